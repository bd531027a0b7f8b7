// The defaults of domains.

package import CatalogModel
package import Expressions

extension FactKind { package static let domainDefault = FactKind("default") }

/// The default of a domain: the parent.
package struct DomainDefaultFact: ObjectKind {
  package static let kind = FactKind.domainDefault
  package static let nameSpaces: [NameSpace] = []
  package static let rank = 62
  // The type depends on what its default uses (GenerateTypeDependencies).
  package static let dropsParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("expression", \.expression, .alter { $0.new.create($0.id, inlined: Inlined(), $0.names) })
  ]

  package var expression: Expression

  package init(expression: Expression) { self.expression = expression }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    "DEFAULT \(expression.defaultSQL(names))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let domain = names.qualified(names.catalog.parent(of: id))
    return [Step("ALTER DOMAIN \(domain) SET DEFAULT \(expression.sql(names))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("ALTER DOMAIN \(names.qualified(names.catalog.parent(of: id))) DROP DEFAULT")]
  }
}
