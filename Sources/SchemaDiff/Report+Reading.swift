// Reads what a command is given, up to catalogs.

import CatalogModel
import DeepThreads
import Elaboration
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
    files += Array(texts.joined())
    diagnostics += read.joined().flatMap(\.diagnostics)
    remarks += read.joined().flatMap(\.remarks)
    accounts.formUnion(read.joined().flatMap { $0.layout?.accounts ?? [] })
    return texts
  }

  /// Parses the files that were read last, those of each side by themselves, with what they include.
  mutating func parse(_ sides: [[SourceFile]]) -> [[Script]] {
    let given = Array(sides.joined())
    let first = files.count - given.count
    let parsed = timed("parse") { parseAll(given, firstIndex: first, including: .inputs) }
    files = files.prefix(first) + parsed.files
    var rest = ArraySlice(parsed.scripts)
    let scripts = sides.map { side in
      // A file that another one of its side includes is not read twice.
      defer { rest = rest.dropFirst(side.count) }
      return withoutIncluded(Array(rest.prefix(side.count)))
    }
    keep(scripts)
    return scripts
  }

  /// What both sides stand on: an empty database, or what the base's inputs make of one; nil when they are wrong.
  mutating func base(_ options: ComparisonOptions) -> Catalog? {
    guard !options.base.isEmpty else { return .emptyDatabase() }
    var base = Report()
    let given = base.read([options.base], options)
    guard !base.hasErrors else {
      diagnostics += base.diagnostics
      return nil
    }
    // The files that were read before come last, as those that are parsed next.
    let before = files
    files = base.files
    let result = fold(parse(given)[0], into: .emptyDatabase(), options.folding)
    files += before
    diagnostics += result.diagnostics
    remarks += base.remarks
    return hasErrors ? nil : result.catalog
  }

  /// Reads and folds several sides, onto the base; nil when something is wrong with one.
  mutating func catalogs(of inputs: [[String]], _ options: ComparisonOptions) -> (
    base: Catalog, sides: [Catalog], scripts: [[Script]]
  )? {
    let given = read(inputs, options)
    guard !hasErrors, let base = base(options) else { return nil }
    let scripts = parse(given)
    let folds = timed("fold") { scripts.map { fold($0, into: base, options.folding) } }
    diagnostics += folds.flatMap(\.diagnostics)
    settle(options)
    guard !hasErrors else {
      if inputs.count > 1 { remarkOnScripts(among: folds, help: Self.changesComeAfter) }
      return nil
    }
    return (base, folds.map(\.catalog), scripts)
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
