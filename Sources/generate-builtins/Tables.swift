// The tables that are generated, and the query behind each. The first field is what a lookup asks for.

/// One generated table.
struct Table: Sendable {
  /// The name of the literal, and of its file with a capital letter.
  var name: String
  /// The fields of a row, for the comment in the generated file.
  var fields: String
  var query: @Sendable (Source) -> String

  static let all: [Table] = [
    types, functions, operators, casts, operatorClasses, operatorFamilyMembers, relations, objects,
  ]

  static let types = Table(
    name: "types",
    fields: """
      name, schema if not the usual, typtype, category, flags (p preferred, m modifiers, n domain
      NOT NULL, I input is not immutable, O output is not),
      element, array type, collation, storage, length, delimiter if not a comma, how it is subscripted,
      kind of relation, base type of a domain, its modifier, subtype of a range, its multirange or range
      """
  ) { source in
    """
    SELECT t.typname, pg_temp.place(t.oid, t.typnamespace), t.typtype, t.typcategory,
      CASE WHEN t.typispreferred THEN 'p' ELSE '' END || CASE WHEN t.typmodin <> 0 THEN 'm' ELSE '' END
        || CASE WHEN t.typnotnull THEN 'n' ELSE '' END
        || CASE WHEN pg_temp.volatility(t.typinput) = 'i' THEN '' ELSE 'I' END
        || CASE WHEN pg_temp.volatility(t.typoutput) = 'i' THEN '' ELSE 'O' END,
      pg_temp.type(t.typelem), pg_temp.type(t.typarray),
      (SELECT collname FROM pg_collation c WHERE c.oid = t.typcollation),
      t.typstorage, t.typlen, nullif(t.typdelim, ','),
      (SELECT replace(proname, '_subscript_handler', '') FROM pg_proc p WHERE p.oid = t.typsubscript),
      (SELECT relkind FROM pg_class c WHERE c.oid = t.typrelid),
      pg_temp.type(t.typbasetype), nullif(t.typtypmod, -1),
      pg_temp.type(coalesce(r.rngsubtype, m.rngsubtype)), pg_temp.type(coalesce(r.rngmultitypid, m.rngtypid))
    FROM pg_type t LEFT JOIN pg_range r ON r.rngtypid = t.oid LEFT JOIN pg_range m ON m.rngmultitypid = t.oid
    WHERE t.typisdefined AND \(source.holds("t.oid", schema: "t.typnamespace"));
    """
  }

  static let functions = Table(
    name: "functions",
    fields: """
      name, schema if not the usual, prokind, input types, result,
      flags (volatility, s returns a set, t strict), number of defaults, element type of VARIADIC,
      kind and number of direct arguments of an aggregate,
      argument names, argument modes, types of all arguments (these two only where some are not IN),
      privileges that the extension's script leaves it with, but for the owner's, as grantee=letters
      """
  ) { source in
    """
    SELECT p.proname, pg_temp.place(p.oid, p.pronamespace), p.prokind, pg_temp.types(p.proargtypes),
      pg_temp.type(p.prorettype),
      p.provolatile::text || CASE WHEN p.proretset THEN 's' ELSE '' END
        || CASE WHEN p.proisstrict THEN 't' ELSE '' END,
      nullif(p.pronargdefaults, 0), pg_temp.type(p.provariadic),
      (SELECT a.aggkind::text || CASE WHEN a.aggkind = 'n' THEN '' ELSE a.aggnumdirectargs::text END
        FROM pg_aggregate a WHERE a.aggfnoid = p.oid),
      array_to_string(p.proargnames, ','), array_to_string(p.proargmodes, ''), pg_temp.types(p.proallargtypes),
      pg_temp.privileges(p.oid, 'pg_proc')
    FROM pg_proc p WHERE \(source.holds("p.oid", schema: "p.pronamespace"));
    """
  }

  static let operators = Table(
    name: "operators",
    fields: """
      name, schema if not the usual, left type, right type, result, function, commutator, negator,
      flags (m merges, h hashes)
      """
  ) { source in
    """
    SELECT o.oprname, pg_temp.place(o.oid, o.oprnamespace), pg_temp.type(o.oprleft), pg_temp.type(o.oprright),
      pg_temp.type(o.oprresult), pg_temp.function(o.oprcode),
      pg_temp.operator(o.oprcom), pg_temp.operator(o.oprnegate),
      CASE WHEN o.oprcanmerge THEN 'm' ELSE '' END || CASE WHEN o.oprcanhash THEN 'h' ELSE '' END
    FROM pg_operator o WHERE o.oprcode <> 0 AND \(source.holds("o.oid", schema: "o.oprnamespace"));
    """
  }

  static let casts = Table(
    name: "casts",
    fields: """
      source, target, context (e, a, i), method (f function, b binary, i input and output), function,
      its number of arguments, its volatility if not i
      """
  ) { source in
    """
    SELECT pg_temp.type(c.castsource), pg_temp.type(c.casttarget), c.castcontext, c.castmethod,
      pg_temp.function(c.castfunc), (SELECT pronargs FROM pg_proc p WHERE p.oid = c.castfunc),
      nullif(pg_temp.volatility(c.castfunc), 'i')
    FROM pg_cast c WHERE \(source.holds("c.oid"));
    """
  }

  static let operatorClasses = Table(
    name: "operatorClasses",
    fields: "access method, name, schema if not the usual, family, input type, d if default, key type"
  ) { source in
    """
    SELECT a.amname, c.opcname, pg_temp.place(c.oid, c.opcnamespace),
      pg_temp.place(f.oid, f.opfnamespace, f.opfname), pg_temp.type(c.opcintype),
      CASE WHEN c.opcdefault THEN 'd' ELSE '' END, pg_temp.type(c.opckeytype)
    FROM pg_opclass c JOIN pg_am a ON a.oid = c.opcmethod JOIN pg_opfamily f ON f.oid = c.opcfamily
    WHERE \(source.holds("c.oid", schema: "c.opcnamespace"));
    """
  }

  static let operatorFamilyMembers = Table(
    name: "operatorFamilyMembers",
    fields: "operator, left type, right type, access method, family, strategy, family to order by"
  ) { source in
    """
    SELECT pg_temp.operator(o.oid), pg_temp.type(m.amoplefttype), pg_temp.type(m.amoprighttype), a.amname,
      pg_temp.place(f.oid, f.opfnamespace, f.opfname), m.amopstrategy,
      (SELECT pg_temp.place(s.oid, s.opfnamespace, s.opfname) FROM pg_opfamily s
        WHERE s.oid = m.amopsortfamily)
    FROM pg_amop m JOIN pg_operator o ON o.oid = m.amopopr JOIN pg_am a ON a.oid = m.amopmethod
    JOIN pg_opfamily f ON f.oid = m.amopfamily
    WHERE \(source.holds("m.oid", schema: "f.opfnamespace"));
    """
  }

  static let relations = Table(
    name: "relations",
    fields: """
      name, schema if not the usual, relkind, primary key as constraint:columns,
      columns as name:type:flags (! NOT NULL):modifier:collation,
      privileges that the extension's script leaves it with, but for the owner's, as grantee=letters
      """
  ) { source in
    """
    SELECT c.relname, pg_temp.place(c.oid, c.relnamespace), c.relkind,
      (SELECT k.conname || ':' || (SELECT string_agg(a.attname, ',' ORDER BY n.number)
          FROM unnest(k.conkey) WITH ORDINALITY n(column_number, number)
          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = n.column_number)
        FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p'),
      (SELECT string_agg(rtrim(concat_ws(':', a.attname, pg_temp.type(a.atttypid),
            CASE WHEN a.attnotnull THEN '!' ELSE '' END, coalesce(nullif(a.atttypmod, -1)::text, ''),
            (SELECT l.collname::text FROM pg_collation l WHERE l.oid = a.attcollation)), ':'),
          ',' ORDER BY a.attnum)
        FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind NOT IN ('i', 'I')),
      pg_temp.privileges(c.oid, 'pg_class')
    FROM pg_class c WHERE c.relkind <> 't' \(source == .catalog ? "AND c.relkind <> 'i'" : "")
      AND \(source.holds("c.oid", schema: "c.relnamespace"));
    """
  }

  /// Everything whose name is most of what there is to know.
  ///
  /// Collations of the C library are left out, except those that every database has: they depend on the
  /// locales of the machine that initdb ran on.
  static let objects = Table(
    name: "objects",
    fields: """
      kind, name, schema if not the usual, detail (access method: t table, i index, and for an index o can
      order, u unique, m many columns, x exclude, c include; language: t trusted; operator family: access
      method; schema: owner; collation: provider and n if not deterministic; abbreviation of a time zone: minutes
      east of Greenwich and d if that is summer time, or nothing where a zone's rules decide)
      """
  ) { source in
    """
    SELECT 'accessMethod', amname, NULL, amtype::text || coalesce((
        SELECT string_agg(p.letter, '' ORDER BY p.number) FROM (VALUES (1, 'o', 'order'), (2, 'u', 'unique'),
          (3, 'm', 'multi_col'), (4, 'x', 'exclude'), (5, 'c', 'include')) p(number, letter, name)
        WHERE pg_indexam_has_property(a.oid, 'can_' || p.name)), '')
      FROM pg_am a WHERE \(source.holds("oid"))
    UNION ALL
    SELECT 'language', lanname, NULL, CASE WHEN lanpltrusted THEN 't' END
      FROM pg_language WHERE \(source.holds("oid"))
    UNION ALL
    SELECT 'foreignDataWrapper', fdwname, NULL, NULL FROM pg_foreign_data_wrapper WHERE \(source.holds("oid"))
    UNION ALL
    SELECT 'operatorFamily', opfname, pg_temp.place(f.oid, opfnamespace), amname
      FROM pg_opfamily f JOIN pg_am a ON a.oid = opfmethod
      WHERE \(source.holds("f.oid", schema: "opfnamespace"))
    UNION ALL
    SELECT 'collation', collname, pg_temp.place(oid, collnamespace),
      collprovider::text || CASE WHEN collisdeterministic THEN '' ELSE 'n' END
      FROM pg_collation WHERE (collprovider <> 'c' OR collname IN ('C', 'POSIX', 'ucs_basic'))
        AND \(source.holds("oid", schema: "collnamespace"))
    UNION ALL
    SELECT 'textSearchConfiguration', cfgname, pg_temp.place(oid, cfgnamespace), NULL
      FROM pg_ts_config WHERE \(source.holds("oid", schema: "cfgnamespace"))
    UNION ALL
    SELECT 'textSearchDictionary', dictname, pg_temp.place(oid, dictnamespace), NULL
      FROM pg_ts_dict WHERE \(source.holds("oid", schema: "dictnamespace"))
    UNION ALL
    SELECT 'textSearchParser', prsname, pg_temp.place(oid, prsnamespace), NULL
      FROM pg_ts_parser WHERE \(source.holds("oid", schema: "prsnamespace"))
    UNION ALL
    SELECT 'textSearchTemplate', tmplname, pg_temp.place(oid, tmplnamespace), NULL
      FROM pg_ts_template WHERE \(source.holds("oid", schema: "tmplnamespace"))
    UNION ALL
    SELECT 'schema', nspname, NULL, nspowner::regrole::text FROM pg_namespace
      WHERE oid NOT IN (SELECT namespace FROM pg_temp.step) AND \(source.holds("oid"))
    \(source == .catalog ? zones : "");
    """
  }

  /// Names of time zones, and their abbreviations out of the file that servers read, where it gives those that change their
  /// meaning the zone that decides.
  private static let zones = """
    UNION ALL
    SELECT 'timeZone', lower(name), NULL, NULL FROM pg_timezone_names
      WHERE name !~ '^(posix|right)/' AND lower(name) NOT IN ('posixrules', 'localtime', 'factory')
    UNION ALL
    SELECT 'timeZoneAbbreviation', lower(part[1]), NULL, CASE WHEN part[2] ~ '^[-+]?[0-9]+$'
        THEN (part[2]::integer / 60)::text || CASE WHEN part[3] = 'D' THEN 'd' ELSE '' END END
      FROM pg_config g, regexp_split_to_table(pg_read_file(g.setting || '/timezonesets/Default'), '\n') line,
        regexp_matches(line, '^([A-Za-z]+)[ \t]+([-+A-Za-z0-9/_]+)[ \t]*(D?)') part
      WHERE g.name = 'SHAREDIR'
    """
}
