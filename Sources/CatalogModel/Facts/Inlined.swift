// Which objects are created within another's CREATE statement.

/// The objects whose definitions go into a CREATE statement: by their host, in the order to be written.
package struct Inlined: Sendable {
  private var byHost: [ObjectID: [ObjectID]]

  package init(_ byHost: [ObjectID: [ObjectID]] = [:]) { self.byHost = byHost }

  /// What is defined within the definition of that object; none when everything has a statement of its own.
  package func within(_ host: ObjectID) -> [ObjectID] { byHost[host] ?? [] }

  package mutating func add(_ id: ObjectID, within host: ObjectID) { byHost[host, default: []].append(id) }
}
