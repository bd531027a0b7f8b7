// Columns of tables.

package import CatalogModel
package import PostgresSyntax

extension FactKind { package static let column = FactKind("column") }

/// A column of a table: the parent.
package struct ColumnFact: ObjectKind {
  package static let kind = FactKind.column
  package static let nameSpaces: [NameSpace] = [.column]
  package static let rank = 61
  package static let attributes: [Attribute<Self>] = [
    Attribute("type", \.type, disturbs: true, .alter { $0.setType }),
    Attribute("not null", \.isNotNull, .alter { $0.setNotNull }),
  ]

  package var type: TypeReference
  package var isNotNull = false

  package init(type: TypeReference) { self.type = type }

  package static let addressing = [
    Addressing("OBJECT_COLUMN") { object, _, elaboration throws(Refusal) in
      let names = object?.as(.list)?.strings("items") ?? []
      let relation = try elaboration.relation(named: names.dropLast(), at: nil)
      return try elaboration.column(names.last ?? "", of: relation, at: nil)
    }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.qualified(names.catalog.parent(of: id))).\(names.bare(id))"
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    let parts = inlined.within(id).compactMap { element in
      names.catalog[element]?.fact.inlineDefinition(element, inlined: inlined, names)
    }
    let own = ["\(names.bare(id)) \(type.sql(names))"] + (isNotNull ? ["NOT NULL"] : [])
    return (own + parts.filter { !$0.isEmpty }).joined(separator: " ")
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let definition = inlineDefinition(id, inlined: inlined, names) ?? ""
    return [Step("ALTER TABLE \(names.qualified(names.catalog.parent(of: id)))", clause: "ADD COLUMN \(definition)")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    let table = names.qualified(names.catalog.parent(of: id))
    return [
      Step(
        "ALTER TABLE \(table)", clause: "DROP COLUMN \(names.bare(id))",
        destroys: "column \(names.bare(id)) of table \(table)")
    ]
  }
}

extension Alteration<ColumnFact> {
  private func step(_ clause: String) -> Step {
    Step("ALTER TABLE \(names.qualified(catalog.parent(of: id)))", clause: "ALTER COLUMN \(names.bare(id)) \(clause)")
  }

  fileprivate var setType: [Step] { [step("TYPE \(new.type.sql(names))")] }
  fileprivate var setNotNull: [Step] { [step(new.isNotNull ? "SET NOT NULL" : "DROP NOT NULL")] }
}

extension Elaboration {
  /// Adds a column as a ColumnDef (body) defines it, without its constraints.
  @discardableResult
  package mutating func addColumn(_ node: Node, to table: ObjectID) throws(Refusal) -> ObjectID {
    guard let typeName = node["typeName"] else { throw refused("syntax", "a column needs a type", at: node) }
    var fact = ColumnFact(type: try columnType(typeName))
    for constraint in node.list("constraints").compactMap({ $0.as(.constraint) })
    where constraint.is("contype", "CONSTR_NOTNULL") {
      fact.isNotNull = true
    }
    let name = node.text("colname") ?? ""
    if catalog.lookUp(.column, in: table, name) != nil {
      throw refused("duplicate-column", "column \"\(name)\" specified more than once", at: node)
    }
    return try add(fact, named: name, in: table, at: node)
  }

  /// Makes a column NOT NULL, as a primary key does.
  package mutating func setNotNull(_ column: ObjectID) {
    catalog.update(column, as: ColumnFact.self) { $0.isNotNull = true }
  }

  /// The type of a column, by its TypeName (body).
  mutating func columnType(_ typeName: Node) throws(Refusal) -> TypeReference {
    let names = typeName.strings("names")
    let isArray = !typeName.list("arrayBounds").isEmpty
    let (schema, name) = split(names)
    if schema == nil || schema != "pg_catalog" {
      if let schema {
        let parent = try self.schema(named: schema, at: typeName)
        guard let id = catalog.lookUp(.type, in: parent, name) else {
          throw missing("type", "\(schema).\(name)", at: typeName)
        }
        return TypeReference(id, isArray: isArray)
      }
      if let id = visible(.type, name) { return TypeReference(id, isArray: isArray) }
    }
    let builtin = Identity(kind: FactKind("type"), parent: pgCatalog, name: name)
    return TypeReference(catalog.identities.number(of: builtin), isArray: isArray)
  }
}

extension TypeReference {
  /// The type as a definition spells it.
  func sql(_ names: Names) -> String {
    let isBuiltin = names.catalog[type] == nil
    let name = isBuiltin ? names.bare(type) : names.qualified(type)
    let modifier = modifiers.isEmpty ? "" : "(\(modifiers.joined(separator: ",")))"
    return name + modifier + (isArray ? "[]" : "")
  }
}
