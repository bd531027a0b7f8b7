// Calls of routines that change the schema: what their bodies do is read where it can be told without running them.

import CatalogModel
import PostgresSyntax

extension Elaboration {
  /// A query that stands as a statement calls functions, and CALL a procedure; those of the user's may change the schema.
  ///
  /// One without arguments is read like a DO block. What was not run is said.
  mutating func readCalls(_ call: Node, in query: Node) {
    let (schema, name) = split(call.strings("funcname"))
    let candidates = visibleSchemas.filter { schema == nil || catalog.name(of: $0) == schema }
      .flatMap { catalog.lookUpAll(.routine, in: $0, name) }
    guard let first = candidates.first else { return }
    let isPlain = query.list("fromClause").isEmpty && query["whereClause"] == nil && call.list("args").isEmpty
    if isPlain, candidates.count == 1, runs(first) { return }
    let word = catalog[first].map { $0.fact.objectType.lowercased() } ?? "function"
    note("code-not-run", "\(word) \(name) was not run: what it changes is not known", at: call)
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
