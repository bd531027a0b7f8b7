// swift-format-ignore-file
// Written by generate-builtins from PostgreSQL 15.20; do not edit. Fields, separated by tabs:
// access method, name, schema if not the usual, family, input type, d if default, key type

extension Postgres15Data {
/// Rows of pg_catalog.
static let operatorClasses: StaticString = #"""
brin	bit_minmax_ops		bit_minmax_ops	bit	d	bit
brin	box_inclusion_ops		box_inclusion_ops	box	d	box
brin	bpchar_bloom_ops		bpchar_bloom_ops	bpchar		bpchar
brin	bpchar_minmax_ops		bpchar_minmax_ops	bpchar	d	bpchar
brin	bytea_bloom_ops		bytea_bloom_ops	bytea		bytea
brin	bytea_minmax_ops		bytea_minmax_ops	bytea	d	bytea
brin	char_bloom_ops		char_bloom_ops	char		char
brin	char_minmax_ops		char_minmax_ops	char	d	char
brin	date_bloom_ops		datetime_bloom_ops	date		date
brin	date_minmax_multi_ops		datetime_minmax_multi_ops	date		date
brin	date_minmax_ops		datetime_minmax_ops	date	d	date
brin	float4_bloom_ops		float_bloom_ops	float4		float4
brin	float4_minmax_multi_ops		float_minmax_multi_ops	float4		float4
brin	float4_minmax_ops		float_minmax_ops	float4	d	float4
brin	float8_bloom_ops		float_bloom_ops	float8		float8
brin	float8_minmax_multi_ops		float_minmax_multi_ops	float8		float8
brin	float8_minmax_ops		float_minmax_ops	float8	d	float8
brin	inet_bloom_ops		network_bloom_ops	inet		inet
brin	inet_inclusion_ops		network_inclusion_ops	inet	d	inet
brin	inet_minmax_multi_ops		network_minmax_multi_ops	inet		inet
brin	inet_minmax_ops		network_minmax_ops	inet		inet
brin	int2_bloom_ops		integer_bloom_ops	int2		int2
brin	int2_minmax_multi_ops		integer_minmax_multi_ops	int2		int2
brin	int2_minmax_ops		integer_minmax_ops	int2	d	int2
brin	int4_bloom_ops		integer_bloom_ops	int4		int4
brin	int4_minmax_multi_ops		integer_minmax_multi_ops	int4		int4
brin	int4_minmax_ops		integer_minmax_ops	int4	d	int4
brin	int8_bloom_ops		integer_bloom_ops	int8		int8
brin	int8_minmax_multi_ops		integer_minmax_multi_ops	int8		int8
brin	int8_minmax_ops		integer_minmax_ops	int8	d	int8
brin	interval_bloom_ops		interval_bloom_ops	interval		interval
brin	interval_minmax_multi_ops		interval_minmax_multi_ops	interval		interval
brin	interval_minmax_ops		interval_minmax_ops	interval	d	interval
brin	macaddr8_bloom_ops		macaddr8_bloom_ops	macaddr8		macaddr8
brin	macaddr8_minmax_multi_ops		macaddr8_minmax_multi_ops	macaddr8		macaddr8
brin	macaddr8_minmax_ops		macaddr8_minmax_ops	macaddr8	d	macaddr8
brin	macaddr_bloom_ops		macaddr_bloom_ops	macaddr		macaddr
brin	macaddr_minmax_multi_ops		macaddr_minmax_multi_ops	macaddr		macaddr
brin	macaddr_minmax_ops		macaddr_minmax_ops	macaddr	d	macaddr
brin	name_bloom_ops		name_bloom_ops	name		name
brin	name_minmax_ops		name_minmax_ops	name	d	name
brin	numeric_bloom_ops		numeric_bloom_ops	numeric		numeric
brin	numeric_minmax_multi_ops		numeric_minmax_multi_ops	numeric		numeric
brin	numeric_minmax_ops		numeric_minmax_ops	numeric	d	numeric
brin	oid_bloom_ops		oid_bloom_ops	oid		oid
brin	oid_minmax_multi_ops		oid_minmax_multi_ops	oid		oid
brin	oid_minmax_ops		oid_minmax_ops	oid	d	oid
brin	pg_lsn_bloom_ops		pg_lsn_bloom_ops	pg_lsn		pg_lsn
brin	pg_lsn_minmax_multi_ops		pg_lsn_minmax_multi_ops	pg_lsn		pg_lsn
brin	pg_lsn_minmax_ops		pg_lsn_minmax_ops	pg_lsn	d	pg_lsn
brin	range_inclusion_ops		range_inclusion_ops	anyrange	d	anyrange
brin	text_bloom_ops		text_bloom_ops	text		text
brin	text_minmax_ops		text_minmax_ops	text	d	text
brin	tid_bloom_ops		tid_bloom_ops	tid		tid
brin	tid_minmax_multi_ops		tid_minmax_multi_ops	tid		tid
brin	tid_minmax_ops		tid_minmax_ops	tid	d	tid
brin	time_bloom_ops		time_bloom_ops	time		time
brin	time_minmax_multi_ops		time_minmax_multi_ops	time		time
brin	time_minmax_ops		time_minmax_ops	time	d	time
brin	timestamp_bloom_ops		datetime_bloom_ops	timestamp		timestamp
brin	timestamp_minmax_multi_ops		datetime_minmax_multi_ops	timestamp		timestamp
brin	timestamp_minmax_ops		datetime_minmax_ops	timestamp	d	timestamp
brin	timestamptz_bloom_ops		datetime_bloom_ops	timestamptz		timestamptz
brin	timestamptz_minmax_multi_ops		datetime_minmax_multi_ops	timestamptz		timestamptz
brin	timestamptz_minmax_ops		datetime_minmax_ops	timestamptz	d	timestamptz
brin	timetz_bloom_ops		timetz_bloom_ops	timetz		timetz
brin	timetz_minmax_multi_ops		timetz_minmax_multi_ops	timetz		timetz
brin	timetz_minmax_ops		timetz_minmax_ops	timetz	d	timetz
brin	uuid_bloom_ops		uuid_bloom_ops	uuid		uuid
brin	uuid_minmax_multi_ops		uuid_minmax_multi_ops	uuid		uuid
brin	uuid_minmax_ops		uuid_minmax_ops	uuid	d	uuid
brin	varbit_minmax_ops		varbit_minmax_ops	varbit	d	varbit
btree	array_ops		array_ops	anyarray	d
btree	bit_ops		bit_ops	bit	d
btree	bool_ops		bool_ops	bool	d
btree	bpchar_ops		bpchar_ops	bpchar	d
btree	bpchar_pattern_ops		bpchar_pattern_ops	bpchar
btree	bytea_ops		bytea_ops	bytea	d
btree	char_ops		char_ops	char	d
btree	cidr_ops		network_ops	inet
btree	date_ops		datetime_ops	date	d
btree	enum_ops		enum_ops	anyenum	d
btree	float4_ops		float_ops	float4	d
btree	float8_ops		float_ops	float8	d
btree	inet_ops		network_ops	inet	d
btree	int2_ops		integer_ops	int2	d
btree	int4_ops		integer_ops	int4	d
btree	int8_ops		integer_ops	int8	d
btree	interval_ops		interval_ops	interval	d
btree	jsonb_ops		jsonb_ops	jsonb	d
btree	macaddr8_ops		macaddr8_ops	macaddr8	d
btree	macaddr_ops		macaddr_ops	macaddr	d
btree	money_ops		money_ops	money	d
btree	multirange_ops		multirange_ops	anymultirange	d
btree	name_ops		text_ops	name	d	cstring
btree	numeric_ops		numeric_ops	numeric	d
btree	oid_ops		oid_ops	oid	d
btree	oidvector_ops		oidvector_ops	oidvector	d
btree	pg_lsn_ops		pg_lsn_ops	pg_lsn	d
btree	range_ops		range_ops	anyrange	d
btree	record_image_ops		record_image_ops	record
btree	record_ops		record_ops	record	d
btree	text_ops		text_ops	text	d
btree	text_pattern_ops		text_pattern_ops	text
btree	tid_ops		tid_ops	tid	d
btree	time_ops		time_ops	time	d
btree	timestamp_ops		datetime_ops	timestamp	d
btree	timestamptz_ops		datetime_ops	timestamptz	d
btree	timetz_ops		timetz_ops	timetz	d
btree	tsquery_ops		tsquery_ops	tsquery	d
btree	tsvector_ops		tsvector_ops	tsvector	d
btree	uuid_ops		uuid_ops	uuid	d
btree	varbit_ops		varbit_ops	varbit	d
btree	varchar_ops		text_ops	text
btree	varchar_pattern_ops		text_pattern_ops	text
btree	xid8_ops		xid8_ops	xid8	d
gin	array_ops		array_ops	anyarray	d	anyelement
gin	jsonb_ops		jsonb_ops	jsonb	d	text
gin	jsonb_path_ops		jsonb_path_ops	jsonb		int4
gin	tsvector_ops		tsvector_ops	tsvector	d	text
gist	box_ops		box_ops	box	d
gist	circle_ops		circle_ops	circle	d	box
gist	inet_ops		network_ops	inet
gist	multirange_ops		multirange_ops	anymultirange	d	anyrange
gist	point_ops		point_ops	point	d	box
gist	poly_ops		poly_ops	polygon	d	box
gist	range_ops		range_ops	anyrange	d
gist	tsquery_ops		tsquery_ops	tsquery	d	int8
gist	tsvector_ops		tsvector_ops	tsvector	d	gtsvector
hash	aclitem_ops		aclitem_ops	aclitem	d
hash	array_ops		array_ops	anyarray	d
hash	bool_ops		bool_ops	bool	d
hash	bpchar_ops		bpchar_ops	bpchar	d
hash	bpchar_pattern_ops		bpchar_pattern_ops	bpchar
hash	bytea_ops		bytea_ops	bytea	d
hash	char_ops		char_ops	char	d
hash	cid_ops		cid_ops	cid	d
hash	cidr_ops		network_ops	inet
hash	date_ops		date_ops	date	d
hash	enum_ops		enum_ops	anyenum	d
hash	float4_ops		float_ops	float4	d
hash	float8_ops		float_ops	float8	d
hash	inet_ops		network_ops	inet	d
hash	int2_ops		integer_ops	int2	d
hash	int4_ops		integer_ops	int4	d
hash	int8_ops		integer_ops	int8	d
hash	interval_ops		interval_ops	interval	d
hash	jsonb_ops		jsonb_ops	jsonb	d
hash	macaddr8_ops		macaddr8_ops	macaddr8	d
hash	macaddr_ops		macaddr_ops	macaddr	d
hash	multirange_ops		multirange_ops	anymultirange	d
hash	name_ops		text_ops	name	d
hash	numeric_ops		numeric_ops	numeric	d
hash	oid_ops		oid_ops	oid	d
hash	oidvector_ops		oidvector_ops	oidvector	d
hash	pg_lsn_ops		pg_lsn_ops	pg_lsn	d
hash	range_ops		range_ops	anyrange	d
hash	record_ops		record_ops	record	d
hash	text_ops		text_ops	text	d
hash	text_pattern_ops		text_pattern_ops	text
hash	tid_ops		tid_ops	tid	d
hash	time_ops		time_ops	time	d
hash	timestamp_ops		timestamp_ops	timestamp	d
hash	timestamptz_ops		timestamptz_ops	timestamptz	d
hash	timetz_ops		timetz_ops	timetz	d
hash	uuid_ops		uuid_ops	uuid	d
hash	varchar_ops		text_ops	text
hash	varchar_pattern_ops		text_pattern_ops	text
hash	xid8_ops		xid8_ops	xid8	d
hash	xid_ops		xid_ops	xid	d
spgist	box_ops		box_ops	box	d
spgist	inet_ops		network_ops	inet	d
spgist	kd_point_ops		kd_point_ops	point
spgist	poly_ops		poly_ops	polygon	d	box
spgist	quad_point_ops		quad_point_ops	point	d
spgist	range_ops		range_ops	anyrange	d
spgist	text_ops		text_ops	text	d

"""#
/// Rows of information_schema and of extensions, behind the name of the source.
static let operatorClassesOfOthers: StaticString = #"""
bloom	bloom	int4_ops		@bloom.int4_ops	int4	d
bloom	bloom	text_ops		@bloom.text_ops	text	d
btree_gin	gin	bit_ops		@btree_gin.bit_ops	bit	d
btree_gin	gin	bool_ops		@btree_gin.bool_ops	bool	d
btree_gin	gin	bpchar_ops		@btree_gin.bpchar_ops	bpchar	d
btree_gin	gin	bytea_ops		@btree_gin.bytea_ops	bytea	d
btree_gin	gin	char_ops		@btree_gin.char_ops	char	d
btree_gin	gin	cidr_ops		@btree_gin.cidr_ops	cidr	d
btree_gin	gin	date_ops		@btree_gin.date_ops	date	d
btree_gin	gin	enum_ops		@btree_gin.enum_ops	anyenum	d
btree_gin	gin	float4_ops		@btree_gin.float4_ops	float4	d
btree_gin	gin	float8_ops		@btree_gin.float8_ops	float8	d
btree_gin	gin	inet_ops		@btree_gin.inet_ops	inet	d
btree_gin	gin	int2_ops		@btree_gin.int2_ops	int2	d
btree_gin	gin	int4_ops		@btree_gin.int4_ops	int4	d
btree_gin	gin	int8_ops		@btree_gin.int8_ops	int8	d
btree_gin	gin	interval_ops		@btree_gin.interval_ops	interval	d
btree_gin	gin	macaddr8_ops		@btree_gin.macaddr8_ops	macaddr8	d
btree_gin	gin	macaddr_ops		@btree_gin.macaddr_ops	macaddr	d
btree_gin	gin	money_ops		@btree_gin.money_ops	money	d
btree_gin	gin	name_ops		@btree_gin.name_ops	name	d
btree_gin	gin	numeric_ops		@btree_gin.numeric_ops	numeric	d
btree_gin	gin	oid_ops		@btree_gin.oid_ops	oid	d
btree_gin	gin	text_ops		@btree_gin.text_ops	text	d
btree_gin	gin	time_ops		@btree_gin.time_ops	time	d
btree_gin	gin	timestamp_ops		@btree_gin.timestamp_ops	timestamp	d
btree_gin	gin	timestamptz_ops		@btree_gin.timestamptz_ops	timestamptz	d
btree_gin	gin	timetz_ops		@btree_gin.timetz_ops	timetz	d
btree_gin	gin	uuid_ops		@btree_gin.uuid_ops	uuid	d
btree_gin	gin	varbit_ops		@btree_gin.varbit_ops	varbit	d
btree_gin	gin	varchar_ops		@btree_gin.varchar_ops	varchar	d
btree_gist	gist	gist_bit_ops		@btree_gist.gist_bit_ops	bit	d	@btree_gist.gbtreekey_var
btree_gist	gist	gist_bool_ops		@btree_gist.gist_bool_ops	bool	d	@btree_gist.gbtreekey2
btree_gist	gist	gist_bpchar_ops		@btree_gist.gist_bpchar_ops	bpchar	d	@btree_gist.gbtreekey_var
btree_gist	gist	gist_bytea_ops		@btree_gist.gist_bytea_ops	bytea	d	@btree_gist.gbtreekey_var
btree_gist	gist	gist_cash_ops		@btree_gist.gist_cash_ops	money	d	@btree_gist.gbtreekey16
btree_gist	gist	gist_cidr_ops		@btree_gist.gist_cidr_ops	cidr	d	@btree_gist.gbtreekey16
btree_gist	gist	gist_date_ops		@btree_gist.gist_date_ops	date	d	@btree_gist.gbtreekey8
btree_gist	gist	gist_enum_ops		@btree_gist.gist_enum_ops	anyenum	d	@btree_gist.gbtreekey8
btree_gist	gist	gist_float4_ops		@btree_gist.gist_float4_ops	float4	d	@btree_gist.gbtreekey8
btree_gist	gist	gist_float8_ops		@btree_gist.gist_float8_ops	float8	d	@btree_gist.gbtreekey16
btree_gist	gist	gist_inet_ops		@btree_gist.gist_inet_ops	inet	d	@btree_gist.gbtreekey16
btree_gist	gist	gist_int2_ops		@btree_gist.gist_int2_ops	int2	d	@btree_gist.gbtreekey4
btree_gist	gist	gist_int4_ops		@btree_gist.gist_int4_ops	int4	d	@btree_gist.gbtreekey8
btree_gist	gist	gist_int8_ops		@btree_gist.gist_int8_ops	int8	d	@btree_gist.gbtreekey16
btree_gist	gist	gist_interval_ops		@btree_gist.gist_interval_ops	interval	d	@btree_gist.gbtreekey32
btree_gist	gist	gist_macaddr8_ops		@btree_gist.gist_macaddr8_ops	macaddr8	d	@btree_gist.gbtreekey16
btree_gist	gist	gist_macaddr_ops		@btree_gist.gist_macaddr_ops	macaddr	d	@btree_gist.gbtreekey16
btree_gist	gist	gist_numeric_ops		@btree_gist.gist_numeric_ops	numeric	d	@btree_gist.gbtreekey_var
btree_gist	gist	gist_oid_ops		@btree_gist.gist_oid_ops	oid	d	@btree_gist.gbtreekey8
btree_gist	gist	gist_text_ops		@btree_gist.gist_text_ops	text	d	@btree_gist.gbtreekey_var
btree_gist	gist	gist_time_ops		@btree_gist.gist_time_ops	time	d	@btree_gist.gbtreekey16
btree_gist	gist	gist_timestamp_ops		@btree_gist.gist_timestamp_ops	timestamp	d	@btree_gist.gbtreekey16
btree_gist	gist	gist_timestamptz_ops		@btree_gist.gist_timestamptz_ops	timestamptz	d	@btree_gist.gbtreekey16
btree_gist	gist	gist_timetz_ops		@btree_gist.gist_timetz_ops	timetz	d	@btree_gist.gbtreekey16
btree_gist	gist	gist_uuid_ops		@btree_gist.gist_uuid_ops	uuid	d	@btree_gist.gbtreekey32
btree_gist	gist	gist_vbit_ops		@btree_gist.gist_vbit_ops	varbit	d	@btree_gist.gbtreekey_var
citext	btree	citext_ops		@citext.citext_ops	@citext.citext	d
citext	btree	citext_pattern_ops		@citext.citext_pattern_ops	@citext.citext
citext	hash	citext_ops		@citext.citext_ops	@citext.citext	d
cube	btree	cube_ops		@cube.cube_ops	@cube.cube	d
cube	gist	gist_cube_ops		@cube.gist_cube_ops	@cube.cube	d
hstore	btree	btree_hstore_ops		@hstore.btree_hstore_ops	@hstore.hstore	d
hstore	gin	gin_hstore_ops		@hstore.gin_hstore_ops	@hstore.hstore	d	text
hstore	gist	gist_hstore_ops		@hstore.gist_hstore_ops	@hstore.hstore	d	@hstore.ghstore
hstore	hash	hash_hstore_ops		@hstore.hash_hstore_ops	@hstore.hstore	d
intarray	gin	gin__int_ops		@intarray.gin__int_ops	_int4		int4
intarray	gist	gist__int_ops		@intarray.gist__int_ops	_int4	d
intarray	gist	gist__intbig_ops		@intarray.gist__intbig_ops	_int4		@intarray.intbig_gkey
isn	btree	ean13_ops		@isn.isn_ops	@isn.ean13	d
isn	btree	isbn13_ops		@isn.isn_ops	@isn.isbn13	d
isn	btree	isbn_ops		@isn.isn_ops	@isn.isbn	d
isn	btree	ismn13_ops		@isn.isn_ops	@isn.ismn13	d
isn	btree	ismn_ops		@isn.isn_ops	@isn.ismn	d
isn	btree	issn13_ops		@isn.isn_ops	@isn.issn13	d
isn	btree	issn_ops		@isn.isn_ops	@isn.issn	d
isn	btree	upc_ops		@isn.isn_ops	@isn.upc	d
isn	hash	ean13_ops		@isn.isn_ops	@isn.ean13	d
isn	hash	isbn13_ops		@isn.isn_ops	@isn.isbn13	d
isn	hash	isbn_ops		@isn.isn_ops	@isn.isbn	d
isn	hash	ismn13_ops		@isn.isn_ops	@isn.ismn13	d
isn	hash	ismn_ops		@isn.isn_ops	@isn.ismn	d
isn	hash	issn13_ops		@isn.isn_ops	@isn.issn13	d
isn	hash	issn_ops		@isn.isn_ops	@isn.issn	d
isn	hash	upc_ops		@isn.isn_ops	@isn.upc	d
ltree	btree	ltree_ops		@ltree.ltree_ops	@ltree.ltree	d
ltree	gist	gist__ltree_ops		@ltree.gist__ltree_ops	@ltree._ltree	d	@ltree.ltree_gist
ltree	gist	gist_ltree_ops		@ltree.gist_ltree_ops	@ltree.ltree	d	@ltree.ltree_gist
pg_trgm	gin	gin_trgm_ops		@pg_trgm.gin_trgm_ops	text		int4
pg_trgm	gist	gist_trgm_ops		@pg_trgm.gist_trgm_ops	text		@pg_trgm.gtrgm
postgis	brin	brin_geography_inclusion_ops		@postgis.brin_geography_inclusion_ops	@postgis.geography	d	@postgis.gidx
postgis	brin	brin_geometry_inclusion_ops_2d		@postgis.brin_geometry_inclusion_ops_2d	@postgis.geometry	d	@postgis.box2df
postgis	brin	brin_geometry_inclusion_ops_3d		@postgis.brin_geometry_inclusion_ops_3d	@postgis.geometry		@postgis.gidx
postgis	brin	brin_geometry_inclusion_ops_4d		@postgis.brin_geometry_inclusion_ops_4d	@postgis.geometry		@postgis.gidx
postgis	btree	btree_geography_ops		@postgis.btree_geography_ops	@postgis.geography	d
postgis	btree	btree_geometry_ops		@postgis.btree_geometry_ops	@postgis.geometry	d
postgis	gist	gist_geography_ops		@postgis.gist_geography_ops	@postgis.geography	d	@postgis.gidx
postgis	gist	gist_geometry_ops_2d		@postgis.gist_geometry_ops_2d	@postgis.geometry	d	@postgis.box2df
postgis	gist	gist_geometry_ops_nd		@postgis.gist_geometry_ops_nd	@postgis.geometry		@postgis.gidx
postgis	hash	hash_geometry_ops		@postgis.hash_geometry_ops	@postgis.geometry	d
postgis	spgist	spgist_geography_ops_nd		@postgis.spgist_geography_ops_nd	@postgis.geography	d
postgis	spgist	spgist_geometry_ops_2d		@postgis.spgist_geometry_ops_2d	@postgis.geometry	d
postgis	spgist	spgist_geometry_ops_3d		@postgis.spgist_geometry_ops_3d	@postgis.geometry
postgis	spgist	spgist_geometry_ops_nd		@postgis.spgist_geometry_ops_nd	@postgis.geometry
postgis_raster	hash	hash_raster_ops		@postgis_raster.hash_raster_ops	@postgis_raster.raster	d
seg	btree	seg_ops		@seg.seg_ops	@seg.seg	d
seg	gist	gist_seg_ops		@seg.gist_seg_ops	@seg.seg	d

"""#
}
