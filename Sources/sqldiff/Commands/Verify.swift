// sqldiff verify: the check before a deployment.

import ArgumentParser
import SchemaDiff

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that a migration leads exactly from one schema to another.",
    usage: "sqldiff verify [OPTIONS] OLD MIGRATION... NEW",
    discussion: """
      Examples:
        sqldiff verify production.sql change.sql schema/
        sqldiff verify main:schema migrations/20_kite.up.sql schema/

      The migration is folded over OLD as it is written, and what that gives is compared with NEW. What is missing or too \
      much is printed as the statements that mend it.

      Exit status: 0 it does, 1 it leads elsewhere, 2 trouble: broken input, or a script that the server would refuse.
      """
  )

  @Argument(
    help: ArgumentHelp("What is there, the scripts in their order, and what is wanted.", valueName: "input"),
    completion: .file()
  )
  var inputs: [String] = []

  @OptionGroup var reading: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var hazards: HazardOptions
  @OptionGroup var output: FormatOptions

  func validate() throws {
    guard inputs.count >= 3 else { throw ValidationError("give OLD, one MIGRATION or several, and NEW") }
  }

  func run() throws {
    var options = try reading.options(for: inputs)
    selection.apply(to: &options)
    hazards.apply(to: &options)
    let result = verify(
      old: [inputs[0]],
      migration: Array(inputs[1..<inputs.count - 1]),
      new: [inputs[inputs.count - 1]],
      options: options
    )
    reading.say(result.report)
    if output.format == .json {
      try Streams.answer(try result.json())
    } else {
      Streams.say(result.differences.map { "sqldiff: \($0.sentence)\n" }.joined())
      if let mending = result.report.migration { try Streams.answer(mending) }
      if result.isExact {
        Streams.say("sqldiff: the migration leads exactly to \(inputs[inputs.count - 1])\n")
      }
    }
    withExtendedLifetime(result) { Streams.end(result.exitStatus) }
  }
}
