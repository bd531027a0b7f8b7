// How a table's rows are told apart in logical replication, and by which index CLUSTER sorts them.

package import CatalogModel
import PostgresSyntax

extension FactKind {
  package static let replicaIdentity = FactKind("replica identity")
  package static let clustering = FactKind("clustering")
}

/// `REPLICA IDENTITY` other than DEFAULT, of a table: the parent.
package struct ReplicaIdentityFact: ObjectKind {
  package enum Mode: AttributeValue {
    case full
    case nothing
    /// Nil when the index was dropped: PostgreSQL then remembers no more than that there was one.
    case index(ObjectID?)

    package static var holdsReferences: Bool { true }
    package func forEachReference(_ body: (ObjectID) -> Void) {
      if case .index(let id?) = self { body(id) }
    }
    package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> Mode {
      guard case .index(let id?) = self else { return self }
      return .index(transform(id))
    }
  }

  package static let kind = FactKind.replicaIdentity
  package static let nameSpaces: [NameSpace] = []
  package static let rank = 77
  package static let attributes: [Attribute<Self>] = [
    Attribute("mode", \.mode, strength: .weak, .alter { $0.new.create($0.id, inlined: Inlined(), $0.names) })
  ]

  package var mode: Mode

  package init(mode: Mode) { self.mode = mode }

  package static let alterTableReaders = [
    AlterTableReader("AT_ReplicaIdentity") { command, relation, elaboration throws(Refusal) in
      try elaboration.setReplicaIdentity(command, of: relation)
    }
  ]

  package func forgetting(_ target: ObjectID) -> ReplicaIdentityFact? {
    ReplicaIdentityFact(mode: .index(nil))
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    switch mode {
    case .full: [step("FULL", id, names)]
    case .nothing: [step("NOTHING", id, names)]
    case .index(let index?): [step("USING INDEX \(names.bare(index))", id, names)]
    // An index that is gone identifies no rows, as NOTHING does.
    case .index(nil): [step("NOTHING", id, names)]
    }
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [step("DEFAULT", id, names)] }

  private func step(_ mode: String, _ id: ObjectID, _ names: Names) -> Step {
    let table = names.qualified(names.catalog.parent(of: id))
    return Step("ALTER TABLE \(table)", clause: "REPLICA IDENTITY \(mode)")
  }
}

/// The index that CLUSTER sorts a table, the parent, by.
package struct ClusteringFact: ObjectKind {
  package static let kind = FactKind.clustering
  package static let nameSpaces: [NameSpace] = []
  package static let rank = 77
  package static let attributes: [Attribute<Self>] = [
    Attribute(
      "index",
      \.index,
      strength: .automatic,
      .alter { $0.new.create($0.id, inlined: Inlined(), $0.names) }
    )
  ]

  package var index: ObjectID

  package init(index: ObjectID) { self.index = index }

  package static let readers = [
    // Beside sorting the rows it makes the index the one that they are sorted by (cluster_rel).
    Reader(.clusterStmt) { node, elaboration throws(Refusal) in
      guard let table = node["relation"], let name = node.text("indexname") else { return }
      let relation = try elaboration.relation(named: table)
      try elaboration.setClustering(
        of: relation,
        by: try elaboration.index(named: name, of: relation, at: table)
      )
    }
  ]

  package static let alterTableReaders = [
    AlterTableReader("AT_ClusterOn") { command, relation, elaboration throws(Refusal) in
      let index = try elaboration.index(named: command.text("name") ?? "", of: relation, at: nil)
      try elaboration.setClustering(of: relation, by: index)
    }.locking(.shareUpdateExclusive),
    AlterTableReader("AT_DropCluster") { command, relation, elaboration throws(Refusal) in
      try elaboration.setClustering(of: relation, by: nil)
    }.locking(.shareUpdateExclusive),
  ]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let table = names.qualified(names.catalog.parent(of: id))
    return [Step("ALTER TABLE \(table)", clause: "CLUSTER ON \(names.bare(index))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("ALTER TABLE \(names.qualified(names.catalog.parent(of: id)))", clause: "SET WITHOUT CLUSTER")]
  }
}

extension Elaboration {
  fileprivate mutating func setReplicaIdentity(_ command: Node, of table: ObjectID) throws(Refusal) {
    guard let clause = command["def"]?.as(.replicaIdentityStmt) else { return }
    let mode: ReplicaIdentityFact.Mode?
    switch clause.text("identity_type") {
    case "f": mode = .full
    case "n": mode = .nothing
    case "i":
      let index = try index(named: clause.text("name") ?? "", of: table, at: nil)
      try checkIdentifies(index)
      mode = .index(index)
    default: mode = nil
    }
    let old = catalog.child(of: table, .replicaIdentity)
    guard let mode else {
      if let old { catalog.remove(old) }
      return
    }
    if let old {
      catalog.update(old, as: ReplicaIdentityFact.self) { $0.mode = mode }
    } else {
      try add(ReplicaIdentityFact(mode: mode), in: table)
    }
  }

  /// Refuses an index that does not tell all rows apart (ATExecReplicaIdentity).
  private func checkIdentifies(_ index: ObjectID) throws(Refusal) {
    guard let definition = catalog.indexDefinition(of: index) else { return }
    let name = catalog.name(of: index)
    let constraint = catalog.fact(index, as: IndexFact.self)?.constraint
    let key = constraint.flatMap { catalog.fact($0, as: KeyFact.self) }
    let columns = definition.keys.map(\.column)
    let why: String? =
      if !definition.isUnique {
        "cannot use non-unique index \"\(name)\" as replica identity"
      } else if key?.deferrability.isDeferrable == true {
        "cannot use non-immediate index \"\(name)\" as replica identity"
      } else if columns.contains(nil) {
        "cannot use expression index \"\(name)\" as replica identity"
      } else if definition.predicate != nil {
        "cannot use partial index \"\(name)\" as replica identity"
      } else {
        columns.compactMap(\.self).first { catalog.fact($0, as: ColumnFact.self)?.isNotNull == false }.map {
          "index \"\(name)\" cannot be used as replica identity because column \"\(catalog.name(of: $0))\" is nullable"
        }
      }
    if let why { throw refused("wrong-kind", why) }
  }

  fileprivate mutating func setClustering(of relation: ObjectID, by index: ObjectID?) throws(Refusal) {
    if catalog.isPartitioned(relation) {
      throw refused("not-supported", "cannot mark index clustered in partitioned table")
    }
    let old = catalog.child(of: relation, .clustering)
    guard let index else {
      if let old { catalog.remove(old) }
      return
    }
    if let old {
      catalog.update(old, as: ClusteringFact.self) { $0.index = index }
    } else {
      try add(ClusteringFact(index: index), in: relation)
    }
  }
}

extension ClusteringFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    reader.lock(reader.relation(change.id), .shareUpdateExclusive)
  }
}

extension ReplicaIdentityFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    let table = reader.relation(change.id)
    reader.lock(table, .accessExclusive)
    if let table, reader.isInUse(table), !reader.isGone(table) {
      reader.report(.changeReplicaIdentity, table)
    }
  }
}
