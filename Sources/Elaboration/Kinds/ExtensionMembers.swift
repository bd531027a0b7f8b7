// What extensions bring: facts that follow from the extension's, made when something first refers to them.

package import CatalogModel
import Expressions

/// An extension's fact, as far as the resolver needs it.
package protocol InstalledExtension: Fact {
  /// Where its members are.
  var schema: ObjectID { get }
}

/// A member of an extension: comes and goes with it, and is never compared or written.
package protocol ExtensionMember: ObjectKind {
  var owner: ObjectID { get set }
  init(owner: ObjectID)
}

extension ExtensionMember {
  package static var rank: Int { 20 }
  package var isDerived: Bool { true }
  package func schema(in catalog: Catalog) -> ObjectID? {
    (catalog[owner]?.fact as? any InstalledExtension)?.schema
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
    Attribute("extension", \.owner, strength: .automatic, .follows)
  ]
  package var owner: ObjectID
  package var objectType: String { "FUNCTION" }

  package func address(_ id: ObjectID, _ names: Names) -> String {
    let types = (names.catalog[id]?.identity.arguments ?? []).map { type in
      // The array of a type has the type for a parent.
      let isArray = names.catalog.name(of: type) == "[]"
      return TypeReference(isArray ? names.catalog.parent(of: type) : type, isArray: isArray).sql(names)
    }
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
    Attribute("extension", \.owner, strength: .automatic, .follows)
  ]
  package var owner: ObjectID
  package var objectType: String { "TABLE" }
  package init(owner: ObjectID) { self.owner = owner }
}
