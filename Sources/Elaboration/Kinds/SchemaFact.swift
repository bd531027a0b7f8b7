// Schemas.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let schema = FactKind("schema") }

/// A schema: `CREATE SCHEMA`.
///
/// Its name is all there is to it; owner and privileges are facts of their own.
package struct SchemaFact: ObjectKind {
  package static let kind = FactKind.schema
  package static let nameSpaces: [NameSpace] = [.schema]
  package static let rank = 10
  package static let isContainer = true
  package static let attributes: [Attribute<Self>] = [Attribute("assumed", \.isDerived, .follows)]

  /// Taken to be there, since it lives elsewhere; see `AssumedObjects.swift`.
  package var isDerived = false

  package init() {}

  package static let readers = [
    Reader(.createSchemaStmt) { node, elaboration throws(Refusal) in
      let role = node["authrole"]?.text("rolename")
      let name = node.text("schemaname") ?? role ?? ""
      if elaboration.catalog.lookUp(.schema, name) != nil, node.flag("if_not_exists") { return }
      guard !name.hasPrefix("pg_") else {
        throw elaboration.refused(
          "reserved-name",
          "unacceptable schema name \"\(name)\"",
          help: "the prefix pg_ is reserved for system schemas"
        )
      }
      let id = try elaboration.add(SchemaFact(), named: name)
      elaboration.finishCreation(id, owner: role)
      // The elements are created in the new schema by its owner (CreateSchemaCommand), those that others may need
      // first (transformCreateSchemaStmtElements).
      let session = elaboration.session
      elaboration.session.searchPath.insert(name, at: 0)
      elaboration.session.createdSchema = name
      if let role { elaboration.session.role = role }
      defer { elaboration.session = session }
      let order: [NodeTag] = [
        .createSeqStmt, .createStmt, .viewStmt, .indexStmt, .createTrigStmt, .grantStmt,
      ]
      let elements = Array(node.list("schemaElts"))
      for tag in order {
        for element in elements where element.tag == tag {
          try elaboration.checkElement(element, of: id)
          try elaboration.readNested(element)
        }
      }
      for element in elements where !order.contains(element.tag) { try elaboration.readNested(element) }
    }
  ]

  package static let addressing = [
    Addressing("OBJECT_SCHEMA") { object, _, elaboration throws(Refusal) in
      try elaboration.schema(named: object?.string ?? object?.text ?? "", at: object)
    }
  ]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [Step("CREATE SCHEMA \(names.bare(id))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP SCHEMA \(names.bare(id))")]
  }
}

extension Elaboration {
  /// Refuses an element of CREATE SCHEMA that goes elsewhere, or is about what is elsewhere (setSchemaName).
  fileprivate func checkElement(_ element: Node, of schema: ObjectID) throws(Refusal) {
    let rangeVar: Node?
    switch element.tag {
    case .createSeqStmt: rangeVar = element.body["sequence"]
    case .viewStmt: rangeVar = element.body["view"]
    case .createStmt, .indexStmt, .createTrigStmt: rangeVar = element.body["relation"]
    default: return
    }
    guard let rangeVar else { return }
    let name = catalog.name(of: schema)
    if let other = rangeVar.text("schemaname"), other != name {
      throw refused(
        "wrong-schema",
        "CREATE specifies a schema (\(other)) different from the one being created (\(name))",
        at: rangeVar
      )
    }
    let relation = rangeVar.text("relname") ?? ""
    guard element.tag == .indexStmt || element.tag == .createTrigStmt,
      catalog.lookUp(.relation, in: schema, relation) == nil
    else { return }
    throw missing("relation", "\(name).\(relation)", at: rangeVar)
  }
}
