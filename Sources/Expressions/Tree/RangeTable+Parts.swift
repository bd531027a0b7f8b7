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

  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    columns.rewrite(rewriter)
    switch kind {
    case .relation(let id, let isOnly, var sample):
      if sample != nil {
        sample?.arguments.rewrite(rewriter)
        sample?.seed.rewrite(rewriter)
      }
      kind = .relation(rewriter.object(id), isOnly: isOnly, sample: sample)
    case .subquery(var query):
      query.rewrite(rewriter)
      kind = .subquery(query)
    case .functions(var functions, let hasOrdinality):
      functions.rewrite(rewriter)
      kind = .functions(functions, hasOrdinality: hasOrdinality)
    case .values(var rows):
      rows.rewrite(rewriter)
      kind = .values(rows)
    case .xmlTable(var table):
      table.rewrite(rewriter)
      kind = .xmlTable(table)
    case .commonTable, .join, .transition: break
    case .row(let id): kind = .row(rewriter.object(id))
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
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    expression.rewrite(rewriter)
    for index in definition.indices {
      definition[index].type.rewrite(rewriter)
      definition[index].collation = definition[index].collation.map { rewriter.object($0) }
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
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    for index in namespaces.indices { namespaces[index].uri.rewrite(rewriter) }
    row.rewrite(rewriter)
    document.rewrite(rewriter)
    for index in columns.indices {
      columns[index].type.rewrite(rewriter)
      columns[index].path.rewrite(rewriter)
      columns[index].defaultValue.rewrite(rewriter)
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
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    guard case .join(var join) = self else { return }
    join.left.rewrite(rewriter)
    join.right.rewrite(rewriter)
    join.condition.rewrite(rewriter)
    self = .join(join)
  }
}

extension ResolvedColumn: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    if let id { body(id, .column) }
    type?.forEachObject(body)
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    id = id.map { rewriter.object($0) }
    type.rewrite(rewriter)
  }
}
