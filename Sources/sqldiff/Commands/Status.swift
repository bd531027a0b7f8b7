// sqldiff status: what is left to be run.

import ArgumentParser
import SchemaDiff

struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tell of each migration whether it has run already.",
    usage: "sqldiff status [OPTIONS] STATE TARGET MIGRATION...",
    discussion: """
      Examples:
        sqldiff status production.sql schema/ change.sql
        pg_dump -s app | sqldiff status - schema/ 1.sql 2.sql 3.sql

      A script is applied when the state is where it leads, pending when it is part of the way to the target, and unknown \
      when no scripts lead there: then the state has drifted, and what differs is printed.

      Exit status: 0 all are applied, 1 some are pending, 2 trouble, 3 drift.
      """
  )

  @Argument(help: "What is there, such as a dump of production.", completion: .file())
  var state: String

  @Argument(help: "What is wanted.", completion: .file())
  var target: String

  @Argument(help: ArgumentHelp("The scripts, in their order.", valueName: "migration"), completion: .file())
  var migrations: [String]

  @OptionGroup var reading: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    var options = try reading.options(for: [state, target] + migrations)
    selection.apply(to: &options)
    let result = status(state: [state], target: [target], migrations: migrations, options: options)
    reading.say(result.report)
    if output.format == .json {
      try Streams.answer(try result.json())
    } else if !result.report.hasErrors {
      try Streams.answer(
        (result.scripts.map { "\($0.state.rawValue) \($0.name)\n" }
          + result.drift.map { "drift: \($0.sentence)\n" })
          .joined()
      )
    }
    withExtendedLifetime(result) { Streams.end(result.exitStatus) }
  }
}
