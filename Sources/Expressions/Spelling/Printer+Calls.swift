// Operators and function calls as SQL.

import CatalogModel
import PostgresBuiltins

extension Printer {
  // MARK: Operators

  /// An operator between operands, and its name without a schema.
  func symbol(_ reference: OperatorReference) -> (text: String, name: String, isPlain: Bool) {
    switch reference {
    case .builtin(let builtin): return (builtin.name, builtin.name, true)
    case .object(let id):
      let name = names.catalog.name(of: id)
      let parent = names.catalog.schema(of: id)
      guard parent != .none else { return (name, name, true) }
      return ("OPERATOR(\(names.bare(parent)).\(name))", name, false)
    case .undecided(let path, _):
      let name = path.last ?? ""
      guard path.count > 1, path[0] != "pg_catalog" else { return (name, name, true) }
      return ("OPERATOR(\(path.dropLast().map(quoteIdentifier).joined(separator: ".")).\(name))", name, false)
    }
  }

  mutating func operation(_ operation: Operation) -> (String, Precedence) {
    let symbol = self.symbol(operation.operator)
    switch operation.kind {
    case .nullIf:
      return ("NULLIF(\(operation.left.map { text($0) } ?? ""), \(text(operation.right)))", .primary)
    case .isDistinct:
      let left = operation.left.map { text($0, .comparison) } ?? ""
      return ("\(left) IS DISTINCT FROM \(text(operation.right, .comparison))", .is)
    case .plain: break
    }
    guard let left = operation.left else { return prefixed(operation.right, symbol) }
    if operation.isWord, symbol.isPlain, let word = likeWords[symbol.name],
      let text = self.like(left, word, operation)
    {
      return (text, .like)
    }
    let precedence = symbol.isPlain ? Precedence(operator: symbol.name) : .other
    let leftText = text(left, precedence.isLeftAssociative ? precedence : precedence.tighter)
    return ("\(leftText) \(symbol.text) \(text(operation.right, precedence.tighter))", precedence)
  }

  private mutating func prefixed(
    _ operand: Expr,
    _ symbol: (text: String, name: String, isPlain: Bool)
  ) -> (String, Precedence) {
    let isSign = symbol.isPlain && (symbol.name == "-" || symbol.name == "+")
    let precedence: Precedence = isSign ? .negation : .other
    // The grammar makes one constant of a minus and a number.
    if symbol.name == "-", case .constant(let constant) = operand.withoutImplicitCasts,
      let type = constant.type,
      case .text(let value) = constant.value
    {
      return ("- \(quoteLiteral(value))::\(type.sql(names))", precedence)
    }
    return ("\(symbol.text) \(text(operand, isSign ? precedence : precedence.tighter))", precedence)
  }

  /// `a LIKE b`, where the pattern is not one of the functions that only other forms make.
  private mutating func like(_ left: Expr, _ word: String, _ operation: Operation) -> String? {
    var right = operation.right
    var escape = ""
    let isSimilar = word.hasSuffix("SIMILAR TO")
    if case .call(let call) = right.withoutImplicitCasts, let name = builtinName(of: call.routine) {
      switch (name, call.arguments.count) {
      case ("like_escape", 2), ("similar_to_escape", 2):
        right = call.arguments[0]
        escape = " ESCAPE \(text(call.arguments[1], .like.tighter))"
      case ("similar_to_escape", 1): right = call.arguments[0]
      default: if isSimilar { return nil }
      }
    } else if isSimilar {
      return nil
    }
    return "\(text(left, .like.tighter)) \(word) \(text(right, .like.tighter))\(escape)"
  }

  mutating func arrayComparison(_ comparison: ArrayComparison) -> (String, Precedence) {
    let symbol = self.symbol(comparison.operator)
    if comparison.isList, symbol.isPlain, case .array(let array) = comparison.array.withoutImplicitCasts {
      let word = comparison.isAll ? "NOT IN" : "IN"
      return ("\(text(comparison.left, .like.tighter)) \(word) (\(list(texts(array.elements))))", .like)
    }
    let quantifier = comparison.isAll ? "ALL" : "ANY"
    var array = text(comparison.isList ? comparison.array.withTypedElements : comparison.array)
    // A query in ANY's parentheses would be taken as ANY (SELECT …), so it gets a cast that does nothing.
    if case .sublink = comparison.array.withoutImplicitCasts, let type = comparison.array.type {
      array = "(\(array))::\(type.sql(names))"
    }
    return ("\(text(comparison.left, .other)) \(symbol.text) \(quantifier) (\(array))", .other)
  }

  // MARK: Calls

  /// The name of a function of pg_catalog; nil for any other.
  func builtinName(of routine: RoutineReference) -> String? {
    switch routine {
    case .builtin(let builtin): return builtin.name
    case .undecided(let path, let candidates):
      return candidates.isEmpty && (path.count == 1 || path[0] == "pg_catalog") ? path.last : nil
    case .object: return nil
    }
  }

  mutating func call(_ call: Call) -> (String, Precedence) {
    if call.syntax == .sql, let text = sqlSyntax(call) { return text }
    var arguments = texts(call.isVariadic ? keepingElementType(call.arguments) : call.arguments)
    if isTypeName(call), case .constant(var only)? = call.arguments.first, only.form == .literal {
      // Without its type in writing it would be a cast (func_get_detail).
      only.form = .cast
      arguments = [text(.constant(only))]
    }
    if call.isVariadic, let last = call.arguments.last, last.isOfLiterals {
      arguments[arguments.count - 1] = text(last.withTypedElements)
    }
    let firstNamed = arguments.count - call.namedArguments.count
    for (index, argument) in call.namedArguments.enumerated()
    where arguments.indices.contains(firstNamed + index) {
      arguments[firstNamed + index] = "\(quoteIdentifier(argument.name)) => \(arguments[firstNamed + index])"
    }
    if call.isVariadic, let last = arguments.popLast() { arguments.append("VARIADIC \(last)") }
    let name = routineName(call.routine)
    guard let clauses = call.aggregate else { return ("\(name)(\(list(arguments)))", .primary) }
    return ("\(name)(\(aggregate(clauses, arguments))", .primary)
  }

  /// Whether the name of a function with one argument is a type's, too.
  private func isTypeName(_ call: Call) -> Bool {
    guard call.arguments.count == 1, let name = builtinName(of: call.routine) else { return false }
    return Builtins.shared.type(named: name) != nil
  }

  /// Arguments, the last of them an array that says itself what its elements are.
  ///
  /// Arguments that were collected for VARIADIC were cast one by one (make_fn_arguments); a cast of the whole array is
  /// something else.
  private func keepingElementType(_ arguments: [Expr]) -> [Expr] {
    guard case .array(var array)? = arguments.last, case .cast(var cast)? = array.elements.first else {
      return arguments
    }
    cast.isImplicit = false
    array.elements[0] = .cast(cast)
    return arguments.dropLast() + [.array(array)]
  }

  private func routineName(_ routine: RoutineReference) -> String {
    switch routine {
    case .builtin(let builtin): quoteIdentifier(builtin.name)
    case .object(let id): names.qualified(id)
    case .undecided(let path, _):
      (path.first == "pg_catalog" ? path.dropFirst() : path[...]).map(quoteIdentifier).joined(separator: ".")
    }
  }

  /// What stands between the parentheses of an aggregate or window function, and what follows them.
  private mutating func aggregate(_ clauses: AggregateClauses, _ arguments: [String]) -> String {
    var result = ""
    if clauses.isDistinct { result += "DISTINCT " }
    result += clauses.isStar ? "*" : list(arguments)
    if !clauses.orderBy.isEmpty, !clauses.isWithinGroup {
      result += (arguments.isEmpty ? "" : " ") + "ORDER BY \(sortList(clauses.orderBy))"
    }
    result += ")"
    if clauses.isWithinGroup { result += " WITHIN GROUP (ORDER BY \(sortList(clauses.orderBy)))" }
    if let filter = clauses.filter { result += " FILTER (WHERE \(text(filter)))" }
    if let window = clauses.window { result += " OVER \(over(window))" }
    return result
  }

  /// The forms that SQL has for some functions (get_func_sql_syntax).
  private mutating func sqlSyntax(_ call: Call) -> (String, Precedence)? {
    guard let name = builtinName(of: call.routine) else { return nil }
    let arguments = call.arguments
    switch (name, arguments.count) {
    case ("timezone", 2):
      return ("\(text(arguments[1], .timeZone)) AT TIME ZONE \(text(arguments[0], .collate))", .timeZone)
    case ("overlaps", 4):
      let parts = texts(arguments)
      return ("(\(parts[0]), \(parts[1])) OVERLAPS (\(parts[2]), \(parts[3]))", .other)
    case ("extract", 2):
      guard case .constant(let field) = arguments[0].withoutImplicitCasts, case .text(let value) = field.value
      else {
        return nil
      }
      return ("EXTRACT(\(quoteIdentifier(value)) FROM \(text(arguments[1])))", .primary)
    case ("pg_collation_for", 1): return ("COLLATION FOR (\(text(arguments[0])))", .primary)
    case ("is_normalized", 1...2):
      let form = arguments.count == 2 ? "\(keyword(arguments[1])) " : ""
      return ("\(text(arguments[0], .comparison)) IS \(form)NORMALIZED", .is)
    case ("normalize", 1...2):
      let form = arguments.count == 2 ? ", \(keyword(arguments[1]))" : ""
      return ("NORMALIZE(\(text(arguments[0]))\(form))", .primary)
    case ("overlay", 3...4):
      let parts = texts(arguments)
      let length = parts.count == 4 ? " FOR \(parts[3])" : ""
      return ("OVERLAY(\(parts[0]) PLACING \(parts[1]) FROM \(parts[2])\(length))", .primary)
    case ("position", 2):
      return (
        "POSITION(\(text(arguments[1], .negation)) IN \(text(arguments[0], .negation)))", .primary
      )
    case ("substring", 2...3):
      let parts = texts(arguments)
      if parts.count == 3, call.arguments[2].isText(names) {
        return ("SUBSTRING(\(parts[0]) SIMILAR \(parts[1]) ESCAPE \(parts[2]))", .primary)
      }
      let length = parts.count == 3 ? " FOR \(parts[2])" : ""
      return ("SUBSTRING(\(parts[0]) FROM \(parts[1])\(length))", .primary)
    case ("btrim", 1...2), ("ltrim", 1...2), ("rtrim", 1...2):
      let side = name == "btrim" ? "BOTH" : name == "ltrim" ? "LEADING" : "TRAILING"
      let characters = arguments.count == 2 ? " \(text(arguments[1]))" : ""
      return ("TRIM(\(side)\(characters) FROM \(text(arguments[0])))", .primary)
    case ("xmlexists", 2):
      return ("XMLEXISTS(\(text(arguments[0], .element)) PASSING \(text(arguments[1], .element)))", .primary)
    default: return nil
    }
  }

  /// A constant that the grammar wants as a keyword.
  private func keyword(_ expr: Expr) -> String {
    guard case .constant(let constant) = expr.withoutImplicitCasts, case .text(let value) = constant.value
    else {
      return "NFC"
    }
    return value.uppercased()
  }
}

/// The words for the operators that they stand for.
private let likeWords = [
  "~~": "LIKE", "!~~": "NOT LIKE", "~~*": "ILIKE", "!~~*": "NOT ILIKE", "~": "SIMILAR TO",
  "!~": "NOT SIMILAR TO",
]

extension Expr {
  /// Whether it is of the type text.
  fileprivate func isText(_ names: Names) -> Bool {
    guard let type, !type.isArray, names.isBuiltin(type.type) else { return false }
    return names.catalog.name(of: type.type) == "text"
  }

  /// Whether it is an array of literals alone, which gets its type from where it stands.
  fileprivate var isOfLiterals: Bool {
    guard case .array(let array) = withoutImplicitCasts else { return false }
    return array.elements.allSatisfy { element in
      guard case .constant(let constant) = element.withoutImplicitCasts else { return false }
      return constant.form == .literal
    }
  }

  /// With its literals' types in writing, of an array that gets them from no place.
  fileprivate var withTypedElements: Expr {
    guard case .array(var array) = withoutImplicitCasts else { return self }
    for index in array.elements.indices {
      guard case .constant(var constant) = array.elements[index].withoutImplicitCasts,
        constant.form == .literal
      else { continue }
      constant.form = .cast
      array.elements[index] = .constant(constant)
    }
    return .array(array)
  }

  /// What stands below the casts that the server inserted.
  package var withoutImplicitCasts: Expr {
    guard case .cast(let cast) = self, cast.isImplicit else { return self }
    return cast.operand.withoutImplicitCasts
  }
}
