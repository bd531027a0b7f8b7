// How text search objects are found: the catalog's own, those of pg_catalog, those of extensions.

import CatalogModel
import PostgresBuiltins
import PostgresSyntax

/// The four kinds of text search objects.
enum TextSearchKind {
  case parser, template, dictionary, configuration

  var factKind: FactKind {
    switch self {
    case .parser: .textSearchParser
    case .template: .textSearchTemplate
    case .dictionary: .textSearchDictionary
    case .configuration: .textSearchConfiguration
    }
  }

  /// The words of messages.
  var word: String { factKind.name }

  var nameSpace: NameSpace {
    switch self {
    case .parser: .textSearchParser
    case .template: .textSearchTemplate
    case .dictionary: .textSearchDictionary
    case .configuration: .textSearchConfiguration
    }
  }

  fileprivate var builtinKind: BuiltinObject.Kind {
    switch self {
    case .parser: .textSearchParser
    case .template: .textSearchTemplate
    case .dictionary: .textSearchDictionary
    case .configuration: .textSearchConfiguration
    }
  }
}

extension Elaboration {
  /// The text search object of that (possibly qualified) name (get_ts_parser_oid and its like).
  mutating func textSearchObject(
    _ kind: TextSearchKind,
    _ names: [String],
    at node: Node?
  ) throws(Refusal) -> ObjectID {
    let (schema, name) = split(names)
    let schemas =
      try schema.map { name throws(Refusal) in [try self.schema(named: name, at: node)] } ?? visibleSchemas
    for schema in schemas {
      if let id = catalog.lookUp(kind.nameSpace, in: schema, name) { return id }
      if schema == pgCatalog, Builtins.shared.textSearchObject(kind: kind.builtinKind, named: name) != nil {
        return catalog.identities.number(
          of: Identity(kind: kind.factKind, parent: pgCatalog, name: name)
        )
      }
      if let id = extensionTextSearchObject(kind, name, in: schema) { return id }
    }
    throw missing(kind.word, names.joined(separator: "."), at: node)
  }

  private mutating func extensionTextSearchObject(
    _ kind: TextSearchKind,
    _ name: String,
    in schema: ObjectID
  ) -> ObjectID? {
    switch kind {
    case .template:
      extensionObject(ExtensionTextSearchTemplate.self, .textSearchTemplate, named: name, in: schema)
    case .dictionary:
      extensionObject(ExtensionTextSearchDictionary.self, .textSearchDictionary, named: name, in: schema)
    case .parser, .configuration: nil
    }
  }

  /// How a DROP, COMMENT or ALTER finds such an object.
  static func textSearchAddressing(_ objectType: String, _ kind: TextSearchKind) -> Addressing {
    Addressing(objectType) { object, _, elaboration throws(Refusal) in
      try elaboration.textSearchObject(kind, object?.as(.list)?.strings("items") ?? [], at: object)
    }
  }

  /// Adds an object of a DefineStmt (body).
  mutating func addTextSearchObject<F: Fact>(_ fact: F, _ node: Node) throws(Refusal) -> ObjectID {
    let (schema, name) = split(node.strings("defnames"))
    return try add(fact, named: name, in: try creationSchema(schema, at: node), at: node)
  }

  /// The function that a DefineStmt's option names, with arguments of those types.
  mutating func supportFunction(
    _ option: Node,
    _ arguments: [String]
  ) throws(Refusal) -> ObjectID {
    try supportFunction(qualifiedName(option["arg"]), arguments, at: option)
  }

  /// The name in an option's value, which the grammar takes for a type's.
  func qualifiedName(_ value: Node?) -> [String] {
    value?.as(.typeName)?.strings("names") ?? value?.as(.list)?.strings("items") ?? value?.string.map { [$0] }
      ?? []
  }

  /// The function of that name with those argument types, as statements name what serves an object
  /// (LookupFuncName); arrays are written `text[]`.
  mutating func supportFunction(
    _ names: [String],
    _ arguments: [String],
    at node: Node?
  ) throws(Refusal) -> ObjectID {
    let types = arguments.map { name -> TypeReference in
      let isArray = name.hasSuffix("[]")
      return TypeReference(builtinType(isArray ? String(name.dropLast(2)) : name), isArray: isArray)
    }
    return try routine(named: names, types, at: node)
  }
}
