// swift-format-ignore-file
// Written by generate-builtins from PostgreSQL 15.20; do not edit. Fields, separated by tabs:
// source, target, context (e, a, i), method (f function, b binary, i input and output), function,
// its number of arguments, its volatility if not i

extension Postgres15Data {
/// Rows of pg_catalog.
static let casts: StaticString = #"""
bit	bit	i	f	bit	3
bit	int4	e	f	int4	1
bit	int8	e	f	int8	1
bit	varbit	i	b
bool	bpchar	a	f	text	1
bool	int4	e	f	int4	1
bool	text	a	f	text	1
bool	varchar	a	f	text	1
box	circle	e	f	circle	1
box	lseg	e	f	lseg	1
box	point	e	f	point	1
box	polygon	a	f	polygon	1
bpchar	bpchar	i	f	bpchar	3
bpchar	char	a	f	char	1
bpchar	name	i	f	name	1
bpchar	text	i	f	text	1
bpchar	varchar	i	f	text	1
bpchar	xml	e	f	xml	1	s
char	bpchar	a	f	bpchar	1
char	int4	e	f	int4	1
char	text	i	f	text	1
char	varchar	a	f	text	1
cidr	bpchar	a	f	text	1
cidr	inet	i	b
cidr	text	a	f	text	1
cidr	varchar	a	f	text	1
circle	box	e	f	box	1
circle	point	e	f	point	1
circle	polygon	e	f	polygon	1
date	timestamp	i	f	timestamp	1
date	timestamptz	i	f	timestamptz	1	s
daterange	datemultirange	e	f	datemultirange	1
float4	float8	i	f	float8	1
float4	int2	a	f	int2	1
float4	int4	a	f	int4	1
float4	int8	a	f	int8	1
float4	numeric	a	f	numeric	1
float8	float4	a	f	float4	1
float8	int2	a	f	int2	1
float8	int4	a	f	int4	1
float8	int8	a	f	int8	1
float8	numeric	a	f	numeric	1
inet	bpchar	a	f	text	1
inet	cidr	a	f	cidr	1
inet	text	a	f	text	1
inet	varchar	a	f	text	1
int2	float4	i	f	float4	1
int2	float8	i	f	float8	1
int2	int4	i	f	int4	1
int2	int8	i	f	int8	1
int2	numeric	i	f	numeric	1
int2	oid	i	f	int4	1
int2	regclass	i	f	int4	1
int2	regcollation	i	f	int4	1
int2	regconfig	i	f	int4	1
int2	regdictionary	i	f	int4	1
int2	regnamespace	i	f	int4	1
int2	regoper	i	f	int4	1
int2	regoperator	i	f	int4	1
int2	regproc	i	f	int4	1
int2	regprocedure	i	f	int4	1
int2	regrole	i	f	int4	1
int2	regtype	i	f	int4	1
int4	bit	e	f	bit	2
int4	bool	e	f	bool	1
int4	char	e	f	char	1
int4	float4	i	f	float4	1
int4	float8	i	f	float8	1
int4	int2	a	f	int2	1
int4	int8	i	f	int8	1
int4	money	a	f	money	1	s
int4	numeric	i	f	numeric	1
int4	oid	i	b
int4	regclass	i	b
int4	regcollation	i	b
int4	regconfig	i	b
int4	regdictionary	i	b
int4	regnamespace	i	b
int4	regoper	i	b
int4	regoperator	i	b
int4	regproc	i	b
int4	regprocedure	i	b
int4	regrole	i	b
int4	regtype	i	b
int4range	int4multirange	e	f	int4multirange	1
int8	bit	e	f	bit	2
int8	float4	i	f	float4	1
int8	float8	i	f	float8	1
int8	int2	a	f	int2	1
int8	int4	a	f	int4	1
int8	money	a	f	money	1	s
int8	numeric	i	f	numeric	1
int8	oid	i	f	oid	1
int8	regclass	i	f	oid	1
int8	regcollation	i	f	oid	1
int8	regconfig	i	f	oid	1
int8	regdictionary	i	f	oid	1
int8	regnamespace	i	f	oid	1
int8	regoper	i	f	oid	1
int8	regoperator	i	f	oid	1
int8	regproc	i	f	oid	1
int8	regprocedure	i	f	oid	1
int8	regrole	i	f	oid	1
int8	regtype	i	f	oid	1
int8range	int8multirange	e	f	int8multirange	1
interval	interval	i	f	interval	2
interval	time	a	f	time	1
json	jsonb	a	i
jsonb	bool	e	f	bool	1
jsonb	float4	e	f	float4	1
jsonb	float8	e	f	float8	1
jsonb	int2	e	f	int2	1
jsonb	int4	e	f	int4	1
jsonb	int8	e	f	int8	1
jsonb	json	a	i
jsonb	numeric	e	f	numeric	1
lseg	point	e	f	point	1
macaddr	macaddr8	i	f	macaddr8	1
macaddr8	macaddr	i	f	macaddr	1
money	numeric	a	f	numeric	1	s
name	bpchar	a	f	bpchar	1
name	text	i	f	text	1
name	varchar	a	f	varchar	1
numeric	float4	i	f	float4	1
numeric	float8	i	f	float8	1
numeric	int2	a	f	int2	1
numeric	int4	a	f	int4	1
numeric	int8	a	f	int8	1
numeric	money	a	f	money	1	s
numeric	numeric	i	f	numeric	2
numrange	nummultirange	e	f	nummultirange	1
oid	int4	a	b
oid	int8	a	f	int8	1
oid	regclass	i	b
oid	regcollation	i	b
oid	regconfig	i	b
oid	regdictionary	i	b
oid	regnamespace	i	b
oid	regoper	i	b
oid	regoperator	i	b
oid	regproc	i	b
oid	regprocedure	i	b
oid	regrole	i	b
oid	regtype	i	b
path	polygon	a	f	polygon	1
pg_dependencies	bytea	i	b
pg_dependencies	text	i	i
pg_mcv_list	bytea	i	b
pg_mcv_list	text	i	i
pg_ndistinct	bytea	i	b
pg_ndistinct	text	i	i
pg_node_tree	text	i	b
point	box	a	f	box	1
polygon	box	e	f	box	1
polygon	circle	e	f	circle	1
polygon	path	a	f	path	1
polygon	point	e	f	point	1
regclass	int4	a	b
regclass	int8	a	f	int8	1
regclass	oid	i	b
regcollation	int4	a	b
regcollation	int8	a	f	int8	1
regcollation	oid	i	b
regconfig	int4	a	b
regconfig	int8	a	f	int8	1
regconfig	oid	i	b
regdictionary	int4	a	b
regdictionary	int8	a	f	int8	1
regdictionary	oid	i	b
regnamespace	int4	a	b
regnamespace	int8	a	f	int8	1
regnamespace	oid	i	b
regoper	int4	a	b
regoper	int8	a	f	int8	1
regoper	oid	i	b
regoper	regoperator	i	b
regoperator	int4	a	b
regoperator	int8	a	f	int8	1
regoperator	oid	i	b
regoperator	regoper	i	b
regproc	int4	a	b
regproc	int8	a	f	int8	1
regproc	oid	i	b
regproc	regprocedure	i	b
regprocedure	int4	a	b
regprocedure	int8	a	f	int8	1
regprocedure	oid	i	b
regprocedure	regproc	i	b
regrole	int4	a	b
regrole	int8	a	f	int8	1
regrole	oid	i	b
regtype	int4	a	b
regtype	int8	a	f	int8	1
regtype	oid	i	b
text	bpchar	i	b
text	char	a	f	char	1
text	name	i	f	name	1
text	regclass	i	f	regclass	1	s
text	varchar	i	b
text	xml	e	f	xml	1	s
time	interval	i	f	interval	1
time	time	i	f	time	2
time	timetz	i	f	timetz	1	s
timestamp	date	a	f	date	1
timestamp	time	a	f	time	1
timestamp	timestamp	i	f	timestamp	2
timestamp	timestamptz	i	f	timestamptz	1	s
timestamptz	date	a	f	date	1	s
timestamptz	time	a	f	time	1	s
timestamptz	timestamp	a	f	timestamp	1	s
timestamptz	timestamptz	i	f	timestamptz	2
timestamptz	timetz	a	f	timetz	1	s
timetz	time	a	f	time	1
timetz	timetz	i	f	timetz	2
tsrange	tsmultirange	e	f	tsmultirange	1
tstzrange	tstzmultirange	e	f	tstzmultirange	1
varbit	bit	i	b
varbit	varbit	i	f	varbit	3
varchar	bpchar	i	b
varchar	char	a	f	char	1
varchar	name	i	f	name	1
varchar	regclass	i	f	regclass	1	s
varchar	text	i	b
varchar	varchar	i	f	varchar	3
varchar	xml	e	f	xml	1	s
xid8	xid	e	f	xid	1
xml	bpchar	a	b
xml	text	a	b
xml	varchar	a	b

"""#
/// Rows of information_schema and of extensions, behind the name of the source.
static let castsOfOthers: StaticString = #"""
citext	@citext.citext	bpchar	a	b
citext	@citext.citext	text	i	b
citext	@citext.citext	varchar	i	b
citext	bool	@citext.citext	a	f	@citext.citext	1
citext	bpchar	@citext.citext	a	f	@citext.citext	1
citext	inet	@citext.citext	a	f	@citext.citext	1
citext	text	@citext.citext	a	b
citext	varchar	@citext.citext	a	b
hstore	@hstore.hstore	json	e	f	@hstore.hstore_to_json	1
hstore	@hstore.hstore	jsonb	e	f	@hstore.hstore_to_jsonb	1
hstore	_text	@hstore.hstore	e	f	@hstore.hstore	1
isn	@isn.ean13	@isn.isbn	e	f	@isn.isbn	1
isn	@isn.ean13	@isn.isbn13	e	f	@isn.isbn13	1
isn	@isn.ean13	@isn.ismn	e	f	@isn.ismn	1
isn	@isn.ean13	@isn.ismn13	e	f	@isn.ismn13	1
isn	@isn.ean13	@isn.issn	e	f	@isn.issn	1
isn	@isn.ean13	@isn.issn13	e	f	@isn.issn13	1
isn	@isn.ean13	@isn.upc	e	f	@isn.upc	1
isn	@isn.isbn	@isn.ean13	a	b
isn	@isn.isbn	@isn.isbn13	a	b
isn	@isn.isbn13	@isn.ean13	a	b
isn	@isn.isbn13	@isn.isbn	a	b
isn	@isn.ismn	@isn.ean13	a	b
isn	@isn.ismn	@isn.ismn13	a	b
isn	@isn.ismn13	@isn.ean13	a	b
isn	@isn.ismn13	@isn.ismn	a	b
isn	@isn.issn	@isn.ean13	a	b
isn	@isn.issn	@isn.issn13	a	b
isn	@isn.issn13	@isn.ean13	a	b
isn	@isn.issn13	@isn.issn	a	b
isn	@isn.upc	@isn.ean13	a	b
postgis	@postgis.box2d	@postgis.box3d	i	f	@postgis.box3d	1
postgis	@postgis.box2d	@postgis.geometry	i	f	@postgis.geometry	1
postgis	@postgis.box3d	@postgis.box2d	i	f	@postgis.box2d	1
postgis	@postgis.box3d	@postgis.geometry	i	f	@postgis.geometry	1
postgis	@postgis.box3d	box	i	f	@postgis.box	1
postgis	@postgis.geography	@postgis.geography	i	f	@postgis.geography	3
postgis	@postgis.geography	@postgis.geometry	e	f	@postgis.geometry	1
postgis	@postgis.geography	bytea	i	f	@postgis.bytea	1
postgis	@postgis.geometry	@postgis.box2d	i	f	@postgis.box2d	1
postgis	@postgis.geometry	@postgis.box3d	i	f	@postgis.box3d	1
postgis	@postgis.geometry	@postgis.geography	i	f	@postgis.geography	1
postgis	@postgis.geometry	@postgis.geometry	i	f	@postgis.geometry	3
postgis	@postgis.geometry	box	a	f	@postgis.box	1
postgis	@postgis.geometry	bytea	i	f	@postgis.bytea	1
postgis	@postgis.geometry	json	e	f	@postgis.json	1
postgis	@postgis.geometry	jsonb	e	f	@postgis.jsonb	1
postgis	@postgis.geometry	path	e	f	@postgis.path	1
postgis	@postgis.geometry	point	e	f	@postgis.point	1
postgis	@postgis.geometry	polygon	e	f	@postgis.polygon	1
postgis	@postgis.geometry	text	i	f	@postgis.text	1
postgis	bytea	@postgis.geography	i	f	@postgis.geography	1
postgis	bytea	@postgis.geometry	i	f	@postgis.geometry	1
postgis	path	@postgis.geometry	e	f	@postgis.geometry	1
postgis	point	@postgis.geometry	e	f	@postgis.geometry	1
postgis	polygon	@postgis.geometry	e	f	@postgis.geometry	1
postgis	text	@postgis.geometry	i	f	@postgis.geometry	1
postgis_raster	@postgis_raster.raster	@postgis.box3d	a	f	@postgis_raster.box3d	1
postgis_raster	@postgis_raster.raster	@postgis.geometry	a	f	@postgis_raster.st_convexhull	1
postgis_raster	@postgis_raster.raster	bytea	a	f	@postgis_raster.bytea	1
postgis_topology	@postgis_topology.topogeometry	@postgis.geometry	i	f	@postgis_topology.geometry	1	v

"""#
}
