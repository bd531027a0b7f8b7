// Who owns an object, where the files say so.

package import CatalogModel
package import PostgresSyntax

extension FactKind { package static let owner = FactKind("owner") }

/// The owner of an object, the parent.
///
/// Absent where no statement says who it is: then it is who runs the script.
/// A sequence that belongs to a column has none: PostgreSQL keeps its owner equal to the table's.
package struct OwnerFact: ObjectKind {
  package static let kind = FactKind.owner
  package static let nameSpaces: [NameSpace] = [.owner]
  package static let rank = 900
  package static let staysWithParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute(
      "role",
      \.role,
      .alter { change in change.new.create(change.id, inlined: Inlined(), change.names) }
    )
  ]

  package var role: ObjectID

  package init(role: ObjectID) { self.role = role }

  package static let readers = [
    Reader(.alterOwnerStmt) { node, elaboration throws(Refusal) in
      let objectType = node.text("objectType") ?? ""
      if elaboration.passesOver(objectType, "the owner of") { return }
      let id = try elaboration.address(
        objectType,
        object: node["object"],
        relation: node["relation"]
      )
      try elaboration.changeOwner(of: id, to: elaboration.roleName(node["newowner"]))
    }
  ]

  package static let alterTableReaders = [
    AlterTableReader("AT_ChangeOwner") { command, relation, elaboration throws(Refusal) in
      let index = elaboration.catalog.fact(relation, as: IndexFact.self)
      if let index, elaboration.catalog.isPartitioned(index.table) {
        throw elaboration.refused(
          "wrong-kind",
          "cannot change owner of index \"\(elaboration.catalog.name(of: relation))\"",
          help: "change the ownership of the index's table instead"
        )
      }
      try elaboration.changeOwner(of: relation, to: elaboration.roleName(command["newowner"]))
    }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "of \(names.described(names.catalog.parent(of: id)))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let role = quoteRole(names.catalog.name(of: role))
    return [Step("ALTER \(names.addressed(names.catalog.parent(of: id))) OWNER TO \(role)")]
  }

  /// Back to who runs the script: what an object without a stated owner has.
  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("ALTER \(names.addressed(names.catalog.parent(of: id))) OWNER TO CURRENT_USER")]
  }
}

extension Catalog {
  /// The role that owns an object (a column's owner is its table's); nil where that is the session's own user.
  package func owner(of id: ObjectID) -> ObjectID? {
    if let fact = lookUp(.owner, in: id, "").flatMap({ fact($0, as: OwnerFact.self) }) { return fact.role }
    if let table = owningTable(ofSequence: id) { return owner(of: table) }
    return kind(of: id) == .column ? owner(of: parent(of: id)) : nil
  }

  /// The table whose column a sequence belongs to.
  package func owningTable(ofSequence id: ObjectID) -> ObjectID? {
    guard let sequence = fact(id, as: SequenceFact.self) else { return nil }
    return (sequence.ownedBy ?? sequence.identity?.column).map { parent(of: $0) }
  }

  /// The sequences that belong to columns of a table.
  fileprivate func sequences(ownedBy table: ObjectID) -> [ObjectID] {
    children(of: table, .column).flatMap { column in
      dependents(of: column, as: SequenceFact.self).map(\.id).filter { owningTable(ofSequence: $0) == table }
    }
  }
}

extension Elaboration {
  /// What every CREATE of an object with an owner ends with: the owner that the session or the statement gives it, and
  /// the privileges that ALTER DEFAULT PRIVILEGES has in store.
  package mutating func finishCreation(_ id: ObjectID, owner: String? = nil) {
    let owner = owner ?? session.role
    if owner != nil, catalog.owningTable(ofSequence: id) == nil { setOwner(of: id, to: owner) }
    applyDefaultPrivileges(to: id, of: owner)
  }

  /// ALTER … OWNER TO, with what follows: a table's sequences, and the owner's own privileges.
  package mutating func changeOwner(of id: ObjectID, to role: String?) throws(Refusal) {
    if isForeign(id, "its owner is") { return }
    if let table = catalog.owningTable(ofSequence: id) {
      let owner = role.map { self.role(named: $0) }
      guard catalog.owner(of: table) == owner else {
        var refusal = refused("invalid-owner", "cannot change owner of sequence \"\(catalog.name(of: id))\"")
        refusal.diagnostic.help =
          "it is linked to table \"\(catalog.name(of: table))\": change the owner of the table"
        throw refusal
      }
      return
    }
    setOwner(of: id, to: role)
    guard let role else { return }
    let owner = self.role(named: role)
    catalog.handOverPrivileges(on: id, to: owner, at: statement.range)
    // ATExecChangeOwner recurses to the sequences that the columns own.
    guard catalog.kind(of: id) == .table else { return }
    for sequence in catalog.sequences(ownedBy: id) {
      catalog.handOverPrivileges(on: sequence, to: owner, at: statement.range)
    }
  }

  /// Gives an object an owner; nil stands for the session's own user.
  package mutating func setOwner(of id: ObjectID, to role: String?) {
    catalog.statedKinds.insert(.owner)
    let old = catalog.lookUp(.owner, in: id, "")
    guard let role else {
      if let old { catalog.remove(old) }
      return
    }
    let owner = self.role(named: role)
    if let old {
      catalog.update(old, as: OwnerFact.self) { $0.role = owner }
    } else {
      _ = try? catalog.add(OwnerFact(role: owner), in: id, at: statement.range)
    }
  }

  /// After a sequence's OWNED BY changed: the owner is the new table's, or, set free, what the old table's was.
  mutating func settleOwner(ofSequence id: ObjectID, formerTable: ObjectID?) throws(Refusal) {
    let former = formerTable.flatMap { catalog.owner(of: $0) }
    if formerTable != nil, let former {
      setOwner(of: id, to: catalog.name(of: former))
    }
    guard let table = catalog.owningTable(ofSequence: id), let own = catalog.lookUp(.owner, in: id, "") else {
      return
    }
    // Without a stated owner either one is the session's user, who may well be the other.
    if let tableOwner = catalog.owner(of: table), catalog.fact(own, as: OwnerFact.self)?.role != tableOwner {
      throw refused("invalid-owner", "sequence must have same owner as table it is linked to")
    }
    catalog.remove(own)
  }

  // MARK: Roles

  /// The name in a RoleSpec (body); `PUBLIC` for everybody, nil for the session's own user.
  package func roleName(_ role: Node?) -> String? {
    let body = role?.as(.roleSpec) ?? role
    switch body?.text("roletype") {
    case "ROLESPEC_PUBLIC": return "PUBLIC"
    case "ROLESPEC_CSTRING": return body?.text("rolename")
    default: return session.role
    }
  }

  /// Whether a role is taken to be the session's own user where nobody says who that is: the superuser that initdb
  /// makes, unless the files make a role of that name.
  func isSessionUser(_ name: String) -> Bool { name == "postgres" && catalog.lookUp(.role, name) == nil }

  /// The number of the role of that name, also of one that no file creates: it is taken to exist.
  package mutating func role(named name: String) -> ObjectID {
    if let known = catalog.lookUp(.role, name) { return known }
    return catalog.identities.number(of: Identity(kind: .role, parent: .none, name: name))
  }
}

/// A role's name in SQL; PUBLIC is a keyword.
package func quoteRole(_ name: String) -> String { name == "PUBLIC" ? name : quoteIdentifier(name) }

extension OwnerFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    let object = reader.catalog.parent(of: change.id)
    if change.old != nil, change.new != nil, !reader.isNew(object) { reader.report(.changeOwner, object) }
    // A table's indexes and sequences follow it (ATExecChangeOwner).
    guard let relation = reader.relation(change.id) else { return }
    reader.lock(relation, .accessExclusive)
    for sequence in reader.catalog.ownedSequences(of: relation) { reader.lock(sequence, .accessExclusive) }
  }
}
