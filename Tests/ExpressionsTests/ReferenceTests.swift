// What trees refer to, and that renames reach them.

import CatalogModel
import Expressions
import Testing

struct ReferenceTests {
  private func references(_ query: Query, _ schema: TestSchema) -> Set<String> {
    var result: Set<String> = []
    query.forEachReference { id in
      let name = schema.names.qualified(id)
      if !name.hasPrefix("pg_catalog.") { result.insert(name) }
    }
    return result
  }

  @Test func aQueryNamesAllThatItNeeds() throws {
    var schema = TestSchema(shop)
    let query = try schema.query(
      """
      SELECT app.area(i.amount, 1), i.mood = 'ok', (i.spot).x, NULL::app.email
      FROM app.item i JOIN app.cheap c USING (id)
      WHERE i.id < currval('app.item_seq') AND EXISTS (SELECT 1 FROM app.person p WHERE p.id = i.owner)
      """
    )
    let found = references(query, schema)
    for name in [
      "app.item", "app.cheap", "app.person", "app.area", "app.mood", "app.email", "app.item_seq",
      "item.amount",
      "item.mood", "item.spot", "item.id", "cheap.id", "person.id", "item.owner", "point3.x",
    ] {
      #expect(found.contains { $0 == name || $0.hasSuffix(".\(name)") || name.hasSuffix($0) }, "\(name)")
    }
  }

  @Test func aPrimaryKeyIsNeededToGroupByIt() throws {
    var schema = TestSchema(shop)
    let query = try schema.query("SELECT id, name, count(*) FROM app.item GROUP BY id")
    #expect(query.keys.map { schema.names.bare($0) } == ["item_pkey"])
    #expect(references(query, schema).contains("app.item_pkey"))
    #expect(throws: Refusal.self) { try schema.query("SELECT id, name FROM app.item GROUP BY name") }
  }

  @Test func newNumbersReachEveryPlace() throws {
    var schema = TestSchema(shop)
    let query = try schema.query("SELECT i.name FROM app.item i WHERE i.mood = 'ok'")
    var count = 0
    query.forEachReference { _ in count += 1 }
    let moved = query.mapReferences { ObjectID(raw: $0.raw + 1000) }
    #expect(moved != query)
    #expect(moved.mapReferences { ObjectID(raw: $0.raw - 1000) } == query)
    var all = true
    moved.forEachReference { id in if id.raw < 1000 { all = false } }
    #expect(all && count > 3)
  }

  @Test func aliasesAreNotIdentity() throws {
    var schema = TestSchema(shop)
    let one = try schema.query("SELECT a.id FROM app.item a, app.person b WHERE a.owner = b.id")
    let other = try schema.query("SELECT x.id FROM app.item x, app.person WHERE x.owner = person.id")
    #expect(one == other)
    let swapped = try schema.query("SELECT a.id FROM app.person b, app.item a WHERE a.owner = b.id")
    #expect(one != swapped)
    #expect(try schema.query("SELECT id AS a FROM app.item") != schema.query("SELECT id AS b FROM app.item"))
  }

  @Test(arguments: [
    ("amount = 1", "amount = 2"), ("amount < 1", "amount <= 1"), ("price = 1", "price = 1.0"),
    ("name = 'a'", "name = 'A'"), ("amount::text = '1'", "amount = 1"),
    ("amount IN (1, 2)", "amount IN (2, 1)"), ("old", "old = true"),
    ("coalesce(name, 'x')", "coalesce(code, 'x')"),
    ("now() > made", "current_timestamp > made"), ("amount + 1 > 2", "1 + amount > 2"),
    ("name COLLATE \"C\" = 'x'", "name = 'x'"), ("price::numeric(5,2) > 1", "price::numeric(5,1) > 1"),
    ("extract(year FROM made) > 1", "date_part('year', made) > 1"), ("NOT old", "old IS NOT TRUE"),
  ])
  func whatDiffersIsDifferent(one: String, other: String) throws {
    var schema = TestSchema(shop)
    #expect(
      try schema.expression(one, on: "item", for: .policy)
        != schema.expression(other, on: "item", for: .policy)
    )
  }
}
