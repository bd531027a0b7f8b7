// Options that several commands have.

import ArgumentParser
import SchemaDiff

/// How inputs are read.
struct InputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The search_path that every file starts with.", valueName: "schema,schema"))
  var searchPath: String?

  @Option(
    help: ArgumentHelp(
      "Read folders as migrations of that tool; none for any folder.",
      discussion: "One of: \(layoutNames.joined(separator: ", ")).",
      valueName: "tool"
    ),
    completion: .list(layoutNames + ["none"])
  )
  var layout: String?

  @Option(
    help: ArgumentHelp("An input that all others stand on, and that is not compared.", valueName: "path"),
    completion: .file()
  )
  var base: [String] = []

  @Option(
    help: ArgumentHelp(
      "What lives elsewhere: it is taken to be there if nothing makes it, and not compared.",
      discussion: "A pattern is [KIND:][SCHEMA.]NAME, with * and ?: auth.*, function:extensions.uuid_*.",
      valueName: "pattern"
    )
  )
  var assume: [String] = []

  @Option(
    help: ArgumentHelp(
      "The configuration; without this \(Configuration.fileName) near the inputs, or none.",
      valueName: "path"
    ),
    completion: .file()
  )
  var config: String?

  @Flag(help: "Treat as errors what was read but not understood.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Say more on standard error.")
  var verbose = false

  /// What the configuration near the inputs says, and these options, which win.
  func options(for inputs: [String]) throws -> ComparisonOptions {
    var options = ComparisonOptions()
    try configuration(for: inputs).apply(to: &options)
    if let searchPath {
      options.searchPath = searchPath.split(separator: ",").map { $0.filter { $0 != " " } }
    }
    if let layout { options.layout = layout }
    if !base.isEmpty { options.base = base }
    if !assume.isEmpty { options.assumed = assume }
    if strict { options.isStrict = true }
    return options
  }

  /// The configuration that is in force.
  func configuration(for inputs: [String]) throws -> Configuration {
    do {
      switch config {
      case "none": return Configuration()
      case let path?: return try Configuration(at: path)
      case nil: return try Configuration(near: inputs)
      }
    } catch {
      Streams.say("error: \(error)\n")
      throw ExitCode(2)
    }
  }

  /// Says what there is to say.
  func say(_ report: Report) {
    Streams.say(report.diagnosticText(isVerbose: verbose, isColored: Streams.isColored))
  }
}

/// What is compared.
struct SelectionOptions: ParsableArguments {
  @Flag(help: "Both sides are complete: owners and privileges that one does not state are the defaults.")
  var exact = false

  @Flag(help: "Do not compare owners.")
  var noOwner = false

  @Flag(help: "Do not compare privileges.")
  var noPrivileges = false

  @Flag(help: "Do not compare comments.")
  var noComments = false

  @Option(
    help: ArgumentHelp(
      "Compare only what matches; may be given several times.",
      discussion: "A pattern is [KIND:][SCHEMA.]NAME, with * and ?: public.*, index:*_tmp_*.",
      valueName: "pattern"
    )
  )
  var only: [String] = []

  @Option(help: ArgumentHelp("Leave out what matches; it is still there for others.", valueName: "pattern"))
  var exclude: [String] = []

  /// Fills in what these options say.
  func apply(to options: inout ComparisonOptions) {
    if exact { options.isExact = true }
    if noOwner { options.ignoresOwners = true }
    if noPrivileges { options.ignoresPrivileges = true }
    if noComments { options.ignoresComments = true }
    if !only.isEmpty { options.only = only }
    if !exclude.isEmpty { options.excluded = exclude }
  }
}

/// What a machine reads.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// For commands whose answer is no SQL.
struct FormatOptions: ParsableArguments {
  @Option(help: "Write the answer for people, or for programs.")
  var format = OutputFormat.text
}

/// Which dangers count.
struct HazardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What makes the exit status 3, destroys-data without this: hazards by name or class, or nothing.",
      discussion: "Classes: \(hazardClassNames.joined(separator: ", ")).",
      valueName: "hazard,…"
    )
  )
  var failOn: String?

  @Option(
    help: ArgumentHelp("Hazards that are known and intended; nothing is said of them.", valueName: "hazard,…")
  )
  var allow: [String] = []

  @Flag(help: "All dangers are known: the same as --fail-on nothing.")
  var unsafe = false

  private var failing: [String] { unsafe || failOn == "nothing" ? [] : failOn.map(names) ?? [] }
  private var allowed: [String] { allow.flatMap(names) }

  private func names(_ list: String) -> [String] {
    list.split(separator: ",").map { String($0.filter { $0 != " " }) }
  }

  func validate() throws {
    for (name, suggestion) in HazardSelection.unknownNames(in: failing + allowed) {
      let hint = suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
      throw ValidationError("no hazard is named \"\(name)\"\(hint)")
    }
  }

  /// Fills in what these options say.
  func apply(to options: inout ComparisonOptions) {
    if unsafe || failOn != nil { options.failOn = failing }
    options.allow += allowed
  }
}

/// Whether the order of columns counts.
enum ColumnOrderChoice: String, ExpressibleByArgument, CaseIterable {
  case ignore, strict
}

/// How a migration is written.
struct ScriptOptions: ParsableArguments {
  @Flag(help: "Keep nobody waiting who reads and writes meanwhile, where PostgreSQL has a way.")
  var online = false

  @Option(help: ArgumentHelp("How long a statement may wait for a lock: 5s.", valueName: "time"))
  var lockTimeout: String?

  @Option(
    help: ArgumentHelp(
      "How long a statement may run; index builds and validations are let be.",
      valueName: "time"
    )
  )
  var statementTimeout: String?

  @Option(
    help: ArgumentHelp(
      "Whether the order of a table's columns counts: ignore, or strict, for which the table is rebuilt.",
      valueName: "ignore|strict"
    )
  )
  var columnOrder: ColumnOrderChoice?

  @Flag(help: "One transaction for everything, or an error where that can't be.")
  var singleTransaction = false

  @Flag(help: "No BEGIN and COMMIT, for tools that put them around the script.")
  var noTransaction = false

  func validate() throws {
    if singleTransaction && noTransaction {
      throw ValidationError("--single-transaction and --no-transaction exclude each other")
    }
    if singleTransaction && online {
      throw ValidationError("--online needs more than one transaction")
    }
    for time in [lockTimeout, statementTimeout].compactMap(\.self) where !isDuration(time) {
      throw ValidationError("\"\(time)\" is no time; write it as 500ms, 5s or 10min")
    }
  }

  /// Fills in what these options say.
  func apply(to options: inout ComparisonOptions) throws {
    if online { options.isOnline = true }
    if let order = columnOrder.flatMap({ ColumnOrder(rawValue: $0.rawValue) }) { options.columnOrder = order }
    if let lockTimeout { options.lockTimeout = lockTimeout }
    if let statementTimeout { options.statementTimeout = statementTimeout }
    if singleTransaction { options.transactions = .single }
    if noTransaction { options.transactions = .none }
    // Of what exclude each other the option wins, and the configuration alone can't have both.
    guard options.isOnline, options.transactions == .single else { return }
    if online {
      options.transactions = .asNeeded
    } else if singleTransaction {
      options.isOnline = false
    } else {
      throw ValidationError(
        "\"online\" needs more than one transaction, and the configuration wants a single one"
      )
    }
  }
}
