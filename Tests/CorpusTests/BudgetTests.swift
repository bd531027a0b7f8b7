// That budgets notice what goes beyond them.

import TestSupport
import Testing

@Suite struct BudgetTests {
  private let statements = [
    "ALTER TABLE app.item\n    DROP CONSTRAINT IF EXISTS dear,\n    ALTER COLUMN price TYPE numeric(10, 2)",
    "DROP MATERIALIZED VIEW app.\"Dear Ones\"",
    "CREATE MATERIALIZED VIEW app.\"Dear Ones\" AS SELECT 1 AS a, 2 AS b",
    "DROP INDEX CONCURRENTLY IF EXISTS app.item_price",
    "CREATE UNIQUE INDEX CONCURRENTLY item_price ON app.item (price)",
    "CREATE OR REPLACE RULE keep AS ON DELETE TO app.item DO INSTEAD NOTHING",
    "ALTER TABLE app.log ATTACH PARTITION app.early DEFAULT",
  ]

  @Test func shapesAreRead() {
    let shapes = Shape.all(of: statements).map(\.description).sorted()
    #expect(
      shapes == [
        "alter:column app.item.price", "alter:rule app.item.keep", "attach:partition app.early",
        "create:index app.item_price", "create:materialized-view app.\"Dear Ones\"",
        "drop:constraint app.item.dear", "drop:index app.item_price",
        "drop:materialized-view app.\"Dear Ones\"", "replace:index app.item_price",
        "replace:materialized-view app.\"Dear Ones\"",
      ]
    )
  }

  @Test(
    arguments: [
      ("must alter:column app.item.price", true), ("must alter:column app.item.name", false),
      ("never replace:table", true), ("never replace:*", false), ("never drop:index", false),
      ("at most 7 statements", true), ("at most 6 statements", false),
    ]
  )
  func excessesAreNoticed(_ line: String, _ isKept: Bool) {
    let budget = Budget(["reverse", "never create:*", "forward", line])
    #expect(budget.unread.isEmpty)
    #expect(budget.excesses(.forward, of: statements).isEmpty == isKept)
    #expect(budget.excesses(.reverse, of: statements).count == 1)
  }

  @Test func unknownLinesAreTold() {
    #expect(Budget(["must stay", "at most three"]).unread == ["must stay", "at most three"])
  }
}
