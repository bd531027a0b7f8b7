// Tables: what is true of one as a whole. Columns, defaults, constraints, indexes, the place in an inheritance tree are
// facts of their own.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let table = FactKind("table") }

/// A table: `CREATE TABLE`, ordinary or partitioned, or `CREATE FOREIGN TABLE`.
package struct TableFact: ObjectKind {
  package static let kind = FactKind.table
  // A table's row type takes the name in pg_type too.
  package static let nameSpaces: [NameSpace] = [.relation, .type]
  package static let rank = 60
  package static let changesAlone = true
  package static let attributes: [Attribute<Self>] = [
    // Rows lie in the table or in its partitions: nothing turns one kind into the other.
    Attribute("partition key", \.partitionKey, .replace),
    // A foreign table can neither become another nor move to another server.
    Attribute("server", \.server, .replace),
    Attribute("foreign options", \.foreignOptions, .alter { $0.setForeignOptions }),
    Attribute("unlogged", \.isUnlogged, .alter { $0.setPersistence }),
    Attribute("access method", \.accessMethod, .alter { $0.setAccessMethod }),
    Attribute("tablespace", \.tablespace, .alter { $0.setTablespace }),
    Attribute("storage parameters", \.parameters, .alter { $0.setParameters }),
    Attribute("row level security", \.hasRowSecurity, deferred: true, .alter { $0.setRowSecurity }),
    Attribute(
      "forced row level security",
      \.forcesRowSecurity,
      deferred: true,
      .alter { $0.setForcedRowSecurity }
    ),
    Attribute("assumed", \.isDerived, .follows),
  ]

  /// Nil for an ordinary table.
  package var partitionKey: PartitionKey?
  /// Where a foreign table's rows are; nil for a table that holds its own.
  package var server: ObjectID?
  package var foreignOptions = ForeignOptions()
  package var isUnlogged = false
  /// Nil for `heap`.
  package var accessMethod: ObjectID?
  /// Nil for the database's own.
  package var tablespace: String?
  package var parameters = StorageParameters()
  package var hasRowSecurity = false
  /// Whether policies hold for the owner as well.
  package var forcesRowSecurity = false
  /// Taken to be there, since it lives elsewhere; see `AssumedObjects.swift`.
  package var isDerived = false

  package init() {}

  package static let readers = [
    Reader(.createStmt) { node, elaboration throws(Refusal) in try elaboration.createTable(node) },
    Reader(.createForeignTableStmt) { node, elaboration throws(Refusal) in
      guard let base = node["base"] else { return }
      try elaboration.createTable(base, foreign: node)
    },
    Reader(.alterTableMoveAllStmt) { node, elaboration throws(Refusal) in try elaboration.moveAll(node) },
  ]

  package static let alterTableReaders =
    parameterReaders + storageReaders + tableReaders + foreignTableReaders

  package static let addressing = [
    Addressing("OBJECT_TABLE") { object, relation, elaboration throws(Refusal) in
      // ALTER TABLE … RENAME and SET SCHEMA take any relation; DROP and COMMENT want a table.
      if let relation { return try elaboration.relation(named: relation) }
      let id = try elaboration.address(relation: nil, object: object, kinds: [.table], "table")
      guard !elaboration.catalog.isForeign(id) else {
        throw elaboration.wrongKind(id, "a table", help: "it is a foreign table: say FOREIGN TABLE")
      }
      return id
    },
    Addressing("OBJECT_FOREIGN_TABLE") { object, relation, elaboration throws(Refusal) in
      let id = try elaboration.address(
        relation: relation,
        object: object,
        kinds: [.table],
        "foreign table"
      )
      try elaboration.checkForeign(id)
      return id
    },
  ]

  package var objectType: String { server == nil ? "TABLE" : "FOREIGN TABLE" }

  /// Those who use a partitioned table wait when a partition is dropped.
  package func lockedBy(_ id: ObjectID, in catalog: Catalog) -> [ObjectID]? {
    catalog.isPartition(id) ? catalog.parentTables(of: id) : nil
  }

  package var withoutDeferred: TableFact {
    var result = self
    result.hasRowSecurity = false
    result.forcesRowSecurity = false
    return result
  }
}

extension TableFact: HoldsParameters, HoldsTablespace, HoldsAccessMethod {
  package var knownParameters: [String: ParameterKind]? { partitionKey == nil ? tableParameters : [:] }
}

extension TableFact: FollowsMoves {
  /// Indexes, and sequences that belong to columns, move along (AlterTableNamespaceInternal).
  package func movedAlong(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    let hosted = catalog.dependents(of: id).map(\.id).filter { dependent in
      guard let entry = catalog[dependent], let host = entry.fact.host(in: catalog) else { return false }
      // That of a key is hosted by the key.
      return (host == id || catalog.parent(of: host) == id) && catalog.kind(of: entry.parent) == .schema
    }
    // A constraint's index has the constraint for a host.
    let indexes = catalog.indexes(of: id).filter { !hosted.contains($0) }
    return hosted + indexes + catalog.ownedSequences(of: id)
  }
}

extension Catalog {
  /// What a relation is, in the words of PostgreSQL's messages.
  package func relationWord(_ relation: ObjectID) -> String {
    isForeign(relation) ? "foreign table" : kind(of: relation).name
  }

  /// Whether a relation is a foreign table.
  package func isForeign(_ relation: ObjectID) -> Bool {
    read(relation, as: TableFact.self) { $0.server != nil } ?? false
  }

  /// The sequences that belong to a table's columns: those of serial and identity columns.
  package func ownedSequences(of table: ObjectID) -> [ObjectID] {
    children(of: table, .column).flatMap { column in ownedSequences(ofColumn: column) }
  }

  /// The sequences that belong to a column.
  package func ownedSequences(ofColumn column: ObjectID) -> [ObjectID] {
    dependents(of: column, as: SequenceFact.self) { $0.ownedBy == column || $0.identity?.column == column }
  }

  /// The sequence behind an identity column; nil for any other column.
  package func identitySequence(of column: ObjectID) -> ObjectID? {
    ownedSequences(ofColumn: column).first { fact($0, as: SequenceFact.self)?.identity != nil }
  }
}

extension TableFact {
  package static let isRelation = true
  package var storesRows: Bool { server == nil && partitionKey == nil }
}

extension TableFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    guard let old = change.old, let new = change.new else {
      reader.lock(change.id, .accessExclusive)
      if let old = change.old, old.storesRows, reader.isInUse(change.id) {
        reader.report(.dropTable, change.id)
      }
      return
    }
    guard reader.isInUse(change.id) else { return }
    if change.isMoved {
      reader.lock(change.id, .accessExclusive)
      reader.report(.rename, change.id)
    }
    if old.hasRowSecurity != new.hasRowSecurity {
      reader.report(new.hasRowSecurity ? .enableRowSecurity : .disableRowSecurity, change.id)
    }
    if !old.isUnlogged, new.isUnlogged { reader.report(.setUnlogged, change.id, explaining: change.id) }
    if old.isUnlogged != new.isUnlogged || old.accessMethod != new.accessMethod { reader.rewrite(change.id) }
    if old.tablespace != new.tablespace { reader.copy(change.id) }
  }
}
