// Domains. Their defaults and CHECK constraints are facts of their own.

package import CatalogModel
package import Expressions
import PostgresSyntax

/// A domain: `CREATE DOMAIN`.
package struct DomainFact: TypeFact, TypeOverBase {
  package static let rank = 31
  package static let attributes: [Attribute<Self>] = [
    // Nothing changes these two in place.
    Attribute("type", \.base, .replace),
    Attribute("collation", \.collation, .replace),
    Attribute("not null", \.isNotNull, .alterIfPossible { $0.setNotNull }),
  ]

  /// The type that it is made from, with modifiers; may be a domain itself.
  package var base: TypeReference
  /// Where it differs from the base type's.
  package var collation: ObjectID?
  package var isNotNull = false

  package init(base: TypeReference) { self.base = base }

  package static let readers = [
    Reader(.createDomainStmt) { node, elaboration throws(Refusal) in try elaboration.createDomain(node) },
    Reader(.alterDomainStmt) { node, elaboration throws(Refusal) in try elaboration.alterDomain(node) },
  ]

  package var baseType: TypeReference { base }
  package var nature: TypeNature { .domain(base) }

  // MARK: SQL

  package var objectType: String { "DOMAIN" }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    var head = "CREATE DOMAIN \(names.qualified(id)) AS \(base.sql(names))"
    if let collation { head += " COLLATE \(names.qualified(collation))" }
    var clauses = isNotNull ? ["NOT NULL"] : []
    clauses += inlined.within(id).compactMap {
      names.catalog[$0]?.fact.inlineDefinition($0, inlined: inlined, names)
    }
    let isShort = clauses.reduce(head.count) { $0 + $1.count + 1 } <= 80
    return [Step(([head] + clauses).joined(separator: isShort ? " " : "\n    "))]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP DOMAIN \(names.qualified(id))")] }

  package func conversion(
    of expression: String,
    to target: String,
    from old: any Fact,
    _ change: TypeChange
  ) -> String? {
    // A cast between domains is one between what they are made from; types of our own have none between them.
    guard let old = old as? DomainFact,
      !change.oldCatalog.contains(change.oldCatalog.root(of: old.base.type)),
      !change.names.catalog.contains(change.names.catalog.root(of: base.type))
    else { return "\(expression)::text::\(target)" }
    // A cast that is asked for cuts what is too long.
    if change.oldCatalog.canAssign(old.base, to: base, in: change.names.catalog) { return nil }
    return "\(expression)::\(target)"
  }
}

extension Alteration<DomainFact> {
  fileprivate var setNotNull: [Step]? {
    guard new.isNotNull else { return [Step("ALTER DOMAIN \(names.qualified(id)) DROP NOT NULL")] }
    guard oldCatalog.columnStoring(within: id) == nil else { return nil }
    return [
      Step(
        "ALTER DOMAIN \(names.qualified(id)) SET NOT NULL",
        remark: "Fails while a column of the domain holds NULL."
      )
    ]
  }
}

extension Catalog {
  /// The type below a domain, all the way down.
  fileprivate func root(of type: ObjectID) -> ObjectID {
    var type = type
    while let domain = fact(type, as: DomainFact.self) { type = domain.base.type }
    return type
  }
}

extension DomainFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    if change.old?.isNotNull == false, change.new?.isNotNull == true {
      reader.report(.addDomainConstraint, change.id)
      reader.scanTables(using: change.id)
    }
  }
}

extension EffectReader {
  /// Reads every column of a domain, or of one over it (get_rels_with_domain).
  mutating func scanTables(using domain: ObjectID) {
    for user in catalog.dependents(of: domain).map(\.id) {
      if catalog.fact(user, as: DomainFact.self)?.base.type == domain { scanTables(using: user) }
      guard let column = catalog.fact(user, as: ColumnFact.self), column.type == TypeReference(domain) else {
        continue
      }
      lock(relation(user), .share)
      scan(relation(user))
      explain(relation(user))
    }
  }
}
