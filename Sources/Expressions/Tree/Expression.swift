// A whole expression, as a fact holds it.

package import CatalogModel

/// An expression with what its columns are columns of.
package struct Expression: Hashable, Sendable {
  package var root: Expr
  /// None for a default; one for a CHECK; `OLD` and `NEW` for a trigger.
  package var rangeTable: [RangeEntry]
  /// The collation of its value, COLLATE at the top left aside.
  @Incidental package var collation = CollationState()
  /// Whether not all of it could be decided, and how it was written then; see ``UndecidedTrees``.
  @Incidental package var isUndecided = false
  @Incidental package var written: Expr?

  package init(_ root: Expr, rangeTable: [RangeEntry] = []) {
    self.root = root
    self.rangeTable = rangeTable
  }

  /// The type of its value, as far as it could be told.
  package var type: TypeReference? { (written ?? root).type }

  /// Whether its value is true or false by what it is: a comparison with NULL, or several conditions.
  package var isCondition: Bool {
    switch written ?? root {
    case .and, .or, .not, .isNull, .truthTest: true
    default: false
    }
  }

  /// Gives a literal its type in writing, before what it is assigned to gets another one.
  package mutating func keepLiteralType() {
    guard !isUndecided, case .constant(var constant) = root, constant.form == .literal, constant.type != nil
    else { return }
    constant.form = .cast
    root = .constant(constant)
  }

  /// Whether a condition is the constant true, however that was written.
  package var isTrue: Bool {
    guard case .constant(let constant) = root else { return false }
    return constant.value == .text("true")
  }

  /// Whether an entry of its range table is used: 0 for `OLD` and 1 for `NEW` of a trigger.
  package func uses(entry: Int) -> Bool {
    root.contains { use, depth in use.entry == entry && use.levels == depth }
  }

  /// Whether it uses a column that every table has, such as `tableoid`: of whatever entry, or of that one.
  package func usesSystemColumns(of entry: Int? = nil) -> Bool {
    root.contains { use, _ in
      guard case .system = use.column else { return false }
      return entry == nil || use.entry == entry
    }
  }

  /// Whether it uses a row as a whole.
  package var usesWholeRow: Bool { root.contains { use, _ in use.column == .wholeRow } }

  /// Whether it uses a column of an entry for which something holds.
  package func uses(of entry: Int, where condition: (ColumnUse) -> Bool) -> Bool {
    root.contains { use, _ in use.entry == entry && condition(use) }
  }

  /// The only column that it uses, by whatever way; nil where there are several, or none (`pull_var_clause`).
  package var onlyColumn: ColumnKey? {
    var result: Set<ColumnKey> = []
    root.forEachColumnUse { use, _ in result.insert(use.column) }
    return result.count == 1 ? result.first : nil
  }

  /// The columns that it uses, each once, in the order of their appearance.
  ///
  /// Without the attributes that are taken out of composite ones: those hold on to their type, while a constraint or an
  /// index goes with its table's columns (recordDependencyOnSingleRelExpr).
  package var columns: [ObjectID] {
    var result: [ObjectID] = []
    root.forEachColumnUse { use, _ in
      if case .object(let id) = use.column, !result.contains(id) { result.append(id) }
    }
    return result
  }
}
