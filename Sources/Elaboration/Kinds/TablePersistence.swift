// Tables that a crash empties: SET LOGGED and SET UNLOGGED, and the order in which tables that refer to each other are
// changed, as a permanent one refers to permanent ones only.

package import CatalogModel

extension Elaboration {
  /// Refuses what would leave a permanent table that refers to an unlogged one (ATPrepChangePersistence).
  func checkPersistence(of table: ObjectID, isUnlogged: Bool) throws(Refusal) {
    guard catalog.kind(of: table) != .sequence else { return }
    _ = try tableFact(table, action: isUnlogged ? "SET UNLOGGED" : "SET LOGGED", mayBeForeign: false)
    let name = catalog.name(of: table)
    if isTemporary(table) {
      throw refused(
        "invalid-persistence",
        "cannot change logged status of table \"\(name)\" because it is temporary"
      )
    }
    guard let fact = catalog.fact(table, as: TableFact.self), fact.isUnlogged != isUnlogged else { return }
    if isUnlogged, catalog.hasDependent(of: table, as: PublicationTableFact.self, where: { _ in true }) {
      throw refused(
        "invalid-persistence",
        "cannot change table \"\(name)\" to unlogged because it is part of a publication"
      )
    }
    for (_, other) in catalog.foreignKeys(deciding: isUnlogged, about: table) {
      guard let neighbour = catalog.fact(other, as: TableFact.self), neighbour.isUnlogged != isUnlogged else {
        continue
      }
      let (state, reference) = isUnlogged ? ("unlogged", "logged") : ("logged", "unlogged")
      throw refused(
        "invalid-persistence",
        "could not change table \"\(name)\" to \(state) because it references \(reference) table "
          + "\"\(catalog.name(of: other))\""
      )
    }
  }

  /// The sequences of serial and identity columns follow.
  mutating func setPersistence(of relation: ObjectID, isUnlogged: Bool) {
    if catalog.kind(of: relation) == .sequence {
      return catalog.update(relation, as: SequenceFact.self) { $0.isUnlogged = isUnlogged }
    }
    // A partitioned table has nothing that could be written, and stays what it is.
    guard catalog.fact(relation, as: TableFact.self)?.partitionKey == nil else { return }
    catalog.update(relation, as: TableFact.self) { $0.isUnlogged = isUnlogged }
    for sequence in catalog.ownedSequences(of: relation) {
      catalog.update(sequence, as: SequenceFact.self) { $0.isUnlogged = isUnlogged }
    }
  }
}

extension Catalog {
  /// The foreign keys that stand against a change of a table's persistence, with the tables at their other ends: those
  /// that refer to it where it becomes unlogged, and its own where it becomes permanent.
  fileprivate func foreignKeys(
    deciding isUnlogged: Bool,
    about table: ObjectID
  ) -> [(key: ObjectID, other: ObjectID)] {
    var result: [(key: ObjectID, other: ObjectID)] = []
    if isUnlogged {
      for column in children(of: table, .column) {
        for (key, fact) in dependents(of: column, as: ForeignKeyFact.self)
        where fact.referencedColumns.first == column {
          result.append((key, parent(of: key)))
        }
      }
    } else {
      for key in children(of: table, .constraint) {
        guard let column = fact(key, as: ForeignKeyFact.self)?.referencedColumns.first else { continue }
        result.append((key, parent(of: column)))
      }
    }
    return result.filter { $0.other != table }
  }

  fileprivate func changesPersistence(of table: ObjectID, since old: Catalog) -> Bool {
    guard let before = old.fact(table, as: TableFact.self), let after = fact(table, as: TableFact.self) else {
      return false
    }
    return before.isUnlogged != after.isUnlogged
  }
}

extension Alteration<TableFact> {
  var setPersistence: [Step] {
    let clause = new.isUnlogged ? "SET UNLOGGED" : "SET LOGGED"
    let head = names.alterTable(id)
    // The server looks at foreign keys before any clause of the statement is carried out, and sees the table as it was
    // while it adds them.
    func keys(_ catalog: Catalog) -> [ObjectID] {
      catalog.children(of: id, .constraint).filter { catalog.fact($0, as: ForeignKeyFact.self) != nil }
    }
    return [
      Set(keys(oldCatalog)) == Set(keys(catalog)) ? Step(head, clause: clause) : Step("\(head) \(clause)")
    ]
  }
}

extension TableFact {
  /// One that becomes unlogged waits for the tables that refer to it, one that becomes permanent for those that it
  /// refers to; both wait for the end of what stands against it.
  package func awaits(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> [ObjectID] {
    guard catalog.changesPersistence(of: id, since: old) else { return [] }
    var result: [ObjectID] = []
    for (key, other) in old.foreignKeys(deciding: isUnlogged, about: id) {
      result.append(key)
      if catalog[key] != nil { result.append(other) }
    }
    if isUnlogged { result += old.dependents(of: id, as: PublicationTableFact.self).map(\.id) }
    return result
  }
}

extension ForeignKeyFact {
  package func awaits(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> [ObjectID] {
    let tables = [catalog.parent(of: id)] + referencedColumns.prefix(1).map { catalog.parent(of: $0) }
    return tables.filter { catalog.changesPersistence(of: $0, since: old) }
  }
}
