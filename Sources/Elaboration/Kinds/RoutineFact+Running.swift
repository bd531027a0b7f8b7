// Calls of routines that change the schema: what their bodies do is read where it can be told without running them.

import CatalogModel
import PostgresSyntax

extension Elaboration {
  /// A query that stands as a statement calls functions, and CALL a procedure; those of the user's may change the schema.
  ///
  /// One without arguments is read like a DO block. What was not run is said.
  mutating func readCall(_ call: Node, in query: Node) {
    let isPlain = query.list("fromClause").isEmpty && query["whereClause"] == nil && call.list("args").isEmpty
    if readCall(call, mayRun: isPlain) { return }
    for inner in calls(in: call) { readCall(inner, mayRun: false) }
  }

  /// Says of each call in part of a query that it was not run.
  mutating func noteCalls(in node: Node) {
    for call in calls(in: node) { readCall(call, mayRun: false) }
  }

  /// The calls below a node.
  private func calls(in node: Node) -> [Node] {
    var result: [Node] = []
    var stack = [node]
    while let next = stack.popLast() {
      for (name, value) in next.fields.reversed() {
        if name == "FuncCall" { result.append(value) }
        stack.append(value)
      }
      stack += next.elements.reversed()
    }
    return result
  }

  /// Gives whether the routine was run.
  @discardableResult
  private mutating func readCall(_ call: Node, mayRun: Bool) -> Bool {
    let (schema, name) = split(call.strings("funcname"))
    let schemas = schema.map { name in catalog.lookUp(.schema, name).map { [$0] } ?? [] } ?? visibleSchemas
    let candidates = schemas.flatMap { catalog.lookUpAll(.routine, in: $0, name) }
    // Only what is volatile may change anything (SPI refuses the rest in others).
    let suspects = candidates.filter { catalog.fact($0, as: RoutineFact.self)?.volatility == .volatile }
    guard let first = suspects.first else { return false }
    if mayRun, candidates.count == 1, runs(first) { return true }
    let word = catalog[first].map { $0.fact.objectType.lowercased() } ?? "function"
    note("code-not-run", "\(word) \(name) was not run: what it changes is not known", at: call)
    return false
  }

  /// Does what a routine does, if all of that can be told.
  private mutating func runs(_ routine: ObjectID) -> Bool {
    guard let fact = catalog.fact(routine, as: RoutineFact.self), case .source(let body) = fact.body,
      fact.arguments.isEmpty, fact.settings.isEmpty, !runningRoutines.contains(routine)
    else { return false }
    let start = self
    runningRoutines.insert(routine)
    defer { runningRoutines.remove(routine) }
    do throws(Refusal) {
      if try runBody(body, language: fact.language.name(in: catalog)) == nil { return true }
    } catch {
      // What it needs may be made by other code.
    }
    self = start
    return false
  }
}
