// What decides what an index holds: its method, keys, included columns and predicate.

package import CatalogModel
package import Expressions

/// One key of an index.
package struct IndexKey: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case column(ObjectID)
    case expression(Expression)

    /// What an expression comes to: `(x)`, and `date(x)` of what is a date already, are the column (ComputeIndexAttrs).
    init(of expression: Expression) {
      if case .column(let use) = expression.root, case .object(let column) = use.column {
        self = .column(column)
      } else {
        self = .expression(expression)
      }
    }
  }

  package var content: Content
  /// Nil where it is the column's or expression's own.
  package var collation: ObjectID?
  /// Nil where it is the default one for the type, without parameters.
  package var operatorClass: ObjectID?
  package var operatorClassParameters = StorageParameters()
  /// Whether the class comes from an extension that is not known, and so may be the one that the type gets anyway, which
  /// a dump does not name.
  package var mayHaveUsualClass = false
  package var isDescending = false
  package var hasNullsFirst = false
  /// What the index calls this column of its own; it keeps the name when the table's column gets another one, and
  /// only names that are made up later (LIKE, partitions) show it.
  @Incidental package var name: String

  package static func == (left: IndexKey, right: IndexKey) -> Bool {
    left.content == right.content && left.collation == right.collation
      && left.isDescending == right.isDescending && left.hasNullsFirst == right.hasNullsFirst
      && left.operatorClassParameters == right.operatorClassParameters
      && (left.operatorClass == right.operatorClass || left.mayHaveUsualClass && right.operatorClass == nil
        || right.mayHaveUsualClass && left.operatorClass == nil)
  }

  package init(_ content: Content, name: String) {
    self.content = content
    self.name = name
  }

  package var column: ObjectID? { if case .column(let id) = content { id } else { nil } }
  package var expression: Expression? {
    if case .expression(let expression) = content { expression } else { nil }
  }

  /// Whether it sorts as a constraint's index must (transformIndexConstraint).
  func hasDefaultOrder(in catalog: Catalog) -> Bool {
    let hasUsualClass = operatorClass.map { catalog.fact($0, as: OperatorClassFact.self)?.isDefault == true }
    return collation == nil && hasUsualClass != false && !isDescending && !hasNullsFirst
  }
}

/// What an index holds.
///
/// For an index that a constraint implies, it follows from the constraint
/// (``CatalogModel/Catalog/indexDefinition(of:)``).
package struct IndexDefinition: Equatable, Sendable {
  package var method = "btree"
  package var isUnique = false
  package var nullsNotDistinct = false
  package var keys: [IndexKey] = []
  package var included: [ObjectID] = []
  package var predicate: Expression?

  package init() {}

  /// The table's columns that it uses anywhere, each once: it goes when one of them does.
  package var columns: [ObjectID] {
    var result: [ObjectID] = []
    func add(_ id: ObjectID) { if !result.contains(id) { result.append(id) } }
    for key in keys {
      switch key.content {
      case .column(let id): add(id)
      case .expression(let expression): expression.columns.forEach(add)
      }
    }
    included.forEach(add)
    predicate?.columns.forEach(add)
    return result
  }
}

extension IndexDefinition {
  /// Whether an expression in it uses that column.
  func expresses(_ column: ObjectID) -> Bool {
    keys.contains { $0.expression?.columns.contains(column) == true }
      || predicate?.columns.contains(column) == true
  }
}

extension IndexKey: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch content {
    case .column(let id): body(id, .column)
    case .expression(let expression): expression.forEachObject(body)
    }
    if let collation { body(collation, .collation) }
    if let operatorClass { body(operatorClass, .literal) }
    if mayHaveUsualClass { body(.undecided, .literal) }
  }

  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    switch content {
    case .column(let id): content = .column(rewriter.object(id))
    case .expression(var expression):
      expression.rewrite(rewriter)
      content = .expression(expression)
    }
    collation = collation.map { rewriter.object($0) }
    operatorClass = operatorClass.map { rewriter.object($0) }
  }
}

extension IndexDefinition: AttributeValue, TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    keys.forEachObject(body)
    for id in included { body(id, .column) }
    predicate.forEachObject(body)
  }

  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    keys.rewrite(rewriter)
    included = included.map { rewriter.object($0) }
    predicate.rewrite(rewriter)
  }
}

// MARK: SQL

extension IndexKey {
  /// `lower(name) COLLATE "C" text_pattern_ops DESC NULLS LAST`.
  func sql(_ names: Names) -> String {
    var result: String
    switch content {
    case .column(let id): result = names.bare(id)
    case .expression(let expression):
      let text = expression.sql(names)
      result = expression.isPlainCall ? text : "(\(text))"
    }
    if let collation { result += " COLLATE \(names.spelled(collation))" }
    if let operatorClass {
      result += " \(names.spelled(operatorClass))"
      if !operatorClassParameters.isEmpty { result += " (\(operatorClassParameters.sql))" }
    }
    if isDescending { result += " DESC" }
    if hasNullsFirst != isDescending { result += hasNullsFirst ? " NULLS FIRST" : " NULLS LAST" }
    return result
  }
}

extension IndexDefinition {
  /// The columns in INCLUDE, with a space before it; nothing where there are none.
  func includeClause(_ names: Names) -> String {
    included.isEmpty ? "" : " INCLUDE (\(included.map(names.bare).joined(separator: ", ")))"
  }

  /// What follows the table's name in CREATE INDEX, up to the storage parameters.
  func sql(_ names: Names) -> String {
    let using = method == "btree" ? "" : " USING \(quoteIdentifier(method))"
    let keys = keys.map { $0.sql(names) }.joined(separator: ", ")
    return "\(using) (\(keys))\(includeClause(names))\(nullsNotDistinct ? " NULLS NOT DISTINCT" : "")"
  }
}

extension Expression {
  /// Whether it can stand as an index's key without parentheses: a call that is written as one.
  fileprivate var isPlainCall: Bool {
    guard case .call(let call) = root else { return false }
    return call.syntax == .plain && call.aggregate == nil
  }
}

extension Names {
  /// The name with its schema, or bare for what pg_catalog has.
  func spelled(_ id: ObjectID) -> String { catalog.contains(id) ? qualified(id) : bare(id) }
}
