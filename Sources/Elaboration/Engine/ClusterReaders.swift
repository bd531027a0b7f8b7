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
  Reader(.alterTableMoveAllStmt) { _, elaboration throws(Refusal) in
    elaboration.note("not-modelled", "ALTER … ALL IN TABLESPACE is not modelled: the statement was not read")
  },
]

private func note(_ tag: NodeTag, _ words: String) -> Reader {
  Reader(tag) { _, elaboration throws(Refusal) in
    elaboration.note("not-schema", "\(words) is no part of a schema: the statement was not read", .note)
  }
}
