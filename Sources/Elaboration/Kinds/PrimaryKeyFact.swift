// PRIMARY KEY and UNIQUE constraints.

package import CatalogModel
import PostgresSyntax

/// A constraint that an index enforces.
package protocol IndexConstraint: Constraint {
  /// What its index holds.
  func indexDefinition(in catalog: Catalog) -> IndexDefinition
}

/// A PRIMARY KEY or UNIQUE constraint.
///
/// Its index is a fact of its own, with the same name.
package struct KeyFact: IndexConstraint {
  package static let attributes: [Attribute<Self>] = [
    Attribute("primary", \.isPrimary, .replace),
    Attribute("columns", \.columns, strength: .automatic, .replace),
    Attribute("included columns", \.included, strength: .automatic, .replace),
    Attribute("operator classes", \.operatorClasses, .replace),
    Attribute("nulls not distinct", \.nullsNotDistinct, .replace),
    Attribute("deferrable", \.deferrability, .replace),
    Attribute("inherited from", \.inheritedFrom, strength: .automatic, .alterIfPossible { $0.changeParent }),
    Attribute("attached to", \.attachedTo, strength: .automatic, .alterIfPossible { $0.changeParent }),
  ]

  package var isPrimary: Bool
  package var columns: [ObjectID]
  package var included: [ObjectID] = []
  /// Those of the catalog's that its index uses, where they are the default for the types of some columns.
  package var operatorClasses: [ObjectID] = []
  package var nullsNotDistinct = false
  package var deferrability = Deferrability()
  /// The constraint of the partitioned table that it derives from.
  package var inheritedFrom: ObjectID?
  /// The partitioned table's index, which no constraint implies, that this one's index is attached to.
  package var attachedTo: ObjectID?

  package init(isPrimary: Bool, columns: [ObjectID]) {
    self.isPrimary = isPrimary
    self.columns = columns
  }

  package var isInherited: Bool { inheritedFrom != nil }

  package func definition(_ id: ObjectID, _ names: Names) -> String {
    var result = isPrimary ? "PRIMARY KEY" : "UNIQUE"
    if nullsNotDistinct { result += " NULLS NOT DISTINCT" }
    result += " (\(columns.map(names.bare).joined(separator: ", ")))"
    if !included.isEmpty { result += " INCLUDE (\(included.map(names.bare).joined(separator: ", ")))" }
    return result + names.indexClauses(of: id) + deferrability.sql
  }

  package func indexDefinition(in catalog: Catalog) -> IndexDefinition {
    var result = IndexDefinition()
    result.isUnique = true
    result.nullsNotDistinct = nullsNotDistinct
    result.keys = columns.map { column in
      var key = IndexKey(.column(column), name: catalog.name(of: column))
      if !operatorClasses.isEmpty, let type = catalog.read(column, as: ColumnFact.self, \.type) {
        key.operatorClass = operatorClasses.first {
          catalog.fact($0, as: OperatorClassFact.self)?.inputType.type == catalog.baseType(of: type).type
        }
      }
      return key
    }
    result.included = included
    return result
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    if let old = names.old, let before = predecessor(id, in: names.catalog, since: old) {
      return [Step(renaming(id, from: old.name(of: before), names))]
    }
    return createWithIndex(id, names)
  }

  package func inheritedHost(_ id: ObjectID, in catalog: Catalog) -> ObjectID? {
    inheritedFrom.flatMap { catalog.isIndexValid(of: $0) ? $0 : nil }
  }

  package func link(to target: ObjectID, _ id: ObjectID, in catalog: Catalog) -> ObjectID? {
    let table = catalog.parent(of: id)
    if target == inheritedFrom { return catalog.link(of: table, to: catalog.parent(of: target)) }
    guard target == attachedTo, let above = catalog.fact(target, as: IndexFact.self)?.table else {
      return nil
    }
    return catalog.link(of: table, to: above)
  }

  /// PARTITION OF would make another index for the one that this one's is attached to.
  package func precedesLinks(_ id: ObjectID, in catalog: Catalog) -> Bool { attachedTo != nil }

  /// One that is inherited is renamed; it goes only with the partitioned table's.
  package func predecessor(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> ObjectID? {
    let table = catalog.parent(of: id)
    guard let parent = inheritedFrom,
      catalog.keepsLink(of: table, to: catalog.parent(of: parent), since: old),
      old.fact(parent, as: KeyFact.self) == catalog.fact(parent, as: KeyFact.self)
    else { return nil }
    return old.children(of: table, .constraint).first { other in
      !catalog.contains(other) && old.fact(other, as: KeyFact.self)?.inheritedFrom == parent
    }
  }

  package func inlining(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Inlining {
    // See ``precedesLinks``.
    if let attachedTo, names.wasThere(attachedTo) { return .separate }
    guard isInherited else { return inliningWithIndex(id, names) }
    let comesAlong = names.catalog.index(of: id).map { names.bringsAlong(partitionIndex: $0) } == true
    return comesAlong ? .unasked : .separate
  }

  package var needsFinishing: Bool { isInherited }

  package func finishing(_ id: ObjectID, inlined: Inlined, _ names: Names, oldCatalog: Catalog) -> [Step] {
    guard inlined.host(of: id) != nil, let index = names.catalog.index(of: id),
      let given = names.catalog.generatedName(ofIndex: index), given != names.catalog.name(of: id)
    else { return [] }
    return [
      Step(renaming(id, from: given, names))
    ]
  }
}

extension IndexConstraint {
  package func renamedAlong(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    catalog.index(of: id).map { [$0] } ?? []
  }

  package func inlining(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Inlining {
    inliningWithIndex(id, names)
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    switch inlining(id, inlined: inlined, names) {
    case .separate: nil
    case .unasked: ""
    case .written: "CONSTRAINT \(names.bare(id)) \(definition(id, names))"
    }
  }

  /// A constraint of a partitioned table that not every partition has yet can only be made with ONLY.
  func inliningWithIndex(_ id: ObjectID, _ names: Names) -> Inlining {
    names.catalog.isIndexValid(of: id) ? .written : .separate
  }

  func createWithIndex(_ id: ObjectID, _ names: Names) -> [Step] {
    [adding(id, names, only: !names.catalog.isIndexValid(of: id))]
  }
}

extension Catalog {
  fileprivate func isIndexValid(of constraint: ObjectID) -> Bool {
    index(of: constraint).flatMap { fact($0, as: IndexFact.self) }?.isValid ?? true
  }

  /// A table's primary key.
  package func primaryKey(of table: ObjectID) -> ObjectID? {
    children(of: table, .constraint).first { fact($0, as: KeyFact.self)?.isPrimary == true }
  }

  /// Whether a column is NOT NULL by its table's primary key, whose ADD PRIMARY KEY says it.
  package func isInPrimaryKey(_ column: ObjectID) -> Bool {
    guard let key = primaryKey(of: parent(of: column)) else { return false }
    return fact(key, as: KeyFact.self)?.columns.contains(column) == true
  }
}

extension Elaboration {
  /// What a query that groups by the primary key depends on.
  package func primaryKey(of relation: ObjectID) -> (constraint: ObjectID, columns: [ObjectID])? {
    guard let constraint = catalog.primaryKey(of: relation),
      let fact = catalog.fact(constraint, as: KeyFact.self), !fact.deferrability.isDeferrable
    else { return nil }
    return (constraint, fact.columns)
  }

  /// What ON CONFLICT ON CONSTRAINT names.
  package func constraint(named name: String, of relation: ObjectID) -> ObjectID? {
    catalog.lookUp(.constraint, in: relation, name)
  }
}

extension Names {
  /// ` WITH (fillfactor = 70) USING INDEX TABLESPACE fast`: what a constraint says about its index.
  func indexClauses(of constraint: ObjectID) -> String {
    guard let index = catalog.index(of: constraint), let fact = catalog.fact(index, as: IndexFact.self) else {
      return ""
    }
    let tablespace = fact.tablespace.map { " USING INDEX TABLESPACE \(quoteIdentifier($0))" } ?? ""
    return fact.parameters.withClause + tablespace
  }
}

extension Alteration<KeyFact> {
  /// It joins or leaves a partitioned table's constraint together with its index.
  fileprivate var changeParent: [Step]? {
    guard let index = catalog.index(of: id),
      let old = oldCatalog.index(of: id).flatMap({ oldCatalog.fact($0, as: IndexFact.self) }),
      let new = catalog.fact(index, as: IndexFact.self)
    else { return nil }
    return Alteration<IndexFact>(id: index, old: old, new: new, names: names, oldCatalog: oldCatalog)
      .changeParent
  }
}

extension KeyFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    // A partition's comes with its index.
    if change.isAdded, change.new?.inheritedFrom != nil { return }
    if change.isOnly({ ($0.inheritedFrom, $0.attachedTo) = ($1.inheritedFrom, $1.attachedTo) }) { return }
    // Its index may be renamed with no lock on the table, and takes it along (RenameConstraintById).
    if change.isMoved, reader.statement.as(.renameStmt)?.is("renameType", "OBJECT_INDEX") == true { return }
    let table = reader.relation(change.id)
    reader.lock(table, .accessExclusive)
    guard change.isAdded, reader.isInUse(table) else { return }
    // With USING INDEX the index was there before.
    if reader.catalog.index(of: change.id).map(reader.isMade) == true { reader.report(.addUnique, change.id) }
  }
}

extension KeyFact {
  /// Its index is built first, which a partitioned table's can't be.
  package func online(_ id: ObjectID, _ names: Names) -> Step.Online? {
    let catalog = names.catalog
    let table = catalog.parent(of: id)
    guard !isInherited, attachedTo == nil, !catalog.isPartitioned(table),
      let index = catalog.index(of: id), let fact = catalog.fact(index, as: IndexFact.self), fact.isValid
    else { return nil }
    var steps = [fact.creation(id, indexDefinition(in: catalog), names, isConcurrent: true)]
    for column in columns where isPrimary && names.old?.fact(column, as: ColumnFact.self)?.isNotNull == false
    {
      steps += names.settingNotNullOnline(column)
    }
    let word = isPrimary ? "PRIMARY KEY" : "UNIQUE"
    steps.append(
      Step(
        names.constraintHead(id),
        clause: "ADD CONSTRAINT \(names.bare(id)) \(word) USING INDEX \(names.bare(id))\(deferrability.sql)"
      )
    )
    return Step.Online(steps)
  }
}
