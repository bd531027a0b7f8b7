// One fact about the database at the grain of PostgreSQL's catalogs, and what the engines may ask of its kind.

/// A fact: what is true of one object, apart from its name and its place, which the catalog holds.
///
/// A kind is one struct in one file. Engines see only this protocol; what differs between kinds is answered here.
@usableFromInline
package protocol Fact: Equatable, Sendable {
  static var kind: FactKind { get }

  /// Every stored property, each once. What is not listed here would be a silent difference.
  static var attributes: [Attribute<Self>] { get }

  /// Where the object's name must be unique; none for what has no name of its own, such as a comment.
  static var nameSpaces: [NameSpace] { get }

  /// Where statements about this kind stand among others that could go at the same time: lower is earlier.
  static var rank: Int { get }

  /// The same for this one among its kind.
  var rank: Int { get }

  /// Whether statements about it follow those about its parent, rather than stand at its own rank.
  static var staysWithParent: Bool { get }

  /// Whether it is a relation that statements lock: a table, a view, a sequence.
  static var isRelation: Bool { get }

  /// Whether it has rows in files of its own, which can be written anew or read through.
  var storesRows: Bool { get }

  /// Whether what is added to one relation may matter to others: a foreign key, a link to a parent.
  static var reachesOthers: Bool { get }

  /// Whether the objects in it are no parts of it, so that it can't be dropped before them: a schema.
  static var isContainer: Bool { get }

  /// Whether PostgreSQL refuses to change the type of a column that this refers to, as it does for views.
  static var isPinning: Bool { get }

  /// Whether it is dropped before a change of an object that it refers to and created again after it, though the
  /// server would go through with the change: where it would make something else of this one.
  func makesWay(_ id: ObjectID, for target: ObjectID, from old: Catalog, to new: Catalog) -> Bool

  /// Whether its parent goes too when it is dropped along with something that it refers to, as a table does with
  /// the one that it inherits from.
  static var dropsParent: Bool { get }

  /// Whether its parent can't be dropped while it is there, unless what it refers to goes too: what makes an object a
  /// member of an extension.
  static var holdsParent: Bool { get }

  /// Whether its changes in place have nothing to do with what refers to it, as a table's with its columns and views.
  static var changesAlone: Bool { get }

  /// Whether what it refers to comes before its parent, which others use as soon as it is there: an attribute of a
  /// composite type.
  static var completesParent: Bool { get }

  /// Whether others must wait until it is finished (``needsFinishing``), apart from what it takes to finish it: a type,
  /// of which there are no values before it has its functions.
  static var isUsableWhenFinished: Bool { get }

  /// Whether the order in which such objects of one parent came into being is part of the schema: that of columns.
  static var isPositional: Bool { get }

  /// Whether the fact is neither compared nor planned for: what others' statements make with them, such as a view's columns.
  var isDerived: Bool { get }

  /// The words that address the object in COMMENT ON, ALTER … OWNER TO and their like: `MATERIALIZED VIEW`.
  var objectType: String { get }

  /// What follows ``objectType``: `app.item`, `price_positive ON app.item`, `app.total(integer)`.
  func address(_ id: ObjectID, _ names: Names) -> String

  /// The statement that gives the object its name, where it was called something else in the same place.
  func renaming(_ id: ObjectID, from old: String, _ names: Names) -> String

  /// The schema whose name stands before the object's own, where that is not the parent: an extension's members have
  /// the extension for a parent.
  func schema(in catalog: Catalog) -> ObjectID?

  /// The object that can carry this in its own CREATE statement and takes it along when dropped, if another than
  /// the parent: the column of an identity sequence.
  func host(in catalog: Catalog) -> ObjectID?

  /// The object whose creation brings this one along where its host is there already: the column of a parent table,
  /// for a column that is inherited from it.
  func inheritedHost(_ id: ObjectID, in catalog: Catalog) -> ObjectID?

  /// The fact through which a reference holds: what ties a table to its parent, for a column that refers to the
  /// parent's. Once that is dropped the two have nothing to do with each other.
  func link(to target: ObjectID, _ id: ObjectID, in catalog: Catalog) -> ObjectID?

  /// Whether it is made before its table is tied to others (``link(to:_:in:)``) even where that could be said in the
  /// table's own CREATE statement.
  func precedesLinks(_ id: ObjectID, in catalog: Catalog) -> Bool

  /// The object of the old catalog that is given this one's name and becomes it, since it can't be dropped by itself:
  /// a partition's index that is attached to its table's.
  ///
  /// The statement is this one's ``create(_:inlined:_:)``.
  func predecessor(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> ObjectID?

  /// The objects of the old catalog that creation would tie it to if they were still there: a key that equals the one
  /// which a foreign key refers to.
  func rivals(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> [ObjectID]

  /// The object that takes over from this one of the old catalog, while another of the new one has its name: the index
  /// that a partition has for the same index of its partitioned table.
  func successor(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> ObjectID?

  /// The objects that are made, changed or dropped before this one is made or changed, though it does not refer to them: the
  /// tables that refer to one which becomes unlogged.
  func awaits(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> [ObjectID]

  /// The objects that its text seems to speak of, where that is read only when it is run: they had better be there
  /// before it is, if nothing stands against that.
  func mentions(_ id: ObjectID, in catalog: Catalog) -> [ObjectID]

  /// Whether the server runs the functions that it calls when it is made, or puts their text in their place: an index, a
  /// check, a computed column.
  static var isEvaluated: Bool { get }

  /// What search_path must be where it is run, since its text calls what is there by bare names; empty where it may be
  /// anything.
  func searchPathWhenRun(_ id: ObjectID, in catalog: Catalog) -> [ObjectID]

  /// The objects of which statements about it lock any that is in use, where that is not the one it belongs to.
  func lockedBy(_ id: ObjectID, in catalog: Catalog) -> [ObjectID]?

  /// The clause that creates the object within its host's CREATE statement; nil when there is no such clause, and
  /// empty when the host's statement makes it unasked, as a partition's columns come with its parent's.
  ///
  /// `inlined`: what is defined within this definition in turn, such as a column's default.
  func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String?

  /// What ``inlineDefinition(_:inlined:_:)`` would give, which need not be spelled out to know it.
  func inlining(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Inlining

  /// The statements that create it.
  ///
  /// `inlined`: the objects whose definitions go into this statement.
  func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step]

  /// The statements that drop it.
  func drop(_ id: ObjectID, _ names: Names) -> [Step]

  /// How the object makes way for a replacement under its name while others still hold something of it, as columns
  /// hold values of a type; nil for what is dropped before it is created again.
  ///
  /// The names are those of the old catalog.
  func setAside(_ id: ObjectID, for replacement: any Fact, _ names: Names) -> SetAside?

  /// The statements by which it takes over what another object holds, which goes after that: a table's rows.
  ///
  /// The other one is called as the old catalog has it.
  func taking(over other: ObjectID, _ id: ObjectID, _ names: Names, _ oldNames: Names) -> [Step]

  /// Whether, where nobody is to be kept waiting, what is replaced is set aside until its replacement is there.
  static var staysWhileReplaced: Bool { get }

  /// Whether what is replaced is set aside in any case until its replacement is finished, which takes something over
  /// from it: where a sequence stands.
  static var handsOver: Bool { get }

  /// The statements that turn this from an object that was set aside to its replacement; nil when this must be
  /// replaced in turn.
  ///
  /// The names are those of the new catalog.
  func adapt(_ id: ObjectID, to target: ObjectID, _ names: Names, oldCatalog: Catalog) -> [Step]?

  /// The object to be replaced when this can't be changed in place: itself, or its parent where no statement makes
  /// such a part anew.
  func replaced(_ id: ObjectID, in catalog: Catalog) -> ObjectID

  /// The object of the old catalog that is replaced for the sake of this new one, which can't be added to it.
  func replacedToAdd(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> ObjectID?

  /// What is left of the fact when an object is dropped that it refers to weakly (``ReferenceStrength/weak``); nil
  /// when nothing is.
  func forgetting(_ target: ObjectID) -> Self?

  /// The same without what is set by statements of its own after creation (``Attribute/isDeferred``).
  var withoutDeferred: Self { get }

  /// Whether there may be something left to be set after creation.
  var needsFinishing: Bool { get }

  /// The fact as its creation leaves it: ``withoutDeferred``, unless what created it gives it more or less.
  func initial(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Self

  /// The statements that are still needed after creation.
  func finishing(_ id: ObjectID, inlined: Inlined, _ names: Names, oldCatalog: Catalog) -> [Step]
}

extension Fact {
  package var rank: Int { Self.rank }
  package static var staysWithParent: Bool { false }
  package static var isContainer: Bool { false }
  package static var isRelation: Bool { false }
  package static var reachesOthers: Bool { false }
  package var storesRows: Bool { false }
  package static var isPinning: Bool { false }
  package var isDerived: Bool { false }
  package static var isPositional: Bool { false }
  package static var dropsParent: Bool { false }
  package static var holdsParent: Bool { false }
  package static var changesAlone: Bool { false }
  package static var completesParent: Bool { false }
  package static var isUsableWhenFinished: Bool { false }
  package static var staysWhileReplaced: Bool { false }
  package static var handsOver: Bool { false }
  package func makesWay(_ id: ObjectID, for target: ObjectID, from old: Catalog, to new: Catalog) -> Bool {
    false
  }
  package var objectType: String { Self.kind.name.uppercased() }
  package func address(_ id: ObjectID, _ names: Names) -> String { names.qualified(id) }
  package func renaming(_ id: ObjectID, from old: String, _ names: Names) -> String {
    "ALTER \(objectType) \(address(id, names, calling: old)) RENAME TO \(names.bare(id))"
  }
  package func schema(in catalog: Catalog) -> ObjectID? { nil }
  package func host(in catalog: Catalog) -> ObjectID? { nil }
  package func inheritedHost(_ id: ObjectID, in catalog: Catalog) -> ObjectID? { nil }
  package func link(to target: ObjectID, _ id: ObjectID, in catalog: Catalog) -> ObjectID? { nil }
  package func precedesLinks(_ id: ObjectID, in catalog: Catalog) -> Bool { false }
  package func predecessor(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> ObjectID? { nil }
  package func successor(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> ObjectID? { nil }
  package func rivals(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> [ObjectID] { [] }
  package func awaits(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> [ObjectID] { [] }
  package func mentions(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] { [] }
  package static var isEvaluated: Bool { false }
  package func searchPathWhenRun(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] { [] }
  package func lockedBy(_ id: ObjectID, in catalog: Catalog) -> [ObjectID]? { nil }
  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? { nil }
  package func inlining(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Inlining {
    Inlining(inlineDefinition(id, inlined: inlined, names))
  }
  package func setAside(_ id: ObjectID, for replacement: any Fact, _ names: Names) -> SetAside? { nil }
  package func adapt(
    _ id: ObjectID,
    to target: ObjectID,
    _ names: Names,
    oldCatalog: Catalog
  ) -> [Step]? { nil }
  package func taking(over other: ObjectID, _ id: ObjectID, _ names: Names, _ oldNames: Names) -> [Step] {
    []
  }
  package func replaced(_ id: ObjectID, in catalog: Catalog) -> ObjectID { id }
  package func replacedToAdd(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> ObjectID? { nil }
  package func forgetting(_ target: ObjectID) -> Self? { self }
  package var withoutDeferred: Self { self }
  package var needsFinishing: Bool { Self.hasDeferred && !equals(withoutDeferred) }
  package func initial(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Self { withoutDeferred }
  package func finishing(_ id: ObjectID, inlined: Inlined, _ names: Names, oldCatalog: Catalog) -> [Step] {
    stepsAfterCreation(id, inlined: inlined, names, oldCatalog: oldCatalog)
  }
}

// What the engines do with any fact, whatever its kind.
extension Fact {
  package var kind: FactKind { Self.kind }

  /// The address of an object under another name, and in another schema if one is given.
  package func address(
    _ id: ObjectID,
    _ names: Names,
    calling name: String,
    in schema: String? = nil
  ) -> String {
    let address = address(id, names)
    let own = address.hasPrefix(names.qualified(id)) ? names.qualified(id) : names.bare(id)
    var other = quoteIdentifier(name)
    if own != names.bare(id) {
      other = "\(schema.map(quoteIdentifier) ?? names.bare(names.catalog.schema(of: id))).\(other)"
    }
    return other + address.dropFirst(own.count)
  }

  /// The fact as one of that kind; nil when it is of another.
  ///
  /// Asked for millions of times, and many times faster than `as?`, which looks for conversions too.
  @inlinable
  @inline(__always)
  package func cast<F: Fact>(to type: F.Type = F.self) -> F? {
    guard Self.self == F.self else { return nil }
    return withUnsafePointer(to: self) { UnsafeRawPointer($0).assumingMemoryBound(to: F.self).pointee }
  }

  /// The objects that the fact refers to, with repetitions; the parent is not among them.
  ///
  /// A walk over all attributes: ``Catalog/Entry/references`` has the result.
  package var references: [Reference] { references(Self.referenceVisitors) }

  /// The same, with ``referenceVisitors`` at hand.
  func references(_ visitors: [ReferenceVisitor]) -> [Reference] {
    var result: [Reference] = []
    result.reserveCapacity(visitors.count)
    withUnsafeBytes(of: self) { fact in
      guard let start = fact.baseAddress else { return }
      // By their places, since a visitor that is taken out is counted.
      for index in visitors.indices { visitors[index].visit(start, &result) }
    }
    return result
  }

  /// What finds the references in each attribute that may hold some.
  static var referenceVisitors: [ReferenceVisitor] {
    attributes.compactMap { $0.referenceVisitor(isPinning: isPinning) }
  }

  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> Self {
    var result = self
    for attribute in Self.attributes { attribute.mapReferences?(&result, transform) }
    return result
  }

  package func equals(_ other: any Fact) -> Bool {
    guard let other = other.cast(to: Self.self) else { return false }
    return self == other
  }

  /// The names of the attributes whose values differ.
  package func differences(from old: any Fact) -> [String] {
    guard let old = old.cast(to: Self.self) else { return ["kind"] }
    return Self.attributes.filter { !$0.isEqual(old, self) }.map(\.name)
  }

  /// How to get from `old` to this fact in place; nil when the object must be replaced.
  package func alteration(
    from old: any Fact,
    _ id: ObjectID,
    _ names: Names,
    oldCatalog: Catalog
  ) -> (steps: [Step], disturbs: Bool)? {
    guard let old = old.cast(to: Self.self) else { return nil }
    var steps: [Step] = []
    var disturbs = false
    // As with most of what was just created.
    guard old != self else { return (steps, disturbs) }
    let alteration = Alteration(id: id, old: old, new: self, names: names, oldCatalog: oldCatalog)
    for attribute in Self.attributes where !attribute.isEqual(old, self) {
      let added: [Step]
      switch attribute.change {
      case .replace: return nil
      case .alter(let make): added = make(alteration)
      case .alterIfPossible(let make):
        guard let possible = make(alteration) else { return nil }
        added = possible
      case .follows: added = []
      }
      if attribute.disturbs { disturbs = true }
      // Attributes that one statement changes together, such as those of a function, each give that statement.
      for step in added where !steps.contains(step) { steps.append(step) }
    }
    return (steps, disturbs)
  }

  /// The statements that set what creation did not (``initial(_:inlined:_:)``).
  package func stepsAfterCreation(
    _ id: ObjectID,
    inlined: Inlined,
    _ names: Names,
    oldCatalog: Catalog
  ) -> [Step] {
    let start = initial(id, inlined: inlined, names)
    return alteration(from: start, id, names, oldCatalog: oldCatalog)?.steps ?? []
  }

  package static var hasDeferred: Bool {
    for attribute in attributes where attribute.isDeferred { return true }
    return false
  }
}
