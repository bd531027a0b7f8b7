// sqldiff explain: why an object is in the plan.

import ArgumentParser
import SchemaDiff

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain what the migration does with an object, and why.",
    usage: "sqldiff explain [OPTIONS] OLD NEW OBJECT",
    discussion: """
      Examples:
        sqldiff explain production.sql schema/ totals
        sqldiff explain production.sql schema/ 'view:report.*'

      Exit status: 0, 1 when there is no such object, or 2 for trouble.
      """
  )

  @Argument(help: "What is there.", completion: .file())
  var old: String

  @Argument(help: "What is wanted.", completion: .file())
  var new: String

  @Argument(help: "A name, or a pattern: [KIND:][SCHEMA.]NAME, with * and ?.")
  var object: String

  @OptionGroup var reading: InputOptions
  @OptionGroup var selection: SelectionOptions

  func run() throws {
    var options = try reading.options(for: [old, new])
    selection.apply(to: &options)
    let result = explain(old: [old], new: [new], object: object, options: options)
    reading.say(result.report)
    guard !result.report.hasErrors else { throw ExitCode(2) }
    guard result.isFound else {
      Streams.say("sqldiff: neither side has an object that is called \(object)\n")
      throw ExitCode(1)
    }
    try Streams.answer(result.lines.map { $0 + "\n" }.joined())
  }
}
