// Foreign keys whose own columns no index leads with: each change of the other table reads all of this one.

import CatalogModel
import Elaboration

extension SchemaRule {
  static let foreignKeyWithoutIndex = SchemaRule(
    name: "foreign-key-without-index",
    summary: "each row that goes from the referenced table makes the server read all of this one",
    find: { catalog in
      let names = Names(catalog)
      return catalog.all.compactMap { id in
        guard let key = catalog.fact(id, as: ForeignKeyFact.self), key.inheritedFrom == nil,
          !catalog.hasIndex(on: catalog.parent(of: id), ledBy: key.columns)
        else { return nil }
        let table = names.qualified(catalog.parent(of: id))
        let columns = key.columns.map(names.bare).joined(separator: ", ")
        return Finding(
          object: id,
          message: "no index of table \(table) begins with the columns of foreign key \(names.bare(id))",
          help: "CREATE INDEX ON \(table) (\(columns))"
        )
      }
    }
  )
}

extension Catalog {
  /// Whether an index, of whatever order, begins with those columns.
  fileprivate func hasIndex(on table: ObjectID, ledBy columns: [ObjectID]) -> Bool {
    hasDependent(of: table, as: IndexFact.self) { index in
      let led: [ObjectID]
      if let constraint = index.constraint {
        led = fact(constraint, as: KeyFact.self)?.columns ?? []
      } else if let definition = index.definition, definition.predicate == nil {
        led = definition.keys.prefix(columns.count).compactMap(\.column)
      } else {
        return false
      }
      return led.count >= columns.count && Set(led.prefix(columns.count)) == Set(columns)
    }
  }
}
