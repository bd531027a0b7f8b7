// Indexes that are the same but for their names.

import CatalogModel
import Elaboration

extension SchemaRule {
  static let duplicateIndex = SchemaRule(
    name: "duplicate-index",
    summary: "both are kept up to date, and one is never used",
    find: { catalog in
      let names = Names(catalog)
      var seen: [ObjectID: [(id: ObjectID, fact: IndexFact)]] = [:]
      var findings: [Finding] = []
      for id in catalog.all {
        guard let index = catalog.fact(id, as: IndexFact.self), index.definition != nil else { continue }
        let same = seen[index.table, default: []].first {
          $0.fact.definition == index.definition && $0.fact.method == index.method
        }
        if let same {
          findings.append(
            Finding(
              object: id,
              message: "index \(names.qualified(id)) is the same as \(names.qualified(same.id))",
              help: "drop one of them"
            )
          )
        }
        seen[index.table, default: []].append((id, index))
      }
      return findings
    }
  )
}
