// Reads what a command is given.

import Inputs
import PostgresSyntax

/// The names of the tools whose migration folders are known.
public var layoutNames: [String] { MigrationLayout.names }

extension Report {
  /// Reads the inputs of several sides; what is wrong with them is noted here.
  mutating func read(_ sides: [[String]], _ options: ComparisonOptions) -> [[SourceFile]] {
    guard let recognition = recognition(options.layout) else { return [] }
    var reader = InputReader(recognition)
    let read = timed("read") { sides.map { $0.map { reader.read($0) } } }
    let texts = read.map { $0.flatMap(\.files) }
    files = Array(texts.joined())
    diagnostics += read.joined().flatMap(\.diagnostics)
    remarks += read.joined().flatMap(\.remarks)
    return texts
  }

  private mutating func recognition(_ name: String?) -> InputReader.Recognition? {
    guard let name else { return .automatic }
    if name == "none" { return .off }
    if let layout = MigrationLayout.named(name) { return .layout(layout) }
    add(
      Diagnostic(
        id: "unknown-layout",
        message: "no layout is called \"\(name)\"",
        range: .nowhere,
        help: nearest(to: name, in: layoutNames).map { "did you mean \"\($0)\"?" }
          ?? "there are \(layoutNames.joined(separator: ", ")), and none"
      )
    )
    return nil
  }
}
