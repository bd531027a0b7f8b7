// `(a).b`, `a[1]`, `a[1:2]`: what follows an expression (transformIndirection).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// An A_Indirection (body).
  mutating func indirection(_ node: Node) throws(Refusal) -> Expr {
    guard let base = node["arg"] else { throw unsupported("this expression", at: node) }
    var result = try expression(base)
    var bounds: [Subscripting.Bound] = []
    for step in node.list("indirection") {
      switch step.tag {
      case .aIndices: bounds.append(try bound(step.body))
      case .aStar: throw refused("star-misplaced", "row expansion via \"*\" is not supported here", at: node)
      default:
        result = try subscripted(result, bounds, at: node)
        bounds = []
        let name = step.string ?? ""
        guard let call = try selection(name, of: result, at: node) else {
          throw missingField(name, of: result, at: node)
        }
        result = call
      }
    }
    return try subscripted(result, bounds, at: node)
  }

  /// An A_Indices (body).
  mutating func bound(_ node: Node) throws(Refusal) -> Subscripting.Bound {
    var lower: Expr?
    var upper: Expr?
    if let index = node["lidx"] { lower = try expression(index) }
    if let index = node["uidx"] { upper = try expression(index) }
    return Subscripting.Bound(lower: lower, upper: upper, isSlice: node.flag("is_slice"))
  }

  /// A field, or a function of the row that is written like one.
  private mutating func selection(_ name: String, of row: Expr, at node: Node) throws(Refusal) -> Expr? {
    if let field = try fieldSelection(name, of: row, at: node) { return field }
    return try functionOf(row, name, at: node)
  }

  /// `name` of a composite value, or a refusal.
  mutating func field(_ name: String, of row: Expr, at node: Node) throws(Refusal) -> Expr {
    if let field = try fieldSelection(name, of: row, at: node) { return field }
    throw missingField(name, of: row, at: node)
  }

  /// The name of the item of FROM that a whole row is one of.
  private func itemName(ofRow row: Expr) -> String? {
    guard case .column(let use) = row, use.column == .wholeRow else { return nil }
    let depth = levels.count - 1 - use.levels
    guard levels.indices.contains(depth) else { return nil }
    return levels[depth].items.first { $0.entry == use.entry && !$0.name.isEmpty }?.name
  }

  private mutating func missingField(_ name: String, of row: Expr, at node: Node?) -> Refusal {
    let type = code(of: row)
    guard type == .record || isComplex(type) else {
      return refused(
        "not-a-row",
        "column notation .\(name) applied to type \(describe(type)), which is not a composite type",
        at: node
      )
    }
    if type == .record, case .column = row, rowColumns(of: row) == nil {
      return refused(
        "unknown-column",
        "record type has not been registered",
        at: node,
        help: "what fields a record has is known where it comes from ROW(), or from a row of FROM"
      )
    }
    var refusal = refused(
      "unknown-column",
      itemName(ofRow: row).map { "column \($0).\(name) does not exist" }
        ?? (type == .record
          ? "could not identify column \"\(name)\" in record data type"
          : "column \"\(name)\" not found in data type \(describe(type))"),
      at: node,
      help: closestName(to: name, among: rowColumns(of: row)?.map(\.name) ?? []).map {
        "did you mean \"\($0)\"?"
      }
    )
    refusal.missing = Refusal.Missing(what: "column", name: name)
    return refusal
  }
}
