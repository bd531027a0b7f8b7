// Which objects are created within another's CREATE statement.

private import Synchronization

/// The objects whose definitions go into a CREATE statement: by their host, in the order to be written.
@usableFromInline
package struct Inlined: Sendable {
  /// The numbers of hosts, and for each host where its list stands.
  private var hosts: ObjectMap
  private var places: ObjectMap
  private var lists: [[ObjectID]] = []
  private let usage: Usage?

  /// For objects with numbers below `count`, and others; `usage` learns when something is asked of it.
  package init(count: Int = 0, _ usage: Usage? = nil) {
    hosts = ObjectMap(count: count)
    places = ObjectMap(count: count)
    self.usage = usage
  }

  /// What is defined within the definition of that object; none when everything has a statement of its own.
  package func within(_ host: ObjectID) -> [ObjectID] {
    usage?.note()
    return places[host].map { lists[Int($0)] } ?? []
  }

  /// The object whose creation creates that one as well; nil for what has a statement of its own.
  package func host(of id: ObjectID) -> ObjectID? {
    usage?.note()
    return hosts[id].map { ObjectID(raw: $0) }
  }

  package mutating func add(_ id: ObjectID, within host: ObjectID) {
    hosts[id] = host.raw
    if let place = places[host] {
      lists[Int(place)].append(id)
    } else {
      places[host] = Int32(lists.count)
      lists.append([id])
    }
  }
}

extension Inlined {
  /// Whether something was asked of what is inlined: an answer that was found without does not depend on it.
  package final class Usage: Sendable {
    private let isNoted = Atomic(false)

    package init() {}

    fileprivate func note() { isNoted.store(true, ordering: .relaxed) }

    /// Whether something was asked since this was last called.
    package func take() -> Bool { isNoted.exchange(false, ordering: .relaxed) }
  }
}

/// Whether and how an object comes with its host's CREATE statement.
@usableFromInline
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
