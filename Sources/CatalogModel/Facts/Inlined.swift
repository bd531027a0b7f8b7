// Which objects are created within another's CREATE statement.

/// The objects whose definitions go into a CREATE statement: by their host, in the order to be written.
@usableFromInline
package struct Inlined: Sendable {
  /// The numbers of hosts, and for each host where its list stands.
  private var hosts: ObjectMap
  private var places: ObjectMap
  private var lists: [[ObjectID]] = []

  /// For objects with numbers below `count`, and others.
  package init(count: Int = 0) {
    hosts = ObjectMap(count: count)
    places = ObjectMap(count: count)
  }

  /// What is defined within the definition of that object; none when everything has a statement of its own.
  package func within(_ host: ObjectID) -> [ObjectID] { places[host].map { lists[Int($0)] } ?? [] }

  /// The object whose creation creates that one as well; nil for what has a statement of its own.
  package func host(of id: ObjectID) -> ObjectID? { hosts[id].map { ObjectID(raw: $0) } }

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
