// Access methods for tables and indexes.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let accessMethod = FactKind("access method") }

/// An access method: `CREATE ACCESS METHOD`.
package struct AccessMethodFact: ObjectKind {
  package static let kind = FactKind.accessMethod
  package static let nameSpaces: [NameSpace] = [.accessMethod]
  package static let rank = 53
  package static let attributes: [Attribute<Self>] = [
    Attribute("type", \.isForTables, .replace),
    Attribute("handler", \.handler, .replace),
  ]

  package var isForTables: Bool
  package var handler: ObjectID

  package static let readers = [
    Reader(.createAmStmt) { node, elaboration throws(Refusal) in
      let handler = try elaboration.supportFunction(node.strings("handler_name"), ["internal"], at: node)
      let fact = AccessMethodFact(isForTables: node.is("amtype", "t"), handler: handler)
      try elaboration.add(fact, named: node.text("amname") ?? "")
    }
  ]

  /// The access method of the server's own that has the same handler.
  func likeness(in catalog: Catalog) -> String? {
    let names = [
      "bthandler": "btree", "hashhandler": "hash", "gisthandler": "gist", "ginhandler": "gin",
      "spghandler": "spgist", "brinhandler": "brin",
    ]
    return catalog.contains(handler) ? nil : names[catalog.name(of: handler)]
  }

  package static let addressing = [
    Addressing("OBJECT_ACCESS_METHOD") { object, _, elaboration throws(Refusal) in
      let name = object?.string ?? object?.text ?? ""
      guard let id = elaboration.catalog.lookUp(.accessMethod, name) else {
        throw elaboration.missing("access method", name, at: object)
      }
      return id
    }
  ]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let type = isForTables ? "TABLE" : "INDEX"
    return [Step("CREATE ACCESS METHOD \(names.bare(id)) TYPE \(type) HANDLER \(names.qualified(handler))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP ACCESS METHOD \(names.bare(id))")]
  }
}
