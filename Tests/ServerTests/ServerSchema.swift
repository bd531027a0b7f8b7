// What a server's catalogs say about a database, as comparable lines: object numbers and the order of columns left out.

import Foundation

/// A database's schema: a line of JSON for each object.
struct ServerSchema: Equatable {
  let lines: Set<String>

  init(of database: String, on server: Server) throws {
    let script = Self.preamble + Self.queries.joined(separator: ";\n") + ";\n"
    let result = try server.psql(database, script)
    guard result.status == 0 else { throw Server.Failure(description: result.error) }
    lines = Set(result.text.split(separator: "\n").map(String.init))
  }

  /// The lines that only one of the two has.
  func difference(from other: ServerSchema) -> String {
    (lines.subtracting(other.lines).sorted().map { "- \($0)" } + other.lines.subtracting(lines).sorted().map { "+ \($0)" })
      .joined(separator: "\n")
  }

  private static let preamble = """
    SET search_path = ''; SET TimeZone = 'UTC'; SET IntervalStyle = 'postgres'; SET DateStyle = 'ISO';

    """

  /// What is no system object, nor an extension's.
  private static func own(_ catalog: String, _ oid: String) -> String {
    """
    \(oid) >= 16384 AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '\(catalog)'::regclass AND e.objid = \(oid) \
    AND e.deptype = 'e')
    """
  }

  private static let ownedRelation = own("pg_class", "c.oid") + " AND c.relnamespace::regnamespace::text !~ '^pg_'"

  /// An access list with the defaults spelled out, sorted.
  private static func rights(_ column: String, _ kind: String, _ owner: String) -> String {
    "(SELECT jsonb_agg(a::text ORDER BY a::text) FROM unnest(coalesce(\(column), acldefault('\(kind)', \(owner)))) a)"
  }

  private static func sorted(_ array: String) -> String {
    "(SELECT jsonb_agg(x ORDER BY x) FROM unnest(\(array)) x)"
  }

  private static let queries: [String] = [
    // Schemas, extensions.
    """
    SELECT jsonb_build_object('schema', nspname, 'owner', nspowner::regrole, 'rights', \(rights("nspacl", "n", "nspowner")))
    FROM pg_namespace n WHERE nspname = 'public' OR (\(own("pg_namespace", "n.oid")) AND nspname !~ '^pg_')
    """,
    "SELECT jsonb_build_object('extension', extname, 'schema', extnamespace::regnamespace) FROM pg_extension",
    // Relations of every kind but indexes.
    """
    SELECT jsonb_build_object('relation', c.oid::regclass, 'kind', c.relkind, 'persistence', c.relpersistence,
      'owner', c.relowner::regrole, 'options', \(sorted("c.reloptions")), 'rls', c.relrowsecurity, 'force', c.relforcerowsecurity,
      'identity', c.relreplident, 'of', nullif(c.reloftype, 0)::regtype, 'am', (SELECT amname FROM pg_am WHERE oid = c.relam),
      'space', (SELECT spcname FROM pg_tablespace WHERE oid = c.reltablespace),
      'toast', (SELECT \(sorted("t.reloptions")) FROM pg_class t WHERE t.oid = c.reltoastrelid),
      'key', CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END, 'bound', pg_get_expr(c.relpartbound, c.oid),
      'parents', (SELECT jsonb_agg(inhparent::regclass ORDER BY inhseqno) FROM pg_inherits WHERE inhrelid = c.oid),
      'view', CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END,
      'server', (SELECT jsonb_build_array(s.srvname, f.ftoptions) FROM pg_foreign_table f JOIN pg_foreign_server s ON s.oid = ftserver WHERE ftrelid = c.oid),
      'rights', \(rights("c.relacl", "r", "c.relowner")))
    FROM pg_class c WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND \(ownedRelation)
    """,
    """
    SELECT jsonb_build_object('sequence', c.oid::regclass, 'persistence', c.relpersistence, 'owner', c.relowner::regrole,
      'type', s.seqtypid::regtype, 'values', jsonb_build_array(seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle),
      'of', (SELECT jsonb_build_array(refobjid::regclass, attname, deptype) FROM pg_depend JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype IN ('a', 'i')),
      'rights', \(rights("c.relacl", "s", "c.relowner")))
    FROM pg_sequence s JOIN pg_class c ON c.oid = seqrelid WHERE \(ownedRelation)
    """,
    // Columns, also of composite types.
    """
    SELECT jsonb_build_object('column', a.attname, 'of', c.oid::regclass, 'type', format_type(atttypid, atttypmod), 'not null', attnotnull,
      'default', (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = c.oid AND adnum = attnum),
      'identity', attidentity, 'generated', attgenerated, 'collation', nullif(attcollation, 0)::regcollation, 'storage', attstorage,
      'compression', attcompression, 'statistics', attstattarget, 'options', \(sorted("attoptions")), 'foreign', \(sorted("attfdwoptions")),
      'local', attislocal, 'inherited', attinhcount, 'rights', \(sorted("attacl::text[]")))
    FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid
    WHERE attnum > 0 AND NOT attisdropped AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'c') AND \(ownedRelation)
    """,
    """
    SELECT jsonb_build_object('constraint', conname, 'on', nullif(conrelid, 0)::regclass, 'domain', nullif(contypid, 0)::regtype, 'type', contype,
      'definition', pg_get_constraintdef(k.oid), 'valid', convalidated, 'local', conislocal, 'inherited', coninhcount, 'no inherit', connoinherit,
      'index', CASE WHEN contype IN ('p', 'u', 'x', 'f') THEN nullif(conindid, 0)::regclass END, 'deferrable', condeferrable, 'deferred', condeferred)
    FROM pg_constraint k WHERE contype <> 't' AND k.oid >= 16384 AND connamespace::regnamespace::text !~ '^pg_'
      AND (conparentid = 0 OR contype <> 'f' OR conrelid <> (SELECT p.conrelid FROM pg_constraint p WHERE p.oid = k.conparentid))
    """,
    """
    SELECT jsonb_build_object('index', c.oid::regclass, 'definition', pg_get_indexdef(c.oid), 'valid', indisvalid, 'clustered', indisclustered,
      'identity', indisreplident, 'parent', (SELECT inhparent::regclass FROM pg_inherits WHERE inhrelid = c.oid),
      'space', (SELECT spcname FROM pg_tablespace WHERE oid = c.reltablespace),
      'statistics', (SELECT jsonb_object_agg(attnum, attstattarget) FROM pg_attribute WHERE attrelid = c.oid AND attstattarget <> -1))
    FROM pg_index i JOIN pg_class c ON c.oid = indexrelid WHERE \(ownedRelation)
    """,
    // Types.
    """
    SELECT jsonb_build_object('type', t.oid::regtype, 'kind', typtype, 'owner', typowner::regrole, 'not null', typnotnull,
      'base', format_type(nullif(typbasetype, 0), typtypmod), 'default', typdefault, 'collation', nullif(typcollation, 0)::regcollation,
      'labels', (SELECT jsonb_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid),
      'range', (SELECT jsonb_build_array(rngsubtype::regtype, rngmultitypid::regtype, rngcollation, rngcanonical, rngsubdiff,
        (SELECT opcname FROM pg_opclass WHERE oid = rngsubopc)) FROM pg_range WHERE rngtypid = t.oid),
      'rights', \(rights("typacl", "T", "typowner")))
    FROM pg_type t WHERE \(own("pg_type", "t.oid")) AND typnamespace::regnamespace::text !~ '^pg_' AND typcategory <> 'A'
      AND (typrelid = 0 OR (SELECT relkind FROM pg_class WHERE oid = typrelid) = 'c')
    """,
    // Routines, aggregates, operators, casts.
    """
    SELECT jsonb_build_object('routine', p.oid::regprocedure, 'definition', CASE WHEN prokind <> 'a' THEN pg_get_functiondef(p.oid) END,
      'owner', proowner::regrole, 'rights', \(rights("proacl", "f", "proowner")),
      'aggregate', (SELECT to_jsonb(a) - 'aggfnoid' - 'aggsortop' || jsonb_build_object('aggtranstype', aggtranstype::regtype) FROM pg_aggregate a WHERE aggfnoid = p.oid))
    FROM pg_proc p WHERE \(own("pg_proc", "p.oid")) AND pronamespace::regnamespace::text !~ '^pg_'
    """,
    """
    SELECT jsonb_build_object('operator', o.oid::regoperator, 'function', oprcode::regproc, 'commutator', nullif(oprcom, 0)::regoperator,
      'negator', nullif(oprnegate, 0)::regoperator, 'rest', oprrest, 'join', oprjoin, 'merges', oprcanmerge, 'hashes', oprcanhash)
    FROM pg_operator o WHERE \(own("pg_operator", "o.oid"))
    """,
    """
    SELECT jsonb_build_object('cast', castsource::regtype, 'to', casttarget::regtype, 'function', castfunc::regprocedure, 'context', castcontext, 'method', castmethod)
    FROM pg_cast c WHERE \(own("pg_cast", "c.oid"))
    """,
    // What hangs on tables.
    """
    SELECT jsonb_build_object('trigger', tgname, 'on', tgrelid::regclass, 'definition', pg_get_triggerdef(t.oid), 'enabled', tgenabled, 'cloned', tgparentid <> 0)
    FROM pg_trigger t WHERE NOT tgisinternal AND t.oid >= 16384
    """,
    """
    SELECT jsonb_build_object('rule', rulename, 'on', ev_class::regclass, 'definition', pg_get_ruledef(r.oid), 'enabled', ev_enabled)
    FROM pg_rewrite r WHERE rulename <> '_RETURN' AND r.oid >= 16384
    """,
    """
    SELECT jsonb_build_object('policy', polname, 'on', polrelid::regclass, 'for', polcmd, 'permissive', polpermissive,
      'to', (SELECT jsonb_agg(CASE r WHEN 0 THEN 'public' ELSE r::regrole::text END ORDER BY 1) FROM unnest(polroles) r),
      'using', pg_get_expr(polqual, polrelid), 'check', pg_get_expr(polwithcheck, polrelid))
    FROM pg_policy
    """,
    "SELECT jsonb_build_object('statistics', stxname, 'definition', pg_get_statisticsobjdef(oid), 'target', stxstattarget) FROM pg_statistic_ext",
    // The rest.
    """
    SELECT jsonb_build_object('collation', collname, 'in', collnamespace::regnamespace, 'provider', collprovider, 'fixed', collisdeterministic,
      'locale', jsonb_build_array(collcollate, collctype, colliculocale)) FROM pg_collation c WHERE \(own("pg_collation", "c.oid"))
    """,
    """
    SELECT jsonb_build_object('event trigger', evtname, 'event', evtevent, 'function', evtfoid::regprocedure, 'enabled', evtenabled, 'tags', \(sorted("evttags")))
    FROM pg_event_trigger
    """,
    """
    SELECT jsonb_build_object('publication', pubname, 'all', puballtables, 'what', jsonb_build_array(pubinsert, pubupdate, pubdelete, pubtruncate, pubviaroot),
      'tables', (SELECT jsonb_agg(jsonb_build_array(prrelid::regclass, prattrs, pg_get_expr(prqual, prrelid)) ORDER BY prrelid::regclass::text) FROM pg_publication_rel WHERE prpubid = p.oid),
      'schemas', (SELECT jsonb_agg(pnnspid::regnamespace ORDER BY 1) FROM pg_publication_namespace WHERE pnpubid = p.oid))
    FROM pg_publication p
    """,
    "SELECT jsonb_build_object('wrapper', fdwname, 'options', \(sorted("fdwoptions"))) FROM pg_foreign_data_wrapper",
    "SELECT jsonb_build_object('server', srvname, 'type', srvtype, 'version', srvversion, 'options', \(sorted("srvoptions"))) FROM pg_foreign_server",
    "SELECT jsonb_build_object('mapping', umuser::regrole, 'server', srvname, 'options', \(sorted("umoptions"))) FROM pg_user_mappings",
    """
    SELECT jsonb_build_object('configuration', c.oid::regconfig, 'parser', (SELECT prsname FROM pg_ts_parser WHERE oid = cfgparser),
      'mappings', (SELECT jsonb_agg(jsonb_build_array(maptokentype, mapseqno, mapdict::regdictionary) ORDER BY 1) FROM pg_ts_config_map WHERE mapcfg = c.oid))
    FROM pg_ts_config c WHERE \(own("pg_ts_config", "c.oid"))
    """,
    "SELECT jsonb_build_object('dictionary', d.oid::regdictionary, 'options', dictinitoption) FROM pg_ts_dict d WHERE \(own("pg_ts_dict", "d.oid"))",
    """
    SELECT jsonb_build_object('defaults of', defaclrole::regrole, 'in', nullif(defaclnamespace, 0)::regnamespace, 'for', defaclobjtype, 'rights', \(sorted("defaclacl::text[]")))
    FROM pg_default_acl
    """,
    """
    SELECT jsonb_build_object('comment', description, 'on', (pg_identify_object(classoid, objoid, objsubid)).type, 'object', (pg_identify_object(classoid, objoid, objsubid)).identity)
    FROM pg_description WHERE (objoid >= 16384 OR classoid IN ('pg_extension'::regclass, 'pg_namespace'::regclass))
      AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = classoid AND e.objid = objoid AND e.deptype = 'e')
    """,
  ]
}
