// The attributes of composite types.

package import CatalogModel
import Expressions
import PostgresSyntax

/// An attribute of a composite type: the parent.
///
/// Of the same kind as a table's column, which it is in pg_attribute.
package struct CompositeAttributeFact: ObjectKind, ColumnLike, FollowsRenames, GuardsRenames {
  package static let kind = FactKind.column
  package static let isPositional = true
  package static let nameSpaces: [NameSpace] = [.column]
  package static let rank = 33
  package static let completesParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("type", \.type, disturbs: true, .alterIfPossible { $0.setType }),
    Attribute("collation", \.collation, disturbs: true, .alterIfPossible { $0.setType }),
  ]

  package var type: TypeReference
  /// Where it differs from the type's.
  package var collation: ObjectID?

  package init(type: TypeReference) { self.type = type }

  package var columnType: TypeReference? { type }

  package static let alterTableReaders = [
    AlterTableReader("AT_AddColumn", isForType: true, pass: 4) { command, id, elaboration throws(Refusal) in
      guard let definition = command["def"]?.as(.columnDef) else { return }
      let name = definition.text("colname") ?? ""
      guard elaboration.catalog.lookUp(.column, in: id, name) == nil else {
        let relation = elaboration.catalog.name(of: id)
        throw elaboration.refused(
          "duplicate-column",
          "column \"\(name)\" of relation \"\(relation)\" already exists",
          at: definition
        )
      }
      let typed = try elaboration.typedTables(of: id, command)
      let attribute = try elaboration.addAttribute(definition, to: id)
      guard let type = elaboration.catalog.fact(attribute, as: CompositeAttributeFact.self)?.type else {
        return
      }
      for table in typed {
        try elaboration.addColumn(ofAttribute: attribute, named: name, type: type, to: table)
      }
    },
    AlterTableReader("AT_DropColumn", isForType: true, pass: 1) { command, id, elaboration throws(Refusal) in
      do throws(Refusal) {
        let attribute = try elaboration.column(command.text("name") ?? "", of: id, at: command)
        _ = try elaboration.typedTables(of: id, command)
        try elaboration.drop([attribute], cascade: command.is("behavior", "DROP_CASCADE"))
      } catch {
        guard command.flag("missing_ok"), error.missing?.what == "column" else { throw error }
      }
    },
    AlterTableReader("AT_AlterColumnType", isForType: true, pass: 2) {
      command,
      id,
      elaboration throws(Refusal) in
      let attribute = try elaboration.column(command.text("name") ?? "", of: id, at: command)
      guard let definition = command["def"]?.as(.columnDef) else { return }
      let fact = try elaboration.attribute(definition, of: id)
      try elaboration.checkIsNotUsed(attribute, of: id)
      let typed = try elaboration.typedTables(of: id, command)
      elaboration.catalog.update(attribute, as: CompositeAttributeFact.self) { $0 = fact }
      for table in typed {
        let column = try elaboration.column(command.text("name") ?? "", of: table, at: command)
        try elaboration.setType(ofTypedColumn: column, to: fact.type, fact.collation)
      }
    },
  ]

  package func renamedAlong(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    catalog.dependents(of: id, as: ColumnFact.self) { $0.attribute == id }
  }

  package func refusalToRename(_ id: ObjectID, along others: Set<ObjectID>?, _ elaboration: Elaboration)
    -> Refusal?
  {
    let isCascading = elaboration.statement.node.body.is("behavior", "DROP_CASCADE")
    return elaboration.refusalToChange(elaboration.catalog.parent(of: id), isCascading: isCascading)
  }

  package func replaced(_ id: ObjectID, in catalog: Catalog) -> ObjectID { catalog.parent(of: id) }

  package func adapt(
    _ id: ObjectID,
    to target: ObjectID,
    _ names: Names,
    oldCatalog: Catalog
  ) -> [Step]? {
    let composite = names.catalog.parent(of: id)
    guard type.type == target, collation != target, !oldCatalog.isStored(composite) else { return nil }
    return [
      Step(
        "ALTER TYPE \(names.qualified(composite))",
        clause: "ALTER ATTRIBUTE \(names.bare(id)) TYPE \(definition(names))\(cascade(id, names))"
      )
    ]
  }

  // MARK: SQL

  package var objectType: String { "COLUMN" }

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.qualified(names.catalog.parent(of: id))).\(names.bare(id))"
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    "\(names.bare(id)) \(definition(names))"
  }

  fileprivate func definition(_ names: Names) -> String {
    type.sql(names) + (collation.map { " COLLATE \(names.qualified($0))" } ?? "")
  }

  /// ` CASCADE` where tables of the type are to change with it.
  fileprivate func cascade(_ id: ObjectID, _ names: Names) -> String {
    names.catalog.typedTables(of: names.catalog.parent(of: id)).isEmpty ? "" : " CASCADE"
  }

  package func renaming(_ id: ObjectID, from old: String, _ names: Names) -> String {
    let head = "ALTER TYPE \(names.qualified(names.catalog.parent(of: id)))"
    return "\(head) RENAME ATTRIBUTE \(quoteIdentifier(old)) TO \(names.bare(id))\(cascade(id, names))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let head = "ALTER TYPE \(names.qualified(names.catalog.parent(of: id)))"
    return [Step(head, clause: "ADD ATTRIBUTE \(names.bare(id)) \(definition(names))\(cascade(id, names))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    let type = names.qualified(names.catalog.parent(of: id))
    let owner = names.catalog.parent(of: id)
    let isStored = names.catalog.isStored(owner) || !names.catalog.typedTables(of: owner).isEmpty
    return [
      Step(
        "ALTER TYPE \(type)",
        clause: "DROP ATTRIBUTE \(names.bare(id))\(cascade(id, names))",
        destroys: isStored ? "attribute \(names.bare(id)) of type \(type)" : nil
      )
    ]
  }
}

extension Alteration<CompositeAttributeFact> {
  /// ALTER ATTRIBUTE, which PostgreSQL refuses while a table holds values of the type.
  fileprivate var setType: [Step]? {
    let type = catalog.parent(of: id)
    guard !oldCatalog.isStored(type) else { return nil }
    let clause = "ALTER ATTRIBUTE \(names.bare(id)) TYPE \(new.definition(names))\(new.cascade(id, names))"
    // The columns of tables of the type are converted along.
    let isLossy =
      oldCatalog.typedTables(of: type).contains(where: catalog.contains)
      && oldCatalog.loses(old.type, to: new.type, in: catalog)
    let loss =
      "what \(new.type.sql(names)) has no room for in attribute \(names.bare(id)) of type \(names.qualified(type))"
    return [Step("ALTER TYPE \(names.qualified(type))", clause: clause, destroys: isLossy ? loss : nil)]
  }
}

extension Elaboration {
  /// Adds an attribute as a ColumnDef (body) defines it.
  @discardableResult
  mutating func addAttribute(_ definition: Node, to composite: ObjectID) throws(Refusal) -> ObjectID {
    let fact = try attribute(definition, of: composite)
    return try add(fact, named: definition.text("colname") ?? "", in: composite, at: definition)
  }

  /// The tables that take part in a change of their type; a refusal unless the command says CASCADE
  /// (find_typed_table_dependencies).
  fileprivate func typedTables(of composite: ObjectID, _ command: Node) throws(Refusal) -> [ObjectID] {
    if let refusal = refusalToChange(composite, isCascading: command.is("behavior", "DROP_CASCADE")) {
      throw refusal
    }
    return catalog.typedTables(of: composite)
  }

  /// Why a type of tables can't be changed without CASCADE; nil when there is no such table.
  fileprivate func refusalToChange(_ composite: ObjectID, isCascading: Bool) -> Refusal? {
    guard !isCascading, !catalog.typedTables(of: composite).isEmpty else { return nil }
    return refused(
      "type-in-use",
      "cannot alter type \"\(catalog.name(of: composite))\" because it is the type of a typed table",
      help: "use ALTER … CASCADE to alter the typed tables too"
    )
  }

  /// Refuses a change of an attribute's type that would change what a table or a view holds.
  fileprivate func checkIsNotUsed(_ attribute: ObjectID, of composite: ObjectID) throws(Refusal) {
    if let column = catalog.columnStoring(composite) {
      let place = "\(catalog.name(of: catalog.parent(of: column))).\(catalog.name(of: column))"
      throw refused(
        "type-in-use",
        "cannot alter type \"\(catalog.name(of: composite))\" because column \"\(place)\" uses it"
      )
    }
    for (dependent, _) in catalog.dependents(of: attribute) where catalog[dependent]?.pins(attribute) == true
    {
      throw refused(
        "pinned-column",
        "cannot alter type of a column used by a view or rule",
        help: "\(Names(catalog).described(dependent)) uses it"
      )
    }
  }

  /// An attribute by its ColumnDef (body), checked as CheckAttributeType does.
  mutating func attribute(
    _ definition: Node,
    of composite: ObjectID?
  ) throws(Refusal) -> CompositeAttributeFact {
    guard let typeName = definition["typeName"] else {
      throw refused("syntax", "an attribute needs a type", at: definition)
    }
    var fact = CompositeAttributeFact(type: try type(typeName))
    let name = definition.text("colname") ?? ""
    if typeName.flag("setof") {
      throw refused("wrong-kind", "column \"\(name)\" cannot be declared SETOF", at: typeName)
    }
    if isPseudoType(fact.type.type) {
      let type = fact.type.sql(Names(catalog))
      throw refused("wrong-kind", "column \"\(name)\" has pseudo-type \(type)", at: typeName)
    }
    if let composite, contains(fact.type.type, composite) {
      let type = catalog.name(of: composite)
      throw refused(
        "recursive-type",
        "composite type \(type) cannot be made a member of itself",
        at: typeName
      )
    }
    if let clause = definition["collClause"] { fact.collation = try collation(in: clause, for: fact.type) }
    return fact
  }

  /// Whether a type is another one or made from it.
  func contains(_ type: ObjectID, _ other: ObjectID) -> Bool {
    var queue = [type]
    var seen: Set<ObjectID> = []
    while let next = queue.popLast() {
      if next == other { return true }
      guard seen.insert(next).inserted else { continue }
      if let domain = catalog.fact(next, as: DomainFact.self) { queue.append(domain.base.type) }
      if let range = catalog.fact(next, as: RangeFact.self) { queue.append(range.subtype.type) }
      for column in catalog.children(of: next, .column) {
        if let type = catalog.columnType(of: column) { queue.append(type.type) }
      }
    }
    return false
  }
}

extension CompositeAttributeFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    let type = reader.catalog.parent(of: change.id)
    if change.isRemoved, !reader.isGone(type),
      reader.catalog.isStored(type) || !reader.catalog.typedTables(of: type).isEmpty
    {
      reader.report(.dropAttribute, change.id)
    }
  }
}
