// Making a table anew with all its rows, under its own name.

package import CatalogModel

extension Catalog {
  /// Why a table can't be made anew; nil when it can.
  package func obstacleToRebuilding(_ table: ObjectID) -> String? {
    guard let fact = fact(table, as: TableFact.self), fact.storesRows else {
      return "it has no rows of its own"
    }
    if !links(of: table).isEmpty { return "they are its parent's" }
    if !heirs(of: table).isEmpty { return "other tables inherit them" }
    if isTyped(table) { return "they are its type's" }
    if columnStoring(table) != nil { return "a column of another table holds its rows" }
    return nil
  }

  /// The same with the columns of some tables in another catalog's order.
  package func orderingColumns(of tables: [ObjectID], as other: Catalog) -> Catalog {
    var order = all.sorted { serial(of: $0) < serial(of: $1) }
    for table in tables {
      let columns = Set(children(of: table, .column))
      let wanted = other.children(of: table, .column).filter(columns.contains)
      let places = order.indices.filter { columns.contains(order[$0]) }
      for (place, column) in zip(places, wanted) { order[place] = column }
    }
    return inOrder(order)
  }
}

extension Names {
  /// The statements that give a table another name, and what it has in its schema whose names its replacement takes.
  package func makingWay(for table: ObjectID) -> [String] {
    var result = ["\(alterTable(table)) RENAME TO \(quoteIdentifier(spareName(for: table)))"]
    for index in catalog.indexes(of: table) {
      result.append("ALTER INDEX \(qualified(index)) RENAME TO \(quoteIdentifier(spareName(for: index)))")
    }
    for column in catalog.children(of: table, .column) {
      // That of a serial column is handed over; an identity's belongs to it for good.
      guard let sequence = catalog.identitySequence(of: column) else { continue }
      result.append(
        "ALTER SEQUENCE \(qualified(sequence)) RENAME TO \(quoteIdentifier(spareName(for: sequence)))"
      )
    }
    return result
  }
}

extension TableFact {
  /// Takes over the rows, and the values of identities' sequences.
  package func taking(over other: ObjectID, _ id: ObjectID, _ names: Names, _ oldNames: Names) -> [Step] {
    let catalog = names.catalog
    let columns = catalog.children(of: id, .column).filter {
      catalog.fact($0, as: ColumnFact.self)?.generated == nil
    }
    let isAlways = columns.contains { column in
      catalog.identitySequence(of: column).flatMap { catalog.fact($0, as: SequenceFact.self) }?.identity?
        .isAlways
        == true
    }
    let list = columns.map(names.bare).joined(separator: ", ")
    let clause = isAlways ? " OVERRIDING SYSTEM VALUE" : ""
    var steps = [
      Step(
        "INSERT INTO \(names.qualified(id)) (\(list))\(clause)\nSELECT \(list)\nFROM \(oldNames.qualified(other))",
        remark: "Copies every row."
      )
    ]
    for column in columns {
      guard let sequence = catalog.identitySequence(of: column),
        let before = oldNames.catalog.lookUp(.column, in: other, catalog.name(of: column)),
        let from = oldNames.catalog.identitySequence(of: before)
      else { continue }
      steps.append(
        Step(
          "SELECT setval(\(quoteLiteral(names.qualified(sequence))), last_value, is_called) "
            + "FROM \(oldNames.qualified(from))"
        )
      )
    }
    return steps
  }
}
