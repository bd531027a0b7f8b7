// sqldiff lint: the dangers of a script.

import ArgumentParser
import SchemaDiff

struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Point out what is dangerous about a migration that was written by hand.",
    usage: "sqldiff lint [OPTIONS] --old OLD MIGRATION...",
    discussion: """
      Examples:
        sqldiff lint --old production.sql change.sql
        sqldiff lint --old main:schema --fail-on rewrites,blocks-reads change.sql

      What a statement locks, rewrites, scans and loses depends on what it runs
      on, which is read from OLD.

      Exit status: 0 nothing, 1 there are dangers, 2 trouble, 3 there are those
      that --fail-on names.
      """
  )

  @Argument(help: ArgumentHelp("The scripts, in their order.", valueName: "migration"), completion: .file())
  var migrations: [String]

  @Option(help: ArgumentHelp("An input of what is there.", valueName: "path"), completion: .file())
  var old: [String]

  @OptionGroup var reading: InputOptions
  @OptionGroup var hazards: HazardOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    var options = try reading.options(for: old + migrations)
    hazards.apply(to: &options)
    let result = lint(migration: migrations, old: old, options: options)
    if output.format == .json {
      try Streams.answer(try result.json())
    } else {
      Streams.say(result.report.remarksText(isVerbose: reading.verbose, isColored: Streams.isColored))
    }
    withExtendedLifetime(result) { Streams.end(result.exitStatus) }
  }
}
