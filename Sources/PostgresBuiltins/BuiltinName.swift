// How built-in objects refer to each other: by the schema and the name.

/// The schema that a built-in object is in.
package enum BuiltinSchema: Hashable, Sendable {
  case pgCatalog
  case informationSchema
  /// The schema that this extension is installed in, which the database decides.
  case ofExtension(String)
  /// A schema that an extension makes for itself, under a name that cannot be chosen.
  case named(String)
}

/// The qualified name of a built-in object; a literal is a name in pg_catalog.
package struct BuiltinName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package var schema: BuiltinSchema
  package var name: String

  package init(_ name: String, schema: BuiltinSchema = .pgCatalog) {
    self.schema = schema
    self.name = name
  }

  package init(stringLiteral value: String) { self.init(value) }

  /// As the generated tables write it: `int4`, `information_schema.sql_identifier`, `@citext.citext`.
  package var description: String {
    switch schema {
    case .pgCatalog: name
    case .informationSchema: "information_schema." + name
    case .ofExtension(let owner): "@\(owner).\(name)"
    case .named(let schema): "\(schema).\(name)"
    }
  }
}
