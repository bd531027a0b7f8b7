// One provider of objects (pg_catalog, information_schema, an extension), and the lookups that all share.

/// A provider of objects: nothing is read before it is asked for, and nothing is kept.
package struct BuiltinSource: BuiltinProvider, Hashable {
  enum Provider: Hashable, Sendable {
    case pgCatalog
    case informationSchema
    case `extension`(String)
  }

  let version: BuiltinVersion
  let provider: Provider

  package var source: BuiltinSource { self }

  /// The schema that this provider's objects are in unless a row says otherwise.
  var schema: BuiltinSchema {
    switch provider {
    case .pgCatalog: .pgCatalog
    case .informationSchema: .informationSchema
    case .extension(let name): .ofExtension(name)
    }
  }

  /// The first field of a row of the tables that hold more than one provider.
  private var key: String? {
    switch provider {
    case .pgCatalog: nil
    case .informationSchema: "information_schema"
    case .extension(let name): name
    }
  }

  /// The rows of this provider that begin with `fields`, without the provider's own field.
  func rows(_ table: BuiltinVersion.Table, _ fields: String...) -> some Sequence<Row> {
    let text = version.text(table, ofOthers: key != nil)
    let skipped = key == nil ? 0 : 1
    return text.rows((key.map { [$0] } ?? []) + fields).lazy.map { $0.dropping(skipped) }
  }

  /// Reads the two fields that most rows begin with.
  func name(_ row: inout Row) -> BuiltinName {
    let name = row.next().string
    let place = row.next()
    return BuiltinName(name, schema: place.isEmpty ? schema : place.schema)
  }
}

/// Something that objects can be asked for by name.
package protocol BuiltinProvider: Sendable {
  var source: BuiltinSource { get }
}

extension BuiltinProvider {
  package func type(named name: String) -> BuiltinType? {
    source.rows(.types, name).lazy.map(makeType).first { _ in true }
  }

  /// All types, sorted by name.
  package var types: [BuiltinType] { source.rows(.types).map(makeType) }

  /// All routines of one name, of every kind.
  package func functions(named name: String) -> [BuiltinFunction] {
    source.rows(.functions, name).map(makeFunction)
  }

  /// All routines, sorted by name.
  package var functions: [BuiltinFunction] { source.rows(.functions).map(makeFunction) }

  package func operators(named name: String) -> [BuiltinOperator] {
    source.rows(.operators, name).map(makeOperator)
  }

  /// All operators, sorted by name.
  package var operators: [BuiltinOperator] { source.rows(.operators).map(makeOperator) }

  package func relation(named name: String) -> BuiltinRelation? {
    source.rows(.relations, name).lazy.map(makeRelation).first { _ in true }
  }

  /// All relations, sorted by name.
  package var relations: [BuiltinRelation] { source.rows(.relations).map(makeRelation) }

  // For suggestions about a name that is not found: each name once, in order, and nothing else is read.
  package var typeNames: [String] { names(.types) }
  package var functionNames: [String] { names(.functions) }
  package var relationNames: [String] { names(.relations) }
  package var operatorNames: [String] { names(.operators) }

  private func names(_ table: BuiltinVersion.Table) -> [String] {
    var names: [String] = []
    for var row in source.rows(table) {
      let name = row.next()
      if let last = names.last, name == last { continue }
      names.append(name.string)
    }
    return names
  }

  private func makeType(_ row: Row) -> BuiltinType {
    var row = row
    let name = source.name(&row)
    return BuiltinType(row: row, name: name)
  }

  private func makeFunction(_ row: Row) -> BuiltinFunction {
    var row = row
    let name = source.name(&row)
    return BuiltinFunction(row: row, name: name)
  }

  private func makeOperator(_ row: Row) -> BuiltinOperator {
    var row = row
    let name = source.name(&row)
    return BuiltinOperator(row: row, name: name)
  }

  private func makeRelation(_ row: Row) -> BuiltinRelation {
    var row = row
    let name = source.name(&row)
    return BuiltinRelation(row: row, name: name)
  }
}
