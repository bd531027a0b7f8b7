// GRANT and REVOKE: from the statement to what changes on each object.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

/// A GRANT or REVOKE, apart from the objects that it is about.
struct GrantCommand {
  let isGrant: Bool
  /// WITH GRANT OPTION, or GRANT OPTION FOR.
  let isAboutOption: Bool
  let isCascade: Bool
  /// Nil for ALL PRIVILEGES.
  let privileges: PrivilegeSet?
  /// Privileges on columns; nil for ALL.
  let columns: [(privileges: PrivilegeSet?, names: [String])]
}

extension Elaboration {
  /// Reads a GRANT or REVOKE on objects (ExecuteGrantStmt).
  mutating func readGrant(_ node: Node) throws(Refusal) {
    catalog.statedKinds.insert(.privilege)
    let objectType = node.text("objtype") ?? ""
    switch objectType {
    case "OBJECT_DATABASE", "OBJECT_TABLESPACE", "OBJECT_PARAMETER_ACL", "OBJECT_LARGEOBJECT":
      let what = objectType.dropFirst(7).lowercased().replacing("_acl", with: "").replacing(
        "largeobject",
        with: "large object"
      )
      note("not-schema", "privileges on a \(what) are no part of a schema: the statement was not read", .note)
      return
    default: break
    }
    let command = try grantCommand(node)
    let grantees = node.list("grantees").compactMap { $0.as(.roleSpec) }
    for object in try grantObjects(node, objectType) {
      guard catalog.contains(object), let kind = catalog.privilegeClass(of: object) else {
        try refuseGrant(object, node)
        continue
      }
      let allowed = try allowedPrivileges(command, on: object, kind, objectType, node)
      for role in grantees { try apply(command, allowed, on: object, kind, to: role, node) }
    }
  }

  // MARK: What it says

  func grantCommand(_ node: Node) throws(Refusal) -> GrantCommand {
    var privileges: PrivilegeSet? = node.list("privileges").isEmpty ? nil : []
    var columns: [(privileges: PrivilegeSet?, names: [String])] = []
    for privilege in node.list("privileges").compactMap({ $0.as(.accessPriv) }) {
      var set: PrivilegeSet?
      if let word = privilege.text("priv_name") {
        guard let known = PrivilegeSet(word: word) else {
          throw refused("unknown-privilege", "unrecognized privilege type \"\(word)\"", at: node)
        }
        set = known
      }
      let names = privilege.strings("cols")
      if names.isEmpty {
        if let set { privileges?.formUnion(set) } else { privileges = nil }
      } else {
        columns.append((set, names))
      }
    }
    return GrantCommand(
      isGrant: node.flag("is_grant"),
      isAboutOption: node.flag("grant_option"),
      isCascade: node.is("behavior", "DROP_CASCADE"),
      privileges: privileges,
      columns: columns
    )
  }

  /// The objects that a GRANT names, or those that its schemas hold at this point of the script.
  private mutating func grantObjects(_ node: Node, _ objectType: String) throws(Refusal) -> [ObjectID] {
    guard !node.is("targtype", "ACL_TARGET_ALL_IN_SCHEMA") else {
      var result: [ObjectID] = []
      for name in node.list("objects") {
        let schema = try address("OBJECT_SCHEMA", object: name)
        guard catalog.contains(schema) else {
          result.append(schema)
          continue
        }
        result += (catalog.children(of: schema) + extensionMembers(in: schema, objectType))
          .filter { isMeant($0, byAll: objectType) }
      }
      return result
    }
    var result: [ObjectID] = []
    for object in node.list("objects") { result.append(try grantObject(object, objectType)) }
    return result
  }

  /// What extensions have put into a schema, as far as GRANT … ON ALL … asks for it.
  private mutating func extensionMembers(in schema: ObjectID, _ objectType: String) -> [ObjectID] {
    var result: [ObjectID] = []
    for id in extensionHints {
      guard let entry = catalog[id], entry.read(as: ExtensionFact.self, \.schema) == schema,
        let known = Builtins.shared.extension(named: entry.name)
      else { continue }
      switch objectType {
      case "OBJECT_TABLE":
        let kinds: [BuiltinRelation.Kind] = [
          .table, .view, .materializedView, .foreignTable, .partitionedTable,
        ]
        result += known.relations.filter { kinds.contains($0.kind) }.map { member($0, of: id) }
      case "OBJECT_SEQUENCE":
        result += known.relations.filter { $0.kind == .sequence }.map { member($0, of: id) }
      case "OBJECT_FUNCTION", "OBJECT_ROUTINE":
        for name in Set(known.functions.map(\.name.name)).sorted() {
          result += routines(named: [catalog.name(of: schema), name]).map(\.id)
            .filter { catalog.fact($0, as: ExtensionRoutineFact.self)?.owner == id }
        }
      default: break
      }
    }
    return result
  }

  /// Whether GRANT … ON ALL … IN SCHEMA is about that object (objectsInSchemaToOids).
  private func isMeant(_ id: ObjectID, byAll objectType: String) -> Bool {
    guard let fact = catalog[id]?.fact, let kind = PrivilegeClass(objectType: fact.objectType) else {
      return false
    }
    return switch objectType {
    case "OBJECT_TABLE": kind == .table
    case "OBJECT_SEQUENCE": kind == .sequence
    case "OBJECT_FUNCTION": kind == .routine && fact.objectType != "PROCEDURE"
    case "OBJECT_PROCEDURE": kind == .routine && fact.objectType == "PROCEDURE"
    case "OBJECT_ROUTINE": kind == .routine
    default: false
    }
  }

  private mutating func grantObject(
    _ object: Node,
    _ objectType: String
  ) throws(Refusal) -> ObjectID {
    switch objectType {
    case "OBJECT_TABLE", "OBJECT_SEQUENCE":
      guard let rangeVar = object.as(.rangeVar) else { throw notModelled(objectType) }
      // An extension's relation, and one of pg_catalog, is found by the resolver alone.
      return try relation(rangeVar).id
    default: return try address(objectType, object: object)
    }
  }

  private mutating func refuseGrant(_ object: ObjectID, _ node: Node) throws(Refusal) {
    guard catalog.contains(object) else {
      note(
        "not-schema",
        "privileges on a built-in object are not compared: the statement was not read",
        .note
      )
      return
    }
    let name = catalog.name(of: object)
    let kind = catalog.kind(of: object).name
    let article = kind.first.map { "aeiou".contains($0) } == true ? "an" : "a"
    throw refused("wrong-kind", "\"\(name)\" is \(article) \(kind)", at: node)
  }

  /// The privileges that a command means on an object, and the same for columns, or the server's refusal.
  private func allowedPrivileges(
    _ command: GrantCommand,
    on object: ObjectID,
    _ kind: PrivilegeClass,
    _ objectType: String,
    _ node: Node
  ) throws(Refusal) -> PrivilegeSet {
    let all = kind.all
    if objectType == "OBJECT_SEQUENCE", kind != .sequence {
      throw refused("wrong-kind", "\"\(catalog.name(of: object))\" is not a sequence", at: node)
    }
    guard let privileges = command.privileges else { return all }
    guard !all.isSuperset(of: privileges) else { return privileges }
    // GRANT … ON TABLE of a sequence is let through, for the sake of old scripts.
    if kind == .sequence, objectType == "OBJECT_TABLE", PrivilegeClass.table.all.isSuperset(of: privileges) {
      return privileges.intersection(all)
    }
    let word = privileges.subtracting(all).written.first ?? ""
    throw refused("unknown-privilege", "invalid privilege type \(word) for \(kind.word)", at: node)
  }

  // MARK: What it does

  private mutating func apply(
    _ command: GrantCommand,
    _ privileges: PrivilegeSet,
    on object: ObjectID,
    _ kind: PrivilegeClass,
    to role: Node,
    _ node: Node
  ) throws(Refusal) {
    guard let grantee = grantee(role, on: object) else {
      note(
        "session-user",
        "who runs the script is not known: the privileges of that role were not read",
        .note,
        at: role
      )
      return
    }
    if grantee == .everybody, command.isGrant, command.isAboutOption {
      throw refused("invalid-grant", "grant options can only be granted to roles", at: role)
    }
    let grantor = try grantor(on: object, node)
    // With column lists alone nothing is said about the object as a whole.
    let isAboutWhole = command.privileges.map { !$0.isEmpty } ?? true
    if isAboutWhole {
      try change(object, nil, grantee, grantor, privileges, command)
      if !command.isGrant, kind == .table {
        let lost = privileges.intersection(.column)
        for column in columnsWithPrivileges(on: object) where !lost.isEmpty {
          try change(object, column, grantee, grantor, lost, command)
        }
      }
    }
    for (wanted, names) in command.columns {
      let set = wanted ?? .column
      guard kind == .table, PrivilegeSet.column.isSuperset(of: set) else {
        guard kind == .table else {
          throw refused("invalid-grant", "column privileges are only valid for relations", at: node)
        }
        let word = set.subtracting(.column).written.first ?? ""
        throw refused("unknown-privilege", "invalid privilege type \(word) for column", at: node)
      }
      for name in names {
        let column = try self.column(name, of: object, at: node)
        try change(object, column, grantee, grantor, set, command)
      }
    }
  }

  private func columnsWithPrivileges(on object: ObjectID) -> [ObjectID] {
    var result: Set<ObjectID> = []
    for id in catalog.privileges(on: object) {
      guard let fact = catalog.fact(id, as: PrivilegeFact.self) else { continue }
      result.formUnion(fact.columns.entries.keys)
    }
    return result.sorted()
  }

  private mutating func change(
    _ object: ObjectID,
    _ column: ObjectID?,
    _ grantee: Grantee,
    _ grantor: ObjectID?,
    _ privileges: PrivilegeSet,
    _ command: GrantCommand
  ) throws(Refusal) {
    if command.isGrant {
      catalog.updateRights(on: object, column, grantee, grantor, at: statement.range) { rights in
        rights.granted.formUnion(privileges)
        if command.isAboutOption { rights.grantable.formUnion(privileges) }
      }
    } else {
      try revoke(
        object,
        column,
        grantee,
        grantor,
        command.isAboutOption ? [] : privileges,
        options: privileges,
        cascade: command.isCascade
      )
    }
  }

  /// Takes privileges away, and what was granted by their force (aclupdate, recursive_revoke).
  private mutating func revoke(
    _ object: ObjectID,
    _ column: ObjectID?,
    _ grantee: Grantee,
    _ grantor: ObjectID?,
    _ privileges: PrivilegeSet,
    options: PrivilegeSet,
    cascade: Bool
  ) throws(Refusal) {
    let old = catalog.rights(on: object, column, grantee, grantor)
    guard !old.granted.isDisjoint(with: privileges) || !old.grantable.isDisjoint(with: options) else {
      return
    }
    catalog.updateRights(on: object, column, grantee, grantor, at: statement.range) {
      $0 = $0.subtracting(privileges, options: options)
    }
    var lost = old.grantable.intersection(options)
    guard !lost.isEmpty, case .role(let role) = grantee else { return }
    let facts = catalog.privileges(on: object).compactMap { catalog.fact($0, as: PrivilegeFact.self) }
    // What another grantor gave as well is still there.
    for fact in facts where fact.grantee == grantee {
      lost.subtract(catalog.rights(on: object, column, grantee, fact.grantor).grantable)
    }
    for fact in facts where fact.grantor == role {
      let rights = catalog.rights(on: object, column, fact.grantee, role)
      guard !rights.granted.isDisjoint(with: lost) else { continue }
      guard cascade else {
        throw refused(
          "dependent-objects",
          "dependent privileges exist",
          help: "use CASCADE to revoke them too"
        )
      }
      try revoke(object, column, fact.grantee, role, lost, options: lost, cascade: true)
    }
  }

  // MARK: Roles

  /// Whom a RoleSpec (body) means on an object; nil when that is the session's own user, whose name is not known, and
  /// the object is someone else's.
  mutating func grantee(_ role: Node, on object: ObjectID) -> Grantee? {
    if role.is("roletype", "ROLESPEC_PUBLIC") { return .everybody }
    let owner = catalog.owner(of: object)
    guard let name = roleName(role) else { return owner == nil ? .owner : nil }
    if owner == nil, isSessionUser(name) { return .owner }
    let id = self.role(named: name)
    return id == owner ? .owner : .role(id)
  }

  /// In whose name privileges on an object are granted now; nil for the owner (select_best_grantor).
  ///
  /// Who is a superuser, or a member of the owner's role, grants in the owner's name; of most roles that is not known,
  /// and taken to be so unless they were given the grant option.
  private mutating func grantor(on object: ObjectID, _ node: Node) throws(Refusal) -> ObjectID? {
    guard let name = session.role else { return nil }
    let current = role(named: name)
    if let stated = node["grantor"], let statedName = roleName(stated), statedName != name {
      throw refused("invalid-grant", "grantor must be current user", at: node)
    }
    guard current != catalog.owner(of: object) else { return nil }
    let holdsOption = catalog.privileges(on: object).contains { id in
      guard let fact = catalog.fact(id, as: PrivilegeFact.self), fact.grantee == .role(current) else {
        return false
      }
      return !fact.rights.grantable.isEmpty || fact.columns.entries.values.contains { !$0.grantable.isEmpty }
    }
    return holdsOption && !actsAs(current, owner: catalog.owner(of: object)) ? current : nil
  }
}
