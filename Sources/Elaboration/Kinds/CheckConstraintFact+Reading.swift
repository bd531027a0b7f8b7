// How CHECK constraints come into being: their names, what is merged, what children get.

import CatalogModel
import Expressions
import PostgresSyntax

extension Elaboration {
  /// Adds a CHECK to a table and its children (AddRelationNewConstraints, ATAddCheckConstraint).
  mutating func addCheck(_ written: NewConstraint, to table: ObjectID, isNew: Bool) throws(Refusal) {
    let node = written.node
    guard let raw = node["raw_expr"] else { return }
    _ = try deferrability(of: written)
    let expression = try analyzeCondition(raw, for: .check, in: .relation(resolved(table)), with: &self)
    var fact = CheckConstraintFact(expression)
    fact.isNoInherit = node.flag("is_no_inherit")
    // In an empty table everything is valid (transformCheckConstraints).
    fact.isValid = isNew || !node.flag("skip_validation")
    if fact.isNoInherit, catalog.isPartitioned(table) {
      throw refused(
        "invalid-constraint",
        "cannot add NO INHERIT constraint to partitioned table \"\(catalog.name(of: table))\"",
        at: node
      )
    }
    try addCheck(fact, named: written.name, to: table, isNew: isNew, at: node)
  }

  /// The same once it is read.
  mutating func addCheck(
    _ fact: CheckConstraintFact,
    named written: String?,
    to table: ObjectID,
    isNew: Bool,
    at node: Node?
  ) throws(Refusal) {
    let name = written ?? chooseCheckName(fact.expression, on: table)
    let id = try place(fact, named: name, on: table, mayMerge: isNew, isNew: isNew, at: node)
    guard !fact.isNoInherit else { return }
    if alterTableOnly, !catalog.heirs(of: table).isEmpty {
      throw refused("inherited-constraint", "constraint must be added to child tables too", at: node)
    }
    try passOn(id, from: table, at: node)
  }

  /// Gives a new check to the children, and theirs.
  private mutating func passOn(_ id: ObjectID, from table: ObjectID, at node: Node?) throws(Refusal) {
    for child in catalog.heirs(of: table) {
      guard let fact = catalog.fact(id, as: CheckConstraintFact.self) else { return }
      let map = catalog.columnMap(from: table, to: child, for: fact.expression)
      let own = fact.inherited(from: id, map)
      let heir = try place(
        own,
        named: catalog.name(of: id),
        on: child,
        mayMerge: true,
        isNew: false,
        at: node
      )
      try passOn(heir, from: child, at: node)
    }
  }

  /// The name for a CHECK without one: of the only column in it, or of none.
  private func chooseCheckName(_ expression: Expression, on table: ObjectID) -> String {
    let column: String? =
      switch expression.onlyColumn {
      case .object(let id): catalog.name(of: id)
      case .system(let column): column.rawValue
      default: nil
      }
    return chooseConstraintName(
      catalog.name(of: table),
      column,
      label: "check",
      in: catalog.parent(of: table)
    )
  }

  /// Adds a check, or merges it with one of the same name (MergeWithExistingConstraint).
  @discardableResult
  mutating func place(
    _ fact: CheckConstraintFact,
    named name: String,
    on table: ObjectID,
    mayMerge: Bool,
    isNew: Bool,
    at node: Node?
  ) throws(Refusal) -> ObjectID {
    guard let existing = catalog.lookUp(.constraint, in: table, name) else {
      return try addConstraintFact(fact, named: name, to: table, at: node)
    }
    guard let found = catalog.fact(existing, as: CheckConstraintFact.self) else {
      throw constraintExists(name, on: table, at: node)
    }
    let isPartition = catalog.isPartition(table)
    // A definition of its own may follow the inherited one, so that parent and child come in either order.
    let mayMerge = mayMerge || (fact.isLocal && found.isInherited && !isPartition)
    if isNew, fact.isLocal, found.isLocal {
      throw refused("duplicate-name", "check constraint \"\(name)\" already exists", at: node)
    }
    guard mayMerge, found.expression == fact.expression else {
      throw constraintExists(name, on: table, at: node)
    }
    let relation = catalog.name(of: table)
    let conflict: String? =
      if found.isNoInherit {
        "constraint \"\(name)\" conflicts with non-inherited constraint on relation \"\(relation)\""
      } else if !found.parents.isEmpty, fact.isNoInherit {
        "constraint \"\(name)\" conflicts with inherited constraint on relation \"\(relation)\""
      } else if fact.isValid, !found.isValid {
        "constraint \"\(name)\" conflicts with NOT VALID constraint on relation \"\(relation)\""
      } else {
        nil
      }
    if let conflict { throw refused("duplicate-name", conflict, at: node) }
    catalog.update(existing, as: CheckConstraintFact.self) { check in
      check.merge(fact, inPartition: isPartition)
    }
    return existing
  }

  /// Gives a child the checks of a new parent.
  mutating func inheritChecks(from parent: ObjectID, to child: ObjectID, isNew: Bool) throws(Refusal) {
    for id in catalog.children(of: parent, .constraint) {
      guard let fact = catalog.fact(id, as: CheckConstraintFact.self), !fact.isNoInherit else { continue }
      let map = catalog.columnMap(from: parent, to: child, for: fact.expression)
      var own = fact.inherited(from: id, map)
      let name = catalog.name(of: id)
      if isNew {
        own.isValid = true
        try inheritNewCheck(own, named: name, in: child)
      } else {
        try mergeIntoExisting(own, named: name, in: child, isPartition: catalog.isPartitioned(parent))
      }
    }
  }

  /// A new child's, which may come from several parents (MergeCheckConstraint).
  private mutating func inheritNewCheck(
    _ fact: CheckConstraintFact,
    named name: String,
    in child: ObjectID
  ) throws(Refusal) {
    guard let existing = catalog.lookUp(.constraint, in: child, name) else {
      try addConstraintFact(fact, named: name, to: child, at: nil)
      return
    }
    guard catalog.fact(existing, as: CheckConstraintFact.self)?.expression == fact.expression else {
      throw refused(
        "duplicate-name",
        "check constraint name \"\(name)\" appears multiple times but with different expressions"
      )
    }
    catalog.update(existing, as: CheckConstraintFact.self) { $0.merge(fact, inPartition: false) }
  }

  /// An existing child must have the parent's checks already (MergeConstraintsIntoExisting).
  private mutating func mergeIntoExisting(
    _ fact: CheckConstraintFact,
    named name: String,
    in child: ObjectID,
    isPartition: Bool
  ) throws(Refusal) {
    guard let existing = catalog.lookUp(.constraint, in: child, name),
      let found = catalog.fact(existing, as: CheckConstraintFact.self)
    else {
      throw Refusal(
        "missing-constraint",
        "child table is missing constraint \"\(name)\"",
        at: statement.range,
        missing: Refusal.Missing(what: "constraint", name: name)
      )
    }
    let table = catalog.name(of: child)
    let conflict: String? =
      if found.expression != fact.expression {
        "child table \"\(table)\" has different definition for check constraint \"\(name)\""
      } else if found.isNoInherit {
        "constraint \"\(name)\" conflicts with non-inherited constraint on child table \"\(table)\""
      } else if !found.isValid {
        "constraint \"\(name)\" conflicts with NOT VALID constraint on child table \"\(table)\""
      } else {
        nil
      }
    if let conflict { throw refused("missing-constraint", conflict) }
    catalog.update(existing, as: CheckConstraintFact.self) { $0.merge(fact, inPartition: isPartition) }
  }

  /// Takes a parent away from the checks that came from it (RemoveInheritance).
  mutating func disinheritChecks(from parent: ObjectID, to child: ObjectID) {
    for id in catalog.children(of: child, .constraint) {
      guard let fact = catalog.fact(id, as: CheckConstraintFact.self) else { continue }
      let gone = fact.parents.filter { catalog.parent(of: $0) == parent }
      guard !gone.isEmpty else { continue }
      catalog.update(id, as: CheckConstraintFact.self) { check in for parent in gone { check.leave(parent) } }
    }
  }

  /// Drops a check with what children have only from it.
  mutating func dropCheck(_ id: ObjectID, cascade: Bool, recurse: Bool) throws(Refusal) {
    let heirs = catalog.heirs(ofCheck: id)
    if !recurse, !heirs.isEmpty, catalog.isPartitioned(catalog.parent(of: id)) {
      throw refused(
        "inherited-constraint",
        "cannot remove constraint from only the partitioned table when partitions exist"
      )
    }
    for heir in heirs {
      guard let fact = catalog.fact(heir, as: CheckConstraintFact.self) else { continue }
      if recurse, fact.isInherited, fact.parents == [id] {
        try dropCheck(heir, cascade: cascade, recurse: true)
      } else {
        catalog.update(heir, as: CheckConstraintFact.self) { check in
          check.leave(id)
          if !recurse { check.makeLocal() }
        }
      }
    }
    try drop([id], cascade: cascade)
  }

  /// Validates a check with those of the children that go with it.
  mutating func validateCheck(_ id: ObjectID) throws(Refusal) {
    guard let fact = catalog.fact(id, as: CheckConstraintFact.self), !fact.isValid else { return }
    let heirs = catalog.heirs(ofCheck: id)
    if alterTableOnly, !heirs.isEmpty {
      throw refused("inherited-constraint", "constraint must be validated on child tables too")
    }
    catalog.update(id, as: CheckConstraintFact.self) { $0.isValid = true }
    for heir in heirs { try validateCheck(heir) }
  }
}

extension CheckConstraintFact {
  /// What a child gets.
  fileprivate func inherited(from id: ObjectID, _ map: [ObjectID: ObjectID]) -> CheckConstraintFact {
    var result = CheckConstraintFact(expression.mapped(map))
    result.isValid = isValid
    result.isLocal = false
    result.inheritedFrom = [id]
    return result
  }

  /// Takes in another definition of the same.
  fileprivate mutating func merge(_ other: CheckConstraintFact, inPartition: Bool) {
    for parent in other.parents where !parents.contains(parent) { inheritedFrom.append(parent) }
    if other.isNoInherit { isNoInherit = true }
    // A partition's is never local (MergeConstraintsIntoExisting).
    if inPartition, !parents.isEmpty {
      inheritedFrom += mergedWith
      mergedWith = []
      isLocal = false
    } else if isLocal || other.isLocal {
      makeLocal()
    }
  }

  fileprivate mutating func makeLocal() {
    mergedWith += inheritedFrom
    inheritedFrom = []
    isLocal = true
  }

  fileprivate mutating func leave(_ parent: ObjectID) {
    inheritedFrom.removeAll { $0 == parent }
    mergedWith.removeAll { $0 == parent }
    if parents.isEmpty { isLocal = true }
  }
}
