// What an expression of constants comes to, where the server stores its value rather than the expression.

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// A partition's bound as the value that it comes to (transformPartitionBoundValue, evaluate_expr): arithmetic of whole numbers
  /// and of dates is done here, of anything else it is said that its value is not known.
  mutating func evaluated(_ bound: Expr, as target: TypeReference, at node: Node) -> Expr {
    var value = bound
    while case .collate(let operand, _) = value { value = operand }
    if case .constant = value { return bound }
    guard let known = knownValue(value) else {
      if code(of: value).isDecided { undecided("what the partition's bound comes to is not known", at: node) }
      return bound
    }
    return .constant(Constant(.text(known.text), type: base(target)))
  }

  private enum KnownValue {
    case number(Int)
    /// Days since 1970-01-01.
    case date(Int)

    var text: String {
      switch self {
      case .number(let number): return String(number)
      case .date(let days):
        let day = CalendarDay(number: days)
        return day.text + (day.isBeforeChrist ? " BC" : "")
      }
    }
  }

  private mutating func knownValue(_ value: Expr) -> KnownValue? {
    switch value {
    case .constant(let constant):
      guard case .text(let text) = constant.value else { return nil }
      return known(text, of: code(of: value))
    case .cast(let cast):
      // Between whole numbers, and from a date to itself; anything else has another value.
      guard let known = knownValue(cast.operand) else { return nil }
      return isOfKind(known, code(cast.target)) ? known : nil
    case .operation(let operation):
      guard operation.kind == .plain, case .builtin(let reference) = operation.operator,
        let right = knownValue(operation.right)
      else { return nil }
      guard let leftOperand = operation.left else {
        if case .number = right, reference.name == "-" { return applied("-", .number(0), right) }
        return nil
      }
      guard let left = knownValue(leftOperand), let result = applied(reference.name, left, right) else {
        return nil
      }
      return isOfKind(result, code(of: value)) ? result : nil
    default: return nil
    }
  }

  private func known(_ text: String, of type: TypeCode) -> KnownValue? {
    if type == BuiltinTypes.shared["date"] {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 3, text.utf8.allSatisfy({ $0 == 0x2d || (0x30...0x39).contains($0) }) else {
        return nil
      }
      return .date(CalendarDay(year: parts[0], month: parts[1], day: parts[2]).number)
    }
    guard let number = Int(text), isOfKind(.number(number), type) else { return nil }
    return .number(number)
  }

  private func isOfKind(_ value: KnownValue, _ type: TypeCode) -> Bool {
    switch value {
    case .number(let number):
      switch BuiltinTypes.shared[type]?.name {
      case "int2": Int16(exactly: number) != nil
      case "int4": Int32(exactly: number) != nil
      case "int8": true
      default: false
      }
    case .date: type == BuiltinTypes.shared["date"]
    }
  }

  private func applied(_ name: String, _ left: KnownValue, _ right: KnownValue) -> KnownValue? {
    func checked(_ result: (partialValue: Int, overflow: Bool)) -> Int? {
      result.overflow ? nil : result.partialValue
    }
    switch (left, name, right) {
    case (.number(let left), "+", .number(let right)):
      return checked(left.addingReportingOverflow(right)).map { .number($0) }
    case (.number(let left), "-", .number(let right)):
      return checked(left.subtractingReportingOverflow(right)).map { .number($0) }
    case (.number(let left), "*", .number(let right)):
      return checked(left.multipliedReportingOverflow(by: right)).map { .number($0) }
    case (.number(let left), "/", .number(let right)):
      return checked(left.dividedReportingOverflow(by: right)).map { .number($0) }
    case (.date(let days), "+", .number(let more)), (.number(let more), "+", .date(let days)):
      return checked(days.addingReportingOverflow(more)).map { .date($0) }
    case (.date(let days), "-", .number(let less)):
      return checked(days.subtractingReportingOverflow(less)).map { .date($0) }
    case (.date(let left), "-", .date(let right)): return .number(left - right)
    default: return nil
    }
  }
}
