// sqldiff check: is a schema valid?

import ArgumentParser
import SchemaDiff

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that a schema is valid, and point out what is unwise.",
    usage: "sqldiff check [OPTIONS] INPUT...",
    discussion: """
      Examples:
        sqldiff check schema/
        sqldiff check --disable table-without-key schema/

      Rules that can be switched off:
      \(schemaRules.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

      Exit status: 0 all is well, 1 there are warnings, 2 there are errors.
      """
  )

  @Argument(help: ArgumentHelp("The inputs, folded in their order.", valueName: "input"), completion: .file())
  var inputs: [String]

  @Option(
    help: ArgumentHelp("Switch a rule off; may be given several times.", valueName: "rule"),
    completion: .list(schemaRules.map(\.name))
  )
  var disable: [String] = []

  @OptionGroup var reading: InputOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    var options = try reading.options(for: inputs)
    options.isExact = true
    options.disabledRules += disable
    let result = check(inputs, options: options)
    if output.format == .json {
      try Streams.answer(try result.json())
    } else {
      reading.say(result.report)
    }
    withExtendedLifetime(result) { Streams.end(result.exitStatus) }
  }
}
