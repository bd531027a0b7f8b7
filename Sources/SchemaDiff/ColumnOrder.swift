// The order of columns, where that is to be a difference: a table can only be made anew to change it.

import CatalogModel
import Elaboration
import Planning
import PostgresSyntax

/// What the order of a table's columns means.
public enum ColumnOrder: String, Sendable, CaseIterable {
  /// No difference.
  case ignore
  /// A difference, for which the table is rebuilt.
  case strict
}

/// What is still to be done when nothing but the order of columns is another.
struct Rebuilding {
  /// The statements that give the tables, and what would be in the way of their replacements, other names.
  var renames: [PlannedStatement]
  /// The catalog after that.
  var start: Catalog
  /// The one that is wanted.
  var goal: Catalog
  /// The new tables, each with the old one that it takes the rows of.
  var transfers: [ObjectID: ObjectID]
}

extension Catalog {
  /// The tables of a wanted catalog whose columns stand in another order here.
  func misordered(in wanted: Catalog) -> [ObjectID] {
    wanted.all.filter { id in
      guard let entry = wanted[id], entry.factType.isRelation, contains(id) else { return false }
      return children(of: id, .column).filter(wanted.contains)
        != wanted.children(of: id, .column).filter(contains)
    }
  }
}

extension Report {
  /// How to bring the columns of tables into their order, once everything else is as it is wanted; nil when they are, or
  /// when it can't be done.
  mutating func rebuilding(_ reached: Catalog, _ wanted: Catalog, _ options: ComparisonOptions) -> Rebuilding?
  {
    var tables: [ObjectID] = []
    for table in reached.misordered(in: wanted) {
      guard let obstacle = reached.obstacleToRebuilding(table) else {
        tables.append(table)
        continue
      }
      add(
        Diagnostic(
          id: "column-order",
          severity: .warning,
          message: "the columns of \(Names(reached).described(table)) stay in another order: \(obstacle)",
          range: wanted[table]?.origin ?? .nowhere
        )
      )
    }
    guard !tables.isEmpty else { return nil }
    let goal = reached.orderingColumns(of: tables, as: wanted)
    let names = Names(reached)
    var (texts, renames): ([String], [PlannedStatement]) = ([], [])
    for table in tables {
      for sql in names.makingWay(for: table) {
        texts.append(sql)
        renames.append(PlannedStatement(step: Step(sql), object: table, root: table))
      }
    }
    let result = options.run(texts.map { "\($0);\n" }.joined(), on: reached)
    var (start, wantedGoal) = (result.catalog, goal)
    wantedGoal.identities = start.identities
    var transfers: [ObjectID: ObjectID] = [:]
    for table in tables {
      let parent = reached.parent(of: table)
      transfers[table] = start.children(of: parent).first { other in
        start.name(of: other) == names.spareName(for: table)
          && start.kind(of: other) == reached.kind(of: table)
      }
    }
    keep(start, wantedGoal)
    return Rebuilding(renames: renames, start: start, goal: wantedGoal, transfers: transfers)
  }
}
