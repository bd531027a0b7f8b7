// Transforms between SQL types and those of procedural languages.

package import CatalogModel
import Expressions
import PostgresSyntax

extension FactKind { package static let transform = FactKind("transform") }

/// A transform, which has no name but those of its type and its language: `CREATE TRANSFORM`.
package struct TransformFact: ObjectKind {
  package static let kind = FactKind.transform
  package static let nameSpaces: [NameSpace] = [.transform]
  package static let rank = 52
  package static let attributes: [Attribute<Self>] = [
    Attribute("type", \.type, .replace),
    Attribute("language", \.language, .replace),
    Attribute("from sql", \.fromSQL, .alter { [$0.new.creation($0.id, "CREATE OR REPLACE", $0.names)] }),
    Attribute("to sql", \.toSQL, .alter { [$0.new.creation($0.id, "CREATE OR REPLACE", $0.names)] }),
  ]

  package var type: TypeReference
  package var language: ObjectID
  package var fromSQL: ObjectID?
  package var toSQL: ObjectID?

  package static let readers = [
    Reader(.createTransformStmt) { node, elaboration throws(Refusal) in try elaboration.createTransform(node)
    }
  ]

  package static let addressing = [
    Addressing("OBJECT_TRANSFORM") { object, _, elaboration throws(Refusal) in
      let items = object?.as(.list)?.list("items").map { $0 } ?? []
      guard items.count == 2, let typeName = items[0].as(.typeName) else {
        throw elaboration.notModelled("OBJECT_TRANSFORM")
      }
      let type = try elaboration.type(typeName)
      let language = try elaboration.language(named: items[1].string ?? "", at: object)
      guard let id = elaboration.catalog.transform(of: type, language) else {
        var refusal = elaboration.missing("transform", elaboration.catalog.name(of: type.type), at: object)
        refusal.diagnostic.message =
          "transform for type \(type.sql(Names(elaboration.catalog))) language \"\(items[1].string ?? "")\" does not exist"
        throw refusal
      }
      return id
    }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "FOR \(type.sql(names)) LANGUAGE \(names.bare(language))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [creation(id, "CREATE", names)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP TRANSFORM \(address(id, names))")]
  }

  fileprivate func creation(_ id: ObjectID, _ verb: String, _ names: Names) -> Step {
    var functions: [String] = []
    if let fromSQL { functions.append("FROM SQL WITH FUNCTION \(names.qualified(fromSQL))(internal)") }
    if let toSQL { functions.append("TO SQL WITH FUNCTION \(names.qualified(toSQL))(internal)") }
    return Step("\(verb) TRANSFORM \(address(id, names)) (\(functions.joined(separator: ", ")))")
  }
}

extension Catalog {
  fileprivate func transform(of type: TypeReference, _ language: ObjectID) -> ObjectID? {
    lookUpAll(.transform, in: .none, "").first { id in
      guard let fact = fact(id, as: TransformFact.self) else { return false }
      return fact.type == type && fact.language == language
    }
  }
}

extension Elaboration {
  fileprivate mutating func createTransform(_ node: Node) throws(Refusal) {
    guard let typeName = node["type_name"] else { return }
    let type = try self.type(typeName)
    let name = node.text("lang") ?? ""
    let language = try self.language(named: name, at: node)
    let fromSQL = node["fromsql"]?.strings("objname") ?? []
    let toSQL = node["tosql"]?.strings("objname") ?? []
    let fact = TransformFact(
      type: type,
      language: language,
      fromSQL: fromSQL.isEmpty ? nil : try supportFunction(fromSQL, ["internal"], at: node),
      toSQL: toSQL.isEmpty ? nil : try supportFunction(toSQL, ["internal"], at: node)
    )
    if let known = catalog.transform(of: type, language) {
      guard node.flag("replace") else {
        throw refused(
          "duplicate-name",
          "transform for type \(type.sql(Names(catalog))) language \"\(name)\" already exists",
          at: node
        )
      }
      catalog.update(known, as: TransformFact.self) { $0 = fact }
      return
    }
    try add(fact, arguments: [type.type, language], at: node)
  }
}
