// How tightly each form binds: the precedences of PostgreSQL's grammar (gram.y).

/// From the loosest to the tightest.
enum Precedence: UInt8, Comparable {
  case or, and, not, `is`, comparison, like, other, additive, multiplicative, power, timeZone, collate,
    negation
  case element, cast, primary

  static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }

  /// That of an operator between two operands, by its name.
  init(operator name: String) {
    self =
      switch name {
      case "<", ">", "=", "<=", ">=", "<>": .comparison
      case "+", "-": .additive
      case "*", "/", "%": .multiplicative
      case "^": .power
      default: .other
      }
  }

  /// The next tighter one.
  var tighter: Precedence { Precedence(rawValue: rawValue + 1) ?? .primary }

  /// Whether the same again may stand on the left without parentheses.
  var isLeftAssociative: Bool {
    switch self {
    case .other, .additive, .multiplicative, .power, .timeZone, .collate: true
    default: false
    }
  }
}
