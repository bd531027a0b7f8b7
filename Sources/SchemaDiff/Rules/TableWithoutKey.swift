// Tables without a primary key: rows can't be told apart, nor replicated.

import CatalogModel
import Elaboration

extension SchemaRule {
  static let tableWithoutKey = SchemaRule(
    name: "table-without-key",
    summary: "rows cannot be told apart, and logical replication cannot update them",
    find: { catalog in
      let names = Names(catalog)
      return catalog.all.compactMap { id in
        guard let table = catalog.fact(id, as: TableFact.self), table.server == nil, !table.isDerived,
          !catalog.children(of: id, .constraint).contains(where: {
            catalog.fact($0, as: KeyFact.self)?.isPrimary == true
          })
        else { return nil }
        return Finding(object: id, message: "table \(names.qualified(id)) has no primary key")
      }
    }
  )
}
