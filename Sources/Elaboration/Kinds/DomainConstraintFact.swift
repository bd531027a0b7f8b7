// The CHECK constraints of domains.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind { package static let domainConstraint = FactKind("constraint") }

/// A CHECK constraint of a domain: the parent.
package struct DomainConstraintFact: ObjectKind {
  package static let kind = FactKind.domainConstraint
  package static let nameSpaces: [NameSpace] = [.constraint]
  package static let rank = 70
  // As early as what it calls allows: no more can be added once a column is of a type made of the domain
  // (find_composite_type_dependencies).
  package static let staysWithParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("expression", \.expression, .replace),
    Attribute("validated", \.isValidated, .alterIfPossible { $0.validation }),
  ]

  package var expression: Expression
  /// False for NOT VALID: what columns held before was not looked at.
  package var isValidated = true

  package init(expression: Expression) { self.expression = expression }

  /// Where the server can't look at all values, none can be added (validateDomainConstraint).
  package func replacedToAdd(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> ObjectID? {
    let domain = catalog.parent(of: id)
    return isValidated && old.columnStoring(within: domain) != nil ? domain : nil
  }

  package func replaced(_ id: ObjectID, in catalog: Catalog) -> ObjectID {
    let domain = catalog.parent(of: id)
    return isValidated && catalog.columnStoring(within: domain) != nil ? domain : id
  }

  package static let addressing = [
    Addressing("OBJECT_DOMCONSTRAINT") { object, _, elaboration throws(Refusal) in
      // COMMENT gives a List of the domain's TypeName and the constraint's name.
      let items = object?.as(.list)?.list("items").map { $0 } ?? []
      let name = items.last?.string ?? ""
      let names = items.first?.as(.typeName)?.strings("names") ?? items.dropLast().compactMap(\.string)
      return try elaboration.domainConstraint(name, of: try elaboration.domain(named: names, at: object))
    }
  ]

  // MARK: SQL

  package var objectType: String { "CONSTRAINT" }

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.bare(id)) ON DOMAIN \(names.qualified(names.catalog.parent(of: id)))"
  }

  private func definition(_ id: ObjectID, _ names: Names) -> String {
    "CONSTRAINT \(names.bare(id)) CHECK (\(expression.sql(names)))"
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    // CREATE DOMAIN has no NOT VALID.
    isValidated ? definition(id, names) : nil
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let domain = names.qualified(names.catalog.parent(of: id))
    var step = Step("ALTER DOMAIN \(domain) ADD \(definition(id, names))\(isValidated ? "" : " NOT VALID")")
    if names.isOnline, isValidated {
      step.online = Step.Online(
        [Step("ALTER DOMAIN \(domain) ADD \(definition(id, names)) NOT VALID")],
        later: [Step("ALTER DOMAIN \(domain) VALIDATE CONSTRAINT \(names.bare(id))", isTransactional: false)]
      )
    }
    return [step]
  }

  package func renaming(_ id: ObjectID, from old: String, _ names: Names) -> String {
    let head = "ALTER DOMAIN \(names.qualified(names.catalog.parent(of: id)))"
    return "\(head) RENAME CONSTRAINT \(quoteIdentifier(old)) TO \(names.bare(id))"
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("ALTER DOMAIN \(names.qualified(names.catalog.parent(of: id))) DROP CONSTRAINT \(names.bare(id))")]
  }
}

extension Alteration<DomainConstraintFact> {
  /// Nothing takes a validation back.
  fileprivate var validation: [Step]? {
    guard new.isValidated, oldCatalog.columnStoring(within: catalog.parent(of: id)) == nil else { return nil }
    let domain = names.qualified(catalog.parent(of: id))
    return [Step("ALTER DOMAIN \(domain) VALIDATE CONSTRAINT \(names.bare(id))")]
  }
}

extension DomainConstraintFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    // validateDomainConstraint.
    guard change.new?.isValidated == true, change.old?.isValidated != true else { return }
    guard !reader.isNew(reader.catalog.parent(of: change.id)) else { return }
    reader.report(.addDomainConstraint, change.id)
    reader.scanTables(using: reader.catalog.parent(of: change.id))
  }
}
