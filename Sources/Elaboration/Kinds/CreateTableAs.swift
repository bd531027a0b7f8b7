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
    let columns: [ResolvedColumn]
    if query.tag == .executeStmt {
      note(
        "unknown-columns",
        "what a prepared statement returns is not known: table \"\(name)\" has no columns here"
      )
      columns = []
    } else {
      columns = try analyzeQuery(query, with: &self).outputColumns
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
      try checkNoPseudoType(ResolvedColumn(name: name, id: nil, type: type), at: rangeVar)
      var fact = ColumnFact(type: type)
      fact.collation = try collation(
        column.collation,
        orRefuse:
          "no collation was derived for column \"\(name)\" with collatable type \(type.sql(Names(catalog)))",
        at: rangeVar
      )
      try add(fact, named: name, in: table)
    }
    finishCreation(table)
  }
}
