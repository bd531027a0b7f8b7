// The copies that partitions get of a partitioned table's row triggers.

package import CatalogModel
import PostgresSyntax

extension Elaboration {
  /// The partitions that copies go to.
  func triggerPartitions(of table: ObjectID) -> [ObjectID] {
    catalog.isPartitioned(table) ? catalog.heirs(of: table) : []
  }

  /// Whether a table is a partition.
  func triggersComeFromPartitionedTable(_ table: ObjectID) -> Bool { catalog.isPartition(table) }

  /// Gives a table that became a partition the row triggers of its parent (CloneRowTriggersToPartition).
  package mutating func copyTriggers(of table: ObjectID, to partition: ObjectID) throws(Refusal) {
    for trigger in catalog.children(of: table, .trigger)
    where catalog.fact(trigger, as: TriggerFact.self)?.isForRows ?? false {
      try copyTrigger(trigger, to: partition)
    }
  }

  /// Takes the copies away from a table that ceases to be a partition (DropClonedTriggersFromPartition).
  package mutating func removeTriggerCopies(from partition: ObjectID) {
    for trigger in catalog.children(of: partition, .trigger) {
      guard let original = catalog.fact(trigger, as: TriggerFact.self)?.original, original != .none else {
        continue
      }
      removeCopy(trigger)
    }
  }

  private mutating func removeCopy(_ trigger: ObjectID) {
    let copies = catalog.dependents(of: trigger).map(\.id).filter {
      catalog.fact($0, as: TriggerFact.self)?.original == trigger
    }
    for copy in copies { removeCopy(copy) }
    for child in catalog.children(of: trigger) { catalog.remove(child) }
    catalog.remove(trigger)
  }

  /// Copies one trigger to a partition, and on to that one's own; a copy that is there is made equal again.
  ///
  /// `mayReplace`: whether it takes the place of a trigger that the partition has by itself.
  mutating func copyTrigger(_ trigger: ObjectID, to partition: ObjectID, mayReplace: Bool = false)
    throws(Refusal)
  {
    guard let fact = catalog.fact(trigger, as: TriggerFact.self) else { return }
    let table = catalog.parent(of: trigger)
    var copy = fact.mapReferences { id in
      if id == table { return partition }
      guard catalog.parent(of: id) == table, catalog.kind(of: id) == .column else { return id }
      return catalog.lookUp(.column, in: partition, catalog.name(of: id)) ?? id
    }
    copy.original = trigger
    let name = catalog.name(of: trigger)
    let id: ObjectID
    if let old = catalog.lookUp(.trigger, in: partition, name) {
      let known = catalog.fact(old, as: TriggerFact.self)
      let isReplaced = mayReplace && known?.original == nil && known?.constraint == nil
      guard known?.original == trigger || isReplaced else {
        let relation = catalog.name(of: partition)
        throw refused(
          "duplicate-name",
          "trigger \"\(name)\" for relation \"\(relation)\" already exists"
        )
      }
      catalog.update(old, as: TriggerFact.self) { $0 = copy }
      id = old
    } else {
      id = try add(copy, named: name, in: partition)
    }
    for partition in triggerPartitions(of: partition) {
      try copyTrigger(id, to: partition, mayReplace: mayReplace)
    }
  }
}

extension TriggerFact: GuardsDrops {
  package func refusalToDrop(_ id: ObjectID, along doomed: Set<ObjectID>, _ elaboration: Elaboration)
    -> Refusal?
  {
    guard let original else { return nil }
    return elaboration.cannotDrop(id, requiredBy: original)
  }
}

extension Elaboration {
  /// The refusal to drop what another object brought along.
  func cannotDrop(_ id: ObjectID, requiredBy other: ObjectID) -> Refusal {
    let names = Names(catalog)
    return refused(
      "required-object",
      "cannot drop \(names.described(id)) because \(names.described(other)) requires it",
      help: "drop \(names.described(other)) instead"
    )
  }
}

extension TriggerFact: GuardsRenames {
  /// A copy keeps the name of its original (renametrig).
  package func refusalToRename(_ id: ObjectID, along others: Set<ObjectID>?, _ elaboration: Elaboration)
    -> Refusal?
  {
    guard let original, others == nil else { return nil }
    let catalog = elaboration.catalog
    return elaboration.refused(
      "inherited-trigger",
      "cannot rename trigger \"\(catalog.name(of: id))\" on table \"\(catalog.name(of: catalog.parent(of: id)))\"",
      help:
        "rename the trigger on the partitioned table \"\(catalog.name(of: catalog.parent(of: original)))\" instead"
    )
  }
}
