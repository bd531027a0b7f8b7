// Parse analysis: from raw trees to trees whose names are resolved. The entrance to this module.

package import CatalogModel
package import PostgresSyntax

/// Analyses an expression: a tagged node, as it stands in the raw tree.
///
/// What it is for decides what the server lets it hold. The target is the type of the column that it is assigned to;
/// nil where any will do; the column's name serves messages. The resolver is lent for the call.
package func analyzeExpression(
  _ node: Node,
  for purpose: ExpressionPurpose,
  in scope: ExpressionScope,
  target: TypeReference? = nil,
  column: String? = nil,
  with resolver: inout some NameResolver
) throws(Refusal) -> Expression {
  try Analyzer.lend(on: &resolver, scope: scope, for: purpose) {
    (analyzer: inout Analyzer) throws(Refusal) -> Expression in
    var root = try analyzer.expression(node)
    root = try analyzer.finished(root, target: target, column: column, at: node.body)
    var result = Expression(root, rangeTable: scope.entries)
    _ = try analyzer.collation(of: root, at: node.body)
    result.collation = try analyzer.collation(of: root.withoutCollations, at: node.body)
    if analyzer.isUndecided { result.settleUndecided() }
    return result
  }
}

/// Analyses an expression that must be boolean: CHECK, WHERE, WHEN.
package func analyzeCondition(
  _ node: Node,
  for purpose: ExpressionPurpose,
  in scope: ExpressionScope,
  with resolver: inout some NameResolver
) throws(Refusal) -> Expression {
  try Analyzer.lend(on: &resolver, scope: scope, for: purpose) {
    (analyzer: inout Analyzer) throws(Refusal) -> Expression in
    let root = try analyzer.condition(node, construct: purpose.construct)
    _ = try analyzer.collation(of: root, at: node.body)
    var result = Expression(root, rangeTable: scope.entries)
    if analyzer.isUndecided { result.settleUndecided() }
    return result
  }
}

/// Analyses a query: SELECT, VALUES, TABLE, and, in rules and routines, INSERT, UPDATE, DELETE and MERGE.
///
/// A view's column list gives the first output columns their names.
package func analyzeQuery(
  _ node: Node,
  in scope: ExpressionScope = .none,
  columnNames: [String] = [],
  with resolver: inout some NameResolver
) throws(Refusal) -> Query {
  try Analyzer.lend(on: &resolver, scope: scope, for: .other) {
    (analyzer: inout Analyzer) throws(Refusal) -> Query in
    var query = try analyzer.query(node)
    guard columnNames.count <= query.outputColumns.count else {
      throw analyzer.refused(
        "view-columns",
        "CREATE VIEW specifies more column names than columns",
        at: Int?.none
      )
    }
    // The names of what a routine's body selects count for nothing, and are not kept by the server.
    if scope.routineName != nil { query.forgetNames() }
    for (index, name) in columnNames.enumerated() where index < query.targets.count {
      query.rename(index, name)
      query.targets[index].isNamed = true
    }
    if analyzer.isUndecided { query.settleUndecided() }
    return query
  }
}

extension ExpressionPurpose {
  /// As `argument of WHERE must be type boolean` names it.
  var construct: String {
    switch self {
    case .check, .domainCheck: "CHECK"
    case .policy: "POLICY"
    case .triggerCondition: "WHEN"
    default: "WHERE"
    }
  }
}

extension Query {
  /// Makes the names of the result's columns a matter of spelling.
  mutating func forgetNames() {
    for index in targets.indices where targets[index].assigned == nil {
      targets[index].label = targets[index].name
      targets[index].name = ""
    }
    if var returning = modification?.returning {
      for index in returning.indices {
        returning[index].label = returning[index].name
        returning[index].name = ""
      }
      modification?.returning = returning
    }
    guard let operation = setOperation else { return }
    setOperation = operation.withoutNames
  }
}

extension Query {
  /// Gives a column of the result a name, in all queries that a set operation is made of (get_setop_query).
  mutating func rename(_ index: Int, _ name: String) {
    targets[index].name = name
    setOperation?.rename(index, name)
  }
}

extension SetOperation {
  fileprivate mutating func rename(_ index: Int, _ name: String) {
    switch self {
    case .leaf(var query):
      query.rename(index, name)
      self = .leaf(query)
    case .combined(let kind, let isAll, var left, var right):
      left.rename(index, name)
      right.rename(index, name)
      self = .combined(kind, isAll: isAll, left, right)
    }
  }

  /// The same with columns whose names are a matter of spelling.
  var withoutNames: SetOperation {
    switch self {
    case .leaf(var query):
      query.forgetNames()
      return .leaf(query)
    case .combined(let kind, let isAll, let left, let right):
      return .combined(kind, isAll: isAll, left.withoutNames, right.withoutNames)
    }
  }
}

/// The state of an analysis.
struct Analyzer {
  let resolver: ResolverHandle
  let statement: Statement
  let scope: ExpressionScope
  /// From the outermost in; the first is that of the statement itself, the scope.
  var levels: [Level]
  var types: TypeNumbers
  /// Whether something could not be decided; see ``UndecidedTrees``.
  var isUndecided = false

  /// Lends an analyzer with that scope to `body`; without one, for what is asked about types and routines.
  static func lend<R: NameResolver, Result, Failure>(
    on resolver: inout R,
    scope: ExpressionScope = .none,
    for purpose: ExpressionPurpose = .check,
    _ body: (inout Analyzer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try ResolverHandle.withHandle(on: &resolver) { (handle) throws(Failure) -> Result in
      var analyzer = Analyzer(handle, scope: scope, purpose: purpose)
      defer { analyzer.finish() }
      return try body(&analyzer)
    }
  }

  private init(_ resolver: ResolverHandle, scope: ExpressionScope, purpose: ExpressionPurpose) {
    self.resolver = resolver
    self.scope = scope
    statement = resolver.statement
    types = resolver.takeNumbers()
    var level = Level()
    level.purpose = purpose
    let relation = scope.relation
    let ownName = relation.map { resolver.objectName($0.id) } ?? ""
    for (index, entry) in scope.entries.enumerated() {
      var item = ScopeItem(
        entry: index,
        name: entry.alias ?? ownName,
        relation: entry.alias == nil ? relation?.id : nil,
        columns: entry.columns,
        rowType: relation?.rowType,
        hasSystemColumns: true,
        isVisible: !scope.hiddenEntries.contains(index),
        hasVisibleColumns: scope.hasBareColumns && !scope.hiddenEntries.contains(index)
      )
      item.isOpaque = relation?.isOpaque ?? false
      level.items.append(item)
    }
    levels = [level]
  }

  /// Gives back what was borrowed besides the catalog.
  private mutating func finish() { resolver.keep(types) }

  /// What the expression at hand is for.
  var purpose: ExpressionPurpose {
    get { levels[levels.count - 1].purpose }
    set { levels[levels.count - 1].purpose = newValue }
  }

  /// Does something with another purpose, such as reading a WHERE clause.
  mutating func with<Result>(
    _ purpose: ExpressionPurpose,
    _ body: (inout Analyzer) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    let saved = self.purpose
    self.purpose = purpose
    defer { self.purpose = saved }
    return try body(&self)
  }

  /// Notes that something could not be decided.
  mutating func undecided(_ what: String, at node: Node?) {
    isUndecided = true
    resolver.undecided(what, at: node?.location ?? node?.body.location)
  }

  // MARK: Refusals

  func refused(_ id: String, _ message: String, at node: Node?, help: String? = nil) -> Refusal {
    Refusal(id, message, at: statement.range(at: node?.location), help: help)
  }

  func refused(_ id: String, _ message: String, at location: Int?, help: String? = nil) -> Refusal {
    Refusal(id, message, at: statement.range(at: location), help: help)
  }

  /// What the analyzer does not know yet.
  func unsupported(_ what: String, at node: Node?) -> Refusal {
    refused("unsupported-expression", "\(what) is not understood yet", at: node)
  }
}
