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

      Exit status: 0 the same, 1 different, 2 trouble, 3 different and the migration destroys data.
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

  @Option(
    help: ArgumentHelp("Read folders as migrations of that tool; none for any folder.", valueName: "tool")
  )
  var layout: String?

  @Flag(help: "Both sides are complete: owners and privileges that one does not state are the defaults.")
  var exact = false

  @Flag(help: "Do not compare owners.")
  var noOwner = false

  @Flag(help: "Do not compare privileges.")
  var noPrivileges = false

  @Flag(help: "Do not compare comments.")
  var noComments = false

  @Flag(help: "Destroying data is intended: exit with 1 instead of 3.")
  var unsafe = false

  @Flag(help: "Print the migration also when it could not be proven.")
  var unproven = false

  @Flag(help: "Treat as errors what was read but not understood.")
  var strict = false

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
  }

  func run() throws {
    var options = ComparisonOptions()
    options.searchPath = searchPath?.split(separator: ",").map { $0.filter { $0 != " " } } ?? []
    options.layout = layout
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
    if let migration = report.migration, !put(migration, to: STDOUT_FILENO) {
      put(
        "error: the migration could not be written: \(String(cString: strerror(errno)))\n",
        to: STDERR_FILENO
      )
      throw ExitCode(2)
    }
    let status = report.exitStatus(isDestructionKnown: unsafe)
    // The process ends with everything still there, instead of taking two catalogs apart first.
    withExtendedLifetime(report) { Self.exit(withError: ExitCode(status)) }
  }
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
