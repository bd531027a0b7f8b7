// What extensions bring of the smaller kinds: foreign-data wrappers, languages, text search objects and their like.

package import CatalogModel
import PostgresBuiltins

/// What is told apart among the smaller kinds.
package protocol ExtensionObjectKind: Sendable {
  static var kind: FactKind { get }
  static var nameSpace: NameSpace { get }
  static var objectType: String { get }
  static var isInSchema: Bool { get }
}

/// An object of an extension that is known by name alone.
package struct ExtensionObjectFact<Kind: ExtensionObjectKind>: ExtensionMember {
  package static var kind: FactKind { Kind.kind }
  package static var nameSpaces: [NameSpace] { [Kind.nameSpace] }
  package static var attributes: [Attribute<Self>] {
    [Attribute("extension", \.owner, strength: .automatic, .follows)]
  }

  package var owner: ObjectID
  package init(owner: ObjectID) { self.owner = owner }

  package var objectType: String { Kind.objectType }

  /// Foreign-data wrappers and languages are in no schema.
  package func schema(in catalog: Catalog) -> ObjectID? {
    Kind.isInSchema ? catalog.schema(ofExtension: owner) : ObjectID.none
  }
}

package enum ExtensionForeignDataWrapper: ExtensionObjectKind {
  package static let kind = FactKind("extension foreign-data wrapper")
  package static let nameSpace = NameSpace.foreignDataWrapper
  package static let objectType = "FOREIGN DATA WRAPPER"
  package static let isInSchema = false
}

package enum ExtensionLanguage: ExtensionObjectKind {
  package static let kind = FactKind("extension language")
  package static let nameSpace = NameSpace.language
  package static let objectType = "LANGUAGE"
  package static let isInSchema = false
}

package enum ExtensionTextSearchTemplate: ExtensionObjectKind {
  package static let kind = FactKind("extension text search template")
  package static let nameSpace = NameSpace.textSearchTemplate
  package static let objectType = "TEXT SEARCH TEMPLATE"
  package static let isInSchema = true
}

package enum ExtensionTextSearchDictionary: ExtensionObjectKind {
  package static let kind = FactKind("extension text search dictionary")
  package static let nameSpace = NameSpace.textSearchDictionary
  package static let objectType = "TEXT SEARCH DICTIONARY"
  package static let isInSchema = true
}

extension Elaboration {
  /// The object of that name that an installed extension brings, in the schema of the extension or, of what is in no
  /// schema, anywhere.
  mutating func extensionObject<Kind: ExtensionObjectKind>(
    _: Kind.Type,
    _ builtinKind: BuiltinObject.Kind,
    named name: String,
    in schema: ObjectID = .none
  ) -> ObjectID? {
    if let known = catalog.lookUp(Kind.nameSpace, in: schema, name) { return known }
    for id in extensionHints {
      guard let home = catalog.schema(ofExtension: id), schema == .none || home == schema,
        Builtins.shared.extension(named: catalog.name(of: id))?.object(builtinKind, named: name) != nil
      else { continue }
      return member(ExtensionObjectFact<Kind>(owner: id), named: name)
    }
    return nil
  }
}
