// What the tests of kinds need: a catalog from some DDL, and the statements that a fact makes.

import CatalogModel
import Elaboration
import PostgresSyntax
import Testing

/// What came of folding some DDL into an empty database with a schema `app`.
struct Folded {
  let catalog: Catalog
  let diagnostics: [Diagnostic]

  init(_ ddl: String, mayWait: Bool = false, searchPath: [String] = ["app", "public"]) {
    self.init(ddl, into: .emptyDatabase(), mayWait: mayWait, searchPath: searchPath)
  }

  /// Folds into a catalog that shares its identities with others.
  init(_ ddl: String, into catalog: Catalog, mayWait: Bool = false, searchPath: [String] = ["app", "public"])
  {
    let text = catalog.lookUp(.schema, "app") == nil ? "CREATE SCHEMA app; \(ddl)" : ddl
    let script = parseScript(SourceFile(name: "test.sql", text: text), index: 0)
    var options = FoldOptions()
    options.mayWait = mayWait
    options.searchPath = searchPath
    let result = fold([script], into: catalog, options)
    self.catalog = result.catalog
    diagnostics = result.diagnostics
  }

  /// The messages of what was refused.
  var errors: [String] { diagnostics.filter { $0.severity == .error }.map(\.message) }

  var app: ObjectID { catalog.lookUp(.schema, "app") ?? .none }

  /// The object of that name in schema `app`.
  func object(_ space: NameSpace, _ name: String) throws -> ObjectID {
    let found =
      space.isOverloaded
      ? catalog.lookUpAll(space, in: app, name).first : catalog.lookUp(space, in: app, name)
    return try #require(found, "\(name) is not there: \(errors)")
  }

  /// The object of that name below another.
  func child(_ space: NameSpace, _ name: String, of parent: ObjectID) throws -> ObjectID {
    try #require(catalog.lookUp(space, in: parent, name), "\(name) is not there: \(errors)")
  }

  func fact<F: Fact>(_ id: ObjectID, as type: F.Type = F.self) throws -> F {
    try #require(catalog.fact(id, as: F.self))
  }

  /// The statements that create an object, each with all that can stand within it.
  func creation(_ id: ObjectID) throws -> [String] {
    let fact = try #require(catalog[id]?.fact)
    var inlined = Inlined()
    let names = Names(catalog)
    for child in catalog.children(of: id) {
      guard let definition = catalog[child]?.fact.inlineDefinition(child, inlined: inlined, names) else {
        continue
      }
      if !definition.isEmpty { inlined.add(child, within: id) }
    }
    return fact.create(id, inlined: inlined, names).map(\.sql)
  }

  /// The statements that lead from an object as it was to this one; nil when it must be replaced.
  func alteration(from old: Folded, _ id: ObjectID) throws -> [String]? {
    let before = try #require(old.catalog[id]?.fact)
    let after = try #require(catalog[id]?.fact)
    return after.alteration(from: before, id, Names(catalog), oldCatalog: old.catalog)?.steps.map(\.sql)
  }

  /// The statements that make everything that is in schema `app`, one object after the other.
  var script: String {
    let ids = catalog.all.filter { id in
      guard let entry = catalog[id], entry.origin != .nowhere else { return false }
      return !entry.fact.isDerived && entry.fact.kind != .schema
    }
    var inlined = Inlined()
    var isInlined: Set<ObjectID> = []
    let names = Names(catalog)
    for id in ids.reversed() {
      guard let entry = catalog[id] else { continue }
      let host = entry.fact.host(in: catalog) ?? entry.parent
      guard host != .none, catalog.kind(of: host) != .schema,
        let definition = entry.fact.inlineDefinition(id, inlined: inlined, names)
      else { continue }
      isInlined.insert(id)
      if !definition.isEmpty { inlined.add(id, within: host) }
    }
    let rest = ids.filter { !isInlined.contains($0) }.sorted { left, right in
      rank(left) < rank(right) || (rank(left) == rank(right) && left < right)
    }
    let statements = rest.flatMap { catalog[$0]?.fact.create($0, inlined: inlined, names) ?? [] }
    return statements.map(\.sql).joined(separator: ";\n")
  }

  private func rank(_ id: ObjectID) -> Int { catalog[id].map { type(of: $0.fact).rank } ?? 0 }

  /// Expects that the statements that the facts make give the same facts again.
  func comesBack(_ location: SourceLocation = #_sourceLocation) {
    expectSame(as: script, searchPath: [], location)
  }

  /// Expects that some other DDL gives the same catalog.
  func expectSame(
    as ddl: String,
    searchPath: [String] = ["app", "public"],
    _ location: SourceLocation = #_sourceLocation
  ) {
    let other = Folded(ddl, into: .emptyDatabase(catalog.identities), searchPath: searchPath)
    let delta = Delta(from: catalog, to: other.catalog)
    let text = "\(ddl)\n\(other.errors)\n\(describe(delta, other.catalog))"
    let isSame = other.errors.isEmpty && delta.isEmpty
    #expect(isSame, "\(text)", sourceLocation: location)
  }

  private func describe(_ delta: Delta, _ other: Catalog) -> String {
    let words =
      delta.added.map { "too much: \(Names(other).described($0))" }
      + delta.removed.map { "missing: \(Names(catalog).described($0))" }
      + delta.changed.map { "\(Names(catalog).described($0.id)) differs in \($0.attributes)" }
    return words.joined(separator: "\n")
  }

  /// Whether some other DDL gives the same catalog.
  func equals(_ ddl: String) -> Bool {
    let other = Folded(ddl, into: .emptyDatabase(catalog.identities))
    return other.errors.isEmpty && Delta(from: catalog, to: other.catalog).isEmpty
  }
}

extension Folded: CustomTestStringConvertible {
  var testDescription: String { "a catalog" }
}
