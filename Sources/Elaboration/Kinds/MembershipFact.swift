// Who is a member of which role.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let membership = FactKind("role membership") }

/// A role's membership in another: `GRANT role TO role`.
package struct MembershipFact: ObjectKind {
  package static let kind = FactKind.membership
  package static let nameSpaces: [NameSpace] = [.membership]
  package static let rank = 6
  package static let attributes: [Attribute<Self>] = [
    Attribute("role", \.group, strength: .automatic, .replace),
    Attribute("member", \.member, strength: .automatic, .replace),
    Attribute("admin option", \.isAdmin, .alter { $0.adminOption }),
  ]

  /// The role that others can be members of.
  package var group: ObjectID
  package var member: ObjectID
  package var isAdmin: Bool

  package init(group: ObjectID, member: ObjectID, isAdmin: Bool) {
    self.group = group
    self.member = member
    self.isAdmin = isAdmin
  }

  package static let readers = [
    Reader(.grantRoleStmt) { node, elaboration throws(Refusal) in
      let members = node.list("grantee_roles")
      for group in node.list("granted_roles").compactMap({ $0.as(.accessPriv)?.text("priv_name") }) {
        let group = elaboration.role(named: group)
        for spec in members {
          guard let name = elaboration.roleName(spec) else {
            elaboration.note(
              "session-user",
              "who runs the script is not known: the membership was not read",
              .note,
              at: spec
            )
            continue
          }
          let member = elaboration.role(named: name)
          let isAdmin = node.flag("admin_opt")
          if node.flag("is_grant") {
            elaboration.setMember(member, of: group, isAdmin: isAdmin)
          } else {
            elaboration.removeMember(member, of: group, adminOptionOnly: isAdmin)
          }
        }
      }
    }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "of \(quoteRole(names.catalog.name(of: member))) in \(quoteRole(names.catalog.name(of: group)))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let option = isAdmin ? " WITH ADMIN OPTION" : ""
    return [
      Step(
        "GRANT \(quoteRole(names.catalog.name(of: group))) TO \(quoteRole(names.catalog.name(of: member)))\(option)"
      )
    ]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [
      Step(
        "REVOKE \(quoteRole(names.catalog.name(of: group))) FROM \(quoteRole(names.catalog.name(of: member)))"
      )
    ]
  }
}

extension Alteration<MembershipFact> {
  fileprivate var adminOption: [Step] {
    if new.isAdmin { return new.create(id, inlined: Inlined(), names) }
    let member = quoteRole(catalog.name(of: new.member))
    return [Step("REVOKE ADMIN OPTION FOR \(quoteRole(catalog.name(of: new.group))) FROM \(member)")]
  }
}

extension Elaboration {
  private func membership(_ member: ObjectID, of group: ObjectID) -> ObjectID? {
    catalog.lookUpAll(.membership, in: .none, "").first { id in
      guard let fact = catalog.fact(id, as: MembershipFact.self) else { return false }
      return fact.member == member && fact.group == group
    }
  }

  /// Granting it twice adds the admin option, and never takes it (AddRoleMems).
  mutating func setMember(_ member: ObjectID, of group: ObjectID, isAdmin: Bool) {
    if let known = membership(member, of: group) {
      if isAdmin { catalog.update(known, as: MembershipFact.self) { $0.isAdmin = true } }
      return
    }
    let fact = MembershipFact(group: group, member: member, isAdmin: isAdmin)
    _ = try? catalog.add(fact, named: "", arguments: [group, member], at: statement.range)
  }

  mutating func removeMember(_ member: ObjectID, of group: ObjectID, adminOptionOnly: Bool = false) {
    guard let known = membership(member, of: group) else { return }
    if adminOptionOnly {
      catalog.update(known, as: MembershipFact.self) { $0.isAdmin = false }
    } else {
      catalog.remove(known)
    }
  }
}
