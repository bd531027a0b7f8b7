// Composite types. Their attributes are facts of their own.

package import CatalogModel
package import Expressions
import PostgresSyntax

/// A composite type: `CREATE TYPE … AS (…)`.
package struct CompositeFact: TypeFact {
  // PostgreSQL keeps it among the relations, for the sake of its columns.
  package static let nameSpaces: [NameSpace] = [.relation, .type]
  package static let rank = 32
  package static let attributes: [Attribute<Self>] = []

  package init() {}

  package static let readers = [
    Reader(.compositeTypeStmt) { node, elaboration throws(Refusal) in
      guard let rangeVar = node["typevar"] else { return }
      let name = rangeVar.text("relname") ?? ""
      let schema = try elaboration.creationSchema(rangeVar.text("schemaname"), at: rangeVar)
      // The attributes' types are looked up before there is this one.
      var attributes: [(name: String, fact: CompositeAttributeFact, node: Node)] = []
      for definition in node.list("coldeflist").compactMap({ $0.as(.columnDef) }) {
        let attribute = definition.text("colname") ?? ""
        guard !attributes.contains(where: { $0.name == attribute }) else {
          throw elaboration.refused(
            "duplicate-column",
            "column \"\(attribute)\" specified more than once",
            at: definition
          )
        }
        attributes.append((attribute, try elaboration.attribute(definition, of: nil), definition))
      }
      let id = try elaboration.add(CompositeFact(), named: name, in: schema, at: rangeVar)
      elaboration.finishCreation(id)
      for (name, fact, definition) in attributes {
        try elaboration.add(fact, named: name, in: id, at: definition)
      }
    }
  ]

  package var nature: TypeNature { .composite }

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let attributes = inlined.within(id).compactMap {
      names.catalog[$0]?.fact.inlineDefinition($0, inlined: inlined, names)
    }
    guard !attributes.isEmpty else { return [Step("CREATE TYPE \(names.qualified(id)) AS ()")] }
    return [
      Step("CREATE TYPE \(names.qualified(id)) AS (\n    \(attributes.joined(separator: ",\n    "))\n)")
    ]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP TYPE \(names.qualified(id))")] }

  /// Through its text where the attributes are the same in number and order, else attribute by attribute; an array only
  /// the first way, for want of a loop.
  package func conversion(
    of expression: String,
    to target: String,
    from old: any Fact,
    _ change: TypeChange
  ) -> String? {
    let names = change.names
    let before = change.oldCatalog.children(of: change.id, .column)
    let after = names.catalog.children(of: change.id, .column)
    guard !change.isArray, old is CompositeFact,
      change.oldCatalog.isReshaped(change.id, in: names.catalog)
    else { return "\(expression)::text::\(target)" }
    let fields = after.map { attribute -> String in
      guard before.contains(attribute) else { return "NULL" }
      return converted("(\(expression)).\(names.bare(attribute))", attribute, change)
    }
    // A cast cuts what is too long; read from its text, it fails.
    let cuts = before.contains { attribute in
      guard let old = change.oldCatalog.columnType(of: attribute),
        let new = names.catalog.columnType(of: attribute)
      else { return false }
      return change.oldCatalog.isCut(old, to: new, in: names.catalog)
    }
    let row = "ROW(\(fields.joined(separator: ", ")))\(cuts ? "::text" : "")::\(target)"
    // `IS NULL` would take a row of NULLs for none.
    return "CASE WHEN \(expression) IS DISTINCT FROM NULL THEN \(row) END"
  }

  /// The value of an attribute, as the new type has it: where its own type is another one as well, that is converted.
  private func converted(_ value: String, _ attribute: ObjectID, _ change: TypeChange) -> String {
    let (names, old) = (change.names, change.oldCatalog)
    guard let type = names.catalog.columnType(of: attribute), let typeBefore = old.columnType(of: attribute)
    else {
      return value
    }
    guard typeBefore.type == type.type else {
      // The cast of the row casts its fields, where there are casts.
      return old.canCast(typeBefore, to: type, in: names.catalog)
        ? value : "\(value)::text::\(type.sql(names))"
    }
    guard old.differs(fromType: type.type, in: names.catalog), let before = old[type.type]?.fact,
      let after = names.catalog[type.type]?.fact as? any TypeFact
    else { return value }
    let inner = TypeChange(id: type.type, isArray: type.isArray, names: names, oldCatalog: old)
    return after.conversion(of: value, to: type.sql(names), from: before, inner) ?? value
  }
}

extension Catalog {
  /// Whether a composite type, or one within it, has other attributes in another catalog, so that its text is no text of
  /// the other one.
  fileprivate func isReshaped(_ type: ObjectID, in other: Catalog) -> Bool {
    let parts = children(of: type, .column)
    guard parts == other.children(of: type, .column) else { return true }
    return parts.contains { part in
      guard let inner = columnType(of: part), !inner.isArray, other.columnType(of: part)?.type == inner.type,
        fact(inner.type, as: CompositeFact.self) != nil
      else { return false }
      return isReshaped(inner.type, in: other)
    }
  }

  /// Whether a type, or one that it is made from, is something else in another catalog.
  fileprivate func differs(fromType type: ObjectID, in other: Catalog) -> Bool {
    guard let before = self[type]?.fact, let after = other[type]?.fact else { return false }
    let parts = children(of: type, .column)
    guard before.equals(after), parts == other.children(of: type, .column) else { return true }
    if let domain = before as? DomainFact { return differs(fromType: domain.base.type, in: other) }
    return parts.contains { part in
      guard let own = self[part]?.fact as? any ColumnLike, let theirs = other[part]?.fact, own.equals(theirs)
      else {
        return true
      }
      return own.columnType.map { differs(fromType: $0.type, in: other) } ?? false
    }
  }
}
