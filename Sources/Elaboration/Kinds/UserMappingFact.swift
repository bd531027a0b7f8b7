// User mappings: with which options a role uses a foreign server.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let userMapping = FactKind("user mapping") }

/// A user mapping, which has no name but those of its role and its server: `CREATE USER MAPPING`.
package struct UserMappingFact: ObjectKind {
  package static let kind = FactKind.userMapping
  package static let nameSpaces: [NameSpace] = [.userMapping]
  package static let rank = 56
  package static let attributes: [Attribute<Self>] = [
    Attribute("role", \.user, .replace),
    Attribute("server", \.server, .replace),
    Attribute("options", \.options, .alter { $0.options }),
  ]

  /// The owner stands for the session's own user.
  package var user: Grantee
  package var server: ObjectID
  package var options = ForeignOptions()

  package init(user: Grantee, server: ObjectID) {
    self.user = user
    self.server = server
  }

  package static let readers = [
    Reader(.createUserMappingStmt) { node, elaboration throws(Refusal) in
      let (user, server) = try elaboration.mapped(node)
      if elaboration.catalog.userMapping(of: user, on: server) != nil {
        if node.flag("if_not_exists") { return }
        throw elaboration.refused(
          "duplicate-name",
          "user mapping for \"\(elaboration.word(user))\" already exists for server \"\(node.text("servername") ?? "")\""
        )
      }
      var fact = UserMappingFact(user: user, server: server)
      try elaboration.apply(
        node.list("options"),
        to: &fact.options,
        of: .userMapping,
        validator: elaboration.validator(fact.server)
      )
      try elaboration.add(fact, arguments: [user.key, server])
    },
    Reader(.alterUserMappingStmt) { node, elaboration throws(Refusal) in
      let id = try elaboration.userMapping(node)
      guard var fact = elaboration.catalog.fact(id, as: UserMappingFact.self) else { return }
      try elaboration.apply(
        node.list("options"),
        to: &fact.options,
        of: .userMapping,
        validator: elaboration.validator(fact.server)
      )
      elaboration.catalog.update(id, as: UserMappingFact.self) { $0 = fact }
    },
    Reader(.dropUserMappingStmt) { node, elaboration throws(Refusal) in
      do throws(Refusal) {
        try elaboration.drop([elaboration.userMapping(node)], cascade: true)
      } catch {
        guard node.flag("missing_ok"), error.missing != nil else { throw error }
      }
    },
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    let user =
      switch self.user {
      case .everybody: "PUBLIC"
      case .owner: "CURRENT_USER"
      case .role(let role): quoteRole(names.catalog.name(of: role))
      }
    return "FOR \(user) SERVER \(names.bare(server))"
  }

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [Step("CREATE USER MAPPING \(address(id, names))\(options.clause)")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP USER MAPPING \(address(id, names))")]
  }
}

extension Alteration<UserMappingFact> {
  fileprivate var options: [Step] {
    new.options.change(from: old.options).map { [Step("ALTER USER MAPPING \(new.address(id, names)) \($0)")] }
      ?? []
  }
}

extension Catalog {
  fileprivate func userMapping(of user: Grantee, on server: ObjectID) -> ObjectID? {
    lookUpAll(.userMapping, in: .none, "").first { id in
      guard let fact = fact(id, as: UserMappingFact.self) else { return false }
      return fact.user == user && fact.server == server
    }
  }
}

extension Elaboration {
  fileprivate mutating func mapped(_ node: Node) throws(Refusal) -> (user: Grantee, server: ObjectID) {
    let server = try foreignServer(named: node.text("servername") ?? "", at: node)
    let spec = node["user"]
    if spec?.is("roletype", "ROLESPEC_PUBLIC") ?? false { return (.everybody, server) }
    guard let name = roleName(spec), !isSessionUser(name) else { return (.owner, server) }
    return (.role(role(named: name)), server)
  }

  fileprivate func word(_ user: Grantee) -> String {
    switch user {
    case .everybody: "public"
    case .owner: "CURRENT_USER"
    case .role(let role): catalog.name(of: role)
    }
  }

  fileprivate mutating func userMapping(_ node: Node) throws(Refusal) -> ObjectID {
    let (user, server) = try mapped(node)
    if let id = catalog.userMapping(of: user, on: server) { return id }
    var refusal = missing("user mapping", word(user), at: node)
    refusal.diagnostic.message =
      "user mapping for \"\(word(user))\" does not exist for server \"\(node.text("servername") ?? "")\""
    throw refusal
  }
}
