// That a table inherits from another: `INHERITS (…)`.

package import CatalogModel
import Expressions
import PostgresSyntax

extension FactKind { package static let inheritance = FactKind("inheritance") }

/// A fact that ties a table, its parent in the catalog, to the table that it inherits from.
package protocol InheritanceLink: ObjectKind {
  /// The table that is inherited from.
  var parentTable: ObjectID { get }
}

/// That a table, the fact's parent, inherits from another one that is not partitioned.
package struct InheritanceFact: InheritanceLink {
  package static let reachesOthers = true
  package static let kind = FactKind.inheritance
  package static let isPositional = true
  package static let nameSpaces: [NameSpace] = []
  package static let rank = 60
  package static let dropsParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("parent", \.parentTable, .replace)
  ]

  package var parentTable: ObjectID

  package init(parentTable: ObjectID) { self.parentTable = parentTable }

  package static let alterTableReaders = [
    AlterTableReader("AT_AddInherit") { command, relation, elaboration throws(Refusal) in
      try elaboration.addInheritance(command, to: relation)
    },
    AlterTableReader("AT_DropInherit") { command, relation, elaboration throws(Refusal) in
      try elaboration.dropInheritance(command, of: relation)
    },
  ]

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    "INHERITS (\(names.qualified(parentTable)))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [step(id, "INHERIT", names)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [step(id, "NO INHERIT", names)] }

  private func step(_ id: ObjectID, _ clause: String, _ names: Names) -> Step {
    // Not a clause of a longer statement: whatever else that did would come before, as ATController has it.
    let head = names.alterTable(names.catalog.parent(of: id))
    return Step("\(head) \(clause) \(names.qualified(parentTable))")
  }
}

extension Catalog {
  /// What ties a table to those that it inherits from, in order.
  package func links(of table: ObjectID) -> [ObjectID] {
    children(of: table, anyOf: .inheritance, .partition)
  }

  /// The table that a fact ties its own to; nil when it is no such fact.
  package func parentTable(ofLink id: ObjectID) -> ObjectID? {
    fact(id, as: PartitionFact.self)?.parentTable ?? fact(id, as: InheritanceFact.self)?.parentTable
  }

  /// What ties a table to that very parent.
  package func link(of table: ObjectID, to parent: ObjectID) -> ObjectID? {
    links(of: table).first { parentTable(ofLink: $0) == parent }
  }

  /// Whether what ties a table to another was there before and stays as it is, so that statements about the one come
  /// down to the other.
  package func keeps(_ link: ObjectID, since old: Catalog) -> Bool {
    guard let before = old[link]?.fact, let after = self[link]?.fact, before.equals(after) else {
      return false
    }
    // A table that is partitioned otherwise is another one, to which the partition is attached anew.
    guard let parent = parentTable(ofLink: link) else { return true }
    return fact(parent, as: TableFact.self)?.partitionKey
      == old.fact(parent, as: TableFact.self)?.partitionKey
  }

  /// Whether a table inherited from another before and does so all the time.
  package func keepsLink(of table: ObjectID, to parent: ObjectID, since old: Catalog) -> Bool {
    link(of: table, to: parent).map { keeps($0, since: old) } ?? false
  }

  /// The tables that a table inherits from directly, in order.
  package func parentTables(of table: ObjectID) -> [ObjectID] {
    links(of: table).compactMap { parentTable(ofLink: $0) }
  }

  /// The tables that inherit directly from a table, its partitions among them (find_inheritance_children).
  package func heirs(of table: ObjectID) -> [ObjectID] {
    heirs(of: table, by: InheritanceFact.self) + heirs(of: table, by: PartitionFact.self)
  }

  private func heirs<Link: InheritanceLink>(of table: ObjectID, by link: Link.Type) -> [ObjectID] {
    dependents(of: table, link.kind).map { parent(of: $0) }
  }

  /// The table, those that inherit from it, and so on down, each once (find_all_inheritors).
  package func withHeirs(_ table: ObjectID) -> [ObjectID] {
    var result = [table]
    var seen: Set<ObjectID> = [table]
    var next = 0
    while next < result.count {
      for heir in heirs(of: result[next]) where seen.insert(heir).inserted { result.append(heir) }
      next += 1
    }
    return result
  }

  /// The columns of a table's heirs that stand for that column of it.
  package func heirs(ofColumn column: ObjectID) -> [ObjectID] {
    dependents(of: column, as: ColumnFact.self) { $0.inheritedFrom.contains(column) }
  }
}

extension Elaboration {
  /// ALTER TABLE … INHERIT (ATExecAddInherit).
  fileprivate mutating func addInheritance(_ command: Node, to table: ObjectID) throws(Refusal) {
    let fact = try tableFact(table, action: "INHERIT")
    if catalog.isPartition(table) {
      throw refused("invalid-inheritance", "cannot change inheritance of a partition")
    }
    if fact.partitionKey != nil {
      throw refused("invalid-inheritance", "cannot change inheritance of partitioned table")
    }
    if catalog.isTyped(table) {
      throw refused("invalid-inheritance", "cannot change inheritance of typed table")
    }
    guard let rangeVar = command["def"]?.as(.rangeVar) ?? command["def"] else { return }
    let parent = try relation(named: rangeVar) as ObjectID
    try checkParent(parent, ofTemporary: isTemporary(table), at: rangeVar)
    if catalog.link(of: table, to: parent) != nil {
      throw duplicateParent(parent, at: rangeVar)
    }
    guard !catalog.withHeirs(table).contains(parent) else {
      throw refused("invalid-inheritance", "circular inheritance not allowed", at: rangeVar)
    }
    try checkTransitionTables(of: table, preventing: "an inheritance child")
    try adoptColumns(of: parent, into: table, isPartition: false)
    try inheritConstraints(from: parent, to: table, isNew: false)
    try add(InheritanceFact(parentTable: parent), in: table, arguments: [parent], at: rangeVar)
  }

  /// Refuses a table that has triggers for rows which see transition tables (FindTriggerIncompatibleWithInheritance).
  func checkTransitionTables(of table: ObjectID, preventing what: String) throws(Refusal) {
    for id in catalog.children(of: table, .trigger) {
      guard let trigger = catalog.fact(id, as: TriggerFact.self), trigger.isForRows,
        trigger.oldTable != nil || trigger.newTable != nil
      else { continue }
      throw refused(
        "invalid-inheritance",
        "trigger \"\(catalog.name(of: id))\" prevents table \"\(catalog.name(of: table))\" from becoming \(what)",
        help: "ROW triggers with transition tables are not supported there"
      )
    }
  }

  func duplicateParent(_ parent: ObjectID, at node: Node?) -> Refusal {
    refused(
      "invalid-inheritance",
      "relation \"\(catalog.name(of: parent))\" would be inherited from more than once",
      at: node
    )
  }

  /// Refuses to inherit from what has no heirs: a partitioned table, a partition, what is no table, and what is gone
  /// before they are.
  func checkParent(_ parent: ObjectID, ofTemporary isForTemporary: Bool, at node: Node?) throws(Refusal) {
    guard let fact = catalog.fact(parent, as: TableFact.self) else {
      throw refused(
        "wrong-kind",
        "inherited relation \"\(catalog.name(of: parent))\" is not a table or foreign table",
        at: node
      )
    }
    if fact.partitionKey != nil {
      throw refused(
        "invalid-inheritance",
        "cannot inherit from partitioned table \"\(catalog.name(of: parent))\"",
        at: node
      )
    }
    if catalog.isPartition(parent) {
      throw refused(
        "invalid-inheritance",
        "cannot inherit from partition \"\(catalog.name(of: parent))\"",
        at: node
      )
    }
    if isTemporary(parent), !isForTemporary {
      throw refused(
        "temporary-parent",
        "cannot inherit from temporary relation \"\(catalog.name(of: parent))\"",
        at: node
      )
    }
  }

  /// ALTER TABLE … NO INHERIT (ATExecDropInherit).
  fileprivate mutating func dropInheritance(_ command: Node, of table: ObjectID) throws(Refusal) {
    _ = try tableFact(table, action: "NO INHERIT")
    if catalog.isPartition(table) {
      throw refused("invalid-inheritance", "cannot change inheritance of a partition")
    }
    guard let rangeVar = command["def"]?.as(.rangeVar) ?? command["def"] else { return }
    let parent = try relation(named: rangeVar) as ObjectID
    guard let link = catalog.link(of: table, to: parent) else {
      throw refused(
        "not-a-parent",
        "relation \"\(catalog.name(of: parent))\" is not a parent of relation \"\(catalog.name(of: table))\"",
        at: rangeVar
      )
    }
    try removeInheritance(link, from: parent, to: table)
  }

  /// Cuts a table off from one that it inherits from (RemoveInheritance).
  mutating func removeInheritance(_ link: ObjectID, from parent: ObjectID, to table: ObjectID) throws(Refusal)
  {
    let theirs = Set(catalog.children(of: parent, .column))
    for column in catalog.children(of: table, .column) {
      guard let fact = catalog.fact(column, as: ColumnFact.self), !fact.inheritedFrom.isEmpty else {
        continue
      }
      catalog.update(column, as: ColumnFact.self) { $0.disinherit(from: theirs) }
    }
    catalog.remove(link)
    try disinheritConstraints(from: parent, to: table)
  }

  /// Ties an existing table's columns to those of a new parent (MergeAttributesIntoExisting).
  mutating func adoptColumns(of parent: ObjectID, into table: ObjectID, isPartition: Bool) throws(Refusal) {
    for inherited in catalog.children(of: parent, .column) {
      let name = catalog.name(of: inherited)
      guard let column = catalog.lookUp(.column, in: table, name), catalog.kind(of: column) == .column else {
        throw Refusal(
          "missing-column",
          "child table is missing column \"\(name)\"",
          at: statement.range,
          missing: Refusal.Missing(what: "column", name: name)
        )
      }
      let conflict = catalog.read(inherited, as: ColumnFact.self) { theirs in
        catalog.read(column, as: ColumnFact.self) { $0.conflict(with: theirs, name, of: table, catalog) }
          ?? nil
      }
      if let conflict = conflict ?? nil { throw refused(conflict.id, conflict.message) }
      catalog.update(column, as: ColumnFact.self) {
        // A partition has no columns of its own.
        $0.inherit(from: inherited, alone: isPartition)
      }
    }
  }
}

extension ColumnFact {
  /// What keeps a table's column from being taken for that of its new parent (MergeAttributesIntoExisting).
  fileprivate func conflict(
    with theirs: ColumnFact,
    _ name: String,
    of table: ObjectID,
    _ catalog: Catalog
  ) -> (id: String, message: String)? {
    if type != theirs.type {
      return (
        "type-conflict",
        "child table \"\(catalog.name(of: table))\" has different type for column \"\(name)\""
      )
    }
    if collation != theirs.collation {
      return (
        "collation-conflict",
        "child table \"\(catalog.name(of: table))\" has different collation for column \"\(name)\""
      )
    }
    if theirs.isNotNull, !isNotNull {
      return ("not-null-missing", "column \"\(name)\" in child table must be marked NOT NULL")
    }
    guard let expression = theirs.generated else { return nil }
    guard let own = generated else {
      return ("generation-conflict", "column \"\(name)\" in child table must be a generated column")
    }
    // Their texts are compared.
    guard own.storedSQL(Names(catalog)) != expression.storedSQL(Names(catalog)) else { return nil }
    return (
      "generation-conflict",
      "column \"\(name)\" in child table has a conflicting generation expression"
    )
  }
}

extension InheritanceFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    if let new = change.new { reader.lock(new.parentTable, .shareUpdateExclusive) }
    reader.lock(reader.relation(change.id), .accessExclusive)
  }
}
