// What the tables answer, without a server.

import Testing

@testable import PostgresBuiltins

private let builtins = Builtins.shared

@Suite struct LookupTests {
  @Test func aTypeHasItsPropertiesInPlace() throws {
    let text = try #require(builtins.type(named: "text"))
    #expect(text.name == "text")
    #expect(text.kind == .base)
    #expect(text.category == UInt8(ascii: "S"))
    #expect(text.isPreferred)
    #expect(!text.takesModifiers)
    #expect(text.array == "_text")
    #expect(text.collation == "default")
    #expect(text.storage == .extended)
    #expect(text.length == -1)
    #expect(builtins.type(named: "varchar")?.takesModifiers == true)
    #expect(builtins.type(named: "name")?.collation == "C")
    #expect(builtins.type(named: "int8")?.length == 8)
    #expect(builtins.type(named: "int8")?.hasImmutableInput == true)
    #expect(builtins.type(named: "date")?.hasImmutableInput == false)
    #expect(builtins.type(named: "date")?.hasImmutableOutput == false)
  }

  @Test func arraysAreToldFromWhatOnlyLooksLikeThem() throws {
    let integers = try #require(builtins.type(named: "_int4"))
    #expect(integers.element == "int4" && integers.isTrueArray)
    let point = try #require(builtins.type(named: "point"))
    #expect(point.element == "float8" && !point.isTrueArray)
    #expect(builtins.type(named: "_box")?.delimiter == UInt8(ascii: ";"))
    #expect(builtins.type(named: "jsonb")?.subscripting == .jsonb)
  }

  @Test func rangesKnowTheirSubtypesAndEachOther() {
    #expect(builtins.type(named: "int4range")?.rangeSubtype == "int4")
    #expect(builtins.type(named: "int4range")?.rangeCounterpart == "int4multirange")
    #expect(builtins.type(named: "int4multirange")?.rangeCounterpart == "int4range")
    #expect(builtins.type(named: "pg_class")?.relationKind == .table)
  }

  @Test func domainsOfTheInformationSchemaHaveABase() throws {
    let name = BuiltinName("sql_identifier", schema: .informationSchema)
    let identifier = try #require(builtins.type(name))
    #expect(identifier.name == name)
    #expect(identifier.kind == .domain && identifier.base == "name")
    #expect(builtins.type(named: "sql_identifier") == nil)
    #expect(builtins.informationSchema.type(named: "yes_or_no")?.baseModifier == 7)
  }

  @Test(arguments: ["", "nosuchtype", "int", "int44", "zzz", "\u{1}", "int4\t", "int4\n", "int4\t\tb", "ÿ"])
  func whatIsNotThereIsNotFound(name: String) {
    #expect(builtins.type(named: name) == nil)
    #expect(builtins.functions(named: name).isEmpty)
    #expect(builtins.relation(named: name) == nil)
    #expect(builtins.extension(named: name) == nil)
    #expect(builtins.object(.language, named: name) == nil)
    #expect(builtins.extension(named: "citext")?.type(named: name) == nil)
  }

  @Test func everyRowIsFoundUnderItsName() {
    let types = builtins.types
    #expect(types.count > 400)
    for type in types { #expect(builtins.type(named: type.name.name) == type) }
    for relation in builtins.relations { #expect(builtins.relation(named: relation.name.name) == relation) }
    let functions = Dictionary(grouping: builtins.functions, by: \.name.name)
    for (name, overloads) in functions {
      #expect(builtins.functions(named: name).map(\.inputTypes) == overloads.map(\.inputTypes))
    }
    for `extension` in builtins.extensions {
      #expect(builtins.extension(named: `extension`.name) == `extension`)
      for type in `extension`.types { #expect(`extension`.type(named: type.name.name) == type) }
    }
  }

  @Test func namesAreListedOnce() {
    let names = builtins.functionNames
    #expect(names.count > 2000 && names.count == Set(names).count && names.contains("lower"))
    #expect(builtins.extension(named: "citext")?.typeNames == ["_citext", "citext"])
  }

  @Test func everyTypeThatIsReferredToExists() {
    let providers = [builtins.source, builtins.informationSchema] + builtins.extensions.map(\.source)
    for provider in providers {
      for function in provider.functions {
        for type in function.inputTypes + [function.result] + function.arguments.map(\.type) {
          #expect(builtins.type(type) != nil, "\(type) of \(function.name)")
        }
      }
      for relation in provider.relations {
        for column in relation.columns { #expect(builtins.type(column.type) != nil, "\(relation.name)") }
      }
      for type in provider.types {
        for other in [type.element, type.array, type.base, type.rangeSubtype, type.rangeCounterpart] {
          if let other { #expect(builtins.type(other) != nil, "\(other) of \(type.name)") }
        }
      }
    }
  }

  @Test func functionsKeepTheirDeclarations() throws {
    let lower = builtins.functions(named: "lower")
    #expect(Set(lower.map(\.inputTypes)) == [["text"], ["anyrange"], ["anymultirange"]])
    #expect(lower.allSatisfy { $0.kind == .function && $0.volatility == .immutable && $0.isStrict })
    let interval = try #require(builtins.functions(named: "make_interval").first)
    #expect(interval.defaultCount == 7 && interval.inputNames.first == "years")
    let format = builtins.functions(named: "format").first { $0.inputTypes.count == 2 }
    #expect(format?.variadicElement == "any")
    let each = try #require(builtins.functions(named: "jsonb_each").first)
    #expect(each.returnsSet && each.result == "record")
    #expect(each.inputNames == ["from_json"])
    #expect(each.outputs.map(\.name) == ["key", "value"])
    #expect(each.outputs.map(\.type) == ["text", "jsonb"])
    #expect(builtins.functions(named: "now").first?.volatility == .stable)
    #expect(builtins.functions(named: "now").first?.returnsSet == false)
    #expect(builtins.functions(named: "random").first?.volatility == .volatile)
  }

  @Test func aggregatesAndWindowFunctionsAreToldApart() {
    #expect(
      builtins.functions(named: "sum").allSatisfy { $0.kind == .aggregate && $0.aggregateKind == .normal }
    )
    #expect(builtins.functions(named: "row_number").first?.kind == .window)
    #expect(
      builtins.functions(named: "percentile_cont").first?.aggregateKind == .orderedSet(directArguments: 1)
    )
    let rank = builtins.functions(named: "rank")
    #expect(Set(rank.map(\.kind)) == [.aggregate, .window])
    #expect(rank.contains { $0.aggregateKind == .hypotheticalSet(directArguments: 1) })
  }

  @Test func relationsHaveColumnsAndKeys() throws {
    let table = try #require(builtins.relation(schema: "pg_catalog", name: "pg_class"))
    #expect(table.kind == .table && table.primaryKey?.columns == ["oid"])
    #expect(table.columns.first?.name == "oid" && table.columns.first?.isNotNull == true)
    #expect(table.columns.first { $0.name == "relname" }?.collation == "C")
    let view = try #require(builtins.relation(schema: "information_schema", name: "columns"))
    #expect(view.kind == .view && view.columns.count == 44)
    #expect(view.columns[0].type == BuiltinName("sql_identifier", schema: .informationSchema))
    #expect(view.columns[0].collation == "C")
    #expect(builtins.relation(schema: "public", name: "pg_class") == nil)
  }

  @Test func languagesSchemasAndAccessMethods() {
    #expect(builtins.language(named: "sql")?.isTrustedLanguage == true)
    #expect(builtins.language(named: "c")?.isTrustedLanguage == false)
    #expect(builtins.language(named: "plpgsql") != nil)
    #expect(builtins.language(named: "plperl") == nil)
    #expect(builtins.schema(named: "public")?.owner == "pg_database_owner")
    #expect(builtins.accessMethod(named: "heap")?.isTableAccessMethod == true)
    #expect(builtins.accessMethod(named: "heap")?.indexAbilities == [])
    #expect(
      builtins.accessMethod(named: "btree")?.indexAbilities == [
        .order, .unique, .manyColumns, .exclude, .include,
      ]
    )
    #expect(builtins.accessMethod(named: "hash")?.indexAbilities == [.exclude])
    #expect(builtins.accessMethod(named: "gin")?.indexAbilities == [.manyColumns])
    #expect(builtins.accessMethod(named: "gin")?.isTableAccessMethod == false)
    #expect(builtins.textSearchObject(kind: .textSearchConfiguration, named: "english") != nil)
    #expect(builtins.textSearchObject(kind: .textSearchParser, named: "default") != nil)
  }

  @Test(
    arguments: [
      ("C", true, false), ("default", true, false), ("en-x-icu", true, false), ("und-x-icu", true, false),
      ("de_DE", true, true), ("en_US.utf8", true, true), ("C.UTF-8", true, true), ("sr_RS@latin", true, true),
      ("case_insensitive", false, false), ("en_us", false, false), ("x", false, false),
      ("de_DE.", false, false),
    ])
  func collations(name: String, exists: Bool, isAssumed: Bool) {
    let collation = builtins.collation(named: name)
    #expect((collation != nil) == exists)
    #expect((collation?.isAssumed ?? false) == isAssumed)
  }
}
