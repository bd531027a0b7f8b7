// Tables: what is true of one as a whole. Columns, defaults, constraints and indexes are facts of their own.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let table = FactKind("table") }

/// A table: `CREATE TABLE`, ordinary or partitioned.
package struct TableFact: ObjectKind {
  package static let kind = FactKind.table
  // A table's row type takes the name in pg_type too.
  package static let nameSpaces: [NameSpace] = [.relation, .type]
  package static let rank = 60
  package static let attributes: [Attribute<Self>] = [
    Attribute("unlogged", \.isUnlogged, .alter { $0.setPersistence })
  ]

  package var isUnlogged = false

  package init() {}

  package static let readers = [
    Reader(.createStmt) { node, elaboration throws(Refusal) in try elaboration.readCreateTable(node) }
  ]

  package static let alterTableReaders = parameterReaders + storageReaders

  package static let addressing = [
    Addressing("OBJECT_TABLE") { object, relation, elaboration throws(Refusal) in
      try elaboration.address(relation: relation, object: object, kinds: [.table], "table")
    }
  ]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let catalog = names.catalog
    let elements = inlined.within(id).compactMap { element in
      catalog[element]?.fact.inlineDefinition(element, inlined: inlined, names)
    }.filter { !$0.isEmpty }
    let head = "CREATE \(isUnlogged ? "UNLOGGED " : "")TABLE \(names.qualified(id))"
    guard !elements.isEmpty else { return [Step("\(head) ()")] }
    return [Step("\(head) (\n    \(elements.joined(separator: ",\n    "))\n)")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP TABLE \(names.qualified(id))", destroys: "table \(names.qualified(id))")]
  }
}

extension Alteration<TableFact> {
  fileprivate var setPersistence: [Step] {
    [Step("ALTER TABLE \(names.qualified(id)) SET \(new.isUnlogged ? "UNLOGGED" : "LOGGED")")]
  }
}

extension Elaboration {
  /// CREATE TABLE.
  fileprivate mutating func readCreateTable(_ node: Node) throws(Refusal) {
    guard let rangeVar = node["relation"] else { return }
    let name = rangeVar.text("relname") ?? ""
    let schema = try creationSchema(rangeVar.text("schemaname"), at: rangeVar)
    if node.flag("if_not_exists"), catalog.lookUp(.relation, in: schema, name) != nil { return }
    var fact = TableFact()
    fact.isUnlogged = rangeVar.is("relpersistence", "u")
    let table = try add(fact, named: name, in: schema, at: rangeVar)
    finishCreation(table)
    var constraints: [NewConstraint] = []
    for element in node.list("tableElts") {
      guard let definition = element.as(.columnDef) else { continue }
      let column = try addColumn(definition, to: table)
      for constraint in definition.list("constraints").compactMap({ $0.as(.constraint) })
      where Elaboration.isTableConstraint(constraint) {
        constraints.append(NewConstraint(node: constraint, column: column))
      }
    }
    for constraint in node.list("tableElts").compactMap({ $0.as(.constraint) }) {
      constraints.append(NewConstraint(node: constraint, column: nil))
    }
    try addChecks(constraints.filter { $0.node.is("contype", "CONSTR_CHECK") }, to: table)
    try addKeys(
      constraints.filter { !$0.node.is("contype", "CONSTR_CHECK") && !$0.node.is("contype", "CONSTR_FOREIGN") },
      to: table)
    try addForeignKeys(constraints.filter { $0.node.is("contype", "CONSTR_FOREIGN") }, to: table)
  }

  /// Whether a constraint written at a column becomes an object of its own, other than NOT NULL or DEFAULT.
  static func isTableConstraint(_ constraint: Node) -> Bool {
    switch constraint.text("contype") {
    case "CONSTR_CHECK", "CONSTR_PRIMARY", "CONSTR_UNIQUE", "CONSTR_EXCLUSION", "CONSTR_FOREIGN": true
    default: false
    }
  }
}
