// Replacing a type whose values columns hold, or a collation: the old one is renamed, and the columns are converted to the
// new one.

package import CatalogModel
import Expressions

extension TypeFact {
  package func setAside(_ id: ObjectID, for replacement: any Fact, _ names: Names) -> SetAside? {
    let name = names.spareName(for: id)
    let schema = names.bare(names.catalog.parent(of: id))
    var rename = [
      Step("ALTER \(objectType) \(names.qualified(id)) RENAME TO \(quoteIdentifier(name))")
    ]
    rename += renameCompanions(id, for: replacement, names)
    var drop = "DROP \(objectType) \(schema).\(quoteIdentifier(name))"
    // The function that normalises a range's values goes with it, and its replacement's has its name.
    if let canonical = (self as? RangeFact)?.canonical,
      let fact = names.catalog.fact(canonical, as: RoutineFact.self)
    {
      rename = (fact.setAside(canonical, for: fact, names)?.rename ?? []) + rename
      drop += " CASCADE"
    }
    return SetAside(rename: rename, drop: [Step(drop)])
  }

  /// Renames what came with the type and would stand in the way of what comes with its replacement.
  private func renameCompanions(_ id: ObjectID, for replacement: any Fact, _ names: Names) -> [Step] {
    guard self is RangeFact, replacement is RangeFact else { return [] }
    let catalog = names.catalog
    var steps: [Step] = []
    for (companion, _) in catalog.dependents(of: id) {
      let spare = quoteIdentifier(names.spareName(for: companion))
      if let fact = catalog.fact(companion, as: MultirangeFact.self), fact.range == id {
        steps.append(Step("ALTER TYPE \(names.qualified(companion)) RENAME TO \(spare)"))
      } else if let fact = catalog.fact(companion, as: RangeConstructorFact.self), fact.range == id {
        let types = fact.arguments.map { type -> String in
          // The types themselves have their spare names by now.
          var text = type.sql(names)
          if type.type == id {
            text = "\(names.bare(catalog.parent(of: id))).\(quoteIdentifier(names.spareName(for: id)))"
          }
          return type.isArray && type.type == id ? "\(text)[]" : text
        }
        steps.append(
          Step(
            "ALTER FUNCTION \(names.qualified(companion))(\(types.joined(separator: ", "))) RENAME TO \(spare)"
          )
        )
      }
    }
    return steps
  }
}

extension Names {
  /// A name that nothing has, for what is about to be replaced: `mood__old`.
  package func spareName(for id: ObjectID) -> String {
    let schema = catalog.schema(of: id)
    let own = catalog[id].map { $0.nameSpaces.filter { !$0.isOverloaded } } ?? []
    func isTaken(_ name: String) -> Bool {
      (own + [.type, .relation]).contains { catalog.lookUp($0, in: schema, name) != nil }
    }
    var name = catalog.name(of: id).unicodeScalars[...]
    while name.reduce(0, { $0 + UTF8.width($1) }) > 55 { name.removeLast() }
    var spare = "\(String(name))__old"
    var number = 1
    while isTaken(spare) {
      number += 1
      spare = "\(String(name))__old\(number)"
    }
    return spare
  }
}

extension ColumnFact {
  package func adapt(
    _ id: ObjectID,
    to target: ObjectID,
    _ names: Names,
    oldCatalog: Catalog
  ) -> [Step]? {
    guard type.type == target || collation == target else { return nil }
    // ALTER TABLE on the parent comes down to it.
    let isReached = inheritedFrom.contains { parent in
      guard let link = link(to: parent, id, in: names.catalog) else { return false }
      return oldCatalog.fact(id, as: ColumnFact.self)?.link(to: parent, id, in: oldCatalog) == link
        && names.catalog.keeps(link, since: oldCatalog)
    }
    if isReached { return [] }
    let column = names.bare(id)
    let spelling = type.sql(names)
    let table = names.catalog.parent(of: id)
    var clause = "ALTER COLUMN \(column) TYPE \(spelling)"
    if let collation { clause += " COLLATE \(names.qualified(collation))" }
    if collation == target {
      if let before = oldCatalog[type.type]?.fact, names.catalog[type.type]?.fact.equals(before) == false {
        return []
      }
      return [Step(names.alterTable(table), clause: clause)]
    }
    // What is computed can't be converted, only computed anew.
    guard generated == nil, let new = names.catalog[target]?.fact as? any TypeFact,
      let old = oldCatalog[target]?.fact
    else { return nil }
    let change = TypeChange(id: target, isArray: type.isArray, names: names, oldCatalog: oldCatalog)
    if !names.catalog.isForeign(table),
      let conversion = new.conversion(of: column, to: spelling, from: old, change)
    {
      clause += " USING \(conversion)"
    }
    return [
      Step(
        names.alterTable(table),
        clause: clause,
        destroys: names.loss(in: id, from: self, to: type, oldCatalog),
        remark: new.conversionRemark(from: old)
      )
    ]
  }
}
