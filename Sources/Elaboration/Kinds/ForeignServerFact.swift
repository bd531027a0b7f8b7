// Foreign servers.

package import CatalogModel
package import PostgresSyntax

extension FactKind { package static let foreignServer = FactKind("server") }

/// A foreign server: `CREATE SERVER`.
package struct ForeignServerFact: ObjectKind {
  package static let kind = FactKind.foreignServer
  package static let nameSpaces: [NameSpace] = [.foreignServer]
  package static let rank = 55
  package static let attributes: [Attribute<Self>] = [
    Attribute("foreign-data wrapper", \.wrapper, .replace),
    // There is no ALTER SERVER … TYPE.
    Attribute("type", \.type, .replace),
    Attribute("version", \.version, .alter { $0.version }),
    Attribute("options", \.options, .alter { $0.options }),
  ]

  package var wrapper: ObjectID
  package var type: String?
  package var version: String?
  package var options = ForeignOptions()

  package init(wrapper: ObjectID) { self.wrapper = wrapper }

  package static let readers = [
    Reader(.createForeignServerStmt) { node, elaboration throws(Refusal) in
      let name = node.text("servername") ?? ""
      if node.flag("if_not_exists"), elaboration.catalog.lookUp(.foreignServer, name) != nil { return }
      var fact = ForeignServerFact(
        wrapper: try elaboration.foreignDataWrapper(named: node.text("fdwname") ?? "", at: node)
      )
      fact.type = node.text("servertype")
      fact.version = node.text("version")
      try elaboration.apply(
        node.list("options"),
        to: &fact.options,
        of: .server,
        validator: elaboration.validator(fact.wrapper)
      )
      elaboration.finishCreation(try elaboration.add(fact, named: name))
    },
    Reader(.alterForeignServerStmt) { node, elaboration throws(Refusal) in
      let id = try elaboration.foreignServer(named: node.text("servername") ?? "", at: node)
      guard var fact = elaboration.catalog.fact(id, as: ForeignServerFact.self) else { return }
      if node.flag("has_version") { fact.version = node.text("version") }
      try elaboration.apply(
        node.list("options"),
        to: &fact.options,
        of: .server,
        validator: elaboration.validator(fact.wrapper)
      )
      elaboration.catalog.update(id, as: ForeignServerFact.self) { $0 = fact }
    },
    Reader(.importForeignSchemaStmt) { node, elaboration throws(Refusal) in
      _ = try elaboration.foreignServer(named: node.text("server_name") ?? "", at: node)
      elaboration.note(
        "not-known",
        "what IMPORT FOREIGN SCHEMA makes is known to the foreign server alone: it was not read"
      )
    },
  ]

  package static let addressing = [
    Addressing("OBJECT_FOREIGN_SERVER") { object, _, elaboration throws(Refusal) in
      try elaboration.foreignServer(named: object?.string ?? object?.text ?? "", at: object)
    }
  ]

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    var sql = "CREATE SERVER \(names.bare(id))"
    if let type { sql += " TYPE \(quoteLiteral(type))" }
    if let version { sql += " VERSION \(quoteLiteral(version))" }
    return [Step("\(sql) FOREIGN DATA WRAPPER \(names.bare(wrapper))\(options.clause)")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP SERVER \(names.bare(id))")] }
}

extension Alteration<ForeignServerFact> {
  private var head: String { "ALTER SERVER \(names.bare(id))" }

  fileprivate var version: [Step] { [Step("\(head) VERSION \(new.version.map(quoteLiteral) ?? "NULL")")] }

  fileprivate var options: [Step] {
    new.options.change(from: old.options).map { [Step("\(head) \($0)")] } ?? []
  }
}

extension Elaboration {
  /// The foreign server of that name.
  package func foreignServer(named name: String, at node: Node?) throws(Refusal) -> ObjectID {
    guard let id = catalog.lookUp(.foreignServer, name) else { throw missing("server", name, at: node) }
    return id
  }
}
