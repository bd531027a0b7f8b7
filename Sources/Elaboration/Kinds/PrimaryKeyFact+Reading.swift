// How PRIMARY KEY, UNIQUE and EXCLUDE come into being (transformIndexConstraints).

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// Adds the index constraints of one statement: the primary key first, equal ones merged.
  mutating func addIndexConstraints(_ constraints: [NewConstraint], to table: ObjectID) throws(Refusal) {
    var result: [(new: NewIndex, node: Node)] = []
    for constraint in constraints {
      if let index = constraint.node.text("indexname") {
        try addConstraint(constraint, using: index, to: table)
        continue
      }
      let new = try newIndex(for: constraint, of: table)
      let isSecond = new.isPrimary && result.contains { $0.new.isPrimary }
      if isSecond {
        throw refused(
          "duplicate-primary-key",
          "multiple primary keys for table \"\(catalog.name(of: table))\" are not allowed",
          at: constraint.node
        )
      }
      if new.isPrimary {
        result.insert((new, constraint.node), at: 0)
      } else {
        result.append((new, constraint.node))
      }
    }
    var kept: [(new: NewIndex, node: Node)] = []
    for (new, node) in result {
      guard let same = kept.firstIndex(where: { $0.new.isSame(as: new) }) else {
        kept.append((new, node))
        continue
      }
      // One that has no name takes that of its equal.
      if kept[same].new.name == nil { kept[same].new.name = new.name }
    }
    for (new, node) in kept { try makeIndex(new, at: node) }
  }

  /// The index that a constraint asks for (transformIndexConstraint).
  private mutating func newIndex(for constraint: NewConstraint, of table: ObjectID) throws(Refusal)
    -> NewIndex
  {
    let node = constraint.node
    let word = ["CONSTR_PRIMARY": "primary key", "CONSTR_UNIQUE": "unique"][node.text("contype") ?? ""]
    try checkConstrainable(table, word ?? "exclusion", at: node)
    let deferrability = try deferrability(of: constraint)
    var definition = IndexDefinition()
    let kind: NewIndex.Constraint
    if node.is("contype", "CONSTR_EXCLUSION") {
      let operators = try readExclusion(node, of: table, into: &definition)
      kind = .exclusion(operators, deferrability)
    } else {
      let isPrimary = node.is("contype", "CONSTR_PRIMARY")
      definition.isUnique = true
      definition.nullsNotDistinct = node.flag("nulls_not_distinct")
      var names = node.strings("keys")
      if names.isEmpty, let column = constraint.column { names = [catalog.name(of: column)] }
      for name in names {
        let column = try keyColumn(name, of: table, at: node)
        if definition.keys.contains(where: { $0.column == column }) {
          let what = isPrimary ? "primary key" : "unique"
          throw refused(
            "duplicate-column",
            "column \"\(name)\" appears twice in \(what) constraint",
            at: node
          )
        }
        var key = IndexKey(.column(column), name: name)
        let type = catalog.fact(column, as: ColumnFact.self)?.type
        key.operatorClass = try usualClass(for: type, method: definition.method, at: node)
        definition.keys.append(key)
      }
      kind = isPrimary ? .primaryKey(deferrability) : .unique(deferrability)
    }
    for name in node.strings("including") {
      definition.included.append(try keyColumn(name, of: table, at: node))
    }
    var new = NewIndex(table: table, name: constraint.name, definition: definition)
    new.constraint = kind
    new.isOnly = alterTableOnly
    try setStorage(of: &new, options: node.list("options"), tablespace: node.text("indexspace"))
    return new
  }

  private func keyColumn(_ name: String, of table: ObjectID, at node: Node?) throws(Refusal) -> ObjectID {
    if let id = catalog.lookUp(.column, in: table, name) { return id }
    throw Refusal(
      "unknown-column",
      "column \"\(name)\" named in key does not exist",
      at: range(of: node),
      missing: Refusal.Missing(what: "column", name: name)
    )
  }

  /// What EXCLUDE says about its index, and its operators.
  private mutating func readExclusion(
    _ node: Node,
    of table: ObjectID,
    into definition: inout IndexDefinition
  ) throws(Refusal) -> [ExclusionOperator] {
    definition.method = node.text("access_method") ?? "btree"
    let abilities = try indexAbilities(of: definition.method, at: node)
    guard abilities.contains(.exclude) else {
      throw unsupported(definition.method, "exclusion constraints", at: node)
    }
    let scope = ExpressionScope.relation(resolved(table))
    var operators: [ExclusionOperator] = []
    for pair in node.list("exclusions").compactMap({ $0.as(.list) }) {
      let items = Array(pair.list("items"))
      guard items.count == 2, let element = items[0].as(.indexElem) else { continue }
      let key = try indexKey(element, method: definition.method, abilities, of: table, scope, at: node)
      definition.keys.append(key)
      operators.append(
        try exclusionOperator(
          items[1].as(.list)?.strings("items") ?? [],
          for: key,
          method: definition.method,
          at: node
        )
      )
    }
    if definition.keys.count > 1, !abilities.contains(.manyColumns) {
      throw unsupported(definition.method, "multicolumn indexes", at: node)
    }
    nameKeys(of: &definition)
    if let predicate = node["where_clause"] {
      definition.predicate = try indexPredicate(predicate, in: scope)
    }
    return operators
  }

  private mutating func exclusionOperator(
    _ names: [String],
    for key: IndexKey,
    method: String,
    at node: Node
  ) throws(Refusal) -> ExclusionOperator {
    let type =
      key.column.flatMap { catalog.columnType(of: $0) } ?? key.expression.flatMap { valueType(of: $0) }
    let name = names.last ?? ""
    let found = try resolveExclusionOperator(names, for: type, at: node, with: &self)
    try checkFamily(found, of: key, type, method: method, at: node)
    guard case .object(let id) = found else { return ExclusionOperator(name: name, object: nil) }
    return ExclusionOperator(name: name, object: id)
  }

  // MARK: USING INDEX

  /// `ADD CONSTRAINT … USING INDEX`: the index becomes the constraint's (ATExecAddIndexConstraint).
  private mutating func addConstraint(
    _ constraint: NewConstraint,
    using indexName: String,
    to table: ObjectID
  ) throws(Refusal) {
    let node = constraint.node
    let isPrimary = node.is("contype", "CONSTR_PRIMARY")
    if catalog.isPartitioned(table) {
      throw refused(
        "not-supported",
        "ALTER TABLE / ADD CONSTRAINT USING INDEX is not supported on partitioned tables",
        at: node
      )
    }
    let schema = catalog.parent(of: table)
    guard let index = catalog.lookUp(.relation, in: schema, indexName) else {
      throw missing("index", indexName, at: node)
    }
    guard var fact = catalog.fact(index, as: IndexFact.self) else {
      throw refused("wrong-kind", "\"\(indexName)\" is not an index", at: node)
    }
    let why: String? =
      if fact.constraint != nil {
        "index \"\(indexName)\" is already associated with a constraint"
      } else if fact.table != table {
        "index \"\(indexName)\" does not belong to table \"\(catalog.name(of: table))\""
      } else {
        fact.definition?.reasonAgainstConstraint(indexName, catalog)
      }
    if let why { throw refused("invalid-constraint", why, at: node) }
    guard let definition = fact.definition else { return }
    if isPrimary { try checkNoPrimaryKey(on: table, at: node) }
    let name = constraint.name ?? indexName
    // A table's constraint and its index have one name.
    if name != indexName { try rename(index, to: name) }
    var key = KeyFact(isPrimary: isPrimary, columns: definition.keys.compactMap(\.column))
    key.included = definition.included
    key.nullsNotDistinct = definition.nullsNotDistinct
    key.deferrability = try deferrability(of: constraint)
    if isPrimary { setNotNullEverywhere(key.columns) }
    key.attachedTo = fact.parentIndex
    fact.constraint = try addConstraintFact(key, named: name, to: table, at: node)
    fact.definition = nil
    fact.columns = []
    catalog.update(index, as: IndexFact.self) { $0 = fact }
  }
}

extension NewIndex {
  /// Whether one index serves both constraints.
  fileprivate func isSame(as other: NewIndex) -> Bool {
    var own = definition
    // PRIMARY KEY and UNIQUE are the same here; EXCLUDE differs in its operators.
    own.isUnique = other.definition.isUnique
    return own == other.definition && operators == other.operators && deferrability == other.deferrability
  }

  private var operators: [ExclusionOperator] {
    if case .exclusion(let all, _) = constraint { all } else { [] }
  }

  private var deferrability: Deferrability? {
    switch constraint {
    case .primaryKey(let own), .unique(let own), .exclusion(_, let own): own
    case nil: nil
    }
  }
}

extension IndexDefinition {
  /// Why no constraint can take the index over; nil when one can.
  fileprivate func reasonAgainstConstraint(_ name: String, _ catalog: Catalog) -> String? {
    if !isUnique { return "\"\(name)\" is not a unique index" }
    if keys.contains(where: { $0.column == nil }) { return "index \"\(name)\" contains expressions" }
    if predicate != nil { return "\"\(name)\" is a partial index" }
    if method != "btree" { return "index \"\(name)\" is not a btree" }
    if let odd = keys.firstIndex(where: { !$0.hasDefaultOrder(in: catalog) }) {
      return "index \"\(name)\" column number \(odd + 1) does not have default sorting behavior"
    }
    return nil
  }
}
