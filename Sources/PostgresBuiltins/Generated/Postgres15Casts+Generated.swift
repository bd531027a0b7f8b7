// swift-format-ignore-file
// Written by generate-builtins from PostgreSQL 15.20; do not edit. Fields, separated by tabs:
// source, target, context (e, a, i), method (f function, b binary, i input and output), function

extension Postgres15Data {
/// Rows of pg_catalog.
static let casts: StaticString = #"""
bit	bit	i	f	bit
bit	int4	e	f	int4
bit	int8	e	f	int8
bit	varbit	i	b
bool	bpchar	a	f	text
bool	int4	e	f	int4
bool	text	a	f	text
bool	varchar	a	f	text
box	circle	e	f	circle
box	lseg	e	f	lseg
box	point	e	f	point
box	polygon	a	f	polygon
bpchar	bpchar	i	f	bpchar
bpchar	char	a	f	char
bpchar	name	i	f	name
bpchar	text	i	f	text
bpchar	varchar	i	f	text
bpchar	xml	e	f	xml
char	bpchar	a	f	bpchar
char	int4	e	f	int4
char	text	i	f	text
char	varchar	a	f	text
cidr	bpchar	a	f	text
cidr	inet	i	b
cidr	text	a	f	text
cidr	varchar	a	f	text
circle	box	e	f	box
circle	point	e	f	point
circle	polygon	e	f	polygon
date	timestamp	i	f	timestamp
date	timestamptz	i	f	timestamptz
daterange	datemultirange	e	f	datemultirange
float4	float8	i	f	float8
float4	int2	a	f	int2
float4	int4	a	f	int4
float4	int8	a	f	int8
float4	numeric	a	f	numeric
float8	float4	a	f	float4
float8	int2	a	f	int2
float8	int4	a	f	int4
float8	int8	a	f	int8
float8	numeric	a	f	numeric
inet	bpchar	a	f	text
inet	cidr	a	f	cidr
inet	text	a	f	text
inet	varchar	a	f	text
int2	float4	i	f	float4
int2	float8	i	f	float8
int2	int4	i	f	int4
int2	int8	i	f	int8
int2	numeric	i	f	numeric
int2	oid	i	f	int4
int2	regclass	i	f	int4
int2	regcollation	i	f	int4
int2	regconfig	i	f	int4
int2	regdictionary	i	f	int4
int2	regnamespace	i	f	int4
int2	regoper	i	f	int4
int2	regoperator	i	f	int4
int2	regproc	i	f	int4
int2	regprocedure	i	f	int4
int2	regrole	i	f	int4
int2	regtype	i	f	int4
int4	bit	e	f	bit
int4	bool	e	f	bool
int4	char	e	f	char
int4	float4	i	f	float4
int4	float8	i	f	float8
int4	int2	a	f	int2
int4	int8	i	f	int8
int4	money	a	f	money
int4	numeric	i	f	numeric
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
int4range	int4multirange	e	f	int4multirange
int8	bit	e	f	bit
int8	float4	i	f	float4
int8	float8	i	f	float8
int8	int2	a	f	int2
int8	int4	a	f	int4
int8	money	a	f	money
int8	numeric	i	f	numeric
int8	oid	i	f	oid
int8	regclass	i	f	oid
int8	regcollation	i	f	oid
int8	regconfig	i	f	oid
int8	regdictionary	i	f	oid
int8	regnamespace	i	f	oid
int8	regoper	i	f	oid
int8	regoperator	i	f	oid
int8	regproc	i	f	oid
int8	regprocedure	i	f	oid
int8	regrole	i	f	oid
int8	regtype	i	f	oid
int8range	int8multirange	e	f	int8multirange
interval	interval	i	f	interval
interval	time	a	f	time
json	jsonb	a	i
jsonb	bool	e	f	bool
jsonb	float4	e	f	float4
jsonb	float8	e	f	float8
jsonb	int2	e	f	int2
jsonb	int4	e	f	int4
jsonb	int8	e	f	int8
jsonb	json	a	i
jsonb	numeric	e	f	numeric
lseg	point	e	f	point
macaddr	macaddr8	i	f	macaddr8
macaddr8	macaddr	i	f	macaddr
money	numeric	a	f	numeric
name	bpchar	a	f	bpchar
name	text	i	f	text
name	varchar	a	f	varchar
numeric	float4	i	f	float4
numeric	float8	i	f	float8
numeric	int2	a	f	int2
numeric	int4	a	f	int4
numeric	int8	a	f	int8
numeric	money	a	f	money
numeric	numeric	i	f	numeric
numrange	nummultirange	e	f	nummultirange
oid	int4	a	b
oid	int8	a	f	int8
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
path	polygon	a	f	polygon
pg_dependencies	bytea	i	b
pg_dependencies	text	i	i
pg_mcv_list	bytea	i	b
pg_mcv_list	text	i	i
pg_ndistinct	bytea	i	b
pg_ndistinct	text	i	i
pg_node_tree	text	i	b
point	box	a	f	box
polygon	box	e	f	box
polygon	circle	e	f	circle
polygon	path	a	f	path
polygon	point	e	f	point
regclass	int4	a	b
regclass	int8	a	f	int8
regclass	oid	i	b
regcollation	int4	a	b
regcollation	int8	a	f	int8
regcollation	oid	i	b
regconfig	int4	a	b
regconfig	int8	a	f	int8
regconfig	oid	i	b
regdictionary	int4	a	b
regdictionary	int8	a	f	int8
regdictionary	oid	i	b
regnamespace	int4	a	b
regnamespace	int8	a	f	int8
regnamespace	oid	i	b
regoper	int4	a	b
regoper	int8	a	f	int8
regoper	oid	i	b
regoper	regoperator	i	b
regoperator	int4	a	b
regoperator	int8	a	f	int8
regoperator	oid	i	b
regoperator	regoper	i	b
regproc	int4	a	b
regproc	int8	a	f	int8
regproc	oid	i	b
regproc	regprocedure	i	b
regprocedure	int4	a	b
regprocedure	int8	a	f	int8
regprocedure	oid	i	b
regprocedure	regproc	i	b
regrole	int4	a	b
regrole	int8	a	f	int8
regrole	oid	i	b
regtype	int4	a	b
regtype	int8	a	f	int8
regtype	oid	i	b
text	bpchar	i	b
text	char	a	f	char
text	name	i	f	name
text	regclass	i	f	regclass
text	varchar	i	b
text	xml	e	f	xml
time	interval	i	f	interval
time	time	i	f	time
time	timetz	i	f	timetz
timestamp	date	a	f	date
timestamp	time	a	f	time
timestamp	timestamp	i	f	timestamp
timestamp	timestamptz	i	f	timestamptz
timestamptz	date	a	f	date
timestamptz	time	a	f	time
timestamptz	timestamp	a	f	timestamp
timestamptz	timestamptz	i	f	timestamptz
timestamptz	timetz	a	f	timetz
timetz	time	a	f	time
timetz	timetz	i	f	timetz
tsrange	tsmultirange	e	f	tsmultirange
tstzrange	tstzmultirange	e	f	tstzmultirange
varbit	bit	i	b
varbit	varbit	i	f	varbit
varchar	bpchar	i	b
varchar	char	a	f	char
varchar	name	i	f	name
varchar	regclass	i	f	regclass
varchar	text	i	b
varchar	varchar	i	f	varchar
varchar	xml	e	f	xml
xid8	xid	e	f	xid
xml	bpchar	a	b
xml	text	a	b
xml	varchar	a	b

"""#
/// Rows of information_schema and of extensions, behind the name of the source.
static let castsOfOthers: StaticString = #"""
citext	@citext.citext	bpchar	a	b
citext	@citext.citext	text	i	b
citext	@citext.citext	varchar	i	b
citext	bool	@citext.citext	a	f	@citext.citext
citext	bpchar	@citext.citext	a	f	@citext.citext
citext	inet	@citext.citext	a	f	@citext.citext
citext	text	@citext.citext	a	b
citext	varchar	@citext.citext	a	b
hstore	@hstore.hstore	json	e	f	@hstore.hstore_to_json
hstore	@hstore.hstore	jsonb	e	f	@hstore.hstore_to_jsonb
hstore	_text	@hstore.hstore	e	f	@hstore.hstore
isn	@isn.ean13	@isn.isbn	e	f	@isn.isbn
isn	@isn.ean13	@isn.isbn13	e	f	@isn.isbn13
isn	@isn.ean13	@isn.ismn	e	f	@isn.ismn
isn	@isn.ean13	@isn.ismn13	e	f	@isn.ismn13
isn	@isn.ean13	@isn.issn	e	f	@isn.issn
isn	@isn.ean13	@isn.issn13	e	f	@isn.issn13
isn	@isn.ean13	@isn.upc	e	f	@isn.upc
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
postgis	@postgis.box2d	@postgis.box3d	i	f	@postgis.box3d
postgis	@postgis.box2d	@postgis.geometry	i	f	@postgis.geometry
postgis	@postgis.box3d	@postgis.box2d	i	f	@postgis.box2d
postgis	@postgis.box3d	@postgis.geometry	i	f	@postgis.geometry
postgis	@postgis.box3d	box	i	f	@postgis.box
postgis	@postgis.geography	@postgis.geography	i	f	@postgis.geography
postgis	@postgis.geography	@postgis.geometry	e	f	@postgis.geometry
postgis	@postgis.geography	bytea	i	f	@postgis.bytea
postgis	@postgis.geometry	@postgis.box2d	i	f	@postgis.box2d
postgis	@postgis.geometry	@postgis.box3d	i	f	@postgis.box3d
postgis	@postgis.geometry	@postgis.geography	i	f	@postgis.geography
postgis	@postgis.geometry	@postgis.geometry	i	f	@postgis.geometry
postgis	@postgis.geometry	box	a	f	@postgis.box
postgis	@postgis.geometry	bytea	i	f	@postgis.bytea
postgis	@postgis.geometry	json	e	f	@postgis.json
postgis	@postgis.geometry	jsonb	e	f	@postgis.jsonb
postgis	@postgis.geometry	path	e	f	@postgis.path
postgis	@postgis.geometry	point	e	f	@postgis.point
postgis	@postgis.geometry	polygon	e	f	@postgis.polygon
postgis	@postgis.geometry	text	i	f	@postgis.text
postgis	bytea	@postgis.geography	i	f	@postgis.geography
postgis	bytea	@postgis.geometry	i	f	@postgis.geometry
postgis	path	@postgis.geometry	e	f	@postgis.geometry
postgis	point	@postgis.geometry	e	f	@postgis.geometry
postgis	polygon	@postgis.geometry	e	f	@postgis.geometry
postgis	text	@postgis.geometry	i	f	@postgis.geometry
postgis_raster	@postgis_raster.raster	@postgis.box3d	a	f	@postgis_raster.box3d
postgis_raster	@postgis_raster.raster	@postgis.geometry	a	f	@postgis_raster.st_convexhull
postgis_raster	@postgis_raster.raster	bytea	a	f	@postgis_raster.bytea
postgis_topology	@postgis_topology.topogeometry	@postgis.geometry	i	f	@postgis_topology.geometry

"""#
}
