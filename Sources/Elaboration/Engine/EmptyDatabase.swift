// What a database holds before the first statement.

package import CatalogModel
import PostgresSyntax

extension Catalog {
  /// A fresh PostgreSQL 15 database, as `CREATE DATABASE` makes it from template0.
  ///
  /// What initdb put there stands nowhere in the input: its origin is ``SourceRange/nowhere``.
  package static func emptyDatabase(_ identities: Identities = Identities()) -> Catalog {
    var catalog = Catalog(identities: identities)
    if let schema = try? catalog.add(SchemaFact(), named: "public", at: .nowhere) {
      _ = try? catalog.add(OwnerFact(role: "pg_database_owner"), in: schema, at: .nowhere)
      _ = try? catalog.add(CommentFact(text: "standard public schema"), in: schema, at: .nowhere)
    }
    return catalog
  }

  /// Whether any statement of the input gave an object an owner.
  package var statesOwners: Bool { states(.owner) }

  /// Whether a statement of the input, and not initdb, made a fact of that kind.
  package func states(_ kind: FactKind) -> Bool {
    all.contains { id in
      guard let entry = self[id] else { return false }
      return entry.fact.kind == kind && entry.origin != .nowhere
    }
  }

  /// The same without the facts of some kinds.
  package func without(_ kinds: Set<FactKind>) -> Catalog {
    guard !kinds.isEmpty else { return self }
    var result = self
    for id in Array(all) where kinds.contains(kind(of: id)) { result.remove(id) }
    return result
  }
}
