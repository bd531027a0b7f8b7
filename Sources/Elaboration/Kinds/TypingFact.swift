// That a table is made after a composite type: `CREATE TABLE … OF type`.

package import CatalogModel
import Expressions
import PostgresSyntax

extension FactKind { package static let typing = FactKind("typing") }

/// The composite type of a typed table: the parent.
///
/// It ties the table's columns to the attributes of the type, as inheritance ties them to a parent's columns.
package struct TypingFact: ObjectKind {
  package static let kind = FactKind.typing
  package static let nameSpaces: [NameSpace] = [.typing]
  package static let rank = 60
  package static let dropsParent = true
  package static let attributes: [Attribute<Self>] = [Attribute("type", \.type, .replace)]

  package var type: ObjectID

  package init(type: ObjectID) { self.type = type }

  package static let alterTableReaders = [
    AlterTableReader("AT_AddOf") { command, relation, elaboration throws(Refusal) in
      try elaboration.setType(of: relation, command)
    },
    AlterTableReader("AT_DropOf") { command, relation, elaboration throws(Refusal) in
      try elaboration.removeType(of: relation)
    },
  ]

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    "OF \(names.qualified(type))"
  }

  /// The columns have to be in the order of the attributes, which only a new table can bring about (ATExecAddOf).
  package func replacedToAdd(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> ObjectID? {
    let table = catalog.parent(of: id)
    let wanted = catalog.children(of: table, .column)
    let kept = old.children(of: table, .column).filter(catalog.contains)
    return wanted.starts(with: kept) ? nil : table
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [Step("ALTER TABLE \(names.qualified(names.catalog.parent(of: id))) OF \(names.qualified(type))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("ALTER TABLE \(names.qualified(names.catalog.parent(of: id))) NOT OF")]
  }
}

extension Catalog {
  /// The fact that gives a table its type.
  package func typing(of table: ObjectID) -> ObjectID? { lookUp(.typing, in: table, "") }

  /// Whether a table is made after a composite type.
  package func isTyped(_ table: ObjectID) -> Bool { typing(of: table) != nil }

  /// The tables that are made after a composite type.
  package func typedTables(of composite: ObjectID) -> [ObjectID] {
    dependents(of: composite, as: TypingFact.self).map { parent(of: $0.id) }
  }
}

extension Elaboration {
  /// ALTER TABLE … OF (ATExecAddOf).
  fileprivate mutating func setType(of table: ObjectID, _ command: Node) throws(Refusal) {
    _ = try tableFact(table, action: "OF", mayBeForeign: false)
    guard let typeName = command["def"]?.as(.typeName) else { return }
    if !catalog.links(of: table).isEmpty {
      throw refused("typed-table", "typed tables cannot inherit", at: typeName)
    }
    let type = try compositeType(typeName)
    let attributes = columns(ofType: type) ?? []
    let columns = catalog.children(of: table, .column)
    for (index, attribute) in attributes.enumerated() {
      guard index < columns.count else {
        throw refused("typed-table", "table is missing column \"\(attribute.name)\"", at: typeName)
      }
      let name = catalog.name(of: columns[index])
      guard name == attribute.name else {
        throw refused(
          "typed-table",
          "table has column \"\(name)\" where type requires \"\(attribute.name)\"",
          at: typeName
        )
      }
      guard catalog.fact(columns[index], as: ColumnFact.self)?.type == attribute.type else {
        throw refused(
          "typed-table",
          "table \"\(catalog.name(of: table))\" has different type for column \"\(name)\"",
          at: typeName
        )
      }
    }
    if columns.count > attributes.count {
      throw refused(
        "typed-table",
        "table has extra column \"\(catalog.name(of: columns[attributes.count]))\"",
        at: typeName
      )
    }
    try makeTyped(table, type)
    for (column, attribute) in zip(columns, attributes) {
      catalog.update(column, as: ColumnFact.self) { $0.attribute = attribute.id }
    }
  }

  /// Makes the fact that a table is made after a type.
  mutating func makeTyped(_ table: ObjectID, _ type: ObjectID) throws(Refusal) {
    if let known = catalog.typing(of: table) {
      catalog.update(known, as: TypingFact.self) { $0.type = type }
    } else {
      try add(TypingFact(type: type), in: table)
    }
  }

  fileprivate mutating func removeType(of table: ObjectID) throws(Refusal) {
    _ = try tableFact(table, action: "NOT OF", mayBeForeign: false)
    guard let typing = catalog.typing(of: table) else {
      throw refused("typed-table", "\"\(catalog.name(of: table))\" is not a typed table")
    }
    catalog.remove(typing)
    for column in catalog.children(of: table, .column) {
      catalog.update(column, as: ColumnFact.self) { $0.attribute = nil }
    }
  }
}
