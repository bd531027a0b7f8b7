// CREATE SEQUENCE, ALTER SEQUENCE, and the options of identity columns, as the server reads them.

package import CatalogModel
package import PostgresSyntax

extension Elaboration {
  /// CREATE SEQUENCE, also the one that a serial or identity column implies.
  ///
  /// - Returns: nil when IF NOT EXISTS found one.
  @discardableResult
  package mutating func createSequence(
    _ rangeVar: Node,
    _ options: Node.Elements,
    ifNotExists: Bool = false
  ) throws(Refusal) -> ObjectID? {
    let name = rangeVar.text("relname") ?? ""
    let schema = try creationSchema(of: rangeVar, "sequence")
    if ifNotExists, catalog.lookUp(.relation, in: schema, name) != nil { return nil }
    var fact = SequenceFact()
    fact.isUnlogged = rangeVar.is("relpersistence", "u")
    try apply(options, to: &fact, isNew: true)
    let id = try add(fact, named: name, in: schema, at: rangeVar)
    finishCreation(id)
    return id
  }

  package mutating func alterSequence(_ id: ObjectID, _ options: Node.Elements) throws(Refusal) {
    guard var fact = catalog.fact(id, as: SequenceFact.self) else {
      throw refused("wrong-kind", "\"\(catalog.name(of: id))\" is not a sequence")
    }
    let formerTable = catalog.owningTable(ofSequence: id)
    let formerColumn = fact.ownedBy
    try apply(options, to: &fact, isNew: false)
    if options.contains(where: { $0.as(.defElem)?.text("defname") == "restart" }) {
      restartedSequences.insert(id)
    }
    catalog.update(id, as: SequenceFact.self) { $0 = fact }
    if fact.ownedBy != formerColumn { try settleOwner(ofSequence: id, formerTable: formerTable) }
  }

  /// Sets options as init_params in sequence.c does.
  package mutating func apply(
    _ options: Node.Elements,
    to fact: inout SequenceFact,
    isNew: Bool
  ) throws(Refusal) {
    var start: Int?
    var minimum: Int??
    var maximum: Int??
    let old = fact
    var seen: Set<String> = []
    for option in options.compactMap({ $0.as(.defElem) }) {
      let value = option["arg"]
      if !seen.insert(option.text("defname") ?? "").inserted {
        throw refused("syntax", "conflicting or redundant options", at: option)
      }
      switch option.text("defname") {
      case "as":
        guard let typeName = value?.as(.typeName) else { continue }
        let word = typeName.strings("names").last ?? ""
        switch word {
        case "int2": fact.type = "smallint"
        case "int4": fact.type = "integer"
        case "int8": fact.type = "bigint"
        default:
          throw refused(
            "invalid-sequence",
            "sequence type must be smallint, integer, or bigint",
            at: typeName
          )
        }
      case "increment":
        fact.increment = number(option)
        if fact.increment == 0 { throw refused("invalid-sequence", "INCREMENT must not be zero", at: option) }
      case "minvalue": minimum = .some(value == nil ? nil : number(option))
      case "maxvalue": maximum = .some(value == nil ? nil : number(option))
      case "start": start = number(option)
      case "cache":
        fact.cache = number(option)
        if fact.cache <= 0 {
          throw refused("invalid-sequence", "CACHE (\(fact.cache)) must be greater than zero", at: option)
        }
      case "cycle": fact.cycles = value.map { $0.as(.boolean)?.flag("boolval") ?? ($0.int != 0) } ?? false
      case "owned_by":
        let names = (value?.as(.list)?.list("items") ?? options).compactMap(\.string)
        if names == ["none"] {
          fact.ownedBy = nil
        } else {
          let table = try relation(named: names.dropLast(), at: option)
          // What may own one is a table, or a view (process_owned_by).
          guard ["table", "foreign table", "view"].contains(catalog.relationWord(table)) || isAssumed(table)
          else {
            throw refused(
              "wrong-kind",
              "sequence cannot be owned by relation \"\(catalog.name(of: table))\"",
              at: option
            )
          }
          fact.ownedBy = try column(names.last ?? "", of: table, at: option)
        }
      default: continue  // RESTART and SEQUENCE NAME say nothing about what the sequence is
      }
    }
    let ascending = fact.increment > 0
    let bounds = SequenceFact.bounds(of: fact.type, ascending: ascending)
    // A bound that was the least or the greatest of its type follows the type when that changes (init_params).
    let (limits, oldLimits) = (SequenceFact.limits(of: fact.type), SequenceFact.limits(of: old.type))
    let isRetyped = !isNew && fact.type != old.type
    let follows = (
      minimum: isRetyped && old.minimum == oldLimits.lowerBound,
      maximum: isRetyped && old.maximum == oldLimits.upperBound
    )
    if let minimum {
      fact.minimum = minimum ?? (follows.minimum ? limits.lowerBound : bounds.minimum)
    } else if isNew || follows.minimum {
      fact.minimum = isNew ? bounds.minimum : limits.lowerBound
    }
    if let maximum {
      fact.maximum = maximum ?? (follows.maximum ? limits.upperBound : bounds.maximum)
    } else if isNew || follows.maximum {
      fact.maximum = isNew ? bounds.maximum : limits.upperBound
    }
    for (word, bound) in [("MAXVALUE", fact.maximum), ("MINVALUE", fact.minimum)]
    where !limits.contains(bound) {
      throw refused(
        "invalid-sequence",
        "\(word) (\(bound)) is out of range for sequence data type \(fact.type)"
      )
    }
    guard fact.minimum < fact.maximum else {
      throw refused(
        "invalid-sequence",
        "MINVALUE (\(fact.minimum)) must be less than MAXVALUE (\(fact.maximum))"
      )
    }
    if let start {
      fact.start = start
    } else if isNew {
      fact.start = ascending ? fact.minimum : fact.maximum
    }
    if fact.start < fact.minimum {
      throw refused(
        "invalid-sequence",
        "START value (\(fact.start)) cannot be less than MINVALUE (\(fact.minimum))"
      )
    }
    if fact.start > fact.maximum {
      throw refused(
        "invalid-sequence",
        "START value (\(fact.start)) cannot be greater than MAXVALUE (\(fact.maximum))"
      )
    }
  }

  /// The number in an option; libpg_query leaves out zero, and the sign has to be looked for.
  private func number(_ option: Node) -> Int {
    guard let value = option["arg"] else { return 0 }
    if let float = value.as(.float)?.text("fval") {
      return Int(float) ?? (float.hasPrefix("-") ? .min : .max)
    }
    return value.as(.integer)?.int("ival") ?? 0
  }

  /// The relation that an ALTER, COMMENT or DROP addresses, which must be of one of those kinds.
  package func address(
    relation: Node?,
    object: Node?,
    kinds: [FactKind],
    _ word: String
  ) throws(Refusal) -> ObjectID {
    let id: ObjectID
    if let relation {
      id = try self.relation(named: relation)
    } else {
      let names = object?.as(.list)?.strings("items") ?? object?.string.map { [$0] } ?? []
      id = try self.relation(named: names, at: nil)
    }
    guard kinds.contains(catalog.kind(of: id)) else {
      throw refused("wrong-kind", "\"\(catalog.name(of: id))\" is not a \(word)")
    }
    return id
  }
}
