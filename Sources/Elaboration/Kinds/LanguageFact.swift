// Procedural languages that are made without an extension, and transforms.

package import CatalogModel
import PostgresBuiltins
package import PostgresSyntax

extension FactKind { package static let language = FactKind("language") }

/// A procedural language: `CREATE LANGUAGE … HANDLER`.
package struct LanguageFact: ObjectKind {
  package static let kind = FactKind.language
  package static let nameSpaces: [NameSpace] = [.language]
  package static let rank = 45
  package static let attributes: [Attribute<Self>] = [
    Attribute("trusted", \.isTrusted, .alter { [$0.new.creation($0.id, "CREATE OR REPLACE", $0.names)] }),
    Attribute("handler", \.handler, .alter { [$0.new.creation($0.id, "CREATE OR REPLACE", $0.names)] }),
    Attribute("inline handler", \.inline, .alter { [$0.new.creation($0.id, "CREATE OR REPLACE", $0.names)] }),
    Attribute("validator", \.validator, .alter { [$0.new.creation($0.id, "CREATE OR REPLACE", $0.names)] }),
  ]

  package var isTrusted: Bool
  package var handler: ObjectID
  package var inline: ObjectID?
  package var validator: ObjectID?

  package static let readers = [
    Reader(.createPLangStmt) { node, elaboration throws(Refusal) in
      let inline = node.strings("plinline")
      let validator = node.strings("plvalidator")
      let fact = LanguageFact(
        isTrusted: node.flag("pltrusted"),
        handler: try elaboration.supportFunction(node.strings("plhandler"), [], at: node),
        inline: inline.isEmpty ? nil : try elaboration.supportFunction(inline, ["internal"], at: node),
        validator: validator.isEmpty ? nil : try elaboration.supportFunction(validator, ["oid"], at: node)
      )
      let name = node.text("plname") ?? ""
      if node.flag("replace"), let known = elaboration.catalog.lookUp(.language, name) {
        elaboration.catalog.update(known, as: LanguageFact.self) { $0 = fact }
        return
      }
      elaboration.finishCreation(try elaboration.add(fact, named: name))
    }
  ]

  package static let addressing = [
    Addressing("OBJECT_LANGUAGE") { object, _, elaboration throws(Refusal) in
      try elaboration.language(named: object?.string ?? object?.text ?? "", at: object)
    }
  ]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [creation(id, "CREATE", names)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP LANGUAGE \(names.bare(id))")] }

  fileprivate func creation(_ id: ObjectID, _ verb: String, _ names: Names) -> Step {
    var sql =
      "\(verb) \(isTrusted ? "TRUSTED " : "")LANGUAGE \(names.bare(id)) HANDLER \(names.qualified(handler))"
    if let inline { sql += " INLINE \(names.qualified(inline))" }
    if let validator { sql += " VALIDATOR \(names.qualified(validator))" }
    return Step(sql)
  }
}

extension Elaboration {
  /// The language of that name: one of the files', of an extension, or one that every database has.
  package mutating func language(named name: String, at node: Node?) throws(Refusal) -> ObjectID {
    if let id = extensionObject(ExtensionLanguage.self, .language, named: name) { return id }
    if Builtins.shared.object(.language, named: name) != nil {
      return catalog.identities.number(of: Identity(kind: .language, parent: pgCatalog, name: name))
    }
    throw missing("language", name, at: node)
  }
}
