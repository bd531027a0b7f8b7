// What a publication publishes: tables, with columns and rows chosen, and whole schemas.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind {
  package static let publicationTable = FactKind("publication table")
  package static let publicationSchema = FactKind("publication schema")
}

/// A table in a publication, the parent.
package struct PublicationTableFact: ObjectKind {
  package static let kind = FactKind.publicationTable
  package static let nameSpaces: [NameSpace] = [.publicationMember]
  package static let rank = 121
  package static let staysWithParent = true
  // RememberAllDependentForRebuilding refuses to change a column's type under the row filter of a publication.
  package static let isPinning = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("table", \.table, strength: .automatic, .replace),
    // ALTER PUBLICATION has no clause that changes one of its tables.
    Attribute("columns", \.columns, .replace),
    Attribute("row filter", \.filter, .replace),
  ]

  package var table: ObjectID
  /// In the order of the table; none for all.
  package var columns: [ObjectID]
  package var filter: Expression?

  package init(table: ObjectID, columns: [ObjectID], filter: Expression?) {
    self.table = table
    self.columns = columns
    self.filter = filter
  }

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.qualified(table)) in \(names.described(names.catalog.parent(of: id)))"
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    var sql = "TABLE \(isOnly(names.catalog) ? "ONLY " : "")\(names.qualified(table))"
    if !columns.isEmpty { sql += " (\(columns.map { names.bare($0) }.joined(separator: ", ")))" }
    if let filter { sql += " WHERE (\(filter.sql(names)))" }
    return sql
  }

  /// Without ONLY, tables that inherit from it would come along (OpenTableList).
  private func isOnly(_ catalog: Catalog) -> Bool { !catalog.publishedHeirs(of: table).isEmpty }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let publication = names.bare(names.catalog.parent(of: id))
    return [
      Step("ALTER PUBLICATION \(publication) ADD \(inlineDefinition(id, inlined: inlined, names) ?? "")")
    ]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    let only = isOnly(names.catalog) ? "ONLY " : ""
    return [
      Step(
        "ALTER PUBLICATION \(names.bare(names.catalog.parent(of: id))) DROP TABLE \(only)\(names.qualified(table))"
      )
    ]
  }
}

/// A schema in a publication, the parent, with all tables that it has and will have.
package struct PublicationSchemaFact: ObjectKind {
  package static let kind = FactKind.publicationSchema
  package static let nameSpaces: [NameSpace] = [.publicationMember]
  package static let rank = 121
  package static let staysWithParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("schema", \.schema, strength: .automatic, .replace)
  ]

  package var schema: ObjectID

  package init(schema: ObjectID) { self.schema = schema }

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.bare(schema)) in \(names.described(names.catalog.parent(of: id)))"
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    "TABLES IN SCHEMA \(names.bare(schema))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [
      Step(
        "ALTER PUBLICATION \(names.bare(names.catalog.parent(of: id))) ADD TABLES IN SCHEMA \(names.bare(schema))"
      )
    ]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [
      Step(
        "ALTER PUBLICATION \(names.bare(names.catalog.parent(of: id))) DROP TABLES IN SCHEMA \(names.bare(schema))"
      )
    ]
  }
}

extension Catalog {
  /// The tables that inherit from a table and are published along with it, unless it says ONLY: partitions are
  /// part of what they are partitions of.
  fileprivate func publishedHeirs(of table: ObjectID) -> [ObjectID] {
    fact(table, as: TableFact.self)?.partitionKey == nil ? Array(withHeirs(table).dropFirst()) : []
  }

  fileprivate func member(_ target: ObjectID, of publication: ObjectID) -> ObjectID? {
    lookUpAll(.publicationMember, in: publication, "").first { id in
      fact(id, as: PublicationTableFact.self)?.table == target
        || fact(id, as: PublicationSchemaFact.self)?.schema == target
    }
  }
}

/// A table that a statement about a publication names, or that inherits from one that it names.
private struct PublishedTable {
  let table: ResolvedRelation
  /// What is said of it, or of the one that it inherits from.
  let node: Node
}

extension Elaboration {
  /// Adds tables and schemas to a publication.
  mutating func publish(_ objects: Node.Elements, in publication: ObjectID) throws(Refusal) {
    let tables = try publishedTables(objects)
    let schemas = try publishedSchemas(objects)
    let publishesSchemas =
      !schemas.isEmpty
      || catalog.children(of: publication).contains { catalog.kind(of: $0) == .publicationSchema }
    if publishesSchemas, let item = tables.first(where: { !$0.node.strings("columns").isEmpty }) {
      throw refused(
        "invalid-publication",
        "cannot use column list for relation \"\(Names(catalog).qualified(item.table.id))\" in publication "
          + "\"\(catalog.name(of: publication))\"",
        at: item.node["relation"]
      )
    }
    for item in tables { try publish(item, in: publication) }
    for (schema, object) in schemas {
      if hasColumnLists(publication) {
        throw refused(
          "invalid-publication",
          "cannot add schema to publication \"\(catalog.name(of: publication))\"",
          at: object,
          help: "tables are published with column lists there"
        )
      }
      try addMember(PublicationSchemaFact(schema: schema), schema, of: publication, object)
    }
  }

  private func hasColumnLists(_ publication: ObjectID) -> Bool {
    catalog.children(of: publication).contains {
      catalog.fact($0, as: PublicationTableFact.self)?.columns.isEmpty == false
    }
  }

  /// Takes tables and schemas out of a publication.
  mutating func unpublish(_ objects: Node.Elements, from publication: ObjectID) throws(Refusal) {
    let named = try publishedTables(objects)
    if let item = named.first(where: { $0.node["whereClause"] != nil }) {
      throw refused(
        "syntax",
        "cannot use a WHERE clause when removing a table from a publication",
        at: item.node["relation"]
      )
    }
    let tables = named.map { (target: $0.table.id, what: "relation", node: $0.node) }
    let schemas = try publishedSchemas(objects).map {
      (target: $0.schema, what: "tables from schema", node: $0.node)
    }
    for (target, what, node) in tables + schemas {
      guard let member = catalog.member(target, of: publication) else {
        throw refused(
          "not-published",
          "\(what) \"\(catalog.name(of: target))\" is not part of the publication",
          at: node
        )
      }
      catalog.remove(member)
    }
  }

  /// The schemas that are named, each of them once (ObjectsInPublicationToOids).
  private mutating func publishedSchemas(
    _ objects: Node.Elements
  ) throws(Refusal) -> [(schema: ObjectID, node: Node)] {
    var result: [(schema: ObjectID, node: Node)] = []
    for object in objects.compactMap({ $0.as(.publicationObjSpec) }) where object["pubtable"] == nil {
      let schema: ObjectID
      if object.is("pubobjtype", "PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA") {
        schema = try creationSchema(nil, at: object)
      } else {
        schema = try self.schema(named: object.text("name") ?? "", at: object)
      }
      if ["pg_catalog", "pg_toast", "pg_temp"].contains(catalog.name(of: schema)) {
        throw refused(
          "invalid-publication",
          "cannot add schema \"\(catalog.name(of: schema))\" to publication",
          at: object
        )
      }
      if !result.contains(where: { $0.schema == schema }) { result.append((schema, object)) }
    }
    return result
  }

  /// The tables that are named, with what inherits from them, each of them once (OpenTableList).
  private mutating func publishedTables(_ objects: Node.Elements) throws(Refusal) -> [PublishedTable] {
    var result: [PublishedTable] = []
    var places: [ObjectID: Int] = [:]
    for object in objects.compactMap({ $0.as(.publicationObjSpec) }) {
      guard let node = object["pubtable"], let rangeVar = node["relation"] else { continue }
      let named = try relation(rangeVar)
      var tables = [named]
      let isKnown = places[named.id] != nil
      if !isKnown, rangeVar.flag("inh") {
        tables += catalog.publishedHeirs(of: named.id).map { resolved($0) }
      }
      for table in tables {
        guard let place = places[table.id] else {
          places[table.id] = result.count
          result.append(PublishedTable(table: table, node: node))
          continue
        }
        // It is not clear which of the two should count.
        let nodes = [node, result[place].node]
        guard nodes.allSatisfy({ $0["whereClause"] == nil && $0["columns"] == nil }) else {
          let hasFilter = nodes.contains { $0["whereClause"] != nil }
          throw refused(
            "duplicate-name",
            "conflicting or redundant \(hasFilter ? "WHERE clauses" : "column lists") for table "
              + "\"\(catalog.name(of: named.id))\"",
            at: rangeVar
          )
        }
      }
    }
    return result
  }

  private mutating func publish(_ item: PublishedTable, in publication: ObjectID) throws(Refusal) {
    let node = item.node
    let table = item.table.id
    guard catalog.relationWord(table) == "table",
      catalog.fact(table, as: TableFact.self)?.isUnlogged != true, !isTemporary(table)
    else {
      throw refused(
        "wrong-kind",
        "cannot add relation \"\(catalog.name(of: table))\" to publication",
        at: node["relation"]
      )
    }
    // With the same columns and the same filter as what it inherits from, as they are called here.
    var columns: [ObjectID] = []
    for name in node.strings("columns") {
      let column = try column(name, of: table, at: node["relation"])
      if columns.contains(column) {
        throw refused(
          "duplicate-column",
          "duplicate column \"\(name)\" in publication column list",
          at: node["relation"]
        )
      }
      columns.append(column)
    }
    let order = catalog.children(of: table, .column)
    columns = order.filter { columns.contains($0) }
    let filter = try node["whereClause"].map { condition throws(Refusal) in
      try analyzeCondition(condition, for: .publicationFilter, in: .relation(item.table), with: &self)
    }
    let isPartitioned = catalog.fact(table, as: TableFact.self)?.partitionKey != nil
    if isPartitioned, catalog.fact(publication, as: PublicationFact.self)?.isByRoot == false,
      filter != nil || !columns.isEmpty
    {
      let what = filter == nil ? "column list" : "publication WHERE clause"
      throw refused(
        "invalid-publication",
        "cannot use \(what) for relation \"\(catalog.name(of: table))\"",
        at: node["relation"],
        help: "set publish_via_partition_root"
      )
    }
    let obstacle = filter?.obstacleToRowFilter(Names(catalog)) { [catalog] in
      catalog.fact($0, as: ColumnFact.self)?.collation
    }
    if let obstacle {
      throw refused(
        "invalid-publication",
        "invalid publication WHERE expression",
        at: node["whereClause"]?.body,
        help: obstacle
      )
    }
    let fact = PublicationTableFact(table: table, columns: columns, filter: filter)
    try addMember(fact, table, of: publication, node)
  }

  private mutating func addMember<F: Fact>(
    _ fact: F,
    _ target: ObjectID,
    of publication: ObjectID,
    _ node: Node
  ) throws(Refusal) {
    guard catalog.member(target, of: publication) == nil else {
      let what = fact is PublicationSchemaFact ? "schema" : "relation"
      throw refused(
        "duplicate-name",
        "\(what) \"\(catalog.name(of: target))\" is already member of publication \"\(catalog.name(of: publication))\"",
        at: node
      )
    }
    try add(fact, in: publication, arguments: [target], at: node)
  }
}

extension PublicationTableFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    // DROP PUBLICATION does not look at the tables.
    guard let publication = reader.entry(change.id)?.parent, !reader.isGone(publication) else { return }
    if !reader.isNew(publication) { reader.report(.changePublication, publication) }
    reader.lock(change.new?.table ?? change.old?.table, .shareUpdateExclusive)
  }
}
