// How CREATE INDEX and index constraints say what an index holds (DefineIndex, ComputeIndexAttrs).

package import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// CREATE INDEX.
  mutating func readCreateIndex(_ node: Node) throws(Refusal) {
    guard let rangeVar = node["relation"] else { return }
    let table = try self.relation(named: rangeVar) as ObjectID
    guard catalog.kind(of: table) == .table || catalog[table]?.fact is any HoldsIndexes,
      !catalog.isForeign(table)
    else {
      throw refused(
        "wrong-kind",
        "cannot create index on relation \"\(catalog.name(of: table))\"",
        at: rangeVar
      )
    }
    let name = node.text("idxname")
    if node.flag("if_not_exists"), let name,
      catalog.lookUp(.relation, in: catalog.parent(of: table), name) != nil
    {
      return
    }
    let isOnly = !rangeVar.flag("inh")
    if node.flag("concurrent"), catalog.isPartitioned(table) {
      throw refused(
        "not-supported",
        "cannot create index on partitioned table \"\(catalog.name(of: table))\" concurrently",
        at: rangeVar
      )
    }
    var definition = IndexDefinition()
    // There were R-trees once (DefineIndex).
    let method = node.text("accessMethod") ?? "btree"
    definition.method = method == "rtree" ? "gist" : method
    let abilities = try indexAbilities(of: definition.method, at: node)
    definition.isUnique = node.flag("unique")
    definition.nullsNotDistinct = node.flag("nulls_not_distinct")
    if definition.isUnique, !abilities.contains(.unique) {
      throw unsupported(definition.method, "unique indexes", at: node)
    }
    // Most indexes have no expression to be resolved.
    let hasExpressions =
      node["whereClause"] != nil
      || node.list("indexParams").contains { $0.as(.indexElem)?["expr"] != nil }
    let scope = ExpressionScope.relation(
      hasExpressions ? resolved(table) : ResolvedRelation(id: table, columns: [])
    )
    for element in node.list("indexParams").compactMap({ $0.as(.indexElem) }) {
      definition.keys.append(
        try indexKey(element, method: definition.method, abilities, of: table, scope, at: node)
      )
    }
    definition.included = try includedColumns(
      node.list("indexIncludingParams"),
      method: definition.method,
      abilities,
      of: table,
      at: node
    )
    if definition.keys.count > 1, !abilities.contains(.manyColumns) {
      throw unsupported(definition.method, "multicolumn indexes", at: node)
    }
    if let predicate = node["whereClause"] {
      definition.predicate = try indexPredicate(predicate, in: scope)
    }
    nameKeys(of: &definition)
    var new = NewIndex(table: table, name: name, definition: definition)
    new.isOnly = isOnly
    try setStorage(of: &new, options: node.list("options"), tablespace: node.text("tableSpace"))
    try makeIndex(new, at: rangeVar)
  }

  /// Which rows an index holds (CheckPredicate): all of them where that is a mere true (make_ands_implicit).
  mutating func indexPredicate(_ node: Node, in scope: ExpressionScope) throws(Refusal) -> Expression? {
    var condition = try analyzeCondition(node, for: .indexPredicate, in: scope, with: &self)
    try refuseMutable(&condition, "functions in index predicate must be marked IMMUTABLE", at: node.body)
    try checkNoSystemColumns(condition, at: node.body)
    return condition.isTrue ? nil : condition
  }

  /// What follows WITH and TABLESPACE.
  mutating func setStorage(
    of new: inout NewIndex,
    options: Node.Elements,
    tablespace: String?
  ) throws(Refusal) {
    try apply(options, to: &new.parameters, known: IndexFact.knownParameters[new.definition.method])
    new.tablespace = try creationTablespace(tablespace)
  }

  func indexAbilities(of method: String, at node: Node?) throws(Refusal) -> IndexAbilities {
    if let found = Builtins.shared.accessMethod(named: method) {
      guard !found.isTableAccessMethod else {
        throw refused("wrong-kind", "access method \"\(method)\" is not of type INDEX", at: node)
      }
      return found.indexAbilities
    }
    if let id = catalog.lookUp(.accessMethod, method), let fact = catalog.fact(id, as: AccessMethodFact.self)
    {
      guard !fact.isForTables else {
        throw refused("wrong-kind", "access method \"\(method)\" is not of type INDEX", at: node)
      }
      // What a handler of the user's can do is known to nobody else.
      let other = Builtins.shared.accessMethod(named: fact.likeness(in: catalog) ?? "")
      return other?.indexAbilities ?? [.order, .unique, .manyColumns, .exclude, .include]
    }
    for id in catalog.roots(.extension) {
      let source = Builtins.shared.extension(named: catalog.name(of: id))
      if let found = source?.accessMethod(named: method) { return found.indexAbilities }
    }
    if let id = catalog.lookUp(.accessMethod, method), catalog[id]?.fact is OpaqueFact<OpaqueAccessMethod> {
      return [.order, .unique, .manyColumns, .exclude, .include]
    }
    throw missing("access method", method, at: node)
  }

  func unsupported(_ method: String, _ what: String, at node: Node?) -> Refusal {
    refused("not-supported", "access method \"\(method)\" does not support \(what)", at: node)
  }

  /// One element between the parentheses, apart from its name.
  mutating func indexKey(
    _ element: Node,
    method: String,
    _ abilities: IndexAbilities,
    of table: ObjectID,
    _ scope: ExpressionScope,
    at node: Node?
  ) throws(Refusal) -> IndexKey {
    var key: IndexKey
    let collations = element.strings("collation")
    var type: TypeReference?
    var hoisted: ObjectID?
    var own: ObjectID?
    if let name = element.text("name") {
      let column = try indexColumn(name, of: table, at: node)
      key = IndexKey(.column(column), name: name)
    } else {
      guard let raw = element["expr"] else { throw refused("syntax", "an index needs keys", at: node) }
      let figured = indexColumnName(of: raw)
      var expression = try analyzeExpression(raw, for: .indexExpression, in: scope, with: &self)
      try checkNoSystemColumns(expression, at: raw.body)
      // `(x COLLATE y)` is `x COLLATE y`, and `(x)` the column (ComputeIndexAttrs).
      while case .collate(let operand, let collation) = expression.root {
        if collations.isEmpty, hoisted == nil { hoisted = collation }
        expression.root = operand
        if case .collate(let operand, _)? = expression.written { expression.written = operand }
      }
      let message = "functions in index expression must be marked IMMUTABLE"
      try refuseMutable(&expression, message, at: raw.body)
      key = IndexKey(IndexKey.Content(of: expression), name: figured ?? "expr")
      own = expression.collation.collation
      type = valueType(of: expression)
      try checkNoPseudoType(ResolvedColumn(name: figured ?? "expr", id: nil, type: type), at: raw.body)
      let hasCollation = own != nil || hoisted != nil || !collations.isEmpty || expression.isUndecided
      if !hasCollation, let type, naturalCollation(of: type.type) != nil {
        throw refused(
          "undetermined-collation",
          "could not determine which collation to use for index expression",
          at: raw.body,
          help: "use the COLLATE clause to set the collation explicitly"
        )
      }
    }
    if let column = key.column, !isAssumedColumn(column) { type = catalog.columnType(of: column) }
    if !collations.isEmpty || hoisted != nil {
      let collation: ObjectID
      if let hoisted {
        collation = hoisted
      } else {
        collation = try self.collation(named: collations, at: element.location)
      }
      if let type, naturalCollation(of: type.type) == nil {
        throw refused(
          "wrong-type",
          "collations are not supported by type \(TypeReference(type.type, isArray: type.isArray).sql(Names(catalog)))",
          at: node
        )
      }
      key.collation = collation == own || isOwnCollation(collation, of: key) ? nil : collation
    }
    let classNames = element.strings("opclass")
    let parameters = element.list("opclassopts")
    if !classNames.isEmpty {
      let found = try operatorClass(named: classNames, for: type, method: method, at: node)
      for option in parameters.compactMap({ $0.as(.defElem) }) {
        key.operatorClassParameters[option.text("defname") ?? ""] = parameterValue(option["arg"])
      }
      if !key.operatorClassParameters.isEmpty || !isDefault(found, for: type, method: method) {
        key.operatorClass = found.id
        key.mayHaveUsualClass = key.operatorClassParameters.isEmpty && isOpaqueClass(found.id)
      }
    } else {
      key.operatorClass = try usualClass(for: type, method: method, at: node)
    }
    if method == "gin", key.operatorClass == nil, let type {
      // The keys are the arrays' elements, which the class can't compare itself (initGinState).
      let base = baseType(of: type)
      let element = TypeReference(base.type)
      if base.isArray, !hasOrdering(element, with: &self) {
        throw refused(
          "no-ordering",
          "could not identify a comparison function for type \(element.sql(Names(catalog)))",
          at: node
        )
      }
    }
    try setOrder(of: &key, element, method: method, abilities, at: node)
    return key
  }

  private func setOrder(
    of key: inout IndexKey,
    _ element: Node,
    method: String,
    _ abilities: IndexAbilities,
    at node: Node?
  ) throws(Refusal) {
    let ordering = element.text("ordering") ?? "SORTBY_DEFAULT"
    let nulls = element.text("nulls_ordering") ?? "SORTBY_NULLS_DEFAULT"
    guard abilities.contains(.order) else {
      if ordering != "SORTBY_DEFAULT" { throw unsupported(method, "ASC/DESC options", at: node) }
      if nulls != "SORTBY_NULLS_DEFAULT" { throw unsupported(method, "NULLS FIRST/LAST options", at: node) }
      return
    }
    key.isDescending = ordering == "SORTBY_DESC"
    // NULLs come last, as if they were the greatest, unless told otherwise.
    key.hasNullsFirst = nulls == "SORTBY_NULLS_DEFAULT" ? key.isDescending : nulls == "SORTBY_NULLS_FIRST"
  }

  /// The columns of INCLUDE.
  mutating func includedColumns(
    _ elements: Node.Elements,
    method: String,
    _ abilities: IndexAbilities,
    of table: ObjectID,
    at node: Node?
  ) throws(Refusal) -> [ObjectID] {
    var result: [ObjectID] = []
    for element in elements.compactMap({ $0.as(.indexElem) }) {
      guard abilities.contains(.include) else { throw unsupported(method, "included columns", at: node) }
      guard let name = element.text("name") else {
        throw refused("not-supported", "expressions are not supported in included columns", at: node)
      }
      let odd: String? =
        if element["collation"] != nil {
          "a collation"
        } else if element["opclass"] != nil {
          "an operator class"
        } else if element.text("ordering") ?? "SORTBY_DEFAULT" != "SORTBY_DEFAULT" {
          "ASC/DESC options"
        } else if element.text("nulls_ordering") ?? "SORTBY_NULLS_DEFAULT" != "SORTBY_NULLS_DEFAULT" {
          "NULLS FIRST/LAST options"
        } else {
          nil
        }
      if let odd { throw refused("not-supported", "including column does not support \(odd)", at: node) }
      result.append(try indexColumn(name, of: table, at: node))
    }
    return result
  }

  /// Refuses an expression that uses a system column (DefineIndex).
  private func checkNoSystemColumns(_ expression: Expression, at node: Node) throws(Refusal) {
    guard expression.usesSystemColumns() else { return }
    throw refused("not-supported", "index creation on system columns is not supported", at: node)
  }

  /// A column that an index names.
  private mutating func indexColumn(_ name: String, of table: ObjectID, at node: Node?) throws(Refusal)
    -> ObjectID
  {
    if let id = catalog.lookUp(.column, in: table, name) ?? assumedColumn(name, of: table) { return id }
    if Elaboration.systemColumns.contains(name) {
      throw refused("not-supported", "index creation on system columns is not supported", at: node)
    }
    throw Refusal(
      "unknown-column",
      "column \"\(name)\" does not exist",
      at: range(of: node),
      missing: Refusal.Missing(what: "column", name: name)
    )
  }

  private static let systemColumns: Set<String> = ["tableoid", "cmax", "xmax", "cmin", "xmin", "ctid"]

  /// Whether an explicit collation is what the key has without it.
  private mutating func isOwnCollation(_ collation: ObjectID, of key: IndexKey) -> Bool {
    guard let column = key.column, let fact = catalog[column]?.fact as? any ColumnLike else { return false }
    let own =
      catalog.fact(column, as: ColumnFact.self)?.collation
      ?? catalog.fact(column, as: ViewColumnFact.self)?.collation
    if let own { return collation == own }
    return fact.columnType.map { naturalCollation(of: $0.type) == collation } ?? false
  }

  /// Gives the keys the names that the index's own columns get (ChooseIndexColumnNames).
  func nameKeys(of definition: inout IndexDefinition) {
    var taken: Set<String> = []
    for index in definition.keys.indices {
      let name = distinctName(definition.keys[index].name, from: taken)
      taken.insert(name)
      definition.keys[index].name = name
    }
  }
}

/// A relation that can have indexes: a table or a materialized view.
package protocol HoldsIndexes: Fact {}

extension TableFact: HoldsIndexes {}
extension MaterializedViewFact: HoldsIndexes {}
