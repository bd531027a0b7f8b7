// Which rows of a partitioned table go into a partition.

package import CatalogModel
package import Expressions
import PostgresSyntax

/// `FOR VALUES …` or `DEFAULT`.
package enum PartitionBound: AttributeValue, ComparedByKey {
  /// One value of a bound.
  package enum Value: Hashable, Sendable {
    case expression(Expression)
    case minimum
    case maximum
  }

  case isDefault
  /// Each value once, in the order in which they were written, which means nothing.
  case list([Value])
  case range(from: [Value], to: [Value])
  case hash(modulus: Int, remainder: Int)

  package var comparisonKey: Any? {
    switch self {
    case .isDefault: "default"
    case .list(let values): Unordered(values)
    case .range(let from, let to): [from, to]
    case .hash(let modulus, let remainder): [modulus, remainder]
    }
  }

  package static func == (left: PartitionBound, right: PartitionBound) -> Bool {
    switch (left, right) {
    case (.isDefault, .isDefault): true
    case (.list(let left), .list(let right)): left.count == right.count && Set(left) == Set(right)
    case (.range(let from, let to), .range(let otherFrom, let otherTo)): from == otherFrom && to == otherTo
    case (.hash(let modulus, let remainder), .hash(let otherModulus, let otherRemainder)):
      modulus == otherModulus && remainder == otherRemainder
    default: false
    }
  }

  package static var holdsReferences: Bool { true }

  private var values: [Value] {
    switch self {
    case .isDefault, .hash: []
    case .list(let values): values
    case .range(let from, let to): from + to
    }
  }

  package func forEachReference(_ body: (ObjectID) -> Void) {
    for case .expression(let expression) in values { expression.forEachReference(body) }
  }

  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> PartitionBound {
    func map(_ values: [Value]) -> [Value] {
      values.map { value in
        guard case .expression(let expression) = value else { return value }
        return .expression(expression.mapReferences(transform))
      }
    }
    switch self {
    case .isDefault, .hash: return self
    case .list(let values): return .list(map(values))
    case .range(let from, let to): return .range(from: map(from), to: map(to))
    }
  }

  /// As CREATE TABLE and ATTACH PARTITION take it.
  package func sql(_ names: Names) -> String {
    func spell(_ values: [Value]) -> String {
      values.map { $0.sql(names) }.joined(separator: ", ")
    }
    switch self {
    case .isDefault: return "DEFAULT"
    case .list(let values): return "FOR VALUES IN (\(spell(values)))"
    case .range(let from, let to): return "FOR VALUES FROM (\(spell(from))) TO (\(spell(to)))"
    case .hash(let modulus, let remainder):
      return "FOR VALUES WITH (MODULUS \(modulus), REMAINDER \(remainder))"
    }
  }
}

extension PartitionBound.Value {
  /// Literals stand without their type, which the key has (get_range_partbound_string).
  func sql(_ names: Names) -> String {
    switch self {
    case .minimum: return "MINVALUE"
    case .maximum: return "MAXVALUE"
    case .expression(let expression):
      guard let constant = expression.constant else { return expression.sql(names) }
      if case .object(let value) = constant.value { return quoteLiteral(names.catalog.name(of: value)) }
      guard case .text(let text) = constant.value else { return "NULL" }
      return isPlainNumber(text) || text == "true" || text == "false" ? text : quoteLiteral(text)
    }
  }

  private func isPlainNumber(_ text: String) -> Bool {
    let digits = text.first == "-" ? text.dropFirst() : text[...]
    guard let first = digits.first, first.isNumber, !(digits.count > 1 && first == "0") else { return false }
    return digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

extension Expression {
  /// The constant that the whole expression is, implicit casts looked through; nil for any other expression.
  package var constant: Constant? {
    guard case .constant(let constant) = root else { return nil }
    return constant
  }
}

extension Elaboration {
  /// Reads a PartitionBoundSpec (body) for a partition of a table (transformPartitionBound).
  mutating func partitionBound(
    _ node: Node,
    of parent: ObjectID,
    key: PartitionKey
  ) throws(Refusal) -> PartitionBound {
    if node.flag("is_default") {
      guard key.strategy != .hash else {
        throw refused(
          "invalid-bound",
          "a hash-partitioned table may not have a default partition",
          at: node
        )
      }
      return .isDefault
    }
    guard node.text("strategy") == key.strategy.letter else {
      throw refused(
        "invalid-bound",
        "invalid bound specification for a \(key.strategy.rawValue.lowercased()) partition",
        at: node
      )
    }
    switch key.strategy {
    case .hash:
      let modulus = node.int("modulus")
      let remainder = node.int("remainder")
      guard modulus > 0 else {
        throw refused(
          "invalid-bound",
          "modulus for hash partition must be an integer value greater than zero",
          at: node
        )
      }
      guard remainder >= 0 else {
        throw refused(
          "invalid-bound",
          "remainder for hash partition must be an integer value greater than or equal to zero",
          at: node
        )
      }
      guard remainder < modulus else {
        throw refused("invalid-bound", "remainder for hash partition must be less than modulus", at: node)
      }
      return .hash(modulus: modulus, remainder: remainder)
    case .list:
      var values: [PartitionBound.Value] = []
      for datum in node.list("listdatums") {
        let value = try boundValue(datum, key.elements.first)
        if !values.contains(value) { values.append(value) }
      }
      return .list(values)
    case .range:
      let from = try rangeBound(node.list("lowerdatums"), "FROM", key, at: node)
      let to = try rangeBound(node.list("upperdatums"), "TO", key, at: node)
      return .range(from: from, to: to)
    }
  }

  private mutating func rangeBound(
    _ data: Node.Elements,
    _ word: String,
    _ key: PartitionKey,
    at node: Node
  ) throws(Refusal) -> [PartitionBound.Value] {
    var result: [PartitionBound.Value] = []
    for datum in data {
      guard result.count < key.elements.count else { break }
      // MINVALUE and MAXVALUE come as the names of columns.
      let word = datum.as(.columnRef).map { $0.strings("fields") } ?? []
      if word == ["minvalue"] {
        result.append(.minimum)
      } else if word == ["maxvalue"] {
        result.append(.maximum)
      } else {
        let value = try boundValue(datum, key.elements[result.count])
        if case .expression(let expression) = value, case .null? = expression.constant?.value {
          throw refused("invalid-bound", "cannot specify NULL in range bound", at: node)
        }
        result.append(value)
      }
    }
    guard result.count == key.elements.count, data.count == key.elements.count else {
      throw refused(
        "invalid-bound",
        "\(word) must specify exactly one value per partitioning column",
        at: node
      )
    }
    // After MINVALUE nothing but MINVALUE makes a difference (validateInfiniteBounds).
    var infinite: PartitionBound.Value?
    for value in result {
      if let infinite, value != infinite {
        let name = infinite == .minimum ? "MINVALUE" : "MAXVALUE"
        throw refused(
          "invalid-bound",
          "every bound following \(name) must also be \(name)",
          at: node
        )
      }
      if value == .minimum || value == .maximum { infinite = value }
    }
    return result
  }

  private mutating func boundValue(
    _ node: Node,
    _ element: PartitionKey.Element?
  ) throws(Refusal) -> PartitionBound.Value {
    let type = element?.type
    let column: String? =
      switch element?.value {
      case .column(let id): catalog.name(of: id)
      case .expression(let key): key.sql(Names(catalog))
      case nil: nil
      }
    var expression = try analyzeExpression(
      node,
      for: .partitionBound,
      in: .none,
      target: type,
      column: column,
      with: &self
    )
    // The server keeps the value as one of the key's type.
    if case .constant(var constant) = expression.root, let type, constant.type != type {
      constant.type = TypeReference(type.type, isArray: type.isArray)
      expression.root = .constant(constant)
    }
    return .expression(expression)
  }
}

extension PartitionKey.Strategy {
  /// As PartitionBoundSpec has it: a character.
  fileprivate var letter: String {
    switch self {
    case .list: "l"
    case .range: "r"
    case .hash: "h"
    }
  }
}
