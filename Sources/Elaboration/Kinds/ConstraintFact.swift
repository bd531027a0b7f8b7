// What all constraints have in common. The five kinds, each in a file of its own, share one name space and one
// identity: a CHECK that becomes a UNIQUE of the same name is a constraint that changed.

package import CatalogModel
package import PostgresSyntax

extension FactKind { package static let constraint = FactKind("constraint") }

/// A constraint of a table: the parent.
///
/// Those of domains are a kind of their own.
package protocol Constraint: ObjectKind, FollowsRenames, NoticesRenames {
  /// What follows `CONSTRAINT name`.
  func definition(_ id: ObjectID, _ names: Names) -> String

  /// How it is added while others go on; nil where that can't be.
  func online(_ id: ObjectID, _ names: Names) -> Step.Online?

  /// Whether `CREATE TABLE` can make it: not what is NOT VALID.
  var canBeInlined: Bool { get }

  /// Whether it came from a parent's constraint and has no definition of its own (`conislocal` is false).
  var isInherited: Bool { get }
}

/// Made once, since it is asked for with every constraint that is made or changed.
private let constraintSpaces: [NameSpace] = [.constraint]

extension Constraint {
  package static var kind: FactKind { .constraint }
  package static var nameSpaces: [NameSpace] { constraintSpaces }
  package static var rank: Int { 70 }
  package var objectType: String { "CONSTRAINT" }
  package var canBeInlined: Bool { true }

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.bare(id)) ON \(names.qualified(names.catalog.parent(of: id)))"
  }

  package func inlining(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Inlining {
    // The parent brings it along.
    isInherited ? .unasked : canBeInlined ? .written : .separate
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    if isInherited { return "" }
    guard canBeInlined else { return nil }
    return "CONSTRAINT \(names.bare(id)) \(definition(id, names))"
  }

  /// The statement that adds it, apart from what its being inherited means.
  func adding(_ id: ObjectID, _ names: Names, only: Bool = false) -> Step {
    var step = Step(
      names.constraintHead(id, only: only),
      clause: "ADD CONSTRAINT \(names.bare(id)) \(definition(id, names))"
    )
    if names.isOnline, !names.becomesPartition(names.catalog.parent(of: id)) {
      step.online = online(id, names)
    }
    return step
  }

  package func online(_ id: ObjectID, _ names: Names) -> Step.Online? { nil }

  /// Adds it for rows to come, and looks at those that are there later.
  func validatedLater(_ id: ObjectID, _ names: Names) -> Step.Online {
    let head = names.constraintHead(id)
    return Step.Online(
      [Step(head, clause: "ADD CONSTRAINT \(names.bare(id)) \(definition(id, names)) NOT VALID")],
      later: [Step("\(head) VALIDATE CONSTRAINT \(names.bare(id))", isTransactional: false)]
    )
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] { [adding(id, names)] }

  package func renaming(_ id: ObjectID, from old: String, _ names: Names) -> String {
    "\(names.constraintHead(id)) RENAME CONSTRAINT \(quoteIdentifier(old)) TO \(names.bare(id))"
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step(names.constraintHead(id), clause: "DROP CONSTRAINT \(names.bare(id))")]
  }

  package func renamedAlong(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] { [] }

  package static func renamed(_ id: ObjectID, from old: String, _ elaboration: inout Elaboration) {
    elaboration.noteConstraint(id)
  }
}

extension Names {
  /// Whether a table is to be attached to another one, which takes over only constraints that are valid.
  fileprivate func becomesPartition(_ table: ObjectID) -> Bool {
    catalog.isPartition(table) && old?.isPartition(table) != true
  }

  /// `ALTER TABLE app.item`, for a constraint of that table.
  func constraintHead(_ id: ObjectID, only: Bool = false) -> String {
    alterTable(catalog.parent(of: id), only: only)
  }
}

/// DEFERRABLE and INITIALLY DEFERRED.
package struct Deferrability: Hashable, Sendable, AttributeValue {
  package var isDeferrable = false
  package var isInitiallyDeferred = false

  package init() {}

  /// As a table constraint's node (body) says it.
  package init(_ node: Node) {
    isDeferrable = node.flag("deferrable")
    isInitiallyDeferred = node.flag("initdeferred")
  }

  /// With a space before it; nothing for what is the default.
  var sql: String {
    guard isDeferrable else { return "" }
    return isInitiallyDeferred ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE"
  }
}

/// In what order CREATE TABLE makes constraints (transformCreateStmt), which decides about their names.
enum ConstraintStage: Sendable {
  case check, index, foreignKey
}

extension NewConstraint {
  /// One of the table, whose node says everything.
  init(_ node: Node) { self.init(node: node, column: nil) }

  var name: String? { node.text("conname") }

  var stage: ConstraintStage? {
    switch node.text("contype") {
    case "CONSTR_CHECK": .check
    case "CONSTR_PRIMARY", "CONSTR_UNIQUE", "CONSTR_EXCLUSION": .index
    case "CONSTR_FOREIGN": .foreignKey
    default: nil
    }
  }
}

extension Elaboration {
  /// Adds the CHECK constraints of a new table, in written order; the caller picks them out.
  ///
  /// They come before the indexes of LIKE and those of ``addKeys(_:to:)`` (DefineRelation).
  package mutating func addChecks(_ constraints: [NewConstraint], to table: ObjectID) throws(Refusal) {
    for constraint in constraints { try addCheck(constraint, to: table, isNew: true) }
  }

  /// Adds the PRIMARY KEY, UNIQUE and EXCLUDE constraints of one statement: the primary key first, equal ones merged
  /// (transformIndexConstraints).
  package mutating func addKeys(_ constraints: [NewConstraint], to table: ObjectID) throws(Refusal) {
    try addIndexConstraints(constraints, to: table)
  }

  /// Adds foreign keys: the last step of CREATE TABLE (transformFKConstraints).
  package mutating func addForeignKeys(_ constraints: [NewConstraint], to table: ObjectID) throws(Refusal) {
    for constraint in constraints { try addForeignKey(constraint, to: table, isNew: true) }
  }

  /// Refuses what constrains no foreign table (transformTableConstraint).
  func checkConstrainable(_ table: ObjectID, _ word: String, at node: Node?) throws(Refusal) {
    guard catalog.isForeign(table) else { return }
    throw refused("not-supported", "\(word) constraints are not supported on foreign tables", at: node)
  }

  /// Adds one constraint to a table that was there before.
  package mutating func addConstraint(_ constraint: NewConstraint, to table: ObjectID) throws(Refusal) {
    switch constraint.stage {
    case .check: try addCheck(constraint, to: table, isNew: false)
    case .index: try addIndexConstraints([constraint], to: table)
    case .foreignKey: try addForeignKey(constraint, to: table, isNew: false)
    case nil: return
    }
  }

  /// What a constraint says about deferring (transformConstraintAttrs).
  func deferrability(of constraint: NewConstraint) throws(Refusal) -> Deferrability {
    guard constraint.column != nil else { return Deferrability(constraint.node) }
    var result = Deferrability()
    var sawDeferrability = false
    var sawInitially = false
    for node in constraint.attributes {
      let kind = node.text("contype") ?? ""
      let isInitially = kind == "CONSTR_ATTR_DEFERRED" || kind == "CONSTR_ATTR_IMMEDIATE"
      if constraint.stage == .check {
        throw refused(
          "misplaced-clause",
          "misplaced \(Elaboration.attributeWords[kind] ?? kind) clause",
          at: node
        )
      }
      if isInitially ? sawInitially : sawDeferrability {
        let words = isInitially ? "INITIALLY IMMEDIATE/DEFERRED" : "DEFERRABLE/NOT DEFERRABLE"
        throw refused("misplaced-clause", "multiple \(words) clauses not allowed", at: node)
      }
      switch kind {
      case "CONSTR_ATTR_DEFERRABLE": result.isDeferrable = true
      case "CONSTR_ATTR_DEFERRED":
        result.isInitiallyDeferred = true
        // INITIALLY DEFERRED alone means DEFERRABLE too.
        if !sawDeferrability { result.isDeferrable = true }
      default: break
      }
      if isInitially { sawInitially = true } else { sawDeferrability = true }
      if result.isInitiallyDeferred, !result.isDeferrable {
        throw refused(
          "misplaced-clause",
          "constraint declared INITIALLY DEFERRED must be DEFERRABLE",
          at: node
        )
      }
    }
    return result
  }

  private static let attributeWords = [
    "CONSTR_ATTR_DEFERRABLE": "DEFERRABLE", "CONSTR_ATTR_NOT_DEFERRABLE": "NOT DEFERRABLE",
    "CONSTR_ATTR_DEFERRED": "INITIALLY DEFERRED", "CONSTR_ATTR_IMMEDIATE": "INITIALLY IMMEDIATE",
  ]

  /// Adds a constraint's fact to its table.
  @discardableResult
  mutating func addConstraintFact<F: Constraint>(
    _ fact: F,
    named name: String,
    to parent: ObjectID,
    at node: Node?
  ) throws(Refusal) -> ObjectID {
    if catalog.lookUp(.constraint, in: parent, name) != nil {
      throw constraintExists(name, on: parent, at: node)
    }
    let id = try add(fact, named: name, in: parent, at: node)
    noteConstraint(id)
    return id
  }

  func constraintExists(_ name: String, on parent: ObjectID, at node: Node?) -> Refusal {
    refused(
      "duplicate-name",
      "constraint \"\(name)\" for relation \"\(catalog.name(of: parent))\" already exists",
      at: node
    )
  }
}
