// Who owns an object, where the files say so.

package import CatalogModel
package import PostgresSyntax

extension FactKind { package static let owner = FactKind("owner") }

/// The owner of an object: the parent. Absent where no statement says who it is: then it is who runs the script.
package struct OwnerFact: ObjectKind {
  package static let kind = FactKind.owner
  package static let nameSpaces: [NameSpace] = []
  package static let rank = 900
  package static let staysWithParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute(
      "role", \.role,
      .alter { change in change.new.create(change.id, inlined: Inlined(), change.names) })
  ]

  package var role: String

  package init(role: String) { self.role = role }

  package static let readers = [
    Reader(.alterOwnerStmt) { node, elaboration throws(Refusal) in
      let id = try elaboration.address(
        node.text("objectType") ?? "", object: node["object"], relation: node["relation"])
      elaboration.setOwner(of: id, to: elaboration.roleName(node["newowner"]))
    }
  ]

  package static let alterTableReaders = [
    AlterTableReader("AT_ChangeOwner") { command, relation, elaboration throws(Refusal) in
      elaboration.setOwner(of: relation, to: elaboration.roleName(command["newowner"]))
    }
  ]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [Step("ALTER \(names.addressed(names.catalog.parent(of: id))) OWNER TO \(quoteRole(role))")]
  }

  /// Back to who runs the script: what an object without a stated owner has.
  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("ALTER \(names.addressed(names.catalog.parent(of: id))) OWNER TO CURRENT_USER")]
  }
}

extension Elaboration {
  /// What every CREATE of an object with an owner ends with: the owner that the session or the statement gives it, and
  /// the privileges that ALTER DEFAULT PRIVILEGES has in store.
  package mutating func finishCreation(_ id: ObjectID, owner: String? = nil) {
    if let owner = owner ?? session.role { setOwner(of: id, to: owner) }
  }

  /// Gives an object an owner; nil stands for the session's own user.
  package mutating func setOwner(of id: ObjectID, to role: String?) {
    let old = catalog.children(of: id, .owner).first
    guard let role else {
      if let old { catalog.remove(old) }
      return
    }
    if let old {
      catalog.update(old, as: OwnerFact.self) { $0.role = role }
    } else {
      _ = try? catalog.add(OwnerFact(role: role), in: id, at: statement.range)
    }
  }

  /// The name in a RoleSpec (body); `PUBLIC` for everybody, nil for the session's own user.
  package func roleName(_ role: Node?) -> String? {
    let body = role?.as(.roleSpec) ?? role
    switch body?.text("roletype") {
    case "ROLESPEC_PUBLIC": return "PUBLIC"
    case "ROLESPEC_CSTRING": return body?.text("rolename")
    default: return session.role
    }
  }
}

/// A role's name in SQL; PUBLIC is a keyword.
package func quoteRole(_ name: String) -> String { name == "PUBLIC" ? name : quoteIdentifier(name) }
