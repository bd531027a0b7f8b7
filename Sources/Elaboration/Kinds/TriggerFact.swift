// Triggers of tables and views.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind { package static let trigger = FactKind("trigger") }

/// A trigger: `CREATE TRIGGER`, `CREATE CONSTRAINT TRIGGER`; also the copy of a partitioned table's that each of its
/// partitions gets.
package struct TriggerFact: ObjectKind {
  package static let kind = FactKind.trigger
  package static let nameSpaces: [NameSpace] = [.trigger]
  package static let rank = 100
  package static let isPinning = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("function", \.function, .alterIfPossible { $0.redefinition }),
    Attribute("timing", \.timing, .alterIfPossible { $0.redefinition }),
    Attribute("events", \.events, .alterIfPossible { $0.redefinition }),
    Attribute("columns", \.columns, .alterIfPossible { $0.redefinition }),
    Attribute("level", \.isForRows, .alterIfPossible { $0.redefinition }),
    Attribute("condition", \.condition, .alterIfPossible { $0.redefinition }),
    Attribute("old table", \.oldTable, .alterIfPossible { $0.redefinition }),
    Attribute("new table", \.newTable, .alterIfPossible { $0.redefinition }),
    Attribute("arguments", \.arguments, .alterIfPossible { $0.redefinition }),
    Attribute("constraint", \.constraint, .alterIfPossible { $0.redefinition }),
    Attribute("original", \.original, strength: .automatic, .replace),
    Attribute("enabled", \.enabled, .alterIfPossible { $0.newState }),
  ]

  package enum Timing: String, AttributeValue {
    case before = "BEFORE"
    case after = "AFTER"
    case insteadOf = "INSTEAD OF"
  }

  /// When a trigger fires: `tgenabled`.
  package enum State: String, AttributeValue {
    case origin, disabled, replica, always

    /// What ALTER TABLE says before the trigger's name.
    var verb: String {
      switch self {
      case .origin: "ENABLE TRIGGER"
      case .disabled: "DISABLE TRIGGER"
      case .replica: "ENABLE REPLICA TRIGGER"
      case .always: "ENABLE ALWAYS TRIGGER"
      }
    }
  }

  package var function: ObjectID
  package var timing = Timing.after
  package var events: TriggerEvents = []
  /// Of UPDATE OF.
  package var columns: [ObjectID] = []
  package var isForRows = false
  package var condition: Expression?
  /// The names of the transition tables.
  package var oldTable: String?
  package var newTable: String?
  package var arguments: [String] = []
  /// What a constraint trigger has besides.
  package var constraint: ConstraintTrigger?
  /// The partitioned table's trigger that this is a copy of.
  package var original: ObjectID?
  package var enabled = State.origin

  package init(function: ObjectID) { self.function = function }

  package static let readers = [
    Reader(.createTrigStmt) { node, elaboration throws(Refusal) in try elaboration.createTrigger(node) }
  ]

  package static let alterTableReaders = triggerStateReaders

  package static let addressing = [
    Addressing("OBJECT_TRIGGER") { object, relation, elaboration throws(Refusal) in
      let names = object?.as(.list)?.strings("items") ?? []
      let table = try elaboration.relation(named: Array(names.dropLast()), at: object)
      return try elaboration.trigger(names.last ?? "", of: table)
    }
  ]

  package func host(in catalog: Catalog) -> ObjectID? { original }

  // MARK: SQL

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.bare(id)) ON \(names.qualified(names.catalog.parent(of: id)))"
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    guard let original, let whole = names.catalog.fact(original, as: TriggerFact.self) else { return nil }
    return whole.enabled == enabled ? "" : nil
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    guard let original else {
      return [definition(id, "CREATE", names)] + (enabled == .origin ? [] : [stateStep(id, names)])
    }
    // The copy came with the original, or with the partition, and in the original's state.
    let whole = names.catalog.fact(original, as: TriggerFact.self)
    return whole?.enabled == enabled ? [] : [stateStep(id, names)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    original == nil ? [Step("DROP TRIGGER \(address(id, names))")] : []
  }

  func definition(_ id: ObjectID, _ verb: String, _ names: Names) -> Step {
    let table = names.catalog.parent(of: id)
    let word = constraint == nil ? "TRIGGER" : "CONSTRAINT TRIGGER"
    var lines = ["\(verb) \(word) \(names.bare(id))"]
    lines.append("\(timing.rawValue) \(eventList(names)) ON \(names.qualified(table))")
    if let constraint {
      if let other = constraint.from { lines.append("FROM \(names.qualified(other))") }
      if constraint.isDeferrable {
        lines.append("DEFERRABLE\(constraint.isInitiallyDeferred ? " INITIALLY DEFERRED" : "")")
      }
    }
    let transitions =
      (oldTable.map { ["OLD TABLE AS \(quoteIdentifier($0))"] } ?? [])
      + (newTable.map { ["NEW TABLE AS \(quoteIdentifier($0))"] } ?? [])
    if !transitions.isEmpty { lines.append("REFERENCING \(transitions.joined(separator: " "))") }
    lines.append("FOR EACH \(isForRows ? "ROW" : "STATEMENT")")
    if let condition { lines.append("WHEN (\(condition.sql(names)))") }
    let list = arguments.map(quoteLiteral).joined(separator: ", ")
    lines.append("EXECUTE FUNCTION \(names.qualified(function))(\(list))")
    return Step(lines.joined(separator: "\n    "))
  }

  private func eventList(_ names: Names) -> String {
    var words: [String] = []
    if events.contains(.insert) { words.append("INSERT") }
    if events.contains(.delete) { words.append("DELETE") }
    if events.contains(.update) {
      let list = columns.map { names.bare($0) }.joined(separator: ", ")
      words.append(columns.isEmpty ? "UPDATE" : "UPDATE OF \(list)")
    }
    if events.contains(.truncate) { words.append("TRUNCATE") }
    return words.joined(separator: " OR ")
  }

  /// For a trigger with copies the statement reaches those too; what differs there is set after it.
  func stateStep(_ id: ObjectID, _ names: Names) -> Step {
    let head = names.alterTable(names.catalog.parent(of: id))
    return Step(head, clause: "\(enabled.verb) \(names.bare(id))")
  }
}

/// What makes a trigger fire.
package struct TriggerEvents: OptionSet, AttributeValue {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  // The bits of pg_trigger.h.
  package static let insert = TriggerEvents(rawValue: 1 << 2)
  package static let delete = TriggerEvents(rawValue: 1 << 3)
  package static let update = TriggerEvents(rawValue: 1 << 4)
  package static let truncate = TriggerEvents(rawValue: 1 << 5)
}

/// What a constraint trigger has besides a trigger's attributes.
package struct ConstraintTrigger: AttributeValue {
  package var isDeferrable = false
  package var isInitiallyDeferred = false
  /// The other table, of FROM.
  package var from: ObjectID?

  package init() {}

  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) { from.forEachReference(body) }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> ConstraintTrigger {
    var result = self
    result.from = from.mapReferences(transform)
    return result
  }
}

extension Alteration<TriggerFact> {
  /// CREATE OR REPLACE, which a constraint trigger lacks; a copy follows its original, but does not go when that has none
  /// any more.
  fileprivate var redefinition: [Step]? {
    guard new.constraint == nil, old.constraint == nil else { return nil }
    let hasCopies = oldCatalog.hasDependent(of: id, as: TriggerFact.self) { $0.original == id }
    guard new.isForRows || !hasCopies else { return nil }
    guard new.original == nil else { return [] }
    // It also enables the trigger again.
    let state = new.enabled == .origin ? [] : [new.stateStep(id, names)]
    return [new.definition(id, "CREATE OR REPLACE", names)] + state
  }

  fileprivate var newState: [Step]? {
    var before = old
    before.enabled = new.enabled
    guard before == new else { return redefinition }
    if let original = new.original, let whole = catalog.fact(original, as: TriggerFact.self),
      whole.enabled == new.enabled,
      oldCatalog.fact(original, as: TriggerFact.self)?.enabled != whole.enabled
    {
      // The original's statement reaches it.
      return []
    }
    return [new.stateStep(id, names)]
  }
}

extension TriggerFact: FollowsRenames {
  /// The copies (renametrig in trigger.c).
  package func renamedAlong(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    catalog.dependents(of: id, as: TriggerFact.self) { $0.original == id }
  }
}
