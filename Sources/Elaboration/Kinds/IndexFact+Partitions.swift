// Indexes of partitioned tables, and those of partitions that are attached to them.

package import CatalogModel
package import PostgresSyntax

extension Elaboration {
  /// Attaches a partition's equal index to a partitioned table's new one, or makes one, for each partition
  /// (DefineIndex).
  mutating func makePartitionIndexes(of parent: ObjectID, _ new: NewIndex, at node: Node?) throws(Refusal) {
    let partitions = catalog.heirs(of: new.table)
    guard !new.isOnly else {
      if !partitions.isEmpty { catalog.update(parent, as: IndexFact.self) { $0.isValid = false } }
      return
    }
    for partition in partitions {
      try ensureIndex(like: parent, of: new.table, on: partition, at: node)
    }
    validate(parent)
  }

  /// Sees to it that a partition has an index for a partitioned table's.
  private mutating func ensureIndex(
    like parent: ObjectID,
    of table: ObjectID,
    on partition: ObjectID,
    at node: Node?
  ) throws(Refusal) {
    guard let fact = catalog.fact(parent, as: IndexFact.self),
      let definition = catalog.indexDefinition(of: parent)
    else { return }
    // A foreign partition has no indexes, so nothing keeps it unique (DefineIndex, AttachPartitionEnsureIndexes).
    if catalog.isForeign(partition) {
      guard definition.isUnique else { return }
      throw refused(
        "not-supported",
        "cannot create unique index on partitioned table \"\(catalog.name(of: table))\"",
        at: node,
        help: "its partition \"\(catalog.name(of: partition))\" is a foreign table"
      )
    }
    let own = definition.mapped(catalog.columnMap(from: table, to: partition, for: definition))
    for candidate in catalog.indexes(of: partition) {
      guard let found = catalog.fact(candidate, as: IndexFact.self), found.parentIndex == nil,
        isMatch(found, candidate, own, parent: fact)
      else { continue }
      attach(candidate, to: parent)
      return
    }
    var new = NewIndex(table: partition, name: nil, definition: own)
    new.parameters = fact.parameters
    new.tablespace = fact.tablespace
    if let constraint = fact.constraint, let key = catalog.fact(constraint, as: KeyFact.self) {
      new.constraint = key.isPrimary ? .primaryKey(key.deferrability) : .unique(key.deferrability)
    }
    try makeIndex(new, under: parent, at: node)
  }

  /// Whether a partition's index can be attached (CompareIndexInfo, and the rules about constraints around its calls).
  private func isMatch(
    _ found: IndexFact,
    _ id: ObjectID,
    _ wanted: IndexDefinition,
    parent: IndexFact
  ) -> Bool {
    guard catalog.indexDefinition(of: id)?.hasSameContent(as: wanted) == true else { return false }
    return parent.constraint == nil || found.constraint != nil
  }

  /// ALTER INDEX … ATTACH PARTITION (ATExecAttachPartitionIdx).
  package mutating func attachIndex(to parent: ObjectID, _ rangeVar: Node) throws(Refusal) {
    let index = try relation(named: rangeVar) as ObjectID
    let name = catalog.name(of: index)
    let parentName = catalog.name(of: parent)
    guard let above = catalog.fact(parent, as: IndexFact.self),
      let wanted = catalog.indexDefinition(of: parent),
      let fact = catalog.fact(index, as: IndexFact.self)
    else {
      throw refused("wrong-kind", "\"\(name)\" is not an index", at: rangeVar)
    }
    if fact.parentIndex == parent { return }
    func cannot(_ why: String) -> Refusal {
      refused(
        "cannot-attach",
        "cannot attach index \"\(name)\" as a partition of index \"\(parentName)\"",
        at: rangeVar,
        help: why
      )
    }
    if fact.parentIndex != nil { throw cannot("index \"\(name)\" is already attached to another index") }
    guard catalog.isPartition(fact.table), catalog.parentTables(of: fact.table).contains(above.table) else {
      throw cannot(
        "index \"\(name)\" is not an index on any partition of table \"\(catalog.name(of: above.table))\""
      )
    }
    guard
      catalog.indexDefinition(of: index)?
        .hasSameContent(as: wanted.mapped(catalog.columnMap(from: above.table, to: fact.table, for: wanted)))
        == true
    else {
      throw cannot("the index definitions do not match")
    }
    if let constraint = above.constraint, fact.constraint == nil {
      throw cannot(
        "the index \"\(parentName)\" belongs to a constraint in table \"\(catalog.name(of: above.table))\" "
          + "but no constraint exists for index \"\(name)\" (\(catalog.name(of: constraint)))"
      )
    }
    if catalog.part(ofIndex: parent, on: fact.table) != nil {
      throw cannot("another index is already attached for partition \"\(catalog.name(of: fact.table))\"")
    }
    attach(index, to: parent)
    validate(parent)
  }

  /// Ties an index, and its constraint, to the partitioned table's.
  private mutating func attach(_ index: ObjectID, to parent: ObjectID) {
    catalog.update(index, as: IndexFact.self) { $0.parentIndex = parent }
    guard let constraint = catalog.fact(index, as: IndexFact.self)?.constraint else { return }
    let above = catalog.fact(parent, as: IndexFact.self)?.constraint
    catalog.update(constraint, as: KeyFact.self) {
      $0.inheritedFrom = above
      $0.attachedTo = above == nil ? parent : nil
    }
  }

  /// Marks a partitioned table's index as valid once every partition has a valid one attached
  /// (validatePartitionedIndex).
  private mutating func validate(_ index: ObjectID) {
    guard let isValid = catalog.read(index, as: IndexFact.self, \.isValid) else { return }
    guard hasAllParts(index) else {
      if isValid { catalog.update(index, as: IndexFact.self) { $0.isValid = false } }
      return
    }
    if !isValid { catalog.update(index, as: IndexFact.self) { $0.isValid = true } }
    if let parent = catalog.read(index, as: IndexFact.self, \.parentIndex) ?? nil { validate(parent) }
  }

  /// Whether every partition has a valid index attached to that one.
  private mutating func hasAllParts(_ index: ObjectID) -> Bool {
    guard let table = catalog.read(index, as: IndexFact.self, \.table) else { return true }
    // With thousands of partitions, whose indexes are attached one by one, one that has none yet says enough.
    if let partition = partitionsWithoutIndex[index], let link = catalog.partitionLink(of: partition),
      catalog.read(link, as: PartitionFact.self, \.parentTable) == table,
      !catalog.indexes(of: partition).contains(where: { catalog.isValidPart($0, ofIndex: index) })
    {
      return false
    }
    let parts = catalog.dependents(of: index, .index).filter { catalog.isValidPart($0, ofIndex: index) }
    let covered = Set(parts.compactMap { catalog.read($0, as: IndexFact.self, \.table) })
    let lacking = catalog.heirs(of: table).filter { !catalog.isForeign($0) && !covered.contains($0) }
    // From the middle, so that in whatever order they come, half of the others are there when this one is.
    partitionsWithoutIndex[index] = lacking.isEmpty ? nil : lacking[lacking.count / 2]
    return lacking.isEmpty
  }

  /// Gives a new partition the indexes of its parent (DefineRelation, AttachPartitionEnsureIndexes).
  mutating func inheritIndexes(from parent: ObjectID, to partition: ObjectID) throws(Refusal) {
    for index in catalog.indexes(of: parent) {
      try ensureIndex(like: index, of: parent, on: partition, at: nil)
    }
  }

  /// A detached partition's indexes, and their constraints, become its own (DetachPartitionFinalize).
  mutating func disinheritIndexes(from parent: ObjectID, to partition: ObjectID) {
    for index in catalog.indexes(of: partition) {
      guard let fact = catalog.fact(index, as: IndexFact.self), let above = fact.parentIndex,
        catalog.fact(above, as: IndexFact.self)?.table == parent
      else { continue }
      catalog.update(index, as: IndexFact.self) { $0.parentIndex = nil }
      if let constraint = fact.constraint {
        catalog.update(constraint, as: KeyFact.self) {
          $0.inheritedFrom = nil
          $0.attachedTo = nil
        }
      }
    }
  }
}

extension IndexDefinition {
  /// Whether it holds the same, whatever its own columns are called and in what order they sort (CompareIndexInfo).
  fileprivate func hasSameContent(as other: IndexDefinition) -> Bool {
    guard method == other.method, isUnique == other.isUnique, nullsNotDistinct == other.nullsNotDistinct,
      keys.count == other.keys.count, included == other.included, predicate == other.predicate
    else { return false }
    return zip(keys, other.keys).allSatisfy { own, other in
      own.content == other.content && own.collation == other.collation
        && own.operatorClass == other.operatorClass
    }
  }
}

// MARK: SQL

extension Names {
  /// Whether a new partition's index is made by `PARTITION OF`, or by its partitioned table's index made later.
  func bringsAlong(partitionIndex id: ObjectID) -> Bool {
    guard let parent = catalog.fact(id, as: IndexFact.self)?.parentIndex else { return false }
    return !catalog.isMadeAlone(index: parent) || wasThere(parent)
  }

  /// What ties an index that was made for itself to its partitioned table's.
  ///
  /// ATTACH PARTITION does so unasked, and so does what makes the partitioned table's index after it.
  func attaching(partitionIndex id: ObjectID) -> [Step] {
    guard let fact = catalog.fact(id, as: IndexFact.self), let parent = fact.parentIndex,
      let above = catalog.fact(parent, as: IndexFact.self)
    else { return [] }
    let isTaken: Bool
    let isAlone = catalog.isMadeAlone(index: parent)
    if let old, old.contains(fact.table) {
      isTaken = !keepsLink(of: fact.table, to: above.table) || (!isAlone && !wasThere(parent))
    } else {
      isTaken = !isAlone || wasThere(parent)
    }
    return isTaken ? [] : [Step("ALTER INDEX \(qualified(parent)) ATTACH PARTITION \(qualified(id))")]
  }

  /// Whether a table is, and was, tied to a partitioned one in the same way all along.
  private func keepsLink(of table: ObjectID, to parent: ObjectID) -> Bool {
    guard let link = catalog.link(of: table, to: parent), let now = catalog[link]?.fact else { return false }
    return old?[link]?.fact.equals(now) ?? false
  }

  /// Whether an index is there before the migration, and stays.
  func wasThere(_ index: ObjectID) -> Bool { old?.hasSameIndex(index, catalog) ?? false }
}

extension Alteration<IndexFact> {
  /// It is attached or detached together with its table, or with the partitioned table's index.
  var changeParent: [Step]? {
    let isMoved = catalog.parentTables(of: new.table) != oldCatalog.parentTables(of: old.table)
    if isMoved { return [] }
    guard let parent = new.parentIndex, old.parentIndex == nil else { return nil }
    if !oldCatalog.hasSameIndex(parent, catalog) { return [] }
    return [Step("ALTER INDEX \(names.qualified(parent)) ATTACH PARTITION \(names.qualified(id))")]
  }
}

extension Catalog {
  /// Whether a partitioned table's index is made without any of its partitions', which are attached to it one by one.
  ///
  /// So it is where some are missing, and where the server would not tell which belong to it: it attaches the first
  /// that holds the same, in whatever order that is sorted (CompareIndexInfo), also one that waits for another index.
  func isMadeAlone(index id: ObjectID) -> Bool {
    guard let isValid = read(id, as: IndexFact.self, \.isValid) else { return false }
    if !isValid { return true }
    guard let table = read(id, as: IndexFact.self, \.table), isPartitioned(table),
      read(id, as: IndexFact.self, \.constraint) == .some(nil),
      let definition = read(id, as: IndexFact.self, \.definition) ?? nil,
      hasDependent(of: table, as: PartitionFact.self, where: { $0.parentTable == table })
    else { return false }
    return dependents(of: table, .index).contains { other in
      other != id && indexDefinition(of: other)?.hasSameContent(as: definition) == true
        && hasNamedParts(index: other)
    }
  }

  /// Whether partitions' indexes that are attached to it are made by themselves, since they have names of their own.
  private func hasNamedParts(index id: ObjectID) -> Bool {
    dependents(of: id, as: IndexFact.self).contains { part in
      part.fact.parentIndex == id && part.fact.constraint == nil && !isNamedByServer(index: part.id)
    }
  }

  /// Whether an index is valid, and attached to that one.
  fileprivate func isValidPart(_ id: ObjectID, ofIndex parent: ObjectID) -> Bool {
    read(id, as: IndexFact.self) { $0.parentIndex == parent && $0.isValid } == true
  }

  /// A partition's index that is attached to a partitioned table's.
  func part(ofIndex parent: ObjectID, on table: ObjectID) -> ObjectID? {
    indexes(of: table).first { read($0, as: IndexFact.self, \.parentIndex) == parent }
  }

  /// Whether the index is here as it is there, rather than made anew in between.
  func hasSameIndex(_ index: ObjectID, _ other: Catalog) -> Bool {
    guard let own = fact(index, as: IndexFact.self), let theirs = other.fact(index, as: IndexFact.self) else {
      return false
    }
    // Those of a partitioned table's can't be changed.
    guard own.parameters == theirs.parameters || !isPartitioned(own.table) else { return false }
    return own.table == theirs.table && own.constraint == theirs.constraint
      && indexDefinition(of: index) == other.indexDefinition(of: index) && (theirs.isValid || !own.isValid)
  }

  /// Whether indexes that are attached to it, directly or not, belong to constraints that do not come from its table.
  func bearsConstraints(index: ObjectID) -> Bool {
    dependents(of: index).contains { dependent, _ in
      if fact(dependent, as: KeyFact.self)?.attachedTo == index { return true }
      return fact(dependent, as: IndexFact.self)?.parentIndex == index && bearsConstraints(index: dependent)
    }
  }

  /// Whether an index has the name that the server would give it where nothing else has that.
  func isNamedByServer(index id: ObjectID) -> Bool {
    guard let fact = fact(id, as: IndexFact.self), let definition = indexDefinition(of: id) else {
      return false
    }
    let parts = indexNameParts(of: fact.table, definition, isPrimary: false, isConstraint: false)
    return name(of: id) == serverMadeName(parts.table, parts.columns, label: parts.label)
  }

  /// The name that the server would give to an index; the index's own where that may be it.
  func generatedName(ofIndex id: ObjectID) -> String? {
    guard let fact = fact(id, as: IndexFact.self), let definition = indexDefinition(of: id) else {
      return nil
    }
    let parts = indexNameParts(
      of: fact.table,
      definition,
      isPrimary: fact.constraint.map(isPrimaryKey) ?? false,
      isConstraint: fact.constraint != nil
    )
    let actual = name(of: id)
    return chooseName(parts.table, parts.columns, label: parts.label) { name in
      name != actual && lookUp(.relation, in: parent(of: id), name) != nil
    }
  }

  private func isPrimaryKey(_ constraint: ObjectID) -> Bool {
    fact(constraint, as: KeyFact.self)?.isPrimary ?? false
  }
}

extension Elaboration {
  /// Refuses what would be unique within each partition only (DefineIndex).
  func checkCoversPartitionKey(_ new: NewIndex, at node: Node?) throws(Refusal) {
    guard let key = catalog.fact(new.table, as: TableFact.self)?.partitionKey else { return }
    let constraint = new.isPrimary ? "PRIMARY KEY" : "UNIQUE"
    for element in key.elements {
      guard case .column(let column) = element.value else {
        throw refused(
          "not-supported",
          "unsupported \(constraint) constraint with partition key definition",
          at: node,
          help: "\(constraint) constraints cannot be used when partition keys include expressions"
        )
      }
      guard !new.definition.keys.contains(where: { $0.column == column }) else { continue }
      throw refused(
        "not-supported",
        "unique constraint on partitioned table must include all partitioning columns",
        at: node,
        help: "\(constraint) constraint on table \"\(catalog.name(of: new.table))\" lacks column "
          + "\"\(catalog.name(of: column))\" which is part of the partition key"
      )
    }
  }
}
