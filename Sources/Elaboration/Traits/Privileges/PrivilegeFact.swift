// Privileges on an object: what one grantee has, where that is not what everybody has anyway.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let privilege = FactKind("privilege") }

/// What one grantee may do with an object, the parent, on the word of one grantor.
///
/// Only what differs from an untouched object's privileges (``PrivilegeClass/base(_:)``) is a fact: nothing for a grantee
/// who has nothing, and a fact with empty rights where PUBLIC's EXECUTE on a function was revoked.
package struct PrivilegeFact: ObjectKind {
  package static let kind = FactKind.privilege
  package static let nameSpaces: [NameSpace] = [.privilege]
  package static let rank = 920
  package static let staysWithParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("grantee", \.grantee, .replace),
    Attribute("grantor", \.grantor, .replace),
    Attribute("privileges", \.rights, .alter { $0.statements }),
    Attribute("column privileges", \.columns, strength: .weak, .alter { $0.statements }),
    Attribute("derived", \.isDerived, .follows),
    Attribute("default privileges", \.defaults, .follows),
  ]

  package var grantee: Grantee
  /// Who granted; nil for the owner, and for a superuser, who grants in the owner's name (select_best_grantor).
  package var grantor: ObjectID?
  /// On the whole object.
  package var rights: Rights
  /// On columns beyond that (pg_attribute.attacl).
  package var columns = ColumnRights()
  /// Of what comes with a range type (``RangeCompanion``).
  package var isDerived = false
  /// Whether an extension's member got it when the extension was created.
  package var defaults = DefaultsForMembers()

  package init(grantee: Grantee, grantor: ObjectID? = nil, rights: Rights, isDerived: Bool = false) {
    self.grantee = grantee
    self.grantor = grantor
    self.rights = rights
    self.isDerived = isDerived
  }

  package static let readers = [
    Reader(.grantStmt) { node, elaboration throws(Refusal) in try elaboration.readGrant(node) }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    let parent = names.catalog.parent(of: id)
    return "of \(names.grantee(grantee, of: parent)) on \(names.described(parent))"
  }

  package func inlining(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Inlining {
    defaults.hold ? .unasked : .separate
  }

  package func forgetting(_ target: ObjectID) -> PrivilegeFact? {
    var result = self
    result.columns.entries[target] = nil
    // A fact that was about columns alone is no fact without them.
    return result.columns.entries.isEmpty && grantee != .owner && grantee != .everybody && rights.isEmpty
      ? nil : result
  }

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    change(from: untouched(id, names.catalog), to: self, id, names, before: names.catalog)
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    change(from: self, to: untouched(id, names.catalog), id, names, before: names.catalog)
  }

  private func untouched(_ id: ObjectID, _ catalog: Catalog) -> PrivilegeFact {
    let base = catalog.base(on: catalog.parent(of: id), grantee, grantor)
    return PrivilegeFact(grantee: grantee, grantor: grantor, rights: base)
  }

  /// What must be granted and revoked to get from one state of the entry to another.
  fileprivate func change(
    from old: PrivilegeFact,
    to new: PrivilegeFact,
    _ id: ObjectID,
    _ names: Names,
    before: Catalog
  ) -> [Step] {
    let object = names.catalog.parent(of: id)
    guard let target = names.grantTarget(object), let all = names.catalog.privilegeClass(of: object)?.all
    else {
      return []
    }
    let writer = GrantWriter(
      target: target,
      grantee: names.grantee(grantee, of: object),
      all: all,
      needsCascade: before.hasGranted(grantee, on: object),
      names: names
    )
    let steps = writer.steps(
      from: (old.rights, old.columns),
      to: (new.rights, new.columns),
      columns: names.catalog.children(of: object)
    )
    guard let grantor, !steps.isEmpty else { return steps }
    // Who is not the owner can grant only as themselves.
    return [Step("SET ROLE \(quoteRole(names.catalog.name(of: grantor)))")] + steps + [Step("RESET ROLE")]
  }
}

extension Alteration<PrivilegeFact> {
  fileprivate var statements: [Step] { new.change(from: old, to: new, id, names, before: oldCatalog) }
}

/// Rights on single columns.
package struct ColumnRights: AttributeValue {
  package var entries: [ObjectID: Rights] = [:]

  package init() {}

  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) {
    for column in entries.keys.sorted() { body(column) }
  }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> ColumnRights {
    var result = ColumnRights()
    for (column, rights) in entries { result.entries[transform(column)] = rights }
    return result
  }
}

extension Catalog {
  /// The class of an object's privileges; nil when it has none.
  package func privilegeClass(of id: ObjectID) -> PrivilegeClass? {
    self[id].flatMap { PrivilegeClass(objectType: $0.fact.objectType) }
  }

  /// The facts about privileges on an object.
  package func privileges(on id: ObjectID) -> [ObjectID] { lookUpAll(.privilege, in: id, "") }

  /// Whether somebody has privileges on the object from that grantee.
  fileprivate func hasGranted(_ grantee: Grantee, on id: ObjectID) -> Bool {
    guard case .role(let role) = grantee else { return false }
    return privileges(on: id).contains { fact($0, as: PrivilegeFact.self)?.grantor == role }
  }
}

extension Names {
  /// The grantee's name in GRANT and REVOKE.
  package func grantee(_ grantee: Grantee, of object: ObjectID) -> String {
    switch grantee {
    case .everybody: "PUBLIC"
    case .role(let id): quoteRole(catalog.name(of: id))
    case .owner: catalog.owner(of: object).map { quoteRole(catalog.name(of: $0)) } ?? "CURRENT_USER"
    }
  }

  /// What follows ON in GRANT: `TABLE app.item`; nil for what has no privileges.
  package func grantTarget(_ id: ObjectID) -> String? {
    guard let fact = catalog[id]?.fact, PrivilegeClass(objectType: fact.objectType) != nil else { return nil }
    let address = fact.address(id, self)
    switch fact.objectType {
    case "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE": return "TABLE \(address)"
    case "SERVER": return "FOREIGN SERVER \(address)"
    case "AGGREGATE":
      // GRANT knows aggregates as functions, and so neither `(*)` nor ORDER BY among the arguments.
      return "FUNCTION "
        + address.replacing("(*)", with: "()").replacing("( ORDER BY ", with: "(").replacing(
          " ORDER BY ",
          with: ", "
        )
    default: return "\(fact.objectType) \(address)"
    }
  }
}

extension PrivilegeFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    // GRANT and REVOKE lock no relation.
    let object = reader.entry(change.id)?.parent ?? .none
    guard !reader.isGone(object), !reader.isNew(object) else { return }
    let isPublic = change.new?.grantee == .everybody && change.new?.rights.isEmpty == false
    reader.report(isPublic ? .grantToPublic : .changePrivileges, object)
  }
}
