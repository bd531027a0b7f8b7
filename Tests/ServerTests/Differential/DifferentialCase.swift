// A generated statement: what is asked of the server, and what is read by this project.

/// An expression or query in a statement that stores it.
struct DifferentialCase: Sendable {
  /// The statement that it stands in; the name is put where `%` is.
  enum Form: Sendable, Hashable {
    case view, check, index, predicate, policy
    case columnDefault(String)
    case generated(String)

    /// The name by which the server is asked.
    var question: String {
      switch self {
      case .view: "view"
      case .check: "check"
      case .index, .predicate: "index"
      case .policy: "policy"
      case .columnDefault, .generated: "column"
      }
    }
  }

  var form: Form
  var body: String

  /// The statement that makes an object of that name.
  func statement(_ name: String) -> String {
    switch form {
    case .view: "CREATE VIEW app.\(name) AS \(body)"
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
    case .index, .predicate: return stored.replacing("CREATE INDEX asked ", with: "CREATE INDEX \(name) ", maxReplacements: 1)
    case .columnDefault where stored.isEmpty, .generated where stored.isEmpty:
      return DifferentialCase(form: .columnDefault(type), body: "NULL").statement(name)
    default: return DifferentialCase(form: form, body: stored).statement(name)
    }
  }

  /// A statement that holds the same and that no planner sees; nil where that is so already.
  var probe: String? {
    switch form {
    case .index, .predicate, .generated: "CREATE VIEW app.asked AS SELECT \(body) FROM app.item"
    case .view, .check, .policy, .columnDefault: nil
    }
  }

  private var type: String {
    switch form {
    case .columnDefault(let type), .generated(let type): type
    default: ""
    }
  }

  /// A random one.
  init(_ generator: inout Generator) {
    generator.wrongness = generator.chance(25) ? 6 : 0
    let depth = generator.number(1...3)
    switch generator.number(0...19) {
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
