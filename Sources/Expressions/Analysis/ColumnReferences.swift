// `a`, `t.a`, `s.t.a`, `t.*`: what a ColumnRef is (transformColumnRef in parse_expr.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// What a ColumnRef (body) means as an expression.
  mutating func columnReference(_ node: Node) throws(Refusal) -> Expr {
    switch purpose {
    case .columnDefault:
      throw refused("column-in-default", "cannot use column reference in DEFAULT expression", at: node)
    case .partitionBound:
      throw refused("column-in-bound", "cannot use column reference in partition bound expression", at: node)
    default: break
    }
    var names: [String] = []
    var isStar = false
    for field in node.list("fields") {
      if let name = field.string { names.append(name) } else { isStar = true }
    }
    switch names.count {
    case 1 where isStar:
      guard let (item, levels) = try item(named: names[0], at: node) else {
        if let argument = try argumentReference(names, at: node) { return argument }
        throw missingItem(names[0], at: node)
      }
      return wholeRow(of: item, levels: levels)
    case 1: return try bareReference(names[0], node)
    case 2 where !isStar: return try qualifiedReference(nil, names[0], names[1], node)
    case 2:
      guard let (item, levels) = try item(named: names[1], schema: names[0], at: node) else {
        if let argument = try argumentReference(names, at: node) { return argument }
        throw missingItem(names[1], at: node)
      }
      return wholeRow(of: item, levels: levels)
    case 3 where !isStar: return try qualifiedReference(names[0], names[1], names[2], node)
    case 4 where !isStar: return try qualifiedReference(names[1], names[2], names[3], node)
    default:
      throw refused(
        "improper-name",
        "improper qualified name (too many dotted names): \(names.joined(separator: "."))",
        at: node
      )
    }
  }

  private mutating func bareReference(_ name: String, _ node: Node) throws(Refusal) -> Expr {
    if let use = try column(named: name, at: node) { return .column(use) }
    // A domain's CHECK sees the value where no column has the name (replace_domain_constraint_value).
    if let type = scope.domainType, name == "value" { return .domainValue(Incidental(wrappedValue: type)) }
    if let argument = argument(named: name) { return argument }
    if let (item, levels) = try item(named: name, at: node) { return wholeRow(of: item, levels: levels) }
    throw missingColumn(name, of: nil, at: node)
  }

  private mutating func qualifiedReference(
    _ schema: String?,
    _ qualifier: String,
    _ name: String,
    _ node: Node
  ) throws(Refusal) -> Expr {
    guard let (item, levels) = try item(named: qualifier, schema: schema, at: node) else {
      let names = (schema.map { [$0] } ?? []) + [qualifier, name]
      if let argument = try argumentReference(names, at: node) { return argument }
      throw missingItem(qualifier, at: node)
    }
    if let use = try column(named: name, of: item, levels: levels, at: node) { return .column(use) }
    // A function of the row may be written as if it were a column.
    if let call = try functionOf(wholeRow(of: item, levels: levels), name, at: node) { return call }
    throw missingColumn(name, of: qualifier, at: node)
  }

  /// The row of an item as one value (`transformWholeRowRef`).
  ///
  /// The row of a function that gives scalars is its one column.
  func wholeRow(of item: ScopeItem, levels: Int) -> Expr {
    if item.isScalar { return .column(item.use(0, levels: levels)) }
    return .column(ColumnUse(entry: item.entry, levels: levels, column: .wholeRow, type: item.rowType))
  }

  /// A routine's argument, or a field or function of one; nil when the names mean none (`sql_fn_post_column_ref`).
  mutating func argumentReference(_ names: [String], at node: Node) throws(Refusal) -> Expr? {
    guard !scope.arguments.isEmpty, names.count <= 3 else { return nil }
    var names = names[...]
    if names.count > 1, names.first == scope.routineName, argument(named: names[1]) != nil {
      names = names.dropFirst()
    }
    guard names.count <= 2, let name = names.first, let argument = argument(named: name) else { return nil }
    guard let part = names.dropFirst().first else { return argument }
    if let selection = try fieldSelection(part, of: argument, at: node) { return selection }
    if let call = try functionOf(argument, part, at: node) { return call }
    return try field(part, of: argument, at: node)
  }

  /// A routine's argument by its name (`sql_fn_resolve_param_name`).
  private func argument(named name: String) -> Expr? {
    guard let index = scope.arguments.firstIndex(where: { $0.name == name }) else { return nil }
    return .parameter(Parameter(number: index + 1, name: name, type: scope.arguments[index].type))
  }

  /// `$1`.
  func parameter(_ node: Node) throws(Refusal) -> Expr {
    let number = node.int("number")
    guard number >= 1, number <= scope.arguments.count else {
      throw refused("unknown-parameter", "there is no parameter $\(number)", at: node)
    }
    let argument = scope.arguments[number - 1]
    return .parameter(Parameter(number: number, name: nil, type: argument.type))
  }
}
