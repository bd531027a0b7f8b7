// Base types: those whose values only functions in C, or the server's own, can read and write.

package import CatalogModel
package import Expressions
package import PostgresBuiltins
import PostgresSyntax

/// A base type, `CREATE TYPE … (INPUT = …)`, or the shell that its functions are declared over, `CREATE TYPE` and a
/// name.
package struct BaseTypeFact: TypeFact {
  package static let rank = 30
  package static let isUsableWhenFinished = true
  package static let attributes: [Attribute<Self>] = [
    // Its functions take and give values of it, so they come in between.
    Attribute("definition", \.definition, deferred: true, .alterIfPossible { $0.define })
  ]

  /// Nil for a shell.
  package var definition: BaseTypeDefinition?

  package init() {}

  package static let readers = [
    Reader(.defineStmt, of: "OBJECT_TYPE") { node, elaboration throws(Refusal) in
      try elaboration.createBaseType(node)
    },
    Reader(.alterTypeStmt) { node, elaboration throws(Refusal) in try elaboration.alterBaseType(node) },
  ]

  package var nature: TypeNature {
    guard let definition else { return .opaque }
    return .base(
      category: definition.category,
      isPreferred: definition.isPreferred,
      subscripts: definition.subscripts
    )
  }

  package var withoutDeferred: BaseTypeFact { BaseTypeFact() }

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [Step("CREATE TYPE \(names.qualified(id))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    // It and its functions can only go together.
    [Step("DROP TYPE \(names.qualified(id))\(definition == nil ? "" : " CASCADE")")]
  }

  /// Its functions step aside with it: those of its replacement have their names.
  package func setAside(_ id: ObjectID, for replacement: any Fact, _ names: Names) -> SetAside? {
    let spare = quoteIdentifier(names.spareName(for: id))
    let schema = names.bare(names.catalog.parent(of: id))
    var rename: [Step] = []
    for role in BaseTypeDefinition.Role.allCases {
      guard let function = definition?.functions[role],
        let fact = names.catalog.fact(function, as: RoutineFact.self), fact.host(in: names.catalog) == id
      else { continue }
      rename += fact.setAside(function, for: fact, names)?.rename ?? []
    }
    rename.append(Step("ALTER TYPE \(names.qualified(id)) RENAME TO \(spare)"))
    return SetAside(rename: rename, drop: [Step("DROP TYPE \(schema).\(spare) CASCADE")])
  }
}

/// What makes a shell a type.
package struct BaseTypeDefinition: AttributeValue {
  /// What a function does for the type, as CREATE TYPE calls it.
  package enum Role: String, CaseIterable, Sendable {
    case input = "INPUT"
    case output = "OUTPUT"
    case receive = "RECEIVE"
    case send = "SEND"
    case modifierInput = "TYPMOD_IN"
    case modifierOutput = "TYPMOD_OUT"
    case analyze = "ANALYZE"
    case `subscript` = "SUBSCRIPT"

    /// Whether ALTER TYPE can give it to another function.
    var isAlterable: Bool { self != .input && self != .output }
  }

  package var functions: [Role: ObjectID] = [:]
  /// In bytes; -1 where it varies.
  package var length = -1
  package var isPassedByValue = false
  /// `char`, `int2`, `int4` or `double`.
  package var alignment = "int4"
  package var storage = BuiltinType.Storage.plain
  package var category = UInt8(ascii: "U")
  package var isPreferred = false
  package var usualValue: String?
  package var element: TypeReference?
  package var delimiter = ","
  package var isCollatable = false

  /// A type with elements and nothing else is read by raw_array_subscript_handler (DefineType).
  var subscripts: TypeNature.Subscripts {
    if functions[.subscript] != nil { return .unknown }
    return element.map { .elements($0) } ?? .none
  }

  package static var holdsReferences: Bool { true }

  package func forEachReference(_ body: (ObjectID) -> Void) {
    for role in Role.allCases { functions[role].forEachReference(body) }
    element.forEachReference(body)
  }

  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> BaseTypeDefinition {
    var result = self
    result.functions = functions.mapValues(transform)
    result.element = element.mapReferences(transform)
    return result
  }

  /// The options as CREATE TYPE takes them.
  fileprivate func options(_ names: Names) -> [String] {
    var result = Role.allCases.compactMap { role in
      functions[role].map { "\(role.rawValue) = \(names.qualified($0))" }
    }
    if length != -1 { result.append("INTERNALLENGTH = \(length)") }
    if isPassedByValue { result.append("PASSEDBYVALUE") }
    if alignment != "int4" { result.append("ALIGNMENT = \(alignment)") }
    if storage != .plain { result.append("STORAGE = \(storage.word.lowercased())") }
    if category != UInt8(ascii: "U") {
      result.append("CATEGORY = \(quoteLiteral(String(UnicodeScalar(category))))")
    }
    if isPreferred { result.append("PREFERRED = true") }
    if let usualValue { result.append("DEFAULT = \(quoteLiteral(usualValue))") }
    if let element { result.append("ELEMENT = \(element.sql(names))") }
    if delimiter != "," { result.append("DELIMITER = \(quoteLiteral(delimiter))") }
    if isCollatable { result.append("COLLATABLE = true") }
    return result
  }
}

extension Alteration<BaseTypeFact> {
  /// A shell becomes a type, and never a shell again; of a type ALTER TYPE changes some options.
  fileprivate var define: [Step]? {
    guard let after = new.definition else { return nil }
    let type = names.qualified(id)
    guard let before = old.definition else {
      let options = after.options(names).joined(separator: ",\n    ")
      return [Step("CREATE TYPE \(type) (\n    \(options)\n)")]
    }
    var rest = after
    rest.storage = before.storage
    for role in BaseTypeDefinition.Role.allCases where role.isAlterable {
      rest.functions[role] = before.functions[role]
    }
    guard rest == before, after.storage == before.storage || after.storage != .plain else { return nil }
    var options: [String] = []
    for role in BaseTypeDefinition.Role.allCases where before.functions[role] != after.functions[role] {
      options.append("\(role.rawValue) = \(after.functions[role].map(names.qualified) ?? "NONE")")
    }
    if after.storage != before.storage { options.append("STORAGE = \(after.storage.word.lowercased())") }
    return [Step("ALTER TYPE \(type) SET (\(options.joined(separator: ", ")))")]
      + (after.storage == before.storage ? [] : storageSteps(before.storage, after.storage))
  }

  /// ALTER TYPE leaves the columns that are there as they are.
  private func storageSteps(_ before: BuiltinType.Storage, _ after: BuiltinType.Storage) -> [Step] {
    catalog.columns(holding: id).compactMap { column in
      guard let old = oldCatalog.fact(column, as: ColumnFact.self),
        let new = catalog.fact(column, as: ColumnFact.self), old.type == new.type
      else { return nil }
      let wanted = new.storage ?? after.word
      // What differs in the column's own attribute is set with that.
      guard old.storage == new.storage, (old.storage ?? before.word) != wanted else { return nil }
      return Step(
        names.alterTable(catalog.parent(of: column)),
        clause: "ALTER COLUMN \(names.bare(column)) SET STORAGE \(wanted)"
      )
    }
  }
}

extension Catalog {
  /// The columns of tables whose type is that one, or a domain over it.
  func columns(holding type: ObjectID) -> [ObjectID] {
    dependents(of: type, as: ColumnFact.self) { $0.type.type == type && !$0.type.isArray }
      + dependents(of: type, as: DomainFact.self).flatMap { columns(holding: $0.id) }
  }
}

extension RoutineFact {
  /// The base type whose values this reads or writes, or the range whose values it normalises: the two go together.
  package func host(in catalog: Catalog) -> ObjectID? {
    let types = inputs.map(\.type.type) + [result?.type].compactMap { $0 }
    return types.first { type in
      if let canonical = catalog.fact(type, as: RangeFact.self)?.canonical {
        return catalog.fact(canonical, as: RoutineFact.self) == self
      }
      return catalog.fact(type, as: BaseTypeFact.self)?.definition?.functions.values.contains { function in
        catalog.fact(function, as: RoutineFact.self) == self
      } == true
    }
  }
}
