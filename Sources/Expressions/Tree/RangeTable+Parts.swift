// The references in FROM.

package import CatalogModel

extension RangeEntry: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch kind {
    case .relation(let id, _, let sample):
      body(id, .relation)
      sample?.arguments.forEachObject(body)
      sample?.seed?.forEachObject(body)
    case .subquery(let query): query.forEachObject(body)
    case .functions(let functions, _): functions.forEachObject(body)
    case .values(let rows): rows.forEachObject(body)
    case .xmlTable(let table): table.forEachObject(body)
    case .commonTable, .join, .transition: break
    case .row(let id): body(id, .relation)
    }
  }

  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    columns.renumber(transform)
    switch kind {
    case .relation(let id, let isOnly, var sample):
      if sample != nil {
        sample?.arguments.renumber(transform)
        sample?.seed.renumber(transform)
      }
      kind = .relation(transform(id), isOnly: isOnly, sample: sample)
    case .subquery(var query):
      query.renumber(transform)
      kind = .subquery(query)
    case .functions(var functions, let hasOrdinality):
      functions.renumber(transform)
      kind = .functions(functions, hasOrdinality: hasOrdinality)
    case .values(var rows):
      rows.renumber(transform)
      kind = .values(rows)
    case .xmlTable(var table):
      table.renumber(transform)
      kind = .xmlTable(table)
    case .commonTable, .join, .transition: break
    case .row(let id): kind = .row(transform(id))
    }
  }
}

extension RangeFunction: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    expression.forEachObject(body)
    for column in definition {
      column.type.forEachObject(body)
      if let collation = column.collation { body(collation, .collation) }
    }
  }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    expression.renumber(transform)
    for index in definition.indices {
      definition[index].type.renumber(transform)
      definition[index].collation = definition[index].collation.map(transform)
    }
  }
}

extension XMLTable: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    for namespace in namespaces { namespace.uri.forEachObject(body) }
    row.forEachObject(body)
    document.forEachObject(body)
    for column in columns {
      column.type?.forEachObject(body)
      column.path?.forEachObject(body)
      column.defaultValue?.forEachObject(body)
    }
  }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    for index in namespaces.indices { namespaces[index].uri.renumber(transform) }
    row.renumber(transform)
    document.renumber(transform)
    for index in columns.indices {
      columns[index].type.renumber(transform)
      columns[index].path.renumber(transform)
      columns[index].defaultValue.renumber(transform)
    }
  }
}

extension FromItem: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    guard case .join(let join) = self else { return }
    join.left.forEachObject(body)
    join.right.forEachObject(body)
    join.condition?.forEachObject(body)
  }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    guard case .join(var join) = self else { return }
    join.left.renumber(transform)
    join.right.renumber(transform)
    join.condition.renumber(transform)
    self = .join(join)
  }
}

extension ResolvedColumn: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    if let id { body(id, .column) }
    type?.forEachObject(body)
  }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    id = id.map(transform)
    type.renumber(transform)
  }
}
