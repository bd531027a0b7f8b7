// Literals (make_const in parse_node.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// An A_Const (body).
  func constant(_ node: Node) -> Expr {
    if let value = node["sval"] { return unknown(value.text("sval") ?? "") }
    if node.flag("isnull") { return .constant(Constant(.null, type: nil)) }
    if let value = node["ival"] { return typed("\(value.int("ival"))", "int4") }
    if let value = node["fval"] { return number(value.text("fval") ?? "") }
    if let value = node["boolval"] { return typed(value.flag("boolval") ? "true" : "false", "bool") }
    if let value = node["bsval"] { return typed(bits(value.text("bsval") ?? ""), "bit") }
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

  /// `b101` and `xff` as bits.
  private func bits(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "x") else { return String(text.dropFirst()) }
    return text.dropFirst().map { digit in
      let bits = String(digit.hexDigitValue ?? 0, radix: 2)
      return String(repeating: "0", count: 4 - bits.count) + bits
    }.joined()
  }
}
