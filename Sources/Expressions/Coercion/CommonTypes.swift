// One type for several values: CASE, COALESCE, ARRAY, VALUES, UNION, IN (select_common_type in parse_coerce.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// The common type of some types; nil where there is none (select_common_type).
  mutating func commonType(of types: [TypeCode]) -> Result<TypeCode, TypesDiffer> {
    guard var chosen = types.first else { return .success(.text) }
    if types.contains(where: { !$0.isDecided }) { return .success(.undecided) }
    if chosen != .unknown, types.allSatisfy({ $0 == chosen }) { return .success(chosen) }
    chosen = base(chosen)
    var (letter, isPreferred) = category(chosen)
    for type in types.dropFirst() {
      let other = base(type)
      if other == .unknown || other == chosen { continue }
      let (otherLetter, isOtherPreferred) = category(other)
      if chosen == .unknown {
        (chosen, letter, isPreferred) = (other, otherLetter, isOtherPreferred)
      } else if otherLetter != letter {
        return .failure(TypesDiffer(left: chosen, right: other))
      } else if !isPreferred, canCoerce(chosen, to: other, .implicit),
        !canCoerce(other, to: chosen, .implicit)
      {
        (chosen, letter, isPreferred) = (other, otherLetter, isOtherPreferred)
      }
    }
    return .success(chosen == .unknown ? .text : chosen)
  }

  /// Two types that have no common one.
  struct TypesDiffer: Error {
    var left: TypeCode
    var right: TypeCode
  }

  /// Brings values to one type and tells it (select_common_type, coerce_to_common_type, select_common_typmod).
  mutating func commonType(
    _ values: inout [Expr],
    context: String,
    branch: String? = nil,
    at node: Node
  ) throws(Refusal) -> TypeReference? {
    let types = codes(of: values)
    let chosen: TypeCode
    switch commonType(of: types) {
    case .success(let type): chosen = type
    case .failure(let pair):
      throw refused(
        "types-differ",
        "\(context) types \(describe(pair.left)) and \(describe(pair.right)) cannot be matched",
        at: node
      )
    }
    guard chosen.isDecided else { return nil }
    for index in values.indices {
      guard canCoerce(types[index], to: chosen, .implicit) else {
        throw refused(
          "types-differ",
          "\(branch ?? context) could not convert type \(describe(types[index])) to \(describe(chosen))",
          at: node
        )
      }
      values[index] = try coerce(values[index], to: chosen, .implicit, isImplicit: true, at: node)
    }
    return reference(chosen, modifiers: commonModifiers(values))
  }

  /// The common type of two columns of a set operation.
  mutating func commonType(_ left: Expr, _ right: Expr, context: String, at node: Node) throws(Refusal)
    -> TypeReference?
  {
    switch commonType(of: [code(of: left), code(of: right)]) {
    case .success(let type):
      for side in [code(of: left), code(of: right)] where !canCoerce(side, to: type, .implicit) {
        throw refused(
          "types-differ",
          "\(context) could not convert type \(describe(side)) to \(describe(type))",
          at: node
        )
      }
      let modifiers = left.type?.modifiers ?? []
      let isSame = code(left.type) == type && code(right.type) == type && right.type?.modifiers == modifiers
      return reference(type, modifiers: isSame ? modifiers : [])
    case .failure(let pair):
      throw refused(
        "types-differ",
        "\(context) types \(describe(pair.left)) and \(describe(pair.right)) cannot be matched",
        at: node
      )
    }
  }

  /// The modifiers that all values share (exprTypmod of the constructs).
  func commonModifiers(_ values: [Expr]) -> [String] {
    guard let first = values.first?.type?.modifiers, !first.isEmpty else { return [] }
    return values.allSatisfy { $0.type?.modifiers == first } ? first : []
  }

  mutating func codes(of values: [Expr]) -> [TypeCode] {
    var result: [TypeCode] = []
    result.reserveCapacity(values.count)
    for value in values { result.append(code(of: value)) }
    return result
  }

  /// The array that the constants of an IN list make; nil where they have no common type, or one of rows.
  mutating func listArray(_ left: Expr, _ values: [Expr], at node: Node) throws(Refusal) -> Expr? {
    guard case .success(let type) = commonType(of: [code(of: left)] + codes(of: values)), type != .record
    else {
      return nil
    }
    guard type.isDecided else {
      return .array(ArrayConstructor(values, isNested: false, type: nil))
    }
    // verify_common_type
    for value in values where !canCoerce(code(of: value), to: type, .implicit) { return nil }
    guard let array = type.array else { return nil }
    var elements: [Expr] = []
    for value in values {
      elements.append(try coerce(value, to: type, .implicit, isImplicit: true, at: node))
    }
    return .array(ArrayConstructor(elements, isNested: false, type: reference(array)))
  }
}
