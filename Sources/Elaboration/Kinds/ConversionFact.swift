// Conversions between encodings.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let conversion = FactKind("conversion") }

/// A conversion: `CREATE CONVERSION`.
package struct ConversionFact: ObjectKind {
  package static let kind = FactKind.conversion
  package static let nameSpaces: [NameSpace] = [.conversion]
  package static let rank = 53
  package static let attributes: [Attribute<Self>] = [
    Attribute("default", \.isDefault, .replace),
    Attribute("source encoding", \.source, .replace),
    Attribute("destination encoding", \.destination, .replace),
    Attribute("function", \.function, .replace),
  ]

  package var isDefault: Bool
  /// In upper case without punctuation, as encodings are compared (clean_encoding_name).
  package var source: String
  package var destination: String
  package var function: ObjectID

  package static let readers = [
    Reader(.createConversionStmt) { node, elaboration throws(Refusal) in
      let function = try elaboration.supportFunction(
        node.strings("func_name"),
        ["int4", "int4", "cstring", "internal", "int4", "bool"],
        at: node
      )
      let fact = ConversionFact(
        isDefault: node.flag("def"),
        source: encoding(node.text("for_encoding_name")),
        destination: encoding(node.text("to_encoding_name")),
        function: function
      )
      let (schema, name) = elaboration.split(node.strings("conversion_name"))
      let id = try elaboration.add(
        fact,
        named: name,
        in: try elaboration.creationSchema(schema, at: node),
        at: node
      )
      elaboration.finishCreation(id)
    }
  ]

  private static func encoding(_ name: String?) -> String {
    (name ?? "").filter { $0.isLetter || $0.isNumber }.uppercased()
  }

  package static let addressing = [
    Addressing("OBJECT_CONVERSION") { object, _, elaboration throws(Refusal) in
      try elaboration.object(
        .conversion,
        what: "conversion",
        named: object?.as(.list)?.strings("items") ?? [],
        at: object
      )
    }
  ]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let encodings = "FOR \(quoteLiteral(source)) TO \(quoteLiteral(destination))"
    let head = "CREATE \(isDefault ? "DEFAULT " : "")CONVERSION \(names.qualified(id))"
    return [Step("\(head) \(encodings) FROM \(names.qualified(function))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP CONVERSION \(names.qualified(id))")]
  }
}
