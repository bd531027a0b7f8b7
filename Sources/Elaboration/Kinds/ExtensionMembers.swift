// What extensions bring: facts that follow from the extension's, made when something first refers to them.

package import CatalogModel
import Expressions
import PostgresBuiltins

/// A member of an extension: comes and goes with it, and is never compared or written.
package protocol ExtensionMember: ObjectKind {
  var owner: ObjectID { get set }
  /// What the extension's script says of its privileges.
  var initialPrivileges: InitialPrivileges? { get }
  init(owner: ObjectID)
}

extension ExtensionMember {
  package static var rank: Int { 20 }
  package var isDerived: Bool { true }
  package var initialPrivileges: InitialPrivileges? { nil }
  package func schema(in catalog: Catalog) -> ObjectID? {
    catalog.schema(ofExtension: owner)
  }
  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] { [] }
  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [] }
}

/// A type of an extension.
package struct ExtensionTypeFact: ExtensionMember {
  package static let kind = FactKind("extension type")
  package static let nameSpaces: [NameSpace] = [.type]
  package static let attributes: [Attribute<Self>] = [
    Attribute("extension", \.owner, strength: .automatic, .follows)
  ]
  package var owner: ObjectID
  package var objectType: String { "TYPE" }
  package init(owner: ObjectID) { self.owner = owner }
}

/// A function of an extension.
package struct ExtensionRoutineFact: ExtensionMember {
  package static let kind = FactKind("extension function")
  package static let nameSpaces: [NameSpace] = [.routine]
  package static let attributes: [Attribute<Self>] = [
    Attribute("extension", \.owner, strength: .automatic, .follows),
    Attribute("privileges", \.initialPrivileges, .follows),
  ]
  package var owner: ObjectID
  package var initialPrivileges: InitialPrivileges?
  package var objectType: String { "FUNCTION" }

  package func address(_ id: ObjectID, _ names: Names) -> String {
    let types = names.argumentTypes(of: id)
    return "\(names.qualified(id))(\(types.joined(separator: ", ")))"
  }

  package init(owner: ObjectID) { self.owner = owner }
}

/// An operator of an extension.
package struct ExtensionOperatorFact: ExtensionMember {
  package static let kind = FactKind("extension operator")
  package static let nameSpaces: [NameSpace] = [.operator]
  package static let attributes: [Attribute<Self>] = [
    Attribute("extension", \.owner, strength: .automatic, .follows)
  ]
  package var owner: ObjectID
  package init(owner: ObjectID) { self.owner = owner }
}

/// A table or view of an extension.
package struct ExtensionRelationFact: ExtensionMember {
  package static let kind = FactKind("extension relation")
  package static let nameSpaces: [NameSpace] = [.relation, .type]
  package static let attributes: [Attribute<Self>] = [
    Attribute("extension", \.owner, strength: .automatic, .follows),
    Attribute("privileges", \.initialPrivileges, .follows),
    Attribute("kind", \.isSequence, .follows),
  ]
  package var owner: ObjectID
  package var initialPrivileges: InitialPrivileges?
  package var isSequence = false
  package static let isRelation = true
  package var objectType: String { isSequence ? "SEQUENCE" : "TABLE" }
  package init(owner: ObjectID) { self.owner = owner }
}

extension ExtensionRelationFact {
  /// DROP EXTENSION takes it along.
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    if change.isRemoved { reader.lock(change.id, .accessExclusive) }
  }
}

extension Elaboration {
  /// The fact of a function of an extension.
  mutating func member(_ function: BuiltinFunction, of owner: ObjectID) -> ObjectID {
    var fact = ExtensionRoutineFact(owner: owner)
    fact.initialPrivileges = function.initialPrivileges.map { InitialPrivileges($0) }
    return member(fact, named: function.name.name, arguments: function.inputTypes.map { identity(of: $0) })
  }

  /// The fact of a table, view or sequence of an extension.
  mutating func member(_ relation: BuiltinRelation, of owner: ObjectID) -> ObjectID {
    var fact = ExtensionRelationFact(owner: owner)
    fact.initialPrivileges = relation.initialPrivileges.map { InitialPrivileges($0) }
    fact.isSequence = relation.kind == .sequence
    return member(fact, named: relation.name.name)
  }

  /// Gives the members of a new extension what default privileges say, as whoever creates it.
  ///
  /// Where the extension's script says what a member's privileges are, that is what pg_dump compares with.
  mutating func applyDefaultPrivileges(toMembersOf owner: ObjectID, _ source: BuiltinSource) {
    var members: [ObjectID] = []
    for function in source.functions where function.initialPrivileges == nil {
      members.append(member(function, of: owner))
    }
    for relation in source.relations where relation.isStored && relation.initialPrivileges == nil {
      members.append(member(relation, of: owner))
    }
    for type in source.types where !type.isTrueArray && type.kind != .multirange {
      guard type.relationKind == nil || type.relationKind == .compositeType else { continue }
      members.append(member(ExtensionTypeFact(owner: owner), named: type.name.name))
    }
    for member in members { applyDefaultPrivileges(to: member, of: session.role) }
  }
}

extension BuiltinRelation {
  /// Whether it is there by itself: neither an index nor only a type.
  var isStored: Bool {
    switch kind {
    case .index, .partitionedIndex, .compositeType: false
    case .table, .view, .materializedView, .foreignTable, .partitionedTable, .sequence: true
    }
  }
}
