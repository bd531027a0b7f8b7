// A fact as a catalog holds it.

package import PostgresSyntax

extension Catalog {
  /// A fact with its name and place.
  ///
  /// Never changed, so that catalogs share it and looking at one costs no copy of what it holds.
  @usableFromInline
  package final class Entry: Sendable {
    @usableFromInline package let identity: Identity
    @usableFromInline package let fact: any Fact
    /// The fact's kind, which ``fact`` would have to be copied for.
    @usableFromInline package let factType: any Fact.Type
    /// ``Fact/isDerived`` of the fact, and ``Fact/nameSpaces`` of its kind: every look at a name asks for them.
    package let isDerived: Bool
    package let nameSpaces: [NameSpace]
    /// Where the fact is, in the box that ``fact`` holds; nil for one that is small enough to need none.
    @usableFromInline nonisolated(unsafe) let place: UnsafeRawPointer?
    /// Where it was declared.
    package let origin: SourceRange
    /// Counts up with every addition: the order in which objects came into being, and of columns in their table.
    package let serial: Int32
    /// What the fact refers to, with repetitions; the parent is not among them.
    package let references: [Reference]
    /// Whether something about the object could not be decided: statements about it say so.
    package let isUndecided: Bool

    @inlinable package var name: String { identity.name }
    @inlinable package var parent: ObjectID { identity.parent }

    init(
      identity: Identity,
      fact: any Fact,
      origin: SourceRange,
      serial: Int32,
      references: [Reference],
      isUndecided: Bool = false
    ) {
      self.identity = identity
      self.fact = fact
      factType = type(of: fact)
      isDerived = fact.isDerived
      nameSpaces = type(of: fact).nameSpaces
      place = placeInBox(fact)
      self.origin = origin
      self.serial = serial
      let isMarked = references.contains { $0.target == .undecided }
      self.references = isMarked ? references.filter { $0.target != .undecided } : references
      self.isUndecided = isUndecided || isMarked
    }

    /// The fact as one of that kind; nil when it is of another.
    ///
    /// Asked for millions of times, and many times faster than `as?`.
    @inlinable
    @inline(__always)
    package func cast<F: Fact>(to kind: F.Type = F.self) -> F? { read(as: kind) { $0 } }

    /// A part of the fact, if it is of that kind, without a copy of all of it.
    @inlinable
    @inline(__always)
    package func read<F: Fact, Value>(as kind: F.Type, _ part: (F) -> Value) -> Value? {
      guard factType == kind else { return nil }
      return withExtendedLifetime(self) {
        guard let place else { return fact.cast(to: kind).map(part) }
        return part(place.assumingMemoryBound(to: kind).pointee)
      }
    }

    /// Whether the fact refers to that object, however loosely.
    @usableFromInline
    package func refers(to target: ObjectID) -> Bool { references.contains { $0.target == target } }

    /// Whether the object can't go while the fact is as it is.
    package func holds(_ target: ObjectID) -> Bool {
      references.contains { $0.target == target && $0.strength != .weak }
    }

    /// Whether an attribute that holds on to columns' types refers to that object.
    package func pins(_ target: ObjectID) -> Bool { references.contains { $0.target == target && $0.pins } }

    /// How strongly the fact is tied to that object; nil when it does not refer to it.
    package func tie(to target: ObjectID) -> ReferenceStrength? {
      var result: ReferenceStrength?
      for reference in references where reference.target == target {
        // What is automatic in one way goes along, whatever its other ties (reportDependentObjects).
        guard result != .automatic, result == nil || reference.strength != .weak else { continue }
        result = reference.strength
      }
      return result
    }

    /// The same with some of it replaced.
    func with(identity: Identity? = nil, serial: Int32? = nil) -> Entry {
      Entry(
        identity: identity ?? self.identity,
        fact: fact,
        origin: origin,
        serial: serial ?? self.serial,
        references: references,
        isUndecided: isUndecided
      )
    }

    /// The same about another fact, and what that refers to.
    func with(fact: any Fact, references: [Reference]) -> Entry {
      Entry(identity: identity, fact: fact, origin: origin, serial: serial, references: references)
    }

    /// The same with every number replaced.
    func mapped(_ number: (ObjectID) -> ObjectID) -> Entry {
      var identity = identity
      identity.parent = number(identity.parent)
      if !identity.arguments.isEmpty { identity.arguments = identity.arguments.map(number) }
      // An expression may hold numbers that are no references: the types of what it is made of.
      guard !references.isEmpty || !factType.referenceVisitors.isEmpty else {
        return with(identity: identity)
      }
      return Entry(
        identity: identity,
        fact: fact.mapReferences(number),
        origin: origin,
        serial: serial,
        references: references.map { $0.mapped(number) },
        isUndecided: isUndecided
      )
    }
  }
}

extension Catalog {
  /// Adds what another catalog with the same numbers has; a name that is taken here means something else, and stays.
  package mutating func add(_ entry: Entry) {
    func open<F: Fact>(_ fact: F) {
      _ = try? add(
        fact,
        named: entry.name,
        in: entry.parent,
        arguments: entry.identity.arguments,
        at: entry.origin
      )
    }
    open(entry.fact)
  }
}

/// Where the value of an existential is, when it has a box; nil when the existential holds it itself.
///
/// By Swift's ABI, in TypeLayout: the three words before the metadata hold what fits there and needs no wider alignment, or
/// a reference to a box, whose value follows its header of two words. The box lives as long as any copy of the existential.
private func placeInBox(_ fact: any Fact) -> UnsafeRawPointer? {
  func isBoxed<F: Fact>(_ fact: F) -> Bool {
    MemoryLayout<F>.size > 3 * word && MemoryLayout<F>.alignment <= 2 * word
  }
  let word = MemoryLayout<UnsafeRawPointer>.size
  guard isBoxed(fact) else { return nil }
  // The cast keeps the existential from being opened.
  return withUnsafeBytes(of: fact as any Fact) { $0.load(as: UnsafeRawPointer.self) } + 2 * word
}
