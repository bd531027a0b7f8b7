// The operators of EXCLUDE must be of their keys' operator families (ComputeIndexAttrs).

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// Refuses an operator that the family of the key's operator class does not search by (get_op_opfamily_strategy).
  ///
  /// One that an unknown extension brings, or whose class it brings, is taken to be in it.
  mutating func checkFamily(
    _ operation: OperatorReference,
    of key: IndexKey,
    _ type: TypeReference?,
    method: String,
    at node: Node
  ) throws(Refusal) {
    guard let sources = knownSources(),
      let family = operatorFamily(of: key, type, method: method),
      let found = try familyOperator(operation, at: node)
    else { return }
    if ownFamilies(of: found.id).contains(family) { return }
    for source in sources {
      for member in source.familyMembers(operator: found.name)
      where member.accessMethod == method && member.orderingFamily == nil {
        guard [identity(of: member.left), identity(of: member.right)] == found.signature else { continue }
        if familyNumber(member.family, method: method) == family { return }
      }
    }
    let types = Names(catalog).argumentTypes(of: found.id)
    throw refused(
      "invalid-exclusion",
      "operator \(found.name.name)(\(types.joined(separator: ","))) is not a member of operator family "
        + "\"\(catalog.name(of: family))\"",
      at: node,
      help: "the exclusion operator must be related to the index operator class for the constraint"
    )
  }

  /// An operator as families list it; nil where what it is made of is not known.
  private mutating func familyOperator(
    _ operation: OperatorReference,
    at node: Node
  ) throws(Refusal) -> (id: ObjectID, name: BuiltinName, signature: [ObjectID])? {
    switch operation {
    case .undecided: return nil
    case .builtin(let reference):
      guard let found = reference.builtinOperator,
        let left = found.left.flatMap({ builtinReference($0.name) }),
        let right = builtinReference(found.right.name)
      else { return nil }
      let id = try operatorNumber(
        named: ["pg_catalog", found.name.name],
        left: left,
        right: right,
        at: node
      )
      return (id, found.name, catalog.identities[id].arguments)
    case .object(let id):
      var name = BuiltinName(catalog.name(of: id))
      if let member = catalog.fact(id, as: ExtensionOperatorFact.self) {
        name = BuiltinName(name.name, schema: .ofExtension(catalog.name(of: member.owner)))
      } else if catalog.fact(id, as: OperatorFact.self) == nil {
        return nil
      }
      return (id, name, catalog.identities[id].arguments)
    }
  }

  /// The families that the files put an operator in, to search by.
  private func ownFamilies(of operation: ObjectID) -> Set<ObjectID> {
    func isSought(_ member: OperatorFamilyMember) -> Bool {
      member.role == .operator && member.object == operation && member.orderFamily == nil
    }
    var result: Set<ObjectID> = []
    for entry in catalog.dependents(of: operation, as: OperatorFamilyMemberFact.self)
    where isSought(entry.fact.member) {
      result.insert(catalog.parent(of: entry.id))
    }
    for entry in catalog.dependents(of: operation, as: OperatorClassFact.self)
    where entry.fact.members.contains(where: isSought) {
      result.insert(entry.fact.family)
    }
    return result
  }

  /// The family of a key's operator class; nil where the class is not known.
  private mutating func operatorFamily(
    of key: IndexKey,
    _ type: TypeReference?,
    method: String
  ) -> ObjectID? {
    if let id = key.operatorClass {
      if let own = catalog.fact(id, as: OperatorClassFact.self) { return own.family }
      let parent = catalog.parent(of: id)
      let source = parent == pgCatalog ? Builtins.shared.source : extensionSources[parent]
      let found = source?.operatorClass(named: catalog.name(of: id), accessMethod: method)
      return found.flatMap { familyNumber($0.family, method: method) }
    }
    guard let type else { return nil }
    switch defaultOperatorClass(for: type, method: method) {
    case .own(let id): return catalog.fact(id, as: OperatorClassFact.self)?.family
    case .provided(let found): return familyNumber(found.family, method: method)
    case .none, .undecided: return nil
    }
  }

  /// The number of an operator family of the server's or an extension's.
  private mutating func familyNumber(_ name: BuiltinName, method: String) -> ObjectID? {
    let arguments = [accessMethodNumber(method)]
    guard case .ofExtension(let owner) = name.schema else {
      return catalog.identities.number(
        of: Identity(kind: .operatorFamily, parent: pgCatalog, name: name.name, arguments: arguments)
      )
    }
    return catalog.lookUp(.extension, owner).map {
      member(ExtensionOperatorFamilyFact(owner: $0), named: name.name, arguments: arguments)
    }
  }
}
