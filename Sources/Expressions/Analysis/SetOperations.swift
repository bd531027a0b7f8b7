// UNION, INTERSECT and EXCEPT (transformSetOperationStmt in analyze.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// A SelectStmt (body) that is a set operation.
  mutating func setOperation(_ node: Node) throws(Refusal) -> Query {
    var tree = try combined(node, isTop: true)
    let first = tree.first
    let types = try columnTypes(of: &tree, at: node)
    settle(&tree, names: first.targets.map(\.name))
    let collations = try columnCollations(of: tree, types, at: node)
    current.setOperation = tree
    current.targets = first.targets.enumerated().map { index, target in
      let use = ColumnUse(entry: 0, column: .position(index), type: types[index])
      var result = Target(.column(use), name: target.name, type: types[index], isNamed: target.isNamed)
      result.fields = target.fields
      result.collation = collations[index]
      result.columnCollation = columnCollation(collations[index], types[index])
      return result
    }
    for item in node.list("sortClause").compactMap({ $0.as(.sortBy) }) {
      guard let keyNode = item["node"] else { continue }
      let index = try outputColumn(keyNode)
      current.orderBy.add(try sortItem(item, .output(index), type: types[index]))
    }
    try limits(node)
    if let locking = node.list("lockingClause").first {
      throw refused(
        "lock-not-allowed",
        "FOR UPDATE is not allowed with UNION/INTERSECT/EXCEPT",
        at: locking.body
      )
    }
    return current
  }

  /// One side: a query, or a set operation without clauses of its own (transformSetOperationTree).
  private mutating func combined(_ node: Node, isTop: Bool = false) throws(Refusal) -> SetOperation {
    let hasClauses =
      !node.list("sortClause").isEmpty || node["limitOffset"] != nil || node["limitCount"] != nil
      || !node.list("lockingClause").isEmpty || node["withClause"] != nil
    guard !node.is("op", "SETOP_NONE"), isTop || !hasClauses else { return .leaf(try leaf(node)) }
    guard let leftNode = node["larg"], let rightNode = node["rarg"] else {
      throw unsupported("this set operation", at: node)
    }
    let kind: SetOperation.Kind =
      switch node.text("op") ?? "" {
      case "SETOP_INTERSECT": .intersect
      case "SETOP_EXCEPT": .except
      default: .union
      }
    let left = try combined(leftNode)
    // A recursive query's columns are those of its left side; the right side refers to them.
    if isTop { announceRecursion(left.first) }
    let right = try combined(rightNode)
    guard left.first.targets.count == right.first.targets.count else {
      throw refused(
        "set-operation-columns",
        "each \(kind.rawValue) query must have the same number of columns",
        at: rightNode.list("targetList").first?.body
      )
    }
    return .combined(kind, isAll: node.flag("all"), left, right)
  }

  private mutating func leaf(_ node: Node) throws(Refusal) -> Query {
    levels.append(Level())
    levels[levels.count - 1].keepsLiterals = true
    let query: Query
    do {
      defer { levels.removeLast() }
      query = try select(node)
    }
    try checkRuleRows(inSide: query, at: node)
    return query
  }

  /// The types of the result's columns (select_common_type for each).
  ///
  /// A literal takes the type of the operation that it stands in, whatever comes of that further up.
  private mutating func columnTypes(of tree: inout SetOperation, at node: Node) throws(Refusal)
    -> [TypeReference?]
  {
    guard case .combined(let kind, let isAll, var left, var right) = tree else {
      return tree.first.targets.map(\.type)
    }
    let leftTypes = try columnTypes(of: &left, at: node)
    let rightTypes = try columnTypes(of: &right, at: node)
    var result: [TypeReference?] = []
    for index in leftTypes.indices {
      let type = try commonType(
        left.literalOrType(index, leftTypes[index]),
        right.literalOrType(index, rightTypes[index]),
        context: kind.rawValue,
        at: node
      )
      // All but UNION ALL compare rows (makeSortGroupClauseForSetOp).
      if kind != .union || !isAll { try checkEquality(type, at: node) }
      try decide(&left, index, type)
      try decide(&right, index, type)
      result.append(type)
    }
    tree = .combined(kind, isAll: isAll, left, right)
    return result
  }

  /// Gives a literal of a side the type of the column.
  private mutating func decide(
    _ side: inout SetOperation,
    _ index: Int,
    _ type: TypeReference?
  ) throws(Refusal) {
    guard case .leaf(var query) = side, query.targets[index].expression.isUnknownLiteral else { return }
    query.targets[index].expression = try typed(query.targets[index].expression, type)
    query.targets[index].type = type
    side = .leaf(query)
  }

  /// The collations of the result's columns (transformSetOperationTree).
  private mutating func columnCollations(
    of tree: SetOperation,
    _ types: [TypeReference?],
    at node: Node
  ) throws(Refusal) -> [CollationState] {
    guard case .combined(let kind, let isAll, let left, let right) = tree else {
      return tree.first.targets.map { target in
        // A literal got its type since.
        if case .constant = target.expression { return usual(target.type) }
        return target.collation
      }
    }
    let leftStates = try columnCollations(of: left, types, at: node)
    let rightStates = try columnCollations(of: right, types, at: node)
    var result: [CollationState] = []
    for index in leftStates.indices {
      guard usual(types[index]).strength != .none else {
        result.append(CollationState())
        continue
      }
      let (left, right) = (
        coerced(leftStates[index], from: left.leafType(index), to: types[index]),
        coerced(rightStates[index], from: right.leafType(index), to: types[index])
      )
      result.append(try commonCollation(left, right, mayBeNone: kind == .union && isAll, at: node))
    }
    return result
  }

  /// Gives the columns of all sides the names of the first.
  private func settle(_ tree: inout SetOperation, names: [String]) {
    switch tree {
    case .leaf(var query):
      for (index, name) in names.enumerated() {
        if query.targets[index].isNamed { query.targets[index].sideName = query.targets[index].name }
        query.rename(index, name)
      }
      tree = .leaf(query)
    case .combined(let kind, let isAll, var left, var right):
      settle(&left, names: names)
      settle(&right, names: names)
      tree = .combined(kind, isAll: isAll, left, right)
    }
  }

  /// The output column that an item of ORDER BY names.
  private func outputColumn(_ node: Node) throws(Refusal) -> Int {
    if let reference = node.as(.columnRef) {
      let fields = reference.strings("fields")
      if fields.count == 1, let index = current.targets.firstIndex(where: { $0.name == fields[0] }) {
        return index
      }
    }
    if let value = node.as(.aConst)?["ival"] {
      let number = value.int("ival")
      guard number >= 1, number <= current.targets.count else {
        throw refused("sort-position", "ORDER BY position \(number) is not in select list", at: node.body)
      }
      return number - 1
    }
    throw refused(
      "set-operation-order",
      "invalid UNION/INTERSECT/EXCEPT ORDER BY clause",
      at: node.body,
      help: "only result column names can be used, not expressions or functions; "
        + "add the expression to every SELECT, or move the UNION into a FROM clause"
    )
  }
}

extension SetOperation {
  /// The first query's expression for a column, as far as it matters for the common type.
  fileprivate func literalOrType(_ index: Int, _ type: TypeReference?) -> Expr {
    if case .leaf(let query) = self { return query.targets[index].expression }
    return .caseOperand(Incidental(wrappedValue: type))
  }
}

extension SetOperation {
  /// The type of a column of a query; nil for a set operation, which has come to a type by itself.
  fileprivate func leafType(_ index: Int) -> TypeReference? {
    guard case .leaf(let query) = self else { return nil }
    return query.targets[index].type
  }
}
