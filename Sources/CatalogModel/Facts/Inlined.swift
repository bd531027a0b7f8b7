// Which objects are created within another's CREATE statement.

private import Synchronization

/// The objects whose definitions go into a CREATE statement: by their host, in the order to be written.
@usableFromInline
package struct Inlined: Sendable {
  /// The numbers of hosts, and for each host where its list stands.
  private var hosts: ObjectMap
  private var places: ObjectMap
  private var lists: [[ObjectID]] = []
  private let questions: Questions?

  /// For objects with numbers below `count`, and others; `questions` learns what is asked of it.
  package init(count: Int = 0, _ questions: Questions? = nil) {
    hosts = ObjectMap(count: count)
    places = ObjectMap(count: count)
    self.questions = questions
  }

  /// What is defined within the definition of that object; none when everything has a statement of its own.
  package func within(_ host: ObjectID) -> [ObjectID] {
    questions?.noteWithin(host)
    return places[host].map { lists[Int($0)] } ?? []
  }

  /// The object whose creation creates that one as well; nil for what has a statement of its own.
  package func host(of id: ObjectID) -> ObjectID? {
    questions?.noteHost(id)
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
  /// What was asked while nothing was inlined, so that an answer which was found then can be told to hold later.
  package final class Questions: Sendable {
    /// The objects whose hosts, and those whose parts, were asked for.
    package struct List: Sendable {
      fileprivate var hosts: [ObjectID] = []
      fileprivate var wholes: [ObjectID] = []
    }

    private let list = Mutex(List())

    package init() {}

    fileprivate func noteHost(_ id: ObjectID) { list.withLock { $0.hosts.append(id) } }
    fileprivate func noteWithin(_ host: ObjectID) { list.withLock { $0.wholes.append(host) } }

    /// What was asked since this was last called.
    package func take() -> List {
      list.withLock { list in
        defer { list = List() }
        return list
      }
    }
  }

  /// Whether each of those is still answered with nothing.
  package func hasNothing(of questions: Questions.List) -> Bool {
    questions.hosts.allSatisfy { hosts[$0] == nil } && questions.wholes.allSatisfy { places[$0] == nil }
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
