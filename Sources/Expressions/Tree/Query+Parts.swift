// The references in a query.

package import CatalogModel

extension Query: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
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

  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    withClause.renumber(transform)
    rangeTable.renumber(transform)
    from.renumber(transform)
    targets.renumber(transform)
    filter.renumber(transform)
    groupBy.renumber(transform)
    having.renumber(transform)
    windows.renumber(transform)
    if case .on(var expressions) = distinct {
      expressions.renumber(transform)
      distinct = .on(expressions)
    }
    orderBy.renumber(transform)
    offset.renumber(transform)
    limit.renumber(transform)
    setOperation.renumber(transform)
    modification.renumber(transform)
    keys = keys.map(transform)
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

  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    expression.renumber(transform)
    type.renumber(transform)
    guard var assigned else { return }
    assigned.column = transform(assigned.column)
    assigned.parts = assigned.parts.map { part in
      switch part {
      case .field(var field):
        field.renumber(transform)
        return .field(field)
      case .bound(var bound):
        bound.renumber(transform)
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
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    query.renumber(transform)
    cycle?.markValue.renumber(transform)
    cycle?.markDefault.renumber(transform)
    columns.renumber(transform)
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
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    switch self {
    case .leaf(var query):
      query.renumber(transform)
      self = .leaf(query)
    case .combined(let kind, let isAll, var left, var right):
      left.renumber(transform)
      right.renumber(transform)
      self = .combined(kind, isAll: isAll, left, right)
    }
  }
}

extension SortItem: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    if case .expression(let expression) = key { expression.forEachObject(body) }
    `operator`?.forEachObject(body)
  }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    if case .expression(var expression) = key {
      expression.renumber(transform)
      key = .expression(expression)
    }
    `operator`.renumber(transform)
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
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    switch self {
    case .expression(var expression):
      expression.renumber(transform)
      self = .expression(expression)
    case .list(var expressions):
      expressions.renumber(transform)
      self = .list(expressions)
    case .empty: break
    case .nested(let kind, var items):
      items.renumber(transform)
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
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    partitionBy.renumber(transform)
    orderBy.renumber(transform)
    frame.start.renumber(transform)
    frame.end.renumber(transform)
  }
}

extension Frame.Bound: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch self {
    case .preceding(let offset), .following(let offset): offset.forEachObject(body)
    case .unboundedPreceding, .currentRow, .unboundedFollowing: break
    }
  }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    switch self {
    case .preceding(var offset):
      offset.renumber(transform)
      self = .preceding(offset)
    case .following(var offset):
      offset.renumber(transform)
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
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    switch source {
    case .values(var rows):
      rows.renumber(transform)
      source = .values(rows)
    case .query(var query):
      query.renumber(transform)
      source = .query(query)
    case nil: break
    }
    conflict.renumber(transform)
    mergeCondition.renumber(transform)
    for index in mergeActions.indices {
      mergeActions[index].condition.renumber(transform)
      mergeActions[index].targets.renumber(transform)
    }
    returning.renumber(transform)
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
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    switch arbiter {
    case .any: break
    case .constraint(let id): arbiter = .constraint(transform(id))
    case .keys(var keys, var filter):
      for index in keys.indices {
        keys[index].expression.renumber(transform)
        keys[index].collation = keys[index].collation.map(transform)
      }
      filter.renumber(transform)
      arbiter = .keys(keys, filter: filter)
    }
    update.renumber(transform)
    filter.renumber(transform)
  }
}
