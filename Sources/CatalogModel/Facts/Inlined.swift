// Which objects are created within another's CREATE statement.

/// The objects whose definitions go into a CREATE statement: by their host, in the order to be written.
package struct Inlined: Sendable {
  private var byHost: [ObjectID: [ObjectID]] = [:]
  private var hosts: [ObjectID: ObjectID] = [:]

  package init() {}

  /// What is defined within the definition of that object; none when everything has a statement of its own.
  package func within(_ host: ObjectID) -> [ObjectID] { byHost[host] ?? [] }

  /// The object whose creation creates that one as well; nil for what has a statement of its own.
  package func host(of id: ObjectID) -> ObjectID? { hosts[id] }

  package mutating func add(_ id: ObjectID, within host: ObjectID) {
    byHost[host, default: []].append(id)
    hosts[id] = host
  }
}

/// Whether and how an object comes with its host's CREATE statement.
package enum Inlining: Sendable {
  /// Not at all: it has a statement of its own.
  case separate
  /// The host's statement makes it without a word.
  case unasked
  /// By a clause of the host's statement.
  case written

  package init(_ definition: String?) {
    guard let definition else {
      self = .separate
      return
    }
    self = definition.isEmpty ? .unasked : .written
  }
}
