// Event triggers.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let eventTrigger = FactKind("event trigger") }

/// An event trigger: `CREATE EVENT TRIGGER`.
package struct EventTriggerFact: ObjectKind {
  package static let kind = FactKind.eventTrigger
  package static let nameSpaces: [NameSpace] = [.eventTrigger]
  // Last of all, so that it does not fire for the rest of the script.
  package static let rank = 800
  package static let attributes: [Attribute<Self>] = [
    Attribute("event", \.event, .replace),
    Attribute("tags", \.tags, .replace),
    Attribute("function", \.function, .replace),
    Attribute("enabled", \.enabled, .alter { [$0.new.stateStep($0.id, $0.names)] }),
  ]

  package var event: String
  /// The commands that it is for, in capitals and sorted; all of them when empty.
  package var tags: [String] = []
  package var function: ObjectID
  package var enabled = TriggerFact.State.origin

  package init(event: String, function: ObjectID) {
    self.event = event
    self.function = function
  }

  package static let readers = [
    Reader(.createEventTrigStmt) { node, elaboration throws(Refusal) in
      try elaboration.createEventTrigger(node)
    },
    Reader(.alterEventTrigStmt) { node, elaboration throws(Refusal) in
      let id = try elaboration.eventTrigger(node.text("trigname") ?? "")
      let state: TriggerFact.State =
        switch node.text("tgenabled") {
        case "D": .disabled
        case "R": .replica
        case "A": .always
        default: .origin
        }
      elaboration.catalog.update(id, as: EventTriggerFact.self) { $0.enabled = state }
    },
  ]

  package static let addressing = [
    Addressing("OBJECT_EVENT_TRIGGER") { object, _, elaboration throws(Refusal) in
      try elaboration.eventTrigger(object?.string ?? object?.text ?? "")
    }
  ]

  // MARK: SQL

  package func address(_ id: ObjectID, _ names: Names) -> String { names.bare(id) }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    var lines = ["CREATE EVENT TRIGGER \(names.bare(id)) ON \(quoteIdentifier(event))"]
    if !tags.isEmpty { lines.append("WHEN TAG IN (\(tags.map(quoteLiteral).joined(separator: ", ")))") }
    lines.append("EXECUTE FUNCTION \(names.qualified(function))()")
    let creation = Step(lines.joined(separator: "\n    "))
    return [creation] + (enabled == .origin ? [] : [stateStep(id, names)])
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP EVENT TRIGGER \(names.bare(id))")]
  }

  fileprivate func stateStep(_ id: ObjectID, _ names: Names) -> Step {
    let verb = enabled.verb.replacing(" TRIGGER", with: "")
    return Step("ALTER EVENT TRIGGER \(names.bare(id)) \(verb)")
  }
}

extension Elaboration {
  fileprivate func eventTrigger(_ name: String) throws(Refusal) -> ObjectID {
    if let id = catalog.lookUp(.eventTrigger, name) { return id }
    throw missing("event trigger", name, at: nil)
  }

  /// CREATE EVENT TRIGGER (CreateEventTrigger).
  fileprivate mutating func createEventTrigger(_ node: Node) throws(Refusal) {
    let event = node.text("eventname") ?? ""
    guard ["ddl_command_start", "ddl_command_end", "sql_drop", "table_rewrite"].contains(event) else {
      throw refused("syntax", "unrecognized event name \"\(event)\"")
    }
    var tags: [String] = []
    var hasTags = false
    for filter in node.list("whenclause").compactMap({ $0.as(.defElem) }) {
      let name = filter.text("defname") ?? ""
      guard name == "tag" else {
        throw refused("syntax", "unrecognized filter variable \"\(name)\"", at: filter)
      }
      if hasTags { throw refused("syntax", "filter variable \"tag\" specified more than once", at: filter) }
      hasTags = true
      tags = filter["arg"]?.as(.list)?.strings("items").map { $0.uppercased() } ?? []
    }
    let function = try triggerFunction(node.strings("funcname"), returning: "event_trigger", at: node)
    var fact = EventTriggerFact(event: event, function: function)
    fact.tags = tags.sorted()
    finishCreation(try add(fact, named: node.text("trigname") ?? "", at: node))
  }
}
