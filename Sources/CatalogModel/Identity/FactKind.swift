// What sort of object a fact is about. Open: each kind declares its own, next to the fact.

/// A kind of object: `table`, `column`, `comment`.
///
/// Two kinds are the same when their names are; the name is hashed once, so that a comparison costs one word. Every
/// identity holds one, so it is a plain value that needs no counting of references.
@usableFromInline
package struct FactKind: Hashable, Sendable, CustomStringConvertible {
  private let literal: StaticString
  /// Also the kind's part in the hash of an identity.
  @usableFromInline let quickHash: UInt64

  package init(_ name: StaticString) {
    literal = name
    quickHash = name.withUTF8Buffer { bytes in
      bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
  }

  /// In the words of PostgreSQL's messages: `materialized view`.
  package var name: String { literal.description }

  @inlinable
  package static func == (left: FactKind, right: FactKind) -> Bool { left.quickHash == right.quickHash }
  @inlinable
  package func hash(into hasher: inout Hasher) { hasher.combine(quickHash) }
  /// As that of ``ObjectID``.
  @inlinable
  package func _rawHashValue(seed: Int) -> Int {
    Int(truncatingIfNeeded: mixed(quickHash, UInt64(truncatingIfNeeded: seed)))
  }
  @usableFromInline package var description: String { name }
}

/// A catalog of PostgreSQL's in which names are unique within a parent, such as `pg_class` within a schema.
///
/// Tables, views, sequences and indexes share one; a table's row type takes a name in a second one.
@usableFromInline
package struct NameSpace: Hashable, Sendable {
  package let id: UInt8
  /// Whether the objects with one name are told apart by their argument types, as routines are.
  package let isOverloaded: Bool

  package init(_ id: UInt8, isOverloaded: Bool = false) {
    self.id = id
    self.isOverloaded = isOverloaded
  }
}
