// Statements about the whole cluster or the database itself: no part of a schema, and named as such.

import CatalogModel
import PostgresSyntax

/// Readers of statements that no schema holds.
let clusterReaders: [Reader] = [
  note(.createdbStmt, "CREATE DATABASE"), note(.dropdbStmt, "DROP DATABASE"),
  note(.alterDatabaseStmt, "ALTER DATABASE"),
  note(.alterDatabaseSetStmt, "ALTER DATABASE … SET"),
  note(.alterDatabaseRefreshCollStmt, "ALTER DATABASE … REFRESH COLLATION VERSION"),
  note(.alterSystemStmt, "ALTER SYSTEM"), note(.createTableSpaceStmt, "CREATE TABLESPACE"),
  note(.dropTableSpaceStmt, "DROP TABLESPACE"), note(.alterTableSpaceOptionsStmt, "ALTER TABLESPACE"),
]

private func note(_ tag: NodeTag, _ words: String) -> Reader {
  Reader(tag) { _, elaboration throws(Refusal) in
    elaboration.note("not-schema", "\(words) is no part of a schema: the statement was not read", .note)
  }
}

/// Objects that statements about all kinds can be about, though no schema holds them.
private let objectsOutside = [
  "OBJECT_DATABASE": "database", "OBJECT_TABLESPACE": "tablespace", "OBJECT_LARGEOBJECT": "large object",
]

extension Elaboration {
  /// Notes a statement about what no schema holds; `what` of the object it changes: `the owner of`.
  ///
  /// Gives whether it is such a statement.
  package mutating func passesOver(_ objectType: String, _ what: String) -> Bool {
    guard let word = objectsOutside[objectType] else { return false }
    note("not-schema", "\(what) a \(word) is no part of a schema: the statement was not read", .note)
    return true
  }
}
