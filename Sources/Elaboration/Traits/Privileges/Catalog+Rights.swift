// Access lists as facts: reading and writing one entry.

import CatalogModel
import PostgresSyntax

extension Catalog {
  private func privilege(on object: ObjectID, _ grantee: Grantee, _ grantor: ObjectID?) -> ObjectID? {
    privileges(on: object).first { id in
      guard let fact = fact(id, as: PrivilegeFact.self) else { return false }
      return fact.grantee == grantee && fact.grantor == grantor
    }
  }

  /// What a grantee has on an untouched object from that grantor.
  func base(on object: ObjectID, _ grantee: Grantee, _ grantor: ObjectID?) -> Rights {
    guard grantor == nil else { return .none }
    if let initial = (self[object]?.fact as? any ExtensionMember)?.initialPrivileges,
      let rights = initial.rights(of: grantee, in: self)
    {
      return rights
    }
    return privilegeClass(of: object)?.base(grantee) ?? .none
  }

  /// What a grantee has on an object, or on one of its columns beyond that, from that grantor (nil: the owner).
  func rights(on object: ObjectID, _ column: ObjectID?, _ grantee: Grantee, _ grantor: ObjectID?) -> Rights {
    let known = privilege(on: object, grantee, grantor).flatMap { self.fact($0, as: PrivilegeFact.self) }
    if let column { return known?.columns.entries[column] ?? .none }
    return known?.rights ?? base(on: object, grantee, grantor)
  }

  /// Changes an entry; one that says no more than an untouched object is no fact.
  ///
  /// `byDefault`: whether default privileges say so, and nobody else.
  mutating func updateRights(
    on object: ObjectID,
    _ column: ObjectID?,
    _ grantee: Grantee,
    _ grantor: ObjectID?,
    byDefault: Bool = false,
    at origin: SourceRange,
    _ change: (inout Rights) -> Void
  ) {
    let base = base(on: object, grantee, grantor)
    let id = privilege(on: object, grantee, grantor)
    var fact =
      id.flatMap { self.fact($0, as: PrivilegeFact.self) }
      ?? PrivilegeFact(
        grantee: grantee,
        grantor: grantor,
        rights: base,
        isDerived: self[object]?.fact is any RangeCompanion
      )
    fact.defaults.hold = byDefault && self[object]?.fact is any ExtensionMember
    if let column {
      var rights = fact.columns.entries[column] ?? .none
      change(&rights)
      fact.columns.entries[column] = rights.isEmpty ? nil : rights
    } else {
      change(&fact.rights)
    }
    let says = fact.rights != base || !fact.columns.entries.isEmpty
    switch (id, says) {
    case (let id?, true): update(id, as: PrivilegeFact.self) { $0 = fact }
    case (let id?, false): remove(id)
    case (nil, true):
      let arguments = [grantee.key] + (grantor.map { [$0] } ?? [])
      _ = try? add(fact, named: "", in: object, arguments: arguments, at: origin)
    case (nil, false): break
    }
  }

  /// Makes the new owner's entries the owner's, when an object gets another owner (aclnewowner).
  ///
  /// The old owner's entry is the owner's by its nature, and stays.
  mutating func handOverPrivileges(on object: ObjectID, to owner: ObjectID, at origin: SourceRange) {
    for id in privileges(on: object) {
      guard let fact = fact(id, as: PrivilegeFact.self) else { continue }
      let grantee = fact.grantee == .role(owner) ? Grantee.owner : fact.grantee
      let grantor = fact.grantor == owner ? nil : fact.grantor
      guard grantee != fact.grantee || grantor != fact.grantor else { continue }
      remove(id)
      updateRights(on: object, nil, grantee, grantor, at: origin) { $0 = $0.union(fact.rights) }
      for (column, rights) in fact.columns.entries {
        updateRights(on: object, column, grantee, grantor, at: origin) { $0 = $0.union(rights) }
      }
    }
  }
}
