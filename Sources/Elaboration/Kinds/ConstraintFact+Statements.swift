// Statements about a constraint of any kind: ALTER TABLE ADD, DROP, VALIDATE and ALTER CONSTRAINT, COMMENT.

package import CatalogModel
import PostgresSyntax

/// How COMMENT and RENAME find constraints.
let constraintAddressing = [
  Addressing("OBJECT_TABCONSTRAINT") { object, _, elaboration throws(Refusal) in
    let names = object?.as(.list)?.strings("items") ?? []
    let table = try elaboration.relation(named: Array(names.dropLast()), at: nil)
    return try elaboration.constraint(names.last ?? "", of: table)
  }
]

/// The subcommands of ALTER TABLE about constraints.
///
/// The passes are those of ATPrepCmd and ATParseTransformCmd.
let constraintAlterTableReaders = [
  AlterTableReader("AT_AddConstraint", pass: addConstraintPass) {
    command,
    table,
    elaboration throws(Refusal) in
    guard let node = command["def"]?.as(.constraint) else { return }
    try elaboration.addConstraint(NewConstraint(node), to: table)
  }.locking { command in
    command["def"]?.as(.constraint)?.is("contype", "CONSTR_FOREIGN") == true
      ? .shareRowExclusive : .accessExclusive
  },
  AlterTableReader("AT_DropConstraint", pass: { _ in 0 }) { command, table, elaboration throws(Refusal) in
    let name = command.text("name") ?? ""
    guard let id = elaboration.catalog.lookUp(.constraint, in: table, name) else {
      if command.flag("missing_ok") { return }
      throw elaboration.missingConstraint(name, of: table)
    }
    try elaboration.dropConstraint(
      id,
      of: table,
      cascade: command.is("behavior", "DROP_CASCADE"),
      recurse: !elaboration.alterTableOnly
    )
  },
  AlterTableReader("AT_ValidateConstraint") { command, table, elaboration throws(Refusal) in
    let id = try elaboration.constraint(command.text("name") ?? "", of: table)
    try elaboration.validateConstraint(id, of: table)
  }.locking(.shareUpdateExclusive),
  AlterTableReader("AT_AlterConstraint") { command, table, elaboration throws(Refusal) in
    guard let node = command["def"]?.as(.constraint) else { return }
    let id = try elaboration.constraint(node.text("conname") ?? "", of: table)
    try elaboration.alterConstraint(id, to: Deferrability(node))
  },
]

/// Index constraints come before the others, those that take an index over even earlier.
@Sendable private func addConstraintPass(_ command: Node) -> Int {
  guard let node = command["def"]?.as(.constraint) else { return 9 }
  guard NewConstraint(node).stage == .index else { return 9 }
  return node.text("indexname") == nil ? 8 : 7
}

extension Elaboration {
  /// The constraint of that name on a table.
  package func constraint(_ name: String, of parent: ObjectID) throws(Refusal) -> ObjectID {
    guard let id = catalog.lookUp(.constraint, in: parent, name) else {
      throw missingConstraint(name, of: parent)
    }
    return id
  }

  func missingConstraint(_ name: String, of parent: ObjectID) -> Refusal {
    Refusal(
      "unknown-constraint",
      "constraint \"\(name)\" of relation \"\(catalog.name(of: parent))\" does not exist",
      at: statement.range,
      missing: Refusal.Missing(what: "constraint", name: name)
    )
  }

  /// DROP CONSTRAINT (ATExecDropConstraint).
  package mutating func dropConstraint(
    _ id: ObjectID,
    of table: ObjectID,
    cascade: Bool,
    recurse: Bool
  ) throws(Refusal) {
    if let check = catalog.fact(id, as: CheckConstraintFact.self) {
      if !check.parents.isEmpty { throw inheritedConstraint(id, of: table) }
      try dropCheck(id, cascade: cascade, recurse: recurse)
      return
    }
    if (catalog[id]?.fact as? any Constraint)?.isInherited == true {
      throw inheritedConstraint(id, of: table)
    }
    if let above = catalog.fact(id, as: KeyFact.self)?.attachedTo {
      let parent = catalog.name(of: above)
      throw refused(
        "dependent-objects",
        "cannot drop index \(catalog.name(of: id)) because index \(parent) requires it",
        help: "you can drop index \(parent) instead"
      )
    }
    if !recurse, catalog.isPartitioned(table), !catalog.heirs(of: table).isEmpty {
      throw refused(
        "inherited-constraint",
        "cannot remove constraint from only the partitioned table when partitions exist"
      )
    }
    try drop([id], cascade: cascade)
  }

  private func inheritedConstraint(_ id: ObjectID, of table: ObjectID) -> Refusal {
    refused(
      "inherited-constraint",
      "cannot drop inherited constraint \"\(catalog.name(of: id))\" of relation \"\(catalog.name(of: table))\""
    )
  }

  /// VALIDATE CONSTRAINT (ATExecValidateConstraint).
  fileprivate mutating func validateConstraint(_ id: ObjectID, of table: ObjectID) throws(Refusal) {
    let name = catalog.name(of: id)
    if catalog.fact(id, as: ForeignKeyFact.self) != nil {
      catalog.update(id, as: ForeignKeyFact.self) { $0.isValid = true }
    } else if catalog.fact(id, as: CheckConstraintFact.self) != nil {
      try validateCheck(id)
    } else {
      throw refused(
        "wrong-kind",
        "constraint \"\(name)\" of relation \"\(catalog.name(of: table))\" is not a foreign key or check constraint"
      )
    }
  }

  /// ALTER CONSTRAINT … DEFERRABLE, which only foreign keys know (ATExecAlterConstraint).
  fileprivate mutating func alterConstraint(_ id: ObjectID, to deferrability: Deferrability) throws(Refusal) {
    let table = catalog.parent(of: id)
    guard let fact = catalog.fact(id, as: ForeignKeyFact.self) else {
      throw refused(
        "wrong-kind",
        "constraint \"\(catalog.name(of: id))\" of relation \"\(catalog.name(of: table))\" "
          + "is not a foreign key constraint"
      )
    }
    if let parent = fact.inheritedFrom {
      throw refused(
        "inherited-constraint",
        "cannot alter constraint \"\(catalog.name(of: id))\" on relation \"\(catalog.name(of: table))\"",
        help: "you may alter the constraint it derives from, \"\(catalog.name(of: parent))\", instead"
      )
    }
    setDeferrability(of: id, to: deferrability)
  }

  /// Of a foreign key and of the partitions' that derive from it.
  private mutating func setDeferrability(of id: ObjectID, to deferrability: Deferrability) {
    catalog.update(id, as: ForeignKeyFact.self) { $0.deferrability = deferrability }
    for child in catalog.dependents(of: id).map(\.id)
    where catalog.fact(child, as: ForeignKeyFact.self)?.inheritedFrom == id {
      setDeferrability(of: child, to: deferrability)
    }
  }
}
