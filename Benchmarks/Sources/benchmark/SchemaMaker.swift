// Made-up schemas: the same for the same seed.

/// Writes schemas that look like an application's: tables that refer to each other, indexes, checks, views, comments.
struct SchemaMaker {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  func schema(tables: Int) -> String {
    var maker = self
    var text = "CREATE SCHEMA app;\n"
    for number in 0..<tables { text += maker.table(number) }
    return text
  }

  private mutating func table(_ number: Int) -> String {
    let name = "app.entity_\(number)"
    var columns = ["id bigserial PRIMARY KEY", "name varchar(\(50 + random(4) * 10)) NOT NULL"]
    for column in 0..<(3 + random(8)) {
      let types = [
        "integer", "text", "numeric(12,2)", "timestamptz", "boolean DEFAULT false", "jsonb", "uuid",
      ]
      columns.append("field_\(column) \(types[random(types.count)])")
    }
    if number > 0 { columns.append("parent_id bigint REFERENCES app.entity_\(number / 2) (id)") }
    columns.append("amount integer CHECK (amount >= \(random(3)))")
    var text = "CREATE TABLE \(name) (\n  \(columns.joined(separator: ",\n  "))\n);\n"
    text += "CREATE INDEX ON \(name) (name);\n"
    if random(2) == 0 {
      text += "CREATE INDEX entity_\(number)_amount ON \(name) (amount) WHERE amount > \(random(5));\n"
    }
    if random(3) == 0 { text += "COMMENT ON TABLE \(name) IS 'Entity number \(random(1000))';\n" }
    if number % 10 == 0 {
      text +=
        "CREATE VIEW app.view_\(number) AS SELECT id, name, amount FROM \(name) WHERE amount > \(random(9));\n"
    }
    return text
  }

  /// A number below `bound`, by splitmix64.
  private mutating func random(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }
}
