// An attribute of a fact: how it is compared, what it refers to, and what is done when it changes.

/// How strongly a reference ties the referring object to its target: PostgreSQL's dependency types.
package enum ReferenceStrength: Sendable {
  /// `DEPENDENCY_NORMAL`: the target can't be dropped without CASCADE.
  case normal
  /// `DEPENDENCY_AUTO`: goes with the target, unasked, as an index goes with its column.
  case automatic
  /// Nothing goes along: the fact forgets what is dropped (``Fact/forgetting(_:)``), as the privileges on a table
  /// forget a column.
  case weak
}

/// One reference of a fact to an object.
package struct Reference: Equatable, Sendable {
  package let target: ObjectID
  package let strength: ReferenceStrength
  /// See ``Attribute/isDeferred``.
  package let isDeferred: Bool
  /// Whether PostgreSQL refuses to change the type of a column that is referred to so.
  package let pins: Bool

  func mapped(_ number: (ObjectID) -> ObjectID) -> Reference {
    Reference(target: number(target), strength: strength, isDeferred: isDeferred, pins: pins)
  }
}

/// One attribute of a kind of fact.
///
/// A class, since every walk over a fact's references passes by all attributes of its kind: one count each, not ten.
@usableFromInline
package final class Attribute<F: Fact>: Sendable {
  /// What happens when the attribute's value differs between two catalogs.
  package enum Change: Sendable {
    /// The object is dropped and created anew, with all that depends on it.
    case replace
    /// Statements that change it in place.
    case alter(@Sendable (Alteration<F>) -> [Step])
    /// Decided by the two values: nil means that it must be replaced.
    case alterIfPossible(@Sendable (Alteration<F>) -> [Step]?)
    /// No statement: it follows from a change of something else.
    case follows
  }

  package let name: String
  package let change: Change
  package let strength: ReferenceStrength
  /// Whether it is set by a statement of its own after the object was created, since what it refers to may
  /// come into being only then.
  package let isDeferred: Bool
  /// Whether changing it in place makes PostgreSQL refuse while something pins the object (``Fact/isPinning``).
  package let disturbs: Bool
  /// Whether PostgreSQL refuses to change the type of a column that the value refers to, as ``Fact/isPinning`` says
  /// of all of a fact's references.
  package let pins: Bool
  let isEqual: @Sendable (F, F) -> Bool
  /// The value, as far as it makes a difference.
  let compared: @Sendable (F) -> Any?
  private let references: ReferenceVisitor.Value?
  let mapReferences: (@Sendable (inout F, (ObjectID) -> ObjectID) -> Void)?
  let copy: @Sendable (F, inout F) -> Void

  /// What goes in.
  ///   - strength: of every reference in the value.
  ///   - comparing: whether an old and a new fact are the same in this, where that is not plain equality.
  ///   - deferred: see ``isDeferred``; then a fact as `init()` makes it, or with this value taken over from
  ///     ``Fact/withoutDeferred``, is what gets created first.
  package init<Value: AttributeValue>(
    _ name: String,
    _ path: any WritableKeyPath<F, Value> & Sendable,
    strength: ReferenceStrength = .normal,
    deferred: Bool = false,
    disturbs: Bool = false,
    pins: Bool = false,
    comparing isSame: (@Sendable (_ old: F, _ new: F) -> Bool)? = nil,
    _ change: Change
  ) {
    self.name = name
    self.change = change
    self.strength = strength
    self.disturbs = disturbs
    self.pins = pins
    isDeferred = deferred
    if let isSame {
      isEqual = isSame
    } else if let offset = MemoryLayout<F>.offset(of: path) {
      isEqual = { left, right in
        withUnsafePointer(to: left) { left in
          withUnsafePointer(to: right) { right in
            (UnsafeRawPointer(left) + offset).assumingMemoryBound(to: Value.self).pointee
              == (UnsafeRawPointer(right) + offset).assumingMemoryBound(to: Value.self).pointee
          }
        }
      }
    } else {
      isEqual = { $0[keyPath: path] == $1[keyPath: path] }
    }
    if isSame == nil {
      compared = { $0[keyPath: path] }
    } else if Value.self is any Sequence.Type, case .replace = change {
      // Those that are compared in a way of their own are lists in any order, or follow from something else.
      compared = { ($0[keyPath: path] as? [Any]).map { Unordered($0) } }
    } else {
      compared = { _ in nil }
    }
    copy = { $1[keyPath: path] = $0[keyPath: path] }
    if Value.holdsReferences {
      // A stored property is read where it lies; a key path is many times slower.
      if let offset = MemoryLayout<F>.offset(of: path) {
        references = ReferenceVisitor.Value(Value.self, at: offset)
      } else {
        references = .other { fact, body in
          fact.assumingMemoryBound(to: F.self).pointee[keyPath: path].forEachReference(body)
        }
      }
      if let offset = MemoryLayout<F>.offset(of: path) {
        mapReferences = { fact, transform in
          withUnsafeMutablePointer(to: &fact) {
            let value = (UnsafeMutableRawPointer($0) + offset).assumingMemoryBound(to: Value.self)
            value.pointee = value.pointee.mapReferences(transform)
          }
        }
      } else {
        mapReferences = { fact, transform in
          fact[keyPath: path] = fact[keyPath: path].mapReferences(transform)
        }
      }
    } else {
      references = nil
      mapReferences = nil
    }
  }
}

extension Attribute {
  /// What finds the references in the attribute's value; nil when it can hold none.
  func referenceVisitor(isPinning: Bool) -> ReferenceVisitor? {
    guard let references else { return nil }
    return ReferenceVisitor(
      value: references,
      strength: strength,
      isDeferred: isDeferred,
      pins: pins || isPinning
    )
  }
}

/// Finds the references in one attribute of a fact.
struct ReferenceVisitor: Sendable {
  /// Where an attribute's value is, and what it is: the commonest types are read without asking what they can do, and
  /// without a closure, which would be counted each time.
  enum Value: Sendable {
    case id(Int)
    case optionalID(Int)
    case ids(Int)
    case type(Int)
    /// Any other: calls the closure's second argument with each object that the fact at that address refers to.
    case other(@Sendable (UnsafeRawPointer, (ObjectID) -> Void) -> Void)

    /// A value of that type, stored at that offset.
    init<Stored: AttributeValue>(_ type: Stored.Type, at offset: Int) {
      switch type {
      case is ObjectID.Type: self = .id(offset)
      case is ObjectID?.Type: self = .optionalID(offset)
      case is [ObjectID].Type: self = .ids(offset)
      case is TypeReference.Type: self = .type(offset)
      default:
        self = .other { fact, body in
          (fact + offset).assumingMemoryBound(to: Stored.self).pointee.forEachReference(body)
        }
      }
    }
  }

  let value: Value
  let strength: ReferenceStrength
  let isDeferred: Bool
  let pins: Bool

  /// Adds what the fact at that address refers to.
  func visit(_ fact: UnsafeRawPointer, _ references: inout [Reference]) {
    func add(_ id: ObjectID) {
      references.append(Reference(target: id, strength: strength, isDeferred: isDeferred, pins: pins))
    }
    switch value {
    case .id(let offset): add((fact + offset).assumingMemoryBound(to: ObjectID.self).pointee)
    case .optionalID(let offset):
      if let id = (fact + offset).assumingMemoryBound(to: ObjectID?.self).pointee { add(id) }
    case .ids(let offset):
      for id in (fact + offset).assumingMemoryBound(to: [ObjectID].self).pointee { add(id) }
    case .type(let offset): add((fact + offset).assumingMemoryBound(to: TypeReference.self).pointee.type)
    case .other(let forEachReference): forEachReference(fact) { add($0) }
    }
  }
}

/// A change of one object in place: what the SQL for it is made from.
package struct Alteration<F: Fact>: Sendable {
  package let id: ObjectID
  package let old: F
  package let new: F
  /// Names as they are in the new catalog, which is what they are when the statement runs.
  package let names: Names
  /// The catalog that the migration starts from.
  package let oldCatalog: Catalog

  package init(id: ObjectID, old: F, new: F, names: Names, oldCatalog: Catalog) {
    self.id = id
    self.old = old
    self.new = new
    self.names = names
    self.oldCatalog = oldCatalog
  }

  package var catalog: Catalog { names.catalog }
}
