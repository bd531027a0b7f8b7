// Casts as they are written (transformTypeCast), and ARRAY[] (transformArrayExpr).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// `a::type`, `CAST(a AS type)` and `type 'literal'`.
  mutating func typeCast(_ node: Node) throws(Refusal) -> Expr {
    guard let operandNode = node["arg"], let typeNode = node["typeName"] else {
      throw unsupported("this expression", at: node)
    }
    let target = try resolver.type(typeNode)
    // An array's type goes down to its elements, so that they need no common type of their own.
    if let arrayNode = operandNode.as(.aArrayExpr), let element = elementType(of: target) {
      let array = try array(arrayNode, as: element)
      return try explicitCast(array, to: target, at: node)
    }
    return try explicitCast(try expression(operandNode), to: target, at: node)
  }

  /// `ARRAY[a, b]`, with what a cast around it makes of the elements.
  mutating func array(_ node: Node, as element: TypeReference?) throws(Refusal) -> Expr {
    var elements: [Expr] = []
    var isNested = false
    for elementNode in node.list("elements") {
      if let inner = elementNode.as(.aArrayExpr) {
        elements.append(try array(inner, as: element))
        isNested = true
      } else {
        elements.append(try expression(elementNode))
        if elements.last?.type?.isArray == true { isNested = true }
      }
    }
    if let element {
      guard let whole = arrayType(of: element) else { throw unsupported("an array of arrays", at: node) }
      for index in elements.indices {
        elements[index] = try explicitCast(elements[index], to: isNested ? whole : element, at: node)
      }
      // Without elements there is nothing to have a length: that is a cast of the array (transformArrayExpr).
      let type = elements.isEmpty ? TypeReference(whole.type, isArray: true) : whole
      return .array(ArrayConstructor(elements, isNested: isNested, type: type))
    }
    guard !elements.isEmpty else {
      throw refused(
        "empty-array",
        "cannot determine type of empty array",
        at: node,
        help: "explicitly cast to the desired type, for example ARRAY[]::integer[]"
      )
    }
    let type = try commonType(&elements, context: "ARRAY", at: node)
    // Of domains over arrays the base types are arrays, of which there are none.
    if !isNested, let type, type.isArray { throw noArrayType(of: code(type), at: node) }
    return .array(ArrayConstructor(elements, isNested: isNested, type: isNested ? type : arrayType(of: type)))
  }
}
