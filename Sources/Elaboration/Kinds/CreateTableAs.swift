// Reads CREATE TABLE … AS and SELECT INTO, whose columns are those of a query's result.

import CatalogModel
import Expressions
import PostgresSyntax

extension Elaboration {
  /// CREATE TABLE … AS; CREATE MATERIALIZED VIEW comes as the same node, and is not read here.
  mutating func createTableAs(_ node: Node) throws(Refusal) {
    guard let into = node["into"], let query = node["query"] else { return }
    try createTable(into, as: query, ifNotExists: node.flag("if_not_exists"))
  }

  /// SELECT … INTO.
  mutating func selectInto(_ select: Node) throws(Refusal) {
    guard let into = select["intoClause"] else { return }
    try createTable(into, as: statement.node, ifNotExists: false)
  }

  /// Makes a table of an IntoClause (body) with the columns of a query (create_ctas_internal).
  private mutating func createTable(_ into: Node, as query: Node, ifNotExists: Bool) throws(Refusal) {
    guard let rangeVar = into["rel"], let (schema, name) = try newRelation(rangeVar, ifNotExists: ifNotExists)
    else {
      return
    }
    let names = into.strings("colNames")
    let columns: [(name: String, type: TypeReference?, collation: ObjectID?)]
    if query.tag == .executeStmt {
      note(
        "unknown-columns",
        "what a prepared statement returns is not known: table \"\(name)\" has no columns here"
      )
      columns = []
    } else {
      let analysed = try analyzeQuery(query, with: &self)
      columns = zip(analysed.outputColumns, analysed.targets).map { column, target in
        (column.name, column.type, collation(of: target.expression, in: analysed))
      }
    }
    if names.count > columns.count, !columns.isEmpty {
      throw refused("too-many-columns", "too many column names were specified", at: rangeVar)
    }
    var fact = TableFact()
    fact.isUnlogged = rangeVar.is("relpersistence", "u")
    try apply(into.list("options"), to: &fact.parameters, known: tableParameters)
    fact.tablespace = try creationTablespace(into.text("tableSpaceName"))
    fact.accessMethod = creationAccessMethod(into.text("accessMethod"))
    let table = try add(fact, named: name, in: schema, at: rangeVar)
    for (index, column) in columns.enumerated() {
      let name = index < names.count ? names[index] : column.name
      if catalog.lookUp(.column, in: table, name) != nil {
        throw refused("duplicate-column", "column \"\(name)\" specified more than once", at: rangeVar)
      }
      guard let type = column.type else {
        note(
          "unknown-type",
          "the type of column \"\(name)\" could not be told; text is assumed",
          at: rangeVar
        )
        try add(ColumnFact(type: TypeReference(builtinType("text"))), named: name, in: table)
        continue
      }
      var fact = ColumnFact(type: type)
      fact.collation = column.collation
      try add(fact, named: name, in: table)
    }
    finishCreation(table)
  }

  /// The collation of a value where it is not its type's own, as far as it comes from a column or COLLATE
  /// (assign_expr_collations).
  private func collation(of value: Expr, in query: Query) -> ObjectID? {
    switch value {
    case .column(let use):
      switch use.column {
      case .object(let id): return catalog.fact(id, as: ColumnFact.self)?.collation
      case .position(let position):
        guard use.levels == 0, query.rangeTable.indices.contains(use.entry),
          case .subquery(let inner) = query.rangeTable[use.entry].kind,
          inner.targets.indices.contains(position)
        else { return nil }
        return collation(of: inner.targets[position].expression, in: inner)
      default: return nil
      }
    case .collate(_, let id): return id
    case .cast(let cast) where cast.isImplicit: return collation(of: cast.operand, in: query)
    case .choice(let choice):
      return choice.arguments.lazy.compactMap { self.collation(of: $0, in: query) }.first
    default: return nil
    }
  }
}
