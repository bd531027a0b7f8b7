// The sequences that serial and identity columns bring along (generateSerialExtraStmts in parse_utilcmd.c).

package import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// Makes the sequence of a serial or identity column, before the column is there.
  mutating func makeSequence(
    _ column: inout ColumnDefinition,
    of table: String,
    in schema: ObjectID,
    existing: ObjectID?
  ) throws(Refusal) {
    guard column.isSerial || column.identity != nil, let type = column.type else { return }
    let clause = column.node.list("constraints").compactMap { $0.as(.constraint) }
      .first { $0.is("contype", "CONSTR_IDENTITY") }
    let isUnlogged = existing.flatMap { catalog.fact($0, as: TableFact.self) }?.isUnlogged
    column.sequence = try makeSequence(
      for: column.name,
      type: type,
      of: table,
      in: schema,
      clause?["options"],
      isUnlogged: isUnlogged ?? false
    )
  }

  /// Makes a sequence for a column of an integer type.
  mutating func makeSequence(
    for column: String,
    type: TypeReference,
    of table: String,
    in schema: ObjectID,
    _ options: Node?,
    isUnlogged: Bool
  ) throws(Refusal) -> ObjectID {
    var fact = SequenceFact()
    fact.isUnlogged = isUnlogged
    fact.type = try sequenceType(for: type)
    var name: String?
    var parent = schema
    if let options {
      for option in options.elements.compactMap({ $0.as(.defElem) })
      where option.text("defname") == "sequence_name" {
        let names = option["arg"]?.as(.list)?.strings("items") ?? []
        name = names.last
        if names.count > 1 { parent = try self.schema(named: names[names.count - 2], at: option) }
      }
      // The type is the column's, and so is the sequence (generateSerialExtraStmts).
      if options.elements.contains(where: { $0.as(.defElem)?.text("defname") == "as" }) {
        throw refused("syntax", "conflicting or redundant options", at: options)
      }
      try apply(options.elements, to: &fact, isNew: true)
      fact.ownedBy = nil
    } else {
      fact.setBounds()
    }
    return try add(
      fact,
      named: name ?? chooseRelationName(table, column, label: "seq", in: schema),
      in: parent
    )
  }

  /// The type of the sequence behind an identity column of that type, which is no domain (init_params).
  func sequenceType(for type: TypeReference) throws(Refusal) -> String {
    switch type.isArray ? nil : builtinName(of: type.type) {
    case "int2": return "smallint"
    case "int4": return "integer"
    case "int8": return "bigint"
    default:
      throw refused("invalid-identity", "identity column type must be smallint, integer, or bigint")
    }
  }

  /// Ties the sequence of a new column to it, and makes the default of a serial one.
  mutating func finishSequence(of definition: ColumnDefinition, in table: ObjectID) throws(Refusal) {
    guard let sequence = definition.sequence, let column = catalog.lookUp(.column, in: table, definition.name)
    else {
      return
    }
    let isUnlogged = catalog.fact(table, as: TableFact.self)?.isUnlogged ?? false
    catalog.update(sequence, as: SequenceFact.self) {
      $0.isUnlogged = isUnlogged
      if let identity = definition.identity {
        $0.identity = ColumnIdentity(column: column, isAlways: identity.isAlways)
      } else {
        $0.ownedBy = column
      }
    }
    finishCreation(sequence)
    if definition.isSerial {
      try setDefault(of: column, to: try nextValue(of: sequence, at: definition.node, with: &self))
    }
  }
}

extension Catalog {
  /// The sequence of a column that `serial` would make just as it is, with the default and NOT NULL; nil where
  /// something is different.
  package func serialSequence(of column: ObjectID) -> ObjectID? {
    guard let fact = fact(column, as: ColumnFact.self), fact.isNotNull, fact.inheritedFrom.isEmpty,
      fact.attribute == nil, fact.generated == nil, !fact.type.isArray, let value = defaultFact(of: column)
    else { return nil }
    let table = parent(of: column)
    let drawn = value.references.last { self.fact($0.target, as: SequenceFact.self)?.ownedBy == column }
    guard let result = drawn?.target, let sequence = self.fact(result, as: SequenceFact.self),
      parent(of: result) == parent(of: table)
    else { return nil }
    var usual = SequenceFact()
    switch name(of: fact.type.type) {
    case "int2": usual.type = "smallint"
    case "int4": usual.type = "integer"
    case "int8": usual.type = "bigint"
    default: return nil
    }
    usual.setBounds()
    usual.isUnlogged = self.fact(table, as: TableFact.self)?.isUnlogged ?? false
    usual.ownedBy = column
    let usualName = serverMadeName(name(of: table), name(of: column), label: "seq")
    guard sequence == usual, name(of: result) == usualName, value.expression.isNextValue(of: result) else {
      return nil
    }
    return result
  }
}

extension Expression {
  /// Whether this is `nextval('sequence')`.
  func isNextValue(of sequence: ObjectID) -> Bool {
    guard case .call(let call) = root, call.arguments.count == 1,
      case .constant(let argument)? = call.arguments.first
    else { return false }
    return argument.value == .object(sequence)
  }
}

extension Catalog {
  /// The type of the sequence that an identity column has, or can have.
  func sequenceType(forColumn column: ObjectID) -> String? {
    guard let type = fact(column, as: ColumnFact.self)?.type, baseType(of: type) == type else { return nil }
    switch builtinType(of: type)?.name.name {
    case "int2": return "smallint"
    case "int4": return "integer"
    case "int8": return "bigint"
    default: return nil
    }
  }
}

extension SequenceFact {
  /// The values that a type has room for.
  static func limits(of type: String) -> ClosedRange<Int> {
    switch type {
    case "smallint": Int(Int16.min)...Int(Int16.max)
    case "integer": Int(Int32.min)...Int(Int32.max)
    default: Int.min...Int.max
    }
  }

  /// Changes the type; bounds that were those of the type follow.
  mutating func take(type: String) {
    let before = SequenceFact.bounds(of: self.type, ascending: increment > 0)
    let after = SequenceFact.bounds(of: type, ascending: increment > 0)
    if minimum == before.minimum { minimum = after.minimum }
    if maximum == before.maximum { maximum = after.maximum }
    self.type = type
  }

  /// The options that must be set before the sequence can take a type, since its bounds would not fit, and what it is
  /// after that.
  ///
  /// `goal`: what it becomes in the end.
  func fitted(to type: String, _ goal: SequenceFact) -> (clauses: [String], fact: SequenceFact) {
    var taken = self
    taken.take(type: type)
    let limits = SequenceFact.limits(of: type)
    var (clauses, result): ([String], SequenceFact) = ([], self)
    if !limits.contains(taken.minimum) {
      result.minimum = goal.minimum
      clauses.append("MINVALUE \(goal.minimum)")
    }
    if !limits.contains(taken.maximum) {
      result.maximum = goal.maximum
      clauses.append("MAXVALUE \(goal.maximum)")
    }
    taken = result
    taken.take(type: type)
    if !(taken.minimum...taken.maximum).contains(start) {
      result.start = goal.start
      clauses += ["START WITH \(goal.start)", "RESTART"]
    }
    return (clauses, result)
  }

  /// A statement that has a sequence go on where the values of its column end, for a column that was there before, and a
  /// sequence that takes over no value of another one.
  func goOn(_ id: ObjectID, after column: ObjectID, _ names: Names, oldCatalog: Catalog) -> [Step] {
    if oldCatalog.fact(id, as: SequenceFact.self)?.handsValue(to: self) == true { return [] }
    // The values in a foreign table are another server's business.
    let owner = names.catalog.parent(of: column)
    guard oldCatalog.contains(column), increment > 0, !names.catalog.isForeign(owner) else { return [] }
    let table = names.qualified(owner)
    let next = "greatest(max(\(names.bare(column))) + \(increment), \(start))"
    return [Step("SELECT setval(\(quoteLiteral(names.qualified(id))), \(next), false) FROM \(table)")]
  }

  /// Gives a fresh sequence the bounds and start that its type and direction have.
  mutating func setBounds() {
    let bounds = SequenceFact.bounds(of: type, ascending: increment > 0)
    minimum = bounds.minimum
    maximum = bounds.maximum
    start = bounds.start
  }
}
