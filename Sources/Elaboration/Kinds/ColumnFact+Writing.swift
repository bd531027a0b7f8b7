// The SQL that creates, drops and changes columns.

package import CatalogModel
import Expressions
import PostgresBuiltins

extension ColumnFact {
  package func inlining(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Inlining {
    switch making(id, inlined, names.catalog) {
    case .byParent, .byColumn: .unasked
    case .declared: .written
    case .byPartition, .byType: Inlining(inlineDefinition(id, inlined: inlined, names))
    }
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    let catalog = names.catalog
    let parts = inlined.within(id)
    let clauses = parts.compactMap { part in
      catalog[part]?.fact.inlineDefinition(part, inlined: inlined, names)
    }.filter { !$0.isEmpty }
    switch making(id, inlined, catalog) {
    case .byParent, .byColumn:
      return ""
    case .byPartition(let theirs):
      // `PARTITION OF` repeats a column only to add something to it.
      var added = clauses
      if isNotNull, catalog.fact(theirs, as: ColumnFact.self)?.isNotNull != true,
        !isInKey(id, inlined, catalog)
      {
        added.append("NOT NULL")
      }
      if lacksDefault(of: theirs, id, catalog) { added.append("DEFAULT NULL") }
      return added.isEmpty ? "" : "\(names.bare(id)) WITH OPTIONS \(added.joined(separator: " "))"
    case .byType:
      let added = clauses + (isNotNull && !saysNotNull(clauses) ? ["NOT NULL"] : [])
      return added.isEmpty ? "" : "\(names.bare(id)) WITH OPTIONS \(added.joined(separator: " "))"
    case .declared:
      var said = self
      if comesGenerated(id, inlined, catalog) { said.generated = nil }
      return said.definition(id, clauses, isSerial: isSerial(parts, catalog), names)
    }
  }

  /// Whether INHERITS in the same statement brings along that the column is generated, which may not be said again
  /// (MergeAttributes).
  private func comesGenerated(_ id: ObjectID, _ inlined: Inlined, _ catalog: Catalog) -> Bool {
    generated != nil
      && inheritedFrom.contains { theirs in
        guard let link = link(to: theirs, id, in: catalog), inlined.host(of: link) != nil else {
          return false
        }
        return catalog.fact(theirs, as: ColumnFact.self)?.generated != nil
      }
  }

  /// What brings a column into being.
  package enum Making {
    /// Its definition, in CREATE TABLE or ADD COLUMN.
    case declared
    /// `INHERITS`: that column of a parent comes along, and nothing can be said about it.
    case byParent(ObjectID)
    /// `PARTITION OF`: that column of the parent comes along, with what the partition adds to it.
    case byPartition(ObjectID)
    /// `OF type`.
    case byType
    /// ADD COLUMN at the parent, or ADD ATTRIBUTE at the type.
    case byColumn(ObjectID)
  }

  /// Tells how the column is created, once it is known what is written within what.
  package func making(_ id: ObjectID, _ inlined: Inlined, _ catalog: Catalog) -> Making {
    let table = catalog.parent(of: id)
    if let host = inlined.host(of: id), host != table { return .byColumn(host) }
    guard !inherited.isEmpty || attribute != nil else { return .declared }
    for link in inlined.within(table) {
      if attribute != nil, catalog.fact(link, as: TypingFact.self) != nil { return .byType }
      guard let parent = catalog.parentTable(ofLink: link),
        let theirs = inherited.first(where: { catalog.parent(of: $0) == parent })
      else { continue }
      return catalog.kind(of: link) == .partition ? .byPartition(theirs) : .byParent(theirs)
    }
    return .declared
  }

  /// Whether a column has no default although that of its parent, whose default would come along, has one.
  private func lacksDefault(of parent: ObjectID, _ id: ObjectID, _ catalog: Catalog) -> Bool {
    catalog.child(of: id, .columnDefault) == nil && catalog.child(of: parent, .columnDefault) != nil
  }

  /// Whether a primary key that is defined within the table makes a column NOT NULL.
  private func isInKey(_ id: ObjectID, _ inlined: Inlined, _ catalog: Catalog) -> Bool {
    inlined.within(catalog.parent(of: id)).contains { part in
      guard let key = catalog.fact(part, as: KeyFact.self), key.isPrimary else { return false }
      return key.columns.contains(id)
    }
  }

  private func saysNotNull(_ clauses: [String]) -> Bool {
    clauses.contains { $0.hasPrefix("GENERATED") }
  }

  // MARK: After creation

  package var needsFinishing: Bool { self != withoutDeferred || !inheritedFrom.isEmpty }

  package func initial(_ id: ObjectID, inlined: Inlined, _ names: Names) -> ColumnFact {
    var result = withoutDeferred
    switch making(id, inlined, names.catalog) {
    case .declared, .byType: break
    // Nothing can be said there about what comes from elsewhere.
    case .byParent(let parent), .byPartition(let parent), .byColumn(let parent):
      guard let theirs = names.catalog.fact(parent, as: ColumnFact.self) else { break }
      result.storage = theirs.storage
      result.compression = theirs.compression
      result.foreignOptions = ForeignOptions()
      if case .byPartition = making(id, inlined, names.catalog) { break }
      result.isNotNull = inherited.contains {
        names.catalog.fact($0, as: ColumnFact.self)?.isNotNull ?? false
      }
    }
    return result
  }

  package func finishing(_ id: ObjectID, inlined: Inlined, _ names: Names, oldCatalog: Catalog) -> [Step] {
    var steps = stepsAfterCreation(id, inlined: inlined, names, oldCatalog: oldCatalog)
    switch making(id, inlined, names.catalog) {
    case .declared, .byType, .byPartition: break
    case .byParent(let parent), .byColumn(let parent):
      if lacksDefault(of: parent, id, names.catalog) {
        let head = names.alterTable(names.catalog.parent(of: id))
        steps.append(Step(head, clause: "ALTER COLUMN \(names.bare(id)) DROP DEFAULT"))
      }
    }
    return steps
  }

  // MARK: Definition

  /// `price numeric(10,2) DEFAULT 0 NOT NULL`.
  private func definition(_ id: ObjectID, _ clauses: [String], isSerial: Bool, _ names: Names) -> String {
    var result = names.bare(id)
    if isSerial {
      result += " \(serialName(names))"
    } else {
      result += " \(type.sql(names))"
    }
    if let compression { result += " COMPRESSION \(quoteIdentifier(compression))" }
    result += foreignOptions.clause
    if let collation { result += " COLLATE \(names.qualified(collation))" }
    if let generated { result += " GENERATED ALWAYS AS (\(generated.sql(names))) STORED" }
    for clause in clauses { result += " \(clause)" }
    // Serial and identity say it already.
    if isNotNull, !isSerial, !saysNotNull(clauses) { result += " NOT NULL" }
    return result
  }

  /// Whether the sequence and the default that are defined within the column are what `serial` makes.
  private func isSerial(_ parts: [ObjectID], _ catalog: Catalog) -> Bool {
    isNotNull && parts.contains { catalog.fact($0, as: SequenceFact.self)?.ownedBy != nil }
  }

  private func serialName(_ names: Names) -> String {
    switch names.catalog.name(of: type.type) {
    case "int2": "smallserial"
    case "int4": "serial"
    default: "bigserial"
    }
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let parts = inlined.within(id)
    let clauses = parts.compactMap { part in
      names.catalog[part]?.fact.inlineDefinition(part, inlined: inlined, names)
    }.filter { !$0.isEmpty }
    let isSerial = isSerial(parts, names.catalog)
    let definition = definition(id, clauses, isSerial: isSerial, names)
    let table = names.catalog.parent(of: id)
    let hasValue =
      isSerial || generated != nil
      || parts.contains { names.catalog[$0]?.fact is DefaultFact || names.catalog[$0]?.fact is SequenceFact }
    let remark =
      isNotNull && !hasValue && !names.catalog.isForeign(table)
      ? "Fails when the table has rows, which have no value for \(names.bare(id))." : nil
    return [Step(names.alterTable(table), clause: "ADD COLUMN \(definition)", remark: remark)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    let table = names.catalog.parent(of: id)
    // What is computed can be computed again, and what is elsewhere stays there.
    let isLost = generated == nil && !names.catalog.isForeign(table)
    return [
      Step(
        names.alterTable(table),
        clause: "DROP COLUMN \(names.bare(id))",
        destroys: isLost ? "column \(names.bare(id)) of table \(names.qualified(table))" : nil
      )
    ]
  }
}
