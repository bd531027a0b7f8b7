// What all types that SQL can make have in common: enums, domains, composite types and ranges.

package import CatalogModel
import PostgresSyntax

extension FactKind {
  /// One kind for all types, as for PostgreSQL's pg_type: a domain that takes an enum's place is the same object,
  /// changed, and what refers to the name can be carried over.
  package static let type = FactKind("type")
}

/// A type made by CREATE TYPE or CREATE DOMAIN.
package protocol TypeFact: ObjectKind, TypeWithNature {
  /// How a value of the old type, as `expression` gives it, becomes one of this type, `target` as a cast names it (with
  /// `[]` for an array); nil where an assignment does.
  func conversion(of expression: String, to target: String, from old: any Fact, _ change: TypeChange)
    -> String?

  /// What can't be carried over: said where columns are converted.
  func conversionRemark(from old: any Fact) -> String?
}

/// The surroundings of a type that is replaced.
package struct TypeChange: Sendable {
  package let id: ObjectID
  package let isArray: Bool
  package let names: Names
  package let oldCatalog: Catalog

  package init(id: ObjectID, isArray: Bool, names: Names, oldCatalog: Catalog) {
    self.id = id
    self.isArray = isArray
    self.names = names
    self.oldCatalog = oldCatalog
  }
}

/// Made once, since it is asked for with every type that is made or changed.
private let typeSpaces: [NameSpace] = [.type]

extension TypeFact {
  package static var kind: FactKind { .type }
  package static var isType: Bool { true }
  package static var nameSpaces: [NameSpace] { typeSpaces }
  package var objectType: String { "TYPE" }

  package func conversion(
    of expression: String,
    to target: String,
    from old: any Fact,
    _ change: TypeChange
  ) -> String? {
    "\(expression)::text::\(target)"
  }

  package func conversionRemark(from old: any Fact) -> String? { nil }
}

/// Finds types for statements that are about any of them.
let typeAddressing = [
  Addressing("OBJECT_TYPE") { object, _, elaboration throws(Refusal) in
    try elaboration.type(addressedBy: object)
  },
  Addressing("OBJECT_DOMAIN") { object, _, elaboration throws(Refusal) in
    let id = try elaboration.type(addressedBy: object)
    guard elaboration.catalog[id]?.fact is DomainFact else {
      throw elaboration.refused("wrong-kind", "\"\(elaboration.catalog.name(of: id))\" is not a domain")
    }
    return id
  },
]

extension Elaboration {
  /// The type that a statement is about: a TypeName, or a List of Strings.
  fileprivate func type(addressedBy object: Node?) throws(Refusal) -> ObjectID {
    let typeName = object?.as(.typeName) ?? object
    let names = typeName?.strings("names") ?? []
    let id = try self.object(.type, what: "type", named: names.isEmpty ? listed(object) : names, at: typeName)
    guard catalog[id]?.fact is any TypeFact else {
      let name = catalog.name(of: id)
      throw refused(
        "wrong-kind",
        "\(name) is a table's row type",
        at: typeName,
        help: "use the statement for the table instead"
      )
    }
    return id
  }

  private func listed(_ object: Node?) -> [String] { object?.as(.list)?.strings("items") ?? [] }

  /// The schema and name for a new type (`typeName` of CreateEnumStmt and its like), whose name must be free.
  mutating func newType(_ names: [String], at node: Node?) throws(Refusal) -> (schema: ObjectID, name: String)
  {
    let (schemaName, name) = split(names)
    return (try creationSchema(schemaName, at: node), name)
  }
}
