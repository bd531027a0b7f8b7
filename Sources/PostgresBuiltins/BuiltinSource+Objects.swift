// Lookups of the smaller kinds.

extension BuiltinProvider {
  package func object(_ kind: BuiltinObject.Kind, named name: String) -> BuiltinObject? {
    source.rows(.objects, kind.rawValue, name).lazy.compactMap(makeObject).first { _ in true }
  }

  /// All objects of a kind, sorted by name.
  package func objects(_ kind: BuiltinObject.Kind) -> [BuiltinObject] {
    source.rows(.objects, kind.rawValue).compactMap(makeObject)
  }

  package func accessMethod(named name: String) -> BuiltinObject? { object(.accessMethod, named: name) }
  package func foreignDataWrapper(named name: String) -> BuiltinObject? {
    object(.foreignDataWrapper, named: name)
  }
  package func textSearchObject(kind: BuiltinObject.Kind, named name: String) -> BuiltinObject? {
    object(kind, named: name)
  }

  /// Operator families have names of their own for each access method.
  package func operatorFamily(named name: String, accessMethod: String) -> BuiltinObject? {
    source.rows(.objects, BuiltinObject.Kind.operatorFamily.rawValue, name).lazy.compactMap(makeObject)
      .first { $0.accessMethod == accessMethod }
  }

  private func makeObject(_ row: Row) -> BuiltinObject? {
    var row = row
    guard let kind = BuiltinObject.Kind(rawValue: row.next().string) else { return nil }
    var name = source.name(&row)
    if kind.hasNoSchema { name.schema = .pgCatalog }
    return BuiltinObject(kind: kind, name: name, detail: row.next().string)
  }
}

extension BuiltinObject.Kind {
  /// Whether names of this kind stand alone in the database.
  package var hasNoSchema: Bool {
    switch self {
    case .accessMethod, .foreignDataWrapper, .language, .schema, .timeZone, .timeZoneAbbreviation: true
    case .collation, .operatorFamily: false
    case .textSearchConfiguration, .textSearchDictionary, .textSearchParser, .textSearchTemplate: false
    }
  }
}
