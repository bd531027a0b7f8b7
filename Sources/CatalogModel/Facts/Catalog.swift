// What a database holds: facts by number, and what finds them by name, by parent and by what they refer to.

package import PostgresSyntax

/// A catalog: the facts that hold after some DDL was run.
///
/// A value; its arrays are indexed by ``ObjectID/raw``, so that two catalogs which share ``identities`` can be walked
/// side by side. Changes between ``begin()`` and ``rollBack()`` are undone one by one, at the cost of what changed.
@usableFromInline
package struct Catalog: Sendable {
  @usableFromInline package var identities: Identities
  @usableFromInline package internal(set) var entries: [Entry?] = []
  /// By name space, parent and name.
  var names = HashIndex()
  /// Hints, checked when they are read: what was once a child of, or referred to, the object at that index.
  var childHints: [[Hint]] = []
  /// The same of those that have no parent.
  var rootHints: [ObjectID] = []
  var dependentHints: [[ObjectID]] = []
  /// The same by kind, of objects that many others refer to: partitioned tables, those that half the schema points at.
  var dependentGroups = DependentGroups()
  static let manyDependents = 64
  /// The kinds that some statement of the input spoke of, even where no fact is left of it: a side that only
  /// revokes states privileges too.
  package var statedKinds: Set<FactKind> = []
  private var nextSerial: Int32 = 0
  /// Counts the changes of what has a name in each space, by the space's number.
  var times = [Int](repeating: 0, count: Int(UInt8.max) + 1)
  /// Those of the kinds that were added.
  private var referenceVisitors: [ObjectIdentifier: [ReferenceVisitor]] = [:]
  /// Whether something lives under another identity than it was born with.
  var isDisplaced = false
  var journal: [Undo] = []
  private var isRecording = false

  struct Hint: Sendable {
    let id: ObjectID
    let serial: Int32
  }

  enum Undo: Sendable {
    case add(ObjectID)
    case restore(ObjectID, Entry)
    case replace(ObjectID, Entry)
  }

  package init(identities: Identities = Identities()) { self.identities = identities }

  // MARK: Reading

  @inlinable
  package subscript(_ id: ObjectID) -> Entry? {
    let index = Int(id.raw)
    return index >= 0 && index < entries.count ? entries[index] : nil
  }

  /// The fact about that object, if it is of that kind.
  @inlinable
  package func fact<F: Fact>(_ id: ObjectID, as type: F.Type = F.self) -> F? {
    self[id]?.cast(to: F.self)
  }

  /// A part of the fact about that object, if it is of that kind, without a copy of all of it.
  @inlinable
  package func read<F: Fact, Value>(_ id: ObjectID, as type: F.Type, _ part: (F) -> Value) -> Value? {
    self[id]?.read(as: type, part)
  }

  @inlinable
  package func contains(_ id: ObjectID) -> Bool {
    let index = Int(id.raw)
    return index >= 0 && index < entries.count && entries[index] != nil
  }

  /// The kind of an object, also of one that no fact stands for, such as a built-in type.
  @inlinable
  package func kind(of id: ObjectID) -> FactKind { identities.kind(of: id) }

  package func name(of id: ObjectID) -> String { self[id]?.name ?? identities[id].name }

  package func parent(of id: ObjectID) -> ObjectID { self[id]?.parent ?? identities[id].parent }

  /// The schema that an object's qualified name names: the parent of most.
  package func schema(of id: ObjectID) -> ObjectID {
    guard let entry = self[id] else { return identities[id].parent }
    return entry.fact.schema(in: self) ?? entry.parent
  }

  /// The object of that name in a space whose names are unique within their parent.
  package func lookUp(_ space: NameSpace, in parent: ObjectID = .none, _ name: String) -> ObjectID? {
    names.first(space.hash(parent, name)) { has($0, space, parent, name) }
  }

  /// All objects of that name in a space with overloading, in the order of their creation.
  package func lookUpAll(_ space: NameSpace, in parent: ObjectID, _ name: String) -> [ObjectID] {
    let found = names.all(space.hash(parent, name)) { has($0, space, parent, name) }
    return found.count < 2 ? found : found.sorted { self[$0]?.serial ?? 0 < self[$1]?.serial ?? 0 }
  }

  /// A number that is another one after every change of what has a name in that space.
  package func time(of space: NameSpace) -> Int { times[Int(space.id)] }

  /// Whether an object has that name in that space.
  func has(_ id: ObjectID, _ space: NameSpace, _ parent: ObjectID, _ name: String) -> Bool {
    guard let entry = entries[Int(id.raw)] else { return false }
    return entry.identity.parent == parent && entry.identity.name == name
      && entry.nameSpaces.contains(space)
  }

  /// The living objects whose parent this is, in the order of their creation.
  package func children(of id: ObjectID) -> [ObjectID] { children(of: id) { _ in true } }

  /// The living objects of a kind that have no parent, by their numbers.
  package func roots(_ kind: FactKind) -> [ObjectID] {
    Set(rootHints.filter { identities.kind(of: $0) == kind && self[$0]?.parent == ObjectID.none }).sorted()
  }

  /// Those of one kind; a parent may have thousands of children of other kinds.
  package func children(of id: ObjectID, _ kind: FactKind) -> [ObjectID] {
    children(of: id) { identities.kind(of: $0) == kind }
  }

  /// Those of two kinds.
  package func children(of id: ObjectID, anyOf kind: FactKind, _ other: FactKind) -> [ObjectID] {
    children(of: id) { child in
      let own = identities.kind(of: child)
      return own == kind || own == other
    }
  }

  /// A living child of that kind: the one that there is, or any of them.
  package func child(of id: ObjectID, _ kind: FactKind) -> ObjectID? {
    guard id.raw >= 0, Int(id.raw) < childHints.count else { return nil }
    return childHints[Int(id.raw)].first { identities.kind(of: $0.id) == kind && isValid($0, below: id) }?.id
  }

  @inline(__always)
  private func children(of id: ObjectID, where isWanted: (ObjectID) -> Bool) -> [ObjectID] {
    guard id.raw >= 0, Int(id.raw) < childHints.count else { return [] }
    let hints = childHints[Int(id.raw)]
    var result: [ObjectID] = []
    var last: Int32 = -1
    for hint in hints where isWanted(hint.id) && isValid(hint, below: id) {
      // Only what was taken back and done again leaves hints out of order, or twice.
      guard hint.serial > last else {
        return inOrder(hints.filter { isWanted($0.id) && isValid($0, below: id) })
      }
      last = hint.serial
      result.append(hint.id)
    }
    return result
  }

  private func inOrder(_ hints: [Hint]) -> [ObjectID] {
    var result: [ObjectID] = []
    var last: Int32 = -1
    for hint in hints.sorted(by: { $0.serial < $1.serial }) where hint.serial > last {
      last = hint.serial
      result.append(hint.id)
    }
    return result
  }

  private func isValid(_ hint: Hint, below parent: ObjectID) -> Bool {
    guard let entry = entries[Int(hint.id.raw)] else { return false }
    return entry.serial == hint.serial && entry.identity.parent == parent
  }

  /// Calls `body` for each child's entry until it gives false, in no particular order, and perhaps twice for one.
  package func forEachChild(of id: ObjectID, _ body: (ObjectID, Entry) -> Bool) {
    guard id.raw >= 0, Int(id.raw) < childHints.count else { return }
    for hint in childHints[Int(id.raw)] {
      guard let entry = entries[Int(hint.id.raw)], entry.serial == hint.serial, entry.identity.parent == id
      else { continue }
      if !body(hint.id, entry) { return }
    }
  }

  /// The living objects of a kind that refer to this one, each once, in the order of their numbers' creation.
  package func dependents<F: Fact>(of id: ObjectID, as type: F.Type = F.self) -> [(id: ObjectID, fact: F)] {
    dependents(of: id, F.kind) { hint, entry in
      guard entry.refers(to: id), let fact = entry.cast(to: F.self) else { return nil }
      return (hint, fact)
    }
  }

  /// Their numbers alone.
  @usableFromInline
  package func dependents(of id: ObjectID, _ kind: FactKind) -> [ObjectID] {
    dependents(of: id, kind) { hint, entry in entry.refers(to: id) ? hint : nil }
  }

  /// The numbers of those that pass a test, which looks at the facts where they are.
  @inlinable
  package func dependents<F: Fact>(
    of id: ObjectID,
    as type: F.Type,
    where test: (F) -> Bool
  ) -> [ObjectID] {
    dependents(of: id, F.kind).filter { read($0, as: type, test) == true }
  }

  /// The living objects that refer to this one, each once with its strongest tie, children not among them unless
  /// they refer to it.
  package func dependents(of id: ObjectID) -> [(id: ObjectID, strength: ReferenceStrength)] {
    dependents(of: id, nil) { hint, entry in entry.tie(to: id).map { (hint, $0) } }
  }

  /// Whether some living object of a kind refers to this one, and passes that test.
  @inlinable
  package func hasDependent<F: Fact>(
    of id: ObjectID,
    as type: F.Type = F.self,
    where test: (F) -> Bool = { _ in true }
  ) -> Bool {
    dependent(of: id, as: type, where: test) != nil
  }

  /// A living object of a kind that refers to this one and passes that test; looks at the facts where they are.
  @inlinable
  package func dependent<F: Fact>(
    of id: ObjectID,
    as type: F.Type = F.self,
    where test: (F) -> Bool
  ) -> ObjectID? {
    let (hints, isMixed) = hints(of: id, F.kind)
    return hints.first { hint in
      guard !isMixed || identities.kind(of: hint) == F.kind, let entry = self[hint] else { return false }
      return entry.read(as: F.self, test) == true && entry.refers(to: id)
    }
  }

  /// What once referred to that object, and whether there are others than of that kind among it.
  @usableFromInline
  func hints(of id: ObjectID, _ kind: FactKind?) -> (hints: [ObjectID], isMixed: Bool) {
    guard id.raw >= 0, Int(id.raw) < dependentHints.count else { return ([], false) }
    let hints = dependentHints[Int(id.raw)]
    guard let kind else { return (hints, false) }
    if hints.count > Self.manyDependents, let group = dependentGroups[id, kind] { return (group, false) }
    return (hints, true)
  }

  /// What is made of each object that once referred to that one, where something is.
  @inline(__always)
  private func dependents<Value>(
    of id: ObjectID,
    _ kind: FactKind?,
    _ value: (ObjectID, Entry) -> Value?
  ) -> [Value] {
    let (hints, isMixed) = hints(of: id, kind)
    var result: [Value] = []
    // Numbers mostly ascend, and then each is a new one.
    var greatest = ObjectID.none
    var seen: Set<ObjectID>?
    for place in hints.indices {
      let hint = hints[place]
      if isMixed, identities.kind(of: hint) != kind { continue }
      if hint > greatest {
        greatest = hint
        seen?.insert(hint)
      } else if place <= 32 {
        if hints[..<place].contains(hint) { continue }
      } else {
        if seen == nil { seen = Set(hints[..<place]) }
        guard seen?.insert(hint).inserted == true else { continue }
      }
      if let entry = self[hint], let value = value(hint, entry) { result.append(value) }
    }
    return result
  }

  /// How many objects there are, and may have been.
  package var count: Int { entries.count }

  /// Every living object, in the order of their numbers.
  package var all: some Sequence<ObjectID> {
    entries.indices.lazy.filter { entries[$0] != nil }.map { ObjectID(raw: Int32($0)) }
  }

  // MARK: Changing

  /// Adds a fact under a name.
  ///
  /// - Throws: ``NameTaken`` when another object has that name in one of the kind's name spaces.
  @discardableResult
  package mutating func add<F: Fact>(
    _ fact: F,
    named name: String = "",
    in parent: ObjectID = .none,
    arguments: [ObjectID] = [],
    at origin: SourceRange
  ) throws(NameTaken) -> ObjectID {
    let identity = Identity(kind: F.kind, parent: parent, name: name, arguments: arguments)
    try checkFree(identity, F.nameSpaces)
    var id = identities.number(of: identity)
    if contains(id) {
      // Born under this identity, living under another: the number stays with the first one until the end.
      guard self[id]?.identity != identity else { throw NameTaken(id: id) }
      id = identities.fresh(for: identity)
      isDisplaced = true
    }
    let visitors = visitors(of: F.self)
    let entry = Entry(
      identity: identity,
      fact: fact,
      origin: origin,
      serial: nextSerial,
      references: fact.references(visitors)
    )
    insert(id, entry)
    nextSerial += 1
    record(.add(id))
    return id
  }

  private mutating func visitors<F: Fact>(of type: F.Type) -> [ReferenceVisitor] {
    if let known = referenceVisitors[ObjectIdentifier(F.self)] { return known }
    let visitors = F.referenceVisitors
    referenceVisitors[ObjectIdentifier(F.self)] = visitors
    return visitors
  }

  /// Changes a fact in place.
  package mutating func update<F: Fact>(_ id: ObjectID, as type: F.Type = F.self, _ change: (inout F) -> Void)
  {
    guard let entry = self[id], var fact = entry.cast(to: F.self) else { return }
    change(&fact)
    replace(entry, id, by: fact)
  }

  /// Makes an object something else of the same kind, under its number: a shell becomes a type.
  package mutating func replace<F: Fact>(_ id: ObjectID, by fact: F) {
    guard let entry = self[id] else { return }
    replace(entry, id, by: fact)
  }

  private mutating func replace<F: Fact>(_ entry: Entry, _ id: ObjectID, by fact: F) {
    record(.replace(id, entry))
    noteChange(F.nameSpaces)
    let replacement = entry.with(fact: fact, references: fact.references(visitors(of: F.self)))
    entries[Int(id.raw)] = replacement
    noteDependent(id, as: replacement, instead: entry)
  }

  /// Gives an object another name, parent or argument list.
  package mutating func reidentify(_ id: ObjectID, _ change: (inout Identity) -> Void) throws(NameTaken) {
    guard let old = self[id] else { return }
    var identity = old.identity
    change(&identity)
    guard identity != old.identity else { return }
    let spaces = old.nameSpaces
    removeNames(id, old.identity, spaces)
    do { try checkFree(identity, spaces) } catch {
      addNames(id, old.identity, spaces)
      throw error
    }
    addNames(id, identity, spaces)
    if identity.parent != old.identity.parent {
      let entry = old.with(identity: identity, serial: nextSerial)
      nextSerial += 1
      noteChild(id, entry)
      entries[Int(id.raw)] = entry
    } else {
      entries[Int(id.raw)] = old.with(identity: identity)
    }
    isDisplaced = true
    record(.replace(id, old))
  }

  /// Gives an object the place of the one that was created last.
  package mutating func moveToEnd(_ id: ObjectID) {
    guard let old = self[id] else { return }
    record(.replace(id, old))
    let entry = old.with(serial: nextSerial)
    nextSerial += 1
    entries[Int(id.raw)] = entry
    noteChild(id, entry)
    noteChange(entry.nameSpaces)
  }

  /// Removes one object; what hangs on it is the caller's business (``dropClosure(of:cascade:)``).
  package mutating func remove(_ id: ObjectID) {
    guard let entry = self[id] else { return }
    removeNames(id, entry.identity, entry.nameSpaces)
    entries[Int(id.raw)] = nil
    record(.restore(id, entry))
  }

  // MARK: Undoing

  /// Begins to record changes.
  package mutating func begin() {
    journal.removeAll(keepingCapacity: true)
    isRecording = true
  }

  /// An object that was added, changed or removed.
  package struct Change {
    package let id: ObjectID
    /// As it was; nil for what was not there.
    package let before: Entry?
    /// Whether it was removed and then added again.
    package fileprivate(set) var isReplaced = false
  }

  /// What has changed since ``begin()``, each object once.
  package var changes: [Change] {
    var result: [Change] = []
    // Few change most of the time, and mostly each once.
    var places: [ObjectID: Int]?
    var removed: Set<ObjectID> = []
    for undo in journal {
      let change =
        switch undo {
        case .add(let id): Change(id: id, before: nil)
        case .restore(let id, let entry), .replace(let id, let entry): Change(id: id, before: entry)
        }
      if result.count == 16, places == nil {
        places = Dictionary(uniqueKeysWithValues: result.enumerated().map { ($1.id, $0) })
      }
      let known = places.map { $0[change.id] } ?? result.firstIndex { $0.id == change.id }
      if let place = known {
        if removed.contains(change.id) { result[place].isReplaced = result[place].before != nil }
      } else {
        places?[change.id] = result.count
        result.append(change)
      }
      if case .restore = undo { removed.insert(change.id) }
    }
    return result.filter { $0.before != nil || contains($0.id) }
  }

  /// The numbers of the objects that were added since ``begin()``.
  package var added: [ObjectID] {
    journal.compactMap { if case .add(let id) = $0 { id } else { nil } }
  }

  /// Keeps the changes since ``begin()``.
  package mutating func commit() {
    isRecording = false
    journal.removeAll(keepingCapacity: true)
  }

  /// Takes back every change since ``begin()``.
  package mutating func rollBack() {
    isRecording = false
    for undo in journal.reversed() {
      switch undo {
      case .add(let id):
        if let entry = self[id] { removeNames(id, entry.identity, entry.nameSpaces) }
        entries[Int(id.raw)] = nil
      case .restore(let id, let entry):
        insert(id, entry)
      case .replace(let id, let entry):
        if let now = self[id] { removeNames(id, now.identity, now.nameSpaces) }
        insert(id, entry)
      }
    }
    journal.removeAll(keepingCapacity: true)
  }

  /// Goes on where another catalog stopped: its numbering, and what was stated.
  mutating func adoptSerials(of other: Catalog) {
    nextSerial = other.nextSerial
    statedKinds = other.statedKinds
  }

  private mutating func record(_ undo: Undo) {
    if isRecording { journal.append(undo) }
  }
}

/// A name is taken, by that object.
package struct NameTaken: Error, Sendable {
  package let id: ObjectID
}
