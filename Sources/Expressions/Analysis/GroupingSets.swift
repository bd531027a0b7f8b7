// What GROUP BY's items come to: the sets that they expand to (expand_grouping_sets in parse_agg.c).

import CatalogModel
import PostgresSyntax

extension Query {
  /// The grouping sets that the items of GROUP BY expand to; nil where there are too many.
  var groupingSets: [Set<Expr>]? {
    var result: [Set<Expr>] = [[]]
    for item in groupBy {
      let sets = item.expanded
      guard result.count * sets.count <= 4096 else { return nil }
      result = result.flatMap { left in sets.map { left.union($0) } }
    }
    guard isGroupDistinct else { return result }
    var distinct: [Set<Expr>] = []
    for set in result where !distinct.contains(set) { distinct.append(set) }
    return distinct
  }
}

extension GroupItem {
  fileprivate var expanded: [Set<Expr>] {
    switch self {
    case .expression(let expression): return [[expression]]
    case .list(let expressions): return [Set(expressions)]
    case .empty: return [[]]
    case .nested(.sets, let items): return items.flatMap(\.expanded)
    case .nested(.rollup, let items):
      let parts = items.map { $0.expanded.first ?? [] }
      return (0...parts.count).reversed().map { parts.prefix($0).reduce(into: []) { $0.formUnion($1) } }
    case .nested(.cube, let items):
      let parts = items.map { $0.expanded.first ?? [] }
      guard parts.count <= 12 else { return Array(repeating: [], count: 4097) }
      return (0..<(1 << parts.count)).map { bits in
        parts.indices.reduce(into: []) { if bits & 1 << $1 != 0 { $0.formUnion(parts[$1]) } }
      }
    }
  }
}
