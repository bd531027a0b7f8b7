// What holds rows on disk: tablespace, access method and persistence, and the ALTER commands for them.

package import CatalogModel
package import PostgresSyntax

/// A fact about a relation in a tablespace.
package protocol HoldsTablespace: ObjectKind {
  /// Nil for the database's own, `pg_default`.
  var tablespace: String? { get set }
}

/// A fact about a relation whose rows an access method keeps.
package protocol HoldsAccessMethod: ObjectKind {
  /// Nil for `heap`.
  var accessMethod: ObjectID? { get set }
}

/// The readers of what all relations with storage have in common.
package let storageReaders = [
  AlterTableReader("AT_SetTableSpace") { command, relation, elaboration throws(Refusal) in
    guard let fact = elaboration.catalog[relation]?.fact as? any HoldsTablespace,
      !elaboration.catalog.isForeign(relation)
    else {
      throw elaboration.wrongAction("SET TABLESPACE", on: relation)
    }
    elaboration.setTablespace(of: relation, fact, to: try elaboration.tablespace(command.text("name")))
  },
  AlterTableReader("AT_SetAccessMethod") { command, relation, elaboration throws(Refusal) in
    guard let fact = elaboration.catalog[relation]?.fact as? any HoldsAccessMethod,
      !elaboration.catalog.isForeign(relation)
    else {
      throw elaboration.wrongAction("SET ACCESS METHOD", on: relation)
    }
    if elaboration.catalog.isPartitioned(relation) {
      throw elaboration.refused("not-supported", "cannot change access method of a partitioned table")
    }
    elaboration.setAccessMethod(of: relation, fact, to: elaboration.accessMethod(command.text("name")))
  },
]

extension Elaboration {
  /// ALTER … ALL IN TABLESPACE (AlterTableMoveAll).
  package mutating func moveAll(_ node: Node) throws(Refusal) {
    let words = ["OBJECT_TABLE": "TABLE", "OBJECT_INDEX": "INDEX", "OBJECT_MATVIEW": "MATERIALIZED VIEW"]
    let source = try tablespace(node.text("orig_tablespacename"))
    let target = try tablespace(node.text("new_tablespacename"))
    let owners = node.list("roles").map { roleName($0.as(.roleSpec)) }
    for id in Array(catalog.all) {
      guard let fact = catalog[id]?.fact as? any HoldsTablespace, fact.tablespace == source,
        fact.objectType == words[node.text("objtype") ?? ""]
      else { continue }
      let owner = catalog.owner(of: id).map { catalog.name(of: $0) }
      guard owners.isEmpty || owners.contains(owner) else { continue }
      setTablespace(of: id, fact, to: target)
    }
  }

  /// The tablespace that a clause names, or the session's `default_tablespace`; nil for `pg_default`.
  package func tablespace(_ name: String?) throws(Refusal) -> String? {
    if name == "pg_global" {
      throw refused("invalid-tablespace", "only shared relations can be placed in pg_global tablespace")
    }
    return name == "pg_default" || name == "" ? nil : name
  }

  /// The tablespace of a new relation.
  package func creationTablespace(_ name: String?) throws(Refusal) -> String? {
    try tablespace(name ?? session.settings["default_tablespace"])
  }

  /// The access method that a clause names; nil for `heap`.
  package mutating func accessMethod(_ name: String?) -> ObjectID? {
    name == "heap" || name == "" ? nil : name.map { accessMethodNumber($0) }
  }

  /// The access method of a new relation.
  package mutating func creationAccessMethod(_ name: String?) -> ObjectID? {
    accessMethod(name ?? session.settings["default_table_access_method"])
  }

  fileprivate mutating func setTablespace<F: HoldsTablespace>(of id: ObjectID, _ fact: F, to name: String?) {
    catalog.update(id, as: F.self) { $0.tablespace = name }
  }

  fileprivate mutating func setAccessMethod<F: HoldsAccessMethod>(
    of id: ObjectID,
    _ fact: F,
    to method: ObjectID?
  ) {
    catalog.update(id, as: F.self) { $0.accessMethod = method }
  }
}
