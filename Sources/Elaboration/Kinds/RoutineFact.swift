// Functions and procedures.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind {
  /// One kind for functions, procedures and aggregates, as for PostgreSQL's pg_proc, in whose messages each is a
  /// function.
  package static let routine = FactKind("function")
}

/// A function or procedure: `CREATE FUNCTION`, `CREATE PROCEDURE`.
///
/// Its name and its inputs' types identify it.
package struct RoutineFact: ObjectKind {
  package static let kind = FactKind.routine
  package static let nameSpaces: [NameSpace] = [.routine]
  package static let rank = 50
  // CREATE OR REPLACE FUNCTION asks nobody.
  package static let changesAlone = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("form", \.form, .replace),
    Attribute("arguments", \.arguments, .alterIfPossible { $0.steps }),
    Attribute("defaults", \.defaults, .alterIfPossible { $0.steps }),
    Attribute("result", \.result, .alterIfPossible { $0.steps }),
    Attribute("returns set", \.returnsSet, .alterIfPossible { $0.steps }),
    Attribute("language", \.language, .alterIfPossible { $0.steps }),
    Attribute("transforms", \.transforms, .alterIfPossible { $0.steps }),
    Attribute("volatility", \.volatility, .alterIfPossible { $0.steps }),
    Attribute("strict", \.isStrict, .alterIfPossible { $0.steps }),
    Attribute("security definer", \.isSecurityDefiner, .alterIfPossible { $0.steps }),
    Attribute("leakproof", \.isLeakproof, .alterIfPossible { $0.steps }),
    Attribute("parallel", \.parallel, .alterIfPossible { $0.steps }),
    Attribute("cost", \.cost, .alterIfPossible { $0.steps }),
    Attribute("rows", \.rows, .alterIfPossible { $0.steps }),
    Attribute("support function", \.support, .alterIfPossible { $0.steps }),
    Attribute("settings", \.settings, .alterIfPossible { $0.steps }),
    Attribute("body", \.body, pins: true, .alterIfPossible { $0.steps }),
  ]

  package enum Form: AttributeValue { case function, window, procedure }
  package enum Volatility: String, AttributeValue { case immutable, stable, volatile }
  package enum Parallel: String, AttributeValue { case unsafe, restricted, safe }

  package var form = Form.function
  /// All of them, outputs included, in the order of their declaration.
  package var arguments: [RoutineArgument] = []
  /// Of the last inputs.
  package var defaults: [Expression] = []
  /// `record` where several outputs or a table make it up; nil for a procedure without outputs.
  package var result: TypeReference?
  package var returnsSet = false
  package var language: RoutineLanguage
  /// The types of TRANSFORM FOR TYPE.
  package var transforms: [TypeReference] = []
  package var volatility = Volatility.volatile
  package var isStrict = false
  package var isSecurityDefiner = false
  package var isLeakproof = false
  package var parallel = Parallel.unsafe
  package var cost: Double
  /// How many rows are expected; 0 where no set is returned.
  package var rows: Double
  package var support: ObjectID?
  /// In the order in which they were made, which the server shows.
  package var settings: [RoutineSetting] = []
  package var body: RoutineBody

  package init(language: RoutineLanguage, returnsSet: Bool, body: RoutineBody) {
    self.language = language
    self.returnsSet = returnsSet
    self.body = body
    cost = RoutineFact.usualCost(language: language)
    rows = returnsSet ? 1000 : 0
  }

  /// What CREATE FUNCTION gives without COST.
  static func usualCost(language: RoutineLanguage) -> Double { language.isCompiled ? 1 : 100 }

  /// Whether a call may become the expression that the body is (inline_function in clauses.c).
  package var mayBeInlined: Bool {
    guard form == .function, language == .sql, !returnsSet, !isSecurityDefiner, settings.isEmpty else {
      return false
    }
    guard case .source(let text) = body else { return true }
    let words = text.lowercased().split { !$0.isLetter && $0 != "_" }
    return words.first == "select" && !words.contains("from")
  }

  package var inputs: [RoutineArgument] { arguments.filter(\.mode.isInput) }
  package var outputs: [RoutineArgument] { arguments.filter(\.mode.isOutput) }

  package static let readers = [
    Reader(.createFunctionStmt) { node, elaboration throws(Refusal) in try elaboration.createRoutine(node) },
    Reader(.alterFunctionStmt) { node, elaboration throws(Refusal) in try elaboration.alterRoutine(node) },
  ]

  package static let addressing = [
    "OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE", "OBJECT_AGGREGATE",
  ].map {
    type in
    Addressing(type) { object, _, elaboration throws(Refusal) in
      try elaboration.routine(addressedBy: object, as: type)
    }
  }

  package var objectType: String { form == .procedure ? "PROCEDURE" : "FUNCTION" }

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.qualified(id))(\(inputs.map { $0.type.sql(names) }.joined(separator: ", ")))"
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP \(names.addressed(id))")] }
}

/// The language of a routine.
package enum RoutineLanguage: AttributeValue {
  /// One that every database has.
  case builtin(String)
  /// One that CREATE LANGUAGE or an extension made; or the extension, where it is not known what that brings.
  case made(ObjectID)

  static let sql = RoutineLanguage.builtin("sql")

  /// Whether the body is a function of the server's or of an object file.
  var isCompiled: Bool { self == .builtin("internal") || self == .builtin("c") }

  func name(in catalog: Catalog) -> String {
    switch self {
    case .builtin(let name): name
    case .made(let id): catalog.name(of: id)
    }
  }

  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) {
    if case .made(let id) = self { body(id) }
  }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> RoutineLanguage {
    if case .made(let id) = self { .made(transform(id)) } else { self }
  }
}

/// An argument of a routine.
package struct RoutineArgument: AttributeValue {
  package enum Mode: String, AttributeValue {
    case `in`, out, `inout`, variadic, table

    package var isInput: Bool { self == .in || self == .inout || self == .variadic }
    package var isOutput: Bool { self == .out || self == .inout || self == .table }
  }

  package var mode: Mode
  /// Empty for none.
  package var name: String
  package var type: TypeReference

  package init(mode: Mode, name: String, type: TypeReference) {
    self.mode = mode
    self.name = name
    self.type = type
  }

  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) { type.forEachReference(body) }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> RoutineArgument {
    RoutineArgument(mode: mode, name: name, type: type.mapReferences(transform))
  }
}

/// What a routine does.
package enum RoutineBody: AttributeValue {
  /// Text that its language's handler reads when it is called.
  case source(String)
  /// A symbol in an object file.
  case object(file: String, symbol: String)
  /// `RETURN …`.
  case expression(Expression)
  /// `BEGIN ATOMIC … END`.
  case statements([RoutineStatement])

  package static var holdsReferences: Bool { true }

  package func forEachReference(_ body: (ObjectID) -> Void) {
    switch self {
    case .source, .object: break
    case .expression(let expression): expression.forEachReference(body)
    case .statements(let statements): statements.forEachReference(body)
    }
  }

  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> RoutineBody {
    switch self {
    case .source, .object: self
    case .expression(let expression): .expression(expression.mapReferences(transform))
    case .statements(let statements): .statements(statements.mapReferences(transform))
    }
  }
}

/// A statement between BEGIN ATOMIC and END.
package enum RoutineStatement: AttributeValue {
  case query(Query)
  case returning(Expression)

  package static var holdsReferences: Bool { true }

  package func forEachReference(_ body: (ObjectID) -> Void) {
    switch self {
    case .query(let query): query.forEachReference(body)
    case .returning(let expression): expression.forEachReference(body)
    }
  }

  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> RoutineStatement {
    switch self {
    case .query(let query): .query(query.mapReferences(transform))
    case .returning(let expression): .returning(expression.mapReferences(transform))
    }
  }
}

/// A setting that holds while a routine runs: `SET search_path TO app, pg_temp`.
package struct RoutineSetting: AttributeValue {
  package var name: String
  /// More than one only for settings whose names the server quotes one by one (GUC_LIST_QUOTE).
  package var values: [String]

  package init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }

  /// The settings that are lists of names.
  static let lists: Set<String> = [
    "local_preload_libraries", "search_path", "session_preload_libraries", "shared_preload_libraries",
    "temp_tablespaces", "unix_socket_directories",
  ]

  /// `app.user_id` is two names.
  var quotedName: String {
    name.split(separator: ".").map { quoteIdentifier(String($0)) }.joined(separator: ".")
  }

  var sql: String { "SET \(quotedName) TO \(values.map(quoteLiteral).joined(separator: ", "))" }
}

extension [RoutineSetting] {
  /// Puts a setting in the place of one of its name, or behind the others.
  mutating func set(_ setting: RoutineSetting) {
    if let index = firstIndex(where: { $0.name == setting.name }) {
      self[index] = setting
    } else {
      append(setting)
    }
  }
}

extension RoutineFact: Callable {
  package func resolved(_ id: ObjectID, in catalog: Catalog) -> ResolvedRoutine {
    let inputs = inputs
    return ResolvedRoutine(
      id: id,
      kind: form == .procedure ? .procedure : form == .window ? .window : .function,
      arguments: inputs.map(\.type),
      argumentNames: inputs.map(\.name),
      defaultCount: defaults.count,
      isVariadic: inputs.last?.mode == .variadic,
      result: result,
      returnsSet: returnsSet,
      isStrict: isStrict,
      outputs: outputs.map { ResolvedColumn(name: $0.name, id: nil, type: $0.type) }
    )
  }
}
