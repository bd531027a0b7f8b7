// swift-format-ignore-file
// Written by generate-builtins from PostgreSQL 15.20; do not edit. Fields, separated by tabs:
// name, default version, schema that it insists on,
// flags (r relocatable, t trusted, s superuser only), what it requires, versions that can be created

extension Postgres15Data {
/// Extensions.
static let extensions: StaticString = #"""
address_standardizer	3.3.2		rs		3.3.2
address_standardizer_data_us	3.3.2		rs		3.3.2
adminpack	2.1	pg_catalog	s		1.0,1.1,2.0,2.1
amcheck	1.3		rs		1.0,1.1,1.2,1.3
autoinc	1.0		rs		1.0
bloom	1.0		rs		1.0
bool_plperl	1.0		rts	plperl	1.0
bool_plperlu	1.0		rs	plperlu	1.0
btree_gin	1.3		rts		1.0,1.1,1.2,1.3
btree_gist	1.7		rts		1.2,1.3,1.4,1.5,1.6,1.7
citext	1.6		rts		1.4,1.5,1.6
cube	1.5		rts		1.2,1.3,1.4,1.5
dblink	1.2		rs		1.2
dict_int	1.0		rts		1.0
dict_xsyn	1.0		rs		1.0
earthdistance	1.1		rs	cube	1.1
file_fdw	1.0		rs		1.0
fuzzystrmatch	1.1		rts		1.1
hstore	1.8		rts		1.4,1.5,1.6,1.7,1.8
hstore_plperl	1.0		rs	hstore,plperl	1.0
hstore_plperlu	1.0		rs	hstore,plperlu	1.0
hstore_plpython3u	1.0		rs	hstore,plpython3u	1.0
insert_username	1.0		rs		1.0
intagg	1.1		rs		1.1
intarray	1.5		rts		1.2,1.3,1.4,1.5
isn	1.2		rts		1.1,1.2
jsonb_plperl	1.0		rts	plperl	1.0
jsonb_plperlu	1.0		rs	plperlu	1.0
jsonb_plpython3u	1.0		rs	plpython3u	1.0
lo	1.1		rts		1.1
ltree	1.2		rts		1.1,1.2
ltree_plpython3u	1.0		rs	ltree,plpython3u	1.0
moddatetime	1.0		rs		1.0
old_snapshot	1.0		rs		1.0
pageinspect	1.11		rs		1.10,1.11,1.5,1.6,1.7,1.8,1.9
pg_buffercache	1.3		rs		1.2,1.3
pg_freespacemap	1.2		rs		1.1,1.2
pg_prewarm	1.2		rs		1.1,1.2
pg_stat_statements	1.10		rs		1.10,1.4,1.5,1.6,1.7,1.8,1.9
pg_surgery	1.0		rs		1.0
pg_trgm	1.6		rts		1.3,1.4,1.5,1.6
pg_visibility	1.2		rs		1.1,1.2
pg_walinspect	1.0		rs		1.0
pgcrypto	1.3		rts		1.3
pgrowlocks	1.2		rs		1.2
pgstattuple	1.5		rs		1.4,1.5
plperl	1.0	pg_catalog	ts		1.0
plperlu	1.0	pg_catalog	s		1.0
plpgsql	1.0	pg_catalog	ts		1.0
plpython3u	1.0	pg_catalog	s		1.0
pltcl	1.0	pg_catalog	ts		1.0
pltclu	1.0	pg_catalog	s		1.0
postgis	3.3.2		s		3.3.2
postgis_raster	3.3.2		s	postgis	3.3.2
postgis_sfcgal	3.3.2		rs	postgis	3.3.2
postgis_tiger_geocoder	3.3.2	tiger		postgis,fuzzystrmatch	3.3.2
postgis_topology	3.3.2	topology	s	postgis	3.3.2
postgres_fdw	1.1		rs		1.0,1.1
refint	1.0		rs		1.0
seg	1.4		rts		1.1,1.2,1.3,1.4
sslinfo	1.2		rs		1.2
tablefunc	1.0		rts		1.0
tcn	1.0		rts		1.0
tsm_system_rows	1.0		rts		1.0
tsm_system_time	1.0		rts		1.0
unaccent	1.1		rts		1.1
uuid-ossp	1.1		rts		1.1
xml2	1.1		s		1.1

"""#
}
