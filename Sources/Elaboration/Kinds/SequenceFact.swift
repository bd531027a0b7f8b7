// Sequences: free ones, owned ones (serial), and those behind identity columns.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let sequence = FactKind("sequence") }

/// A sequence: `CREATE SEQUENCE`, and the one behind an identity column.
package struct SequenceFact: ObjectKind {
  package static let kind = FactKind.sequence
  package static let nameSpaces: [NameSpace] = [.relation]
  package static let rank = 40
  package static let attributes: [Attribute<Self>] = [
    Attribute("identity", \.identity, strength: .automatic, .alterIfPossible { $0.setIdentity }),
    Attribute("persistence", \.isUnlogged, .alter { $0.setPersistence }),
    Attribute("type", \.type, .alter { $0.options }),
    Attribute("start", \.start, .alter { $0.options }),
    Attribute("increment", \.increment, .alter { $0.options }),
    Attribute("minimum", \.minimum, .alter { $0.options }),
    Attribute("maximum", \.maximum, .alter { $0.options }),
    Attribute("cache", \.cache, .alter { $0.options }),
    Attribute("cycle", \.cycles, .alter { $0.options }),
    Attribute("owned by", \.ownedBy, strength: .automatic, deferred: true, .alter { $0.setOwnedBy }),
  ]

  /// The column that it generates, for an identity's.
  package var identity: ColumnIdentity?
  package var isUnlogged = false
  /// `smallint`, `integer` or `bigint`.
  package var type = "bigint"
  package var start = 1
  package var increment = 1
  package var minimum = 1
  package var maximum = Int.max
  package var cache = 1
  package var cycles = false
  /// The column that takes it along when dropped; nil for an identity's, which ``identity`` names.
  package var ownedBy: ObjectID?

  package init() {}

  package static let readers = [
    Reader(.createSeqStmt) { node, elaboration throws(Refusal) in
      guard let rangeVar = node["sequence"] else { return }
      try elaboration.createSequence(rangeVar, node.list("options"), ifNotExists: node.flag("if_not_exists"))
    },
    Reader(.alterSeqStmt) { node, elaboration throws(Refusal) in
      guard let rangeVar = node["sequence"] else { return }
      let id: ObjectID
      do throws(Refusal) { id = try elaboration.relation(named: rangeVar) } catch {
        guard node.flag("missing_ok") else { throw error }
        return
      }
      try elaboration.alterSequence(id, node.list("options"))
    },
  ]

  package static let addressing = [
    Addressing("OBJECT_SEQUENCE") { object, relation, elaboration throws(Refusal) in
      try elaboration.address(relation: relation, object: object, kinds: [.sequence], "sequence")
    }
  ]

  package var withoutDeferred: SequenceFact {
    var result = self
    result.ownedBy = nil
    return result
  }

  package func host(in catalog: Catalog) -> ObjectID? {
    if let identity { return identity.column }
    guard let ownedBy, let serial = catalog.serialSequence(of: ownedBy), catalog.fact(serial) == self else {
      return nil
    }
    return ownedBy
  }

  // MARK: SQL

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    guard let identity else {
      // `serial` makes it, with the column's default.
      return ownedBy.flatMap { names.catalog.serialSequence(of: $0) } == id ? "" : nil
    }
    let table = names.catalog.parent(of: identity.column)
    // PARTITION OF takes no such clause (transformColumnDefinition), and ADD COLUMN none that would come down to others
    // (ATPrepAddColumn).
    if names.catalog.isPartition(table) { return nil }
    if let old = names.old, old.contains(table), !old.heirs(of: table).isEmpty { return nil }
    return generation(id, identity, names)
  }

  private func generation(_ id: ObjectID, _ identity: ColumnIdentity, _ names: Names) -> String {
    let made = asMade(names.catalog)
    var result = "GENERATED \(identity.isAlways ? "ALWAYS" : "BY DEFAULT") AS IDENTITY"
    var options = made.clauses(comparedTo: nil)
    let generated = names.catalog.generatedSequenceName(for: identity.column)
    if generated != names.catalog.name(of: id) {
      options.insert("SEQUENCE NAME \(names.qualified(id))", at: 0)
    }
    if !options.isEmpty { result += " (\(options.joined(separator: " ")))" }
    return result
  }

  /// A column that generates its values has no default (ATExecAddIdentity).
  package func awaits(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> [ObjectID] {
    identity.flatMap { old.defaultID(of: $0.column) }.map { [$0] } ?? []
  }

  package var needsFinishing: Bool { ownedBy != nil || identity != nil }

  package func initial(_ id: ObjectID, inlined: Inlined, _ names: Names) -> SequenceFact {
    if identity != nil { return asMade(names.catalog) }
    return inlined.host(of: id) == nil ? withoutDeferred : self
  }

  /// What GENERATED … AS IDENTITY can make of it: a sequence with the type of the column.
  private func asMade(_ catalog: Catalog) -> SequenceFact {
    guard let column = identity?.column, let type = catalog.sequenceType(forColumn: column), type != self.type
    else {
      return self
    }
    var result = self
    result.type = type
    let limits = SequenceFact.limits(of: type)
    result.minimum = max(minimum, limits.lowerBound)
    result.maximum = min(maximum, limits.upperBound)
    result.start = min(max(start, result.minimum), result.maximum)
    return result
  }

  package func finishing(_ id: ObjectID, inlined: Inlined, _ names: Names, oldCatalog: Catalog) -> [Step] {
    let steps = stepsAfterCreation(id, inlined: inlined, names, oldCatalog: oldCatalog)
    guard inlined.host(of: id) == nil, let column = ownedBy ?? identity?.column else { return steps }
    return steps + goOn(id, after: column, names, oldCatalog: oldCatalog)
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    if let identity {
      let table = names.catalog.parent(of: identity.column)
      let head = names.alterTable(table)
      let clause = "ALTER COLUMN \(names.bare(identity.column)) ADD \(generation(id, identity, names))"
      // A column that is added without one gets no values.
      let isLate = names.old.map { $0.contains(table) && !$0.contains(identity.column) } ?? false
      return [isLate ? Step("\(head) \(clause)") : Step(head, clause: clause)]
    }
    let options = (type == "bigint" ? [] : ["AS \(type)"]) + clauses(comparedTo: nil)
    let head = "CREATE \(isUnlogged ? "UNLOGGED " : "")SEQUENCE \(names.qualified(id))"
    return [Step(([head] + options).joined(separator: " "))]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    if let identity {
      let head = names.alterTable(names.catalog.parent(of: identity.column))
      return [
        Step(head, clause: "ALTER COLUMN \(names.bare(identity.column)) DROP IDENTITY")
      ]
    }
    // Where the one of a column stands can be told from the column.
    return [
      Step(
        "DROP SEQUENCE \(names.qualified(id))",
        destroys: ownedBy == nil ? "sequence \(names.qualified(id)) and its value" : nil
      )
    ]
  }

  package static let handsOver = true

  /// One that becomes an identity's, or ceases to be one, stays until the other one has its value.
  package func setAside(_ id: ObjectID, for replacement: any Fact, _ names: Names) -> SetAside? {
    guard let next = replacement as? SequenceFact, handsValue(to: next) else { return nil }
    let name = names.spareName(for: id)
    let rename = Step("ALTER SEQUENCE \(names.qualified(id)) RENAME TO \(quoteIdentifier(name))")
    let spare = "\(names.bare(names.catalog.parent(of: id))).\(quoteIdentifier(name))"
    let value = "setval(\(quoteLiteral(names.qualified(id))), last_value, is_called)"
    return SetAside(
      rename: [rename],
      drop: identity == nil ? [Step("DROP SEQUENCE \(spare)")] : drop(id, names),
      handOver: [Step("SELECT \(value) FROM \(spare)")]
    )
  }

  /// Whether a sequence that takes the place of this one, for the same column, can go on where this one stands.
  func handsValue(to next: SequenceFact) -> Bool {
    guard let column = ownedBy ?? identity?.column, (next.ownedBy ?? next.identity?.column) == column else {
      return false
    }
    return next.minimum <= minimum && maximum <= next.maximum
  }

  /// The options that differ from another sequence's, or from what CREATE SEQUENCE gives (init_params in sequence.c).
  fileprivate func clauses(comparedTo old: SequenceFact?) -> [String] {
    var result: [String] = []
    let bounds = SequenceFact.bounds(of: type, ascending: increment > 0)
    let usualStart = increment > 0 ? minimum : maximum
    if start != (old?.start ?? usualStart) { result.append("START WITH \(start)") }
    if increment != (old?.increment ?? 1) { result.append("INCREMENT BY \(increment)") }
    if minimum != (old?.minimum ?? bounds.minimum) {
      result.append(minimum == bounds.minimum ? "NO MINVALUE" : "MINVALUE \(minimum)")
    }
    if maximum != (old?.maximum ?? bounds.maximum) {
      result.append(maximum == bounds.maximum ? "NO MAXVALUE" : "MAXVALUE \(maximum)")
    }
    if cache != (old?.cache ?? 1) { result.append("CACHE \(cache)") }
    if cycles != (old?.cycles ?? false) { result.append(cycles ? "CYCLE" : "NO CYCLE") }
    return result
  }

  /// The bounds and start that a sequence of that type has when nothing is said.
  static func bounds(of type: String, ascending: Bool) -> (minimum: Int, maximum: Int, start: Int) {
    let limits: (Int, Int) =
      switch type {
      case "smallint": (Int(Int16.min), Int(Int16.max))
      case "integer": (Int(Int32.min), Int(Int32.max))
      default: (Int.min, Int.max)
      }
    return ascending ? (1, limits.1, 1) : (limits.0, -1, -1)
  }
}

extension SequenceFact: GuardsDrops {
  package func refusalToDrop(
    _ id: ObjectID,
    along doomed: Set<ObjectID>,
    _ elaboration: Elaboration
  ) -> Refusal? {
    guard let column = identity?.column else { return nil }
    let names = Names(elaboration.catalog)
    let table = names.bare(elaboration.catalog.parent(of: column))
    return elaboration.refused(
      "dependent-objects",
      "cannot drop sequence \(names.bare(id)) because column \(names.bare(column)) of table \(table) requires it",
      help: "you can drop column \(names.bare(column)) of table \(table) instead"
    )
  }
}

/// The column that an identity's sequence feeds, and which of the two forms it is.
package struct ColumnIdentity: AttributeValue {
  package var column: ObjectID
  /// GENERATED ALWAYS rather than BY DEFAULT.
  package var isAlways: Bool

  package init(column: ObjectID, isAlways: Bool) {
    self.column = column
    self.isAlways = isAlways
  }

  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) { body(column) }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> ColumnIdentity {
    ColumnIdentity(column: transform(column), isAlways: isAlways)
  }
}

extension Alteration<SequenceFact> {
  fileprivate var setPersistence: [Step] {
    [Step("ALTER SEQUENCE \(names.qualified(id)) SET \(new.isUnlogged ? "UNLOGGED" : "LOGGED")")]
  }

  fileprivate var setOwnedBy: [Step] {
    let owner = new.ownedBy.map { "\(names.qualified(catalog.parent(of: $0))).\(names.bare($0))" } ?? "NONE"
    let step = Step("ALTER SEQUENCE \(names.qualified(id)) OWNED BY \(owner)")
    // A sequence must have the owner of its table before it belongs to it (process_owned_by).
    guard old.ownedBy == nil, let role = catalog.owner(of: id) else { return [step] }
    let clause = "OWNER TO \(quoteRole(catalog.name(of: role)))"
    var steps = [Step("ALTER SEQUENCE \(names.qualified(id)) \(clause)"), step]
    if let table = new.ownedBy.map(catalog.parent), oldCatalog.contains(table),
      oldCatalog.owner(of: table) != role
    {
      steps.insert(Step("\(names.alterTable(table)) \(clause)"), at: 1)
    }
    return steps
  }

  /// A sequence can neither become nor cease to be an identity's: PostgreSQL drops and creates it.
  fileprivate var setIdentity: [Step]? {
    guard let before = old.identity, let after = new.identity, before.column == after.column else {
      return nil
    }
    let head = names.alterTable(catalog.parent(of: after.column))
    let mode = after.isAlways ? "ALWAYS" : "BY DEFAULT"
    return [
      Step(head, clause: "ALTER COLUMN \(names.bare(after.column)) SET GENERATED \(mode)")
    ]
  }

  fileprivate var options: [Step] {
    var old = old
    if let column = new.identity?.column,
      oldCatalog.fact(column, as: ColumnFact.self)?.type
        != catalog.fact(column, as: ColumnFact.self)?.type
    {
      // The column's new type has become that of the sequence.
      let type = catalog.sequenceType(forColumn: column) ?? old.type
      old = old.fitted(to: type, new).fact
      old.take(type: type)
    }
    var clauses = new.clauses(comparedTo: old)
    if new.type != old.type { clauses.insert("AS \(new.type)", at: 0) }
    var steps: [Step] = []
    // One that was never used stands at its start, which must be within the bounds.
    if !(new.minimum...new.maximum).contains(old.start) {
      if let move = new.move(from: old, id, names) { steps.append(move) } else { clauses.append("RESTART") }
    }
    guard !clauses.isEmpty else { return [] }
    let lost = clauses.contains("RESTART") ? "the value of sequence \(names.qualified(id))" : nil
    guard let identity = new.identity, new.type == old.type else {
      let sql = "ALTER SEQUENCE \(names.qualified(id)) \(clauses.joined(separator: " "))"
      return steps + [Step(sql, destroys: lost)]
    }
    let head = names.alterTable(catalog.parent(of: identity.column))
    let sets = clauses.map { $0 == "RESTART" ? $0 : "SET \($0)" }.joined(separator: " ")
    let clause = "ALTER COLUMN \(names.bare(identity.column)) \(sets)"
    return steps + [Step(head, clause: clause, destroys: lost)]
  }
}

extension SequenceFact {
  /// Moves a sequence that has not come within these bounds to where it starts, so that one that has keeps its value; nil
  /// where the bounds so far have no such place.
  fileprivate func move(from old: SequenceFact, _ id: ObjectID, _ names: Names) -> Step? {
    let (bound, comparison) = old.start < minimum ? (minimum, "<") : (maximum, ">")
    guard let place = [start, bound].first(where: (old.minimum...old.maximum).contains) else { return nil }
    let name = names.qualified(id)
    return Step(
      "SELECT setval(\(quoteLiteral(name)), \(place), false) FROM \(name) WHERE last_value \(comparison) \(bound)",
      remark: "Where it has come within its new bounds, it keeps its value."
    )
  }
}

extension Catalog {
  /// The name that a serial or identity column's sequence gets when nothing else has it: `item_id_seq`.
  package func generatedSequenceName(for column: ObjectID) -> String {
    "\(name(of: parent(of: column)))_\(name(of: column))_seq"
  }
}

extension SequenceFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    if change.isRemoved, reader.isInUse(change.id), change.old?.ownedBy == nil, change.old?.identity == nil {
      reader.report(.dropSequence, change.id)
    }
    guard let old = change.old, let new = change.new, !change.isMoved else {
      return reader.lock(change.id, .accessExclusive)
    }
    // ALTER SEQUENCE; an identity's is changed by ALTER TABLE in the same way.
    if old != new { reader.lock(change.id, .shareRowExclusive) }
    guard reader.isInUse(change.id) else { return }
    if reader.restartedSequences.contains(change.id) {
      reader.report(.restartSequence, change.id)
    } else if (new.minimum > old.minimum && !reader.isMoved(change.id, to: "<", new.minimum))
      || (new.maximum < old.maximum && !reader.isMoved(change.id, to: ">", new.maximum))
    {
      reader.report(.narrowSequence, change.id)
    }
  }
}

extension SequenceFact {
  package static let isRelation = true
}

extension SequenceFact: HasFixedColumns {
  /// SeqColLastval and its like.
  package static let fixedColumns = [
    (name: "last_value", type: "int8"), (name: "log_cnt", type: "int8"), (name: "is_called", type: "bool"),
  ]
}

extension SequenceFact: GuardsMoves {
  /// One that a column owns moves with the column's table (AlterTableNamespace).
  package func refusalToMove(_ id: ObjectID, _ elaboration: Elaboration) -> Refusal? {
    guard ownedBy != nil || identity != nil else { return nil }
    return elaboration.refused("owned-sequence", "cannot move an owned sequence into another schema")
  }
}
