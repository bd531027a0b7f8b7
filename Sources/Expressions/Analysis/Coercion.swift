// Casts that the server inserts (parse_coerce.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// The end of an expression: a literal takes the target's type; other casts to the target are no part of it, as they
  /// are none of what `pg_get_expr` prints.
  mutating func finished(_ root: Expr, target: TypeReference?, at node: Node) throws(Refusal) -> Expr {
    guard let target else { return decided(root) }
    return typed(root, target)
  }

  /// coerce_to_boolean.
  mutating func boolean(_ value: Expr, construct: String, at node: Node) throws(Refusal) -> Expr {
    try assumed(value, boolType, construct: construct, typeName: "boolean", at: node)
  }

  /// coerce_to_specific_type.
  mutating func assumed(
    _ value: Expr,
    _ type: TypeReference,
    construct: String = "",
    typeName: String = "",
    at node: Node
  ) throws(Refusal) -> Expr {
    typed(value, type)
  }

  /// A value that is assigned to a column (transformAssignedExpr).
  mutating func assignment(
    _ value: Expr,
    to type: TypeReference?,
    column: String,
    at node: Node
  ) throws(Refusal) -> Expr {
    typed(value, type)
  }

  func collatable(_ value: Expr, at node: Node) throws(Refusal) -> Expr { decided(value) }

  /// A literal that nothing gave a type is text.
  func decided(_ value: Expr) -> Expr { typed(value, textType) }

  /// A literal of open type as one of that type; anything else as it is.
  func typed(_ value: Expr, _ type: TypeReference?) -> Expr {
    guard let type, case .constant(var constant) = value, constant.type == nil else { return value }
    constant.type = TypeReference(type.type, isArray: type.isArray)
    return .constant(constant)
  }

  /// Brings values to one type and tells it (select_common_type, coerce_to_common_type).
  mutating func commonType(_ values: inout [Expr], context: String, at node: Node) throws(Refusal)
    -> TypeReference?
  {
    guard let type = values.first(where: { !$0.isUnknownLiteral }).map(\.type) ?? textType else { return nil }
    for index in values.indices { values[index] = typed(values[index], type) }
    return type
  }

  mutating func commonType(_ left: Expr, _ right: Expr, context: String) throws(Refusal) -> TypeReference? {
    left.isUnknownLiteral ? (right.isUnknownLiteral ? textType : right.type) : left.type
  }

  /// A cast that was written.
  mutating func explicitCast(_ value: Expr, to target: TypeReference, at node: Node) throws(Refusal) -> Expr {
    if value.type == target { return value }
    if case .constant(var constant) = value, constant.type == nil {
      constant.type = TypeReference(target.type, isArray: target.isArray)
      constant.form = target.modifiers.isEmpty ? .cast : .literal
      let typed = Expr.constant(constant)
      return target.modifiers.isEmpty ? typed : .cast(Cast(typed, to: target, isImplicit: false))
    }
    return .cast(Cast(value, to: target, isImplicit: false))
  }

  // MARK: Operators and calls

  mutating func operation(
    _ names: [String],
    _ left: Expr?,
    _ right: Expr,
    kind: Operation.Kind = .plain,
    isWord: Bool = false,
    at node: Node
  ) throws(Refusal) -> Expr {
    var left = left
    var right = right
    if let type = left?.type, right.isUnknownLiteral { right = typed(right, type) }
    if let type = right.type, let literal = left, literal.isUnknownLiteral { left = typed(literal, type) }
    let isComparison = ["=", "<>", "<", ">", "<=", ">=", "~~", "!~~", "~~*", "!~~*", "~", "!~"].contains(
      names.last ?? ""
    )
    let candidates = resolver.userOperators(named: names).map(\.id)
    return .operation(
      Operation(
        kind,
        .undecided(names, candidates),
        left,
        right,
        isWord: isWord,
        type: kind == .nullIf ? left?.type : isComparison || kind == .isDistinct ? boolType : nil
      )
    )
  }

  mutating func arrayOperation(
    _ names: [String],
    _ left: Expr,
    _ array: Expr,
    isAll: Bool,
    isList: Bool,
    at node: Node
  ) throws(Refusal) -> Expr {
    let candidates = resolver.userOperators(named: names).map(\.id)
    return .arrayComparison(
      ArrayComparison(
        .undecided(names, candidates),
        isAll: isAll,
        left,
        array,
        isList: isList,
        type: boolType
      )
    )
  }

  func listArray(_ left: Expr, _ values: [Expr]) -> Expr? {
    let type = left.type ?? values.first(where: { !$0.isUnknownLiteral })?.type
    return .array(
      ArrayConstructor(values.map { typed($0, type) }, isNested: false, type: arrayType(of: type))
    )
  }

  mutating func call(
    _ names: [String],
    _ arguments: [Expr],
    _ argumentNames: [String],
    isVariadic: Bool,
    clauses: AggregateClauses?,
    syntax: CallSyntax,
    at node: Node
  ) throws(Refusal) -> Expr {
    let candidates = resolver.routines(named: names)
    let fitting = candidates.filter {
      $0.arguments.count - $0.defaultCount <= arguments.count
        && ($0.isVariadic || arguments.count <= $0.arguments.count)
    }
    let named = argumentNames.enumerated().map { index, name in
      NamedArgument(number: fitting.first?.argumentNames.firstIndex(of: name), name: name)
    }
    let reference: RoutineReference =
      fitting.count == 1 ? .object(fitting[0].id) : .undecided(names, fitting.map(\.id))
    return .call(
      Call(
        reference,
        arguments,
        named: named,
        isVariadic: isVariadic,
        aggregate: clauses,
        syntax: syntax,
        type: fitting.count == 1 ? fitting[0].result : nil,
        returnsSet: fitting.first?.returnsSet ?? false
      )
    )
  }

  enum Ordering {
    case less, greater
    case other(OperatorReference)
  }

  func orderingOperator(_ names: [String], _ type: TypeReference?) -> Ordering {
    switch names.last {
    case "<": .less
    case ">": .greater
    default: .other(.undecided(names, []))
    }
  }

  func rangeOffset(_ value: Expr, sortedBy type: TypeReference?) -> Expr { typed(value, type) }

  // MARK: Types

  func elementType(of type: TypeReference) -> TypeReference? {
    type.isArray ? TypeReference(type.type, modifiers: type.modifiers) : nil
  }

  func arrayType(of type: TypeReference?) -> TypeReference? {
    type.map { TypeReference($0.type, modifiers: $0.modifiers, isArray: true) }
  }

  func isArray(_ type: TypeReference?) -> Bool { type?.isArray ?? false }

  func describe(_ type: TypeReference?) -> String { "unknown" }

  /// The columns of a composite value; nil where there are none or they are not known.
  func rowColumns(of value: Expr) -> [ResolvedColumn]? {
    if case .column(let use) = value, use.column == .wholeRow {
      let level = levels[levels.count - 1 - use.levels]
      return level.items.first { $0.entry == use.entry }?.columns
    }
    guard let type = value.type, !type.isArray else { return nil }
    return resolver.columns(ofType: type.type)
  }

  func fieldSelection(_ name: String, of row: Expr) -> Expr? {
    guard let column = rowColumns(of: row)?.first(where: { $0.name == name }) else { return nil }
    return .field(FieldSelection(row, column.id.map { .object($0) } ?? .name(name), type: column.type))
  }

  mutating func subscripted(_ value: Expr, _ bounds: [Subscripting.Bound], at node: Node) throws(Refusal)
    -> Expr
  {
    guard !bounds.isEmpty else { return value }
    let isSlice = bounds.contains(where: \.isSlice)
    return .element(
      Subscripting(value, bounds, type: isSlice ? value.type : value.type.flatMap { elementType(of: $0) })
    )
  }

  /// The columns that a function in FROM gives.
  func resultColumns(of value: Expr, definition: [RangeFunction.Column], scalarName: String)
    -> [ResolvedColumn]
  {
    if !definition.isEmpty { return definition.map { ResolvedColumn(name: $0.name, id: nil, type: $0.type) } }
    if let columns = rowColumns(of: value) { return columns }
    return [ResolvedColumn(name: scalarName, id: nil, type: value.type)]
  }
}

func canonicalNumeric(_ text: String) -> String? { text }
