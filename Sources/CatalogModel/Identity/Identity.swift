// How objects are told apart, within one catalog and between two.

/// A number that stands for one object, the same in both catalogs of a comparison when the object is the same.
@usableFromInline
package struct ObjectID: Hashable, Sendable, Comparable {
  @usableFromInline package let raw: Int32

  package init(raw: Int32) { self.raw = raw }

  /// The parent of what has none, such as a schema.
  package static let none = ObjectID(raw: -1)

  /// What a value names among the objects that it refers to when not all of it could be decided; see
  /// ``Catalog/Entry/isUndecided``.
  package static let undecided = ObjectID(raw: -2)

  @inlinable
  package static func < (left: ObjectID, right: ObjectID) -> Bool { left.raw < right.raw }
  @inlinable
  package static func == (left: ObjectID, right: ObjectID) -> Bool { left.raw == right.raw }
  @inlinable
  package func hash(into hasher: inout Hasher) { hasher.combine(raw) }
  /// What sets and dictionaries ask for: the numbers are our own, and need no defence against chosen ones, which costs
  /// more than all else that is done with them.
  @inlinable
  package func _rawHashValue(seed: Int) -> Int {
    Int(truncatingIfNeeded: mixed(UInt64(truncatingIfNeeded: raw), UInt64(truncatingIfNeeded: seed)))
  }
}

/// What makes an object the same object in two catalogs: what it is, where it is, what it is called, and, for what
/// can be overloaded, what it takes.
@usableFromInline
package struct Identity: Hashable, Sendable {
  @usableFromInline package var kind: FactKind
  @usableFromInline package var parent: ObjectID
  @usableFromInline package var name: String { didSet { nameHash = name.quickHash } }
  /// The argument types of a routine or operator; empty for everything else.
  package var arguments: [ObjectID]
  /// Of the name; what finds it by its name or as a whole uses it again and again.
  private(set) var nameHash: UInt64

  package init(kind: FactKind, parent: ObjectID, name: String, arguments: [ObjectID] = []) {
    self.kind = kind
    self.parent = parent
    self.name = name
    self.arguments = arguments
    nameHash = name.quickHash
  }

  /// A hash for ``HashIndex``.
  var quickHash: UInt64 {
    var hash = mixed(kind.quickHash ^ UInt64(truncatingIfNeeded: parent.raw), nameHash)
    for argument in arguments { hash = mixed(hash, UInt64(truncatingIfNeeded: argument.raw)) }
    return hash
  }
}

/// The table of identities, from which both catalogs of a comparison take their numbers.
///
/// An object keeps its number for life, also when it is renamed: everything that refers to it follows. What was
/// renamed gets the number of its final identity when the fold is over (``Catalog/canonicalise()``), so that two
/// catalogs compare by plain equality.
@usableFromInline
package struct Identities: Sendable {
  private var numbers = HashIndex()
  @usableFromInline var identities: [Identity] = []

  package init() {}

  package var count: Int { identities.count }

  /// Makes room for so many.
  mutating func reserveCapacity(_ count: Int) {
    identities.reserveCapacity(count)
    numbers.reserveCapacity(count - identities.count)
  }

  /// The number of an identity, a new one the first time.
  package mutating func number(of identity: Identity) -> ObjectID {
    let hash = identity.quickHash
    if let known = number(of: identity, hash) { return known }
    let id = ObjectID(raw: Int32(identities.count))
    identities.append(identity)
    numbers.insert(hash, id)
    return id
  }

  /// The number of an identity that was seen before.
  package func existing(_ identity: Identity) -> ObjectID? { number(of: identity, identity.quickHash) }

  @inline(__always)
  private func number(of identity: Identity, _ hash: UInt64) -> ObjectID? {
    numbers.first(hash) { identities[Int($0.raw)] == identity }
  }

  /// A number that equals no other, for an object whose identity another living one was born with.
  mutating func fresh(for identity: Identity) -> ObjectID {
    let id = ObjectID(raw: Int32(identities.count))
    identities.append(identity)
    return id
  }

  /// Those with numbers from `count` on.
  func added(since count: Int) -> [Identity] { Array(identities[count...]) }

  /// Adds those that another table got after it was the same as this one.
  mutating func append(_ added: [Identity]) {
    for identity in added { numbers.insert(identity.quickHash, fresh(for: identity)) }
  }

  /// The kind of an object, which is the same for life.
  @inlinable
  package func kind(of id: ObjectID) -> FactKind { identities[Int(id.raw)].kind }

  /// What the object was when it got its number.
  package subscript(_ id: ObjectID) -> Identity { identities[Int(id.raw)] }
}
