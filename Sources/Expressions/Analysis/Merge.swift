// MERGE (parse_merge.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// A MergeStmt (body) (transformMergeStmt).
  mutating func merge(_ node: Node) throws(Refusal) -> Query {
    if let with = node["withClause"] { try withClause(with) }
    current.command = .merge
    let (relation, item) = try target(node["relation"], at: node)
    guard let sourceNode = node["sourceRelation"], let conditionNode = node["joinCondition"] else {
      throw unsupported("this MERGE", at: node)
    }
    let source = try fromItem(sourceNode)
    current.from = [source.item]
    var modification = Modification(relation: item.entry)
    levels[levels.count - 1].items = [item] + source.scope
    // Of whatever type it is.
    modification.mergeCondition = try with(.joinCondition) { (analyzer) throws(Refusal) in
      try analyzer.expression(conditionNode)
    }
    var isOver = [true: false, false: false]
    for clause in node.list("mergeWhenClauses").compactMap({ $0.as(.mergeWhenClause) }) {
      // What does not match has no row of the target.
      let isMatched = clause.flag("matched")
      levels[levels.count - 1].items = (isMatched ? [item] : []) + source.scope
      guard isOver[isMatched] == false else {
        throw refused(
          "unreachable-clause",
          "unreachable WHEN clause specified after unconditional WHEN clause",
          at: clause
        )
      }
      if clause["condition"] == nil { isOver[isMatched] = true }
      modification.mergeActions.append(try mergeAction(clause, isMatched, relation))
    }
    current.modification = modification
    try assignCollations(at: node)
    return current
  }

  private mutating func mergeAction(
    _ node: Node,
    _ isMatched: Bool,
    _ relation: ResolvedRelation
  ) throws(Refusal) -> MergeAction {
    var condition: Expr?
    if let conditionNode = node["condition"] {
      condition = try with(.mergeCondition) { (analyzer) throws(Refusal) in
        try analyzer.condition(conditionNode, construct: "WHEN")
      }
    }
    var action = MergeAction(isMatched: isMatched, condition: condition, command: .nothing, targets: [])
    action.overriding = overriding(node)
    switch node.text("commandType") ?? "" {
    case "CMD_UPDATE":
      action.command = .update
      action.targets = try assignments(node.list("targetList"), of: relation, at: node)
    case "CMD_DELETE": action.command = .delete
    case "CMD_INSERT":
      action.command = .insert
      let columns = try insertColumns(node.list("targetList"), of: relation)
      let values = try with(.singleValues) { (analyzer) throws(Refusal) -> [Expr] in
        var values: [Expr] = []
        for value in node.list("values") { values += try analyzer.starOrExpression(value) }
        return values
      }
      guard values.count <= columns.count else {
        throw refused("insert-columns", "INSERT has more expressions than target columns", at: node)
      }
      for (column, value) in zip(columns, values) {
        let assigned = try assigned(value, to: column, at: node)
        action.targets.append(column.assigning(assigned))
      }
    default: break
    }
    return action
  }
}
