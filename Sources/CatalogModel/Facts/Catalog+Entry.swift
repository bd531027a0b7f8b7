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
      self.origin = origin
      self.serial = serial
      let isMarked = references.contains { $0.target == .undecided }
      self.references = isMarked ? references.filter { $0.target != .undecided } : references
      self.isUndecided = isUndecided || isMarked
    }

    /// Whether the fact refers to that object, however loosely.
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
      guard !references.isEmpty || !type(of: fact).referenceVisitors.isEmpty else {
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
