// What an extension brings that is not known here: objects of which nothing but the name is known.

package import CatalogModel
package import Expressions

/// What is told apart among the objects of which only the name is known.
package protocol OpaqueKind: Sendable {
  static var kind: FactKind { get }
  static var nameSpaces: [NameSpace] { get }
  static var objectType: String { get }
}

/// An object that nothing in the files makes and no known extension brings, taken to come from one that is not known.
///
/// Or that lives elsewhere, as the user says. Comes and goes with the extension, equals itself alone, and is never compared or written.
package struct OpaqueFact<Kind: OpaqueKind>: ExtensionMember {
  package static var kind: FactKind { Kind.kind }
  package static var nameSpaces: [NameSpace] { Kind.nameSpaces }
  package static var attributes: [Attribute<Self>] {
    [Attribute("extension", \.owner, strength: .automatic, .follows)]
  }

  /// The extension; where several are not known, the first of them; none for what lives elsewhere.
  package var owner: ObjectID
  package init(owner: ObjectID) { self.owner = owner }

  package var objectType: String { Kind.objectType }
  package func host(in catalog: Catalog) -> ObjectID? { owner == .none ? nil : owner }
  package func schema(in catalog: Catalog) -> ObjectID? { nil }
}

/// An ``OpaqueFact`` of whatever kind.
protocol OpaqueMember: ExtensionMember {}

extension OpaqueMember {
  func handOver(_ id: ObjectID, to owner: ObjectID, _ elaboration: inout Elaboration) {
    elaboration.catalog.update(id, as: Self.self) { $0.owner = owner }
  }
}

extension OpaqueFact: OpaqueMember {}

extension OpaqueFact: TypeWithNature where Kind == OpaqueType {
  package var nature: TypeNature { .unknown }
}

package enum OpaqueSchema: OpaqueKind {
  package static let kind = FactKind("schema of an unknown extension")
  package static let nameSpaces: [NameSpace] = [.schema]
  package static let objectType = "SCHEMA"
}

package enum OpaqueType: OpaqueKind {
  package static let kind = FactKind("type of an unknown extension")
  package static let nameSpaces: [NameSpace] = [.type]
  package static let objectType = "TYPE"
}

package enum OpaqueRelation: OpaqueKind {
  package static let kind = FactKind("relation of an unknown extension")
  package static let nameSpaces: [NameSpace] = [.relation, .type]
  package static let objectType = "TABLE"
}

package enum OpaqueRoutine: OpaqueKind {
  package static let kind = FactKind("function of an unknown extension")
  package static let nameSpaces: [NameSpace] = [.routine]
  package static let objectType = "FUNCTION"
}

package enum OpaqueOperator: OpaqueKind {
  package static let kind = FactKind("operator of an unknown extension")
  package static let nameSpaces: [NameSpace] = [.operator]
  package static let objectType = "OPERATOR"
}

package enum OpaqueOperatorClass: OpaqueKind {
  package static let kind = FactKind("operator class of an unknown extension")
  package static let nameSpaces: [NameSpace] = [.operatorClass]
  package static let objectType = "OPERATOR CLASS"
}

package enum OpaqueCollation: OpaqueKind {
  package static let kind = FactKind("collation of an unknown extension")
  package static let nameSpaces: [NameSpace] = [.collation]
  package static let objectType = "COLLATION"
}

package enum OpaqueAccessMethod: OpaqueKind {
  package static let kind = FactKind("access method of an unknown extension")
  package static let nameSpaces: [NameSpace] = [.accessMethod]
  package static let objectType = "ACCESS METHOD"
}

package enum OpaqueLanguage: OpaqueKind {
  package static let kind = FactKind("language of an unknown extension")
  package static let nameSpaces: [NameSpace] = [.language]
  package static let objectType = "LANGUAGE"
}

package enum OpaqueForeignDataWrapper: OpaqueKind {
  package static let kind = FactKind("foreign-data wrapper of an unknown extension")
  package static let nameSpaces: [NameSpace] = [.foreignDataWrapper]
  package static let objectType = "FOREIGN DATA WRAPPER"
}

package enum OpaqueTextSearchObject: OpaqueKind {
  package static let kind = FactKind("text search object of an unknown extension")
  package static let nameSpaces: [NameSpace] = [
    .textSearchParser, .textSearchTemplate, .textSearchDictionary, .textSearchConfiguration,
  ]
  package static let objectType = "TEXT SEARCH DICTIONARY"
}
