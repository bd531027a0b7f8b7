// Asks a server for the rows of every table, from every source that it can offer.

/// All that a server provides: the extensions that it has, and for each table and source its rows.
struct Collection: Sendable {
  var serverVersion = ""
  var extensions: [String] = []
  /// By table, then by source; rows are sorted by their bytes, so that a lookup can be a binary search.
  var rows: [String: [Source: [String]]] = [:]
}

/// Runs the queries of `Table.all` in one database for each source.
struct Collector {
  let server: ScratchServer
  /// Asks for these extensions only.
  var isWanted: @Sendable (String) -> Bool = { _ in true }

  func collect() async throws -> Collection {
    let versionQuery = "SELECT split_part(current_setting('server_version'), ' ', 1)"
    var result = Collection()
    result.serverVersion = try await server.query(versionQuery).lines.joined()
    let available = try await server.query(AvailableExtension.query).lines.map(AvailableExtension.init(row:))
    result.extensions = available.filter { isWanted($0.name) }.map(\.row)
    let byName = Dictionary(uniqueKeysWithValues: available.map { ($0.name, $0) })

    try await add(.catalog, preparation: "DROP EXTENSION plpgsql;", to: &result)
    try await add(.informationSchema, preparation: "DROP EXTENSION plpgsql;", to: &result)
    for wanted in available where isWanted(wanted.name) {
      try await add(.extension(wanted.name), preparation: install(wanted, among: byName), to: &result)
    }
    return result
  }

  private func add(_ source: Source, preparation: String, to result: inout Collection) async throws {
    try await server.query("CREATE DATABASE scratch TEMPLATE template0;").expectNothing()
    var script = Self.helpers(source) + preparation + "\n"
    for table in Table.all {
      script += "\\echo \u{1}\(table.name)\n" + table.query(source) + "\n"
    }
    let output = try await server.query(script, database: "scratch")
    try await server.query("DROP DATABASE scratch;").expectNothing()
    for section in output.split(separator: "\u{1}") {
      let lines = String(section).lines
      guard let name = lines.first else { continue }
      result.rows[name, default: [:]][source] = lines.dropFirst().map(\.withoutTrailingTabs).sorted(
        by: bytewise
      )
    }
  }

  /// Statements that create an extension, after what it requires.
  ///
  /// Everything goes into `public`, since some scripts look for what they require through search_path.
  /// Each step notes the last object number before it, which tells afterwards what came with which extension.
  private func install(_ wanted: AvailableExtension, among all: [String: AvailableExtension]) -> String {
    var order: [String] = []
    func visit(_ name: String) {
      guard !order.contains(name) else { return }
      all[name]?.requirements.forEach(visit)
      order.append(name)
    }
    visit(wanted.name)
    // Always there; it is created anew where it is the one that is asked about.
    if wanted.name != "plpgsql" { order.removeAll { $0 == "plpgsql" } }
    var script = wanted.name == "plpgsql" ? "DROP EXTENSION plpgsql;\n" : ""
    for name in order {
      script += """
        SELECT lo_creat(-1) AS mark \\gset
        CREATE EXTENSION "\(name)";
        INSERT INTO pg_temp.step
          SELECT :mark, extname, extnamespace FROM pg_extension WHERE extname = '\(name)';

        """
    }
    return script
  }

  /// Functions that write references: a bare name in pg_catalog, `schema.name` elsewhere.
  private static func helpers(_ source: Source) -> String {
    """
    SET client_min_messages = error;
    CREATE TEMP TABLE step (mark oid, extension text, namespace oid);
    CREATE FUNCTION pg_temp.schema(object oid, namespace oid) RETURNS text LANGUAGE sql STABLE
      RETURN CASE WHEN namespace = 'pg_catalog'::regnamespace THEN 'pg_catalog' ELSE coalesce(
        (SELECT '@' || s.extension
          FROM (SELECT * FROM pg_temp.step WHERE object > mark ORDER BY mark DESC LIMIT 1) s
          WHERE s.namespace = schema.namespace),
        (SELECT nspname FROM pg_namespace WHERE oid = namespace)) END;
    CREATE FUNCTION pg_temp.place(object oid, namespace oid) RETURNS text LANGUAGE sql STABLE
      RETURN nullif(pg_temp.schema(object, namespace), '\(source.usualSchema)');
    CREATE FUNCTION pg_temp.place(object oid, namespace oid, name text) RETURNS text LANGUAGE sql STABLE
      RETURN coalesce(nullif(pg_temp.schema(object, namespace), 'pg_catalog') || '.', '') || name;
    CREATE FUNCTION pg_temp.type(object oid) RETURNS text LANGUAGE sql STABLE
      RETURN coalesce((SELECT pg_temp.place(oid, typnamespace, typname) FROM pg_type WHERE oid = object), '');
    CREATE FUNCTION pg_temp.types(objects oid[]) RETURNS text LANGUAGE sql STABLE
      RETURN (SELECT string_agg(pg_temp.type(object), ',' ORDER BY number)
        FROM unnest(objects) WITH ORDINALITY o(object, number));
    CREATE FUNCTION pg_temp.types(objects oidvector) RETURNS text LANGUAGE sql STABLE
      RETURN pg_temp.types(objects::oid[]);
    CREATE FUNCTION pg_temp.function(object oid) RETURNS text LANGUAGE sql STABLE
      RETURN (SELECT pg_temp.place(oid, pronamespace, proname) FROM pg_proc WHERE oid = object);
    CREATE FUNCTION pg_temp.volatility(object oid) RETURNS text LANGUAGE sql STABLE
      RETURN (SELECT provolatile::text FROM pg_proc WHERE oid = object);
    CREATE FUNCTION pg_temp.privileges(object oid, class regclass) RETURNS text LANGUAGE sql STABLE
      RETURN (SELECT coalesce(max(entry) FILTER (WHERE entry LIKE '=%'), '=')
          || coalesce(string_agg(',' || entry, '' ORDER BY entry)
            FILTER (WHERE entry NOT LIKE '=%' AND split_part(entry, '=', 1) <> session_user), '')
        FROM pg_init_privs i, unnest(i.initprivs) item, split_part(item::text, '/', 1) entry
        WHERE i.objoid = object AND i.classoid = class AND i.objsubid = 0 AND i.privtype = 'e' HAVING count(*) > 0);
    CREATE FUNCTION pg_temp.operator(object oid) RETURNS text LANGUAGE sql STABLE
      RETURN (SELECT pg_temp.place(oid, oprnamespace, oprname) FROM pg_operator WHERE oid = object);

    """
  }
}

/// The order that a binary search over the text relies on.
func bytewise(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}

extension String {
  var lines: [String] { split(separator: "\n").map(String.init) }

  var withoutTrailingTabs: String {
    var result = self[...]
    while result.last == "\t" { result.removeLast() }
    return String(result)
  }

  /// A statement that prints something here is not the one that was meant.
  func expectNothing() throws {
    guard isEmpty else { throw ScratchServer.Failure(description: self) }
  }
}
