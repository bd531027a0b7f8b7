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

  /// Replaces each reference, those in types that are incidental too, and each expression, from the inside out.
  mutating func rewrite(_ rewriter: some TreeRewriter)
}

/// What takes the place of objects and expressions in a tree.
package protocol TreeRewriter {
  func object(_ id: ObjectID) -> ObjectID
  func expression(_ value: Expr) -> Expr
}

extension TreeRewriter {
  package func object(_ id: ObjectID) -> ObjectID { id }
  @inline(__always) package func expression(_ value: Expr) -> Expr { value }
}

/// Gives objects other numbers.
private struct Renumbering: TreeRewriter {
  let number: (ObjectID) -> ObjectID
  func object(_ id: ObjectID) -> ObjectID { number(id) }
}

extension Optional: TreePart where Wrapped: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) { self?.forEachObject(body) }
  package mutating func rewrite(_ rewriter: some TreeRewriter) { self?.rewrite(rewriter) }
}

extension Array: TreePart where Element: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    for element in self { element.forEachObject(body) }
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    for index in indices { self[index].rewrite(rewriter) }
  }
}

extension TypeReference: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) { body(type, .type) }
  package mutating func rewrite(_ rewriter: some TreeRewriter) { type = rewriter.object(type) }
}

extension RoutineReference: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch self {
    case .object(let id): body(id, .routine)
    case .builtin: break
    case .undecided(_, let candidates): for id in candidates { body(id, .routine) }
    }
  }

  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    switch self {
    case .object(let id): self = .object(rewriter.object(id))
    case .builtin: break
    case .undecided(let names, let candidates):
      self = .undecided(names, candidates.map { rewriter.object($0) })
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

  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    switch self {
    case .object(let id): self = .object(rewriter.object(id))
    case .builtin: break
    case .undecided(let names, let candidates):
      self = .undecided(names, candidates.map { rewriter.object($0) })
    }
  }
}

extension AttributeValue where Self: TreePart {
  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) { forEachObject { id, _ in body(id) } }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> Self {
    withoutActuallyEscaping(transform) { transform in
      var result = self
      result.rewrite(Renumbering(number: transform))
      return result
    }
  }
}

extension Expression: AttributeValue, TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    (written ?? root).forEachObject(body)
    if isUndecided { body(.undecided, .literal) }
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    root.rewrite(rewriter)
    written.rewrite(rewriter)
    rangeTable.rewrite(rewriter)
  }
}

extension Query: AttributeValue {}
