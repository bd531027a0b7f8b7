// Literals through their types' input and output: what a string of open type is as a value of a type.

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// A string or NULL of open type as a value of that type (coerce_type with stringTypeDatum).
  mutating func literal(
    _ constant: Constant,
    as target: TypeCode,
    isImplicit: Bool,
    at node: Node?
  ) throws(Refusal) -> Expr {
    let type = base(target)
    var result = constant
    result.type = reference(type)
    result.form = isImplicit ? .literal : .cast
    if case .text(let text) = constant.value { result.value = try value(text, as: type, at: node) }
    guard type != target, let domain = reference(target) else { return .constant(result) }
    result.form = .literal
    return .cast(Cast(.constant(result), to: domain, isImplicit: isImplicit))
  }

  private mutating func value(_ text: String, as type: TypeCode, at node: Node?) throws(Refusal)
    -> Constant.Value
  {
    guard type.object == nil, let entry = BuiltinTypes.shared[type.plainElement ?? type] else {
      return .text(text)
    }
    if !type.isArray, entry.name.hasPrefix("reg"),
      let object = resolver.object(namedBy: text, type: entry.name)
    {
      return .object(object)
    }
    switch canonicalLiteral(text, ofType: entry.name, isArray: type.isArray) {
    case .value(let canonical): return .text(canonical)
    case .asWritten: return .text(text)
    case .invalid(let what):
      throw refused("invalid-literal", "\(what): \"\(text)\"", at: node)
    }
  }
}

/// What a literal comes to.
enum CanonicalLiteral: Equatable {
  /// As the type's output function writes the value.
  case value(String)
  /// A valid one, or one of which nothing is known, that keeps its spelling.
  case asWritten
  /// The server's message, without the literal.
  case invalid(String)
}

/// The value of a literal of one of pg_catalog's types, or of an array of them.
func canonicalLiteral(_ text: String, ofType name: String, isArray: Bool) -> CanonicalLiteral {
  if isArray { return canonicalArray(text, ofElements: name) }
  switch name {
  case "bool": return canonicalBool(text)
  case "int2": return canonicalInteger(text, type: "smallint", Int64(Int16.min)...Int64(Int16.max))
  case "int4": return canonicalInteger(text, type: "integer", Int64(Int32.min)...Int64(Int32.max))
  case "int8": return canonicalInteger(text, type: "bigint", Int64.min...Int64.max)
  default: return .asWritten
  }
}
