// What foreign keys lock: they are held together by triggers on both tables.

package import CatalogModel
import PostgresSyntax

extension ForeignKeyFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    let table = reader.relation(change.id)
    let referenced = (change.new ?? change.old)?.referencedColumns.first.flatMap { reader.relation($0) }
    // What goes with a partition has no triggers of its own on the other table.
    if change.old?.inheritedFrom != nil, let table, reader.isGone(table) { return }
    guard let old = change.old, let new = change.new else {
      // CreateTrigger; RemoveTriggerById.
      let mode = change.isAdded ? LockMode.shareRowExclusive : .accessExclusive
      reader.lock(table, mode)
      for relation in reader.withPartitions(referenced) { reader.lock(relation, mode) }
      if let new = change.new, new.isValid, reader.checksForeignKeys {
        reader.scan(table)
        for relation in reader.withPartitions(referenced) { reader.read(relation) }
        if new.inheritedFrom == nil, reader.isInUse(table) {
          reader.report(.addForeignKey, change.id)
        }
        reader.explain(table)
      }
      return
    }
    if !old.isValid, new.isValid {
      reader.lock(table, .shareUpdateExclusive)
      reader.scan(table)
      for relation in reader.withPartitions(referenced) { reader.read(relation) }
      if new.inheritedFrom == nil, reader.isInUse(table) { reader.report(.validateConstraint, change.id) }
    } else if old.inheritedFrom != new.inheritedFrom {
      // A partition's key gets triggers of its own, or loses them (CloneFkReferencing, ATExecDetachPartition).
      for relation in reader.withPartitions(referenced) {
        reader.lock(relation, new.inheritedFrom == nil ? .shareRowExclusive : .accessExclusive)
      }
    } else {
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

  /// Whether foreign keys that the statement adds as valid are checked: not where all stand with columns that are added
  /// without a default, in which every value is NULL (transformAlterTableStmt).
  var checksForeignKeys: Bool {
    guard let statement = statement.as(.alterTableStmt) else { return true }
    let commands = statement.list("cmds").compactMap { $0.as(.alterTableCmd) }
    return commands.allSatisfy { !$0.is("subtype", "AT_AddColumn") }
      || commands.contains { command in
        if command.is("subtype", "AT_AddConstraint") {
          return command["def"]?.as(.constraint)?.is("contype", "CONSTR_FOREIGN") == true
        }
        let constraints = command["def"]?.as(.columnDef)?.list("constraints").compactMap {
          $0.as(.constraint)
        }
        return constraints?.contains { $0.is("contype", "CONSTR_DEFAULT") } == true
      }
  }
}
