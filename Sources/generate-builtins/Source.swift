// Where rows come from: pg_catalog, information_schema, or one extension; and which rows those are.

/// One provider of objects.
enum Source: Hashable, Sendable {
  case catalog
  case informationSchema
  case `extension`(String)

  /// The first field of each row, except in the tables of pg_catalog, which hold nothing else.
  var name: String {
    switch self {
    case .catalog: "pg_catalog"
    case .informationSchema: "information_schema"
    case .extension(let name): name
    }
  }

  /// How the schema is written that most of this source's objects are in.
  ///
  /// The schema that an extension is installed in differs from database to database, so it is written as the
  /// extension's name behind an `@`.
  var usualSchema: String {
    switch self {
    case .catalog, .informationSchema: name
    case .extension(let name): "@" + name
    }
  }

  /// A condition that holds for the objects of this source alone.
  ///
  /// initdb gives out numbers below 16384 (`FirstNormalObjectId`); an extension's are those given out since
  /// `:mark` was set.
  func holds(_ oid: String, schema: String? = nil) -> String {
    switch self {
    case .catalog:
      "(\(oid) < 16384" + (schema.map { " AND \($0) = 'pg_catalog'::regnamespace" } ?? "") + ")"
    case .informationSchema:
      schema.map { "(\(oid) < 16384 AND \($0) = 'information_schema'::regnamespace)" } ?? "false"
    case .extension:
      "(\(oid) > :mark" + (schema.map { " AND \($0) <> 'pg_toast'::regnamespace" } ?? "") + ")"
    }
  }
}

/// What pg_available_extension_versions says about an extension that can be created.
struct AvailableExtension: Sendable {
  var name: String
  /// The schema that the control file prescribes.
  var schema: String?
  var requirements: [String]
  /// The row that describes it, as it stands in the table of extensions.
  var row: String

  /// PostGIS comes with a second copy of each control file under a name that ends in its major version.
  static let query = """
    SELECT e.name, e.default_version, coalesce(v.schema, ''),
      CASE WHEN v.relocatable THEN 'r' ELSE '' END || CASE WHEN v.trusted THEN 't' ELSE '' END
        || CASE WHEN v.superuser THEN 's' ELSE '' END,
      coalesce(array_to_string(v.requires, ','), ''),
      (SELECT string_agg(o.version, ',' ORDER BY o.version COLLATE "C") FROM pg_available_extension_versions o
        WHERE o.name = e.name AND o.version !~ '(unpackaged|next)$'),
      coalesce(v.comment, '')
    FROM pg_available_extensions e
    JOIN pg_available_extension_versions v ON v.name = e.name AND v.version = e.default_version
    WHERE e.name !~ '-[0-9]+$' ORDER BY 1;
    """

  init(row: String) {
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    name = fields[0]
    schema = fields[2].isEmpty ? nil : fields[2]
    requirements = fields[4].split(separator: ",").map(String.init)
    self.row = row
  }
}
