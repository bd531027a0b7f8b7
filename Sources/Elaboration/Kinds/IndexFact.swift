// Indexes: those that CREATE INDEX makes, and those that a constraint or a partitioned table's index implies.

package import CatalogModel
import Expressions
import PostgresSyntax

extension FactKind { package static let index = FactKind("index") }

/// An index of a table or materialized view.
///
/// One that a constraint implies holds only what can be changed for itself; the rest is the constraint's.
package struct IndexFact: ObjectKind {
  package static let kind = FactKind.index
  package static let nameSpaces: [NameSpace] = [.relation]
  package static let rank = 75
  package static let isEvaluated = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("table", \.table, strength: .automatic, .replace),
    Attribute("method", \.method, .replace),
    Attribute("constraint", \.constraint, strength: .automatic, .replace),
    // Apart from the definition, since they tie more strongly than the functions in it.
    Attribute("columns", \.columns, strength: .automatic, .replace),
    Attribute("definition", \.definition, .alterIfPossible { $0.isRemade ? [] : nil }),
    Attribute("parent index", \.parentIndex, strength: .automatic, .alterIfPossible { $0.changeParent }),
    Attribute("valid", \.isValid, .alterIfPossible { $0.new.isValid ? [] : nil }),
    Attribute("parameters", \.parameters, .alterIfPossible { $0.setParameters }),
    Attribute("tablespace", \.tablespace, .alter { [$0.setTablespace] }),
    Attribute("statistics", \.statistics, deferred: true, .alter { $0.setStatistics }),
  ]

  package var table: ObjectID
  /// The access method.
  package var method = "btree"
  /// The constraint that implies it.
  package var constraint: ObjectID?
  /// The columns that it uses; a constraint's index leaves them to the constraint.
  package var columns: [ObjectID] = []
  /// Nil when there is a ``constraint``.
  package var definition: IndexDefinition?
  /// The partitioned table's index that it is attached to.
  package var parentIndex: ObjectID?
  /// Whether every partition has one attached; always, for what is no partitioned table's.
  package var isValid = true
  package var parameters = StorageParameters()
  package var tablespace: String?
  package var statistics = IndexStatistics()

  package init(table: ObjectID) { self.table = table }

  package static let readers = [
    Reader(.indexStmt) { node, elaboration throws(Refusal) in try elaboration.readCreateIndex(node) }
  ]

  package static let addressing = [
    Addressing("OBJECT_INDEX") { object, relation, elaboration throws(Refusal) in
      try elaboration.address(relation: relation, object: object, kinds: [.index], "index")
    }
  ]

  /// A constraint's index comes and goes with the constraint.
  package func host(in catalog: Catalog) -> ObjectID? { constraint ?? table }

  package func makesWay(_ id: ObjectID, for target: ObjectID, from old: Catalog, to new: Catalog) -> Bool {
    guard let definition, definition.expresses(target), old.hasOtherType(target, than: new) else {
      return false
    }
    guard let after = new.fact(id, as: IndexFact.self)?.definition else { return true }
    return !Retyping(from: old, to: new).gives(after, from: definition, of: table)
  }

  package func inheritedHost(_ id: ObjectID, in catalog: Catalog) -> ObjectID? {
    guard constraint != nil || catalog.isNamedByServer(index: id) else { return nil }
    return parentIndex.flatMap { catalog.fact($0, as: IndexFact.self)?.isValid == true ? $0 : nil }
  }

  /// One with another name than the server would give it is made first, for the partitioned table's to find.
  package func precedesLinks(_ id: ObjectID, in catalog: Catalog) -> Bool {
    constraint == nil && parentIndex != nil && !catalog.isNamedByServer(index: id)
  }

  /// One that is attached is renamed; it goes only with the partitioned table's.
  package func predecessor(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> ObjectID? {
    if let constraint {
      return catalog[constraint]?.fact.predecessor(constraint, in: catalog, since: old).flatMap {
        old.index(of: $0)
      }
    }
    guard let parent = parentIndex, old.hasSameIndex(parent, catalog),
      let above = catalog.fact(parent, as: IndexFact.self)?.table,
      catalog.keepsLink(of: table, to: above, since: old)
    else { return nil }
    return old.dependents(of: parent, as: IndexFact.self).first { other in
      !catalog.contains(other.id) && other.fact.parentIndex == parent && other.fact.table == table
        && other.fact.constraint == nil
    }?.id
  }

  package func successor(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> ObjectID? {
    guard constraint == nil, let parent = parentIndex, let other = catalog.fact(id, as: IndexFact.self),
      other.parentIndex != parent || other.table != table, old.hasSameIndex(parent, catalog),
      let above = catalog.fact(parent, as: IndexFact.self)?.table,
      catalog.keepsLink(of: table, to: above, since: old)
    else { return nil }
    let part = catalog.part(ofIndex: parent, on: table)
    return part.flatMap { catalog.fact($0, as: IndexFact.self)?.constraint == nil ? $0 : nil }
  }

  /// One that is made without its partitions' is not to be found by partitions that are made later.
  package func awaits(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> [ObjectID] {
    guard catalog.isMadeAlone(index: id) else { return [] }
    return catalog.dependents(of: table, as: PartitionFact.self) { $0.parentTable == table }
      .map(catalog.parent(of:))
  }

  package func link(to target: ObjectID, _ id: ObjectID, in catalog: Catalog) -> ObjectID? {
    // What CREATE INDEX ON ONLY leaves out is made after it, and attached.
    guard target == parentIndex, let parent = catalog.fact(target, as: IndexFact.self),
      let link = catalog.link(of: table, to: parent.table)
    else {
      return nil
    }
    return catalog.isMadeAlone(index: target) ? nil : link
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    if constraint != nil { return "" }
    guard parentIndex != nil, names.catalog.isNamedByServer(index: id) else { return nil }
    return names.bringsAlong(partitionIndex: id) ? "" : nil
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    guard let definition else { return [] }
    if let old = names.old, let before = predecessor(id, in: names.catalog, since: old) {
      return [Step(renaming(id, from: old.name(of: before), names))]
    }
    var step = creation(id, definition, names)
    if names.isOnline, !names.catalog.isPartitioned(table) {
      step.online = Step.Online([creation(id, definition, names, isConcurrent: true)])
    }
    return [step] + names.attaching(partitionIndex: id)
  }

  /// The statement that builds it under the name of an object: its own, or that of its constraint.
  func creation(_ id: ObjectID, _ definition: IndexDefinition, _ names: Names, isConcurrent: Bool = false)
    -> Step
  {
    Step(
      createStatement(id, definition, names, isConcurrent),
      isTransactional: !isConcurrent,
      remark: isConcurrent ? "Should it fail: drop the invalid index that is left, and run it again." : nil
    )
  }

  private func createStatement(
    _ id: ObjectID,
    _ definition: IndexDefinition,
    _ names: Names,
    _ isConcurrent: Bool
  ) -> String {
    var result = "CREATE \(definition.isUnique ? "UNIQUE " : "")INDEX "
    result += "\(isConcurrent ? "CONCURRENTLY " : "")\(names.bare(id)) ON "
    result += names.catalog.isMadeAlone(index: id) ? "ONLY " : ""
    result += "\(names.qualified(table))\(definition.sql(names))"
    result += parameters.withClause
    if let tablespace { result += " TABLESPACE \(quoteIdentifier(tablespace))" }
    if let predicate = definition.predicate { result += " WHERE \(predicate.sql(names))" }
    return result
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    // Partitions' own constraints, whose indexes are attached to it, go along only with CASCADE.
    let cascade = names.catalog.bearsConstraints(index: id) ? " CASCADE" : ""
    var step = Step("DROP INDEX \(names.qualified(id))\(cascade)")
    if names.isOnline, cascade.isEmpty, !names.catalog.isPartitioned(table) {
      step.online = Step.Online([concurrentDrop(names.qualified(id))])
    }
    return [step]
  }

  private func concurrentDrop(_ name: String) -> Step {
    Step("DROP INDEX CONCURRENTLY IF EXISTS \(name)", isTransactional: false)
  }

  package static let staysWhileReplaced = true

  /// The old one serves until the new one is built.
  package func setAside(_ id: ObjectID, for replacement: any Fact, _ names: Names) -> SetAside? {
    guard definition != nil, (replacement as? IndexFact)?.definition != nil,
      !names.catalog.isPartitioned(table),
      parentIndex == nil
    else { return nil }
    let spare = quoteIdentifier(names.spareName(for: id))
    let schema = names.bare(names.catalog.schema(of: id))
    return SetAside(
      rename: [Step("ALTER INDEX \(names.qualified(id)) RENAME TO \(spare)")],
      drop: [concurrentDrop("\(schema).\(spare)")]
    )
  }

  /// No statement makes a constraint's index anew.
  package func replaced(_ id: ObjectID, in catalog: Catalog) -> ObjectID { constraint ?? id }
}

// MARK: What creation leaves to be done

extension IndexFact {
  package var withoutDeferred: IndexFact {
    var result = self
    result.statistics = IndexStatistics()
    return result
  }

  package var needsFinishing: Bool { !statistics.targets.isEmpty || parentIndex != nil }

  /// What comes along with a partitioned table's index has its storage parameters and tablespace.
  package func initial(_ id: ObjectID, inlined: Inlined, _ names: Names) -> IndexFact {
    var result = withoutDeferred
    if let old = names.old, let before = predecessor(id, in: names.catalog, since: old),
      let fact = old.fact(before, as: IndexFact.self)
    {
      result.parameters = fact.parameters
      result.tablespace = fact.tablespace
      result.statistics = fact.statistics
      return result
    }
    // A constraint of the partition's own says what its index has.
    let isOwn = constraint.flatMap { names.catalog.fact($0, as: KeyFact.self)?.isInherited } == false
    guard !isOwn, inlined.host(of: constraint ?? id) != nil,
      let parent = parentIndex.flatMap({ names.catalog.fact($0, as: IndexFact.self) })
    else { return result }
    result.parameters = parent.parameters
    result.tablespace = parent.tablespace
    return result
  }

  package func finishing(_ id: ObjectID, inlined: Inlined, _ names: Names, oldCatalog: Catalog) -> [Step] {
    var rest = stepsAfterCreation(id, inlined: inlined, names, oldCatalog: oldCatalog)
    guard parentIndex != nil else { return rest }
    if let constraint {
      // That of a constraint with a statement of its own is not yet tied to the partitioned table's.
      let isInherited = names.catalog.fact(constraint, as: KeyFact.self)?.isInherited ?? false
      if !isInherited || inlined.host(of: constraint) == nil { rest += names.attaching(partitionIndex: id) }
      return rest
    }
    guard inlined.host(of: id) != nil, let given = names.catalog.generatedName(ofIndex: id),
      given != names.catalog.name(of: id)
    else { return rest }
    return [Step(renaming(id, from: given, names))] + rest
  }
}

/// The statistics targets of an index's expressions, by the number of the key.
package struct IndexStatistics: Hashable, Sendable, AttributeValue {
  package var targets: [Int: Int] = [:]

  package init() {}
}

extension Alteration<IndexFact> {
  /// Whether a column's new type makes it what it is to be.
  fileprivate var isRemade: Bool {
    guard let before = old.definition, let after = new.definition else { return false }
    return Retyping(from: oldCatalog, to: catalog).gives(after, from: before, of: new.table)
  }

  private var name: String { names.qualified(id) }

  /// The server has no SET (…) for a partitioned table's index.
  fileprivate var setParameters: [Step]? {
    guard !catalog.isPartitioned(new.table) else { return nil }
    return new.parameters.clauses(from: old.parameters).map { Step("ALTER INDEX \(name)", clause: $0) }
  }

  fileprivate var setTablespace: Step {
    Step("ALTER INDEX \(name) SET TABLESPACE \(quoteIdentifier(new.tablespace ?? "pg_default"))")
  }

  fileprivate var setStatistics: [Step] {
    let numbers = Set(new.statistics.targets.keys).union(old.statistics.targets.keys).sorted()
    return numbers.filter { new.statistics.targets[$0] != old.statistics.targets[$0] }.map { number in
      Step(
        "ALTER INDEX \(name)",
        clause: "ALTER COLUMN \(number) SET STATISTICS \(new.statistics.targets[number] ?? -1)"
      )
    }
  }
}

extension IndexFact: HoldsParameters, HoldsTablespace {
  package var knownParameters: [String: ParameterKind]? { IndexFact.knownParameters[method] }

  /// By access method; of the known extensions, bloom alone has any.
  static let knownParameters: [String: [String: ParameterKind]] = {
    let fillFactor = ["fillfactor": ParameterKind.whole(10...100)]
    var bloom = ["length": ParameterKind.whole(1...4096)]
    for number in 1...32 { bloom["col\(number)"] = .whole(1...4095) }
    return [
      "btree": fillFactor.merging(["deduplicate_items": .flag]) { $1 },
      "hash": fillFactor,
      "gist": fillFactor.merging(["buffering": .word(["on", "off", "auto"])]) { $1 },
      "spgist": fillFactor,
      "gin": ["fastupdate": .flag, "gin_pending_list_limit": .whole(64...2_147_483_647)],
      "brin": ["autosummarize": .flag, "pages_per_range": .whole(1...131_072)],
      "bloom": bloom,
    ]
  }()
}

extension IndexFact: GuardsDrops {
  package func refusalToDrop(_ id: ObjectID, along doomed: Set<ObjectID>, _ elaboration: Elaboration)
    -> Refusal?
  {
    guard let holder = parentIndex ?? constraint, !doomed.contains(holder) else { return nil }
    let names = Names(elaboration.catalog)
    let what = names.catalog.kind(of: holder) == .index ? "index" : "constraint"
    let place = what == "index" ? "" : " on table \(names.catalog.name(of: table))"
    return elaboration.refused(
      "dependent-objects",
      "cannot drop index \(names.catalog.name(of: id)) because \(what) \(names.catalog.name(of: holder))\(place) "
        + "requires it",
      help: "you can drop \(what) \(names.catalog.name(of: holder))\(place) instead"
    )
  }
}

extension IndexFact: FollowsRenames {
  /// The constraint has its index's name, whatever statement gives it (RenameRelationInternal).
  package func renamedAlong(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    constraint.map { [$0] } ?? []
  }
}

extension Catalog {
  /// The indexes of a table in the order of their creation, as RelationGetIndexList gives them.
  package func indexes(of table: ObjectID) -> [ObjectID] {
    // They mostly come in this order, which takes one pass.
    dependents(of: table, .index).sorted { (self[$0]?.serial ?? 0, $0) < (self[$1]?.serial ?? 0, $1) }
  }

  /// The index that a constraint implies.
  package func index(of constraint: ObjectID) -> ObjectID? {
    dependent(of: constraint, as: IndexFact.self) { $0.constraint == constraint }
  }

  /// What an index holds, whether or not a constraint implies it.
  package func indexDefinition(of index: ObjectID) -> IndexDefinition? {
    if let definition = read(index, as: IndexFact.self, \.definition) ?? nil { return definition }
    guard let constraint = read(index, as: IndexFact.self, \.constraint) ?? nil else { return nil }
    // To ask a fact what it conforms to takes much longer than to ask whether it is what it is most often.
    if let key = fact(constraint, as: KeyFact.self) { return key.indexDefinition(in: self) }
    return (self[constraint]?.fact as? any IndexConstraint)?.indexDefinition(in: self)
  }
}
