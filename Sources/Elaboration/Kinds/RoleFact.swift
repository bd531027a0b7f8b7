// Roles, where files create them. A role that none creates is taken to exist: roles belong to the whole cluster.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let role = FactKind("role") }

/// A role: `CREATE ROLE`, `CREATE USER`, `CREATE GROUP`.
package struct RoleFact: ObjectKind {
  package static let kind = FactKind.role
  package static let nameSpaces: [NameSpace] = [.role]
  package static let rank = 5
  package static let attributes: [Attribute<Self>] = [
    Attribute("options", \.options, .alter { $0.options }),
    Attribute("password", \.password, .alter { $0.options }),
    Attribute("connection limit", \.connectionLimit, .alter { $0.options }),
    Attribute("valid until", \.validUntil, .alter { $0.options }),
    Attribute("settings", \.settings, .alter { $0.settings }),
  ]

  package var options: RoleOptions = .inherit
  package var password: String?
  /// -1: none.
  package var connectionLimit = -1
  package var validUntil: String?
  /// What ALTER ROLE … SET gave, for every database.
  package var settings = Settings()

  package init() {}

  package static let readers = [
    Reader(.createRoleStmt) { node, elaboration throws(Refusal) in try elaboration.readCreateRole(node) },
    Reader(.alterRoleStmt) { node, elaboration throws(Refusal) in try elaboration.readAlterRole(node) },
    Reader(.alterRoleSetStmt) { node, elaboration throws(Refusal) in try elaboration.readAlterRoleSet(node) },
    Reader(.dropRoleStmt) { node, elaboration throws(Refusal) in try elaboration.readDropRole(node) },
    Reader(.reassignOwnedStmt) { node, elaboration throws(Refusal) in try elaboration.readReassignOwned(node)
    },
    Reader(.dropOwnedStmt) { node, elaboration throws(Refusal) in try elaboration.readDropOwned(node) },
  ]

  package static let addressing = [
    Addressing("OBJECT_ROLE") { object, _, elaboration throws(Refusal) in
      let name = object?.string ?? object?.text ?? elaboration.roleName(object) ?? ""
      return elaboration.role(named: name)
    }
  ]

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let name = quoteRole(names.catalog.name(of: id))
    let steps = [Step((["CREATE ROLE \(name)"] + clauses(comparedTo: RoleFact())).joined(separator: " "))]
    return steps + settings.steps("ALTER ROLE \(name)", comparedTo: Settings())
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP ROLE \(names.bare(id))")] }

  fileprivate func clauses(comparedTo old: RoleFact) -> [String] {
    var result: [String] = []
    for (word, option) in RoleOptions.words where options.contains(option) != old.options.contains(option) {
      result.append(options.contains(option) ? word : "NO\(word)")
    }
    if connectionLimit != old.connectionLimit { result.append("CONNECTION LIMIT \(connectionLimit)") }
    if password != old.password { result.append("PASSWORD \(password.map(quoteLiteral) ?? "NULL")") }
    if validUntil != old.validUntil { result.append("VALID UNTIL \(quoteLiteral(validUntil ?? "infinity"))") }
    return result
  }
}

extension RoleFact {
  fileprivate mutating func apply(_ nodes: Node.Elements) {
    for option in nodes.compactMap({ $0.as(.defElem) }) {
      let value = option["arg"]
      let isOn = value?.as(.boolean)?.flag("boolval") ?? false
      func set(_ option: RoleOptions) {
        if isOn { options.insert(option) } else { options.remove(option) }
      }
      switch option.text("defname") {
      case "superuser": set(.superuser)
      case "createdb": set(.createDatabase)
      case "createrole": set(.createRole)
      case "inherit": set(.inherit)
      case "canlogin": set(.login)
      case "isreplication": set(.replication)
      case "bypassrls": set(.bypassRowSecurity)
      case "password": password = value?.string
      case "connectionlimit": connectionLimit = value?.as(.integer)?.int("ival") ?? 0
      // For ever is the same as without a limit, which no statement can take back.
      case "validUntil": validUntil = value?.string == "infinity" ? nil : value?.string
      default: continue
      }
    }
  }
}

extension Alteration<RoleFact> {
  private var head: String { "ALTER ROLE \(names.bare(id))" }

  fileprivate var options: [Step] {
    [Step(([head] + new.clauses(comparedTo: old)).joined(separator: " "))]
  }

  fileprivate var settings: [Step] { new.settings.steps(head, comparedTo: old.settings) }
}

/// What a role may do in the cluster.
package struct RoleOptions: OptionSet, Hashable, AttributeValue {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let superuser = RoleOptions(rawValue: 1)
  package static let createDatabase = RoleOptions(rawValue: 2)
  package static let createRole = RoleOptions(rawValue: 4)
  package static let inherit = RoleOptions(rawValue: 8)
  package static let login = RoleOptions(rawValue: 16)
  package static let replication = RoleOptions(rawValue: 32)
  package static let bypassRowSecurity = RoleOptions(rawValue: 64)

  static let words: [(word: String, option: RoleOptions)] = [
    ("SUPERUSER", .superuser), ("CREATEDB", .createDatabase), ("CREATEROLE", .createRole),
    ("INHERIT", .inherit),
    ("LOGIN", .login), ("REPLICATION", .replication), ("BYPASSRLS", .bypassRowSecurity),
  ]
}

/// Settings as ALTER … SET leaves them, by name.
package struct Settings: AttributeValue {
  package var values: [String: String] = [:]

  package init() {}

  /// Changes them as a VariableSetStmt (body) says.
  mutating func apply(_ node: Node) {
    let name = node.text("name") ?? ""
    switch node.text("kind") {
    case "VAR_RESET_ALL": values = [:]
    case "VAR_SET_VALUE": values[name] = node.list("args").map(settingText).joined(separator: ", ")
    default: values[name] = nil
    }
  }

  func steps(_ head: String, comparedTo old: Settings) -> [Step] {
    let names = Set(values.keys).union(old.values.keys).sorted()
    return names.compactMap { name in
      guard values[name] != old.values[name] else { return nil }
      let target = name.split(separator: ".").map { quoteIdentifier(String($0)) }.joined(separator: ".")
      guard let value = values[name] else { return Step("\(head) RESET \(target)") }
      return Step("\(head) SET \(target) TO \(value)")
    }
  }
}

/// A value in SET, quoted so that it can be written again; a number is the same as its text
/// (flatten_set_variable_args).
private func settingText(_ node: Node) -> String {
  let constant = node.as(.aConst) ?? node.as(.typeCast)?["arg"]?.as(.aConst) ?? node
  if let text = constant["sval"]?.text("sval") { return quoteLiteral(text) }
  if let text = constant["fval"]?.text("fval") { return quoteLiteral(text) }
  if let value = constant["boolval"] { return value.flag("boolval") ? "'true'" : "'false'" }
  return "'\(constant["ival"]?.int("ival") ?? 0)'"
}

extension Elaboration {
  fileprivate mutating func readCreateRole(_ node: Node) throws(Refusal) {
    let name = node.text("role") ?? ""
    guard !name.hasPrefix("pg_") else {
      throw refused(
        "reserved-name",
        "role name \"\(name)\" is reserved",
        help: "role names starting with pg_ are reserved"
      )
    }
    var fact = RoleFact()
    if node.is("stmt_type", "ROLESTMT_USER") { fact.options.insert(.login) }
    fact.apply(node.list("options"))
    let id = try add(fact, named: name)
    for option in node.list("options").compactMap({ $0.as(.defElem) }) {
      let roles = option["arg"]?.as(.list)?.list("items").compactMap { roleName($0) } ?? []
      for other in roles {
        let other = role(named: other)
        switch option.text("defname") {
        case "addroleto": setMember(id, of: other, isAdmin: false)
        case "rolemembers": setMember(other, of: id, isAdmin: false)
        case "adminmembers": setMember(other, of: id, isAdmin: true)
        default: continue
        }
      }
    }
  }

  fileprivate mutating func readAlterRole(_ node: Node) throws(Refusal) {
    guard let id = alteredRole(node["role"]) else { return }
    catalog.update(id, as: RoleFact.self) { $0.apply(node.list("options")) }
    // ALTER GROUP … ADD USER.
    for option in node.list("options").compactMap({ $0.as(.defElem) })
    where option.text("defname") == "rolemembers" {
      for member in option["arg"]?.as(.list)?.list("items").compactMap({ roleName($0) }) ?? [] {
        let member = role(named: member)
        if node.int("action") < 0 {
          removeMember(member, of: id)
        } else {
          setMember(member, of: id, isAdmin: false)
        }
      }
    }
  }

  /// The role that ALTER ROLE is about; nil, with a note, for one that no file creates.
  private mutating func alteredRole(_ spec: Node?) -> ObjectID? {
    if let name = roleName(spec) {
      let id = role(named: name)
      if catalog.contains(id) { return id }
    }
    note("not-schema", "the files do not create that role: its attributes are not compared", .note)
    return nil
  }

  fileprivate mutating func readAlterRoleSet(_ node: Node) throws(Refusal) {
    guard node["role"] != nil, node["database"] == nil else {
      note("not-schema", "settings of a database are no part of a schema: the statement was not read", .note)
      return
    }
    guard let id = alteredRole(node["role"]), let statement = node["setstmt"] else { return }
    guard statement.is("kind", "VAR_SET_CURRENT") else {
      catalog.update(id, as: RoleFact.self) { $0.settings.apply(statement) }
      return
    }
    let name = statement.text("name") ?? ""
    let values = name == "search_path" ? session.searchPath : session.settings[name].map { [$0] }
    guard let values else {
      note("setting-unknown", "the session's value of \(name) is not known: SET … FROM CURRENT was not read")
      return
    }
    let text = values.map(quoteLiteral).joined(separator: ", ")
    catalog.update(id, as: RoleFact.self) { $0.settings.values[name] = text }
  }

  fileprivate mutating func readDropRole(_ node: Node) throws(Refusal) {
    for spec in node.list("roles") {
      guard let name = roleName(spec) else { continue }
      guard let id = catalog.lookUp(.role, name) else {
        // One that no file creates is the cluster's, which this does not know.
        if !node.flag("missing_ok") {
          diagnostics.append(
            Diagnostic(
              id: Diagnostic.assumedObject,
              severity: .note,
              message: "role \"\(name)\" is taken to be there, and to go",
              range: range(of: spec)
            )
          )
        }
        continue
      }
      // DropRole removes memberships; anything else stands in the way (checkSharedDependencies).
      let rest = catalog.dependents(of: id).map(\.id).filter { catalog.kind(of: $0) != .membership }
      guard rest.isEmpty else {
        var refusal = refused(
          "dependent-objects",
          "role \"\(name)\" cannot be dropped because some objects depend on it",
          at: spec
        )
        let names = Names(catalog)
        refusal.diagnostic.notes = rest.prefix(10).map {
          Diagnostic.Note(
            message: "\(names.described($0)) mentions it",
            range: catalog[$0]?.origin ?? .nowhere
          )
        }
        throw refusal
      }
      try drop([id], cascade: true)
    }
  }

  // MARK: What a role owns

  fileprivate mutating func readReassignOwned(_ node: Node) throws(Refusal) {
    let newOwner = roleName(node["newrole"])
    for name in node.list("roles").map({ roleName($0) }) {
      guard let name else { continue }
      let old = role(named: name)
      for (id, _) in catalog.dependents(of: old) where catalog.fact(id, as: OwnerFact.self)?.role == old {
        try changeOwner(of: catalog.parent(of: id), to: newOwner)
      }
    }
  }

  fileprivate mutating func readDropOwned(_ node: Node) throws(Refusal) {
    var doomed: [ObjectID] = []
    for name in node.list("roles").map({ roleName($0) }) {
      guard let name else {
        note("session-user", "who runs the script is not known: what they own was not dropped", .warning)
        continue
      }
      let role = self.role(named: name)
      for (id, _) in catalog.dependents(of: role) {
        guard let fact = catalog[id]?.fact else { continue }
        if let owned = fact as? OwnerFact {
          if owned.role == role { doomed.append(catalog.parent(of: id)) }
        } else if fact is PrivilegeFact || fact is DefaultPrivilegesFact {
          try dropMentions(of: role, in: id)
        }
      }
    }
    try drop(doomed, cascade: node.is("behavior", "DROP_CASCADE"))
  }

  /// Takes privileges that were granted to a role away (shdepDropOwned, RemoveRoleFromObjectACL).
  private mutating func dropMentions(of role: ObjectID, in id: ObjectID) throws(Refusal) {
    if let fact = catalog.fact(id, as: DefaultPrivilegesFact.self) {
      var entries = fact.entries
      entries.rights[.role(role)] = nil
      if fact.role == role || entries.rights.isEmpty {
        catalog.remove(id)
      } else {
        catalog.update(id, as: DefaultPrivilegesFact.self) { $0.entries = entries }
      }
    } else if catalog.fact(id, as: PrivilegeFact.self)?.grantee == .role(role) {
      catalog.remove(id)
    }
  }

  /// Whether a role is known to act in an owner's name: as a superuser, or as a member (has_privs_of_role).
  func actsAs(_ role: ObjectID, owner: ObjectID?) -> Bool {
    guard let fact = catalog.fact(role, as: RoleFact.self) else { return false }
    if fact.options.contains(.superuser) { return true }
    guard let owner else { return false }
    var queue = [role]
    var seen: Set<ObjectID> = []
    while let next = queue.popLast() {
      guard seen.insert(next).inserted else { continue }
      if next == owner { return true }
      for (id, _) in catalog.dependents(of: next) {
        guard let membership = catalog.fact(id, as: MembershipFact.self), membership.member == next else {
          continue
        }
        queue.append(membership.group)
      }
    }
    return false
  }
}
