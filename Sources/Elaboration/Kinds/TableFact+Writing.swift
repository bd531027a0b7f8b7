// The SQL that creates, drops and changes tables.

package import CatalogModel

extension TableFact {
  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let catalog = names.catalog
    let parts = inlined.within(id)
    let typing = parts.lazy.compactMap { catalog.fact($0, as: TypingFact.self) }.first
    let links = parts.filter { catalog.parentTable(ofLink: $0) != nil }
    let elements = parts.compactMap { element -> String? in
      guard catalog.parentTable(ofLink: element) == nil, let fact = catalog[element]?.fact,
        fact.cast(to: TypingFact.self) == nil
      else { return nil }
      return fact.inlineDefinition(element, inlined: inlined, names)
    }.filter { !$0.isEmpty }

    var sql = "CREATE \(isUnlogged ? "UNLOGGED " : "")\(objectType) \(names.qualified(id))"
    let partition = links.lazy.compactMap { catalog.fact($0, as: PartitionFact.self) }.first
    if let partition {
      sql += " PARTITION OF \(names.qualified(partition.parentTable))"
    } else if let typing {
      sql += " OF \(names.qualified(typing.type))"
    }
    if !elements.isEmpty {
      sql += " (\n    \(elements.joined(separator: ",\n    "))\n)"
    } else if partition == nil, typing == nil {
      sql += " ()"
    }
    var clauses: [String] = []
    if let partition {
      clauses.append(partition.bound.sql(names))
    } else if !links.isEmpty {
      let parents = links.compactMap { catalog.parentTable(ofLink: $0) }
      clauses.append("INHERITS (\(parents.map(names.qualified).joined(separator: ", ")))")
    }
    if let partitionKey { clauses.append("PARTITION BY \(partitionKey.sql(names))") }
    if let accessMethod { clauses.append("USING \(names.bare(accessMethod))") }
    if !parameters.isEmpty { clauses.append("WITH (\(parameters.sql))") }
    if let server { clauses.append("SERVER \(names.bare(server))\(foreignOptions.clause)") }
    if let tablespace { clauses.append("TABLESPACE \(quoteIdentifier(tablespace))") }
    if partition != nil, elements.isEmpty, !clauses.isEmpty {
      sql += "\n    " + clauses.joined(separator: "\n    ")
    } else {
      sql += clauses.map { " \($0)" }.joined()
    }
    return [Step(sql)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    let table = names.qualified(id)
    // What a partitioned table holds lies in its partitions, which go with it only where they are not wanted either;
    // what a foreign one gives access to is elsewhere.
    let holdsRows = partitionKey == nil && server == nil
    let drop = Step("DROP \(objectType) \(table)", destroys: holdsRows ? "table \(table)" : nil)
    if names.isOnline, let link = names.catalog.partitionLink(of: id),
      let detach = names.catalog.fact(link, as: PartitionFact.self)?.detachingOnline(link, names)?.first
    {
      var drop = drop
      drop.online = Step.Online([detach, drop])
      return [drop]
    }
    guard names.catalog.isReferencedPartition(id), let parent = names.catalog.parentTables(of: id).first
    else {
      return [drop]
    }
    // While foreign keys refer to the partitioned table, PostgreSQL drops none of its partitions.
    return [Step("ALTER TABLE \(names.qualified(parent)) DETACH PARTITION \(table)"), drop]
  }
}

extension Names {
  /// `ALTER TABLE app.item`, or `ALTER FOREIGN TABLE` and its name.
  func alterTable(_ table: ObjectID, only: Bool = false) -> String {
    let isForeign = catalog.isForeign(table)
    return "ALTER \(isForeign ? "FOREIGN " : "")TABLE \(only ? "ONLY " : "")\(qualified(table))"
  }
}

extension Alteration<TableFact> {
  private func step(_ clause: String, remark: String? = nil) -> Step {
    Step(names.alterTable(id), clause: clause, remark: remark)
  }

  fileprivate func steps(_ clauses: [String]) -> [Step] { clauses.map { step($0) } }
}

extension Alteration<TableFact> {
  var setAccessMethod: [Step] { steps(["SET ACCESS METHOD \(new.accessMethod.map(names.bare) ?? "heap")"]) }
  var setTablespace: [Step] { steps(["SET TABLESPACE \(quoteIdentifier(new.tablespace ?? "pg_default"))"]) }
  var setForeignOptions: [Step] {
    steps(new.foreignOptions.change(from: old.foreignOptions).map { [$0] } ?? [])
  }
  var setParameters: [Step] { steps(new.parameters.clauses(from: old.parameters)) }
  var setRowSecurity: [Step] { steps(["\(new.hasRowSecurity ? "ENABLE" : "DISABLE") ROW LEVEL SECURITY"]) }
  var setForcedRowSecurity: [Step] {
    steps(["\(new.forcesRowSecurity ? "" : "NO ")FORCE ROW LEVEL SECURITY"])
  }
}
