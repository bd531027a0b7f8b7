// sqldiff graph: what depends on what.

import ArgumentParser
import SchemaDiff

/// The languages of ``SchemaGraph``, as an option.
enum GraphFormat: String, ExpressibleByArgument, CaseIterable {
  case dot, mermaid

  var language: SchemaGraph.Language { self == .dot ? .dot : .mermaid }
}

struct Graph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw what depends on what.",
    usage: "sqldiff graph [OPTIONS] INPUT...",
    discussion: """
      Examples:
        sqldiff graph schema/ | dot -Tsvg > schema.svg
        sqldiff graph --format mermaid --only 'billing.*' schema/
      """
  )

  @Argument(help: ArgumentHelp("The inputs, folded in their order.", valueName: "input"), completion: .file())
  var inputs: [String]

  @Option(help: "The language that the graph is written in.")
  var format = GraphFormat.dot

  @Option(help: ArgumentHelp("Draw only what matches.", valueName: "pattern"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Leave out what matches.", valueName: "pattern"))
  var exclude: [String] = []

  @OptionGroup var reading: InputOptions

  func run() throws {
    var options = try reading.options(for: inputs)
    if !only.isEmpty { options.only = only }
    if !exclude.isEmpty { options.excluded = exclude }
    options.isExact = true
    let result = graph(inputs, options: options)
    reading.say(result.report)
    guard !result.report.hasErrors else { throw ExitCode(2) }
    try Streams.answer(result.text(in: format.language))
  }
}
