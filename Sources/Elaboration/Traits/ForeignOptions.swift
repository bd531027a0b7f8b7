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

extension Elaboration {
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
