// Literals (make_const in parse_node.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// An A_Const (body).
  func constant(_ node: Node) throws(Refusal) -> Expr {
    if let value = node["sval"] { return unknown(value.text("sval") ?? "") }
    if node.flag("isnull") { return .constant(Constant(.null, type: nil)) }
    if let value = node["ival"] { return typed("\(value.int("ival"))", "int4") }
    if let value = node["fval"] { return number(value.text("fval") ?? "") }
    if let value = node["boolval"] { return typed(value.flag("boolval") ? "true" : "false", "bool") }
    if let value = node["bsval"] { return typed(try bits(value.text("bsval") ?? "", at: node), "bit") }
    return unknown("")
  }

  /// A constant of a type of pg_catalog that has its type by itself.
  func typed(_ text: String, _ type: String) -> Expr {
    .constant(Constant(.text(text), type: TypeReference(resolver.builtinType(type)), form: .selfTyped))
  }

  private func unknown(_ text: String) -> Expr { .constant(Constant(.text(text), type: nil)) }

  /// A number that is no int4 by its spelling: int4 or int8 where it fits, else numeric.
  private func number(_ text: String) -> Expr {
    if let value = Int64(text) {
      return typed("\(value)", Int32(exactly: value) != nil ? "int4" : "int8")
    }
    return typed(canonicalNumeric(text) ?? text, "numeric")
  }

  /// `b101` and `xff` as bits (bit_in).
  private func bits(_ text: String, at node: Node) throws(Refusal) -> String {
    switch canonicalBits(text) {
    case .value(let bits): return bits
    case .asWritten: return text
    case .invalid(let message), .refused(let message): throw refused("invalid-literal", message, at: node)
    }
  }
}
