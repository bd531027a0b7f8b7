// The references in a query.

package import CatalogModel

extension Query: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    if let written = written.first {
      written.forEachObject(body)
      return body(.undecided, .literal)
    }
    withClause.forEachObject(body)
    rangeTable.forEachObject(body)
    from.forEachObject(body)
    targets.forEachObject(body)
    filter?.forEachObject(body)
    groupBy.forEachObject(body)
    having?.forEachObject(body)
    windows.forEachObject(body)
    if case .on(let expressions) = distinct { expressions.forEachObject(body) }
    orderBy.forEachObject(body)
    offset?.forEachObject(body)
    limit?.forEachObject(body)
    setOperation?.forEachObject(body)
    modification?.forEachObject(body)
    for key in keys { body(key, .constraint) }
  }

  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    withClause.rewrite(rewriter)
    rangeTable.rewrite(rewriter)
    from.rewrite(rewriter)
    targets.rewrite(rewriter)
    filter.rewrite(rewriter)
    groupBy.rewrite(rewriter)
    having.rewrite(rewriter)
    windows.rewrite(rewriter)
    if case .on(var expressions) = distinct {
      expressions.rewrite(rewriter)
      distinct = .on(expressions)
    }
    orderBy.rewrite(rewriter)
    offset.rewrite(rewriter)
    limit.rewrite(rewriter)
    setOperation.rewrite(rewriter)
    modification.rewrite(rewriter)
    keys = keys.map { rewriter.object($0) }
    written.rewrite(rewriter)
  }
}

extension Target: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    if let assigned {
      body(assigned.column, .column)
      for part in assigned.parts {
        switch part {
        case .field(let field): field.forEachObject(body)
        case .bound(let bound): bound.forEachObject(body)
        }
      }
    }
    expression.forEachObject(body)
  }

  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    expression.rewrite(rewriter)
    type.rewrite(rewriter)
    guard var assigned else { return }
    assigned.column = rewriter.object(assigned.column)
    assigned.parts = assigned.parts.map { part in
      switch part {
      case .field(var field):
        field.rewrite(rewriter)
        return .field(field)
      case .bound(var bound):
        bound.rewrite(rewriter)
        return .bound(bound)
      }
    }
    self.assigned = assigned
  }
}

extension CommonTable: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    query.forEachObject(body)
    cycle?.markValue.forEachObject(body)
    cycle?.markDefault.forEachObject(body)
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    query.rewrite(rewriter)
    cycle?.markValue.rewrite(rewriter)
    cycle?.markDefault.rewrite(rewriter)
    columns.rewrite(rewriter)
  }
}

extension SetOperation: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch self {
    case .leaf(let query): query.forEachObject(body)
    case .combined(_, _, let left, let right):
      left.forEachObject(body)
      right.forEachObject(body)
    }
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    switch self {
    case .leaf(var query):
      query.rewrite(rewriter)
      self = .leaf(query)
    case .combined(let kind, let isAll, var left, var right):
      left.rewrite(rewriter)
      right.rewrite(rewriter)
      self = .combined(kind, isAll: isAll, left, right)
    }
  }
}

extension SortItem: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    if case .expression(let expression) = key { expression.forEachObject(body) }
    `operator`?.forEachObject(body)
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    if case .expression(var expression) = key {
      expression.rewrite(rewriter)
      key = .expression(expression)
    }
    `operator`.rewrite(rewriter)
  }
}

extension GroupItem: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch self {
    case .expression(let expression): expression.forEachObject(body)
    case .list(let expressions): expressions.forEachObject(body)
    case .empty: break
    case .nested(_, let items): items.forEachObject(body)
    }
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    switch self {
    case .expression(var expression):
      expression.rewrite(rewriter)
      self = .expression(expression)
    case .list(var expressions):
      expressions.rewrite(rewriter)
      self = .list(expressions)
    case .empty: break
    case .nested(let kind, var items):
      items.rewrite(rewriter)
      self = .nested(kind, items)
    }
  }
}

extension Window: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    partitionBy.forEachObject(body)
    orderBy.forEachObject(body)
    frame.start.forEachObject(body)
    frame.end.forEachObject(body)
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    partitionBy.rewrite(rewriter)
    orderBy.rewrite(rewriter)
    frame.start.rewrite(rewriter)
    frame.end.rewrite(rewriter)
  }
}

extension Frame.Bound: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch self {
    case .preceding(let offset), .following(let offset): offset.forEachObject(body)
    case .unboundedPreceding, .currentRow, .unboundedFollowing: break
    }
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    switch self {
    case .preceding(var offset):
      offset.rewrite(rewriter)
      self = .preceding(offset)
    case .following(var offset):
      offset.rewrite(rewriter)
      self = .following(offset)
    case .unboundedPreceding, .currentRow, .unboundedFollowing: break
    }
  }
}

extension Modification: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch source {
    case .values(let rows): rows.forEachObject(body)
    case .query(let query): query.forEachObject(body)
    case nil: break
    }
    conflict?.forEachObject(body)
    mergeCondition?.forEachObject(body)
    for action in mergeActions {
      action.condition?.forEachObject(body)
      action.targets.forEachObject(body)
    }
    returning.forEachObject(body)
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    switch source {
    case .values(var rows):
      rows.rewrite(rewriter)
      source = .values(rows)
    case .query(var query):
      query.rewrite(rewriter)
      source = .query(query)
    case nil: break
    }
    conflict.rewrite(rewriter)
    mergeCondition.rewrite(rewriter)
    for index in mergeActions.indices {
      mergeActions[index].condition.rewrite(rewriter)
      mergeActions[index].targets.rewrite(rewriter)
    }
    returning.rewrite(rewriter)
  }
}

extension Conflict: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch arbiter {
    case .any: break
    case .constraint(let id): body(id, .constraint)
    case .keys(let keys, let filter):
      for key in keys {
        key.expression.forEachObject(body)
        if let collation = key.collation { body(collation, .collation) }
      }
      filter?.forEachObject(body)
    }
    update?.forEachObject(body)
    filter?.forEachObject(body)
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    switch arbiter {
    case .any: break
    case .constraint(let id): arbiter = .constraint(rewriter.object(id))
    case .keys(var keys, var filter):
      for index in keys.indices {
        keys[index].expression.rewrite(rewriter)
        keys[index].collation = keys[index].collation.map { rewriter.object($0) }
      }
      filter.rewrite(rewriter)
      arbiter = .keys(keys, filter: filter)
    }
    update.rewrite(rewriter)
    filter.rewrite(rewriter)
  }
}
