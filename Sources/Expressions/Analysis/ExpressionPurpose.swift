// What an expression is for, which decides what it may hold: PostgreSQL's ParseExprKind.

/// Where an expression stands.
package enum ExpressionPurpose: Sendable {
  case columnDefault, functionDefault, check, domainCheck, generatedColumn
  case indexExpression, indexPredicate, statistics, partitionKey, partitionBound
  case policy, triggerCondition, publicationFilter, columnTransform, callArgument, copyFilter
  case from, fromFunction, joinCondition, joinUsing, filter, having, windowPartition, windowOrder
  case windowRows, windowRange, windowGroups
  case target, insertTarget, updateTarget, groupBy, orderBy, distinctOn, limit, offset, returning, values,
    singleValues
  case conflict, mergeCondition, aggregateFilter, cycleMark, other

  /// As the messages about aggregates and window functions name it (`ParseExprKindName` and its callers).
  var name: String {
    switch self {
    case .columnDefault, .functionDefault: "DEFAULT expressions"
    case .check, .domainCheck: "check constraints"
    case .generatedColumn: "column generation expressions"
    case .indexExpression: "index expressions"
    case .indexPredicate: "index predicates"
    case .statistics: "statistics expressions"
    case .partitionKey: "partition key expressions"
    case .partitionBound: "partition bound"
    case .policy: "policy expressions"
    case .triggerCondition: "trigger WHEN conditions"
    case .publicationFilter: "publication WHERE expressions"
    case .columnTransform: "transform expressions"
    case .callArgument: "CALL arguments"
    case .copyFilter: "COPY FROM WHERE conditions"
    case .from: "FROM"
    case .fromFunction: "functions in FROM"
    case .joinCondition, .joinUsing: "JOIN conditions"
    case .filter: "WHERE"
    case .having: "HAVING"
    case .windowPartition: "window PARTITION BY"
    case .windowOrder: "window ORDER BY"
    case .windowRows: "window ROWS"
    case .windowRange: "window RANGE"
    case .windowGroups: "window GROUPS"
    case .target, .insertTarget: "SELECT"
    case .updateTarget: "UPDATE"
    case .groupBy: "GROUP BY"
    case .orderBy: "ORDER BY"
    case .distinctOn: "DISTINCT ON"
    case .limit: "LIMIT"
    case .offset: "OFFSET"
    case .returning: "RETURNING"
    case .values, .singleValues: "VALUES"
    case .conflict: "ON CONFLICT"
    case .mergeCondition: "MERGE WHEN conditions"
    case .aggregateFilter: "FILTER"
    case .cycleMark: "CYCLE"
    case .other: "this context"
    }
  }

  /// As `transformSubLink` names what can't hold a query; nil where one may stand.
  var withoutQueries: String? {
    switch self {
    case .columnDefault, .functionDefault: "DEFAULT expression"
    case .check, .domainCheck: "check constraint"
    case .generatedColumn: "column generation expression"
    case .indexExpression: "index expression"
    case .indexPredicate: "index predicate"
    case .statistics: "statistics expression"
    case .partitionKey: "partition key expression"
    case .partitionBound: "partition bound"
    case .triggerCondition: "trigger WHEN condition"
    case .columnTransform: "transform expression"
    case .callArgument: "CALL argument"
    case .copyFilter: "COPY FROM WHERE condition"
    default: nil
    }
  }

  /// As the messages about sets name it (`check_srf_call_placement`).
  var nameForSets: String {
    switch self {
    case .windowRows, .windowRange, .windowGroups: "window definitions"
    default: name
    }
  }

  /// Whether `check_agglevels_and_constraints` lets an aggregate stand here.
  var allowsAggregates: Bool {
    switch self {
    case .target, .insertTarget, .having, .orderBy, .distinctOn, .windowPartition, .windowOrder, .other:
      true
    default: false
    }
  }

  /// Whether `transformWindowFuncCall` lets a window function stand here.
  var allowsWindowFunctions: Bool {
    switch self {
    case .target, .insertTarget, .orderBy, .distinctOn, .other: true
    default: false
    }
  }

  /// Whether `check_srf_call_placement` lets a set-returning function stand here.
  var allowsSets: Bool {
    switch self {
    case .target, .insertTarget, .groupBy, .orderBy, .distinctOn, .windowPartition, .windowOrder,
      .fromFunction, .singleValues,
      .other:
      true
    default: false
    }
  }
}
