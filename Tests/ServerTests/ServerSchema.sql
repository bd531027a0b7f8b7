-- Everything that PostgreSQL 15 keeps about a database's own objects, one line of JSON each.
--
-- Two databases with the same schema give the same lines, in whatever order: no object number is shown, nor the order
-- of columns, which is that of history; what an extension brought is left out; privileges that were never touched
-- are spelled out. Run by psql, in a transaction that is rolled back.

BEGIN;
SET LOCAL search_path = '';
SET LOCAL timezone = 'UTC';
SET LOCAL datestyle = 'ISO';
SET LOCAL intervalstyle = 'postgres';
SET LOCAL quote_all_identifiers = off;
SET LOCAL bytea_output = 'hex';
SET LOCAL extra_float_digits = 1;
SET LOCAL check_function_bodies = off;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL client_min_messages = 'error';

-- Whether an extension brought an object.
CREATE FUNCTION pg_temp.brought(catalog regclass, object oid) RETURNS boolean STABLE LANGUAGE SQL AS $$
  SELECT EXISTS (SELECT FROM pg_depend WHERE classid = catalog AND objid = object AND deptype = 'e')
$$;

-- Whether an object is the user's own. The first comparison is by far the fastest, and rules out most.
CREATE FUNCTION pg_temp.own(catalog regclass, object oid) RETURNS boolean STABLE LANGUAGE SQL AS $$
  SELECT object >= 16384 AND NOT pg_temp.brought(catalog, object)
$$;

-- A list whose order means nothing. PostgreSQL 15.20 keeps a number of its own among the options of columns.
CREATE FUNCTION pg_temp.sorted(list text[]) RETURNS jsonb IMMUTABLE LANGUAGE SQL AS $$
  SELECT jsonb_agg(x ORDER BY x COLLATE "C") FROM unnest(list) x WHERE x NOT LIKE 'pg\_attver=%'
$$;

-- An access list with what holds when nothing was granted or revoked.
CREATE FUNCTION pg_temp.rights(list aclitem[], kind "char", owner oid) RETURNS jsonb STABLE LANGUAGE SQL AS $$
  SELECT pg_temp.sorted(coalesce(list, acldefault(kind, owner))::text[])
$$;

-- The names of columns, sorted.
CREATE FUNCTION pg_temp.columns(relation oid, numbers int2[]) RETURNS jsonb STABLE LANGUAGE SQL AS $$
  SELECT jsonb_agg(attname ORDER BY attname) FROM pg_attribute
  WHERE attrelid = relation AND attnum = ANY (numbers)
$$;

-- Schemas. `public` is there from the start, but can be changed and dropped.
SELECT jsonb_build_object(
    'schema', nspname, 'owner', nspowner::regrole, 'rights', pg_temp.rights(nspacl, 'n', nspowner))
  FROM pg_namespace
  WHERE nspname = 'public' OR (pg_temp.own('pg_namespace', oid) AND nspname !~ '^pg_');

SELECT jsonb_build_object(
    'extension', extname, 'schema', extnamespace::regnamespace, 'version', extversion, 'owner', extowner::regrole)
  FROM pg_extension;

SELECT jsonb_build_object(
    'depends', (pg_identify_object(classid, objid, objsubid)).identity,
    'type', (pg_identify_object(classid, objid, objsubid)).type, 'on extension', extname)
  FROM pg_depend JOIN pg_extension e ON refclassid = 'pg_extension'::regclass AND refobjid = e.oid
  WHERE deptype = 'x';

-- Tables, views, materialized and foreign ones.
SELECT jsonb_build_object(
    'relation', c.oid::regclass, 'kind', relkind, 'persistence', relpersistence, 'owner', relowner::regrole,
    'options', pg_temp.sorted(reloptions),
    'toast options',
      (SELECT pg_temp.sorted(t.reloptions) FROM pg_class t WHERE t.oid = c.reltoastrelid),
    'access method', (SELECT amname FROM pg_am WHERE oid = relam),
    'tablespace', (SELECT spcname FROM pg_tablespace WHERE oid = reltablespace),
    'row security', jsonb_build_array(relrowsecurity, relforcerowsecurity), 'replica identity', relreplident,
    'of type', nullif(reloftype, 0)::regtype,
    'partition key', CASE WHEN relkind = 'p' THEN pg_get_partkeydef(c.oid) END,
    'partition bound', pg_get_expr(relpartbound, c.oid),
    'query', CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END,
    'parents', (SELECT jsonb_agg(inhparent::regclass ORDER BY inhseqno) FROM pg_inherits WHERE inhrelid = c.oid),
    'foreign',
      (SELECT jsonb_build_array(srvname, pg_temp.sorted(ftoptions))
        FROM pg_foreign_table JOIN pg_foreign_server s ON s.oid = ftserver WHERE ftrelid = c.oid),
    'rights', pg_temp.rights(relacl, 'r', relowner))
  FROM pg_class c
  WHERE relkind IN ('r', 'p', 'f', 'v', 'm') AND pg_temp.own('pg_class', c.oid);

SELECT jsonb_build_object(
    'sequence', c.oid::regclass, 'persistence', relpersistence, 'owner', relowner::regrole,
    'type', seqtypid::regtype, 'start', seqstart, 'increment', seqincrement, 'minimum', seqmin,
    'maximum', seqmax, 'cache', seqcache, 'cycle', seqcycle,
    'owned by',
      (SELECT jsonb_build_array(refobjid::regclass, attname, deptype)
        FROM pg_depend JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE classid = 'pg_class'::regclass AND objid = c.oid AND refclassid = 'pg_class'::regclass
          AND deptype IN ('a', 'i')),
    'rights', pg_temp.rights(relacl, 's', relowner))
  FROM pg_sequence JOIN pg_class c ON c.oid = seqrelid
  WHERE pg_temp.own('pg_class', c.oid);

-- Columns, and the attributes of composite types.
SELECT jsonb_build_object(
    'column', attname, 'of', c.oid::regclass, 'type', format_type(atttypid, atttypmod), 'not null', attnotnull,
    'default', (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = c.oid AND adnum = attnum),
    'identity', attidentity, 'generated', attgenerated, 'collation', nullif(attcollation, 0)::regcollation,
    'storage', attstorage, 'compression', attcompression, 'statistics', attstattarget,
    'options', pg_temp.sorted(attoptions), 'foreign options', pg_temp.sorted(attfdwoptions),
    'local', attislocal, 'inherited', attinhcount, 'rights', pg_temp.sorted(attacl::text[]))
  FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid
  WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'f', 'v', 'm', 'c') AND pg_temp.own('pg_class', c.oid);

-- Constraints of tables and domains. Constraint triggers stand among the triggers; the copies that a foreign key has
-- for the partitions that it refers to are the server's own; NO INHERIT means nothing but for a check.
SELECT jsonb_build_object(
    'constraint', conname, 'on', nullif(conrelid, 0)::regclass, 'of domain', nullif(contypid, 0)::regtype,
    'definition', pg_get_constraintdef(k.oid), 'type', contype, 'deferrable', condeferrable,
    'deferred', condeferred, 'valid', convalidated, 'local', conislocal, 'inherited', coninhcount,
    'no inherit', CASE contype WHEN 'c' THEN connoinherit END, 'index', nullif(conindid, 0)::regclass,
    'parent',
      (SELECT jsonb_build_array(p.conrelid::regclass, p.conname) FROM pg_constraint p WHERE p.oid = k.conparentid))
  FROM pg_constraint k
  WHERE contype <> 't' AND (pg_temp.own('pg_class', conrelid) OR pg_temp.own('pg_type', contypid))
    AND NOT (contype = 'f' AND EXISTS (
      SELECT FROM pg_constraint p WHERE p.oid = k.conparentid AND p.conrelid = k.conrelid));

-- The storage parameters stand in the definition in the order in which they were given.
SELECT jsonb_build_object(
    'index', c.oid::regclass, 'on', indrelid::regclass, 'kind', relkind,
    'definition', regexp_replace(pg_get_indexdef(c.oid), ' WITH \([^)]*\)', ''),
    'options', pg_temp.sorted(reloptions), 'primary', indisprimary, 'immediate', indimmediate, 'valid', indisvalid,
    'clustered', indisclustered, 'replica identity', indisreplident,
    'parent', (SELECT inhparent::regclass FROM pg_inherits WHERE inhrelid = c.oid),
    'tablespace', (SELECT spcname FROM pg_tablespace WHERE oid = reltablespace),
    'statistics',
      (SELECT jsonb_object_agg(attnum, attstattarget) FROM pg_attribute
        WHERE attrelid = c.oid AND attstattarget <> -1))
  FROM pg_index JOIN pg_class c ON c.oid = indexrelid
  WHERE pg_temp.own('pg_class', indrelid) AND relnamespace <> 'pg_toast'::regnamespace;

SELECT jsonb_build_object(
    'trigger', tgname, 'on', tgrelid::regclass, 'definition', pg_get_triggerdef(oid), 'enabled', tgenabled,
    'parent', (SELECT p.tgrelid::regclass FROM pg_trigger p WHERE p.oid = t.tgparentid))
  FROM pg_trigger t
  WHERE NOT tgisinternal AND pg_temp.own('pg_class', tgrelid);

SELECT jsonb_build_object(
    'rule', rulename, 'on', ev_class::regclass, 'definition', pg_get_ruledef(oid), 'enabled', ev_enabled)
  FROM pg_rewrite
  WHERE rulename <> '_RETURN' AND pg_temp.own('pg_class', ev_class);

SELECT jsonb_build_object(
    'policy', polname, 'on', polrelid::regclass, 'for', polcmd, 'permissive', polpermissive,
    'to', pg_temp.sorted(array(SELECT CASE r WHEN 0 THEN 'public' ELSE r::regrole::text END FROM unnest(polroles) r)),
    'using', pg_get_expr(polqual, polrelid), 'check', pg_get_expr(polwithcheck, polrelid))
  FROM pg_policy
  WHERE pg_temp.own('pg_class', polrelid);

SELECT jsonb_build_object(
    'statistics', stxname, 'in', stxnamespace::regnamespace, 'owner', stxowner::regrole, 'on', stxrelid::regclass,
    'columns', pg_temp.columns(stxrelid, stxkeys), 'kinds', pg_temp.sorted(stxkind::text[]),
    'expressions', pg_temp.sorted(pg_get_statisticsobjdef_expressions(oid)), 'target', stxstattarget)
  FROM pg_statistic_ext
  WHERE pg_temp.own('pg_statistic_ext', oid);

-- Types, but for those that tables and arrays have without being asked.
SELECT jsonb_build_object(
    'type', t.oid::regtype, 'kind', typtype, 'defined', typisdefined, 'owner', typowner::regrole,
    'not null', typnotnull, 'base', format_type(nullif(typbasetype, 0), typtypmod), 'default', typdefault,
    'collation', nullif(typcollation, 0)::regcollation,
    'labels', (SELECT jsonb_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid),
    'range',
      (SELECT jsonb_build_array(rngsubtype::regtype, rngmultitypid::regtype, nullif(rngcollation, 0)::regcollation,
          rngcanonical, rngsubdiff, opcnamespace::regnamespace, opcname)
        FROM pg_range JOIN pg_opclass o ON o.oid = rngsubopc WHERE rngtypid = t.oid),
    'base type',
      CASE WHEN typtype = 'b' THEN jsonb_build_array(typlen, typbyval, typcategory, typispreferred, typdelim,
        typsubscript, nullif(typelem, 0)::regtype, typinput, typoutput, typreceive, typsend, typmodin, typmodout,
        typanalyze, typalign, typstorage) END,
    'rights', pg_temp.rights(typacl, 'T', typowner))
  FROM pg_type t
  WHERE pg_temp.own('pg_type', t.oid) AND typnamespace::regnamespace::text !~ '^"?pg_'
    AND (typrelid = 0 OR (SELECT relkind FROM pg_class WHERE oid = typrelid) = 'c')
    AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid);

SELECT jsonb_build_object(
    'routine', oid::regprocedure, 'kind', prokind, 'owner', proowner::regrole,
    'definition', CASE WHEN prokind <> 'a' THEN pg_get_functiondef(oid) END,
    'arguments', pg_get_function_arguments(oid), 'result', pg_get_function_result(oid), 'parallel', proparallel,
    'aggregate',
      (SELECT to_jsonb(a) - 'aggfnoid' || jsonb_build_object('aggtranstype', aggtranstype::regtype,
          'aggmtranstype', nullif(aggmtranstype, 0)::regtype, 'aggsortop', nullif(aggsortop, 0)::regoperator)
        FROM pg_aggregate a WHERE aggfnoid = p.oid),
    'rights', pg_temp.rights(proacl, 'f', proowner))
  FROM pg_proc p
  WHERE pg_temp.own('pg_proc', oid) AND pronamespace::regnamespace::text !~ '^"?pg_';

SELECT jsonb_build_object(
    'operator', oid::regoperator, 'owner', oprowner::regrole, 'function', oprcode, 'result', oprresult::regtype,
    'commutator', nullif(oprcom, 0)::regoperator, 'negator', nullif(oprnegate, 0)::regoperator,
    'restriction', oprrest, 'join', oprjoin, 'merges', oprcanmerge, 'hashes', oprcanhash)
  FROM pg_operator
  WHERE pg_temp.own('pg_operator', oid);

SELECT jsonb_build_object(
    'operator class', opcname, 'in', opcnamespace::regnamespace, 'method', amname, 'owner', opcowner::regrole,
    'family', (pg_identify_object('pg_opfamily'::regclass, opcfamily, 0)).identity, 'type', opcintype::regtype,
    'default', opcdefault, 'stored as', nullif(opckeytype, 0)::regtype)
  FROM pg_opclass o JOIN pg_am m ON m.oid = opcmethod
  WHERE pg_temp.own('pg_opclass', o.oid);

SELECT jsonb_build_object(
    'operator family', (pg_identify_object('pg_opfamily'::regclass, oid, 0)).identity, 'owner', opfowner::regrole,
    'operators',
      (SELECT jsonb_agg(o ORDER BY o) FROM (
        SELECT jsonb_build_array(amopstrategy, amopopr::regoperator, amoplefttype::regtype, amoprighttype::regtype,
          amoppurpose, (pg_identify_object('pg_opfamily'::regclass, nullif(amopsortfamily, 0), 0)).identity) o
        FROM pg_amop WHERE amopfamily = f.oid) operators),
    'functions',
      (SELECT jsonb_agg(o ORDER BY o) FROM (
        SELECT jsonb_build_array(amprocnum, amproc::regprocedure, amproclefttype::regtype,
          amprocrighttype::regtype) o
        FROM pg_amproc WHERE amprocfamily = f.oid) functions))
  FROM pg_opfamily f
  WHERE pg_temp.own('pg_opfamily', oid);

SELECT jsonb_build_object(
    'cast', castsource::regtype, 'to', casttarget::regtype, 'function', nullif(castfunc, 0)::regprocedure,
    'context', castcontext, 'method', castmethod)
  FROM pg_cast
  WHERE pg_temp.own('pg_cast', oid);

SELECT jsonb_build_object(
    'conversion', conname, 'in', connamespace::regnamespace, 'owner', conowner::regrole,
    'from', pg_encoding_to_char(conforencoding), 'to', pg_encoding_to_char(contoencoding), 'function', conproc,
    'default', condefault)
  FROM pg_conversion
  WHERE pg_temp.own('pg_conversion', oid);

SELECT jsonb_build_object(
    'collation', collname, 'in', collnamespace::regnamespace, 'owner', collowner::regrole, 'provider', collprovider,
    'deterministic', collisdeterministic, 'encoding', collencoding,
    'locale', jsonb_build_array(collcollate, collctype, colliculocale))
  FROM pg_collation
  WHERE pg_temp.own('pg_collation', oid);

SELECT jsonb_build_object(
    'language', lanname, 'owner', lanowner::regrole, 'trusted', lanpltrusted,
    'functions', jsonb_build_array(lanplcallfoid::regproc, laninline::regproc, lanvalidator::regproc),
    'rights', pg_temp.rights(lanacl, 'l', lanowner))
  FROM pg_language
  WHERE pg_temp.own('pg_language', oid);

SELECT jsonb_build_object(
    'transform', trftype::regtype, 'for', lanname, 'functions', jsonb_build_array(trffromsql, trftosql))
  FROM pg_transform t JOIN pg_language l ON l.oid = trflang
  WHERE pg_temp.own('pg_transform', t.oid);

SELECT jsonb_build_object('access method', amname, 'type', amtype, 'handler', amhandler)
  FROM pg_am
  WHERE pg_temp.own('pg_am', oid);

SELECT jsonb_build_object(
    'event trigger', evtname, 'owner', evtowner::regrole, 'event', evtevent, 'function', evtfoid::regprocedure,
    'enabled', evtenabled, 'tags', pg_temp.sorted(evttags))
  FROM pg_event_trigger
  WHERE pg_temp.own('pg_event_trigger', oid);

SELECT jsonb_build_object(
    'publication', pubname, 'owner', pubowner::regrole, 'all tables', puballtables,
    'operations', jsonb_build_array(pubinsert, pubupdate, pubdelete, pubtruncate), 'via root', pubviaroot,
    'tables',
      (SELECT jsonb_object_agg(prrelid::regclass, jsonb_build_array(pg_temp.columns(prrelid, prattrs),
          pg_get_expr(prqual, prrelid)))
        FROM pg_publication_rel WHERE prpubid = p.oid),
    'schemas',
      pg_temp.sorted(array(SELECT pnnspid::regnamespace::text FROM pg_publication_namespace WHERE pnpubid = p.oid)))
  FROM pg_publication p;

SELECT jsonb_build_object(
    'subscription', subname, 'owner', subowner::regrole, 'connection', subconninfo, 'slot', subslotname,
    'publications', pg_temp.sorted(subpublications), 'enabled', subenabled, 'binary', subbinary,
    'stream', substream, 'commit', subsynccommit, 'two phases', subtwophasestate,
    'disabled on error', subdisableonerr)
  FROM pg_subscription
  WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database());

SELECT jsonb_build_object(
    'foreign data wrapper', fdwname, 'owner', fdwowner::regrole, 'handler', nullif(fdwhandler, 0)::regproc,
    'validator', nullif(fdwvalidator, 0)::regproc, 'options', pg_temp.sorted(fdwoptions),
    'rights', pg_temp.rights(fdwacl, 'F', fdwowner))
  FROM pg_foreign_data_wrapper
  WHERE pg_temp.own('pg_foreign_data_wrapper', oid);

SELECT jsonb_build_object(
    'server', srvname, 'owner', srvowner::regrole, 'wrapper', fdwname, 'type', srvtype, 'version', srvversion,
    'options', pg_temp.sorted(srvoptions), 'rights', pg_temp.rights(srvacl, 'S', srvowner))
  FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = srvfdw
  WHERE pg_temp.own('pg_foreign_server', s.oid);

SELECT jsonb_build_object(
    'user mapping', CASE umuser WHEN 0 THEN 'public' ELSE umuser::regrole::text END, 'server', srvname,
    'options', pg_temp.sorted(umoptions))
  FROM pg_user_mapping JOIN pg_foreign_server s ON s.oid = umserver;

SELECT jsonb_build_object(
    'text search configuration', c.oid::regconfig, 'owner', cfgowner::regrole,
    'parser', (pg_identify_object('pg_ts_parser'::regclass, cfgparser, 0)).identity,
    'mappings',
      (SELECT jsonb_object_agg(alias, dictionaries) FROM (
        SELECT alias, jsonb_agg(mapdict::regdictionary ORDER BY mapseqno) dictionaries
        FROM pg_ts_config_map JOIN LATERAL ts_token_type(cfgparser) ON tokid = maptokentype
        WHERE mapcfg = c.oid GROUP BY alias) mappings))
  FROM pg_ts_config c
  WHERE pg_temp.own('pg_ts_config', c.oid);

SELECT jsonb_build_object(
    'text search dictionary', oid::regdictionary, 'owner', dictowner::regrole,
    'template', (pg_identify_object('pg_ts_template'::regclass, dicttemplate, 0)).identity,
    'options', pg_temp.sorted(regexp_split_to_array(dictinitoption, ', ')))
  FROM pg_ts_dict
  WHERE pg_temp.own('pg_ts_dict', oid);

SELECT jsonb_build_object(
    'text search parser', prsname, 'in', prsnamespace::regnamespace,
    'functions', jsonb_build_array(prsstart, prstoken, prsend, prsheadline, prslextype))
  FROM pg_ts_parser
  WHERE pg_temp.own('pg_ts_parser', oid);

SELECT jsonb_build_object(
    'text search template', tmplname, 'in', tmplnamespace::regnamespace,
    'functions', jsonb_build_array(tmplinit, tmpllexize))
  FROM pg_ts_template
  WHERE pg_temp.own('pg_ts_template', oid);

SELECT jsonb_build_object(
    'default privileges of', defaclrole::regrole, 'in', nullif(defaclnamespace, 0)::regnamespace,
    'for', defaclobjtype, 'rights', pg_temp.sorted(defaclacl::text[]))
  FROM pg_default_acl;

-- Privileges on what the system and extensions brought, where they are no longer those that it came with.
SELECT jsonb_build_object(
    'rights on', (pg_identify_object(catalog, object, 0)).identity,
    'type', (pg_identify_object(catalog, object, 0)).type, 'rights', pg_temp.sorted(list::text[]))
  FROM (
    SELECT 'pg_class'::regclass, oid, relacl, CASE relkind WHEN 'S' THEN 's' ELSE 'r' END, relowner FROM pg_class
    UNION ALL SELECT 'pg_proc'::regclass, oid, proacl, 'f', proowner FROM pg_proc
    UNION ALL SELECT 'pg_type'::regclass, oid, typacl, 'T', typowner FROM pg_type
    UNION ALL SELECT 'pg_language'::regclass, oid, lanacl, 'l', lanowner FROM pg_language
    UNION ALL SELECT 'pg_namespace'::regclass, oid, nspacl, 'n', nspowner FROM pg_namespace WHERE nspname <> 'public'
    UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid, fdwacl, 'F', fdwowner FROM pg_foreign_data_wrapper
  ) granted (catalog, object, list, kind, owner)
  LEFT JOIN pg_init_privs i ON i.classoid = catalog AND i.objoid = object AND i.objsubid = 0
  WHERE list IS DISTINCT FROM initprivs AND NOT pg_temp.own(catalog, object)
    AND pg_temp.rights(list, kind::"char", owner) IS DISTINCT FROM pg_temp.rights(initprivs, kind::"char", owner)
    -- What initdb grants on the information schema.
    AND list::text NOT IN (
      '{postgres=arwdDxt/postgres,=r/postgres}', '{postgres=UC/postgres,=U/postgres}');

SELECT jsonb_build_object(
    'comment', description, 'on', (pg_identify_object(classoid, objoid, objsubid)).identity,
    'type', (pg_identify_object(classoid, objoid, objsubid)).type)
  FROM pg_description d
  WHERE (objoid >= 16384 AND pg_temp.own(classoid, objoid)) OR classoid = 'pg_extension'::regclass
    OR (classoid = 'pg_namespace'::regclass AND objoid = to_regnamespace('public'));

-- Roles and what they are members of belong to the cluster; the tests' clusters hold one database.
-- No statement takes the end of a role's validity back but for one that never comes.
SELECT jsonb_build_object('role', to_jsonb(r) - 'oid' - 'rolpassword' - 'rolvaliduntil',
    'password', rolpassword IS NOT NULL, 'valid until', nullif(rolvaliduntil, 'infinity'),
    'comment', shobj_description(oid, 'pg_authid'))
  FROM pg_authid r
  WHERE oid >= 16384;

SELECT jsonb_build_object(
    'member', member::regrole, 'of', roleid::regrole, 'grantor', grantor::regrole, 'admin', admin_option)
  FROM pg_auth_members
  WHERE roleid >= 16384 OR member >= 16384;

SELECT jsonb_build_object(
    'settings of', CASE setrole WHEN 0 THEN 'all' ELSE setrole::regrole::text END,
    'in database', setdatabase <> 0, 'settings', pg_temp.sorted(setconfig))
  FROM pg_db_role_setting
  WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()));

ROLLBACK;
