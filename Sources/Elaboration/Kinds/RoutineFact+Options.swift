// The options of CREATE FUNCTION and ALTER FUNCTION: compute_function_attributes in functioncmds.c.

import CatalogModel
import PostgresSyntax

/// What the options of a statement say; nil for what they leave out.
struct RoutineOptions {
  var language: String?
  var source: [String]?
  var isWindow = false
  var transforms: [Node] = []
  var volatility: RoutineFact.Volatility?
  var support: [String]?
  var rows: Double?
  /// `SET` and `RESET` clauses, in order.
  var settings: [Node] = []
  private var isStrict: Bool?
  private var isSecurityDefiner: Bool?
  private var isLeakproof: Bool?
  private var parallel: RoutineFact.Parallel?
  private var cost: Double?
  private var seen: Set<String> = []

  /// Takes one option (DefElem, body) in.
  mutating func take(
    _ option: Node,
    isProcedure: Bool,
    _ elaboration: inout Elaboration
  ) throws(Refusal) {
    let name = option.text("defname") ?? ""
    let value = option["arg"]
    if name != "set", !seen.insert(name).inserted {
      throw elaboration.refused("syntax", "conflicting or redundant options", at: option)
    }
    switch name {
    case "security": isSecurityDefiner = value?.as(.boolean)?.flag("boolval") ?? false
    case "set": if let statement = value?.as(.variableSetStmt) { settings.append(statement) }
    case "as": source = value?.as(.list)?.strings("items") ?? []
    case "language": language = value?.string
    case "transform": transforms = value?.as(.list)?.list("items").compactMap { $0.as(.typeName) } ?? []
    default:
      guard !isProcedure else {
        throw elaboration.refused("syntax", "invalid attribute in procedure definition", at: option)
      }
      try takeForFunction(name, value, option, &elaboration)
    }
  }

  private mutating func takeForFunction(
    _ name: String,
    _ value: Node?,
    _ option: Node,
    _ elaboration: inout Elaboration
  ) throws(Refusal) {
    switch name {
    case "window": isWindow = value?.as(.boolean)?.flag("boolval") ?? false
    case "volatility": volatility = RoutineFact.Volatility(rawValue: value?.string ?? "")
    case "strict": isStrict = value?.as(.boolean)?.flag("boolval") ?? false
    case "leakproof": isLeakproof = value?.as(.boolean)?.flag("boolval") ?? false
    case "support": support = value?.as(.list)?.strings("items")
    case "cost":
      cost = number(value)
      if number(value) <= 0 { throw elaboration.refused("syntax", "COST must be positive", at: option) }
    case "rows":
      rows = number(value)
      if number(value) <= 0 { throw elaboration.refused("syntax", "ROWS must be positive", at: option) }
    case "parallel":
      guard let parallel = RoutineFact.Parallel(rawValue: value?.string ?? "") else {
        throw elaboration.refused(
          "syntax",
          "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE",
          at: option
        )
      }
      self.parallel = parallel
    default: throw elaboration.refused("syntax", "option \"\(name)\" not recognized", at: option)
    }
  }

  /// A number, as pg_proc keeps it: a float4.
  private func number(_ value: Node?) -> Double {
    if let text = value?.as(.float)?.text("fval") { return Float(text).map(Double.init) ?? 0 }
    return Double(Float(value?.as(.integer)?.int("ival") ?? 0))
  }

  /// Sets what the statement says and the routine holds as it is.
  func apply(to fact: inout RoutineFact) {
    if let volatility { fact.volatility = volatility }
    if let isStrict { fact.isStrict = isStrict }
    if let isSecurityDefiner { fact.isSecurityDefiner = isSecurityDefiner }
    if let isLeakproof { fact.isLeakproof = isLeakproof }
    if let parallel { fact.parallel = parallel }
    if let cost { fact.cost = cost }
    if let rows { fact.rows = rows }
  }
}

extension Elaboration {
  /// ALTER FUNCTION, PROCEDURE and ROUTINE (AlterFunction).
  mutating func alterRoutine(_ node: Node) throws(Refusal) {
    let id = try address(node.text("objtype") ?? "", object: node["func"])
    if isForeign(id, "its options are") { return }
    guard var fact = catalog.fact(id, as: RoutineFact.self) else {
      throw refused("wrong-kind", "\"\(catalog.name(of: id))\" is an aggregate function")
    }
    var options = RoutineOptions()
    for option in node.list("actions").compactMap({ $0.as(.defElem) }) {
      try options.take(option, isProcedure: fact.form == .procedure, &self)
    }
    options.apply(to: &fact)
    if options.rows != nil, !fact.returnsSet {
      throw refused("syntax", "ROWS is not applicable when function does not return a set")
    }
    if let support = options.support {
      fact.support = try routine(named: support, [TypeReference(builtinType("internal"))], at: node)
    }
    fact.settings = settings(fact.settings, changedBy: options.settings)
    catalog.update(id, as: RoutineFact.self) { $0 = fact }
  }

  /// The settings after SET and RESET clauses (update_proconfig_value): one that is there keeps its place.
  mutating func settings(_ old: [RoutineSetting], changedBy clauses: [Node]) -> [RoutineSetting] {
    var result = old
    for clause in clauses {
      let name = (clause.text("name") ?? "").lowercased()
      switch clause.text("kind") ?? "VAR_SET_VALUE" {
      case "VAR_RESET_ALL": result = []
      case "VAR_SET_VALUE":
        let values = clause.list("args").map { text(ofSetting: $0) }
        let isList = RoutineSetting.lists.contains(name)
        result.set(RoutineSetting(name: name, values: isList ? values : [values.joined(separator: ", ")]))
      case "VAR_SET_CURRENT":
        if name == "search_path" {
          result.set(RoutineSetting(name: name, values: session.searchPath))
        } else if let value = session.settings[name] {
          result.set(RoutineSetting(name: name, values: [value]))
        } else {
          note(
            "setting-unknown",
            "the session's value of \(name) is not known: SET … FROM CURRENT was not read"
          )
        }
      default: result.removeAll { $0.name == name }
      }
    }
    return result
  }

  /// A value as flatten_set_variable_args takes it.
  func text(ofSetting value: Node) -> String {
    guard let constant = value.as(.aConst) else {
      return value.as(.typeCast)?["arg"]?.as(.aConst)?["sval"]?.text("sval") ?? ""
    }
    if let text = constant["sval"]?.text("sval") { return text }
    if let text = constant["fval"]?.text("fval") { return text }
    if let value = constant["boolval"] { return value.flag("boolval") ? "true" : "false" }
    return String(constant["ival"]?.int("ival") ?? 0)
  }
}
