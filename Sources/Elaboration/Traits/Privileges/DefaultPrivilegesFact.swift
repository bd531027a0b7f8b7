// ALTER DEFAULT PRIVILEGES: what objects that a role creates later come with.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let defaultPrivileges = FactKind("default privileges") }

/// The default privileges of one role for one class of objects, everywhere or in one schema (the parent):
/// a row of pg_default_acl.
///
/// Those that hold everywhere stand instead of what PostgreSQL gives an untouched object; those of a schema add to
/// either.
package struct DefaultPrivilegesFact: ObjectKind {
  package static let kind = FactKind.defaultPrivileges
  package static let nameSpaces: [NameSpace] = [.defaultPrivileges]
  // Last, so that what a migration creates does not get them.
  package static let rank = 990
  package var rank: Int { forMembers.hold ? ExtensionFact.rank + 1 : Self.rank }
  package static let attributes: [Attribute<Self>] = [
    Attribute("role", \.role, .replace),
    Attribute("class", \.objects, .replace),
    Attribute("privileges", \.entries, .alter { $0.statements }),
    Attribute("stated role", \.stated, .follows),
    Attribute("extensions", \.forMembers, .follows),
  ]

  /// Whose objects are meant; nil for the session's own user.
  package var role: ObjectID?
  package var objects: PrivilegeClass
  package var stated = StatedRole()
  package var forMembers = DefaultsForMembers()
  package var entries = AccessEntries()

  /// The name that the files give the session's own user, which makes no difference.
  package struct StatedRole: AttributeValue, ComparedByKey {
    package var name: String?

    package var comparisonKey: Any? { nil }

    package static func == (left: StatedRole, right: StatedRole) -> Bool { true }
  }

  package init(role: ObjectID?, objects: PrivilegeClass) {
    self.role = role
    self.objects = objects
  }

  package static let readers = [
    Reader(.alterDefaultPrivilegesStmt) { node, elaboration throws(Refusal) in
      try elaboration.readAlterDefaultPrivileges(node)
    }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    let role = role.map { "of \(quoteRole(names.catalog.name(of: $0))) " } ?? ""
    let parent = names.catalog.parent(of: id)
    return "\(role)on \(objects.rawValue)s\(parent == .none ? "" : " in \(names.described(parent))")"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    change(from: untouched, to: self, id, names)
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { change(from: self, to: untouched, id, names) }

  private var untouched: DefaultPrivilegesFact { DefaultPrivilegesFact(role: role, objects: objects) }

  fileprivate func change(
    from old: DefaultPrivilegesFact,
    to new: DefaultPrivilegesFact,
    _ id: ObjectID,
    _ names: Names
  ) -> [Step] {
    let catalog = names.catalog
    let schema = catalog.parent(of: id)
    var head = "ALTER DEFAULT PRIVILEGES"
    if let name = role.map({ catalog.name(of: $0) }) ?? new.stated.name ?? old.stated.name {
      head += " FOR ROLE \(quoteRole(name))"
    }
    if schema != .none { head += " IN SCHEMA \(names.bare(schema))" }
    let grantees = Set(old.entries.rights.keys).union(new.entries.rights.keys)
    let named = grantees.map { grantee in (grantee: grantee, name: name(grantee, catalog)) }.sorted {
      $0.name < $1.name
    }
    return named.flatMap { grantee, name in
      let base = schema == .none ? objects.base(grantee) : .none
      let change = GrantWriter.Change(
        from: old.entries.rights[grantee] ?? base,
        to: new.entries.rights[grantee] ?? base
      )
      let target = "ON \(objects.plural)"
      return [
        step("\(head) REVOKE", change.revoked, "\(target) FROM \(name)"),
        step("\(head) REVOKE GRANT OPTION FOR", change.revokedOptions, "\(target) FROM \(name)"),
        step("\(head) GRANT", change.granted, "\(target) TO \(name)"),
        step("\(head) GRANT", change.grantedWithOption, "\(target) TO \(name) WITH GRANT OPTION"),
      ].compactMap { $0 }
    }
  }

  private func step(_ head: String, _ privileges: PrivilegeSet, _ tail: String) -> Step? {
    guard !privileges.isEmpty else { return nil }
    let words = privileges.written(amongAll: objects.all).joined(separator: ", ")
    return Step("\(head) \(words) \(tail)")
  }

  private func name(_ grantee: Grantee, _ catalog: Catalog) -> String {
    switch grantee {
    case .everybody: "PUBLIC"
    case .owner: role.map { quoteRole(catalog.name(of: $0)) } ?? "CURRENT_USER"
    case .role(let id): quoteRole(catalog.name(of: id))
    }
  }
}

extension Alteration<DefaultPrivilegesFact> {
  fileprivate var statements: [Step] { new.change(from: old, to: new, id, names) }
}

extension PrivilegeClass {
  /// The word of ALTER DEFAULT PRIVILEGES.
  fileprivate var plural: String {
    switch self {
    case .routine: "FUNCTIONS"
    case .table, .sequence, .schema, .type, .language, .foreignServer, .foreignDataWrapper:
      "\(rawValue.uppercased())S"
    }
  }

  fileprivate init?(defaultsFor objectType: String) {
    switch objectType {
    case "OBJECT_TABLE": self = .table
    case "OBJECT_SEQUENCE": self = .sequence
    case "OBJECT_FUNCTION": self = .routine
    case "OBJECT_TYPE": self = .type
    case "OBJECT_SCHEMA": self = .schema
    default: return nil
    }
  }
}

/// Whether default privileges were in force when an extension was created, whose members got them: then they go before it
/// where both are created, and after the other extensions.
///
/// pg_dump says nothing of it, so it makes no difference.
package struct DefaultsForMembers: AttributeValue, ComparedByKey {
  package var hold = false

  package var comparisonKey: Any? { nil }

  package static func == (left: DefaultsForMembers, right: DefaultsForMembers) -> Bool { true }
}

/// What several grantees have; those who have what is usual are not among them.
package struct AccessEntries: AttributeValue {
  package var rights: [Grantee: Rights] = [:]

  package init() {}

  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) {
    for grantee in rights.keys.sorted(by: { $0.key < $1.key }) { grantee.forEachReference(body) }
  }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> AccessEntries {
    var result = AccessEntries()
    for (grantee, rights) in rights { result.rights[grantee.mapReferences(transform)] = rights }
    return result
  }
}

extension Catalog {
  fileprivate func defaultPrivileges(
    of role: ObjectID?,
    on objects: PrivilegeClass,
    in schema: ObjectID
  ) -> ObjectID? {
    lookUpAll(.defaultPrivileges, in: schema, objects.rawValue).first {
      fact($0, as: DefaultPrivilegesFact.self)?.role == role
    }
  }
}

extension Elaboration {
  /// ExecAlterDefaultPrivilegesStmt.
  fileprivate mutating func readAlterDefaultPrivileges(_ node: Node) throws(Refusal) {
    catalog.statedKinds.insert(.privilege)
    guard let action = node["action"], let objects = PrivilegeClass(defaultsFor: action.text("objtype") ?? "")
    else {
      return
    }
    var roles = [session.role]
    var schemas: [ObjectID] = [.none]
    for option in node.list("options").compactMap({ $0.as(.defElem) }) {
      let items = option["arg"]?.as(.list)?.list("items")
      switch option.text("defname") {
      case "roles": roles = items?.map { roleName($0) } ?? []
      case "schemas":
        schemas = []
        for name in items?.compactMap(\.string) ?? [] { schemas.append(try schema(named: name, at: option)) }
        if objects == .schema {
          throw refused(
            "invalid-grant",
            "cannot use IN SCHEMA clause when using GRANT/REVOKE ON SCHEMAS",
            at: option
          )
        }
      default: continue
      }
    }
    let command = try grantCommand(action)
    if let excess = command.privileges?.subtracting(objects.all), !excess.isEmpty {
      throw refused(
        "unknown-privilege",
        "invalid privilege type \(excess.written.first ?? "") for \(objects.word)",
        at: action
      )
    }
    guard command.columns.isEmpty else {
      throw refused("invalid-grant", "default privileges cannot be set for columns", at: action)
    }
    for name in roles {
      let role = name.flatMap { isSessionUser($0) ? nil : self.role(named: $0) }
      for schema in schemas {
        for grantee in action.list("grantees").compactMap({ $0.as(.roleSpec) }) {
          try setDefault(command, objects, of: role, in: schema, to: grantee)
          guard role == nil, let id = catalog.defaultPrivileges(of: nil, on: objects, in: schema) else {
            continue
          }
          catalog.update(id, as: DefaultPrivilegesFact.self) { $0.stated.name = $0.stated.name ?? name }
        }
      }
    }
  }

  /// Changes one entry (SetDefaultACL).
  private mutating func setDefault(
    _ command: GrantCommand,
    _ objects: PrivilegeClass,
    of role: ObjectID?,
    in schema: ObjectID,
    to spec: Node
  ) throws(Refusal) {
    let grantee: Grantee
    if spec.is("roletype", "ROLESPEC_PUBLIC") {
      grantee = .everybody
      if command.isGrant, command.isAboutOption {
        throw refused("invalid-grant", "grant options can only be granted to roles", at: spec)
      }
    } else if let name = roleName(spec), !(role == nil && isSessionUser(name)) {
      let id = self.role(named: name)
      grantee = id == role ? .owner : .role(id)
    } else if role == nil {
      grantee = .owner
    } else {
      note(
        "session-user",
        "who runs the script is not known: the privileges of that role were not read",
        .note,
        at: spec
      )
      return
    }
    let privileges = command.privileges ?? objects.all
    let base = schema == .none ? objects.base(grantee) : .none
    let id = catalog.defaultPrivileges(of: role, on: objects, in: schema)
    var fact =
      id.flatMap { catalog.fact($0, as: DefaultPrivilegesFact.self) }
      ?? DefaultPrivilegesFact(role: role, objects: objects)
    var rights = fact.entries.rights[grantee] ?? base
    if command.isGrant {
      rights.granted.formUnion(privileges)
      if command.isAboutOption { rights.grantable.formUnion(privileges) }
    } else {
      rights = rights.subtracting(command.isAboutOption ? [] : privileges, options: privileges)
    }
    fact.entries.rights[grantee] = rights == base ? nil : rights
    switch (id, fact.entries.rights.isEmpty) {
    case (let id?, true): catalog.remove(id)
    case (let id?, false): catalog.update(id, as: DefaultPrivilegesFact.self) { $0 = fact }
    case (nil, true): break
    case (nil, false): try add(fact, named: objects.rawValue, in: schema, arguments: [role ?? .none], at: nil)
    }
  }

  /// Gives a new object what ALTER DEFAULT PRIVILEGES has in store (get_user_default_acl).
  mutating func applyDefaultPrivileges(to id: ObjectID, of owner: String?) {
    guard let objects = catalog.privilegeClass(of: id) else { return }
    let parent = catalog[id]?.fact.schema(in: catalog) ?? catalog.parent(of: id)
    let role = owner.flatMap { isSessionUser($0) ? nil : self.role(named: $0) }
    let everywhere = entries(of: role, on: objects, in: .none)
    let here = parent == .none ? nil : entries(of: role, on: objects, in: parent)
    guard everywhere != nil || here != nil else { return }
    let grantees = Set((everywhere ?? [:]).keys).union((here ?? [:]).keys).union([.owner, .everybody])
    let access = grantees.sorted { $0.key < $1.key }.map { grantee in
      let rights = (everywhere?[grantee] ?? objects.base(grantee)).union(here?[grantee] ?? .none)
      return (grantee: grantee, rights: rights)
    }
    // A quirk of aclmerge: a list without entries counts as none, and the object is left untouched.
    guard access.contains(where: { !$0.rights.isEmpty }) else { return }
    for (grantee, rights) in access {
      catalog.updateRights(on: id, nil, grantee, nil, byDefault: true, at: statement.range) { $0 = rights }
    }
  }

  /// Notes what an extension's members get that is created in that schema.
  ///
  /// - Returns: whether they get anything.
  mutating func noteDefaultsForMembers(in schema: ObjectID) -> Bool {
    var result = false
    let role = session.role.flatMap { isSessionUser($0) ? nil : self.role(named: $0) }
    for objects in PrivilegeClass.allCases {
      for id in [.none, schema].compactMap({ catalog.defaultPrivileges(of: role, on: objects, in: $0) }) {
        catalog.update(id, as: DefaultPrivilegesFact.self) { $0.forMembers.hold = true }
        result = true
      }
    }
    return result
  }

  private func entries(of role: ObjectID?, on objects: PrivilegeClass, in schema: ObjectID) -> [Grantee:
    Rights]?
  {
    catalog.defaultPrivileges(of: role, on: objects, in: schema)
      .flatMap { catalog.fact($0, as: DefaultPrivilegesFact.self) }?.entries.rights
  }
}
