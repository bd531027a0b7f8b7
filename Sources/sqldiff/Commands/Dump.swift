// sqldiff dump: a schema in its canonical form.

import ArgumentParser
import SchemaDiff

struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Write a schema in one form, whatever it was read from.",
    usage: """
      sqldiff dump [OPTIONS] INPUT...
      sqldiff dump --split DIR INPUT...
      """,
    discussion: """
      Examples:
        sqldiff dump schema/                    loadable, in the order of dependencies
        sqldiff dump production.sql change.sql  the state after a migration
        sqldiff dump --split schema/ dump.sql   a folder with a file for each table, view, function …

      Exit status: 0, or 2 for trouble.
      """
  )

  @Argument(help: ArgumentHelp("The inputs, folded in their order.", valueName: "input"), completion: .file())
  var inputs: [String]

  @Option(
    help: ArgumentHelp(
      "Write a folder instead; only files that change are written, those of objects that are gone removed.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var split: String?

  @OptionGroup var reading: InputOptions

  @Flag(help: "Leave owners out.")
  var noOwner = false

  @Flag(help: "Leave privileges out.")
  var noPrivileges = false

  @Flag(help: "Leave comments out.")
  var noComments = false

  @Option(help: ArgumentHelp("Leave out what matches; see sqldiff diff --help.", valueName: "pattern"))
  var exclude: [String] = []

  func run() throws {
    var options = try reading.options(for: inputs)
    if noOwner { options.ignoresOwners = true }
    if noPrivileges { options.ignoresPrivileges = true }
    if noComments { options.ignoresComments = true }
    if !exclude.isEmpty { options.excluded = exclude }
    guard let split else {
      let report = dump(inputs, options: options)
      reading.say(report)
      if let text = report.migration { try Streams.answer(text) }
      let status: Int32 = report.hasErrors ? 2 : 0
      withExtendedLifetime(report) { Streams.end(status) }
    }
    let result = splitDump(inputs, options: options)
    reading.say(result.report)
    guard !result.report.hasErrors else { throw ExitCode(2) }
    do {
      let changes = try result.write(to: split)
      if reading.verbose {
        Streams.say(changes.written.map { "sqldiff: wrote \($0)\n" }.joined())
        Streams.say(changes.removed.map { "sqldiff: removed \($0)\n" }.joined())
      }
    } catch {
      Streams.say("error: \(error)\n")
      throw ExitCode(2)
    }
  }
}
