// A jsonpath literal as the server writes it (jsonpath_out).

extension PathStep {
  /// How tightly an operation binds (operationPriority).
  fileprivate var priority: Int {
    switch self {
    case .binary(_, "||", _): 0
    case .binary(_, "&&", _): 1
    case .binary(_, "+", _), .binary(_, "-", _): 3
    case .binary(_, "*", _), .binary(_, "/", _), .binary(_, "%", _): 4
    case .binary: 2
    case .signed: 5
    default: 6
    }
  }

  /// What no accessor can follow but outside of parentheses.
  fileprivate var isOperation: Bool {
    switch self {
    case .binary, .signed, .likeRegex, .not, .isUnknown, .exists: true
    default: false
    }
  }
}

/// Writes a path as the server does (printJsonPathItem).
struct PathWriter {
  /// Whether parentheses are written that a server forgets: around what an accessor follows.
  let isRepairing: Bool
  private(set) var output: [UInt8] = []

  init(isRepairing: Bool) { self.isRepairing = isRepairing }

  /// Only the first step of a path can be an operation, and takes the parentheses.
  mutating func write(_ path: Path, inParentheses: Bool) {
    guard let head = path.first else { return }
    if isRepairing, path.count > 1, head.isOperation {
      write("(", [head], ")")
    } else {
      write(head, inParentheses: inParentheses, isLast: path.count == 1)
    }
    for step in path.dropFirst() { write(step, inParentheses: true, isLast: false) }
  }

  private mutating func write(_ text: String) { output += text.utf8 }

  private mutating func write(_ head: String, _ operand: Path, _ tail: String) {
    write(head)
    write(operand, inParentheses: false)
    write(tail)
  }

  private mutating func write(_ step: PathStep, inParentheses: Bool, isLast: Bool) {
    switch step {
    case .word(let word): write(word)
    case .root: write("$")
    case .current: write("@")
    case .last: write("last")
    case .number(let digits): write(isLast ? digits : "(\(digits))")
    case .string(let value): writeJSONString(value, to: &output)
    case .variable(let name):
      write("$")
      writeJSONString(name, to: &output)
    case .key(let name):
      write(".")
      writeJSONString(name, to: &output)
    case .datetime(let template):
      write(".datetime(")
      if let template { writeJSONString(template, to: &output) }
      write(")")
    case .binary, .signed, .likeRegex:
      if inParentheses { write("(") }
      writeOperation(step)
      if inParentheses { write(")") }
    case .filter(let operand): write("?(", operand, ")")
    case .not(let operand): write("!(", operand, ")")
    case .isUnknown(let operand): write("(", operand, ") is unknown")
    case .exists(let operand): write("exists (", operand, ")")
    case .subscripts(let items): write(items)
    case .levels(let first, let last): write(".**\(levels(from: first, to: last))")
    }
  }

  private mutating func writeOperation(_ step: PathStep) {
    switch step {
    case .binary(let left, let symbol, let right):
      write(left, in: step)
      write(" \(symbol) ")
      write(right, in: step)
    case .signed(let sign, let operand):
      write(sign)
      write(operand, in: step)
    case .likeRegex(let operand, let pattern, let flags):
      write(operand, in: step)
      write(" like_regex ")
      writeJSONString(pattern, to: &output)
      if !flags.isEmpty { write(" flag \"\(flags)\"") }
    default: break
    }
  }

  /// An operand: in parentheses where it does not bind tighter than the operation.
  private mutating func write(_ operand: Path, in operation: PathStep) {
    write(operand, inParentheses: (operand.first?.priority ?? 6) <= operation.priority)
  }

  private mutating func write(_ items: [(from: Path, to: Path?)]) {
    write("[")
    for (index, item) in items.enumerated() {
      if index > 0 { write(",") }
      write(item.from, inParentheses: false)
      if let end = item.to { write(" to ", end, "") }
    }
    write("]")
  }

  private func levels(from first: UInt32?, to last: UInt32?) -> String {
    func name(_ level: UInt32?) -> String { level.map(String.init) ?? "last" }
    if first == 0, last == nil { return "" }
    return first == last ? "{\(name(first))}" : "{\(name(first)) to \(name(last))}"
  }
}
