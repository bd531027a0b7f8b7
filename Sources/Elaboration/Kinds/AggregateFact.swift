// Aggregate functions.

package import CatalogModel
package import Expressions
import PostgresSyntax

/// An aggregate: `CREATE AGGREGATE`.
///
/// Shares its name space and kind with functions.
package struct AggregateFact: ObjectKind {
  package static let kind = FactKind.routine
  package static let nameSpaces: [NameSpace] = [.routine]
  package static let rank = 56
  package static let attributes: [Attribute<Self>] = [
    Attribute("arguments", \.arguments, .alterIfPossible { $0.redefinition }),
    Attribute("direct arguments", \.directCount, .replace),
    Attribute("hypothetical", \.isHypothetical, .replace),
    Attribute("state", \.stage, .alterIfPossible { $0.redefinition }),
    Attribute("moving state", \.moving, .alterIfPossible { $0.redefinition }),
    Attribute("combine function", \.combine, .alterIfPossible { $0.redefinition }),
    Attribute("serial function", \.serial, .alterIfPossible { $0.redefinition }),
    Attribute("deserial function", \.deserial, .alterIfPossible { $0.redefinition }),
    Attribute("sort operator", \.sortOperator, .alterIfPossible { $0.redefinition }),
    Attribute("parallel", \.parallel, .alterIfPossible { $0.redefinition }),
    Attribute("result", \.result, .replace),
  ]

  package var arguments: [RoutineArgument] = []
  /// How many arguments stand before ORDER BY; nil for an aggregate without it.
  package var directCount: Int?
  package var isHypothetical = false
  package var stage: AggregateStage
  /// Of a moving window.
  package var moving: AggregateStage?
  package var combine: ObjectID?
  package var serial: ObjectID?
  package var deserial: ObjectID?
  package var sortOperator: ObjectID?
  package var parallel = RoutineFact.Parallel.unsafe
  package var result: TypeReference?

  package init(stage: AggregateStage) { self.stage = stage }

  package static let readers = [
    Reader(.defineStmt, of: "OBJECT_AGGREGATE") { node, elaboration throws(Refusal) in
      try elaboration.createAggregate(node)
    }
  ]

  // MARK: SQL

  package var objectType: String { "AGGREGATE" }

  package func address(_ id: ObjectID, _ names: Names) -> String {
    // One argument that stands on both sides of ORDER BY does so only where it is VARIADIC.
    let isTwice = directCount == arguments.count
    let list = argumentList(names) { argument in
      (isTwice && argument.mode == .variadic ? "VARIADIC " : "") + argument.type.sql(names)
    }
    return "\(names.qualified(id))(\(list))"
  }

  private func argumentList(_ names: Names, _ spelling: (RoutineArgument) -> String) -> String {
    guard !arguments.isEmpty else { return "*" }
    let words = arguments.map(spelling)
    guard let directCount else { return words.joined(separator: ", ") }
    let direct = words.prefix(directCount).joined(separator: ", ")
    // A VARIADIC "any" before ORDER BY stands for what follows it too.
    let ordered =
      directCount < words.count ? words.dropFirst(directCount).joined(separator: ", ") : words.last ?? ""
    return direct.isEmpty ? "ORDER BY \(ordered)" : "\(direct) ORDER BY \(ordered)"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [definition(id, "CREATE", names)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP AGGREGATE \(address(id, names))")]
  }

  fileprivate func definition(_ id: ObjectID, _ verb: String, _ names: Names) -> Step {
    var options = stage.options(prefix: "", isOrderedSet: directCount != nil, names)
    if let combine { options.append("COMBINEFUNC = \(names.qualified(combine))") }
    if let serial { options.append("SERIALFUNC = \(names.qualified(serial))") }
    if let deserial { options.append("DESERIALFUNC = \(names.qualified(deserial))") }
    if let moving { options += moving.options(prefix: "M", isOrderedSet: directCount != nil, names) }
    if let sortOperator { options.append("SORTOP = OPERATOR(\(names.operator(sortOperator)))") }
    if parallel != .unsafe { options.append("PARALLEL = \(parallel.rawValue.uppercased())") }
    if isHypothetical { options.append("HYPOTHETICAL") }
    let list = argumentList(names) { $0.sql(names) }
    return Step(
      "\(verb) AGGREGATE \(names.qualified(id))(\(list)) (\n    \(options.joined(separator: ",\n    "))\n)"
    )
  }
}

/// How an aggregate gets from rows to a result: forwards, or in a moving window.
package struct AggregateStage: AttributeValue {
  package var transition: ObjectID
  /// Of a moving window alone.
  package var inverse: ObjectID?
  package var state: TypeReference
  package var space = 0
  package var final: ObjectID?
  package var takesExtra = false
  /// `READ_ONLY`, `SHAREABLE`, `READ_WRITE`; nil for what the aggregate's sort does by default.
  package var modify: String?
  package var initial: String?

  package init(transition: ObjectID, state: TypeReference) {
    self.transition = transition
    self.state = state
  }

  package static var holdsReferences: Bool { true }

  package func forEachReference(_ body: (ObjectID) -> Void) {
    body(transition)
    inverse.forEachReference(body)
    state.forEachReference(body)
    final.forEachReference(body)
  }

  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> AggregateStage {
    var copy = self
    copy.transition = transform(transition)
    copy.inverse = inverse.mapReferences(transform)
    copy.state = state.mapReferences(transform)
    copy.final = final.mapReferences(transform)
    return copy
  }

  /// The options as CREATE AGGREGATE has them, those of a moving window with `M` before their names.
  fileprivate func options(prefix: String, isOrderedSet: Bool, _ names: Names) -> [String] {
    var result = ["\(prefix)SFUNC = \(names.qualified(transition))"]
    if prefix == "M" { result = ["MSFUNC = \(names.qualified(transition))"] }
    if let inverse { result.append("MINVFUNC = \(names.qualified(inverse))") }
    result.append("\(prefix)STYPE = \(state.sql(names))")
    if space != 0 { result.append("\(prefix)SSPACE = \(space)") }
    if let final { result.append("\(prefix)FINALFUNC = \(names.qualified(final))") }
    if takesExtra { result.append("\(prefix)FINALFUNC_EXTRA") }
    if let modify { result.append("\(prefix)FINALFUNC_MODIFY = \(modify)") }
    if let initial { result.append("\(prefix)INITCOND = \(quoteLiteral(initial))") }
    return result
  }
}

extension Alteration<AggregateFact> {
  /// CREATE OR REPLACE, within the rules for functions (ProcedureCreate).
  fileprivate var redefinition: [Step]? {
    for (argument, before) in zip(new.arguments, old.arguments)
    where !before.name.isEmpty && argument.name != before.name {
      return nil
    }
    return [new.definition(id, "CREATE OR REPLACE", names)]
  }
}

extension AggregateFact: Callable {
  package func resolved(_ id: ObjectID, in catalog: Catalog) -> ResolvedRoutine {
    let kind: ResolvedRoutine.Kind =
      if let directCount {
        isHypothetical ? .hypotheticalSet(direct: directCount) : .orderedSet(direct: directCount)
      } else {
        .aggregate
      }
    return ResolvedRoutine(
      id: id,
      kind: kind,
      arguments: arguments.map(\.type),
      argumentNames: arguments.map(\.name),
      isVariadic: arguments.last?.mode == .variadic,
      result: result
    )
  }
}

extension AggregateFact: GuardsDrops {
  package func refusalToDrop(_ id: ObjectID, along doomed: Set<ObjectID>, _ elaboration: Elaboration)
    -> Refusal?
  {
    guard elaboration.statement.node.body.is("removeType", "OBJECT_FUNCTION") else { return nil }
    return elaboration.refused(
      "wrong-kind",
      "\"\(elaboration.catalog.name(of: id))\" is an aggregate function",
      help: "use DROP AGGREGATE"
    )
  }
}
