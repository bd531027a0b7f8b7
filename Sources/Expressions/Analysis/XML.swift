// SQL/XML (transformXmlExpr, transformXmlSerialize).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  private var xmlType: TypeReference { TypeReference(resolver.builtinType("xml")) }

  /// An XmlExpr (body).
  mutating func xml(_ node: Node) throws(Refusal) -> Expr {
    let kind: XMLExpression.Kind =
      switch node.text("op") ?? "" {
      case "IS_XMLELEMENT": .element
      case "IS_XMLFOREST": .forest
      case "IS_XMLPARSE": .parse
      case "IS_XMLPI": .instruction
      case "IS_XMLROOT": .root
      case "IS_DOCUMENT": .isDocument
      default: .concat
      }
    var result = XMLExpression(
      kind,
      name: node.text("name"),
      [],
      type: kind == .isDocument ? boolType : xmlType
    )
    for target in node.list("named_args").compactMap({ $0.as(.resTarget) }) {
      guard let valueNode = target["val"] else { continue }
      if target.text("name") == nil, valueNode.tag != .columnRef {
        let part = kind == .forest ? "element" : "attribute"
        throw refused("xml-name", "unnamed XML \(part) value must be a column reference", at: valueNode.body)
      }
      result.attributes.append(try expression(valueNode))
      result.attributeNames.append(target.text("name") ?? outputName(of: valueNode))
    }
    for (index, argument) in node.list("args").enumerated() {
      let value = try expression(argument)
      result.arguments.append(try xmlArgument(value, at: index, of: kind, argument))
    }
    // The second argument of XMLPARSE says what to do with white space; DOCUMENT or CONTENT is an option.
    result.isDocument = node.is("xmloption", "XMLOPTION_DOCUMENT") && kind == .parse
    return .xml(result)
  }

  private mutating func xmlArgument(
    _ value: Expr,
    at index: Int,
    of kind: XMLExpression.Kind,
    _ node: Node
  ) throws(Refusal) -> Expr {
    switch (kind, index) {
    case (.concat, _), (.root, 0), (.isDocument, _):
      try assumed(value, xmlType, construct: kind.rawValue, at: node)
    case (.parse, 0), (.instruction, _), (.root, 1):
      try assumed(value, textType, construct: kind.rawValue, at: node)
    case (.parse, _): try boolean(value, construct: "XMLPARSE", at: node)
    default: decided(value)
    }
  }

  /// An XmlSerialize (body).
  mutating func xmlSerialize(_ node: Node) throws(Refusal) -> Expr {
    guard let operand = node["expr"], let typeNode = node["typeName"] else {
      throw unsupported("this expression", at: node)
    }
    let target = try resolver.type(typeNode)
    var result = XMLExpression(
      .serialize,
      [try assumed(try expression(operand), xmlType, construct: "XMLSERIALIZE", at: operand)],
      type: target
    )
    result.isDocument = node.is("xmloption", "XMLOPTION_DOCUMENT")
    return .cast(Cast(.xml(result), to: target, isImplicit: true))
  }
}
