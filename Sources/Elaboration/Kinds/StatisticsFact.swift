// Extended statistics: CREATE STATISTICS.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind { package static let statistics = FactKind("statistics object") }

/// Extended statistics of a table or materialized view.
package struct StatisticsFact: ObjectKind {
  package static let kind = FactKind.statistics
  package static let nameSpaces: [NameSpace] = [.statistics]
  package static let rank = 76
  package static let attributes: [Attribute<Self>] = [
    Attribute("table", \.table, strength: .automatic, .replace),
    Attribute("columns", \.columns, strength: .automatic, .replace),
    Attribute("columns of expressions", \.expressionColumns, strength: .automatic, .replace),
    Attribute("expressions", \.expressions, .alterIfPossible { $0.areRemade ? [] : nil }),
    Attribute("kinds", \.kinds, .replace),
    Attribute("target", \.target, .alter { [$0.setTarget] }),
  ]

  /// In what order columns are written is no difference (they are kept by number).
  package struct Columns: AttributeValue, ComparedByKey {
    package var all: [ObjectID] = []

    package var comparisonKey: Any? { Unordered(all) }
    package static func == (left: Columns, right: Columns) -> Bool { Set(left.all) == Set(right.all) }
    package static var holdsReferences: Bool { true }
    package func forEachReference(_ body: (ObjectID) -> Void) { all.forEach(body) }
    package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> Columns {
      Columns(all: all.map(transform))
    }
  }

  package var table: ObjectID
  package var columns = Columns()
  package var expressionColumns = Columns()
  package var expressions: [Expression] = []
  /// Sorted; empty for all, and for a single expression's, which has none.
  package var kinds: [String] = []
  /// Nil for the default, which ALTER STATISTICS writes as -1.
  package var target: Int?

  package init(table: ObjectID) { self.table = table }

  package static let readers = [
    Reader(.createStatsStmt) { node, elaboration throws(Refusal) in try elaboration.createStatistics(node) },
    Reader(.alterStatsStmt) { node, elaboration throws(Refusal) in
      let names = node.strings("defnames")
      let id: ObjectID
      do throws(Refusal) {
        id = try elaboration.object(.statistics, what: "statistics object", named: names, at: nil)
      } catch {
        guard node.flag("missing_ok"), error.missing != nil else { throw error }
        return
      }
      let target = node.int("stxstattarget")
      elaboration.catalog.update(id, as: StatisticsFact.self) {
        $0.target = target < 0 ? nil : min(target, 10_000)
      }
    },
  ]

  package static let addressing = [
    Addressing("OBJECT_STATISTIC_EXT") { object, _, elaboration throws(Refusal) in
      let names = object?.as(.list)?.strings("items") ?? object?.string.map { [$0] } ?? []
      return try elaboration.object(.statistics, what: "statistics object", named: names, at: nil)
    }
  ]

  package var objectType: String { "STATISTICS" }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let kinds = kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))"
    let columns = columns.all.sorted { names.catalog.serial(of: $0) < names.catalog.serial(of: $1) }
    let elements = columns.map(names.bare) + expressions.map { "(\($0.sql(names)))" }
    let creation = Step(
      "CREATE STATISTICS \(names.qualified(id))\(kinds) ON \(elements.joined(separator: ", ")) "
        + "FROM \(names.qualified(table))"
    )
    return target == nil ? [creation] : [creation, targetStep(id, names)]
  }

  fileprivate func targetStep(_ id: ObjectID, _ names: Names) -> Step {
    Step("ALTER STATISTICS \(names.qualified(id)) SET STATISTICS \(target ?? -1)")
  }

  package func makesWay(_ id: ObjectID, for target: ObjectID, from old: Catalog, to new: Catalog) -> Bool {
    guard expressionColumns.all.contains(target), old.hasOtherType(target, than: new) else { return false }
    guard let after = new.fact(id, as: StatisticsFact.self) else { return true }
    return !Retyping(from: old, to: new).gives(after.expressions, from: expressions, .statistics, of: table)
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP STATISTICS \(names.qualified(id))")]
  }
}

extension Alteration<StatisticsFact> {
  /// Whether a column's new type makes them what they are to be.
  fileprivate var areRemade: Bool {
    Retyping(from: oldCatalog, to: catalog)
      .gives(new.expressions, from: old.expressions, .statistics, of: new.table)
  }

  fileprivate var setTarget: Step { new.targetStep(id, names) }
}

extension Catalog {
  /// The extended statistics of a table, in the order of their creation.
  func statistics(of table: ObjectID) -> [ObjectID] {
    dependents(of: table, as: StatisticsFact.self) { $0.table == table }
      .sorted { serial(of: $0) < serial(of: $1) }
  }

  func serial(of id: ObjectID) -> Int32 { self[id]?.serial ?? 0 }
}

extension Elaboration {
  private static let statisticsKinds = ["dependencies", "mcv", "ndistinct"]

  /// CREATE STATISTICS (CreateStatistics in statscmds.c).
  fileprivate mutating func createStatistics(_ node: Node) throws(Refusal) {
    guard let rangeVar = node.list("relations").first?.as(.rangeVar), node.list("relations").count == 1 else {
      throw refused("not-supported", "only a single relation is allowed in CREATE STATISTICS")
    }
    let table = try self.relation(named: rangeVar) as ObjectID
    guard catalog[table]?.fact is any HoldsIndexes else {
      throw refused(
        "wrong-kind",
        "cannot define statistics for relation \"\(catalog.name(of: table))\"",
        at: rangeVar
      )
    }
    let (schema, name) = split(node.strings("defnames"))
    let parent = try creationSchema(schema, at: node)
    if node.flag("if_not_exists"), catalog.lookUp(.statistics, in: parent, name) != nil { return }
    var fact = StatisticsFact(table: table)
    let scope = ExpressionScope.relation(resolved(table))
    for element in node.list("exprs").compactMap({ $0.as(.statsElem) }) {
      if let column = element.text("name") ?? columnInParentheses(element["expr"]) {
        try add(column: column, to: &fact, of: table, at: node)
      } else if let raw = element["expr"] {
        let expression = try analyzeExpression(raw, for: .statistics, in: scope, with: &self)
        if fact.expressions.contains(expression) {
          throw refused("duplicate-column", "duplicate expression in statistics definition", at: node)
        }
        fact.expressions.append(expression)
      }
    }
    for expression in fact.expressions {
      for column in expression.columns where !fact.expressionColumns.all.contains(column) {
        fact.expressionColumns.all.append(column)
      }
    }
    fact.kinds = try statisticsKinds(node, of: fact)
    let id = try add(fact, named: name, in: parent, at: rangeVar)
    finishCreation(id)
  }

  /// `(a)` is the column (CreateStatistics looks at the expression's Var).
  private func columnInParentheses(_ node: Node?) -> String? {
    guard let fields = node?.as(.columnRef)?.strings("fields"), let last = fields.last else { return nil }
    return last
  }

  private mutating func add(
    column name: String,
    to fact: inout StatisticsFact,
    of table: ObjectID,
    at node: Node
  ) throws(Refusal) {
    guard let column = catalog.lookUp(.column, in: table, name) ?? assumedColumn(name, of: table) else {
      throw Refusal(
        "unknown-column",
        "column \"\(name)\" does not exist",
        at: range(of: node),
        missing: Refusal.Missing(what: "column", name: name)
      )
    }
    if fact.columns.all.contains(column) {
      throw refused("duplicate-column", "duplicate column name in statistics definition", at: node)
    }
    fact.columns.all.append(column)
  }

  /// What is asked for, unless it is what comes unasked.
  private func statisticsKinds(_ node: Node, of fact: StatisticsFact) throws(Refusal) -> [String] {
    let asked = node.strings("stat_types")
    for kind in asked where !Elaboration.statisticsKinds.contains(kind) {
      throw refused("syntax", "unrecognized statistics kind \"\(kind)\"", at: node)
    }
    let isSingle = fact.columns.all.isEmpty && fact.expressions.count == 1
    if isSingle {
      guard asked.isEmpty else {
        throw refused(
          "invalid-statistics",
          "when building statistics on a single expression, statistics kinds may not be specified",
          at: node
        )
      }
      return []
    }
    guard fact.columns.all.count + fact.expressions.count > 1 else {
      throw refused("invalid-statistics", "extended statistics require at least 2 columns", at: node)
    }
    let kinds = Set(asked).sorted()
    return kinds == Elaboration.statisticsKinds ? [] : kinds
  }

  /// The same statistics for another table, for LIKE (generateClonedExtStatsStmt).
  mutating func copyStatistics(
    _ id: ObjectID,
    to table: ObjectID,
    _ map: [ObjectID: ObjectID]
  ) throws(Refusal) -> ObjectID {
    guard let fact = catalog.fact(id, as: StatisticsFact.self) else { return id }
    var own = StatisticsFact(table: table)
    own.columns = fact.columns.mapped(map)
    own.expressionColumns = fact.expressionColumns.mapped(map)
    own.expressions = fact.expressions.mapped(map)
    own.kinds = fact.kinds
    let schema = catalog.parent(of: table)
    let columns = own.columns.all.sorted { catalog.serial(of: $0) < catalog.serial(of: $1) }.map(catalog.name)
    // Every expression is called `expr` here (ChooseExtendedStatisticNameAddition).
    let names = columns + own.expressions.map { _ in "expr" }
    let name = chooseName(catalog.name(of: table), joinedForName(names), label: "stat") { name in
      catalog.lookUp(.statistics, in: schema, name) != nil
    }
    let copy = try add(own, named: name, in: schema)
    finishCreation(copy)
    return copy
  }
}

extension StatisticsFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    guard change.isAdded || change.isRemoved else { return }
    reader.lock(change.new?.table ?? change.old?.table, .shareUpdateExclusive)
  }
}
