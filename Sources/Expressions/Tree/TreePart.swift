// How a tree names the objects that it refers to, and takes new numbers for them.

package import CatalogModel

/// As what an object is referred to.
package enum ReferenceRole: Sendable {
  case relation, column, routine, `operator`, type, collation, constraint
  /// What a literal of a `reg…` type names.
  case literal
}

/// A part of an expression or query that may refer to objects.
package protocol TreePart {
  /// Calls `body` for each reference, with repetitions, from left to right.
  func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void)

  /// Replaces each reference, those in types that are incidental too.
  mutating func renumber(_ transform: (ObjectID) -> ObjectID)
}

extension Optional: TreePart where Wrapped: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) { self?.forEachObject(body) }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) { self?.renumber(transform) }
}

extension Array: TreePart where Element: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    for element in self { element.forEachObject(body) }
  }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    for index in indices { self[index].renumber(transform) }
  }
}

extension TypeReference: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) { body(type, .type) }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) { type = transform(type) }
}

extension RoutineReference: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch self {
    case .object(let id): body(id, .routine)
    case .builtin: break
    case .undecided(_, let candidates): for id in candidates { body(id, .routine) }
    }
  }

  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    switch self {
    case .object(let id): self = .object(transform(id))
    case .builtin: break
    case .undecided(let names, let candidates): self = .undecided(names, candidates.map(transform))
    }
  }
}

extension OperatorReference: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch self {
    case .object(let id): body(id, .operator)
    case .builtin: break
    case .undecided(_, let candidates): for id in candidates { body(id, .operator) }
    }
  }

  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    switch self {
    case .object(let id): self = .object(transform(id))
    case .builtin: break
    case .undecided(let names, let candidates): self = .undecided(names, candidates.map(transform))
    }
  }
}

extension AttributeValue where Self: TreePart {
  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) { forEachObject { id, _ in body(id) } }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> Self {
    var result = self
    result.renumber(transform)
    return result
  }
}

extension Expression: AttributeValue, TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) { root.forEachObject(body) }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    root.renumber(transform)
    rangeTable.renumber(transform)
  }
}

extension Query: AttributeValue {}
