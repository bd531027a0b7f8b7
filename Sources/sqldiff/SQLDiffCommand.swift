// The command: options, streams, exit status.

import ArgumentParser
import SchemaDiff

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@main
struct SQLDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sqldiff",
    abstract:
      "Prints the migration that leads from one PostgreSQL schema to another, proven, without a server.",
    usage: """
      sqldiff [OPTIONS] OLD NEW
      sqldiff [OPTIONS] --old PATH... --new PATH...
      """,
    discussion: """
      An input is a .sql file, a directory (every .sql file below it), - for standard input, or the word empty.

      Examples:
        sqldiff production.sql schema/          what production lacks
        sqldiff empty schema/                   the whole schema, in an order that works
        pg_dump -s app | sqldiff - schema.sql   straight from a live database

      Exit status: 0 the same, 1 different, 2 trouble, 3 different and the migration destroys data (--fail-on).
      """
  )

  @Argument(help: ArgumentHelp("The schema that is there, and the one that is wanted.", valueName: "input"))
  var inputs: [String] = []

  @Option(help: ArgumentHelp("An input of the old side; may be given several times.", valueName: "path"))
  var old: [String] = []

  @Option(help: ArgumentHelp("An input of the new side; may be given several times.", valueName: "path"))
  var new: [String] = []

  @Option(help: ArgumentHelp("The search_path that every file starts with.", valueName: "schema,schema"))
  var searchPath: String?

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
      "What makes the exit status 3: hazards by name or class, or nothing.",
      valueName: "hazard,…"
    )
  )
  var failOn = "destroys-data"

  @Option(
    help: ArgumentHelp("Hazards that are known and intended; nothing is said of them.", valueName: "hazard,…")
  )
  var allow: [String] = []

  @Flag(help: "All dangers are known: the same as --fail-on nothing.")
  var unsafe = false

  @Flag(help: "Print the migration also when it could not be proven.")
  var unproven = false

  @Flag(help: "Treat as errors what was read but not understood.")
  var strict = false

  @Option(help: "What to print: the migration as sql, or with its effects, statement by statement, as json.")
  var format = OutputFormat.sql

  @Flag(name: .shortAndLong, help: "Say more on standard error.")
  var verbose = false

  /// Wrong usage is trouble, as with diff(1): status 2.
  static func main() {
    do {
      let command = try parse()
      try command.run()
    } catch {
      let status = exitCode(for: error)
      guard status == .validationFailure else { exit(withError: error) }
      put(fullMessage(for: error) + "\n", to: STDERR_FILENO)
      exit(withError: ExitCode(2))
    }
  }

  func validate() throws {
    guard
      (inputs.count == 2 && old.isEmpty && new.isEmpty) || (inputs.isEmpty && !old.isEmpty && !new.isEmpty)
    else {
      throw ValidationError("give two inputs, OLD and NEW, or --old and --new")
    }
    for (name, suggestion) in HazardSelection.unknownNames(in: failing + allowed) {
      let hint = suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
      throw ValidationError("no hazard is named \"\(name)\"\(hint)")
    }
  }

  private var failing: [String] { unsafe || failOn == "nothing" ? [] : names(failOn) }
  private var allowed: [String] { allow.flatMap(names) }

  private func names(_ list: String) -> [String] {
    list.split(separator: ",").map { String($0.filter { $0 != " " }) }
  }

  func run() throws {
    var options = ComparisonOptions()
    options.searchPath = searchPath.map(names) ?? []
    (options.failOn, options.allow) = (failing, allowed)
    options.isExact = exact
    options.ignoresOwners = noOwner
    options.ignoresPrivileges = noPrivileges
    options.ignoresComments = noComments
    options.givesUnproven = unproven
    options.isStrict = strict
    let report = compare(
      old: inputs.isEmpty ? old : [inputs[0]],
      new: inputs.isEmpty ? new : [inputs[1]],
      options: options
    )
    put(report.diagnosticText(isVerbose: verbose, isColored: isatty(STDERR_FILENO) == 1), to: STDERR_FILENO)
    let output = format == .json ? report.json() : report.migration ?? ""
    if !put(output, to: STDOUT_FILENO) {
      put(
        "error: the answer could not be written: \(String(cString: strerror(errno)))\n",
        to: STDERR_FILENO
      )
      throw ExitCode(2)
    }
    let status = report.exitStatus
    // The process ends with everything still there, instead of taking two catalogs apart first.
    withExtendedLifetime(report) { Self.exit(withError: ExitCode(status)) }
  }
}

/// What is printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case sql, json
}

/// Writes a whole text to a stream; a reader that went away ends it in silence, as with any filter.
///
/// Gives whether all of it was written, or nobody is there to read it.
@discardableResult
private func put(_ text: String, to stream: Int32) -> Bool {
  var rest = ArraySlice(text.utf8)
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(stream, $0.baseAddress, $0.count) }
    guard count > 0 else { return errno == EPIPE }
    rest = rest.dropFirst(count)
  }
  return true
}
