// Functions in FROM, ROWS FROM and XMLTABLE (transformRangeFunction, transformRangeTableFunc).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// A RangeFunction (body).
  mutating func function(_ node: Node) throws(Refusal) -> FromResult {
    // A function may always refer to what stands on its left.
    levels[levels.count - 1].isLateralActive = true
    defer { levels[levels.count - 1].isLateralActive = false }
    var functions: [RangeFunction] = []
    var columns: [ResolvedColumn] = []
    var firstName: String?
    let alias = node["alias"]
    let items = try functionItems(node)
    let isOne = items.count == 1
    for (expression, callNode, parts) in items {
      let name = outputName(of: callNode)
      if firstName == nil { firstName = name }
      var definitions = Array((parts.count > 1 ? parts[1] : callNode).body.list("items"))
      if isOne, definitions.isEmpty { definitions = Array(node.list("coldeflist")) }
      let definition = try self.definition(definitions)
      // A single function with a scalar result calls its column as the alias does (addRangeTableEntryForFunction).
      let scalarName = isOne ? alias?.text("aliasname") ?? name : name
      try checkDefinition(definition, of: expression, at: callNode.body)
      let state = try collation(of: expression, at: node)
      let own = resultColumns(of: expression, state, definition: definition, scalarName: scalarName)
      functions.append(RangeFunction(expression, definition: definition, columnCount: own.count))
      columns += own
    }
    let hasOrdinality = node.flag("ordinality")
    if hasOrdinality {
      columns.append(
        ResolvedColumn(name: "ordinality", id: nil, type: TypeReference(resolver.builtinType("int8")))
      )
    }
    let aliasName = alias?.text("aliasname")
    let name = aliasName ?? firstName ?? ""
    let aliases = alias?.strings("colnames") ?? []
    let effective = try renamed(columns, aliases, of: name, at: node)
    let entry = add(
      RangeEntry(
        .functions(functions, hasOrdinality: hasOrdinality),
        alias: aliasName ?? name,
        columnAliases: aliases,
        columns: effective,
        isLateral: node.flag("lateral")
      )
    )
    var item = ScopeItem(entry: entry, name: name, columns: effective, rowType: record)
    if isOne, !hasOrdinality, functions[0].definition.isEmpty {
      let result = code(of: functions[0].expression)
      item.rowType = reference(result)
      item.isScalar = columns.count == 1 && result != .record && !isComplex(result)
    }
    return FromResult(item: .entry(entry), scope: [item])
  }

  /// The calls of a RangeFunction (body); `unnest` of several arrays is as many calls.
  private mutating func functionItems(
    _ node: Node
  ) throws(Refusal) -> [(expression: Expr, call: Node, parts: [Node])] {
    var result: [(expression: Expr, call: Node, parts: [Node])] = []
    for pair in node.list("functions") {
      let parts = Array(pair.body.list("items"))
      guard let callNode = parts.first else { continue }
      guard let arrays = severalArrays(callNode) else {
        let expression = try with(.fromFunction) { (analyzer) throws(Refusal) in
          analyzer.decided(try analyzer.expression(callNode))
        }
        try checkSets(in: expression, at: callNode.body)
        result.append((expression, callNode, parts))
        continue
      }
      for array in arrays {
        let expression = try with(.fromFunction) { (analyzer) throws(Refusal) in
          try analyzer.call(
            ["unnest"],
            [try analyzer.expression(array)],
            [],
            isVariadic: false,
            clauses: nil,
            syntax: .plain,
            at: callNode.body
          )
        }
        try checkSets(in: expression, at: callNode.body)
        result.append((expression, callNode, parts))
      }
    }
    return result
  }

  /// A set can only be what FROM takes as it is (check_srf_call_placement, transformRangeFunction).
  private func checkSets(in value: Expr, at node: Node) throws(Refusal) {
    var isNested = false
    if case .call = value {
      value.forEachPart { if $0.returnsSet { isNested = true } }
    } else {
      isNested = value.returnsSet
    }
    guard isNested else { return }
    throw refused("set-misplaced", "set-returning functions must appear at top level of FROM", at: node)
  }

  /// The arguments of `unnest` where there are several (transformRangeFunction).
  private func severalArrays(_ node: Node) -> [Node]? {
    guard let call = node.as(.funcCall), call.strings("funcname") == ["unnest"], call["over"] == nil else {
      return nil
    }
    let arguments = Array(call.list("args"))
    return arguments.count > 1 ? arguments : nil
  }

  private mutating func definition(_ nodes: [Node]) throws(Refusal) -> [RangeFunction.Column] {
    var result: [RangeFunction.Column] = []
    for node in nodes.compactMap({ $0.as(.columnDef) }) {
      guard let typeNode = node["typeName"] else { continue }
      var collation: ObjectID?
      if let clause = node["collClause"] {
        collation = try resolver.collation(named: clause.strings("collname"), at: clause.location)
      }
      let type = try resolver.type(typeNode)
      // That of the type goes without saying (get_from_clause_coldeflist).
      if collation == usual(type).collation { collation = nil }
      result.append(
        RangeFunction.Column(name: node.text("colname") ?? "", type: type, collation: collation)
      )
    }
    return result
  }

  /// Whether columns have to be spelled out, or must not be (addRangeTableEntryForFunction).
  private mutating func checkDefinition(
    _ definition: [RangeFunction.Column],
    of value: Expr,
    at node: Node
  ) throws(Refusal) {
    let type = code(of: value)
    guard type.isDecided else { return }
    let isOpen = type == .record && rowColumns(of: value) == nil
    guard !definition.isEmpty else {
      guard isOpen, case .call(let call) = value, call.outputs.isEmpty else { return }
      throw refused(
        "column-definitions",
        "a column definition list is required for functions returning \"record\"",
        at: node
      )
    }
    guard !isOpen else { return }
    let problem =
      type == .record
      ? "redundant for a function with OUT parameters"
      : isComplex(type)
        ? "redundant for a function returning a named composite type"
        : "only allowed for functions returning \"record\""
    throw refused("column-definitions", "a column definition list is \(problem)", at: node)
  }

  /// A RangeTableFunc (body): XMLTABLE.
  mutating func xmlTable(_ node: Node) throws(Refusal) -> FromResult {
    levels[levels.count - 1].isLateralActive = true
    defer { levels[levels.count - 1].isLateralActive = false }
    guard let rowNode = node["rowexpr"], let documentNode = node["docexpr"] else {
      throw unsupported("this XMLTABLE", at: node)
    }
    let xmlType = TypeReference(resolver.builtinType("xml"))
    let table = try with(.fromFunction) { (analyzer) throws(Refusal) -> XMLTable in
      let text = analyzer.textType
      var table = XMLTable(
        namespaces: [],
        row: try analyzer.assumed(try analyzer.expression(rowNode), text, construct: "XMLTABLE", at: rowNode),
        document: try analyzer.assumed(
          try analyzer.expression(documentNode),
          xmlType,
          construct: "XMLTABLE",
          at: documentNode
        ),
        columns: []
      )
      for target in node.list("namespaces").compactMap({ $0.as(.resTarget) }) {
        guard let uri = target["val"] else { continue }
        table.namespaces.append(
          XMLTable.Namespace(
            uri: try analyzer.assumed(try analyzer.expression(uri), text, construct: "XMLTABLE", at: uri),
            name: target.text("name")
          )
        )
      }
      for column in node.list("columns").compactMap({ $0.as(.rangeTableFuncCol) }) {
        var result = XMLTable.Column(
          name: column.text("colname") ?? "",
          type: nil,
          path: nil,
          defaultValue: nil,
          isNotNull: column.flag("is_not_null")
        )
        if let typeNode = column["typeName"] { result.type = try analyzer.resolver.type(typeNode) }
        if let path = column["colexpr"] {
          result.path = try analyzer.assumed(
            try analyzer.expression(path),
            text,
            construct: "XMLTABLE",
            at: path
          )
        }
        if let value = column["coldefexpr"], let type = result.type {
          result.defaultValue = try analyzer.assumed(
            try analyzer.expression(value),
            type,
            construct: "XMLTABLE",
            at: value
          )
        }
        table.columns.append(result)
      }
      return table
    }
    let int4 = TypeReference(resolver.builtinType("int4"))
    let columns = table.columns.map { ResolvedColumn(name: $0.name, id: nil, type: $0.type ?? int4) }
    let alias = node["alias"]
    let name = alias?.text("aliasname") ?? "xmltable"
    let aliases = alias?.strings("colnames") ?? []
    let effective = try renamed(columns, aliases, of: name, at: node)
    let entry = add(
      RangeEntry(
        .xmlTable(table),
        alias: name,
        columnAliases: aliases,
        columns: effective,
        isLateral: node.flag("lateral")
      )
    )
    return FromResult(
      item: .entry(entry),
      scope: [ScopeItem(entry: entry, name: name, columns: effective, rowType: record)]
    )
  }
}
