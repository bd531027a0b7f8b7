// What is stored of an expression by itself: a default, a generated column, an index expression, a partition's bound.

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// The end of an expression: a literal takes the target's type; other casts to the target are no part of it, as they
  /// are none of what `pg_get_expr` prints.
  mutating func finished(
    _ root: Expr,
    target: TypeReference?,
    column: String?,
    at node: Node
  ) throws(Refusal) -> Expr {
    guard let target else {
      if purpose == .indexExpression, root.isUnknownLiteral {
        throw refused(
          "no-operator-class",
          "data type unknown has no default operator class for access method \"btree\"",
          at: node,
          help: "cast the literal to the type that is meant"
        )
      }
      return decided(root)
    }
    if purpose == .partitionBound { try checkBound(root, target: target, column: column, at: node) }
    if purpose == .partitionBound, var bound = boundValue(root) {
      let isWhole = ["int2", "int4", "int8"].contains(BuiltinTypes.shared[base(code(target))]?.name)
      // The cast from numeric rounds (numeric_int4).
      if isWhole, case .text(let text) = bound.value, bound.type.map({ code($0) }) == .numeric {
        bound.value = .text(rounded(text, scale: 0))
      }
      bound.type = nil
      return try literal(bound, as: base(code(target)), isImplicit: true, at: node)
    }
    var root = root
    // Of several COLLATE clauses only the outermost stays (coerce_to_target_type).
    if case .collate(_, let collation) = root, root.isUnknownLiteral {
      root = .collate(root.withoutCollations, collation)
    }
    if root.isUnknownLiteral {
      let kind = code(target)
      let takesAnything: [TypeCode] = [.anyElement, .anyNonArray, .anyCompatible, .anyCompatibleNonArray]
      if kind.isPolymorphic, !takesAnything.contains(kind) {
        // Its input function does nothing else (anyarray_in).
        throw refused("invalid-literal", "cannot accept a value of type \(describe(target))", at: node)
      }
      let below = base(target)
      if case .constant(let constant) = root, code(below) == .interval {
        return try literal(constant, as: .interval, modifiers: below.modifiers, isImplicit: true, at: node)
      }
      return try coerce(root, to: base(code(target)), .assignment, isImplicit: true, at: node)
    }
    if code(of: root) == .record, case .row = root {
    } else if code(of: root) == .record, isComplex(code(target)) {
      throw refused("cannot-cast", "cannot cast type record to \(describe(target))", at: node)
    }
    guard canCoerce([code(of: root)], to: [code(target)], .assignment) else {
      let type = describe(code(of: root))
      if purpose == .functionDefault {
        throw refused(
          "type-mismatch",
          "argument of DEFAULT must be type \(describe(target)), not type \(type)",
          at: node
        )
      }
      let what = column.map { "column \"\($0)\" is of type" } ?? "the column is of type"
      throw refused(
        "type-mismatch",
        "\(what) \(describe(target)) but default expression is of type \(type)",
        at: node,
        help: "you will need to rewrite or cast the expression"
      )
    }
    let result = try fitted(root, to: target, at: node)
    return purpose == .partitionBound ? evaluated(result, as: target, at: node) : result
  }

  /// What an assignment makes of an expression besides a cast around it.
  private mutating func fitted(_ root: Expr, to target: TypeReference, at node: Node) throws(Refusal) -> Expr
  {
    switch root {
    case .collate where purpose == .functionDefault && code(of: root) == code(target): return root
    case .collate(_, let collation):
      let operand = try fitted(root.withoutCollations, to: target, at: node)
      return isCollatable(code(target)) ? .collate(operand, collation) : operand
    case .row:
      // The fields take the types of the columns (coerce_record_to_complex).
      let result = try coerce(root, to: code(target), .assignment, isImplicit: true, at: node)
      if case .cast(let cast) = result { return cast.operand }
      return result
    case .constant(var constant) where constant.type.map { code($0) } == code(target):
      // One of another length is relabelled where the target has none (applyRelabelType).
      if target.modifiers.isEmpty { constant.type = target }
      return .constant(constant)
    default: return root
    }
  }

  /// Refuses a value that the key's type takes none of (transformPartitionBoundValue).
  private mutating func checkBound(
    _ root: Expr,
    target: TypeReference,
    column: String?,
    at node: Node
  ) throws(Refusal) {
    guard !root.isUnknownLiteral, !canCoerce([code(of: root)], to: [code(target)], .assignment) else {
      return
    }
    let place = column.map { " for column \"\($0)\"" } ?? ""
    throw refused(
      "type-mismatch",
      "specified value cannot be cast to type \(describe(target))\(place)",
      at: node
    )
  }

  /// A partition's bound as a literal of open type: the server evaluates it when it is made
  /// (transformPartitionBoundValue).
  private func boundValue(_ value: Expr) -> Constant? {
    switch value {
    case .constant(let constant): return constant
    case .cast(let cast): return boundValue(cast.operand)
    case .collate(let operand, _): return boundValue(operand)
    default: return nil
    }
  }
}
