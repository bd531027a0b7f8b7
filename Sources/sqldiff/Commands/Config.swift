// sqldiff config: what is in force, and why.

import ArgumentParser
import SchemaDiff

struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the configuration that is in force, and where it comes from.",
    usage: "sqldiff config [OPTIONS] [INPUT...]",
    discussion: """
      Examples:
        sqldiff config
        sqldiff config db/schema/

      It stands in \(Configuration.fileName), in the folder of the first input
      that is on disk, or above it. Options of a command win. Keys:
      \(Configuration.keys.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))
      """
  )

  @Argument(help: ArgumentHelp("What it is looked for near.", valueName: "input"), completion: .file())
  var inputs: [String] = []

  @OptionGroup var reading: InputOptions

  func run() throws {
    let configuration = try reading.configuration(for: inputs)
    guard let path = configuration.path else {
      return try Streams.answer("# no \(Configuration.fileName) here or above\n")
    }
    let lines = configuration.settings.map { setting in
      let value =
        setting.values.count == 1 ? setting.values[0] : "[\(setting.values.joined(separator: ", "))]"
      return "\(setting.key): \(value)  # \(setting.place)\n"
    }
    try Streams.answer("# \(path)\n" + lines.joined())
  }
}
