// What the places in which an expression can stand let it refer to and hold.

import CatalogModel
import Expressions
import PostgresSyntax
import Testing

struct ScopeTests {
  private func message(
    _ sql: String,
    on table: String? = "item",
    for purpose: ExpressionPurpose = .check
  ) -> String {
    var schema = TestSchema(shop)
    do {
      return "accepted: " + (try schema.expression(sql, on: table, for: purpose)).sql(schema.names)
    } catch { return error.diagnostic.message }
  }

  @Test func defaultsHaveNoColumns() {
    #expect(
      message("amount + 1", on: nil, for: .columnDefault)
        == "cannot use column reference in DEFAULT expression"
    )
  }

  @Test(arguments: [
    (ExpressionPurpose.check, "check constraint", "check constraints"),
    (.columnDefault, "DEFAULT expression", "DEFAULT expressions"),
    (.indexExpression, "index expression", "index expressions"),
    (.indexPredicate, "index predicate", "index predicates"),
    (.generatedColumn, "column generation expression", "column generation expressions"),
    (.partitionKey, "partition key expression", "partition key expressions"),
    (.triggerCondition, "trigger WHEN condition", "trigger WHEN conditions"),
  ])
  func neitherQueriesNorAggregatesNorSets(purpose: ExpressionPurpose, one: String, many: String) {
    #expect(message("(SELECT 1)", for: purpose) == "cannot use subquery in \(one)")
    #expect(message("count(*)", for: purpose) == "aggregate functions are not allowed in \(many)")
    #expect(message("row_number() OVER ()", for: purpose) == "window functions are not allowed in \(many)")
    #expect(
      message("generate_series(1, 2)", for: purpose) == "set-returning functions are not allowed in \(many)"
    )
  }

  @Test func policiesMayHoldQueries() {
    #expect(
      message("EXISTS (SELECT 1 FROM app.person p WHERE p.id = owner)", for: .policy)
        == "accepted: EXISTS (SELECT 1 FROM app.person AS p WHERE p.id = item.owner)"
    )
  }

  @Test func suggestsTheNearestName() throws {
    var schema = TestSchema(shop)
    let refusal = #expect(throws: Refusal.self) { try schema.expression("prise > 0", on: "item") }
    #expect(refusal?.diagnostic.message == "column \"prise\" does not exist")
    #expect(refusal?.diagnostic.help == "did you mean \"price\"?")
    #expect(refusal?.missing == Refusal.Missing(what: "column", name: "prise"))
  }

  @Test func whatIsMissingMayComeLater() throws {
    var schema = TestSchema(shop)
    let expected = [
      "app.nosuch(1)": "function", "nextval('app.nosuch')": "relation", "1::app.nosuch": "type",
      "mood <<< mood": "operator",
    ]
    for (sql, what) in expected {
      let refusal = #expect(throws: Refusal.self) { try schema.expression(sql, on: "item") }
      #expect(refusal?.missing?.what == what, "\(sql)")
    }
  }

  @Test func aDomainSeesItsValue() throws {
    var schema = TestSchema(shop)
    let text = TypeReference(schema.builtinType("text"))
    let tree = try schema.expression("VALUE ~ '@' AND length(value) < 100", in: .domain(over: text))
    #expect(tree.sql(schema.names) == "VALUE ~ '@' AND length(VALUE) < 100")
    #expect(tree.columns.isEmpty)
  }

  @Test func aTriggerSeesOldAndNew() throws {
    var schema = TestSchema(shop)
    let tree = try schema.expression("old.name IS DISTINCT FROM new.name", inRowsOf: "item")
    #expect(tree.sql(schema.names) == "OLD.name IS DISTINCT FROM NEW.name")
    #expect(tree.uses(entry: 0) && tree.uses(entry: 1))
    #expect(tree.columns.map { schema.names.bare($0) } == ["name"])
    let whole = try schema.expression("old.* IS DISTINCT FROM new.*", inRowsOf: "item")
    #expect(whole.sql(schema.names) == "OLD.* IS DISTINCT FROM NEW.*")
    #expect(throws: Refusal.self) { try schema.expression("name = 'x'", inRowsOf: "item") }
  }

  @Test func argumentsAreFoundByNameAndNumber() throws {
    var schema = TestSchema(shop)
    let hand = try schema.statement("SELECT a + 1 FROM app.item WHERE name = f.t")
    let dump = try schema.statement("SELECT ($1 + 1) FROM app.item WHERE (item.name = $3)")
    #expect(hand == dump)
  }

  @Test func columnsComeOnceInTheirOrder() throws {
    var schema = TestSchema(shop)
    let tree = try schema.expression("price > amount AND price < big AND item.amount > 0", on: "item")
    #expect(tree.columns.map { schema.names.bare($0) } == ["price", "amount", "big"])
  }

  @Test func defaultsAreWhatIsPrintedOfThem() throws {
    var schema = TestSchema(shop)
    let pairs = [
      ("5", "5", "numeric"), ("'5'", "'5'::bigint", "bigint"),
      ("'x'", "'x'::character varying", "varchar(50)"),
      ("'t'", "true", "boolean"), ("-1", "'-1'::integer", "int"), ("'ok'", "'ok'::app.mood", "app.mood"),
      ("'{}'", "'{}'::text[]", "text[]"), ("'x'", "'x'::text", "app.email"),
      ("1e3", "'1000'::numeric", "numeric"),
      ("NULL", "NULL::text", "text"),
    ]
    for (hand, dump, type) in pairs {
      let one = try schema.expression(hand, for: .columnDefault, target: type)
      let other = try schema.expression(dump, for: .columnDefault, target: type)
      #expect(one == other, "\(hand) and \(dump)")
    }
    let number = try schema.expression("5", for: .columnDefault, target: "bigint")
    #expect(number != (try schema.expression("'5'::bigint", for: .columnDefault, target: "bigint")))
  }

  @Test func boundsAreEvaluated() throws {
    var schema = TestSchema(shop)
    for (hand, dump, type) in [
      ("1", "'1'", "numeric"), ("'2020-1-1'", "'2020-01-01 00:00:00+00'", "timestamptz"),
      ("date '2020-01-01'", "'2020-01-01'", "date"), ("10::bigint", "'10'", "bigint"),
    ] {
      let one = try schema.expression(hand, for: .partitionBound, target: type)
      let other = try schema.expression(dump, for: .partitionBound, target: type)
      #expect(one == other, "\(hand) and \(dump)")
    }
  }

  @Test func indexColumnsAreNamedAsTheServerDoes() throws {
    let names = [
      ("lower(a)", "lower"), ("coalesce(a, 1)", "coalesce"), ("a::text", "a"), ("(a + b)", nil),
      ("'x'::text", "text"),
      ("CASE WHEN a THEN 1 END", "case"), ("CASE WHEN a THEN 1 ELSE b END", "b"), ("a COLLATE \"C\"", "a"),
      ("(a).b", "b"), ("a[1]", "a"), ("nullif(a, 1)", "nullif"), ("ROW(1, 2)", "row"), ("1::int", "int4"),
      ("greatest(a, b)", "greatest"), ("trim(a)", "btrim"), ("a AND b", nil),
      ("current_date", "current_date"),
    ]
    for (sql, name) in names {
      let script = parseScript(SourceFile(name: "t.sql", text: "SELECT \(sql)"), index: 0)
      let node = script.statements.first?.node.body.list("targetList").first?.body["val"]
      #expect(node.flatMap { indexColumnName(of: $0) } == name, "\(sql)")
    }
  }
}
