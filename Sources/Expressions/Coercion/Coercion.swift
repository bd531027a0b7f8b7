// Casts: those that are written, and those that the server inserts (parse_coerce.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// A value as one of a type that it can be coerced to (coerce_type).
  mutating func coerce(
    _ value: Expr,
    to target: TypeCode,
    _ context: CoercionContext,
    isImplicit: Bool,
    at node: Node?
  ) throws(Refusal) -> Expr {
    let source = code(of: value)
    if source == target || !target.isDecided { return value }
    // What somebody wrote stays, whatever it does; what the server would insert can't be told.
    guard source.isDecided else { return isImplicit ? value : cast(value, to: target, isImplicit: false) }
    switch target {
    case .any, .anyElement, .anyNonArray, .anyCompatible, .anyCompatibleNonArray: return value
    case _ where target.isPolymorphic:
      // The function will see the base type of a domain over an array, an enum or a range.
      let below = base(source)
      return source == .unknown || below == source ? value : cast(value, to: below, isImplicit: true)
    default: break
    }
    if case .constant(let constant) = value, constant.type == nil {
      return try literal(constant, as: target, isImplicit: isImplicit, at: node)
    }
    if case .collate(let operand, let collation) = value {
      let coerced = try coerce(operand, to: target, context, isImplicit: isImplicit, at: node)
      return isCollatable(target) ? .collate(coerced, collation) : coerced
    }
    if case .array(let array) = value, let element = target.plainElement, source.isArray,
      !array.elements.isEmpty
    {
      return try coerce(array, elements: element, context, isImplicit: isImplicit, at: node)
    }
    if case .row(let row) = value, isComplex(target) {
      return try coerce(row, to: target, context, isImplicit: isImplicit, at: node)
    }
    if source == .record, isComplex(target) {
      // Only of what is written as a row, or stands in FROM, the fields are known (coerce_record_to_complex).
      guard let elements = rowElements(of: value) else {
        throw refused("cannot-cast", "cannot cast type record to \(describe(target))", at: node)
      }
      let row = Row(elements, type: record)
      return try coerce(row, to: target, context, isImplicit: isImplicit, at: node)
    }
    // Composite values are records as they are.
    if target == .record, isComplex(source) { return value }
    // Of a literal that is a row's field, the type can no longer be chosen.
    if source == .unknown, pathway(from: source, to: target, context) == nil {
      throw refused(
        "cannot-cast",
        "failed to find conversion function from unknown to \(describe(target))",
        at: node,
        help: "cast the literal to \(describe(target)) where it is written"
      )
    }
    return cast(value, to: target, isImplicit: isImplicit)
  }

  private mutating func cast(_ value: Expr, to target: TypeCode, isImplicit: Bool) -> Expr {
    guard let type = reference(target) else { return value }
    return .cast(Cast(value, to: type, isImplicit: isImplicit))
  }

  /// ARRAY[] as an array of another type: its elements are cast one by one.
  ///
  /// The server does so for a cast that is written around ARRAY[] (transformTypeCast). What it inserts itself goes around
  /// the array, but is printed as if it had been written, and so becomes a cast of the elements on the way through a dump.
  private mutating func coerce(
    _ array: ArrayConstructor,
    elements target: TypeCode,
    _ context: CoercionContext,
    isImplicit: Bool,
    at node: Node?
  ) throws(Refusal) -> Expr {
    var result = array
    let wanted = array.isNested ? TypeCode(raw: target.raw | 1) : target
    for index in result.elements.indices {
      result.elements[index] = try coerce(
        result.elements[index],
        to: wanted,
        context,
        isImplicit: isImplicit,
        at: node
      )
    }
    result.type = reference(TypeCode(raw: target.raw | 1))
    if isImplicit, array.elements.contains(where: \.isCollated) { result.uncast = array.elements }
    return .array(result)
  }

  /// ROW() as a value of a composite type, field by field (coerce_record_to_complex).
  private mutating func coerce(
    _ row: Row,
    to target: TypeCode,
    _ context: CoercionContext,
    isImplicit: Bool,
    at node: Node?
  ) throws(Refusal) -> Expr {
    guard let object = base(target).object, let columns = resolver.columns(ofType: object) else {
      return cast(.row(row), to: target, isImplicit: isImplicit)
    }
    guard columns.count == row.elements.count else {
      throw refused(
        "cannot-cast",
        "cannot cast type record to \(describe(target))",
        at: node,
        help: columns.count < row.elements.count ? "input has too many columns" : "input has too few columns"
      )
    }
    var result = row
    for (index, column) in columns.enumerated() {
      guard let type = column.type else { continue }
      guard
        let element = try coerced(row.elements[index], to: type, context, isImplicit: true, at: node)
      else {
        throw refused(
          "cannot-cast",
          "cannot cast type record to \(describe(target))",
          at: node,
          help:
            "cannot cast type \(describe(code(of: row.elements[index]))) to \(describe(type)) in column \(index + 1)"
        )
      }
      result.elements[index] = element
    }
    return cast(.row(result), to: target, isImplicit: isImplicit)
  }

  /// A value as one of a type with its modifiers; nil where it can't be (coerce_to_target_type).
  mutating func coerced(
    _ value: Expr,
    to target: TypeReference,
    _ context: CoercionContext,
    isImplicit: Bool,
    at node: Node?
  ) throws(Refusal) -> Expr? {
    let wanted = code(target)
    guard canCoerce(code(of: value), to: wanted, context) else { return nil }
    // An interval's input function knows the modifiers (coerce_type).
    if case .constant(let constant) = value, constant.type == nil, wanted == .interval {
      return try literal(constant, as: wanted, modifiers: target.modifiers, isImplicit: isImplicit, at: node)
    }
    if case .collate(_, let collation) = value {
      // Of several, only the outermost stays.
      let operand = value.withoutCollations
      let inner = try coerced(operand, to: target, context, isImplicit: isImplicit, at: node)
      return isCollatable(wanted) ? inner.map { .collate($0, collation) } : inner
    }
    if case .array(var array) = value, let element = target.element, array.type?.isArray == true,
      !array.elements.isEmpty
    {
      // The elements of ARRAY[] take the type with its modifiers one by one.
      for index in array.elements.indices {
        guard
          let inner = try coerced(
            array.elements[index],
            to: array.isNested ? target : element,
            context,
            isImplicit: isImplicit,
            at: node
          )
        else { return nil }
        array.elements[index] = inner
      }
      array.type = target
      return .array(array)
    }
    let result = try coerce(value, to: wanted, context, isImplicit: isImplicit, at: node)
    return modified(result, to: target, isImplicit: isImplicit, was: code(of: value))
  }

  /// Applies a type's modifiers (coerce_type_typmod).
  ///
  /// A cast that was just made takes the modifiers into itself, since it is printed as one cast.
  private mutating func modified(
    _ value: Expr,
    to target: TypeReference,
    isImplicit: Bool,
    was source: TypeCode
  ) -> Expr {
    guard let type = type(of: value), type.modifiers != target.modifiers, code(type) == code(target) else {
      return value
    }
    if case .cast(var cast) = value, source != code(target) {
      cast.target = target
      return .cast(cast)
    }
    if case .constant(var constant) = value, code(target) == .interval, constant.value == .null {
      constant.type = target
      return .constant(constant)
    }
    if case .constant(var constant) = value, code(target) == .interval, type.modifiers.isEmpty,
      case .text(let text) = constant.value,
      case .value(let cut) = canonicalInterval(text, modifiers: target.modifiers)
    {
      // The server prints `('1 day'::interval)::interval year` as `'1 day'::interval year` (get_coercion_expr).
      constant.value = .text(cut)
      constant.type = target
      return .constant(constant)
    }
    if case .constant(var constant) = value, target.modifiers.isEmpty {
      // applyRelabelType
      constant.type = target
      return .constant(constant)
    }
    if case .constant(var constant) = value, source == .unknown {
      constant.form = .literal
      return .cast(Cast(.constant(constant), to: target, isImplicit: isImplicit))
    }
    return .cast(Cast(value, to: target, isImplicit: isImplicit))
  }

  // MARK: What callers want

  /// A cast that was written (transformTypeCast).
  mutating func explicitCast(_ value: Expr, to target: TypeReference, at node: Node) throws(Refusal) -> Expr {
    if let result = try coerced(value, to: target, .explicit, isImplicit: false, at: node) { return result }
    throw refused(
      "cannot-cast",
      "cannot cast type \(describe(code(of: value))) to \(describe(target))",
      at: node
    )
  }

  /// A value that must be boolean (coerce_to_boolean).
  mutating func boolean(_ value: Expr, construct: String, at node: Node) throws(Refusal) -> Expr {
    let type = code(of: value)
    if type == .bool {
      try checkNoSet(value, "argument of \(construct)", at: node)
      return value
    }
    guard canCoerce(type, to: .bool, .assignment) else {
      throw refused(
        "type-mismatch",
        "argument of \(construct) must be type boolean, not type \(describe(type))",
        at: node
      )
    }
    let result = try coerce(value, to: .bool, .assignment, isImplicit: true, at: node)
    try checkNoSet(result, "argument of \(construct)", at: node)
    return result
  }

  /// A value that must be of a type (coerce_to_specific_type).
  mutating func assumed(
    _ value: Expr,
    _ type: TypeReference,
    construct: String,
    at node: Node
  ) throws(Refusal) -> Expr {
    if let result = try coerced(value, to: type, .assignment, isImplicit: true, at: node) {
      try checkNoSet(result, "argument of \(construct)", at: node)
      return result
    }
    throw refused(
      "type-mismatch",
      "argument of \(construct) must be type \(describe(type)), not type \(describe(code(of: value)))",
      at: node
    )
  }

  /// A value that is assigned to a column (transformAssignedExpr).
  mutating func assignment(
    _ value: Expr,
    to type: TypeReference?,
    column: String,
    at node: Node
  ) throws(Refusal) -> Expr {
    guard let type else { return value }
    if case .defaultMarker = value { return value }
    if let result = try coerced(value, to: type, .assignment, isImplicit: true, at: node) { return result }
    throw refused(
      "type-mismatch",
      "column \"\(column)\" is of type \(describe(type)) but expression is of type \(describe(code(of: value)))",
      at: node,
      help: "you will need to rewrite or cast the expression"
    )
  }

  /// The operand of COLLATE (transformCollateClause).
  mutating func collatable(_ value: Expr, at node: Node) throws(Refusal) -> Expr {
    let type = code(of: value)
    // A literal keeps its type open.
    guard !type.isDecided || type == .unknown || isCollatable(type) else {
      throw refused("not-collatable", "collations are not supported by type \(describe(type))", at: node)
    }
    return value
  }

  /// A literal that nothing gave a type is text.
  mutating func decided(_ value: Expr) -> Expr {
    switch value {
    case .constant(var constant) where constant.type == nil:
      constant.type = reference(.text)
      return .constant(constant)
    case .collate(let operand, let collation): return .collate(decided(operand), collation)
    default: return value
    }
  }

  /// A literal of open type as one of that type; anything else as it is.
  mutating func typed(_ value: Expr, _ type: TypeReference?) throws(Refusal) -> Expr {
    guard let type, value.isUnknownLiteral else { return value }
    return try coerce(value, to: code(type), .implicit, isImplicit: true, at: nil)
  }

  // MARK: Types of the tree

  /// The type of an array's elements, also of a domain over an array; nil for anything else.
  func elementType(of type: TypeReference) -> TypeReference? { base(type).element }

  func arrayType(of type: TypeReference?) -> TypeReference? {
    guard let type, !type.isArray else { return nil }
    return TypeReference(type.type, modifiers: type.modifiers, isArray: true)
  }

  func isArray(_ type: TypeReference?) -> Bool { type.map { base($0).isArray } ?? false }
}

extension Expr {
  fileprivate var isCollated: Bool { if case .collate = self { true } else { false } }

  /// What stands below all COLLATE clauses at the top.
  var withoutCollations: Expr {
    var result = self
    while case .collate(let operand, _) = result { result = operand }
    return result
  }
}

extension TypeReference {
  /// The type of an array's elements.
  var element: TypeReference? { isArray ? TypeReference(type, modifiers: modifiers) : nil }
}
