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
      let owner = catalog.identities.number(
        of: Identity(kind: .role, parent: .none, name: "pg_database_owner")
      )
      _ = try? catalog.add(OwnerFact(role: owner), in: schema, at: .nowhere)
      catalog.updateRights(on: schema, nil, .everybody, nil, at: .nowhere) { $0.granted = .usage }
      _ = try? catalog.add(CommentFact(text: "standard public schema"), in: schema, at: .nowhere)
    }
    let pgCatalog = catalog.identities.number(of: Identity(kind: .schema, parent: .none, name: "pg_catalog"))
    if let id = try? catalog.add(
      ExtensionFact(home: .init(schema: pgCatalog)),
      named: "plpgsql",
      at: .nowhere
    ) {
      _ = try? catalog.add(CommentFact(text: "PL/pgSQL procedural language"), in: id, at: .nowhere)
    }
    return catalog
  }

  /// Whether a statement of the input, and not initdb, spoke of facts of that kind.
  package func states(_ kind: FactKind) -> Bool { statedKinds.contains(kind) }

  /// The same without the facts of some kinds.
  package consuming func without(_ kinds: Set<FactKind>) -> Catalog {
    var result = self
    guard !kinds.isEmpty else { return result }
    for id in Array(result.all) where kinds.contains(result.kind(of: id)) { result.remove(id) }
    return result
  }
}
