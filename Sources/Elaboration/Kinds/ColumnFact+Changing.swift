// The SQL that changes columns in place.

package import CatalogModel
import Expressions
import PostgresBuiltins

extension Alteration<ColumnFact> {
  private func step(_ clause: String, only: Bool = false, remark: String? = nil) -> Step {
    Step(
      names.alterTable(catalog.parent(of: id), only: only),
      clause: "ALTER COLUMN \(names.bare(id)) \(clause)",
      remark: remark
    )
  }

  /// The columns of parents from which ALTER TABLE comes down to this one: those it stood for and stands for.
  private var kept: [ObjectID] {
    (new.inheritedFrom + [new.attribute].compactMap { $0 }).filter { column in
      guard let link = new.link(to: column, id, in: catalog), old.link(to: column, id, in: oldCatalog) == link
      else {
        return false
      }
      // A type that is stored elsewhere is replaced, and its tables let go of it for that.
      if column == new.attribute, oldCatalog.isStored(oldCatalog.parent(of: column)) { return false }
      return catalog.keeps(link, since: oldCatalog)
    }
  }

  private func hadLink(to column: ObjectID) -> Bool { old.link(to: column, id, in: oldCatalog) != nil }

  // MARK: Type

  private var converts: Bool { oldCatalog.canAssign(old.type, to: new.type, in: catalog) }

  /// Whether the type can only be changed once the column is computed no more: USING is not for those that are.
  private var separatesExpression: Bool { old.generated != nil && kept.isEmpty && !converts }

  var setType: [Step]? {
    // ALTER TABLE on the parent changes it here too, and must be what does.
    if !kept.isEmpty { return [] }
    let (typeBefore, typeAfter) = (old.type, new.type)
    let converts = converts
    if new.generated != nil, !converts { return nil }
    var clause = "TYPE \(typeAfter.sql(names))"
    if let collation = new.collation { clause += " COLLATE \(names.qualified(collation))" }
    var remark: String?
    if !converts, !catalog.isForeign(catalog.parent(of: id)) {
      let name = names.bare(id)
      clause +=
        " USING \(name)::\(oldCatalog.canCast(typeBefore, to: typeAfter, in: catalog) ? "" : "text::")\(typeAfter.sql(names))"
      remark = "Fails when a value can't be converted."
    }
    var change = step(clause, remark: remark)
    // DROP IDENTITY in the same statement would come too late (transformAlterTableStmt).
    if oldCatalog.identitySequence(of: id) != nil, catalog.sequenceType(forColumn: id) == nil {
      change = Step(change.sql, remark: remark)
    }
    change.destroys = names.loss(in: id, from: old, to: typeAfter, oldCatalog)
    let steps = fitSequence + [change]
    guard separatesExpression else { return steps }
    let table = names.qualified(catalog.parent(of: id))
    return [Step("ALTER TABLE \(table) ALTER COLUMN \(names.bare(id)) DROP EXPRESSION")] + steps
  }

  /// The sequence of an identity takes its column's type, which its bounds must allow (init_params).
  private var fitSequence: [Step] {
    guard let sequence = catalog.identitySequence(of: id),
      let goal = catalog.fact(sequence, as: SequenceFact.self),
      let before = oldCatalog.fact(sequence, as: SequenceFact.self), before.identity?.column == id,
      let type = catalog.sequenceType(forColumn: id)
    else { return [] }
    let clauses = before.fitted(to: type, goal).clauses
    if clauses.isEmpty { return [] }
    let lost = clauses.contains("RESTART") ? "the value of sequence \(names.qualified(sequence))" : nil
    let sql = "ALTER SEQUENCE \(names.qualified(sequence)) \(clauses.joined(separator: " "))"
    return [Step(sql, destroys: lost)]
  }

  // MARK: Generation, NOT NULL

  var dropExpression: [Step]? {
    guard new.generated == nil else { return nil }
    if separatesExpression { return [] }
    return kept.isEmpty ? [step("DROP EXPRESSION")] : []
  }

  var setNotNull: [Step] {
    guard !recursesFromParent(\.isNotNull) else { return [] }
    // A primary key that comes says it itself. An identity asks for it to be said before.
    if new.isNotNull, catalog.isInPrimaryKey(id), catalog.identitySequence(of: id) == nil { return [] }
    if !new.isNotNull, catalog.isPartitioned(catalog.parent(of: id)) { return dropNotNullFromAll }
    let clause = new.isNotNull ? "SET NOT NULL" : "DROP NOT NULL"
    let mayFail = new.isNotNull && !catalog.isForeign(catalog.parent(of: id))
    let isOnly = mustSpareHeirs(\.isNotNull)
    var step = step(
      clause,
      only: isOnly,
      remark: mayFail ? "Fails when a row holds NULL in \(names.bare(id))." : nil
    )
    if names.isOnline, mayFail, !isOnly, !oldCatalog.isProvenNotNull(id) {
      step.online = Step.Online(names.settingNotNullOnline(id))
    }
    return [step]
  }

  /// PostgreSQL takes NOT NULL from all partitions or from none; those that keep it get it back.
  private var dropNotNullFromAll: [Step] {
    var steps = [step("DROP NOT NULL")]
    var queue = catalog.heirs(ofColumn: id)
    while let heir = queue.popLast() {
      queue += catalog.heirs(ofColumn: heir)
      guard catalog.fact(heir, as: ColumnFact.self)?.isNotNull == true, oldCatalog.contains(heir) else {
        continue
      }
      let head = names.alterTable(catalog.parent(of: heir))
      steps.append(Step("\(head) ALTER COLUMN \(names.bare(heir)) SET NOT NULL"))
    }
    return steps
  }

  // MARK: Storage

  var setStatistics: [Step] {
    guard !recursesFromParent(\.statistics) else { return [] }
    return [step("SET STATISTICS \(new.statistics ?? -1)", only: mustSpareHeirs(\.statistics))]
  }

  var setStorage: [Step] {
    guard !recursesFromParent(\.storage) else { return [] }
    let storage = new.storage ?? catalog.defaultStorage(of: new.type).word
    return [step("SET STORAGE \(storage)", only: mustSpareHeirs(\.storage))]
  }

  var setCompression: [Step] {
    [step("SET COMPRESSION \(new.compression.map(quoteIdentifier) ?? "default")")]
  }
  var setForeignOptions: [Step] {
    new.foreignOptions.change(from: old.foreignOptions).map { [step($0)] } ?? []
  }
  var setParameters: [Step] { new.parameters.clauses(from: old.parameters).map { step($0) } }

  // MARK: Inheritance

  /// Cutting the tables apart for a moment has the child's columns count as declared there.
  var declare: [Step] {
    let table = catalog.parent(of: id)
    let others = catalog.children(of: table, .column).prefix { $0 != id }
    var steps: [Step] = []
    for column in old.inherited where hadLink(to: column) {
      let parent = oldCatalog.parent(of: column)
      guard catalog.fact(parent, as: TableFact.self)?.partitionKey == nil,
        catalog.link(of: table, to: parent) != nil
      else { continue }
      // Once does it for all columns of the table.
      let isDone = others.contains { other in
        guard let before = oldCatalog.fact(other, as: ColumnFact.self),
          let after = catalog.fact(other, as: ColumnFact.self)
        else { return false }
        return !before.isLocal && after.isLocal
          && before.inherited.contains { oldCatalog.parent(of: $0) == parent }
      }
      if isDone { continue }
      let head = names.alterTable(table)
      steps.append(Step("\(head) NO INHERIT \(names.qualified(parent))"))
      steps.append(Step("\(head) INHERIT \(names.qualified(parent))"))
    }
    return steps
  }

  /// Whether the same change of a parent's column comes down to this one.
  private func recursesFromParent<Value: Equatable>(_ path: KeyPath<ColumnFact, Value>) -> Bool {
    kept.contains { parent in
      guard let before = oldCatalog.fact(parent, as: ColumnFact.self),
        let after = catalog.fact(parent, as: ColumnFact.self)
      else { return false }
      guard before[keyPath: path] != after[keyPath: path], after[keyPath: path] == new[keyPath: path] else {
        return false
      }
      if path == \.isNotNull, catalog.isPartitioned(catalog.parent(of: parent)) { return true }
      return !catalog.mustSpareHeirs(of: parent, path, oldCatalog)
    }
  }

  private func mustSpareHeirs<Value: Equatable>(_ path: KeyPath<ColumnFact, Value>) -> Bool {
    catalog.mustSpareHeirs(of: id, path, oldCatalog)
  }
}

extension Catalog {
  /// Whether a change of a column must not come down to the columns that inherit from it, some of which become
  /// something else, or stay as they are.
  fileprivate func mustSpareHeirs<Value: Equatable>(
    of column: ObjectID,
    _ path: KeyPath<ColumnFact, Value>,
    _ old: Catalog
  ) -> Bool {
    guard let value = fact(column, as: ColumnFact.self)?[keyPath: path] else { return false }
    var queue = heirs(ofColumn: column)
    while let heir = queue.popLast() {
      guard old.contains(heir), let fact = fact(heir, as: ColumnFact.self) else { continue }
      if fact[keyPath: path] != value { return true }
      queue += heirs(ofColumn: heir)
    }
    return false
  }
}

extension ColumnFact {
  package func renaming(_ id: ObjectID, from old: String, _ names: Names) -> String {
    let table = names.alterTable(names.catalog.parent(of: id))
    return "\(table) RENAME COLUMN \(quoteIdentifier(old)) TO \(names.bare(id))"
  }
}

extension Names {
  /// SET NOT NULL without looking at the rows while others wait: a CHECK says it before.
  func settingNotNullOnline(_ column: ObjectID) -> [Step] {
    let table = catalog.parent(of: column)
    let (head, name) = (alterTable(table), bare(column))
    var label = "not_null"
    var check = serverMadeName(catalog.name(of: column), nil, label: label)
    while [catalog, old].contains(where: { $0?.lookUp(.constraint, in: table, check) != nil }) {
      label += "_"
      check = serverMadeName(catalog.name(of: column), nil, label: label)
    }
    let spelled = quoteIdentifier(check)
    return [
      Step(head, clause: "ADD CONSTRAINT \(spelled) CHECK (\(name) IS NOT NULL) NOT VALID"),
      Step(
        "\(head) VALIDATE CONSTRAINT \(spelled)",
        isTransactional: false,
        remark: "Fails when a row holds NULL in \(name)."
      ),
      Step("\(head) ALTER COLUMN \(name) SET NOT NULL", isTransactional: false),
      Step("\(head) DROP CONSTRAINT IF EXISTS \(spelled)", isTransactional: false),
    ]
  }
}
