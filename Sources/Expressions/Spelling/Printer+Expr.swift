// Expressions as SQL.

import CatalogModel

extension Printer {
  /// The expression, without parentheses around it.
  mutating func text(_ expr: Expr) -> String { spelled(expr).text }

  /// The expression as an operand that must bind at least so tightly.
  mutating func text(_ expr: Expr, _ least: Precedence) -> String {
    let (text, precedence) = spelled(expr)
    return precedence < least ? "(\(text))" : text
  }

  mutating func texts(_ exprs: [Expr]) -> [String] { exprs.map { text($0) } }

  /// The same where `t.*` would be read as all of its columns: in ROW() and VALUES (get_rule_expr_toplevel).
  mutating func elements(_ exprs: [Expr]) -> [String] {
    exprs.map { expr in
      guard case .column(let use) = expr, use.column == .wholeRow, let type = use.type else {
        return text(expr)
      }
      return "\(text(expr))::\(type.sql(names))"
    }
  }

  /// `(a, b)`: elements in parentheses.
  mutating func row(_ exprs: [Expr]) -> String { "(\(elements(exprs).joined(separator: ", ")))" }

  /// The expression, and how tightly it binds.
  private mutating func spelled(_ expr: Expr) -> (text: String, Precedence) {
    switch expr {
    case .column(let use): return (column(use), .primary)
    case .constant(let constant): return self.constant(constant)
    case .parameter(let parameter):
      guard let name = parameter.name, !isHidden(name) else { return ("$\(parameter.number)", .primary) }
      return (quoteIdentifier(name), .primary)
    case .call(let call): return self.call(call)
    case .operation(let operation): return self.operation(operation)
    case .arrayComparison(let comparison): return arrayComparison(comparison)
    case .and(let operands): return connected(operands, "AND", .and)
    case .or(let operands): return connected(operands, "OR", .or)
    case .not(let operand): return negated(operand)
    case .isNull(let operand, let negated):
      return ("\(text(operand, .comparison)) IS \(negated ? "NOT " : "")NULL", .is)
    case .truthTest(let operand, let test): return ("\(text(operand, .comparison)) \(test.sql)", .is)
    case .conditional(let conditional): return (self.conditional(conditional), .primary)
    case .caseOperand: return ("", .primary)
    case .choice(let choice): return ("\(choice.kind.rawValue)(\(list(texts(choice.arguments))))", .primary)
    case .row(let row): return ("ROW(\(list(elements(row.elements))))", .primary)
    case .rowComparison(let comparison):
      let symbol = comparison.operators.first.map { self.symbol($0).text } ?? "<"
      return ("\(row(comparison.left)) \(symbol) \(row(comparison.right))", .comparison)
    case .array(let array): return (self.array(array), .primary)
    case .element(let element): return (self.element(element), .element)
    case .field(let field): return ("(\(text(field.row))).\(name(of: field.field))", .primary)
    case .cast(let cast): return self.cast(cast)
    case .collate(let operand, let collation):
      return ("\(text(operand, .collate)) COLLATE \(collationName(collation))", .collate)
    case .valueFunction(let function):
      return (function.kind.rawValue + (function.precision.map { "(\($0))" } ?? ""), .primary)
    case .sublink(let sublink): return self.sublink(sublink)
    case .grouping(let arguments): return ("GROUPING(\(list(texts(arguments))))", .primary)
    case .xml(let xml): return self.xml(xml)
    case .domainValue: return ("VALUE", .primary)
    case .defaultMarker: return ("DEFAULT", .primary)
    case .currentOf(let cursor): return ("CURRENT OF \(quoteIdentifier(cursor))", .primary)
    }
  }

  /// A collation of pg_catalog needs no schema.
  func collationName(_ id: ObjectID) -> String { names.isBuiltin(id) ? names.bare(id) : names.qualified(id) }

  func name(of key: FieldSelection.Key) -> String {
    switch key {
    case .object(let id): names.bare(id)
    case .name(let name): quoteIdentifier(name)
    }
  }

  // MARK: Boolean

  private mutating func connected(
    _ operands: [Expr],
    _ word: String,
    _ precedence: Precedence
  ) -> (String, Precedence) {
    let parts = conjuncts(operands, word, precedence)
    guard parts.count > 1 else { return (parts[0], .like) }
    let line = parts.joined(separator: " \(word) ")
    return (fits(line) ? line : parts.joined(separator: "\(newline)  \(word) "), precedence)
  }

  /// The operands of AND or OR; comparisons that begin it as the BETWEEN or the rows that they were.
  ///
  /// Written as several they would be no group of their own any more, since the grammar opens what stands first.
  mutating func conjuncts(_ operands: [Expr], _ word: String, _ precedence: Precedence) -> [String] {
    guard case .operation(let first) = operands[0], let form = first.start,
      let (text, count) = start(form, operands, isAnd: word == "AND")
    else { return operands.map { text($0, precedence.tighter) } }
    return [text] + operands.dropFirst(count).map { self.text($0, precedence.tighter) }
  }

  /// The form that begins an AND or OR, and how many operands it stands for; nil where they are no such thing any more.
  private mutating func start(
    _ form: ComparisonForm,
    _ operands: [Expr],
    isAnd: Bool
  ) -> (String, count: Int)? {
    var pairs: [Operation] = []
    for operand in operands {
      guard case .operation(let operation) = operand, operation.left != nil else { break }
      pairs.append(operation)
    }
    let lefts = pairs.compactMap(\.left)
    func isShared(_ count: Int) -> Bool {
      pairs.count >= count
        && lefts.prefix(count).allSatisfy { $0.withoutImplicitCasts == lefts[0].withoutImplicitCasts }
    }
    switch form {
    case .between:
      guard isShared(2) else { return nil }
      // Before AND the grammar takes fewer forms (b_expr).
      let bounds = "\(text(pairs[0].right, .negation)) AND \(text(pairs[1].right, .like.tighter))"
      return ("\(text(lefts[0], .like.tighter)) \(isAnd ? "BETWEEN" : "NOT BETWEEN") \(bounds)", 2)
    case .list(let count):
      let symbol = symbol(pairs[0].operator)
      guard symbol.isPlain, isShared(count), symbol.name == (isAnd ? "<>" : "=") else { return nil }
      let values = list(texts(pairs.prefix(count).map(\.right)))
      return ("\(text(lefts[0], .like.tighter)) \(isAnd ? "NOT IN" : "IN") (\(values))", count)
    case .rows(let count):
      let symbol = symbol(pairs[0].operator)
      guard symbol.isPlain, pairs.count >= count, symbol.name == (isAnd ? "=" : "<>") else { return nil }
      let (left, right) = (row(Array(lefts.prefix(count))), row(pairs.prefix(count).map(\.right)))
      return ("\(left) \(symbol.text) \(right)", count)
    }
  }

  /// NOT, in the form that reads as words where there is one.
  private mutating func negated(_ operand: Expr) -> (String, Precedence) {
    if case .operation(let operation) = operand, operation.kind == .isDistinct, let left = operation.left {
      return ("\(text(left, .comparison)) IS NOT DISTINCT FROM \(text(operation.right, .comparison))", .is)
    }
    if case .sublink(let sublink) = operand, let text = notIn(sublink) { return (text, .like) }
    return ("NOT \(text(operand, .not))", .not)
  }

  // MARK: Casts

  private mutating func cast(_ cast: Cast) -> (String, Precedence) {
    guard !cast.isImplicit || isStored else { return spelled(cast.operand) }
    if !isStored, case .constant(let constant) = cast.operand, constant.form == .literal,
      let value = text(ofLiteral: constant)
    {
      return ("\(quoteLiteral(value))::\(cast.target.sql(names))", .cast)
    }
    // The type of an empty array is that of the cast, but for its length.
    if case .array(let array) = cast.operand, let type = array.emptyType, cast.target.isArray,
      type.type == cast.target.type
    {
      return ("ARRAY[]::\(cast.target.sql(names))", .cast)
    }
    return ("\(text(cast.operand, .cast))::\(cast.target.sql(names))", .cast)
  }

  // MARK: Arrays

  private mutating func array(_ array: ArrayConstructor) -> String {
    guard !array.elements.isEmpty else {
      return "ARRAY[]" + (array.emptyType.map { "::\($0.sql(names))" } ?? "")
    }
    return "ARRAY[\(list(texts(array.elements)))]"
  }

  private mutating func element(_ element: Subscripting) -> String {
    var result = subscripted(element.container)
    for bound in element.bounds { result += text(bound) }
    return result
  }

  /// What may stand before a subscript as it is: a column, a parameter, another subscript.
  private mutating func subscripted(_ container: Expr) -> String {
    switch container {
    case .column, .parameter, .domainValue: text(container)
    default: "(\(text(container)))"
    }
  }

  mutating func text(_ bound: Subscripting.Bound) -> String {
    let lower = bound.lower.map { text($0) } ?? ""
    let upper = bound.upper.map { text($0) } ?? ""
    return bound.isSlice ? "[\(lower):\(upper)]" : "[\(upper)]"
  }

  // MARK: CASE

  private mutating func conditional(_ conditional: Conditional) -> String {
    var lines = ["CASE" + (conditional.operand.map { " \(text($0))" } ?? "")]
    for branch in conditional.branches {
      let condition = conditional.operand == nil ? text(branch.condition) : comparand(branch.condition)
      lines.append("WHEN \(condition) THEN \(text(branch.result))")
    }
    if case .constant(let constant) = conditional.otherwise, constant.value == .null, constant.form != .cast {
    } else {
      lines.append("ELSE \(text(conditional.otherwise))")
    }
    let line = (lines + ["END"]).joined(separator: " ")
    return fits(line) ? line : lines.joined(separator: "\(newline)  ") + newline + "END"
  }

  /// What the operand of CASE is compared with.
  private mutating func comparand(_ condition: Expr) -> String {
    switch condition {
    case .operation(let operation): text(operation.right)
    case .cast(let cast): comparand(cast.operand)
    default: text(condition)
    }
  }
}

extension TruthTest {
  fileprivate var sql: String {
    switch self {
    case .isTrue: "IS TRUE"
    case .isNotTrue: "IS NOT TRUE"
    case .isFalse: "IS FALSE"
    case .isNotFalse: "IS NOT FALSE"
    case .isUnknown: "IS UNKNOWN"
    case .isNotUnknown: "IS NOT UNKNOWN"
    }
  }
}
