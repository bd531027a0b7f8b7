// OPTIONS (…) of foreign-data wrappers, servers, user mappings, foreign tables and their columns.

package import CatalogModel
package import PostgresSyntax

/// The options of something foreign, by name; their order means nothing.
package struct ForeignOptions: AttributeValue {
  package var values: [String: String] = [:]

  package init() {}

  package var isEmpty: Bool { values.isEmpty }

  private var sorted: [(name: String, value: String)] {
    values.map { (name: $0.key, value: $0.value) }.sorted { $0.name < $1.name }
  }

  /// ` OPTIONS (user 'web')` for a CREATE statement, or nothing.
  package var clause: String {
    guard !isEmpty else { return "" }
    let options = sorted.map { "\(quoteIdentifier($0.name)) \(quoteLiteral($0.value))" }
    return " OPTIONS (\(options.joined(separator: ", ")))"
  }

  /// `OPTIONS (ADD a '1', SET b '2', DROP c)`: what leads from `old` to these; nil when they are the same.
  package func change(from old: ForeignOptions) -> String? {
    let dropped = old.sorted.filter { values[$0.name] == nil }.map { "DROP \(quoteIdentifier($0.name))" }
    let changed = sorted.filter { old.values[$0.name] != $0.value }.map { option in
      let verb = old.values[option.name] == nil ? "ADD" : "SET"
      return "\(verb) \(quoteIdentifier(option.name)) \(quoteLiteral(option.value))"
    }
    let parts = dropped + changed
    return parts.isEmpty ? nil : "OPTIONS (\(parts.joined(separator: ", ")))"
  }
}

extension ForeignOptions {
  /// What the options are those of.
  package enum Place {
    case wrapper, server, userMapping, table, column

    /// The options that postgresql_fdw_validator knows (libpq_conninfo_options).
    fileprivate var connectionOptions: [String] {
      switch self {
      case .server:
        [
          "authtype", "service", "connect_timeout", "dbname", "host", "hostaddr", "port", "tty", "options",
          "requiressl", "sslmode", "gsslib",
        ]
      case .userMapping: ["user", "password"]
      case .wrapper, .table, .column: []
      }
    }
  }
}

extension Elaboration {
  /// The function that looks at the options of what is of a server, or of a wrapper.
  package func validator(_ server: ObjectID?) -> ObjectID? {
    let wrapper = server.flatMap { catalog.fact($0, as: ForeignServerFact.self) }?.wrapper ?? server
    return wrapper.flatMap { catalog.fact($0, as: ForeignDataWrapperFact.self) }?.validator
  }

  /// Refuses options that the server's own validator does not know (postgresql_fdw_validator); what others say is not known.
  package func check(
    _ options: ForeignOptions,
    of place: ForeignOptions.Place,
    by validator: ObjectID?,
    at node: Node?
  ) throws(Refusal) {
    guard let validator, !catalog.contains(validator),
      catalog.name(of: validator) == "postgresql_fdw_validator"
    else { return }
    let known = place.connectionOptions
    guard let name = options.values.keys.sorted().first(where: { !known.contains($0) }) else { return }
    throw refused(
      "unknown-option",
      "invalid option \"\(name)\"",
      at: node,
      help: known.isEmpty
        ? "there are no valid options in this context"
        : "valid options in this context are: \(known.joined(separator: ", "))"
    )
  }

  /// Changes options as a list of DefElems says, and has them looked at (transformGenericOptions).
  package func apply(
    _ nodes: Node.Elements,
    to options: inout ForeignOptions,
    of place: ForeignOptions.Place,
    validator: ObjectID?
  ) throws(Refusal) {
    try apply(nodes, to: &options)
    if let first = nodes.first { try check(options, of: place, by: validator, at: first) }
  }

  /// Changes options as a list of DefElems says (transformGenericOptions).
  package func apply(_ nodes: Node.Elements, to options: inout ForeignOptions) throws(Refusal) {
    for node in nodes.compactMap({ $0.as(.defElem) }) {
      let name = node.text("defname") ?? ""
      let isKnown = options.values[name] != nil
      switch node.text("defaction") {
      case "DEFELEM_DROP":
        guard isKnown else { throw refused("unknown-option", "option \"\(name)\" not found", at: node) }
        options.values[name] = nil
      case "DEFELEM_SET":
        guard isKnown else { throw refused("unknown-option", "option \"\(name)\" not found", at: node) }
        options.values[name] = parameterValue(node["arg"])
      default:
        if isKnown {
          throw refused("duplicate-option", "option \"\(name)\" provided more than once", at: node)
        }
        options.values[name] = parameterValue(node["arg"])
      }
    }
  }
}
