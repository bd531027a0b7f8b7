// What comes with a range type: its multirange type, and the functions that make values of both.

package import CatalogModel
package import Expressions
import PostgresBuiltins
import PostgresSyntax

/// What comes with a range type.
///
/// pg_dump says nothing of privileges on it, which come of ALTER DEFAULT PRIVILEGES and GRANT … ON ALL FUNCTIONS: they
/// are part of the range's definition, so that a schema that is written down has them, and not compared.
package protocol RangeCompanion: Fact {
  var range: ObjectID { get }
}

/// The multirange type of a range.
package struct MultirangeFact: TypeFact, RangeCompanion {
  package static let rank = 34
  package static let attributes: [Attribute<Self>] = [
    Attribute("range", \.range, strength: .automatic, .follows)
  ]

  package var range: ObjectID

  package var nature: TypeNature { .multirange(range: TypeReference(range)) }

  package func host(in catalog: Catalog) -> ObjectID? { range }
  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? { "" }
  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] { [] }
  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [] }
}

/// A function that makes values of a range or multirange type: `float_range(a, b)`.
package struct RangeConstructorFact: ObjectKind, Callable, RangeCompanion {
  package static let kind = FactKind.builtinRoutine
  package static let nameSpaces: [NameSpace] = [.routine]
  package static let rank = 34
  package static let attributes: [Attribute<Self>] = [
    Attribute("type", \.type, strength: .automatic, .follows),
    Attribute("range", \.range, strength: .automatic, .follows),
    Attribute("arguments", \.arguments, .follows),
  ]

  /// The range or multirange that it makes.
  package var type: ObjectID
  package var range: ObjectID
  package var arguments: [TypeReference]

  package var isDerived: Bool { true }
  package func host(in catalog: Catalog) -> ObjectID? { range }
  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.qualified(id))(\(arguments.map { $0.sql(names) }.joined(separator: ", ")))"
  }
  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] { [] }
  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [] }

  package func resolved(_ id: ObjectID, in catalog: Catalog) -> ResolvedRoutine {
    ResolvedRoutine(
      id: id,
      arguments: arguments,
      isVariadic: arguments.last?.isArray ?? false,
      result: TypeReference(type)
    )
  }
}

extension Elaboration {
  /// CREATE TYPE … AS RANGE (DefineRange).
  mutating func createRange(_ node: Node) throws(Refusal) {
    let (schema, name) = try newType(node.strings("typeName"), at: node)
    var options: [String: Node] = [:]
    for option in node.list("params").compactMap({ $0.as(.defElem) }) {
      let key = option.text("defname") ?? ""
      guard rangeOptions.contains(key) else {
        throw refused("syntax", "type attribute \"\(key)\" not recognized", at: option)
      }
      guard options.updateValue(option, forKey: key) == nil else {
        throw refused("syntax", "conflicting or redundant options", at: option)
      }
    }
    guard let option = options["subtype"], let subtypeName = option["arg"]?.as(.typeName) else {
      throw refused("syntax", "type attribute \"subtype\" is required")
    }
    var fact = RangeFact(subtype: try type(subtypeName))
    if isPseudoType(fact.subtype.type) {
      let type = fact.subtype.sql(Names(catalog))
      throw refused("wrong-kind", "range subtype cannot be \(type)", at: subtypeName)
    }
    if let names = listed(options["subtype_opclass"]) {
      let found = try operatorClass(
        named: names,
        for: fact.subtype,
        method: "btree",
        at: options["subtype_opclass"]
      )
      if !isDefault(found, for: fact.subtype, method: "btree") { fact.operatorClass = found.id }
    } else {
      fact.operatorClass = try usualClass(for: fact.subtype, method: "btree", at: node)
    }
    if let names = listed(options["collation"]) {
      let collation = try collation(named: names, at: options["collation"]?.location)
      if collation != naturalCollation(of: fact.subtype.type) { fact.collation = collation }
    }
    // What was but a name so far becomes the range, with what refers to it (DefineRange).
    let range: ObjectID
    if let shell = catalog.lookUp(.type, in: schema, name), isShell(shell) {
      catalog.replace(shell, by: fact)
      range = shell
    } else {
      range = try add(fact, named: name, in: schema, at: node)
    }
    if let names = listed(options["canonical"]) {
      fact.canonical = try routine(named: names, [TypeReference(range)], at: options["canonical"])
    }
    if let names = listed(options["subtype_diff"]) {
      fact.difference = try routine(named: names, [fact.subtype, fact.subtype], at: options["subtype_diff"])
    }
    let multirange: ObjectID
    if let names = listed(options["multirange_type_name"]) {
      let (schema, name) = try newType(names, at: node)
      multirange = try add(MultirangeFact(range: range), named: name, in: schema, at: node)
    } else {
      let usual = RangeFact.usualMultirangeName(for: name)
      multirange = try add(MultirangeFact(range: range), named: usual, in: schema, at: node)
    }
    fact.multirange.id = multirange
    catalog.update(range, as: RangeFact.self) { $0 = fact }
    let text = TypeReference(builtinType("text"))
    for arguments in [[fact.subtype, fact.subtype], [fact.subtype, fact.subtype, text]] {
      try addConstructor(of: range, range: range, arguments, named: name, in: schema)
    }
    let multirangeName = catalog.name(of: multirange)
    for arguments in [[], [TypeReference(range)], [TypeReference(range, isArray: true)]] {
      try addConstructor(of: multirange, range: range, arguments, named: multirangeName, in: schema)
    }
    finishCreation(range)
    for companion in companions(of: range, catalog) {
      applyDefaultPrivileges(to: companion, of: session.role)
    }
  }

  private mutating func addConstructor(
    of type: ObjectID,
    range: ObjectID,
    _ arguments: [TypeReference],
    named name: String,
    in schema: ObjectID
  ) throws(Refusal) {
    try add(
      RangeConstructorFact(type: type, range: range, arguments: arguments),
      named: name,
      in: schema,
      arguments: arguments.map { signatureNumber(of: $0) }
    )
  }

  /// The name in an option, which the grammar takes for a type's.
  private func listed(_ option: Node?) -> [String]? {
    guard let value = option?["arg"] else { return nil }
    if let typeName = value.as(.typeName) { return typeName.strings("names") }
    return value.string.map { [$0] } ?? value.as(.list)?.strings("items")
  }
}

/// The multirange of a range, and the functions, in the order in which they were made.
private func companions(of range: ObjectID, _ catalog: Catalog) -> [ObjectID] {
  catalog.dependents(of: range).map(\.id).filter {
    (catalog[$0]?.fact as? any RangeCompanion)?.range == range
  }
  .sorted()
}

extension RangeFact {
  /// The statements for the privileges on what comes with it.
  func companionPrivileges(_ id: ObjectID, _ names: Names) -> [Step] {
    companions(of: id, names.catalog).flatMap { names.catalog.privileges(on: $0) }.flatMap { privilege in
      names.catalog[privilege]?.fact.create(privilege, inlined: Inlined(), names) ?? []
    }
  }
}

private let rangeOptions: Set<String> = [
  "subtype", "subtype_opclass", "collation", "canonical", "subtype_diff", "multirange_type_name",
]

extension MultirangeFact: GuardsDrops {
  package func refusalToDrop(_ id: ObjectID, along doomed: Set<ObjectID>, _ elaboration: Elaboration)
    -> Refusal?
  {
    elaboration.cannotDrop(id, requiredBy: range)
  }
}
