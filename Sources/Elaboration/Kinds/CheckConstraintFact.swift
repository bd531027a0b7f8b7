// CHECK constraints of tables.

package import CatalogModel
package import Expressions
import PostgresSyntax

/// A CHECK: `CHECK (price > 0) NO INHERIT`.
package struct CheckConstraintFact: Constraint, GuardsRenames {
  package static let isEvaluated = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("columns", \.columns, strength: .automatic, .replace),
    Attribute("expression", \.expression, .alterIfPossible { $0.isRemade ? [] : nil }),
    Attribute("no inherit", \.isNoInherit, .replace),
    Attribute("validated", \.isValid, .alterIfPossible { $0.validate }),
    // What was once defined here stays so: nothing undoes it while the parent has the constraint too.
    Attribute(
      "local",
      \.isLocal,
      comparing: { $0.isLocal || !$1.isLocal || $1.mergedWith.isEmpty },
      .alter { $0.makeLocal }
    ),
    Attribute(
      "inherited from",
      \.inheritedFrom,
      strength: .automatic,
      comparing: { $0.parents.hasSameElements(as: $1.parents) },
      .follows
    ),
    Attribute("merged with", \.mergedWith, strength: .weak, comparing: { _, _ in true }, .follows),
  ]

  /// The table's columns in the expression: it goes when one of them does.
  package var columns: [ObjectID]
  package var expression: Expression
  package var isNoInherit = false
  package var isValid = true
  /// Whether it has a definition of its own, rather than only a parent's.
  package var isLocal = true
  /// The parents' constraints that it comes from, when it is not local.
  package var inheritedFrom: [ObjectID] = []
  /// The parents' constraints with the same name and expression, when it is local.
  package var mergedWith: [ObjectID] = []

  package init(_ expression: Expression) {
    self.expression = expression
    columns = expression.columns
  }

  // The statements about any constraint are registered here, since each may be registered only once.
  package static let alterTableReaders = constraintAlterTableReaders
  package static let addressing = constraintAddressing

  /// The constraints of the parents' that it goes with: `coninhcount` of them.
  package var parents: [ObjectID] { inheritedFrom + mergedWith }

  package var isInherited: Bool { !isLocal }

  /// INHERITS and PARTITION OF bring it along; INHERIT and ATTACH PARTITION want it to be there before.
  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    switch inlining(id, inlined: inlined, names) {
    case .separate: return nil
    case .unasked: return ""
    case .written: return "CONSTRAINT \(names.bare(id)) \(definition(id, names))"
    }
  }

  package func inlining(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Inlining {
    guard !inheritedFrom.isEmpty else { return isValid ? .written : .separate }
    let comesAlong = inlined.within(names.catalog.parent(of: id)).contains { link in
      guard let parent = names.catalog.parentTable(ofLink: link) else { return false }
      return inheritedFrom.contains { names.catalog.parent(of: $0) == parent }
    }
    if comesAlong { return .unasked }
    return isValid ? .written : .separate
  }

  package func definition(_ id: ObjectID, _ names: Names) -> String {
    "CHECK (\(expression.sql(names)))\(isNoInherit ? " NO INHERIT" : "")\(isValid ? "" : " NOT VALID")"
  }

  package func makesWay(_ id: ObjectID, for target: ObjectID, from old: Catalog, to new: Catalog) -> Bool {
    guard columns.contains(target), old.hasOtherType(target, than: new) else { return false }
    guard let after = new.fact(id, as: CheckConstraintFact.self) else { return true }
    return !Retyping(from: old, to: new).gives(
      after.expression,
      from: expression,
      .check,
      of: new.parent(of: id)
    )
  }

  package func inheritedHost(_ id: ObjectID, in catalog: Catalog) -> ObjectID? { inheritedFrom.first }

  package func link(to target: ObjectID, _ id: ObjectID, in catalog: Catalog) -> ObjectID? {
    guard parents.contains(target) else { return nil }
    return catalog.link(of: catalog.parent(of: id), to: catalog.parent(of: target))
  }

  package func renamedAlong(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] { catalog.heirs(ofCheck: id) }

  /// One that holds, under one that is not known to, has to be there before that comes down to it
  /// (MergeWithExistingConstraint).
  package func precedesLinks(_ id: ObjectID, in catalog: Catalog) -> Bool {
    isValid && isLocal
      && parents.contains { catalog.fact($0, as: CheckConstraintFact.self)?.isValid == false }
  }

  package var needsFinishing: Bool { isInherited && isValid }

  /// What comes down with ADD CONSTRAINT at a parent is as valid as that; in a new table everything is.
  package func initial(_ id: ObjectID, inlined: Inlined, _ names: Names) -> CheckConstraintFact {
    var result = self
    if let parent = inlined.host(of: id).flatMap({ names.catalog.fact($0, as: CheckConstraintFact.self) }) {
      result.isValid = parent.isValid
    }
    return result
  }

  package func forgetting(_ target: ObjectID) -> CheckConstraintFact? {
    var result = self
    result.mergedWith.removeAll { $0 == target }
    return result
  }

  package func refusalToRename(_ id: ObjectID, along others: Set<ObjectID>?, _ elaboration: Elaboration)
    -> Refusal?
  {
    guard let only = parents.first(where: { others?.contains($0) != true }) else {
      guard others == nil, elaboration.alterTableOnly, !elaboration.catalog.heirs(ofCheck: id).isEmpty else {
        return nil
      }
      let name = elaboration.catalog.name(of: id)
      return elaboration.refused(
        "inherited-constraint",
        "inherited constraint \"\(name)\" must be renamed in child tables too"
      )
    }
    return elaboration.refused(
      "inherited-constraint",
      "cannot rename inherited constraint \"\(elaboration.catalog.name(of: only))\""
    )
  }
}

extension Alteration<CheckConstraintFact> {
  /// Whether a column's new type makes it what it is to be.
  fileprivate var isRemade: Bool {
    Retyping(from: oldCatalog, to: catalog)
      .gives(new.expression, from: old.expression, .check, of: catalog.parent(of: id))
  }

  fileprivate var validate: [Step]? {
    guard new.isValid else { return nil }
    // The parent's statement validates the children's too.
    let comesDown = new.parents.contains { parent in
      let (before, after) = (
        oldCatalog.fact(parent, as: CheckConstraintFact.self),
        catalog.fact(parent, as: CheckConstraintFact.self)
      )
      return old.parents.contains(parent) && before?.isValid == false && after?.isValid == true
    }
    if comesDown { return [] }
    // Not a clause of a longer statement, whose lock would keep others out while the rows are read.
    return [Step("\(names.constraintHead(id)) VALIDATE CONSTRAINT \(names.bare(id))")]
  }

  /// What loses its parents becomes local by itself; what keeps them is merged with a definition of its own.
  fileprivate var makeLocal: [Step] {
    new.mergedWith == old.inheritedFrom ? [new.adding(id, names)] : []
  }
}

extension Catalog {
  /// The children's constraints that go with a parent's.
  func heirs(ofCheck check: ObjectID) -> [ObjectID] {
    dependents(of: check, as: CheckConstraintFact.self) { $0.parents.contains(check) }
  }
}

extension CheckConstraintFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    let table = reader.relation(change.id)
    let isOnlyValidated = change.isOnly { $0.isValid = $1.isValid }
    switch (change.old, change.new) {
    case (nil, let new?):
      reader.lock(table, .accessExclusive)
      if new.isValid, reader.isInUse(table), !reader.detachesConcurrently {
        reader.scan(table)
        reader.report(.addCheck, change.id, explaining: table)
      }
    case (let old?, let new?) where isOnlyValidated && old.isValid != new.isValid:
      reader.lock(table, .shareUpdateExclusive)
      // VALIDATE goes through all heirs, whether or not theirs are valid already (find_all_inheritors).
      lockHeirs(of: change.id, &reader)
      reader.scan(table)
      if old.inheritedFrom.isEmpty, reader.isInUse(table) { reader.report(.validateConstraint, change.id) }
    case _
    where change.isOnly({
      ($0.isLocal, $0.inheritedFrom, $0.mergedWith) = ($1.isLocal, $1.inheritedFrom, $1.mergedWith)
    }):
      // One that comes down to it, or goes, at a parent that stays (ATAddCheckConstraint, ATExecDropConstraint).
      let (before, after) = (Set(change.old?.parents ?? []), Set(change.new?.parents ?? []))
      if after.subtracting(before).contains(where: reader.isNew)
        || before.subtracting(after).contains(where: reader.isGone)
      {
        reader.lock(table, .accessExclusive)
      }
    default: reader.lock(table, .accessExclusive)
    }
  }

  private static func lockHeirs(of id: ObjectID, _ reader: inout EffectReader) {
    for heir in reader.catalog.heirs(ofCheck: id) {
      reader.lock(reader.relation(heir), .shareUpdateExclusive)
      lockHeirs(of: heir, &reader)
    }
  }
}

extension CheckConstraintFact {
  package func online(_ id: ObjectID, _ names: Names) -> Step.Online? {
    guard isValid else { return nil }
    // One that is to merge with a parent's has to be valid when the tables are tied (MergeConstraintsIntoExisting).
    let (catalog, table) = (names.catalog, names.catalog.parent(of: id))
    let isAwaited = parents.contains { parent in
      names.old.map { !catalog.keepsLink(of: table, to: catalog.parent(of: parent), since: $0) } ?? false
    }
    return isAwaited ? nil : validatedLater(id, names)
  }
}
