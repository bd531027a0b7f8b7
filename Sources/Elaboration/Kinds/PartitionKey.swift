// What decides in which partition a row goes.

package import CatalogModel
package import Expressions
import PostgresBuiltins
import PostgresSyntax

/// `PARTITION BY`: how, and by what.
package struct PartitionKey: AttributeValue {
  package enum Strategy: String, Sendable {
    case list = "LIST"
    case range = "RANGE"
    case hash = "HASH"
  }

  /// A column or an expression that rows are told apart by.
  package struct Element: Equatable, Sendable {
    package enum Value: Equatable, Sendable {
      case column(ObjectID)
      case expression(Expression)
    }

    package var value: Value
    /// Where it differs from what the column or expression has.
    package var collation: ObjectID?
    /// Where it is not the server's own default for the type.
    package var operatorClass: ObjectID?
    /// The type whose values a bound is made of.
    package var type: TypeReference?
  }

  package var strategy: Strategy
  package var elements: [Element]

  package static var holdsReferences: Bool { true }

  package func forEachReference(_ body: (ObjectID) -> Void) {
    for element in elements {
      switch element.value {
      case .column(let id): body(id)
      case .expression(let expression): expression.forEachReference(body)
      }
      element.collation.forEachReference(body)
      element.operatorClass.forEachReference(body)
      element.type.forEachReference(body)
    }
  }

  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> PartitionKey {
    var result = self
    for index in elements.indices {
      switch elements[index].value {
      case .column(let id): result.elements[index].value = .column(transform(id))
      case .expression(let expression):
        result.elements[index].value = .expression(expression.mapReferences(transform))
      }
      result.elements[index].collation = elements[index].collation.map(transform)
      result.elements[index].operatorClass = elements[index].operatorClass.map(transform)
      result.elements[index].type = elements[index].type?.mapReferences(transform)
    }
    return result
  }

  /// `RANGE (created, lower(name))`.
  package func sql(_ names: Names) -> String {
    let parts = elements.map { element in
      var part: String
      switch element.value {
      case .column(let id): part = names.bare(id)
      case .expression(let expression): part = "(\(expression.sql(names)))"
      }
      if let collation = element.collation { part += " COLLATE \(names.qualified(collation))" }
      if let operatorClass = element.operatorClass { part += " \(names.spelled(operatorClass))" }
      return part
    }
    return "\(strategy.rawValue) (\(parts.joined(separator: ", ")))"
  }

  /// The columns that the key uses, directly or in an expression (has_partition_attrs).
  func uses(_ column: ObjectID) -> Bool {
    elements.contains { element in
      switch element.value {
      case .column(let id): id == column
      case .expression(let expression): expression.columns.contains(column)
      }
    }
  }
}

extension Elaboration {
  /// Reads a PartitionSpec (body) as transformPartitionSpec and ComputePartitionAttrs do.
  mutating func partitionKey(_ node: Node, of table: ObjectID) throws(Refusal) -> PartitionKey {
    let word = node.text("strategy")?.lowercased() ?? ""
    let strategy: PartitionKey.Strategy
    switch word {
    case "list": strategy = .list
    case "range": strategy = .range
    case "hash": strategy = .hash
    default:
      throw refused("invalid-partition-key", "unrecognized partitioning strategy \"\(word)\"", at: node)
    }
    let parameters = node.list("partParams").compactMap { $0.as(.partitionElem) }
    guard strategy != .list || parameters.count == 1 else {
      throw refused(
        "invalid-partition-key",
        "cannot use \"list\" partition strategy with more than one column",
        at: node
      )
    }
    var elements: [PartitionKey.Element] = []
    for parameter in parameters {
      let number = elements.count + 1
      elements.append(try partitionKeyElement(parameter, number: number, of: table, strategy))
    }
    return PartitionKey(strategy: strategy, elements: elements)
  }

  /// Refuses columns whose values are not known yet when a row is sent to its partition (ComputePartitionAttrs).
  private func checkPartitionKey(
    _ expression: Expression,
    of table: ObjectID,
    at node: Node
  ) throws(Refusal) {
    if expression.usesSystemColumns() {
      throw refused(
        "invalid-partition-key",
        "partition key expressions cannot contain system column references",
        at: node
      )
    }
    let columns = expression.usesWholeRow ? catalog.children(of: table, .column) : expression.columns
    guard columns.contains(where: { catalog.fact($0, as: ColumnFact.self)?.generated != nil }) else { return }
    throw refused("invalid-partition-key", "cannot use generated column in partition key", at: node)
  }

  private mutating func partitionKeyElement(
    _ node: Node,
    number: Int,
    of table: ObjectID,
    _ strategy: PartitionKey.Strategy
  ) throws(Refusal) -> PartitionKey.Element {
    var element: PartitionKey.Element
    var ownCollation: ObjectID?
    if let name = node.text("name") {
      guard let column = catalog.lookUp(.column, in: table, name),
        let fact = catalog.fact(column, as: ColumnFact.self)
      else {
        if isSystemColumn(name) {
          throw refused(
            "invalid-partition-key",
            "cannot use system column \"\(name)\" in partition key",
            at: node
          )
        }
        throw Refusal(
          "unknown-column",
          "column \"\(name)\" named in partition key does not exist",
          at: range(of: node)
        )
      }
      guard fact.generated == nil else {
        throw refused("invalid-partition-key", "cannot use generated column in partition key", at: node)
      }
      element = PartitionKey.Element(value: .column(column), type: fact.type)
      ownCollation = fact.collation
    } else {
      guard let expression = node["expr"] else {
        throw refused("invalid-partition-key", "a partition key needs columns or expressions", at: node)
      }
      var analysed = try analyzeExpression(
        expression,
        for: .partitionKey,
        in: .relation(resolved(table)),
        with: &self
      )
      let type = valueType(of: analysed)
      if let builtin = type.flatMap({ builtinType(of: $0) }), builtin.kind == .pseudo {
        throw refused(
          "pseudo-type",
          "partition key column \(number) has pseudo-type \(builtin.name.name)",
          at: node
        )
      }
      try checkPartitionKey(analysed, of: table, at: node)
      let message = "functions in partition key expression must be marked IMMUTABLE"
      try refuseMutable(&analysed, message, at: node)
      guard !comesToConstant(analysed) else {
        throw refused("invalid-partition-key", "cannot use constant expression as partition key", at: node)
      }
      element = PartitionKey.Element(value: .expression(analysed), type: type)
    }
    let collationNames = node.strings("collation")
    if !collationNames.isEmpty {
      let collation = try collation(named: collationNames, at: node.location)
      if let type = element.type, !isCollatable(type) {
        throw refused(
          "not-collatable",
          "collations are not supported by type \(type.sql(Names(catalog)))",
          at: node
        )
      }
      if collation != ownCollation, let type = element.type, collation != defaultCollation(of: type) {
        element.collation = collation
      }
    }
    let classNames = node.strings("opclass")
    let method = strategy == .hash ? "hash" : "btree"
    if !classNames.isEmpty {
      let found = try operatorClass(named: classNames, for: element.type, method: method, at: node)
      if !isDefault(found, for: element.type, method: method) { element.operatorClass = found.id }
    } else {
      element.operatorClass = try usualClass(for: element.type, method: method, at: node)
    }
    return element
  }
}
