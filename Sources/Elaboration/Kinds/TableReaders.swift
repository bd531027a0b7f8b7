// Reads the ALTER TABLE commands that are about the table as a whole.

package import CatalogModel
import PostgresSyntax

/// The readers of SET LOGGED, row level security and their like.
let tableReaders = [
  AlterTableReader("AT_SetLogged") { command, relation, elaboration throws(Refusal) in
    try elaboration.setPersistence(of: relation, isUnlogged: false)
  },
  AlterTableReader("AT_SetUnLogged") { command, relation, elaboration throws(Refusal) in
    try elaboration.setPersistence(of: relation, isUnlogged: true)
  },
  AlterTableReader("AT_EnableRowSecurity") { command, relation, elaboration throws(Refusal) in
    try elaboration.alter(relation, "ENABLE ROW SECURITY") { $0.hasRowSecurity = true }
  },
  AlterTableReader("AT_DisableRowSecurity") { command, relation, elaboration throws(Refusal) in
    try elaboration.alter(relation, "DISABLE ROW SECURITY") { $0.hasRowSecurity = false }
  },
  AlterTableReader("AT_ForceRowSecurity") { command, relation, elaboration throws(Refusal) in
    try elaboration.alter(relation, "FORCE ROW SECURITY") { $0.forcesRowSecurity = true }
  },
  AlterTableReader("AT_NoForceRowSecurity") { command, relation, elaboration throws(Refusal) in
    try elaboration.alter(relation, "NO FORCE ROW SECURITY") { $0.forcesRowSecurity = false }
  },
  // SET WITHOUT OIDS says what is so anyway.
  AlterTableReader("AT_DropOids", pass: AlterPass.drop) { command, relation, elaboration throws(Refusal) in
    _ = try elaboration.tableFact(relation, action: "SET WITHOUT OIDS")
  },
]

/// The readers of the OPTIONS of foreign tables and their columns.
let foreignTableReaders = [
  AlterTableReader("AT_GenericOptions") { command, relation, elaboration throws(Refusal) in
    guard var options = elaboration.catalog.fact(relation, as: TableFact.self)?.foreignOptions,
      elaboration.catalog.isForeign(relation)
    else { throw elaboration.wrongAction("OPTIONS", on: relation) }
    try elaboration.apply(command["def"]?.as(.list)?.list("items") ?? command.list("def"), to: &options)
    elaboration.catalog.update(relation, as: TableFact.self) { $0.foreignOptions = options }
  },
  AlterTableReader("AT_AlterColumnGenericOptions") { command, relation, elaboration throws(Refusal) in
    guard elaboration.catalog.isForeign(relation) else {
      throw elaboration.wrongAction("ALTER COLUMN ... OPTIONS", on: relation)
    }
    let column = try elaboration.column(command.text("name") ?? "", of: relation, at: nil)
    guard var options = elaboration.catalog.fact(column, as: ColumnFact.self)?.foreignOptions else { return }
    try elaboration.apply(command["def"]?.as(.list)?.list("items") ?? command.list("def"), to: &options)
    elaboration.catalog.update(column, as: ColumnFact.self) { $0.foreignOptions = options }
  },
]

extension Elaboration {
  /// Refuses what is no foreign table, where the statement is about one.
  package func checkForeign(_ relation: ObjectID) throws(Refusal) {
    guard !catalog.isForeign(relation) else { return }
    throw wrongKind(relation, "a foreign table")
  }

  func wrongKind(_ relation: ObjectID, _ expected: String, help: String? = nil) -> Refusal {
    refused("wrong-kind", "\"\(catalog.name(of: relation))\" is not \(expected)", help: help)
  }

  fileprivate mutating func alter(
    _ relation: ObjectID,
    _ action: String,
    _ change: (inout TableFact) -> Void
  ) throws(Refusal) {
    _ = try tableFact(relation, action: action, mayBeForeign: false)
    catalog.update(relation, as: TableFact.self, change)
  }

  /// SET LOGGED and SET UNLOGGED; the sequences of serial and identity columns follow (ATPrepChangePersistence).
  fileprivate mutating func setPersistence(of relation: ObjectID, isUnlogged: Bool) throws(Refusal) {
    if catalog.kind(of: relation) == .sequence {
      return catalog.update(relation, as: SequenceFact.self) { $0.isUnlogged = isUnlogged }
    }
    try alter(relation, isUnlogged ? "SET UNLOGGED" : "SET LOGGED") {
      // A partitioned table has nothing that could be written, and stays what it is.
      if $0.partitionKey == nil { $0.isUnlogged = isUnlogged }
    }
    guard let fact = catalog.fact(relation, as: TableFact.self), fact.partitionKey == nil else { return }
    for sequence in catalog.ownedSequences(of: relation) {
      catalog.update(sequence, as: SequenceFact.self) { $0.isUnlogged = isUnlogged }
    }
  }
}
