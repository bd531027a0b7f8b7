// Reads CREATE TABLE.

package import CatalogModel
import Expressions
package import PostgresSyntax

extension Elaboration {
  /// CREATE TABLE, in the steps of transformCreateStmt and DefineRelation.
  ///
  /// Columns, the place among other tables, CHECK constraints, LIKE, keys, foreign keys: names that the server makes
  /// up depend on that order.
  ///
  /// `foreign`: the body of CREATE FOREIGN TABLE that `node` is the base of.
  mutating func createTable(_ node: Node, foreign: Node? = nil) throws(Refusal) {
    guard let rangeVar = node["relation"] else { return }
    guard let (schema, name) = try newRelation(rangeVar, ifNotExists: node.flag("if_not_exists")) else {
      return
    }
    if !node.is("oncommit", "ONCOMMIT_NOOP"), node["oncommit"] != nil, !rangeVar.is("relpersistence", "t") {
      throw refused("on-commit", "ON COMMIT can only be used on temporary tables")
    }
    var fact = TableFact()
    fact.isUnlogged = rangeVar.is("relpersistence", "u")
    let hasPartitions = node["partspec"] != nil
    try apply(node.list("options"), to: &fact.parameters, known: hasPartitions ? [:] : tableParameters)
    if let foreign {
      fact.server = try foreignServer(named: foreign.text("servername") ?? "", at: foreign)
      let validator = validator(fact.server)
      try apply(foreign.list("options"), to: &fact.foreignOptions, of: .table, validator: validator)
    } else {
      fact.tablespace = try creationTablespace(node.text("tablespacename"))
    }
    if hasPartitions, node.text("accessMethod") != nil {
      throw refused(
        "access-method",
        "specifying a table access method is not supported on a partitioned table"
      )
    }
    fact.accessMethod =
      hasPartitions || foreign != nil ? nil : creationAccessMethod(node.text("accessMethod"))
    let type = try node["ofTypename"].map { (typeName) throws(Refusal) in try self.compositeType(typeName) }

    // Parents are looked for before the table is there: nothing inherits from itself.
    let parents = try parents(of: node)
    let elements = node.list("tableElts")
    let prepared = try prepare(
      elements.compactMap { $0.as(.columnDef) },
      of: name,
      in: schema,
      isTyped: type != nil,
      isPartition: node["partbound"] != nil,
      isForeign: foreign != nil
    )

    let table = try add(fact, named: name, in: schema, at: rangeVar)
    var building = ColumnBuilding()
    for parent in parents { try inheritColumns(of: parent, into: table, &building) }
    if let type {
      try makeTyped(table, type)
      try addColumns(of: type, to: table)
    }
    var constraints: [NewConstraint] = []
    var likes: [(source: ObjectID, options: LikeOptions)] = []
    var nextPrepared = 0
    for element in elements {
      switch element.tag {
      case .columnDef:
        let column = prepared[nextPrepared]
        nextPrepared += 1
        try check(column.foreignOptions, of: .column, by: validator(fact.server), at: column.node)
        let id = try define(column, in: table, &building)
        constraints += column.constraints(at: id)
      case .constraint: constraints.append(NewConstraint(node: element.body, column: nil))
      case .tableLikeClause where foreign != nil:
        throw refused("not-supported", "LIKE is not supported for creating foreign tables", at: element.body)
      case .tableLikeClause: likes.append(try addColumns(like: element.body, to: table, &building))
      default: throw notModelled(element.tagName)
      }
    }
    try checkConflicts(building, of: table)
    try setDefaults(building, of: table)
    try tie(table, to: parents, node)
    if let key = node["partspec"] {
      let key = try partitionKey(key, of: table)
      catalog.update(table, as: TableFact.self) { $0.partitionKey = key }
    }
    for parent in parents {
      try inheritConstraints(from: parent, to: table, isNew: true)
      if catalog.isPartitioned(parent) { try copyTriggers(of: parent, to: table) }
    }
    for column in prepared { try finishSequence(of: column, in: table) }
    finishCreation(table)

    try addChecks(constraints.filter { $0.node.is("contype", "CONSTR_CHECK") }, to: table)
    for (source, options) in likes {
      try copyChecks(like: source, to: table, options: options)
      try copyIndexes(like: source, to: table, options: options)
    }
    try addKeys(
      constraints.filter {
        !$0.node.is("contype", "CONSTR_CHECK") && !$0.node.is("contype", "CONSTR_FOREIGN")
      },
      to: table
    )
    try addForeignKeys(constraints.filter { $0.node.is("contype", "CONSTR_FOREIGN") }, to: table)
  }

  /// Where a new relation goes, or nil when IF NOT EXISTS found one of its name.
  package mutating func newRelation(
    _ rangeVar: Node,
    ifNotExists: Bool
  ) throws(Refusal) -> (schema: ObjectID, name: String)? {
    let name = rangeVar.text("relname") ?? ""
    let schema = try creationSchema(of: rangeVar, "table")
    if let taken = catalog.lookUp(.relation, in: schema, name) {
      if ifNotExists { return nil }
      throw alreadyExists(taken, asked: .table, name: name, at: rangeVar)
    }
    return (schema, name)
  }

  /// The tables in INHERITS or PARTITION OF.
  private mutating func parents(of node: Node) throws(Refusal) -> [ObjectID] {
    var result: [ObjectID] = []
    let isTemporary =
      node["relation"]?.is("relpersistence", "t") == true || node["relation"]?.text("schemaname") == "pg_temp"
    for rangeVar in node.list("inhRelations").compactMap({ $0.as(.rangeVar) }) {
      let parent = try relation(named: rangeVar) as ObjectID
      if node["partbound"] != nil {
        try checkKnownColumns(parent, for: "it can't have a partition here", at: rangeVar)
        guard catalog.fact(parent, as: TableFact.self)?.partitionKey != nil else {
          throw refused("not-partitioned", "\"\(catalog.name(of: parent))\" is not partitioned", at: rangeVar)
        }
        if isTemporary, !self.isTemporary(parent) {
          throw refused(
            "temporary-partition",
            "cannot create a temporary relation as partition of permanent relation \"\(catalog.name(of: parent))\"",
            at: rangeVar
          )
        }
        if !isTemporary, self.isTemporary(parent) {
          throw refused(
            "temporary-partition",
            "cannot create a permanent relation as partition of temporary relation \"\(catalog.name(of: parent))\"",
            at: rangeVar
          )
        }
      } else {
        try checkParent(parent, ofTemporary: isTemporary, at: rangeVar)
      }
      if result.contains(parent) { throw duplicateParent(parent, at: rangeVar) }
      result.append(parent)
    }
    if node["partspec"] != nil, node["partbound"] == nil, !result.isEmpty {
      throw refused("invalid-inheritance", "cannot create partitioned table as inheritance child")
    }
    return result
  }

  /// Makes the facts that tie a new table to its parents.
  private mutating func tie(_ table: ObjectID, to parents: [ObjectID], _ node: Node) throws(Refusal) {
    guard let boundNode = node["partbound"] else {
      for parent in parents {
        try add(InheritanceFact(parentTable: parent), in: table, arguments: [parent])
      }
      return
    }
    guard let parent = parents.first, let key = catalog.fact(parent, as: TableFact.self)?.partitionKey else {
      return
    }
    let bound = try partitionBound(boundNode, of: parent, key: key)
    try checkBound(bound, of: table, in: parent, at: boundNode)
    try add(PartitionFact(parentTable: parent, bound: bound), in: table, arguments: [parent])
  }

  /// The composite type that OF names.
  mutating func compositeType(_ typeName: Node) throws(Refusal) -> ObjectID {
    let type = try self.type(typeName)
    if catalog[type.type]?.fact is any OpaqueMember {
      throw refused(
        "opaque-columns",
        "the attributes of type \(type.sql(Names(catalog))) are not known, so that it can't have a table here",
        at: typeName,
        help: "give its definition, with --base"
      )
    }
    guard !type.isArray, columns(ofType: type.type) != nil,
      ![.table, .view, .materializedView].contains(catalog.kind(of: type.type))
    else {
      throw refused("wrong-kind", "type \(type.sql(Names(catalog))) is not a composite type", at: typeName)
    }
    return type.type
  }

  /// Gives a typed table the columns of its type.
  private mutating func addColumns(of type: ObjectID, to table: ObjectID) throws(Refusal) {
    for attribute in columns(ofType: type) ?? [] {
      guard let id = attribute.id, let type = attribute.type else { continue }
      try addColumn(ofAttribute: id, named: attribute.name, type: type, to: table)
    }
  }

  /// Gives a typed table the column for an attribute of its type, also when ALTER TYPE … ADD ATTRIBUTE adds one.
  @discardableResult
  package mutating func addColumn(
    ofAttribute attribute: ObjectID,
    named name: String,
    type: TypeReference,
    to table: ObjectID
  ) throws(Refusal) -> ObjectID {
    var fact = ColumnFact(type: type)
    fact.attribute = attribute
    return try add(fact, named: name, in: table)
  }
}
