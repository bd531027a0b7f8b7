// The names of objects, as statements spell them.

/// Spells the names of a catalog's objects.
///
/// A class, since everything that spells something holds on to one.
@usableFromInline
package final class Names: Sendable {
  package let catalog: Catalog
  /// The catalog that the migration starts from, where these are the names of the one that it leads to: what comes
  /// unasked with another statement depends on what was there before.
  package let old: Catalog?
  /// Whether steps are to say how they keep nobody waiting.
  package let isOnline: Bool

  package init(_ catalog: Catalog, old: Catalog? = nil, isOnline: Bool = false) {
    self.catalog = catalog
    self.old = old
    self.isOnline = isOnline
  }

  /// The object's own name, quoted; without its parent's.
  package func bare(_ id: ObjectID) -> String { quoteIdentifier(catalog.name(of: id)) }

  /// The name with the schema before it.
  ///
  /// What stands in no schema, or in pg_catalog, keeps its bare name.
  package func qualified(_ id: ObjectID) -> String {
    let parent = catalog.schema(of: id)
    guard parent != .none else { return bare(id) }
    return "\(bare(parent)).\(bare(id))"
  }

  /// What statements about the object say after their verb: `TABLE app.item`.
  package func addressed(_ id: ObjectID) -> String {
    guard let fact = catalog[id]?.fact else { return qualified(id) }
    return "\(fact.objectType) \(fact.address(id, self))"
  }

  /// The object in a sentence: `table app.item`.
  package func described(_ id: ObjectID) -> String {
    guard let fact = catalog[id]?.fact else { return "\(catalog.kind(of: id)) \(qualified(id))" }
    return "\(fact.kind.name) \(fact.address(id, self))"
  }
}
