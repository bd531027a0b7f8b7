// What was made a member of an extension by hand: `ALTER EXTENSION … ADD`.

package import CatalogModel
import PostgresSyntax

extension FactKind {
  package static let extensionMembership = FactKind("membership in extension")
}

/// That an object, the parent, is a member of an extension, which it goes along with and can't be dropped without:
/// `DEPENDENCY_EXTENSION`.
package struct ExtensionMembershipFact: ObjectKind {
  package static let kind = FactKind.extensionMembership
  package static let nameSpaces: [NameSpace] = []
  package static let rank = 906
  package static let staysWithParent = true
  package static let dropsParent = true
  package static let holdsParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("extension", \.extension, strength: .automatic, .replace)
  ]

  package var `extension`: ObjectID

  package static let readers = [
    Reader(.alterExtensionContentsStmt) { node, elaboration throws(Refusal) in
      try elaboration.alterMembers(node)
    }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.bare(`extension`)) of \(names.described(names.catalog.parent(of: id)))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] { [step("ADD", id, names)] }
  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [step("DROP", id, names)] }

  private func step(_ verb: String, _ id: ObjectID, _ names: Names) -> Step {
    Step(
      "ALTER EXTENSION \(names.bare(`extension`)) \(verb) \(names.addressed(names.catalog.parent(of: id)))"
    )
  }
}

extension Elaboration {
  /// ALTER EXTENSION … ADD and DROP (ExecAlterExtensionContentsStmt).
  fileprivate mutating func alterMembers(_ node: Node) throws(Refusal) {
    let name = node.text("extname") ?? ""
    let target = try `extension`(named: name, at: node)
    let id = try? address(node.text("objtype") ?? "", object: node["object"])
    guard let id, let fact = catalog[id]?.fact, !fact.isDerived else {
      note(
        "not-modelled",
        "members that the extension's script makes are not modelled: the statement was not read"
      )
      return
    }
    let known = catalog.child(of: id, .extensionMembership)
    let owner = known.flatMap { catalog.fact($0, as: ExtensionMembershipFact.self)?.extension }
    let described = Names(catalog).described(id)
    guard node.int("action") > 0 else {
      if let known, owner == target {
        catalog.remove(known)
      } else {
        note("not-modelled", "\(described) is no member of extension \"\(name)\" that was added to it")
      }
      return
    }
    if let owner {
      throw refused(
        "duplicate-name",
        "\(described) is already a member of extension \"\(catalog.name(of: owner))\"",
        at: node
      )
    }
    if catalog.schema(ofExtension: target) == id {
      throw refused(
        "dependency-loop",
        "cannot add schema \"\(catalog.name(of: id))\" to extension \"\(name)\" because the schema contains the extension",
        at: node
      )
    }
    try add(ExtensionMembershipFact(extension: target), in: id, arguments: [target], at: node)
    note(
      "extension-member",
      "\(described) comes with its extension: compared where both sides have it",
      .note
    )
  }

  /// Refuses to drop members of an extension that stays (findDependentObjects).
  func checkMembers(among closure: [ObjectID], at node: Node?) throws(Refusal) {
    for id in closure {
      guard let fact = catalog.fact(id, as: ExtensionMembershipFact.self), !closure.contains(fact.extension)
      else { continue }
      let name = catalog.name(of: fact.extension)
      throw refused(
        "dependent-objects",
        "cannot drop \(Names(catalog).described(catalog.parent(of: id))) because extension \(name) requires it",
        at: node,
        help: "drop extension \(name) instead, or take it out by ALTER EXTENSION … DROP"
      )
    }
  }
}

extension Catalog {
  /// What was made a member of an extension by hand, and is not in the other catalog, with all that belongs to it.
  ///
  /// It comes and goes with the extension: pg_dump leaves it out. Where `home` is given, only of the extensions in that.
  package func members(notIn other: Catalog, ofExtensionsIn home: Catalog? = nil) -> Set<ObjectID> {
    var queue: [ObjectID] = []
    for id in roots(.extension) where home?.contains(id) ?? true {
      for (membership, _) in dependents(of: id, as: ExtensionMembershipFact.self) {
        let member = parent(of: membership)
        if !other.contains(member) { queue.append(member) }
      }
    }
    guard !queue.isEmpty else { return [] }
    var hosted: [ObjectID: [ObjectID]] = [:]
    for id in all { if let host = self[id]?.fact.host(in: self) { hosted[host, default: []].append(id) } }
    var result: Set<ObjectID> = []
    while let id = queue.popLast() {
      guard result.insert(id).inserted else { continue }
      queue += children(of: id).filter { isPart($0) } + hosted[id, default: []]
    }
    return result
  }
}

extension ExtensionMembershipFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    // get_object_address locks what it names.
    reader.lock(reader.relation(change.id), .shareUpdateExclusive)
  }
}
