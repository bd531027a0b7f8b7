// What comes with an extension, without a server.

import Testing

@testable import PostgresBuiltins

private let builtins = Builtins.shared

@Suite struct ExtensionTests {
  @Test func anExtensionSaysHowItIsCreated() throws {
    let citext = try #require(builtins.extension(named: "citext"))
    #expect(citext.isRelocatable && citext.isTrusted && citext.requiredSchema == nil)
    #expect(citext.versions.contains(citext.defaultVersion))
    #expect(builtins.extension(named: "earthdistance")?.requires == ["cube"])
    let language = try #require(builtins.extension(named: "plpgsql"))
    #expect(language.requiredSchema == "pg_catalog" && language.isPreinstalled && !language.isRelocatable)
    #expect(builtins.extension(named: "uuid-ossp") != nil)
    #expect(builtins.extension(named: "nosuchextension") == nil)
  }

  @Test func itsMembersAreInItsSchema() throws {
    let citext = try #require(builtins.extension(named: "citext"))
    let type = try #require(citext.type(named: "citext"))
    #expect(type.name == BuiltinName("citext", schema: .ofExtension("citext")))
    #expect(type.category == UInt8(ascii: "S") && type.collation == "default")
    #expect(type.array == BuiltinName("_citext", schema: .ofExtension("citext")))
    #expect(builtins.type(type.name) == type)
    #expect(builtins.type(named: "citext") == nil)
    #expect(citext.functions(named: "regexp_match").count == 2)
    #expect(citext.operators(named: "=").map(\.left) == [type.name])
    #expect(citext.cast(from: type.name, to: "text")?.context == .implicit)
    #expect(citext.cast(from: "text", to: type.name)?.context == .assignment)
    #expect(citext.defaultOperatorClass(for: type.name, accessMethod: "btree")?.name.name == "citext_ops")
    #expect(citext.familyMembers(operator: BuiltinName("=", schema: .ofExtension("citext"))).count == 3)
  }

  @Test func oneExtensionRefersToAnother() throws {
    let earth = try #require(builtins.extension(named: "earthdistance")?.type(named: "earth"))
    #expect(earth.kind == .domain && earth.base == BuiltinName("cube", schema: .ofExtension("cube")))
  }

  @Test func someMembersAreInOtherSchemas() throws {
    let handler = builtins.extension(named: "plpgsql")?.functions(named: "plpgsql_call_handler")
    #expect(handler?.map(\.name) == ["plpgsql_call_handler"])
    #expect(builtins.extension(named: "plpgsql")?.object(.language, named: "plpgsql") != nil)
  }

  @Test func smallerKindsComeWithExtensionsToo() {
    #expect(builtins.extension(named: "bloom")?.accessMethod(named: "bloom") != nil)
    #expect(builtins.extension(named: "postgres_fdw")?.foreignDataWrapper(named: "postgres_fdw") != nil)
    #expect(builtins.extension(named: "unaccent")?.object(.textSearchDictionary, named: "unaccent") != nil)
    #expect(builtins.extension(named: "pg_stat_statements")?.relation(named: "pg_stat_statements") != nil)
    let trigrams = builtins.extension(named: "pg_trgm")
    #expect(trigrams?.operatorClass(named: "gin_trgm_ops", accessMethod: "gin")?.inputType == "text")
    #expect(trigrams?.operatorClass(named: "gin_trgm_ops", accessMethod: "gist") == nil)
    #expect(trigrams?.operatorClass(named: "gin_trgm_ops", accessMethod: "gin")?.keyType == "int4")
    #expect(
      builtins.extension(named: "btree_gist")?.defaultOperatorClass(for: "int4", accessMethod: "gist")?
        .name.name == "gist_int4_ops"
    )
  }

  @Test func hintsNameTheExtensionThatIsMissing() {
    #expect(builtins.extensions(providingFunction: "gen_salt").map(\.name) == ["pgcrypto"])
    #expect(builtins.extensions(providingFunction: "uuid_generate_v4").map(\.name) == ["uuid-ossp"])
    #expect(builtins.extensions(providingType: "hstore").map(\.name) == ["hstore"])
  }
}
