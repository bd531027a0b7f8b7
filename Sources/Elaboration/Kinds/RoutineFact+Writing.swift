// The statements that create and alter routines.

package import CatalogModel
import Expressions

extension RoutineFact {
  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [definition(id, "CREATE", names)]
  }

  /// CREATE, or CREATE OR REPLACE, with everything.
  func definition(_ id: ObjectID, _ verb: String, _ names: Names) -> Step {
    var lines = ["\(verb) \(objectType) \(names.qualified(id))(\(argumentList(names)))\(resultClause(names))"]
    lines.append("LANGUAGE \(quoteIdentifier(language.name(in: names.catalog)))")
    if !transforms.isEmpty {
      let types = transforms.map { "FOR TYPE \($0.sql(names))" }
      lines.append("TRANSFORM \(types.joined(separator: ", "))")
    }
    let options = self.options(names)
    if !options.isEmpty { lines.append(options.joined(separator: " ")) }
    lines += settings.map(\.sql)
    lines.append(bodyClause(names))
    var step = Step(lines.joined(separator: "\n"))
    // Validators look into the text for objects that may come later, and that no one recorded.
    if case .source = body, !language.isCompiled {
      step.setting = "check_function_bodies = off"
    }
    return step
  }

  private func argumentList(_ names: Names) -> String {
    let listed = arguments.filter { $0.mode != .table }
    let inputCount = listed.count { $0.mode.isInput }
    var inputNumber = 0
    let texts = listed.map { argument -> String in
      var text = argument.sql(names)
      if argument.mode.isInput {
        let place = inputNumber - (inputCount - defaults.count)
        inputNumber += 1
        if place >= 0 { text += " DEFAULT \(defaults[place].sql(names))" }
      }
      return text
    }
    let isShort = texts.reduce(0) { $0 + $1.count + 2 } <= 80
    return isShort ? texts.joined(separator: ", ") : "\n    \(texts.joined(separator: ",\n    "))\n"
  }

  private func resultClause(_ names: Names) -> String {
    guard form != .procedure, let result else { return "" }
    let columns = arguments.filter { $0.mode == .table }
    if !columns.isEmpty {
      let list = columns.map { "\(quoteIdentifier($0.name)) \($0.type.sql(names))" }
      return "\nRETURNS TABLE (\(list.joined(separator: ", ")))"
    }
    return "\nRETURNS \(returnsSet ? "SETOF " : "")\(result.sql(names))"
  }

  /// The options that differ from what CREATE FUNCTION gives.
  private func options(_ names: Names) -> [String] {
    var result: [String] = []
    if form == .window { result.append("WINDOW") }
    if volatility != .volatile { result.append(volatility.rawValue.uppercased()) }
    if isStrict { result.append("STRICT") }
    if isSecurityDefiner { result.append("SECURITY DEFINER") }
    if isLeakproof { result.append("LEAKPROOF") }
    if parallel != .unsafe { result.append("PARALLEL \(parallel.rawValue.uppercased())") }
    if cost != RoutineFact.usualCost(language: language) { result.append("COST \(shortest(cost))") }
    if rows != (returnsSet ? 1000 : 0) { result.append("ROWS \(shortest(rows))") }
    if let support { result.append("SUPPORT \(names.qualified(support))") }
    return result
  }

  private func bodyClause(_ names: Names) -> String {
    switch body {
    case .source(let text): return "AS \(quoteDollar(text))"
    case .object(let file, let symbol): return "AS \(quoteLiteral(file)), \(quoteLiteral(symbol))"
    case .expression(let expression): return "RETURN \(expression.sql(names))"
    case .statements(let statements):
      let texts = statements.map { statement -> String in
        switch statement {
        case .query(let query): "    \(query.sql(names));"
        case .returning(let expression): "    RETURN \(expression.sql(names));"
        }
      }
      return (["BEGIN ATOMIC"] + texts + ["END"]).joined(separator: "\n")
    }
  }
}

extension RoutineArgument {
  func sql(_ names: Names) -> String {
    let words = [
      mode == .in || mode == .table ? "" : mode.rawValue.uppercased(),
      name.isEmpty ? "" : quoteIdentifier(name),
      type.sql(names),
    ]
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Alteration<RoutineFact> {
  /// ALTER FUNCTION where options alone differ, else CREATE OR REPLACE; nil where the server allows neither.
  var steps: [Step]? {
    guard new.refusalToReplace(old) == nil else { return nil }
    var other = old
    other.volatility = new.volatility
    other.isStrict = new.isStrict
    other.isSecurityDefiner = new.isSecurityDefiner
    other.isLeakproof = new.isLeakproof
    other.parallel = new.parallel
    other.cost = new.cost
    other.rows = new.rows
    other.settings = new.settings
    if new.support != nil { other.support = new.support }
    guard other == new else { return [new.definition(id, "CREATE OR REPLACE", names)] }
    return [Step("ALTER \(names.addressed(id)) \(options.joined(separator: " "))")]
  }

  private var options: [String] {
    var result: [String] = []
    if new.volatility != old.volatility { result.append(new.volatility.rawValue.uppercased()) }
    if new.isStrict != old.isStrict { result.append(new.isStrict ? "STRICT" : "CALLED ON NULL INPUT") }
    if new.isSecurityDefiner != old.isSecurityDefiner {
      result.append("SECURITY \(new.isSecurityDefiner ? "DEFINER" : "INVOKER")")
    }
    if new.isLeakproof != old.isLeakproof { result.append(new.isLeakproof ? "LEAKPROOF" : "NOT LEAKPROOF") }
    if new.parallel != old.parallel { result.append("PARALLEL \(new.parallel.rawValue.uppercased())") }
    if new.cost != old.cost { result.append("COST \(shortest(new.cost))") }
    if new.rows != old.rows { result.append("ROWS \(shortest(new.rows))") }
    if let support = new.support, support != old.support {
      result.append("SUPPORT \(names.qualified(support))")
    }
    result += settings
    return result
  }

  /// RESET for what goes and SET for the rest; all anew where that gives another order.
  private var settings: [String] {
    let gone = old.settings.filter { setting in !new.settings.contains { $0.name == setting.name } }
    let changed = new.settings.filter { !old.settings.contains($0) }
    var after = old.settings.filter { !gone.contains($0) }
    for setting in changed { after.set(setting) }
    guard after == new.settings else { return ["RESET ALL"] + new.settings.map(\.sql) }
    return gone.map { "RESET \($0.quotedName)" } + changed.map(\.sql)
  }
}

/// A number of type float4, as short as it can be written.
private func shortest(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(Float(number))"
}

extension RoutineFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    if change.isRemoved { reader.report(.dropRoutine, change.id) }
    if change.isMoved { reader.report(.rename, change.id) }
    guard let new = change.new, new.isSecurityDefiner, change.old != new else { return }
    if !new.settings.contains(where: { $0.name == "search_path" }) {
      reader.report(.definerWithoutSearchPath, change.id)
    }
  }
}
