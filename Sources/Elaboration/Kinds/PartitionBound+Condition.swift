// What a partition's bound says of its rows, as a CHECK would say it (get_qual_from_partbound in partbounds.c).

import CatalogModel
import Expressions
import PostgresSyntax

extension PartitionBound {
  /// The condition that holds for every row of the partition; nil for what is more than comparisons of one key.
  ///
  /// The key's columns stand bare: a partition calls them as the partitioned table does.
  func condition(_ key: PartitionKey, _ names: Names) -> String? {
    guard let column = key.singleKey(names) else { return nil }
    switch self {
    case .isDefault, .hash: return nil
    case .list(let values):
      let others = values.filter { !$0.isNull }
      let isOne = others.isEmpty ? nil : "\(column) \(others.spelled("=", "IN", names))"
      if others.count == values.count { return isOne.map { "\(column) IS NOT NULL AND \($0)" } }
      return "\(column) IS NULL" + (isOne.map { " OR \($0)" } ?? "")
    case .range(let from, let to):
      var parts = ["\(column) IS NOT NULL"]
      if let lower = from.first, lower != .minimum { parts.append("\(column) >= \(lower.literal(names))") }
      if let upper = to.first, upper != .maximum { parts.append("\(column) < \(upper.literal(names))") }
      return parts.joined(separator: " AND ")
    }
  }

  /// The condition that holds for every row that is not the partition's.
  func exclusion(_ key: PartitionKey, _ names: Names) -> String? {
    guard let column = key.singleKey(names) else { return nil }
    switch self {
    case .isDefault, .hash: return nil
    case .list(let values):
      let others = values.filter { !$0.isNull }
      let isNone = others.isEmpty ? nil : "\(column) \(others.spelled("<>", "NOT IN", names))"
      if others.count == values.count { return isNone.map { "\(column) IS NULL OR \($0)" } }
      return "\(column) IS NOT NULL" + (isNone.map { " AND \($0)" } ?? "")
    case .range(let from, let to):
      var parts = ["\(column) IS NULL"]
      if let lower = from.first, lower != .minimum { parts.append("\(column) < \(lower.literal(names))") }
      if let upper = to.first, upper != .maximum { parts.append("\(column) >= \(upper.literal(names))") }
      return parts.joined(separator: " OR ")
    }
  }
}

extension PartitionKey {
  /// The only key, where it is compared as its type is by default.
  fileprivate func singleKey(_ names: Names) -> String? {
    guard strategy != .hash, elements.count == 1, elements[0].collation == nil,
      elements[0].operatorClass == nil, elements[0].type?.isArray != true
    else { return nil }
    switch elements[0].value {
    case .column(let id): return names.bare(id)
    case .expression(let expression): return "(\(expression.sql(names)))"
    }
  }
}

extension PartitionBound.Value {
  fileprivate var isNull: Bool {
    if case .expression(let expression) = self { expression.constant?.value == .null } else { false }
  }

  /// In quotes, so that it has the key's type and no other.
  fileprivate func literal(_ names: Names) -> String {
    let text = sql(names)
    return text.hasPrefix("'") || text.contains("::") || text.contains("(") ? text : quoteLiteral(text)
  }
}

extension [PartitionBound.Value] {
  fileprivate func spelled(_ one: String, _ several: String, _ names: Names) -> String {
    let literals = map { $0.literal(names) }
    return count == 1 ? "\(one) \(literals[0])" : "\(several) (\(literals.joined(separator: ", ")))"
  }
}

extension Catalog {
  /// What holds for every row of a table as a partition with that bound, and for those of the tables that its parent is
  /// a partition of in turn (RelationGetPartitionQual); nil where that is more than comparisons of single keys.
  func condition(_ bound: PartitionBound, in parent: ObjectID, _ names: Names) -> String? {
    guard let key = fact(parent, as: TableFact.self)?.partitionKey, let own = bound.condition(key, names)
    else { return nil }
    guard let link = partitionLink(of: parent), let above = fact(link, as: PartitionFact.self) else {
      return own
    }
    // In the default partition is what is in no other.
    guard let rest = condition(above.bound, in: above.parentTable, names) else { return nil }
    return [rest, own].map { $0.contains(" OR ") ? "(\($0))" : $0 }.joined(separator: " AND ")
  }

  /// The partition for what no other one of a table takes, with the fact that makes it that.
  func defaultPartition(of table: ObjectID) -> (table: ObjectID, link: ObjectID)? {
    let link = dependent(of: table, as: PartitionFact.self) { fact in
      // A comparison would be one of texts for every other partition.
      guard case .isDefault = fact.bound else { return false }
      return fact.parentTable == table
    }
    return link.map { (parent(of: $0), $0) }
  }
}

// MARK: Keeping nobody waiting

extension PartitionFact {
  /// A CHECK that says what the bound says spares the look at the rows under a lock that nobody can read past; one of the
  /// default partition, that it has none of these, spares that.
  func attachingOnline(_ id: ObjectID, _ attach: Step, _ names: Names) -> Step.Online? {
    let catalog = names.catalog
    guard let old = names.old, let key = catalog.fact(parentTable, as: TableFact.self)?.partitionKey else {
      return nil
    }
    let table = catalog.parent(of: id)
    var checks: [(table: ObjectID, condition: String)] = []
    if old.contains(table), !catalog.impliesBound(bound, in: parentTable, on: table),
      let condition = catalog.condition(bound, in: parentTable, names)
    {
      checks.append((table, condition))
    }
    if let other = catalog.defaultPartition(of: parentTable), old.contains(other.link), other.table != table,
      !catalog.excludesBound(bound, in: parentTable, on: other.table),
      let condition = bound.exclusion(key, names)
    {
      checks.append((other.table, condition))
    }
    guard !checks.isEmpty else { return nil }
    var attach = attach
    attach.isTransactional = false
    var (before, after): ([Step], [Step]) = ([], [])
    for (checked, condition) in checks {
      let head = names.alterTable(checked)
      let check = names.spareCheck(on: checked, catalog.name(of: table))
      before.append(Step(head, clause: "ADD CONSTRAINT \(check) CHECK (\(condition)) NOT VALID"))
      after.append(Step("\(head) DROP CONSTRAINT IF EXISTS \(check)", isTransactional: false))
    }
    let validations = checks.map { checked, _ in
      Step(
        "\(names.alterTable(checked)) VALIDATE CONSTRAINT \(names.spareCheck(on: checked, catalog.name(of: table)))",
        isTransactional: false,
        remark: "Fails when a row is in the wrong partition."
      )
    }
    return Step.Online(before + validations + [attach] + after)
  }

  /// DETACH … CONCURRENTLY leaves a CHECK of what the bound said.
  func detachingOnline(_ id: ObjectID, _ names: Names) -> [Step]? {
    let catalog = names.catalog
    let table = catalog.parent(of: id)
    guard catalog.defaultPartition(of: parentTable) == nil,
      catalog.condition(bound, in: parentTable, names) != nil
    else { return nil }
    let partition = names.qualified(table)
    let detach = Step(
      "ALTER TABLE \(names.qualified(parentTable)) DETACH PARTITION \(partition) CONCURRENTLY",
      isTransactional: false,
      remark: "Should it fail: run it again with FINALIZE instead of CONCURRENTLY."
    )
    guard !catalog.impliesBound(bound, in: parentTable, on: table) else { return [detach] }
    let check = catalog.nameForDetached(table, of: parentTable)
    return [
      detach,
      Step(
        "\(names.alterTable(table)) DROP CONSTRAINT IF EXISTS \(quoteIdentifier(check))",
        isTransactional: false
      ),
    ]
  }
}

extension Names {
  /// A name for a CHECK that stays for a few statements.
  fileprivate func spareCheck(on table: ObjectID, _ name: String) -> String {
    var label = "bound"
    while [catalog, old].contains(where: {
      $0?.lookUp(.constraint, in: table, serverMadeName(name, nil, label: label)) != nil
    }) { label += "_" }
    return quoteIdentifier(serverMadeName(name, nil, label: label))
  }
}

extension Catalog {
  /// The name that the server gives to the CHECK on a partition that is detached (ChooseConstraintName).
  fileprivate func nameForDetached(_ table: ObjectID, of parent: ObjectID) -> String {
    var columns: Set<String> = []
    var above: ObjectID? = parent
    while let next = above {
      for element in fact(next, as: TableFact.self)?.partitionKey?.elements ?? [] {
        switch element.value {
        case .column(let id): columns.insert(name(of: id))
        case .expression(let expression): columns.formUnion(expression.columns.map(name))
        }
      }
      above = parentTables(of: next).first { _ in isPartition(next) }
    }
    let schema = self.parent(of: table)
    return chooseName(name(of: table), columns.count == 1 ? columns.first : nil, label: "check") { name in
      children(of: schema).contains { lookUp(.constraint, in: $0, name) != nil }
    }
  }
}

extension Elaboration {
  /// The CHECK that DETACH … CONCURRENTLY leaves (DetachAddConstraintIfNeeded); gives whether it is known.
  mutating func addDetachedCheck(
    _ bound: PartitionBound,
    of parent: ObjectID,
    to table: ObjectID,
    at node: Node?
  ) throws(Refusal) -> Bool {
    guard !catalog.impliesBound(bound, in: parent, on: table) else { return true }
    guard let text = catalog.condition(bound, in: parent, Names(catalog)) else { return false }
    let condition = try withExpression(text) { (raw, elaboration) throws(Refusal) -> Expression in
      let scope = ExpressionScope.relation(elaboration.resolved(table))
      return try analyzeCondition(raw, for: .check, in: scope, with: &elaboration)
    }
    guard let condition else { return false }
    try addCheck(CheckConstraintFact(condition), named: nil, to: table, isNew: false, at: node)
    return true
  }
}
