// FROM: relations, subqueries, functions (transformFromClause in parse_clause.c). Joins have a file of their own.

import CatalogModel
import PostgresSyntax

/// What an item of FROM comes to: its place in the join tree, and what can be referred to.
struct FromResult {
  var item: FromItem
  /// The item itself first; then what it joins.
  var scope: [ScopeItem]
}

extension Analyzer {
  /// Reads FROM into the innermost query and its scope.
  mutating func fromClause(_ nodes: Node.Elements) throws(Refusal) {
    // What UPDATE and DELETE change can't be seen from there at all (transformUpdateStmt).
    for index in levels[levels.count - 1].items.indices {
      levels[levels.count - 1].items[index].isLateralOnly = true
      levels[levels.count - 1].items[index].isLateralAllowed = false
    }
    for node in nodes {
      let result = try fromItem(node)
      try checkNames(result.scope, against: levels[levels.count - 1].items, at: node.body)
      // Until FROM is over, what stands in it can be seen by LATERAL items only (setNamespaceLateralState).
      for var item in result.scope {
        item.isLateralOnly = true
        levels[levels.count - 1].items.append(item)
      }
      current.from.append(result.item)
    }
    for index in levels[levels.count - 1].items.indices {
      levels[levels.count - 1].items[index].isLateralOnly = false
      levels[levels.count - 1].items[index].isLateralAllowed = true
    }
  }

  /// Refuses a name that is used twice (checkNameSpaceConflicts).
  func checkNames(_ new: [ScopeItem], against old: [ScopeItem], at node: Node?) throws(Refusal) {
    for item in new where item.isVisible && !item.name.isEmpty {
      for other in old where other.isVisible && other.name == item.name {
        // Two relations of one name but of different schemas don't conflict unless they have aliases.
        if let id = item.relation, let otherID = other.relation, id != otherID { continue }
        throw refused("duplicate-alias", "table name \"\(item.name)\" specified more than once", at: node)
      }
    }
  }

  /// One item of FROM (transformFromClauseItem).
  mutating func fromItem(_ node: Node) throws(Refusal) -> FromResult {
    let body = node.body
    switch node.tag {
    case .rangeVar: return try relation(body)
    case .rangeSubselect: return try subselect(body)
    case .rangeFunction: return try function(body)
    case .rangeTableFunc: return try xmlTable(body)
    case .rangeTableSample: return try sample(body)
    case .joinExpr: return try join(body)
    default: throw unsupported("an item of FROM of kind \(node.tagName)", at: body)
    }
  }

  /// Adds an entry to the innermost range table.
  mutating func add(_ entry: RangeEntry) -> Int {
    current.rangeTable.append(entry)
    return current.rangeTable.count - 1
  }

  // MARK: Relations

  private mutating func relation(_ node: Node) throws(Refusal) -> FromResult {
    let alias = node["alias"]
    if node["schemaname"] == nil, let name = node.text("relname"),
      let result = try commonTable(named: name, alias: alias, at: node)
    {
      return result
    }
    let relation = try resolver.relation(node)
    // table_openrv
    if let what = relation.unreadable {
      throw refused("wrong-kind", "\"\(node.text("relname") ?? "")\" is \(what)", at: node)
    }
    return try add(relation, isOnly: !node.flag("inh"), alias: alias, at: node)
  }

  /// A relation as an entry and an item (addRangeTableEntryForRelation).
  mutating func add(
    _ relation: ResolvedRelation,
    isOnly: Bool,
    alias: Node?,
    at node: Node
  ) throws(Refusal) -> FromResult {
    let name = alias?.text("aliasname")
    let ownName = node.text("relname") ?? ""
    let aliases = alias?.strings("colnames") ?? []
    let columns = try renamed(relation.columns, aliases, of: name ?? ownName, at: node)
    let entry = add(
      RangeEntry(
        .relation(relation.id, isOnly: isOnly, sample: nil),
        alias: name,
        columnAliases: aliases,
        columns: columns
      )
    )
    var item = ScopeItem(
      entry: entry,
      name: name ?? ownName,
      relation: name == nil ? relation.id : nil,
      columns: columns,
      rowType: relation.rowType,
      hasSystemColumns: relation.hasSystemColumns
    )
    item.isOpaque = relation.isOpaque
    return FromResult(item: .entry(entry), scope: [item])
  }

  /// Columns under the names that an alias gives them (buildRelationAliases).
  func renamed(
    _ columns: [ResolvedColumn],
    _ aliases: [String],
    of name: String,
    at node: Node?
  ) throws(Refusal) -> [ResolvedColumn] {
    guard !aliases.isEmpty else { return columns }
    guard aliases.count <= columns.count else {
      throw refused(
        "too-many-aliases",
        "table \"\(name)\" has \(columns.count) columns available but \(aliases.count) columns specified",
        at: node
      )
    }
    var result = columns
    for (index, alias) in aliases.enumerated() { result[index].name = alias }
    return result
  }

  /// `relation TABLESAMPLE method (arguments)` (transformRangeTableSample).
  private mutating func sample(_ node: Node) throws(Refusal) -> FromResult {
    guard let relationNode = node["relation"]?.as(.rangeVar) else {
      throw unsupported("this sample", at: node)
    }
    let result = try relation(relationNode)
    guard case .entry(let index) = result.item,
      case .relation(let id, let isOnly, _) = current.rangeTable[index].kind
    else {
      throw refused(
        "sample-relation",
        "TABLESAMPLE clause can only be applied to tables and materialized views",
        at: node
      )
    }
    let float4 = TypeReference(resolver.builtinType("float4"))
    let float8 = TypeReference(resolver.builtinType("float8"))
    var arguments: [Expr] = []
    for argument in node.list("args") {
      arguments.append(
        try assumed(
          try with(.fromFunction) { (analyzer) throws(Refusal) in
            try analyzer.expression(argument)
          },
          float4,
          construct: "TABLESAMPLE",
          at: argument
        )
      )
    }
    var seed: Expr?
    if let seedNode = node["repeatable"] {
      seed = try assumed(
        try with(.fromFunction) { (analyzer) throws(Refusal) in try analyzer.expression(seedNode) },
        float8,
        construct: "REPEATABLE",
        at: seedNode
      )
    }
    let method = node.strings("method").last ?? ""
    current.rangeTable[index].kind = .relation(
      id,
      isOnly: isOnly,
      sample: TableSample(method: method, arguments: arguments, seed: seed)
    )
    return result
  }

  // MARK: Subqueries

  private mutating func subselect(_ node: Node) throws(Refusal) -> FromResult {
    guard let select = node["subquery"] else { throw unsupported("this item of FROM", at: node) }
    guard let alias = node["alias"], let name = alias.text("aliasname") else {
      throw refused(
        "subquery-alias",
        "subquery in FROM must have an alias",
        at: select.body,
        help: "for example, FROM (SELECT ...) [AS] foo"
      )
    }
    let isLateral = node.flag("lateral")
    levels[levels.count - 1].isLateralActive = isLateral
    defer { levels[levels.count - 1].isLateralActive = false }
    let query = try with(.from) { (analyzer) throws(Refusal) in try analyzer.subquery(select) }
    let aliases = alias.strings("colnames")
    let columns = try renamed(query.outputColumns, aliases, of: name, at: select.body)
    let entry = add(
      RangeEntry(
        .subquery(query),
        alias: name,
        columnAliases: aliases,
        columns: columns,
        isLateral: isLateral
      )
    )
    return FromResult(
      item: .entry(entry),
      scope: [ScopeItem(entry: entry, name: name, columns: columns, rowType: record)]
    )
  }
}
