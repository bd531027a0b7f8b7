// Reads the ALTER TABLE commands that are about the table as a whole.

package import CatalogModel
import Expressions
package import PostgresSyntax

/// The readers of SET LOGGED, row level security, OF and their like.
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
  AlterTableReader("AT_AddOf") { command, relation, elaboration throws(Refusal) in
    try elaboration.setType(of: relation, command)
  },
  AlterTableReader("AT_DropOf") { command, relation, elaboration throws(Refusal) in
    try elaboration.removeType(of: relation)
  },
]

extension Elaboration {
  fileprivate mutating func alter(
    _ relation: ObjectID, _ action: String, _ change: (inout TableFact) -> Void
  ) throws(Refusal) {
    _ = try tableFact(relation, action: action)
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

  // MARK: OF

  /// ALTER TABLE … OF (ATExecAddOf).
  fileprivate mutating func setType(of table: ObjectID, _ command: Node) throws(Refusal) {
    _ = try tableFact(table, action: "OF")
    guard let typeName = command["def"]?.as(.typeName) else { return }
    if !catalog.links(of: table).isEmpty {
      throw refused("typed-table", "typed tables cannot inherit", at: typeName)
    }
    let type = try compositeType(typeName)
    let attributes = columns(ofType: type) ?? []
    let columns = catalog.children(of: table, .column)
    for (index, attribute) in attributes.enumerated() {
      guard index < columns.count else {
        throw refused("typed-table", "table is missing column \"\(attribute.name)\"", at: typeName)
      }
      let name = catalog.name(of: columns[index])
      guard name == attribute.name else {
        throw refused(
          "typed-table", "table has column \"\(name)\" where type requires \"\(attribute.name)\"", at: typeName)
      }
      guard catalog.fact(columns[index], as: ColumnFact.self)?.type == attribute.type else {
        throw refused(
          "typed-table", "table \"\(catalog.name(of: table))\" has different type for column \"\(name)\"", at: typeName)
      }
    }
    if columns.count > attributes.count {
      throw refused(
        "typed-table", "table has extra column \"\(catalog.name(of: columns[attributes.count]))\"", at: typeName)
    }
    catalog.update(table, as: TableFact.self) { $0.ofType = type }
    for (column, attribute) in zip(columns, attributes) {
      catalog.update(column, as: ColumnFact.self) { $0.attribute = attribute.id }
    }
  }

  fileprivate mutating func removeType(of table: ObjectID) throws(Refusal) {
    guard try tableFact(table, action: "NOT OF").ofType != nil else {
      throw refused("typed-table", "\"\(catalog.name(of: table))\" is not a typed table")
    }
    catalog.update(table, as: TableFact.self) { $0.ofType = nil }
    for column in catalog.children(of: table, .column) {
      catalog.update(column, as: ColumnFact.self) { $0.attribute = nil }
    }
  }
}
