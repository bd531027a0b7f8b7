// From two catalogs to an ordered list of statements. No kind of object is named here.

package import CatalogModel

/// A statement of a migration with what it is about.
package struct PlannedStatement: Sendable {
  package var step: Step
  /// Clauses that were joined with the step's own.
  package var clauses: [String]
  /// The object whose creation, change or removal this is.
  package let object: ObjectID
  /// The topmost object (below the schema) that it belongs to: statements about one stand together.
  package let root: ObjectID
  /// The places, in the plan, of those that must go before it; nothing unless they were asked for.
  package var needs: [Int] = []

  package init(step: Step, clauses: [String] = [], object: ObjectID, root: ObjectID) {
    self.step = step
    self.clauses = clauses
    self.object = object
    self.root = root
  }
}

/// A plan: statements in the order to be run.
package struct Plan: Sendable {
  package let statements: [PlannedStatement]

  package init(statements: [PlannedStatement]) { self.statements = statements }

  package var destroyed: [String] { statements.compactMap(\.step.destroys) }
}

/// The rules ask for an impossible order: a bug of a kind's rules, never of the input.
package struct PlanningFailure: Error, Sendable {
  /// The objects on the cycle, described.
  package let objects: [String]
}

/// Plans the way from one catalog to another.
///
/// `isOnline`: keeping nobody waiting who reads and writes meanwhile, where PostgreSQL has a way. `notesNeeds`: for each
/// statement which others must go before it.
///
/// `transfers`: new objects with those, which go, whose contents they take over.
///
/// - Throws: ``PlanningFailure`` when the objects depend on each other in a circle.
package func plan(
  from old: Catalog,
  to new: Catalog,
  _ delta: Delta,
  isOnline: Bool = false,
  transfers: [ObjectID: ObjectID] = [:],
  notesNeeds: Bool = false
) throws(PlanningFailure) -> Plan {
  var changes = Changes(delta, from: old, to: new, isOnline: isOnline, transfers: transfers)
  var detached: Set<ObjectID> = []
  var replaced: Set<ObjectID> = []
  while true {
    var builder = GraphBuilder(changes, detached: detached)
    builder.build()
    let (order, cycles) = builder.graph.sorted()
    if cycles.isEmpty {
      var writer = StatementWriter(builder, order)
      return writer.write(notesNeeds: notesNeeds)
    }
    let more = builder.detachable(in: cycles).subtracting(detached)
    if !more.isEmpty {
      detached.formUnion(more)
      continue
    }
    let others = cycles.compactMap { cycle in
      changes.replaceable(among: builder.altered(in: cycle).filter { !replaced.contains($0) })
    }
    guard !others.isEmpty else {
      let names = Names(new)
      let oldNames = Names(old)
      throw PlanningFailure(
        objects: (cycles.first ?? []).map { node in
          let action = builder.graph.actions[Int(node)]
          let described = action.kind == .drop ? oldNames.described(action.id) : names.described(action.id)
          return "\(action.kind) \(described)"
        }
      )
    }
    replaced.formUnion(others)
    changes = Changes(
      delta,
      from: old,
      to: new,
      replacing: replaced,
      isOnline: isOnline,
      transfers: transfers
    )
  }
}
