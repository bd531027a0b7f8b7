// What PostgreSQL asks of types that others are made from.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// Whether values of a type can't be stored: `any`, `record`, `trigger` and their like.
  func isPseudoType(_ type: ObjectID) -> Bool { builtinType(type)?.kind == .pseudo }

  /// What the server knows of a type in pg_catalog; nil for any other.
  func builtinType(_ type: ObjectID) -> BuiltinType? {
    builtinName(of: type).flatMap { Builtins.shared.type(named: $0) }
  }

  /// The collation that values of a type have when nothing else is said: pg_catalog's `default`, or `C` for `name`;
  /// nil where collations do not apply.
  mutating func naturalCollation(of type: ObjectID) -> ObjectID? {
    if let domain = catalog.fact(type, as: DomainFact.self) {
      return domain.collation ?? naturalCollation(of: domain.base.type)
    }
    guard let name = catalog.collationName(of: TypeReference(type)) else { return nil }
    return catalog.identities.number(of: Identity(kind: .collation, parent: pgCatalog, name: name))
  }

  /// The collation in a CollateClause (body) for values of a type; nil when those have it anyway (GetColumnDefCollation).
  mutating func collation(in clause: Node, for type: TypeReference) throws(Refusal) -> ObjectID? {
    let id = try collation(named: clause.strings("collname"), at: clause.location)
    // What becomes of an extension's type is not known.
    if let fact = catalog[type.type]?.fact, !(fact is any TypeFact) { return id }
    guard let natural = naturalCollation(of: type.type) else {
      throw refused(
        "collation-not-supported",
        "collations are not supported by type \(type.sql(Names(catalog)))",
        at: clause
      )
    }
    return id == natural ? nil : id
  }
}

extension Catalog {
  /// Whether a table or materialized view has a column that holds values of a type, be it within others.
  func isStored(_ type: ObjectID) -> Bool { columnStoring(type) != nil }

  /// A column of a table or materialized view that holds values of a type, be it within others
  /// (find_composite_type_dependencies in tablecmds.c).
  func columnStoring(_ type: ObjectID) -> ObjectID? {
    var queue = [type]
    var seen: Set<ObjectID> = []
    while let next = queue.popLast() {
      guard seen.insert(next).inserted else { continue }
      for (dependent, _) in dependents(of: next) {
        let form = kind(of: dependent)
        if FactKind.types.contains(form) { queue.append(dependent) }
        // A generated column may use a type, or a table's tableoid, without holding values of it.
        guard FactKind.columns.contains(form), columnType(of: dependent)?.type == next else { continue }
        let owner = parent(of: dependent)
        switch kind(of: owner).name {
        case "table", "materialized view", "foreign table": return dependent
        default: queue.append(owner)
        }
      }
    }
    return nil
  }
}

extension Catalog {
  /// A column that holds values of a domain within others, in an array or a row: there the server does not look at them,
  /// and lets the domain ask for no more than before (get_rels_with_domain).
  func columnStoring(within domain: ObjectID) -> ObjectID? {
    for (dependent, _) in dependents(of: domain) {
      let kind = kind(of: dependent)
      if let other = fact(dependent, as: DomainFact.self), other.base == TypeReference(domain) {
        if let column = columnStoring(within: dependent) { return column }
      } else if FactKind.types.contains(kind) {
        if let column = columnStoring(dependent) { return column }
      } else if FactKind.columns.contains(kind), let type = columnType(of: dependent), type.type == domain {
        let owner = parent(of: dependent)
        let isStored = ["table", "materialized view"].contains(self.kind(of: owner).name)
        if type.isArray, isStored { return dependent }
        if let column = columnStoring(owner) { return column }
      }
    }
    return nil
  }
}

extension FactKind {
  /// The kinds of types, and of what has a type as a column has.
  fileprivate static let types = Set(allKinds.filter { $0.isType }.map { $0.kind })
  fileprivate static let columns = Set(allKinds.filter { $0.isColumnLike }.map { $0.kind })
}
