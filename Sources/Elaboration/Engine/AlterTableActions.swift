// Which relations each form of ALTER TABLE is for (ATPrepCmd with ATSimplePermissions, and alter_table_type_to_string).

import CatalogModel
import PostgresSyntax

/// The sorts of relations that ALTER TABLE tells apart (the ATT_ bits of tablecmds.c).
struct RelationSorts: OptionSet {
  let rawValue: Int

  static let table = RelationSorts(rawValue: 1)
  static let view = RelationSorts(rawValue: 2)
  static let materializedView = RelationSorts(rawValue: 4)
  static let index = RelationSorts(rawValue: 8)
  static let partitionedIndex = RelationSorts(rawValue: 16)
  static let foreignTable = RelationSorts(rawValue: 32)
  static let sequence = RelationSorts(rawValue: 64)
  static let compositeType = RelationSorts(rawValue: 128)
  static let tables: RelationSorts = [.table, .foreignTable]
}

/// A form of ALTER TABLE: its words, and what it is for.
private struct AlterTableAction {
  let words: String
  let sorts: RelationSorts

  init(_ words: String, _ sorts: RelationSorts) {
    self.words = words
    self.sorts = sorts
  }

  /// By the parser's names; what is not listed is for all.
  static let all: [String: AlterTableAction] = [
    "AT_AddColumn": Self("ADD COLUMN", [.tables, .compositeType]),
    "AT_ColumnDefault": Self("ALTER COLUMN ... SET DEFAULT", [.tables, .view]),
    "AT_AddIdentity": Self("ALTER COLUMN ... ADD IDENTITY", [.tables, .view]),
    "AT_SetIdentity": Self("ALTER COLUMN ... SET", [.tables, .view]),
    "AT_DropIdentity": Self("ALTER COLUMN ... DROP IDENTITY", [.tables, .view]),
    "AT_DropNotNull": Self("ALTER COLUMN ... DROP NOT NULL", .tables),
    "AT_SetNotNull": Self("ALTER COLUMN ... SET NOT NULL", .tables),
    "AT_DropExpression": Self("ALTER COLUMN ... DROP EXPRESSION", .tables),
    "AT_SetStatistics": Self(
      "ALTER COLUMN ... SET STATISTICS",
      [.tables, .materializedView, .index, .partitionedIndex]
    ),
    "AT_SetOptions": Self("ALTER COLUMN ... SET", [.tables, .materializedView]),
    "AT_ResetOptions": Self("ALTER COLUMN ... RESET", [.tables, .materializedView]),
    "AT_SetStorage": Self("ALTER COLUMN ... SET STORAGE", [.tables, .materializedView]),
    "AT_SetCompression": Self("ALTER COLUMN ... SET COMPRESSION", [.table, .materializedView]),
    "AT_DropColumn": Self("DROP COLUMN", [.tables, .compositeType]),
    "AT_AddConstraint": Self("ADD CONSTRAINT", .tables),
    "AT_DropConstraint": Self("DROP CONSTRAINT", .tables),
    "AT_AlterColumnType": Self("ALTER COLUMN ... SET DATA TYPE", [.tables, .compositeType]),
    "AT_AlterColumnGenericOptions": Self("ALTER COLUMN ... OPTIONS", .foreignTable),
    "AT_ClusterOn": Self("CLUSTER ON", [.table, .materializedView]),
    "AT_DropCluster": Self("SET WITHOUT CLUSTER", [.table, .materializedView]),
    "AT_SetLogged": Self("SET LOGGED", [.table, .sequence]),
    "AT_SetUnLogged": Self("SET UNLOGGED", [.table, .sequence]),
    "AT_DropOids": Self("SET WITHOUT OIDS", .tables),
    "AT_SetAccessMethod": Self("SET ACCESS METHOD", [.table, .materializedView]),
    "AT_SetTableSpace": Self("SET TABLESPACE", [.table, .materializedView, .index, .partitionedIndex]),
    "AT_SetRelOptions": Self("SET", [.table, .view, .materializedView, .index]),
    "AT_ResetRelOptions": Self("RESET", [.table, .view, .materializedView, .index]),
    "AT_AddInherit": Self("INHERIT", .tables),
    "AT_DropInherit": Self("NO INHERIT", .tables),
    "AT_AlterConstraint": Self("ALTER CONSTRAINT", .table),
    "AT_ValidateConstraint": Self("VALIDATE CONSTRAINT", .tables),
    "AT_ReplicaIdentity": Self("REPLICA IDENTITY", [.table, .materializedView]),
    "AT_EnableTrig": Self("ENABLE TRIGGER", .tables),
    "AT_EnableAlwaysTrig": Self("ENABLE ALWAYS TRIGGER", .tables),
    "AT_EnableReplicaTrig": Self("ENABLE REPLICA TRIGGER", .tables),
    "AT_EnableTrigAll": Self("ENABLE TRIGGER ALL", .tables),
    "AT_EnableTrigUser": Self("ENABLE TRIGGER USER", .tables),
    "AT_DisableTrig": Self("DISABLE TRIGGER", .tables),
    "AT_DisableTrigAll": Self("DISABLE TRIGGER ALL", .tables),
    "AT_DisableTrigUser": Self("DISABLE TRIGGER USER", .tables),
    "AT_EnableRule": Self("ENABLE RULE", .table),
    "AT_EnableAlwaysRule": Self("ENABLE ALWAYS RULE", .table),
    "AT_EnableReplicaRule": Self("ENABLE REPLICA RULE", .table),
    "AT_DisableRule": Self("DISABLE RULE", .table),
    "AT_AddOf": Self("OF", .table),
    "AT_DropOf": Self("NOT OF", .table),
    "AT_EnableRowSecurity": Self("ENABLE ROW SECURITY", .table),
    "AT_DisableRowSecurity": Self("DISABLE ROW SECURITY", .table),
    "AT_ForceRowSecurity": Self("FORCE ROW SECURITY", .table),
    "AT_NoForceRowSecurity": Self("NO FORCE ROW SECURITY", .table),
    "AT_GenericOptions": Self("OPTIONS", .foreignTable),
    "AT_AttachPartition": Self("ATTACH PARTITION", [.table, .partitionedIndex]),
    "AT_DetachPartition": Self("DETACH PARTITION", .table),
    "AT_DetachPartitionFinalize": Self("DETACH PARTITION ... FINALIZE", .table),
  ]
}

extension Elaboration {
  /// Refuses a form of ALTER TABLE that is not for such a relation (ATSimplePermissions).
  func checkAction(_ subtype: String, on relation: ObjectID) throws(Refusal) {
    guard let action = AlterTableAction.all[subtype], let sort = sort(of: relation),
      !action.sorts.contains(sort)
    else { return }
    throw wrongAction(action.words, on: relation)
  }

  /// Refuses a relation that a statement calls something else (RangeVarCallbackForAlterRelation).
  ///
  /// ALTER TABLE is for all but composite types.
  func checkObjectType(_ objectType: String, of relation: ObjectID) throws(Refusal) {
    guard let sort = sort(of: relation) else { return }
    let wanted: (sorts: RelationSorts, words: String)? =
      switch objectType {
      case "OBJECT_SEQUENCE": (.sequence, "a sequence")
      case "OBJECT_VIEW": (.view, "a view")
      case "OBJECT_MATVIEW": (.materializedView, "a materialized view")
      case "OBJECT_FOREIGN_TABLE": (.foreignTable, "a foreign table")
      case "OBJECT_TYPE": (.compositeType, "a composite type")
      case "OBJECT_INDEX": ([.index, .partitionedIndex], "an index")
      default: nil
      }
    if let wanted, !wanted.sorts.contains(sort) {
      throw wrongKind(relation, wanted.words)
    }
    guard wanted == nil, sort == .compositeType else { return }
    let name = catalog.name(of: relation)
    throw refused("wrong-kind", "\"\(name)\" is a composite type", help: "use ALTER TYPE instead")
  }

  /// Nil for what is only taken to be there.
  private func sort(of relation: ObjectID) -> RelationSorts? {
    guard catalog.contains(relation), !isAssumed(relation) else { return nil }
    switch catalog.kind(of: relation) {
    case .table: return catalog.isForeign(relation) ? .foreignTable : .table
    case .view: return .view
    case .materializedView: return .materializedView
    case .index:
      // A closure that asks the catalog would copy it.
      guard let table = catalog.read(relation, as: IndexFact.self, \.table) else { return .index }
      return catalog.isPartitioned(table) ? .partitionedIndex : .index
    case .sequence: return .sequence
    case .type: return catalog.read(relation, as: CompositeFact.self) { _ in .compositeType }
    default: return nil
    }
  }
}
