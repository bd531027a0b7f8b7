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
      if let role { elaboration.session.role = role }
      defer { elaboration.session = session }
      let order: [NodeTag] = [
        .createSeqStmt, .createStmt, .viewStmt, .indexStmt, .createTrigStmt, .grantStmt,
      ]
      let elements = Array(node.list("schemaElts"))
      for tag in order {
        for element in elements where element.tag == tag { try elaboration.readNested(element) }
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
