// A generated statement: what is asked of the server, and what is read by this project.

/// An expression or query in a statement that stores it.
struct DifferentialCase: Sendable {
  /// The statement that it stands in; the name is put where `%` is.
  enum Form: Sendable, Hashable {
    case view, check, index, predicate, policy, trigger
    /// A view whose columns have names given to them.
    case namedView([String])
    case domain(String)
    case argument(String)
    case columnDefault(String)
    case generated(String)
    /// A statement of a SQL-standard body.
    case routine
    /// An action of a rule for that event.
    case rule(String)

    /// The name by which the server is asked.
    var question: String {
      switch self {
      case .view, .namedView: "view"
      case .trigger: "trigger"
      case .domain: "domain"
      case .argument: "argument"
      case .check: "check"
      case .index, .predicate: "index"
      case .policy: "policy"
      case .columnDefault, .generated: "column"
      case .routine: "routine"
      case .rule: "rule"
      }
    }
  }

  var form: Form
  var body: String

  /// The statement that makes an object of that name.
  func statement(_ name: String) -> String {
    switch form {
    case .view: "CREATE VIEW app.\(name) AS \(body)"
    case .namedView(let names): "CREATE VIEW app.\(name) (\(names.joined(separator: ", "))) AS \(body)"
    case .trigger:
      "CREATE TRIGGER \(name) BEFORE UPDATE ON app.item FOR EACH ROW WHEN (\(body)) EXECUTE FUNCTION app.touch()"
    case .domain(let type): "CREATE DOMAIN app.\(name) AS \(type) CONSTRAINT held CHECK (\(body))"
    case .argument(let type):
      "CREATE FUNCTION app.\(name)(a \(type) DEFAULT \(body)) RETURNS void LANGUAGE plpgsql AS 'BEGIN END'"
    case .routine:
      "CREATE FUNCTION app.\(name)(a1 int, a2 text, a3 numeric) RETURNS void LANGUAGE sql BEGIN ATOMIC \(body); END"
    case .rule(let event): "CREATE RULE \(name) AS ON \(event) TO app.item DO ALSO \(body)"
    case .check: "ALTER TABLE app.item ADD CONSTRAINT \(name) CHECK (\(body)) NOT VALID"
    case .index: "CREATE INDEX \(name) ON app.item ((\(body)))"
    case .predicate: "CREATE INDEX \(name) ON app.item (id) WHERE \(body)"
    case .policy: "CREATE POLICY \(name) ON app.item USING (\(body))"
    case .columnDefault(let type): "CREATE TABLE app.\(name) (g \(type) DEFAULT \(body))"
    case .generated(let type):
      "CREATE TABLE app.\(name) (LIKE app.item, g \(type) GENERATED ALWAYS AS (\(body)) STORED)"
    }
  }

  /// The statement that makes an object of that name out of what the server stored.
  func statement(_ name: String, stored: String) -> String {
    switch form {
    case .check: return "ALTER TABLE app.item ADD CONSTRAINT \(name) \(stored)"
    case .index, .predicate:
      return stored.replacing("CREATE INDEX asked ", with: "CREATE INDEX \(name) ", maxReplacements: 1)
    case .namedView: return DifferentialCase(form: .view, body: stored).statement(name)
    case .trigger:
      return stored.replacing("CREATE TRIGGER asked ", with: "CREATE TRIGGER \(name) ", maxReplacements: 1)
    case .rule:
      return stored.replacing("CREATE RULE asked ", with: "CREATE RULE \(name) ", maxReplacements: 1)
    case .routine:
      // Arguments are qualified by the routine's name.
      let own = stored.replacing("asked.", with: "\(name).")
      return "CREATE FUNCTION app.\(name)(a1 int, a2 text, a3 numeric) RETURNS void LANGUAGE sql \(own)"
    case .domain(let type): return "CREATE DOMAIN app.\(name) AS \(type) CONSTRAINT held \(stored)"
    case .columnDefault where stored.isEmpty, .generated where stored.isEmpty:
      return DifferentialCase(form: .columnDefault(type), body: "NULL").statement(name)
    default: return DifferentialCase(form: form, body: stored).statement(name)
    }
  }

  /// A statement that holds the same and that no planner sees; nil where that is so already.
  var probe: String? {
    switch form {
    case .index, .predicate, .generated: "CREATE VIEW app.asked AS SELECT \(body) FROM app.item"
    case .view, .namedView, .check, .policy, .trigger, .domain, .argument, .columnDefault, .routine, .rule:
      nil
    }
  }

  private var type: String {
    switch form {
    case .columnDefault(let type), .generated(let type), .domain(let type), .argument(let type): type
    default: ""
    }
  }

  /// Whether constants may come to NULL when the planner computes them, and with them what stands around.
  ///
  /// What the planner makes of a place in a JSON constant is not computed here; such indexes are left out.
  var mayComeToNull: Bool { probe != nil && (body.contains("::json") || body.contains("AS json")) }

  /// A random one.
  init(_ generator: inout Generator) {
    generator.wrongness = generator.chance(25) ? 6 : 0
    let depth = generator.number(1...3)
    switch generator.number(0...27) {
    case 24, 25, 26:
      form = .routine
      let arguments = [("a1", "int4"), ("a2", "text"), ("a3", "numeric")]
      let columns = arguments.map { DifferentialSchema.Column(name: $0, type: $1) }
      generator.scopes = [[Generator.Source(name: "", columns: columns)]]
      body = generator.statement(depth)
      generator.scopes = []
    case 27:
      let event = generator.one(of: ["UPDATE", "INSERT", "DELETE"])
      form = .rule(event)
      let columns = DifferentialSchema.relations[0].columns
      let rows = event == "UPDATE" ? ["old", "new"] : [event == "INSERT" ? "new" : "old"]
      generator.scopes = [rows.map { Generator.Source(name: $0, columns: columns) }]
      body = generator.statement(depth)
      generator.scopes = []
    case 20:
      form = .trigger
      let columns = DifferentialSchema.relations[0].columns
      generator.place = Generator.Place(allowsQueries: false)
      generator.scopes = [["old", "new"].map { Generator.Source(name: $0, columns: columns) }]
      body = generator.predicate(depth)
      generator.scopes = []
    case 21:
      let type = generator.type()
      form = .domain(generator.typeName(type))
      generator.place = Generator.Place(allowsQueries: false)
      let value = DifferentialSchema.Column(name: "VALUE", type: type)
      generator.scopes = [[Generator.Source(name: "", columns: [value])]]
      body = generator.predicate(depth)
      generator.scopes = []
    case 22:
      let type = generator.type()
      form = .argument(type)
      generator.place = Generator.Place(allowsQueries: false)
      body = generator.expression(type, depth)
    case 23:
      let types = generator.some(1...3) { $0.type() }
      form = .namedView(Array(["n1", "n2", "n3", "n4"].prefix(generator.number(1...types.count))))
      body = generator.query(types, depth).sql
    case 19:
      form = .view
      body = generator.starQuery(depth).sql
    case 0, 1:
      let type = generator.type()
      form = .columnDefault(generator.typeName(type))
      generator.place = Generator.Place(allowsQueries: false)
      body = generator.expression(type, depth)
    case 2:
      let type = generator.type()
      form = .generated(generator.typeName(type))
      body = Self.onItem(&generator) { $0.expression(type, depth) }
    case 3, 4:
      form = .check
      body = Self.onItem(&generator) { $0.predicate(depth) }
    case 5:
      form = .index
      let type = generator.type()
      body = Self.onItem(&generator) { $0.expression(type, depth) }
    case 6:
      form = .predicate
      body = Self.onItem(&generator) { $0.predicate(depth) }
    case 7:
      form = .policy
      body = Self.onItem(&generator, allowsQueries: true) { $0.predicate(depth) }
    default:
      form = .view
      let types = generator.some(1...3) { $0.type() }
      body = generator.query(types, depth).sql
    }
  }

  init(form: Form, body: String) {
    self.form = form
    self.body = body
  }

  /// Something about the columns of one table.
  private static func onItem(
    _ generator: inout Generator,
    allowsQueries: Bool = false,
    _ make: (inout Generator) -> String
  ) -> String {
    generator.place = Generator.Place(allowsQueries: allowsQueries)
    generator.scopes = [[Generator.Source(name: "item", columns: DifferentialSchema.relations[0].columns)]]
    defer { generator.scopes = [] }
    return make(&generator)
  }
}
