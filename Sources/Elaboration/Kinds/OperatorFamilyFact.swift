// Operator families, which operator classes for types that go together share.

package import CatalogModel
import PostgresBuiltins
import PostgresSyntax

extension FactKind { package static let operatorFamily = FactKind("operator family") }

/// An operator family: `CREATE OPERATOR FAMILY`, and the one that CREATE OPERATOR CLASS makes when it names none.
///
/// Its access method is part of its identity.
package struct OperatorFamilyFact: ObjectKind {
  package static let kind = FactKind.operatorFamily
  package static let nameSpaces: [NameSpace] = [.operatorFamily]
  package static let rank = 56
  package static let attributes: [Attribute<Self>] = [
    Attribute("access method", \.method, strength: .automatic, .follows)
  ]

  package var method: ObjectID

  package init(method: ObjectID) { self.method = method }

  package static let readers = [
    Reader(.createOpFamilyStmt) { node, elaboration throws(Refusal) in
      let (schemaName, name) = elaboration.split(node.strings("opfamilyname"))
      let schema = try elaboration.creationSchema(schemaName, at: node)
      let method = node.text("amname") ?? ""
      _ = try elaboration.indexAbilities(of: method, at: node)
      try elaboration.addOperatorFamily(named: name, in: schema, method: method, at: node)
    }
  ]

  package static let addressing = [
    Addressing("OBJECT_OPFAMILY") { object, _, elaboration throws(Refusal) in
      let names = object?.as(.list)?.strings("items") ?? []
      return try elaboration.operatorFamily(
        named: Array(names.dropFirst()),
        method: names.first ?? "",
        at: object
      )
    }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.qualified(id)) USING \(names.bare(method))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [Step("CREATE OPERATOR FAMILY \(address(id, names))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP OPERATOR FAMILY \(address(id, names))")]
  }
}

/// An operator family of an extension.
package struct ExtensionOperatorFamilyFact: ExtensionMember {
  package static let kind = FactKind("extension operator family")
  package static let nameSpaces: [NameSpace] = []
  package static let attributes: [Attribute<Self>] = [
    Attribute("extension", \.owner, strength: .automatic, .follows)
  ]
  package var owner: ObjectID
  package init(owner: ObjectID) { self.owner = owner }
}

extension Elaboration {
  /// The number of an access method.
  mutating func accessMethodNumber(_ name: String) -> ObjectID {
    catalog.lookUp(.accessMethod, name)
      ?? catalog.identities.number(of: Identity(kind: .accessMethod, parent: .none, name: name))
  }

  /// The access method by whose rules one of that name goes: itself, or the one whose handler it has.
  func likeness(ofAccessMethod name: String) -> String {
    let own = catalog.lookUp(.accessMethod, name).flatMap { catalog.fact($0, as: AccessMethodFact.self) }
    return own?.likeness(in: catalog) ?? name
  }

  @discardableResult
  mutating func addOperatorFamily(
    named name: String,
    in schema: ObjectID,
    method: String,
    at node: Node
  ) throws(Refusal) -> ObjectID {
    let number = accessMethodNumber(method)
    guard ownOperatorFamily(named: name, in: schema, number) == nil else {
      throw refused(
        "duplicate-name",
        "operator family \"\(name)\" for access method \"\(method)\" already exists",
        at: node
      )
    }
    let family = OperatorFamilyFact(method: number)
    let id = try add(family, named: name, in: schema, arguments: [number], at: node)
    finishCreation(id)
    return id
  }

  /// The family of that name in a schema of the catalog's.
  func ownOperatorFamily(named name: String, in schema: ObjectID, _ method: ObjectID) -> ObjectID? {
    catalog.lookUpAll(.operatorFamily, in: schema, name).first {
      catalog.fact($0, as: OperatorFamilyFact.self)?.method == method
    }
  }

  /// The operator family of that (possibly qualified) name for an access method (get_opfamily_oid).
  mutating func operatorFamily(
    named names: [String],
    method: String,
    at node: Node?
  ) throws(Refusal) -> ObjectID {
    let number = accessMethodNumber(method)
    let (schema, name) = split(names)
    for provider in providers(schema) {
      switch provider {
      case .ours(let parent):
        if let id = ownOperatorFamily(named: name, in: parent, number) { return id }
      case .builtin(let source, let parent):
        guard source.operatorFamily(named: name, accessMethod: method) != nil else { continue }
        return catalog.identities.number(
          of: Identity(kind: .operatorFamily, parent: parent, name: name, arguments: [number])
        )
      case .member(let source, let owner):
        guard source.operatorFamily(named: name, accessMethod: method) != nil else { continue }
        return member(ExtensionOperatorFamilyFact(owner: owner), named: name, arguments: [number])
      }
    }
    let full = names.joined(separator: ".")
    throw Refusal(
      "unknown-operator-family",
      "operator family \"\(full)\" does not exist for access method \"\(method)\"",
      at: range(of: node),
      missing: Refusal.Missing(what: "operator family", name: full)
    )
  }
}
