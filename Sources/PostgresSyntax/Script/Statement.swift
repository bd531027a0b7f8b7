// A file as a list of statements.

/// One statement of a script.
///
/// The node is valid as long as the statement (which holds its tree) is.
package struct Statement: Sendable {
  package let tree: SyntaxTree
  private let index: Int
  /// From the statement's first token to its last, without comments and blank space around it and without the `;`.
  package let range: SourceRange
  /// Byte offset in the file that a `location` of zero in this statement's tree stands for: nodes count from
  /// the beginning of the text that was parsed together, which need not be the file's.
  package let base: Int
  /// Where the parts of a text stand into which psql has put variables.
  private let places: PlaceMap?
  /// Whether it stands in another statement's text, as in a DO block: its places are that statement's.
  private var isEmbedded = false

  package init(tree: SyntaxTree, node: Node, range: SourceRange, base: Int) {
    self.init(tree: tree, node: node, range: range, base: base, places: nil)
  }

  init(tree: SyntaxTree, node: Node, range: SourceRange, base: Int, places: PlaceMap?) {
    self.tree = tree
    self.index = node.index
    self.range = range
    self.base = base
    self.places = places
  }

  /// The statement's node, tagged: `{"CreateStmt": {…}}`.
  package var node: Node { Node(tape: tree.root.tape, strings: tree.root.strings, index: index) }

  /// The place of a node's `location` in the file; the whole statement where it has none.
  package func range(at location: Int?) -> SourceRange {
    guard let location, !isEmbedded else { return range }
    let place = places?.filePlace(of: location) ?? base + location
    return SourceRange(file: Int(range.file), lower: place, upper: place)
  }

  /// Whether it is a ROLLBACK, which undoes what stands before it.
  package var takesBack: Bool {
    guard let control = node.as(.transactionStmt) else { return false }
    return control.is("kind", "TRANS_STMT_ROLLBACK") || control.is("kind", "TRANS_STMT_ROLLBACK_TO")
  }

  /// The same statement as part of another one, whose place stands for all of its own.
  package func embedded(in outer: Statement) -> Statement {
    var result = Statement(tree: tree, node: node, range: outer.range, base: 0, places: nil)
    result.isEmbedded = true
    return result
  }

  /// The same statement with its file's index replaced.
  func replacingFile(_ replacement: (Int) -> Int) -> Statement {
    let range = SourceRange(
      file: replacement(Int(range.file)),
      lower: Int(self.range.lower),
      upper: Int(self.range.upper)
    )
    return Statement(tree: tree, node: node, range: range, base: base, places: places)
  }
}

/// The statements of one file in order, with everything that was wrong with it.
package struct Script: Sendable {
  package let file: SourceFile
  package let statements: [Statement]
  package let diagnostics: [Diagnostic]

  package init(file: SourceFile, statements: [Statement], diagnostics: [Diagnostic]) {
    self.file = file
    self.statements = statements
    self.diagnostics = diagnostics
  }

  /// The names of the files that it includes, which may be given by themselves too.
  var includedNames: [String] = []

  /// The script of another file with the same text; the trees are shared.
  func standing(in file: SourceFile, index: Int) -> Script {
    Script(file: file, statements: statements, diagnostics: diagnostics).replacingFiles { _ in index }
  }

  /// The same script with all indices of files replaced.
  func replacingFiles(_ replacement: (Int) -> Int) -> Script {
    Script(
      file: file,
      statements: statements.map { $0.replacingFile(replacement) },
      diagnostics: diagnostics.map { $0.replacingFile(replacement) }
    )
  }
}
