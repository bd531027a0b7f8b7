// What a database provides before any object of its users: the entrance to this module.

private import Synchronization

/// The objects of one major version of PostgreSQL, with the lookups of pg_catalog.
///
/// A value costs nothing: the tables lie in the binary as text, each lookup is a binary search in one of
/// them, and what it returns is a value. Anything may be asked from any thread. Types, routines and
/// access methods are remembered, since every column, call and index asks for one.
package struct Builtins: BuiltinProvider, Hashable {
  let version: BuiltinVersion

  package static let postgres15 = Builtins(version: .postgres15)
  /// The version that DDL is read for.
  package static let shared = postgres15

  package var source: BuiltinSource { BuiltinSource(version: version, provider: .pgCatalog) }
  package var informationSchema: BuiltinSource {
    BuiltinSource(version: version, provider: .informationSchema)
  }

  private static let knownTypes = NameCache<BuiltinType?>()
  private static let knownFunctions = NameCache<[BuiltinFunction]>()
  private static let knownOperators = NameCache<[BuiltinOperator]>()
  private static let knownAccessMethods = NameCache<BuiltinObject?>()

  /// The type of that name in pg_catalog.
  package func type(named name: String) -> BuiltinType? {
    Self.knownTypes.value(version, name) { source.type(named: name) }
  }

  /// All routines of one name in pg_catalog, of every kind.
  package func functions(named name: String) -> [BuiltinFunction] {
    Self.knownFunctions.value(version, name) { source.functions(named: name) }
  }

  /// All operators of one name in pg_catalog.
  package func operators(named name: String) -> [BuiltinOperator] {
    Self.knownOperators.value(version, name) { source.operators(named: name) }
  }

  /// The access method of that name in pg_catalog.
  package func accessMethod(named name: String) -> BuiltinObject? {
    Self.knownAccessMethods.value(version, name) { source.accessMethod(named: name) }
  }

  /// The type that a built-in object refers to.
  package func type(_ name: BuiltinName) -> BuiltinType? {
    switch name.schema {
    case .pgCatalog: type(named: name.name)
    case .informationSchema: informationSchema.type(named: name.name)
    case .ofExtension(let owner):
      BuiltinSource(version: version, provider: .extension(owner)).type(named: name.name)
    case .named: nil
    }
  }

  /// A relation of pg_catalog or information_schema.
  package func relation(schema: String, name: String) -> BuiltinRelation? {
    switch schema {
    case "pg_catalog": relation(named: name)
    case "information_schema": informationSchema.relation(named: name)
    default: nil
    }
  }

  /// All extensions that are known, sorted by name.
  package var extensions: [BuiltinExtension] {
    version.extensions.rows([]).map { BuiltinExtension(row: $0, version: version) }
  }

  package func `extension`(named name: String) -> BuiltinExtension? {
    version.extensions.rows([name]).lazy.map { BuiltinExtension(row: $0, version: version) }
      .first { _ in true }
  }

  /// A language that every new database has, PL/pgSQL among them though it is an extension's.
  package func language(named name: String) -> BuiltinObject? {
    if let language = object(.language, named: name) { return language }
    return BuiltinSource(version: version, provider: .extension("plpgsql")).object(.language, named: name)
  }

  package func schema(named name: String) -> BuiltinObject? { object(.schema, named: name) }

  /// A collation of pg_catalog.
  ///
  /// Those that depend on the machine of the server are taken to exist where the name has their form.
  package func collation(named name: String) -> BuiltinObject? {
    object(.collation, named: name) ?? BuiltinObject.assumedCollation(named: name)
  }

  /// The extensions that have a function of this name, for a hint about one that is missing.
  package func extensions(providingFunction name: String) -> [BuiltinExtension] {
    extensions.filter { !$0.functions(named: name).isEmpty }
  }

  /// The extensions that have a type of this name, for a hint about one that is missing.
  package func extensions(providingType name: String) -> [BuiltinExtension] {
    extensions.filter { $0.type(named: name) != nil }
  }
}

/// What was looked up by name in a version's tables, which are texts to be searched.
final class NameCache<Value: Sendable>: Sendable {
  private let known = Mutex<[BuiltinVersion: [String: Value]]>([:])

  /// The value for a name, looked for the first time.
  func value(_ version: BuiltinVersion, _ name: String, _ find: () -> Value) -> Value {
    if let known = known.withLock({ $0[version]?[name] }) { return known }
    let value = find()
    known.withLock { $0[version, default: [:]][name] = value }
    return value
  }
}
