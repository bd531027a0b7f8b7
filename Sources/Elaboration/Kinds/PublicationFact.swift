// Publications, as a whole; what they publish are facts of their own.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let publication = FactKind("publication") }

/// A publication: `CREATE PUBLICATION`.
package struct PublicationFact: ObjectKind {
  package static let kind = FactKind.publication
  package static let nameSpaces: [NameSpace] = [.publication]
  package static let rank = 120
  package static let attributes: [Attribute<Self>] = [
    Attribute("all tables", \.hasAllTables, .replace),
    Attribute("published operations", \.operations, .alter { $0.options }),
    Attribute("published by root", \.isByRoot, .alter { $0.options }),
  ]

  package var hasAllTables = false
  /// In the order of ``allOperations``.
  package var operations = allOperations
  package var isByRoot = false

  package static let allOperations = ["insert", "update", "delete", "truncate"]

  package init() {}

  package static let readers = [
    Reader(.createPublicationStmt) { node, elaboration throws(Refusal) in
      var fact = PublicationFact()
      fact.hasAllTables = node.flag("for_all_tables")
      try elaboration.apply(node.list("options"), to: &fact)
      let id = try elaboration.add(fact, named: node.text("pubname") ?? "")
      elaboration.finishCreation(id)
      try elaboration.publish(node.list("pubobjects"), in: id)
    },
    Reader(.alterPublicationStmt) { node, elaboration throws(Refusal) in
      try elaboration.alterPublication(node)
    },
  ]

  package static let addressing = [
    Addressing("OBJECT_PUBLICATION") { object, _, elaboration throws(Refusal) in
      try elaboration.publication(named: object?.string ?? object?.text ?? "", at: object)
    }
  ]

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let objects = inlined.within(id).compactMap { object in
      names.catalog[object]?.fact.inlineDefinition(object, inlined: inlined, names)
    }
    var sql = "CREATE PUBLICATION \(names.bare(id))"
    if hasAllTables {
      sql += " FOR ALL TABLES"
    } else if objects.count == 1 {
      sql += " FOR \(objects[0])"
    } else if !objects.isEmpty {
      sql += " FOR\n    \(objects.joined(separator: ",\n    "))"
    }
    let options = settings(comparedTo: PublicationFact())
    if !options.isEmpty {
      sql += "\(objects.count > 1 ? "\n" : " ")WITH (\(options.joined(separator: ", ")))"
    }
    return [Step(sql)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP PUBLICATION \(names.bare(id))")] }

  fileprivate func settings(comparedTo old: PublicationFact) -> [String] {
    var result: [String] = []
    if operations != old.operations {
      result.append("publish = \(quoteLiteral(operations.joined(separator: ", ")))")
    }
    if isByRoot != old.isByRoot { result.append("publish_via_partition_root = \(isByRoot)") }
    return result
  }
}

extension Alteration<PublicationFact> {
  fileprivate var options: [Step] {
    [
      Step(
        "ALTER PUBLICATION \(names.bare(id)) SET (\(new.settings(comparedTo: old).joined(separator: ", ")))"
      )
    ]
  }
}

extension Elaboration {
  func publication(named name: String, at node: Node?) throws(Refusal) -> ObjectID {
    guard let id = catalog.lookUp(.publication, name) else { throw missing("publication", name, at: node) }
    return id
  }

  /// parse_publication_options.
  fileprivate func apply(_ options: Node.Elements, to fact: inout PublicationFact) throws(Refusal) {
    var given: Set<String> = []
    for option in options.compactMap({ $0.as(.defElem) }) {
      guard given.insert(option.text("defname") ?? "").inserted else {
        throw refused("duplicate-option", "conflicting or redundant options", at: option)
      }
      let value = parameterValue(option["arg"])
      switch option.text("defname") {
      case "publish":
        let words = value.split(separator: ",").map { $0.filter { $0 != " " }.lowercased() }.filter {
          !$0.isEmpty
        }
        if let unknown = words.first(where: { !PublicationFact.allOperations.contains($0) }) {
          throw refused(
            "unknown-option",
            "unrecognized value for publication option \"publish\": \"\(unknown)\"",
            at: option
          )
        }
        fact.operations = PublicationFact.allOperations.filter { words.contains($0) }
      case "publish_via_partition_root":
        fact.isByRoot = ["true", "on", "1", "yes"].contains(value.lowercased())
      case let name:
        throw refused("unknown-option", "unrecognized publication parameter: \"\(name ?? "")\"", at: option)
      }
    }
  }

  fileprivate mutating func alterPublication(_ node: Node) throws(Refusal) {
    let id = try publication(named: node.text("pubname") ?? "", at: node)
    guard var fact = catalog.fact(id, as: PublicationFact.self) else { return }
    guard node.list("options").isEmpty else {
      try apply(node.list("options"), to: &fact)
      catalog.update(id, as: PublicationFact.self) { $0 = fact }
      return
    }
    if fact.hasAllTables {
      throw refused(
        "invalid-publication",
        "publication \"\(catalog.name(of: id))\" is defined as FOR ALL TABLES",
        at: node
      )
    }
    switch node.text("action") {
    case "AP_DropObjects": try unpublish(node.list("pubobjects"), from: id)
    case "AP_SetObjects":
      for object in catalog.children(of: id) where isPublished(object) { catalog.remove(object) }
      try publish(node.list("pubobjects"), in: id)
    default: try publish(node.list("pubobjects"), in: id)
    }
  }

  private func isPublished(_ id: ObjectID) -> Bool {
    let kind = catalog.kind(of: id)
    return kind == .publicationTable || kind == .publicationSchema
  }
}

extension PublicationFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    if !change.isAdded { reader.report(.changePublication, change.id) }
  }
}
