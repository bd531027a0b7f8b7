// What foreign keys lock: they are held together by triggers on both tables.

package import CatalogModel
import PostgresSyntax

extension ForeignKeyFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    let table = reader.relation(change.id)
    let referenced = (change.new ?? change.old)?.referencedColumns.first.flatMap { reader.relation($0) }
    guard let old = change.old, let new = change.new else {
      // CreateTrigger; RemoveTriggerById.
      let mode = change.isAdded ? LockMode.shareRowExclusive : .accessExclusive
      reader.lock(table, mode)
      for relation in reader.withPartitions(referenced) { reader.lock(relation, mode) }
      if let new = change.new, new.isValid, reader.checksRows(of: new) {
        reader.scan(table)
        for relation in reader.withPartitions(referenced) { reader.read(relation) }
      }
      return
    }
    if !old.isValid, new.isValid {
      reader.lock(table, .shareUpdateExclusive)
      reader.scan(table)
      for relation in reader.withPartitions(referenced) { reader.read(relation) }
    } else if !change.isOnly({ $0.inheritedFrom = $1.inheritedFrom }) {
      reader.lock(table, .accessExclusive)
    }
  }
}

extension EffectReader {
  /// A table and all the partitions below it.
  package func withPartitions(_ table: ObjectID?) -> [ObjectID] {
    guard let table else { return [] }
    return catalog.contains(table) && catalog.fact(table, as: TableFact.self)?.partitionKey != nil
      ? catalog.withHeirs(table) : [table]
  }

  /// Whether a foreign key that is added as valid is checked: not of a column that is added without a default, where
  /// every value is NULL (transformAlterTableStmt).
  func checksRows(of key: ForeignKeyFact) -> Bool {
    guard key.columns.allSatisfy(isNew) else { return true }
    return key.columns.contains { catalog.defaultID(of: $0) != nil }
  }
}
