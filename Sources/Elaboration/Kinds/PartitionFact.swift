// That a table is a partition of another: `PARTITION OF`, ATTACH and DETACH.

package import CatalogModel
import Expressions
import PostgresSyntax

extension FactKind { package static let partition = FactKind("partition") }

/// That a table, the fact's parent, is a partition of a partitioned one.
package struct PartitionFact: InheritanceLink {
  package static let reachesOthers = true
  package static let kind = FactKind.partition
  package static let nameSpaces: [NameSpace] = []
  package static let rank = 60
  package static let dropsParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("parent", \.parentTable, strength: .automatic, .replace),
    // Detached and attached again: every partition that changes makes room before the first takes its new place.
    Attribute("bound", \.bound, .replace),
  ]

  package var parentTable: ObjectID
  package var bound: PartitionBound

  package init(parentTable: ObjectID, bound: PartitionBound) {
    self.parentTable = parentTable
    self.bound = bound
  }

  package static let alterTableReaders = [
    AlterTableReader("AT_AttachPartition") { command, relation, elaboration throws(Refusal) in
      try elaboration.attachPartition(command, to: relation)
    }.locking(.shareUpdateExclusive),
    AlterTableReader("AT_DetachPartition") { command, relation, elaboration throws(Refusal) in
      try elaboration.detachPartition(command, from: relation)
    }.locking { command in
      command["def"]?.as(.partitionCmd)?.flag("concurrent") == true ? .shareUpdateExclusive : .accessExclusive
    },
    AlterTableReader("AT_DetachPartitionFinalize") { command, relation, elaboration throws(Refusal) in
      try elaboration.finalizeDetaching(command, from: relation)
    }.locking(.shareUpdateExclusive),
  ]

  /// `PARTITION OF` would wait for all who use the partitioned table, and have all others wait meanwhile.
  package func inlining(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Inlining {
    let waits = names.isOnline && names.old?.isPartitioned(parentTable) == true
    return waits || names.catalog.hasOwnGeneration(names.catalog.parent(of: id)) ? .separate : .written
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    "PARTITION OF \(names.qualified(parentTable)) \(bound.sql(names))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let partition = names.qualified(names.catalog.parent(of: id))
    var step = Step(
      "ALTER TABLE \(names.qualified(parentTable)) ATTACH PARTITION \(partition) \(bound.sql(names))"
    )
    if names.isOnline { step.online = attachingOnline(id, step, names) }
    return [step]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    let partition = names.qualified(names.catalog.parent(of: id))
    var step = Step("ALTER TABLE \(names.qualified(parentTable)) DETACH PARTITION \(partition)")
    if names.isOnline { step.online = detachingOnline(id, names).map { Step.Online($0) } }
    return [step]
  }

  /// Both tables are locked.
  package func lockedBy(_ id: ObjectID, in catalog: Catalog) -> [ObjectID]? {
    [catalog.parent(of: id), parentTable]
  }
}

extension Catalog {
  /// Whether a table is a partition of another.
  package func isPartition(_ table: ObjectID) -> Bool { partitionLink(of: table) != nil }

  /// Whether foreign keys refer to the table that a table is a partition of, at whatever level.
  func isReferencedPartition(_ table: ObjectID) -> Bool {
    var table = table
    while let link = partitionLink(of: table), let parent = fact(link, as: PartitionFact.self)?.parentTable {
      let isReferenced = children(of: parent, .column).contains { column in
        hasDependent(of: column, as: ForeignKeyFact.self) { $0.referencedColumns.contains(column) }
      }
      if isReferenced { return true }
      table = parent
    }
    return false
  }

  /// The fact that makes a table a partition.
  package func partitionLink(of table: ObjectID) -> ObjectID? { child(of: table, .partition) }
}

extension Elaboration {
  /// ALTER TABLE … ATTACH PARTITION (ATExecAttachPartition).
  fileprivate mutating func attachPartition(_ command: Node, to parent: ObjectID) throws(Refusal) {
    guard let definition = command["def"]?.as(.partitionCmd), let rangeVar = definition["name"] else {
      return
    }
    // ALTER INDEX … ATTACH PARTITION arrives here as well.
    guard catalog.kind(of: parent) == .table else {
      return try attachIndex(to: parent, rangeVar)
    }
    guard let key = catalog.fact(parent, as: TableFact.self)?.partitionKey else {
      throw notPartitioned(parent)
    }
    let table = try relation(named: rangeVar) as ObjectID
    let name = catalog.name(of: table)
    guard let fact = catalog.fact(table, as: TableFact.self) else {
      throw refused("wrong-kind", "\"\(name)\" is not a table", at: rangeVar)
    }
    if catalog.isPartition(table) {
      throw refused("invalid-partition", "\"\(name)\" is already a partition", at: rangeVar)
    }
    if catalog.isTyped(table) {
      throw refused("invalid-partition", "cannot attach a typed table as partition", at: rangeVar)
    }
    try checkTransitionTables(of: table, preventing: "a partition")
    if !catalog.links(of: table).isEmpty {
      throw refused("invalid-partition", "cannot attach inheritance child as partition", at: rangeVar)
    }
    if fact.partitionKey == nil, !catalog.heirs(of: table).isEmpty {
      throw refused("invalid-partition", "cannot attach inheritance parent as partition", at: rangeVar)
    }
    guard !catalog.withHeirs(table).contains(parent) else {
      throw refused("invalid-partition", "circular inheritance not allowed", at: rangeVar)
    }
    if isTemporary(table) != isTemporary(parent) {
      let (part, whole) = isTemporary(table) ? ("temporary", "permanent") : ("permanent", "temporary")
      throw refused(
        "temporary-partition",
        "cannot attach a \(part) relation as partition of \(whole) relation \"\(catalog.name(of: parent))\"",
        at: rangeVar
      )
    }
    for column in catalog.children(of: table, .column)
    where catalog.lookUp(.column, in: parent, catalog.name(of: column)) == nil {
      throw Refusal(
        "extra-column",
        "table \"\(name)\" contains column \"\(catalog.name(of: column))\" not found in parent "
          + "\"\(catalog.name(of: parent))\"",
        at: range(of: rangeVar),
        missing: Refusal.Missing(what: "column", name: catalog.name(of: column)),
        help: "a partition may contain only the columns of its parent"
      )
    }
    try adoptColumns(of: parent, into: table, isPartition: true)
    guard let boundNode = definition["bound"] else { return }
    let bound = try partitionBound(boundNode, of: parent, key: key)
    try checkBound(bound, of: table, in: parent, at: boundNode)
    try add(PartitionFact(parentTable: parent, bound: bound), in: table, arguments: [parent], at: rangeVar)
    try inheritConstraints(from: parent, to: table, isNew: false)
    try copyTriggers(of: parent, to: table)
    placeAfter(parent, table)
  }

  /// Has a table come after the one that it is a partition of now, so that it can be created as its partition.
  private mutating func placeAfter(_ parent: ObjectID, _ table: ObjectID) {
    guard let first = catalog[parent]?.serial, let second = catalog[table]?.serial, second < first else {
      return
    }
    catalog.moveToEnd(table)
    for heir in catalog.heirs(of: table) { placeAfter(table, heir) }
  }

  private func notPartitioned(_ table: ObjectID) -> Refusal {
    refused("not-partitioned", "table \"\(catalog.name(of: table))\" is not partitioned")
  }

  /// ALTER TABLE … DETACH PARTITION (ATExecDetachPartition).
  fileprivate mutating func detachPartition(_ command: Node, from parent: ObjectID) throws(Refusal) {
    guard let definition = command["def"]?.as(.partitionCmd), let rangeVar = definition["name"] else {
      return
    }
    guard catalog.fact(parent, as: TableFact.self)?.partitionKey != nil else { throw notPartitioned(parent) }
    partitionBounds[parent] = nil
    let table = try relation(named: rangeVar) as ObjectID
    guard let link = catalog.link(of: table, to: parent) else {
      throw notAPartition(table, of: parent, rangeVar)
    }
    let isConcurrent = definition.flag("concurrent")
    if isConcurrent, catalog.defaultPartition(of: parent) != nil {
      throw refused(
        "default-partition",
        "cannot detach partitions concurrently when a default partition exists"
      )
    }
    if isConcurrent, let bound = catalog.fact(link, as: PartitionFact.self)?.bound,
      try !addDetachedCheck(bound, of: parent, to: table, at: rangeVar)
    {
      note(
        "detached-constraint",
        "DETACH PARTITION … CONCURRENTLY leaves a CHECK constraint for the bound, which is not modelled "
          + "for more than one key, nor for hashes"
      )
    }
    try removeInheritance(link, from: parent, to: table)
    removeTriggerCopies(from: table)
  }

  fileprivate mutating func finalizeDetaching(_ command: Node, from parent: ObjectID) throws(Refusal) {
    guard let rangeVar = command["def"]?.as(.partitionCmd)?["name"] else { return }
    let table = try relation(named: rangeVar) as ObjectID
    guard catalog.link(of: table, to: parent) != nil else { throw notAPartition(table, of: parent, rangeVar) }
    throw refused(
      "nothing-to-finalize",
      "cannot complete detaching partition \"\(catalog.name(of: table))\"",
      at: rangeVar,
      help: "there's no pending concurrent detach"
    )
  }

  private func notAPartition(_ table: ObjectID, of parent: ObjectID, _ node: Node) -> Refusal {
    refused(
      "not-a-partition",
      "relation \"\(catalog.name(of: table))\" is not a partition of relation \"\(catalog.name(of: parent))\"",
      at: node
    )
  }

  /// Refuses a bound that would overlap another partition's (check_new_partition_bound).
  mutating func checkBound(
    _ bound: PartitionBound,
    of table: ObjectID,
    in parent: ObjectID,
    at node: Node
  ) throws(Refusal) {
    let name = catalog.name(of: table)
    if case .range(let from, let to) = bound, let order = compareBounds(from, to),
      order >= 0
    {
      throw refused("invalid-bound", "empty range bound specified for partition \"\(name)\"", at: node)
    }
    for other in neighbours(of: bound, in: parent) where other != table {
      guard let link = catalog.partitionLink(of: other),
        let otherBound = catalog.read(link, as: PartitionFact.self, \.bound)
      else { continue }
      switch (bound, otherBound) {
      case (.isDefault, .isDefault):
        throw refused(
          "bound-taken",
          "partition \"\(name)\" conflicts with existing default partition \"\(catalog.name(of: other))\"",
          at: node
        )
      case (.hash(let modulus, let remainder), .hash(let otherModulus, let otherRemainder)):
        guard max(modulus, otherModulus) % min(modulus, otherModulus) == 0 else {
          throw refused(
            "invalid-bound",
            "every hash partition modulus must be a factor of the next larger modulus",
            at: node
          )
        }
        let smaller = min(modulus, otherModulus)
        if remainder % smaller == otherRemainder % smaller { throw overlap(name, other, node) }
      case (.list(let values), .list(let others)):
        if values.contains(where: others.contains) { throw overlap(name, other, node) }
      case (.range(let from, let to), .range(let otherFrom, let otherTo)):
        // They overlap when each begins before the other ends, as far as values can be compared.
        guard let first = compareBounds(from, otherTo),
          let second = compareBounds(otherFrom, to)
        else { continue }
        if first < 0, second < 0 { throw overlap(name, other, node) }
      default: continue
      }
    }
    if partitionBounds[parent]?.insert(bound, of: table) == false { partitionBounds[parent] = nil }
  }

  /// The partitions that a new one's bound is to be held against.
  private mutating func neighbours(of bound: PartitionBound, in parent: ObjectID) -> [ObjectID] {
    // A partition that is gone, or has another bound by now, means that much else may have changed.
    func isCurrent(_ table: ObjectID) -> Bool {
      guard let link = catalog.partitionLink(of: table) else { return false }
      return catalog.read(link, as: PartitionFact.self, \.parentTable) == parent
    }
    if let found = partitionBounds[parent]?.neighbours(of: bound), found.allSatisfy(isCurrent) {
      return found
    }
    let partitions = catalog.heirs(of: parent)
    partitionBounds[parent] = PartitionBounds(
      partitions.compactMap { table in
        guard let link = catalog.partitionLink(of: table) else { return nil }
        return catalog.fact(link, as: PartitionFact.self).map { (table, $0.bound) }
      }
    )
    return partitions
  }

  private func overlap(_ name: String, _ other: ObjectID, _ node: Node) -> Refusal {
    refused(
      "bound-taken",
      "partition \"\(name)\" would overlap partition \"\(catalog.name(of: other))\"",
      at: node
    )
  }
}

extension Expression {
  /// How two constants are ordered; nil where that takes more than numbers, dates and the like.
  func order(against other: Expression) -> Int? {
    guard let left = constant, let right = other.constant, case .text(let first) = left.value,
      case .text(let second) = right.value
    else { return nil }
    if let first = Int(first), let second = Int(second) {
      return first < second ? -1 : first > second ? 1 : 0
    }
    if let first = Double(first), let second = Double(second) {
      return first < second ? -1 : first > second ? 1 : nil
    }
    // ISO dates and times of the common era are ordered as their texts are.
    let looksLikeDate = { (text: String) in
      text.utf8.count >= 10 && text.utf8.prefix(4).allSatisfy { (48...57).contains($0) }
        && text.utf8.dropFirst(4).first == 45 && text.utf8.prefix(10).last != 45 && !text.hasSuffix("BC")
    }
    guard looksLikeDate(first), looksLikeDate(second), first.utf8.count == second.utf8.count else {
      return nil
    }
    return first < second ? -1 : first > second ? 1 : 0
  }
}

extension TableFact: GuardsDrops {
  /// The foreign keys that refer to a partitioned table have something of theirs at each partition.
  package func refusalToDrop(
    _ id: ObjectID,
    along doomed: Set<ObjectID>,
    _ elaboration: Elaboration
  ) -> Refusal? {
    let catalog = elaboration.catalog
    guard !elaboration.statement.node.body.is("behavior", "DROP_CASCADE"), catalog.isReferencedPartition(id),
      !catalog.parentTables(of: id).contains(where: doomed.contains)
    else { return nil }
    return elaboration.refused(
      "dependent-objects",
      "cannot drop \(Names(catalog).described(id)) because other objects depend on it",
      help: "a foreign key refers to the table that it is a partition of: detach it first"
    )
  }
}

extension PartitionFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    let partition = reader.relation(change.id)
    guard let parent = change.new?.parentTable ?? change.old?.parentTable else { return }
    // ATTACH needs less than CREATE TABLE … PARTITION OF and what takes one away.
    let isAttached = change.isAdded && partition.map(reader.isNew) == false
    let isProven =
      change.new.map { new in
        partition.map { reader.catalog.impliesBound(new.bound, in: parent, on: $0) } ?? false
      } ?? false
    let isConcurrent = change.isRemoved && reader.detachesConcurrently
    reader.lock(parent, isAttached || isConcurrent ? .shareUpdateExclusive : .accessExclusive)
    for table in reader.withPartitions(partition) {
      reader.lock(table, .accessExclusive)
      if isAttached, !isProven { reader.scan(table) }
    }
    if isAttached, !isProven, let partition, reader.isInUse(partition) {
      reader.report(.attachPartition, partition)
      for table in reader.withPartitions(partition) { reader.explain(table) }
    }
    if reader.isInUse(parent) {
      if change.isAdded, !isAttached, let partition {
        reader.report(.createPartition, partition)
      } else if change.isRemoved, !isConcurrent, let partition, !reader.isGone(parent) {
        reader.report(.detachPartition, partition)
      }
    }
    // Foreign keys refer to every partition, which a row may not leave.
    let referring = reader.tables(referringTo: parent)
    if change.isRemoved, !referring.isEmpty, let partition, reader.isInUse(partition) {
      reader.report(.detachReferencedPartition, partition)
    }
    for table in referring {
      reader.lock(table, change.isAdded ? .shareRowExclusive : .accessExclusive)
      if change.isRemoved { for part in reader.withPartitions(table) { reader.scan(part) } }
    }
    // The default partition may hold rows of a new one, and takes over the values of one that goes.
    guard let standard = reader.catalog.defaultPartition(of: parent)?.table, standard != partition else {
      return
    }
    let isExcluded =
      change.new.map { reader.catalog.excludesBound($0.bound, in: parent, on: standard) } ?? true
    reader.lock(standard, .accessExclusive)
    guard !isExcluded else { return }
    for table in reader.withPartitions(standard) {
      reader.lock(table, .accessExclusive)
      if reader.isInUse(table) {
        reader.scan(table)
        reader.report(.scanDefaultPartition, table, explaining: table)
      }
    }
  }
}

extension EffectReader {
  /// The tables with foreign keys to that one, those alone that derive from no other one.
  func tables(referringTo table: ObjectID) -> [ObjectID] {
    var result: [ObjectID] = []
    for column in catalog.children(of: table, .column) {
      for key in catalog.dependents(of: column, as: ForeignKeyFact.self)
      where key.fact.inheritedFrom == nil && key.fact.referencedColumns.first == column {
        result.append(catalog.parent(of: key.id))
      }
    }
    return result
  }

  /// Whether the statement is DETACH PARTITION … CONCURRENTLY.
  var detachesConcurrently: Bool {
    statement.as(.alterTableStmt)?.list("cmds").contains {
      $0.as(.alterTableCmd)?["def"]?.as(.partitionCmd)?.flag("concurrent") == true
    } ?? false
  }
}

extension Catalog {
  /// Whether a partition computes a column that its parent does not, which PARTITION OF has no words for.
  fileprivate func hasOwnGeneration(_ partition: ObjectID) -> Bool {
    children(of: partition, .column).contains { column in
      guard read(column, as: ColumnFact.self, { $0.generated != nil }) == true else { return false }
      let parents = read(column, as: ColumnFact.self, \.inheritedFrom) ?? []
      return parents.contains { read($0, as: ColumnFact.self) { $0.generated == nil } ?? true }
    }
  }
}
