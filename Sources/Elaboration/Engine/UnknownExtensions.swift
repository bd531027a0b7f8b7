// Extensions that are not known here: what nothing else provides is taken to come from them.

package import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// The extensions of which nothing is known, by name.
  private var unknownExtensions: [ObjectID] {
    extensionHints.filter { extensionSources[$0] == nil && catalog.schema(ofExtension: $0) != nil }
      .sorted { catalog.name(of: $0) < catalog.name(of: $1) }
  }

  /// Whether there may be objects that nothing in the files makes.
  var hasUnknownExtensions: Bool { !assumption.isEmpty || !unknownExtensions.isEmpty }

  /// Takes something that was looked for in vain to live elsewhere, or to come from an extension that is not known; gives
  /// whether it does.
  mutating func takeFromElsewhere(_ missing: Refusal.Missing, at range: SourceRange) -> Bool {
    assume(missing, at: range) || takeFromUnknownExtension(missing, at: range)
  }

  private mutating func takeFromUnknownExtension(_ missing: Refusal.Missing, at range: SourceRange) -> Bool {
    guard let name = missing.path.last, !name.isEmpty else { return false }
    let extensions = unknownExtensions
    guard let owner = extensions.first, let add = Self.opaqueKinds[missing.what] else { return false }
    let isInSchema = !Self.kindsInNoSchema.contains(missing.what)
    guard let schema = isInSchema ? schema(missing.path, extensions) : ObjectID.none else { return false }
    guard add(&self, owner, name, schema) else { return false }
    let names = extensions.map { "\"\(catalog.name(of: $0))\"" }
    let whose =
      names.count == 1
      ? "extension \(names[0]), which is not known"
      : "one of the extensions that are not known: \(names.joined(separator: ", "))"
    diagnostics.append(
      Diagnostic(
        id: Diagnostic.opaqueObject,
        severity: .note,
        message: "\(missing.what) \"\(missing.path.joined(separator: "."))\" is taken to come from \(whose)",
        range: range
      )
    )
    return true
  }

  /// Where an extension that is not known may have put something of that name: where it is installed, or in a schema that
  /// is its own.
  private func schema(_ path: [String], _ extensions: [ObjectID]) -> ObjectID? {
    let homes = extensions.compactMap(catalog.schema(ofExtension:))
    guard path.count > 1 else { return visibleSchemas.first { homes.contains($0) } }
    let name = path[path.count - 2]
    let schema = name == "pg_catalog" ? pgCatalog : catalog.lookUp(.schema, name)
    return schema.flatMap { homes.contains($0) || catalog[$0]?.fact is OpaqueFact<OpaqueSchema> ? $0 : nil }
  }

  typealias Adding = @Sendable (inout Elaboration, ObjectID, String, ObjectID) -> Bool

  /// What adds an object, by what it is called in `… does not exist`; each gives whether there was none yet.
  static let opaqueKinds: [String: Adding] = [
    "schema": adding(OpaqueSchema.self), "type": adding(OpaqueType.self),
    "relation": adding(OpaqueRelation.self), "function": adding(OpaqueRoutine.self),
    "operator": adding(OpaqueOperator.self), "operator class": adding(OpaqueOperatorClass.self),
    "collation": adding(OpaqueCollation.self), "access method": adding(OpaqueAccessMethod.self),
    "language": adding(OpaqueLanguage.self),
    "foreign-data wrapper": adding(OpaqueForeignDataWrapper.self),
    "text search parser": adding(OpaqueTextSearchObject.self),
    "text search template": adding(OpaqueTextSearchObject.self),
    "text search dictionary": adding(OpaqueTextSearchObject.self),
    "text search configuration": adding(OpaqueTextSearchObject.self),
  ]

  static let kindsInNoSchema: Set<String> = [
    "schema", "access method", "language", "foreign-data wrapper",
  ]

  private static func adding<Kind: OpaqueKind>(_: Kind.Type) -> Adding {
    { elaboration, owner, name, schema in
      (try? elaboration.catalog.add(OpaqueFact<Kind>(owner: owner), named: name, in: schema, at: .nowhere))
        != nil
    }
  }

  /// What came from one of several extensions that are not known is taken to come from another when that one is dropped.
  mutating func handOverOpaqueObjects(of dropped: [ObjectID]) {
    guard !extensionHints.isEmpty, dropped.contains(where: { extensionHints.contains($0) }) else { return }
    let extensions = unknownExtensions
    guard let heir = extensions.first(where: { !dropped.contains($0) }) else { return }
    for owner in extensions where dropped.contains(owner) {
      for (id, _) in catalog.dependents(of: owner) {
        (catalog[id]?.fact as? any OpaqueMember)?.handOver(id, to: heir, &self)
      }
    }
  }

  // MARK: Lookup

  package func opaqueRoutine(named names: [String]) -> ObjectID? {
    opaque(OpaqueRoutine.self, .routine, names)
  }

  package func opaqueOperator(named names: [String]) -> ObjectID? {
    opaque(OpaqueOperator.self, .operator, names)
  }

  /// The object of that (possibly qualified) name of which nothing else is known.
  func opaque<Kind: OpaqueKind>(_: Kind.Type, _ space: NameSpace, _ names: [String]) -> ObjectID? {
    guard catalog.time(of: space) > 0, !assumption.isEmpty || !unknownExtensions.isEmpty else { return nil }
    let (schema, name) = split(names)
    let schemas: [ObjectID]
    switch schema {
    case "pg_catalog": schemas = [pgCatalog]
    case let schema?: schemas = catalog.lookUp(.schema, schema).map { [$0] } ?? []
    case nil: schemas = visibleSchemas
    }
    for parent in schemas {
      for id in catalog.lookUpAll(space, in: parent, name) where catalog[id]?.fact is OpaqueFact<Kind> {
        return id
      }
    }
    return nil
  }

  package mutating func opaqueColumn(_ name: String, of relation: ObjectID) -> ObjectID {
    catalog.identities.number(of: Identity(kind: .opaqueColumn, parent: relation, name: name))
  }
}

extension FactKind {
  /// A column of a relation of which nothing is known; no fact stands for it.
  static let opaqueColumn = FactKind("column of an unknown relation")
}

extension Diagnostic {
  /// The id of notes about what is taken to come from an extension that is not known.
  package static let opaqueObject = "opaque-object"
}

extension Statement {
  /// The bare names of the objects that the statement would create.
  package var createdNames: [String] {
    let body = node.body
    let last: (StaticString) -> [String] = { body.strings($0).suffix(1) }
    switch node.tag {
    case .createStmt: return [body["relation"]?.text("relname")].compactMap(\.self)
    case .createSeqStmt: return [body["sequence"]?.text("relname")].compactMap(\.self)
    case .createForeignTableStmt: return [body["base"]?["relation"]?.text("relname")].compactMap(\.self)
    case .viewStmt: return [body["view"]?.text("relname")].compactMap(\.self)
    case .createTableAsStmt: return [body["into"]?["rel"]?.text("relname")].compactMap(\.self)
    case .compositeTypeStmt: return [body["typevar"]?.text("relname")].compactMap(\.self)
    case .createFunctionStmt: return last("funcname")
    case .createDomainStmt: return last("domainname")
    case .createEnumStmt, .createRangeStmt: return last("typeName")
    case .defineStmt: return last("defnames")
    case .createOpClassStmt: return last("opclassname")
    case .createSchemaStmt: return [body.text("schemaname")].compactMap(\.self)
    case .createPLangStmt: return [body.text("plname")].compactMap(\.self)
    case .createFdwStmt: return [body.text("fdwname")].compactMap(\.self)
    case .createAmStmt: return [body.text("amname")].compactMap(\.self)
    default: return []
    }
  }
}
