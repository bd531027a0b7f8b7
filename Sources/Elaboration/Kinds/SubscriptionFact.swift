// Subscriptions to publications of other databases.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let subscription = FactKind("subscription") }

/// A subscription: `CREATE SUBSCRIPTION`.
///
/// A migration makes it without connecting to the publisher; what only a connection does (the replication slot there,
/// the tables' first copy) is no part of a schema.
package struct SubscriptionFact: ObjectKind {
  package static let kind = FactKind.subscription
  package static let nameSpaces: [NameSpace] = [.subscription]
  package static let rank = 125
  package static let attributes: [Attribute<Self>] = [
    Attribute("connection", \.connection, .alter { $0.connection }),
    Attribute("publications", \.publications, .alter { $0.publications }),
    Attribute("enabled", \.isEnabled, .alter { $0.enabled }),
    Attribute("slot name", \.slot, .alter { $0.options }),
    Attribute("options", \.options, .alterIfPossible { $0.possibleOptions }),
  ]

  package var connection: String
  /// Sorted: their order means nothing.
  package var publications: [String]
  package var isEnabled = true
  package var slot = Slot.named
  /// Those that are not as usual.
  package var options = Options()

  /// Which replication slot it uses.
  package enum Slot: AttributeValue {
    /// The one with the subscription's name.
    case named
    case other(String)
    case none
  }

  /// Options with the texts of their values.
  package struct Options: AttributeValue {
    package var values: [String: String] = [:]
    package init() {}
  }

  /// The options that are kept, and their usual values.
  static let usual: [(name: String, value: String)] = [
    ("binary", "false"), ("streaming", "false"), ("synchronous_commit", "off"), ("two_phase", "false"),
    ("disable_on_error", "false"),
  ]

  package init(connection: String, publications: [String]) {
    self.connection = connection
    self.publications = publications.sorted()
  }

  package static let readers = [
    Reader(.createSubscriptionStmt) { node, elaboration throws(Refusal) in
      try elaboration.createSubscription(node)
    },
    Reader(.alterSubscriptionStmt) { node, elaboration throws(Refusal) in
      try elaboration.alterSubscription(node)
    },
    Reader(.dropSubscriptionStmt) { node, elaboration throws(Refusal) in
      let name = node.text("subname") ?? ""
      guard let id = elaboration.catalog.lookUp(.subscription, name) else {
        guard node.flag("missing_ok") else { throw elaboration.missing("subscription", name, at: node) }
        return
      }
      try elaboration.drop([id], cascade: node.is("behavior", "DROP_CASCADE"))
    },
  ]

  package static let addressing = [
    Addressing("OBJECT_SUBSCRIPTION") { object, _, elaboration throws(Refusal) in
      try elaboration.subscription(named: object?.string ?? object?.text ?? "", at: object)
    }
  ]

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let settings =
      ["connect = false"] + settings(comparedTo: SubscriptionFact(connection: "", publications: []))
    let step = Step(
      """
      CREATE SUBSCRIPTION \(names.bare(id))
          CONNECTION \(quoteLiteral(connection))
          PUBLICATION \(list(publications))
          WITH (\(settings.joined(separator: ", ")))
      """,
      remark: "The replication slot must be made on the publisher, and the tables filled."
    )
    // Not connecting implies that it is not enabled.
    guard isEnabled else { return [step] }
    return [step, Step("ALTER SUBSCRIPTION \(names.bare(id)) ENABLE")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    let name = names.bare(id)
    let drop = Step("DROP SUBSCRIPTION \(name)")
    guard slot != .none else { return [drop] }
    // With a slot it would be dropped on the publisher too, which no transaction block allows.
    var release = Step("ALTER SUBSCRIPTION \(name) SET (slot_name = NONE)")
    release.remark = "The replication slot stays on the publisher, and must be dropped there."
    return (isEnabled ? [Step("ALTER SUBSCRIPTION \(name) DISABLE")] : []) + [release, drop]
  }

  fileprivate func list(_ publications: [String]) -> String {
    publications.map { quoteIdentifier($0) }.joined(separator: ", ")
  }

  fileprivate func settings(comparedTo old: SubscriptionFact) -> [String] {
    var result: [String] = []
    if slot != old.slot {
      switch slot {
      case .named: break
      case .other(let name): result.append("slot_name = \(quoteLiteral(name))")
      case .none: result.append("slot_name = NONE")
      }
    }
    for (name, usual) in SubscriptionFact.usual {
      let value = options.values[name] ?? usual
      if value != old.options.values[name] ?? usual { result.append("\(name) = \(value)") }
    }
    return result
  }
}

extension SubscriptionFact: NoticesRenames {
  /// The slot keeps its name.
  package static func renamed(_ id: ObjectID, from old: String, _ elaboration: inout Elaboration) {
    let name = elaboration.catalog.name(of: id)
    elaboration.catalog.update(id, as: SubscriptionFact.self) { fact in
      switch fact.slot {
      case .named: fact.slot = .other(old)
      case .other(name): fact.slot = .named
      case .other, .none: break
      }
    }
  }
}

extension Alteration<SubscriptionFact> {
  private var head: String { "ALTER SUBSCRIPTION \(names.bare(id))" }

  fileprivate var connection: [Step] { [Step("\(head) CONNECTION \(quoteLiteral(new.connection))")] }

  fileprivate var publications: [Step] {
    [
      Step(
        "\(head) SET PUBLICATION \(new.list(new.publications)) WITH (refresh = false)",
        remark: "Run ALTER SUBSCRIPTION … REFRESH PUBLICATION afterwards, outside of a transaction block."
      )
    ]
  }

  fileprivate var enabled: [Step] { [Step("\(head) \(new.isEnabled ? "ENABLE" : "DISABLE")")] }

  fileprivate var options: [Step] {
    var settings = new.settings(comparedTo: old)
    if new.slot == .named, old.slot != .named {
      settings.insert("slot_name = \(quoteLiteral(catalog.name(of: id)))", at: 0)
    }
    return settings.isEmpty ? [] : [Step("\(head) SET (\(settings.joined(separator: ", ")))")]
  }

  /// `two_phase` can't be set later.
  fileprivate var possibleOptions: [Step]? {
    new.options.values["two_phase"] == old.options.values["two_phase"] ? options : nil
  }
}

extension Elaboration {
  fileprivate func subscription(named name: String, at node: Node?) throws(Refusal) -> ObjectID {
    guard let id = catalog.lookUp(.subscription, name) else { throw missing("subscription", name, at: node) }
    return id
  }

  fileprivate mutating func createSubscription(_ node: Node) throws(Refusal) {
    let name = node.text("subname") ?? ""
    var fact = SubscriptionFact(
      connection: node.text("conninfo") ?? "",
      publications: node.strings("publication")
    )
    let connects =
      node.list("options").compactMap { $0.as(.defElem) }
      .first { $0.text("defname") == "connect" }.map { isOn($0["arg"]) } ?? true
    if !connects { fact.isEnabled = false }
    try apply(node.list("options"), to: &fact, name)
    if !connects, fact.isEnabled {
      throw refused(
        "conflicting-options",
        "connect = false and enabled = true are mutually exclusive options"
      )
    }
    finishCreation(try add(fact, named: name))
  }

  private func isOn(_ value: Node?) -> Bool {
    ["true", "on", "1", "yes"].contains(parameterValue(value).lowercased())
  }

  private mutating func apply(
    _ options: Node.Elements,
    to fact: inout SubscriptionFact,
    _ name: String
  ) throws(Refusal) {
    for option in options.compactMap({ $0.as(.defElem) }) {
      let key = option.text("defname") ?? ""
      switch key {
      case "connect", "create_slot", "copy_data", "refresh": continue
      case "enabled": fact.isEnabled = isOn(option["arg"])
      case "slot_name":
        let slot = parameterValue(option["arg"])
        fact.slot = slot == "none" ? .none : slot == name ? .named : .other(slot)
      case "synchronous_commit": set(key, parameterValue(option["arg"]), in: &fact)
      case "binary", "streaming", "two_phase", "disable_on_error":
        set(key, isOn(option["arg"]) ? "true" : "false", in: &fact)
      default:
        throw refused("unknown-option", "unrecognized subscription parameter: \"\(key)\"", at: option)
      }
    }
    // Without a slot it can't be enabled.
    if fact.slot == .none { fact.isEnabled = false }
  }

  private func set(_ key: String, _ value: String, in fact: inout SubscriptionFact) {
    let usual = SubscriptionFact.usual.first { $0.name == key }?.value
    fact.options.values[key] = value == usual ? nil : value
  }

  fileprivate mutating func alterSubscription(_ node: Node) throws(Refusal) {
    let name = node.text("subname") ?? ""
    let id = try subscription(named: name, at: node)
    guard var fact = catalog.fact(id, as: SubscriptionFact.self) else { return }
    let publications = node.strings("publication")
    switch node.text("kind") {
    case "ALTER_SUBSCRIPTION_CONNECTION": fact.connection = node.text("conninfo") ?? ""
    case "ALTER_SUBSCRIPTION_SET_PUBLICATION": fact.publications = publications.sorted()
    case "ALTER_SUBSCRIPTION_ADD_PUBLICATION": fact.publications = (fact.publications + publications).sorted()
    case "ALTER_SUBSCRIPTION_DROP_PUBLICATION": fact.publications.removeAll { publications.contains($0) }
    case "ALTER_SUBSCRIPTION_ENABLED", "ALTER_SUBSCRIPTION_OPTIONS":
      try apply(node.list("options"), to: &fact, name)
    default: return  // REFRESH and SKIP change no schema
    }
    catalog.update(id, as: SubscriptionFact.self) { $0 = fact }
  }
}

extension SubscriptionFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    reader.report(.changeSubscription, change.id)
  }
}
