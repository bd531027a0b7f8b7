// sqldiff fingerprint: a hash that tells schemas apart.

import ArgumentParser
import SchemaDiff

struct FingerprintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fingerprint",
    abstract: "Print a hash of a schema, the same for hand-written DDL and its dump.",
    usage: "sqldiff fingerprint [OPTIONS] INPUT...",
    discussion: """
      Examples:
        sqldiff fingerprint schema/
        pg_dump -s app | sqldiff fingerprint --expect "$(cat schema.hash)" -

      Owners and privileges count only with --exact.

      Exit status: 0, 1 when another hash was expected, or 2 for trouble.
      """
  )

  @Argument(help: ArgumentHelp("The inputs, folded in their order.", valueName: "input"), completion: .file())
  var inputs: [String]

  @Option(help: ArgumentHelp("Compare with that hash.", valueName: "hash"))
  var expect: String?

  @OptionGroup var reading: InputOptions
  @OptionGroup var selection: SelectionOptions

  func run() throws {
    var options = try reading.options(for: inputs)
    selection.apply(to: &options)
    let result = fingerprint(inputs, options: options)
    reading.say(result.report)
    guard let hash = result.hash else { throw ExitCode(2) }
    try Streams.answer(hash + "\n")
    guard let expect, expect != hash else { return }
    Streams.say("sqldiff: another schema was expected, \(expect)\n")
    throw ExitCode(1)
  }
}
