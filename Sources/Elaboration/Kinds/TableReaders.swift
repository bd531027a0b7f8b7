// Reads the ALTER TABLE commands that are about the table as a whole.

package import CatalogModel
import PostgresSyntax

/// The readers of SET LOGGED, row level security and their like.
let tableReaders = [
  AlterTableReader("AT_SetLogged", pass: AlterPass.preparation) { _, relation, elaboration throws(Refusal) in
    try elaboration.checkPersistence(of: relation, isUnlogged: false)
  }.followed(by: AlterPass.miscellaneous) { _, relation, elaboration throws(Refusal) in
    elaboration.setPersistence(of: relation, isUnlogged: false)
  },
  AlterTableReader("AT_SetUnLogged", pass: AlterPass.preparation) {
    _,
    relation,
    elaboration throws(Refusal) in
    try elaboration.checkPersistence(of: relation, isUnlogged: true)
  }.followed(by: AlterPass.miscellaneous) { _, relation, elaboration throws(Refusal) in
    elaboration.setPersistence(of: relation, isUnlogged: true)
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
    guard let table = elaboration.catalog.fact(relation, as: TableFact.self), let server = table.server else {
      throw elaboration.wrongAction("OPTIONS", on: relation)
    }
    var options = table.foreignOptions
    try elaboration.apply(
      command["def"]?.as(.list)?.list("items") ?? command.list("def"),
      to: &options,
      of: .table,
      validator: elaboration.validator(server)
    )
    elaboration.catalog.update(relation, as: TableFact.self) { $0.foreignOptions = options }
  },
  AlterTableReader("AT_AlterColumnGenericOptions") { command, relation, elaboration throws(Refusal) in
    guard let server = elaboration.catalog.fact(relation, as: TableFact.self)?.server else {
      throw elaboration.wrongAction("ALTER COLUMN ... OPTIONS", on: relation)
    }
    let column = try elaboration.column(command.text("name") ?? "", of: relation, at: nil)
    guard var options = elaboration.catalog.fact(column, as: ColumnFact.self)?.foreignOptions else { return }
    try elaboration.apply(
      command["def"]?.as(.list)?.list("items") ?? command.list("def"),
      to: &options,
      of: .column,
      validator: elaboration.validator(server)
    )
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
}
