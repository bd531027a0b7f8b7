// Storage parameters: `WITH (fillfactor = 70)` of tables, indexes, views and columns.

package import CatalogModel
package import PostgresSyntax

/// The parameters of one object, as PostgreSQL keeps them: names with the texts of their values.
package struct StorageParameters: AttributeValue, ComparedByKey {
  /// One parameter; its name has `toast.` before it where it is about the table's TOAST table.
  package struct Parameter: Hashable, Sendable {
    package var name: String
    package var value: String
  }

  /// In the order in which they were set, which means nothing.
  package private(set) var all: [Parameter] = []

  package init() {}

  package var isEmpty: Bool { all.isEmpty }

  /// The value of a parameter; setting nil removes it.
  package subscript(_ name: String) -> String? {
    get { all.first { $0.name == name }?.value }
    set {
      all.removeAll { $0.name == name }
      if let newValue { all.append(Parameter(name: name, value: newValue)) }
    }
  }

  package var comparisonKey: Any? { Unordered(all) }

  package static func == (left: StorageParameters, right: StorageParameters) -> Bool {
    left.all.count == right.all.count && left.all.allSatisfy { right[$0.name] == $0.value }
  }

  /// `fillfactor = 70, autovacuum_enabled = off`.
  package var sql: String {
    all.map { "\(StorageParameters.spell($0.name)) = \(StorageParameters.spell(value: $0.value))" }
      .joined(separator: ", ")
  }

  /// ` WITH (…)`, or nothing.
  package var withClause: String { isEmpty ? "" : " WITH (\(sql))" }

  /// The clauses that turn `old` into these: `SET (…)`, `RESET (…)`.
  package func clauses(from old: StorageParameters) -> [String] {
    var result: [String] = []
    let gone = old.all.filter { self[$0.name] == nil }
    if !gone.isEmpty {
      result.append("RESET (\(gone.map { StorageParameters.spell($0.name) }.joined(separator: ", ")))")
    }
    var set = StorageParameters()
    set.all = all.filter { old[$0.name] != $0.value }
    if !set.isEmpty { result.append("SET (\(set.sql))") }
    return result
  }

  private static func spell(_ name: String) -> String {
    name.split(separator: ".", omittingEmptySubsequences: false).map { quoteIdentifier(String($0)) }
      .joined(separator: ".")
  }

  /// Numbers and the usual words stand as they are, everything else as a literal.
  private static func spell(value: String) -> String {
    switch value {
    case "on", "off", "true", "false", "auto": return value
    default:
      // A number whose text the scanner gives back unchanged.
      let digits = value.drop { $0 == "-" }
      let isNumber =
        value.count - digits.count < 2 && digits.first != "." && digits.last != "."
        && digits.contains { $0.isNumber } && digits.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
        && digits.filter { $0 == "." }.count < 2
      let hasLeadingZero = digits.count > 1 && digits.first == "0" && !digits.contains(".")
      return isNumber && !hasLeadingZero ? value : quoteLiteral(value)
    }
  }
}

/// What a parameter may be set to: reloptions.c's tables.
package enum ParameterKind: Sendable {
  case flag
  case whole(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case word([String])
  case text
}

/// A fact with storage parameters, which ALTER … SET (…) and RESET (…) change.
package protocol HoldsParameters: ObjectKind {
  var parameters: StorageParameters { get set }

  /// The parameters that an object like this one takes, by name (with `toast.` before those of a TOAST
  /// table); nil where nobody knows.
  var knownParameters: [String: ParameterKind]? { get }
}

/// The readers of SET (…) and RESET (…), for whatever holds parameters.
package let parameterReaders = [
  AlterTableReader("AT_SetRelOptions") { command, relation, elaboration throws(Refusal) in
    try elaboration.alterParameters(of: relation, command, isReset: false)
  }.locking(parameterLock),
  AlterTableReader("AT_ResetRelOptions") { command, relation, elaboration throws(Refusal) in
    try elaboration.alterParameters(of: relation, command, isReset: true)
  }.locking(parameterLock),
]

/// The lock under which parameters are set (AlterTableGetRelOptionsLockLevel; the levels are those of reloptions.c).
private let parameterLock: @Sendable (Node) -> LockMode = { command in
  let weak = [
    "fillfactor", "autovacuum_", "vacuum_", "log_autovacuum_", "toast_tuple_target", "parallel_workers",
  ]
  let list = command["def"]?.as(.list)?.list("items") ?? command.list("def")
  let isWeak = list.compactMap { $0.as(.defElem)?.text("defname") }.allSatisfy { name in
    weak.contains { name.hasPrefix($0) }
  }
  return isWeak ? .shareUpdateExclusive : .accessExclusive
}

extension Elaboration {
  fileprivate mutating func alterParameters(
    of relation: ObjectID,
    _ command: Node,
    isReset: Bool
  ) throws(Refusal) {
    guard let fact = catalog[relation]?.fact as? any HoldsParameters, !catalog.isForeign(relation) else {
      throw wrongAction(isReset ? "RESET" : "SET", on: relation)
    }
    let options = command["def"]?.as(.list)?.list("items") ?? command.list("def")
    try alterParameters(of: relation, fact, options, isReset: isReset)
  }

  private mutating func alterParameters<F: HoldsParameters>(
    of id: ObjectID,
    _ fact: F,
    _ options: Node.Elements,
    isReset: Bool
  ) throws(Refusal) {
    var parameters = fact.parameters
    if isReset {
      try reset(options, in: &parameters)
    } else {
      try apply(options, to: &parameters, known: fact.knownParameters)
    }
    catalog.update(id, as: F.self) { $0.parameters = parameters }
  }

  /// Removes the parameters that RESET names.
  package func reset(_ options: Node.Elements, in parameters: inout StorageParameters) throws(Refusal) {
    for option in options.compactMap({ $0.as(.defElem) }) {
      guard option["arg"] == nil else {
        throw refused("invalid-parameter", "RESET must not include values for parameters", at: option)
      }
      parameters[parameterName(option)] = nil
    }
  }

  /// Sets the parameters in a list of DefElems as transformRelOptions and parseRelOptions do.
  package func apply(
    _ options: Node.Elements,
    to parameters: inout StorageParameters,
    known: [String: ParameterKind]?
  ) throws(Refusal) {
    var seen: Set<String> = []
    for option in options.compactMap({ $0.as(.defElem) }) {
      let name = parameterName(option)
      let value = parameterValue(option["arg"])
      if name == "oids" {
        guard value == "false" || value == "off" || value == "0" || value == "no" else {
          throw refused("no-oids", "tables declared WITH OIDS are not supported", at: option)
        }
        continue
      }
      if let space = option.text("defnamespace"), space != "toast" {
        throw refused("invalid-parameter", "unrecognized parameter namespace \"\(space)\"", at: option)
      }
      let bare = option.text("defname") ?? ""
      guard let kind = known.map({ $0[name] }) ?? .text else {
        throw refused("invalid-parameter", "unrecognized parameter \"\(bare)\"", at: option)
      }
      guard seen.insert(name).inserted else {
        throw refused("invalid-parameter", "parameter \"\(bare)\" specified more than once", at: option)
      }
      try check(value, kind, bare, at: option)
      parameters[name] = value
    }
  }

  private func parameterName(_ option: Node) -> String {
    let name = option.text("defname") ?? ""
    return option.text("defnamespace").map { "\($0).\(name)" } ?? name
  }

  /// The text of an option's value, as PostgreSQL keeps it (defGetString); `true` when there is none.
  package func parameterValue(_ value: Node?) -> String {
    guard let value else { return "true" }
    switch value.tag {
    case .integer: return String(value.body.int("ival"))
    case .float: return value.body.text("fval") ?? ""
    case .boolean: return value.body.flag("boolval") ? "true" : "false"
    case .string: return value.string ?? ""
    case .typeName: return value.body.strings("names").joined(separator: ".")
    case .list: return value.body.strings("items").joined(separator: ".")
    case .aConst:
      let constant = value.body
      return constant["sval"]?.text("sval") ?? constant["fval"]?.text("fval")
        ?? String(constant["ival"]?.int("ival") ?? 0)
    default: return ""
    }
  }

  private func check(_ value: String, _ kind: ParameterKind, _ name: String, at node: Node) throws(Refusal) {
    switch kind {
    case .text: return
    case .flag:
      let words = ["true", "false", "yes", "no", "on", "off", "1", "0"]
      let word = value.lowercased()
      // parse_bool takes every unambiguous beginning.
      let isKnown =
        words.contains(word) || (word != "o" && !word.isEmpty && words.contains { $0.hasPrefix(word) })
      if !isKnown {
        throw refused("invalid-parameter", "invalid value for boolean option \"\(name)\": \(value)", at: node)
      }
    case .whole(let range):
      guard let number = Int(value) else {
        throw refused("invalid-parameter", "invalid value for integer option \"\(name)\": \(value)", at: node)
      }
      guard range.contains(number) else {
        throw outOfBounds(value, name, "\(range.lowerBound)", "\(range.upperBound)", at: node)
      }
    case .number(let range):
      guard let number = Double(value) else {
        throw refused(
          "invalid-parameter",
          "invalid value for floating point option \"\(name)\": \(value)",
          at: node
        )
      }
      guard range.contains(number) else {
        throw outOfBounds(value, name, "\(range.lowerBound)", "\(range.upperBound)", at: node)
      }
    case .word(let words):
      guard words.contains(where: { $0 == value.lowercased() }) else {
        throw refused("invalid-parameter", "invalid value for enum option \"\(name)\": \(value)", at: node)
      }
    }
  }

  private func outOfBounds(
    _ value: String,
    _ name: String,
    _ lower: String,
    _ upper: String,
    at node: Node
  ) -> Refusal {
    refused(
      "invalid-parameter",
      "value \(value) out of bounds for option \"\(name)\"",
      at: node,
      help: "valid values are between \(lower) and \(upper)"
    )
  }

  /// `ALTER action … cannot be performed on relation "…"` (ATSimplePermissions).
  package func wrongAction(_ action: String, on relation: ObjectID) -> Refusal {
    let kind = catalog.relationWord(relation)
    return refused(
      "wrong-kind",
      "ALTER action \(action) cannot be performed on relation \"\(catalog.name(of: relation))\"",
      help: "this operation is not supported for \(kind == "index" ? "indexe" : kind)s"
    )
  }
}
