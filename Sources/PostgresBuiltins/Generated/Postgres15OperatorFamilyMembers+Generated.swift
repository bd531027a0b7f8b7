// swift-format-ignore-file
// Written by generate-builtins from PostgreSQL 15.20; do not edit. Fields, separated by tabs:
// operator, left type, right type, access method, family, strategy, family to order by

extension Postgres15Data {
/// Rows of pg_catalog.
static let operatorFamilyMembers: StaticString = #"""
&&	anyarray	anyarray	gin	array_ops	1
&&	anymultirange	anymultirange	gist	multirange_ops	3
&&	anymultirange	anyrange	gist	multirange_ops	3
&&	anyrange	anymultirange	gist	range_ops	3
&&	anyrange	anyrange	brin	range_inclusion_ops	3
&&	anyrange	anyrange	gist	range_ops	3
&&	anyrange	anyrange	spgist	range_ops	3
&&	box	box	brin	box_inclusion_ops	3
&&	box	box	gist	box_ops	3
&&	box	box	spgist	box_ops	3
&&	circle	circle	gist	circle_ops	3
&&	inet	inet	brin	network_inclusion_ops	3
&&	inet	inet	gist	network_ops	3
&&	inet	inet	spgist	network_ops	3
&&	polygon	polygon	gist	poly_ops	3
&&	polygon	polygon	spgist	poly_ops	3
&<	anymultirange	anymultirange	gist	multirange_ops	2
&<	anymultirange	anyrange	gist	multirange_ops	2
&<	anyrange	anymultirange	gist	range_ops	2
&<	anyrange	anyrange	brin	range_inclusion_ops	2
&<	anyrange	anyrange	gist	range_ops	2
&<	anyrange	anyrange	spgist	range_ops	2
&<	box	box	brin	box_inclusion_ops	2
&<	box	box	gist	box_ops	2
&<	box	box	spgist	box_ops	2
&<	circle	circle	gist	circle_ops	2
&<	polygon	polygon	gist	poly_ops	2
&<	polygon	polygon	spgist	poly_ops	2
&<|	box	box	brin	box_inclusion_ops	9
&<|	box	box	gist	box_ops	9
&<|	box	box	spgist	box_ops	9
&<|	circle	circle	gist	circle_ops	9
&<|	polygon	polygon	gist	poly_ops	9
&<|	polygon	polygon	spgist	poly_ops	9
&>	anymultirange	anymultirange	gist	multirange_ops	4
&>	anymultirange	anyrange	gist	multirange_ops	4
&>	anyrange	anymultirange	gist	range_ops	4
&>	anyrange	anyrange	brin	range_inclusion_ops	4
&>	anyrange	anyrange	gist	range_ops	4
&>	anyrange	anyrange	spgist	range_ops	4
&>	box	box	brin	box_inclusion_ops	4
&>	box	box	gist	box_ops	4
&>	box	box	spgist	box_ops	4
&>	circle	circle	gist	circle_ops	4
&>	polygon	polygon	gist	poly_ops	4
&>	polygon	polygon	spgist	poly_ops	4
*<	record	record	btree	record_image_ops	1
*<=	record	record	btree	record_image_ops	2
*=	record	record	btree	record_image_ops	3
*>	record	record	btree	record_image_ops	5
*>=	record	record	btree	record_image_ops	4
-|-	anymultirange	anymultirange	gist	multirange_ops	6
-|-	anymultirange	anyrange	gist	multirange_ops	6
-|-	anyrange	anymultirange	gist	range_ops	6
-|-	anyrange	anyrange	brin	range_inclusion_ops	17
-|-	anyrange	anyrange	gist	range_ops	6
-|-	anyrange	anyrange	spgist	range_ops	6
<	anyarray	anyarray	btree	array_ops	1
<	anyenum	anyenum	btree	enum_ops	1
<	anymultirange	anymultirange	btree	multirange_ops	1
<	anyrange	anyrange	brin	range_inclusion_ops	20
<	anyrange	anyrange	btree	range_ops	1
<	bit	bit	brin	bit_minmax_ops	1
<	bit	bit	btree	bit_ops	1
<	bool	bool	btree	bool_ops	1
<	bpchar	bpchar	brin	bpchar_minmax_ops	1
<	bpchar	bpchar	btree	bpchar_ops	1
<	bytea	bytea	brin	bytea_minmax_ops	1
<	bytea	bytea	btree	bytea_ops	1
<	char	char	brin	char_minmax_ops	1
<	char	char	btree	char_ops	1
<	date	date	brin	datetime_minmax_multi_ops	1
<	date	date	brin	datetime_minmax_ops	1
<	date	date	btree	datetime_ops	1
<	date	timestamp	brin	datetime_minmax_multi_ops	1
<	date	timestamp	brin	datetime_minmax_ops	1
<	date	timestamp	btree	datetime_ops	1
<	date	timestamptz	brin	datetime_minmax_multi_ops	1
<	date	timestamptz	brin	datetime_minmax_ops	1
<	date	timestamptz	btree	datetime_ops	1
<	float4	float4	brin	float_minmax_multi_ops	1
<	float4	float4	brin	float_minmax_ops	1
<	float4	float4	btree	float_ops	1
<	float4	float8	brin	float_minmax_multi_ops	1
<	float4	float8	brin	float_minmax_ops	1
<	float4	float8	btree	float_ops	1
<	float8	float4	brin	float_minmax_multi_ops	1
<	float8	float4	brin	float_minmax_ops	1
<	float8	float4	btree	float_ops	1
<	float8	float8	brin	float_minmax_multi_ops	1
<	float8	float8	brin	float_minmax_ops	1
<	float8	float8	btree	float_ops	1
<	inet	inet	brin	network_minmax_multi_ops	1
<	inet	inet	brin	network_minmax_ops	1
<	inet	inet	btree	network_ops	1
<	inet	inet	gist	network_ops	20
<	inet	inet	spgist	network_ops	20
<	int2	int2	brin	integer_minmax_multi_ops	1
<	int2	int2	brin	integer_minmax_ops	1
<	int2	int2	btree	integer_ops	1
<	int2	int4	brin	integer_minmax_multi_ops	1
<	int2	int4	brin	integer_minmax_ops	1
<	int2	int4	btree	integer_ops	1
<	int2	int8	brin	integer_minmax_multi_ops	1
<	int2	int8	brin	integer_minmax_ops	1
<	int2	int8	btree	integer_ops	1
<	int4	int2	brin	integer_minmax_multi_ops	1
<	int4	int2	brin	integer_minmax_ops	1
<	int4	int2	btree	integer_ops	1
<	int4	int4	brin	integer_minmax_multi_ops	1
<	int4	int4	brin	integer_minmax_ops	1
<	int4	int4	btree	integer_ops	1
<	int4	int8	brin	integer_minmax_multi_ops	1
<	int4	int8	brin	integer_minmax_ops	1
<	int4	int8	btree	integer_ops	1
<	int8	int2	brin	integer_minmax_multi_ops	1
<	int8	int2	brin	integer_minmax_ops	1
<	int8	int2	btree	integer_ops	1
<	int8	int4	brin	integer_minmax_multi_ops	1
<	int8	int4	brin	integer_minmax_ops	1
<	int8	int4	btree	integer_ops	1
<	int8	int8	brin	integer_minmax_multi_ops	1
<	int8	int8	brin	integer_minmax_ops	1
<	int8	int8	btree	integer_ops	1
<	interval	interval	brin	interval_minmax_multi_ops	1
<	interval	interval	brin	interval_minmax_ops	1
<	interval	interval	btree	interval_ops	1
<	jsonb	jsonb	btree	jsonb_ops	1
<	macaddr	macaddr	brin	macaddr_minmax_multi_ops	1
<	macaddr	macaddr	brin	macaddr_minmax_ops	1
<	macaddr	macaddr	btree	macaddr_ops	1
<	macaddr8	macaddr8	brin	macaddr8_minmax_multi_ops	1
<	macaddr8	macaddr8	brin	macaddr8_minmax_ops	1
<	macaddr8	macaddr8	btree	macaddr8_ops	1
<	money	money	btree	money_ops	1
<	name	name	brin	name_minmax_ops	1
<	name	name	btree	text_ops	1
<	name	text	btree	text_ops	1
<	numeric	numeric	brin	numeric_minmax_multi_ops	1
<	numeric	numeric	brin	numeric_minmax_ops	1
<	numeric	numeric	btree	numeric_ops	1
<	oid	oid	brin	oid_minmax_multi_ops	1
<	oid	oid	brin	oid_minmax_ops	1
<	oid	oid	btree	oid_ops	1
<	oidvector	oidvector	btree	oidvector_ops	1
<	pg_lsn	pg_lsn	brin	pg_lsn_minmax_multi_ops	1
<	pg_lsn	pg_lsn	brin	pg_lsn_minmax_ops	1
<	pg_lsn	pg_lsn	btree	pg_lsn_ops	1
<	record	record	btree	record_ops	1
<	text	name	btree	text_ops	1
<	text	text	brin	text_minmax_ops	1
<	text	text	btree	text_ops	1
<	text	text	spgist	text_ops	11
<	tid	tid	brin	tid_minmax_multi_ops	1
<	tid	tid	brin	tid_minmax_ops	1
<	tid	tid	btree	tid_ops	1
<	time	time	brin	time_minmax_multi_ops	1
<	time	time	brin	time_minmax_ops	1
<	time	time	btree	time_ops	1
<	timestamp	date	brin	datetime_minmax_multi_ops	1
<	timestamp	date	brin	datetime_minmax_ops	1
<	timestamp	date	btree	datetime_ops	1
<	timestamp	timestamp	brin	datetime_minmax_multi_ops	1
<	timestamp	timestamp	brin	datetime_minmax_ops	1
<	timestamp	timestamp	btree	datetime_ops	1
<	timestamp	timestamptz	brin	datetime_minmax_multi_ops	1
<	timestamp	timestamptz	brin	datetime_minmax_ops	1
<	timestamp	timestamptz	btree	datetime_ops	1
<	timestamptz	date	brin	datetime_minmax_multi_ops	1
<	timestamptz	date	brin	datetime_minmax_ops	1
<	timestamptz	date	btree	datetime_ops	1
<	timestamptz	timestamp	brin	datetime_minmax_multi_ops	1
<	timestamptz	timestamp	brin	datetime_minmax_ops	1
<	timestamptz	timestamp	btree	datetime_ops	1
<	timestamptz	timestamptz	brin	datetime_minmax_multi_ops	1
<	timestamptz	timestamptz	brin	datetime_minmax_ops	1
<	timestamptz	timestamptz	btree	datetime_ops	1
<	timetz	timetz	brin	timetz_minmax_multi_ops	1
<	timetz	timetz	brin	timetz_minmax_ops	1
<	timetz	timetz	btree	timetz_ops	1
<	tsquery	tsquery	btree	tsquery_ops	1
<	tsvector	tsvector	btree	tsvector_ops	1
<	uuid	uuid	brin	uuid_minmax_multi_ops	1
<	uuid	uuid	brin	uuid_minmax_ops	1
<	uuid	uuid	btree	uuid_ops	1
<	varbit	varbit	brin	varbit_minmax_ops	1
<	varbit	varbit	btree	varbit_ops	1
<	xid8	xid8	btree	xid8_ops	1
<->	box	point	gist	box_ops	15	float_ops
<->	box	point	spgist	box_ops	15	float_ops
<->	circle	point	gist	circle_ops	15	float_ops
<->	point	point	gist	point_ops	15	float_ops
<->	point	point	spgist	kd_point_ops	15	float_ops
<->	point	point	spgist	quad_point_ops	15	float_ops
<->	polygon	point	gist	poly_ops	15	float_ops
<->	polygon	point	spgist	poly_ops	15	float_ops
<<	anymultirange	anymultirange	gist	multirange_ops	1
<<	anymultirange	anyrange	gist	multirange_ops	1
<<	anyrange	anymultirange	gist	range_ops	1
<<	anyrange	anyrange	brin	range_inclusion_ops	1
<<	anyrange	anyrange	gist	range_ops	1
<<	anyrange	anyrange	spgist	range_ops	1
<<	box	box	brin	box_inclusion_ops	1
<<	box	box	gist	box_ops	1
<<	box	box	spgist	box_ops	1
<<	circle	circle	gist	circle_ops	1
<<	inet	inet	brin	network_inclusion_ops	26
<<	inet	inet	gist	network_ops	24
<<	inet	inet	spgist	network_ops	24
<<	point	point	gist	point_ops	1
<<	point	point	spgist	kd_point_ops	1
<<	point	point	spgist	quad_point_ops	1
<<	polygon	polygon	gist	poly_ops	1
<<	polygon	polygon	spgist	poly_ops	1
<<=	inet	inet	brin	network_inclusion_ops	8
<<=	inet	inet	gist	network_ops	25
<<=	inet	inet	spgist	network_ops	25
<<|	box	box	brin	box_inclusion_ops	10
<<|	box	box	gist	box_ops	10
<<|	box	box	spgist	box_ops	10
<<|	circle	circle	gist	circle_ops	10
<<|	point	point	gist	point_ops	10
<<|	point	point	spgist	kd_point_ops	10
<<|	point	point	spgist	quad_point_ops	10
<<|	polygon	polygon	gist	poly_ops	10
<<|	polygon	polygon	spgist	poly_ops	10
<=	anyarray	anyarray	btree	array_ops	2
<=	anyenum	anyenum	btree	enum_ops	2
<=	anymultirange	anymultirange	btree	multirange_ops	2
<=	anyrange	anyrange	brin	range_inclusion_ops	21
<=	anyrange	anyrange	btree	range_ops	2
<=	bit	bit	brin	bit_minmax_ops	2
<=	bit	bit	btree	bit_ops	2
<=	bool	bool	btree	bool_ops	2
<=	bpchar	bpchar	brin	bpchar_minmax_ops	2
<=	bpchar	bpchar	btree	bpchar_ops	2
<=	bytea	bytea	brin	bytea_minmax_ops	2
<=	bytea	bytea	btree	bytea_ops	2
<=	char	char	brin	char_minmax_ops	2
<=	char	char	btree	char_ops	2
<=	date	date	brin	datetime_minmax_multi_ops	2
<=	date	date	brin	datetime_minmax_ops	2
<=	date	date	btree	datetime_ops	2
<=	date	timestamp	brin	datetime_minmax_multi_ops	2
<=	date	timestamp	brin	datetime_minmax_ops	2
<=	date	timestamp	btree	datetime_ops	2
<=	date	timestamptz	brin	datetime_minmax_multi_ops	2
<=	date	timestamptz	brin	datetime_minmax_ops	2
<=	date	timestamptz	btree	datetime_ops	2
<=	float4	float4	brin	float_minmax_multi_ops	2
<=	float4	float4	brin	float_minmax_ops	2
<=	float4	float4	btree	float_ops	2
<=	float4	float8	brin	float_minmax_multi_ops	2
<=	float4	float8	brin	float_minmax_ops	2
<=	float4	float8	btree	float_ops	2
<=	float8	float4	brin	float_minmax_multi_ops	2
<=	float8	float4	brin	float_minmax_ops	2
<=	float8	float4	btree	float_ops	2
<=	float8	float8	brin	float_minmax_multi_ops	2
<=	float8	float8	brin	float_minmax_ops	2
<=	float8	float8	btree	float_ops	2
<=	inet	inet	brin	network_minmax_multi_ops	2
<=	inet	inet	brin	network_minmax_ops	2
<=	inet	inet	btree	network_ops	2
<=	inet	inet	gist	network_ops	21
<=	inet	inet	spgist	network_ops	21
<=	int2	int2	brin	integer_minmax_multi_ops	2
<=	int2	int2	brin	integer_minmax_ops	2
<=	int2	int2	btree	integer_ops	2
<=	int2	int4	brin	integer_minmax_multi_ops	2
<=	int2	int4	brin	integer_minmax_ops	2
<=	int2	int4	btree	integer_ops	2
<=	int2	int8	brin	integer_minmax_multi_ops	2
<=	int2	int8	brin	integer_minmax_ops	2
<=	int2	int8	btree	integer_ops	2
<=	int4	int2	brin	integer_minmax_multi_ops	2
<=	int4	int2	brin	integer_minmax_ops	2
<=	int4	int2	btree	integer_ops	2
<=	int4	int4	brin	integer_minmax_multi_ops	2
<=	int4	int4	brin	integer_minmax_ops	2
<=	int4	int4	btree	integer_ops	2
<=	int4	int8	brin	integer_minmax_multi_ops	2
<=	int4	int8	brin	integer_minmax_ops	2
<=	int4	int8	btree	integer_ops	2
<=	int8	int2	brin	integer_minmax_multi_ops	2
<=	int8	int2	brin	integer_minmax_ops	2
<=	int8	int2	btree	integer_ops	2
<=	int8	int4	brin	integer_minmax_multi_ops	2
<=	int8	int4	brin	integer_minmax_ops	2
<=	int8	int4	btree	integer_ops	2
<=	int8	int8	brin	integer_minmax_multi_ops	2
<=	int8	int8	brin	integer_minmax_ops	2
<=	int8	int8	btree	integer_ops	2
<=	interval	interval	brin	interval_minmax_multi_ops	2
<=	interval	interval	brin	interval_minmax_ops	2
<=	interval	interval	btree	interval_ops	2
<=	jsonb	jsonb	btree	jsonb_ops	2
<=	macaddr	macaddr	brin	macaddr_minmax_multi_ops	2
<=	macaddr	macaddr	brin	macaddr_minmax_ops	2
<=	macaddr	macaddr	btree	macaddr_ops	2
<=	macaddr8	macaddr8	brin	macaddr8_minmax_multi_ops	2
<=	macaddr8	macaddr8	brin	macaddr8_minmax_ops	2
<=	macaddr8	macaddr8	btree	macaddr8_ops	2
<=	money	money	btree	money_ops	2
<=	name	name	brin	name_minmax_ops	2
<=	name	name	btree	text_ops	2
<=	name	text	btree	text_ops	2
<=	numeric	numeric	brin	numeric_minmax_multi_ops	2
<=	numeric	numeric	brin	numeric_minmax_ops	2
<=	numeric	numeric	btree	numeric_ops	2
<=	oid	oid	brin	oid_minmax_multi_ops	2
<=	oid	oid	brin	oid_minmax_ops	2
<=	oid	oid	btree	oid_ops	2
<=	oidvector	oidvector	btree	oidvector_ops	2
<=	pg_lsn	pg_lsn	brin	pg_lsn_minmax_multi_ops	2
<=	pg_lsn	pg_lsn	brin	pg_lsn_minmax_ops	2
<=	pg_lsn	pg_lsn	btree	pg_lsn_ops	2
<=	record	record	btree	record_ops	2
<=	text	name	btree	text_ops	2
<=	text	text	brin	text_minmax_ops	2
<=	text	text	btree	text_ops	2
<=	text	text	spgist	text_ops	12
<=	tid	tid	brin	tid_minmax_multi_ops	2
<=	tid	tid	brin	tid_minmax_ops	2
<=	tid	tid	btree	tid_ops	2
<=	time	time	brin	time_minmax_multi_ops	2
<=	time	time	brin	time_minmax_ops	2
<=	time	time	btree	time_ops	2
<=	timestamp	date	brin	datetime_minmax_multi_ops	2
<=	timestamp	date	brin	datetime_minmax_ops	2
<=	timestamp	date	btree	datetime_ops	2
<=	timestamp	timestamp	brin	datetime_minmax_multi_ops	2
<=	timestamp	timestamp	brin	datetime_minmax_ops	2
<=	timestamp	timestamp	btree	datetime_ops	2
<=	timestamp	timestamptz	brin	datetime_minmax_multi_ops	2
<=	timestamp	timestamptz	brin	datetime_minmax_ops	2
<=	timestamp	timestamptz	btree	datetime_ops	2
<=	timestamptz	date	brin	datetime_minmax_multi_ops	2
<=	timestamptz	date	brin	datetime_minmax_ops	2
<=	timestamptz	date	btree	datetime_ops	2
<=	timestamptz	timestamp	brin	datetime_minmax_multi_ops	2
<=	timestamptz	timestamp	brin	datetime_minmax_ops	2
<=	timestamptz	timestamp	btree	datetime_ops	2
<=	timestamptz	timestamptz	brin	datetime_minmax_multi_ops	2
<=	timestamptz	timestamptz	brin	datetime_minmax_ops	2
<=	timestamptz	timestamptz	btree	datetime_ops	2
<=	timetz	timetz	brin	timetz_minmax_multi_ops	2
<=	timetz	timetz	brin	timetz_minmax_ops	2
<=	timetz	timetz	btree	timetz_ops	2
<=	tsquery	tsquery	btree	tsquery_ops	2
<=	tsvector	tsvector	btree	tsvector_ops	2
<=	uuid	uuid	brin	uuid_minmax_multi_ops	2
<=	uuid	uuid	brin	uuid_minmax_ops	2
<=	uuid	uuid	btree	uuid_ops	2
<=	varbit	varbit	brin	varbit_minmax_ops	2
<=	varbit	varbit	btree	varbit_ops	2
<=	xid8	xid8	btree	xid8_ops	2
<>	inet	inet	gist	network_ops	19
<>	inet	inet	spgist	network_ops	19
<@	anyarray	anyarray	gin	array_ops	3
<@	anymultirange	anymultirange	gist	multirange_ops	8
<@	anymultirange	anyrange	gist	multirange_ops	8
<@	anyrange	anymultirange	gist	range_ops	8
<@	anyrange	anyrange	brin	range_inclusion_ops	8
<@	anyrange	anyrange	gist	range_ops	8
<@	anyrange	anyrange	spgist	range_ops	8
<@	box	box	brin	box_inclusion_ops	8
<@	box	box	gist	box_ops	8
<@	box	box	spgist	box_ops	8
<@	circle	circle	gist	circle_ops	8
<@	point	box	gist	point_ops	28
<@	point	box	spgist	kd_point_ops	8
<@	point	box	spgist	quad_point_ops	8
<@	point	circle	gist	point_ops	68
<@	point	polygon	gist	point_ops	48
<@	polygon	polygon	gist	poly_ops	8
<@	polygon	polygon	spgist	poly_ops	8
<@	tsquery	tsquery	gist	tsquery_ops	8
<^	point	point	gist	point_ops	29
<^	point	point	spgist	kd_point_ops	29
<^	point	point	spgist	quad_point_ops	29
=	aclitem	aclitem	hash	aclitem_ops	1
=	anyarray	anyarray	btree	array_ops	3
=	anyarray	anyarray	gin	array_ops	4
=	anyarray	anyarray	hash	array_ops	1
=	anyenum	anyenum	btree	enum_ops	3
=	anyenum	anyenum	hash	enum_ops	1
=	anymultirange	anymultirange	btree	multirange_ops	3
=	anymultirange	anymultirange	gist	multirange_ops	18
=	anymultirange	anymultirange	hash	multirange_ops	1
=	anyrange	anyrange	brin	range_inclusion_ops	18
=	anyrange	anyrange	btree	range_ops	3
=	anyrange	anyrange	gist	range_ops	18
=	anyrange	anyrange	hash	range_ops	1
=	anyrange	anyrange	spgist	range_ops	18
=	bit	bit	brin	bit_minmax_ops	3
=	bit	bit	btree	bit_ops	3
=	bool	bool	btree	bool_ops	3
=	bool	bool	hash	bool_ops	1
=	bpchar	bpchar	brin	bpchar_bloom_ops	1
=	bpchar	bpchar	brin	bpchar_minmax_ops	3
=	bpchar	bpchar	btree	bpchar_ops	3
=	bpchar	bpchar	btree	bpchar_pattern_ops	3
=	bpchar	bpchar	hash	bpchar_ops	1
=	bpchar	bpchar	hash	bpchar_pattern_ops	1
=	bytea	bytea	brin	bytea_bloom_ops	1
=	bytea	bytea	brin	bytea_minmax_ops	3
=	bytea	bytea	btree	bytea_ops	3
=	bytea	bytea	hash	bytea_ops	1
=	char	char	brin	char_bloom_ops	1
=	char	char	brin	char_minmax_ops	3
=	char	char	btree	char_ops	3
=	char	char	hash	char_ops	1
=	cid	cid	hash	cid_ops	1
=	date	date	brin	datetime_bloom_ops	1
=	date	date	brin	datetime_minmax_multi_ops	3
=	date	date	brin	datetime_minmax_ops	3
=	date	date	btree	datetime_ops	3
=	date	date	hash	date_ops	1
=	date	timestamp	brin	datetime_minmax_multi_ops	3
=	date	timestamp	brin	datetime_minmax_ops	3
=	date	timestamp	btree	datetime_ops	3
=	date	timestamptz	brin	datetime_minmax_multi_ops	3
=	date	timestamptz	brin	datetime_minmax_ops	3
=	date	timestamptz	btree	datetime_ops	3
=	float4	float4	brin	float_bloom_ops	1
=	float4	float4	brin	float_minmax_multi_ops	3
=	float4	float4	brin	float_minmax_ops	3
=	float4	float4	btree	float_ops	3
=	float4	float4	hash	float_ops	1
=	float4	float8	brin	float_minmax_multi_ops	3
=	float4	float8	brin	float_minmax_ops	3
=	float4	float8	btree	float_ops	3
=	float4	float8	hash	float_ops	1
=	float8	float4	brin	float_minmax_multi_ops	3
=	float8	float4	brin	float_minmax_ops	3
=	float8	float4	btree	float_ops	3
=	float8	float4	hash	float_ops	1
=	float8	float8	brin	float_bloom_ops	1
=	float8	float8	brin	float_minmax_multi_ops	3
=	float8	float8	brin	float_minmax_ops	3
=	float8	float8	btree	float_ops	3
=	float8	float8	hash	float_ops	1
=	inet	inet	brin	network_bloom_ops	1
=	inet	inet	brin	network_inclusion_ops	18
=	inet	inet	brin	network_minmax_multi_ops	3
=	inet	inet	brin	network_minmax_ops	3
=	inet	inet	btree	network_ops	3
=	inet	inet	gist	network_ops	18
=	inet	inet	hash	network_ops	1
=	inet	inet	spgist	network_ops	18
=	int2	int2	brin	integer_bloom_ops	1
=	int2	int2	brin	integer_minmax_multi_ops	3
=	int2	int2	brin	integer_minmax_ops	3
=	int2	int2	btree	integer_ops	3
=	int2	int2	hash	integer_ops	1
=	int2	int4	brin	integer_minmax_multi_ops	3
=	int2	int4	brin	integer_minmax_ops	3
=	int2	int4	btree	integer_ops	3
=	int2	int4	hash	integer_ops	1
=	int2	int8	brin	integer_minmax_multi_ops	3
=	int2	int8	brin	integer_minmax_ops	3
=	int2	int8	btree	integer_ops	3
=	int2	int8	hash	integer_ops	1
=	int4	int2	brin	integer_minmax_multi_ops	3
=	int4	int2	brin	integer_minmax_ops	3
=	int4	int2	btree	integer_ops	3
=	int4	int2	hash	integer_ops	1
=	int4	int4	brin	integer_bloom_ops	1
=	int4	int4	brin	integer_minmax_multi_ops	3
=	int4	int4	brin	integer_minmax_ops	3
=	int4	int4	btree	integer_ops	3
=	int4	int4	hash	integer_ops	1
=	int4	int8	brin	integer_minmax_multi_ops	3
=	int4	int8	brin	integer_minmax_ops	3
=	int4	int8	btree	integer_ops	3
=	int4	int8	hash	integer_ops	1
=	int8	int2	brin	integer_minmax_multi_ops	3
=	int8	int2	brin	integer_minmax_ops	3
=	int8	int2	btree	integer_ops	3
=	int8	int2	hash	integer_ops	1
=	int8	int4	brin	integer_minmax_multi_ops	3
=	int8	int4	brin	integer_minmax_ops	3
=	int8	int4	btree	integer_ops	3
=	int8	int4	hash	integer_ops	1
=	int8	int8	brin	integer_bloom_ops	1
=	int8	int8	brin	integer_minmax_multi_ops	3
=	int8	int8	brin	integer_minmax_ops	3
=	int8	int8	btree	integer_ops	3
=	int8	int8	hash	integer_ops	1
=	interval	interval	brin	interval_bloom_ops	1
=	interval	interval	brin	interval_minmax_multi_ops	3
=	interval	interval	brin	interval_minmax_ops	3
=	interval	interval	btree	interval_ops	3
=	interval	interval	hash	interval_ops	1
=	jsonb	jsonb	btree	jsonb_ops	3
=	jsonb	jsonb	hash	jsonb_ops	1
=	macaddr	macaddr	brin	macaddr_bloom_ops	1
=	macaddr	macaddr	brin	macaddr_minmax_multi_ops	3
=	macaddr	macaddr	brin	macaddr_minmax_ops	3
=	macaddr	macaddr	btree	macaddr_ops	3
=	macaddr	macaddr	hash	macaddr_ops	1
=	macaddr8	macaddr8	brin	macaddr8_bloom_ops	1
=	macaddr8	macaddr8	brin	macaddr8_minmax_multi_ops	3
=	macaddr8	macaddr8	brin	macaddr8_minmax_ops	3
=	macaddr8	macaddr8	btree	macaddr8_ops	3
=	macaddr8	macaddr8	hash	macaddr8_ops	1
=	money	money	btree	money_ops	3
=	name	name	brin	name_bloom_ops	1
=	name	name	brin	name_minmax_ops	3
=	name	name	btree	text_ops	3
=	name	name	hash	text_ops	1
=	name	text	btree	text_ops	3
=	name	text	hash	text_ops	1
=	numeric	numeric	brin	numeric_bloom_ops	1
=	numeric	numeric	brin	numeric_minmax_multi_ops	3
=	numeric	numeric	brin	numeric_minmax_ops	3
=	numeric	numeric	btree	numeric_ops	3
=	numeric	numeric	hash	numeric_ops	1
=	oid	oid	brin	oid_bloom_ops	1
=	oid	oid	brin	oid_minmax_multi_ops	3
=	oid	oid	brin	oid_minmax_ops	3
=	oid	oid	btree	oid_ops	3
=	oid	oid	hash	oid_ops	1
=	oidvector	oidvector	btree	oidvector_ops	3
=	oidvector	oidvector	hash	oidvector_ops	1
=	pg_lsn	pg_lsn	brin	pg_lsn_bloom_ops	1
=	pg_lsn	pg_lsn	brin	pg_lsn_minmax_multi_ops	3
=	pg_lsn	pg_lsn	brin	pg_lsn_minmax_ops	3
=	pg_lsn	pg_lsn	btree	pg_lsn_ops	3
=	pg_lsn	pg_lsn	hash	pg_lsn_ops	1
=	record	record	btree	record_ops	3
=	record	record	hash	record_ops	1
=	text	name	btree	text_ops	3
=	text	name	hash	text_ops	1
=	text	text	brin	text_bloom_ops	1
=	text	text	brin	text_minmax_ops	3
=	text	text	btree	text_ops	3
=	text	text	btree	text_pattern_ops	3
=	text	text	hash	text_ops	1
=	text	text	hash	text_pattern_ops	1
=	text	text	spgist	text_ops	3
=	tid	tid	brin	tid_bloom_ops	1
=	tid	tid	brin	tid_minmax_multi_ops	3
=	tid	tid	brin	tid_minmax_ops	3
=	tid	tid	btree	tid_ops	3
=	tid	tid	hash	tid_ops	1
=	time	time	brin	time_bloom_ops	1
=	time	time	brin	time_minmax_multi_ops	3
=	time	time	brin	time_minmax_ops	3
=	time	time	btree	time_ops	3
=	time	time	hash	time_ops	1
=	timestamp	date	brin	datetime_minmax_multi_ops	3
=	timestamp	date	brin	datetime_minmax_ops	3
=	timestamp	date	btree	datetime_ops	3
=	timestamp	timestamp	brin	datetime_bloom_ops	1
=	timestamp	timestamp	brin	datetime_minmax_multi_ops	3
=	timestamp	timestamp	brin	datetime_minmax_ops	3
=	timestamp	timestamp	btree	datetime_ops	3
=	timestamp	timestamp	hash	timestamp_ops	1
=	timestamp	timestamptz	brin	datetime_minmax_multi_ops	3
=	timestamp	timestamptz	brin	datetime_minmax_ops	3
=	timestamp	timestamptz	btree	datetime_ops	3
=	timestamptz	date	brin	datetime_minmax_multi_ops	3
=	timestamptz	date	brin	datetime_minmax_ops	3
=	timestamptz	date	btree	datetime_ops	3
=	timestamptz	timestamp	brin	datetime_minmax_multi_ops	3
=	timestamptz	timestamp	brin	datetime_minmax_ops	3
=	timestamptz	timestamp	btree	datetime_ops	3
=	timestamptz	timestamptz	brin	datetime_bloom_ops	1
=	timestamptz	timestamptz	brin	datetime_minmax_multi_ops	3
=	timestamptz	timestamptz	brin	datetime_minmax_ops	3
=	timestamptz	timestamptz	btree	datetime_ops	3
=	timestamptz	timestamptz	hash	timestamptz_ops	1
=	timetz	timetz	brin	timetz_bloom_ops	1
=	timetz	timetz	brin	timetz_minmax_multi_ops	3
=	timetz	timetz	brin	timetz_minmax_ops	3
=	timetz	timetz	btree	timetz_ops	3
=	timetz	timetz	hash	timetz_ops	1
=	tsquery	tsquery	btree	tsquery_ops	3
=	tsvector	tsvector	btree	tsvector_ops	3
=	uuid	uuid	brin	uuid_bloom_ops	1
=	uuid	uuid	brin	uuid_minmax_multi_ops	3
=	uuid	uuid	brin	uuid_minmax_ops	3
=	uuid	uuid	btree	uuid_ops	3
=	uuid	uuid	hash	uuid_ops	1
=	varbit	varbit	brin	varbit_minmax_ops	3
=	varbit	varbit	btree	varbit_ops	3
=	xid	xid	hash	xid_ops	1
=	xid8	xid8	btree	xid8_ops	3
=	xid8	xid8	hash	xid8_ops	1
>	anyarray	anyarray	btree	array_ops	5
>	anyenum	anyenum	btree	enum_ops	5
>	anymultirange	anymultirange	btree	multirange_ops	5
>	anyrange	anyrange	brin	range_inclusion_ops	22
>	anyrange	anyrange	btree	range_ops	5
>	bit	bit	brin	bit_minmax_ops	5
>	bit	bit	btree	bit_ops	5
>	bool	bool	btree	bool_ops	5
>	bpchar	bpchar	brin	bpchar_minmax_ops	5
>	bpchar	bpchar	btree	bpchar_ops	5
>	bytea	bytea	brin	bytea_minmax_ops	5
>	bytea	bytea	btree	bytea_ops	5
>	char	char	brin	char_minmax_ops	5
>	char	char	btree	char_ops	5
>	date	date	brin	datetime_minmax_multi_ops	5
>	date	date	brin	datetime_minmax_ops	5
>	date	date	btree	datetime_ops	5
>	date	timestamp	brin	datetime_minmax_multi_ops	5
>	date	timestamp	brin	datetime_minmax_ops	5
>	date	timestamp	btree	datetime_ops	5
>	date	timestamptz	brin	datetime_minmax_multi_ops	5
>	date	timestamptz	brin	datetime_minmax_ops	5
>	date	timestamptz	btree	datetime_ops	5
>	float4	float4	brin	float_minmax_multi_ops	5
>	float4	float4	brin	float_minmax_ops	5
>	float4	float4	btree	float_ops	5
>	float4	float8	brin	float_minmax_multi_ops	5
>	float4	float8	brin	float_minmax_ops	5
>	float4	float8	btree	float_ops	5
>	float8	float4	brin	float_minmax_multi_ops	5
>	float8	float4	brin	float_minmax_ops	5
>	float8	float4	btree	float_ops	5
>	float8	float8	brin	float_minmax_multi_ops	5
>	float8	float8	brin	float_minmax_ops	5
>	float8	float8	btree	float_ops	5
>	inet	inet	brin	network_minmax_multi_ops	5
>	inet	inet	brin	network_minmax_ops	5
>	inet	inet	btree	network_ops	5
>	inet	inet	gist	network_ops	22
>	inet	inet	spgist	network_ops	22
>	int2	int2	brin	integer_minmax_multi_ops	5
>	int2	int2	brin	integer_minmax_ops	5
>	int2	int2	btree	integer_ops	5
>	int2	int4	brin	integer_minmax_multi_ops	5
>	int2	int4	brin	integer_minmax_ops	5
>	int2	int4	btree	integer_ops	5
>	int2	int8	brin	integer_minmax_multi_ops	5
>	int2	int8	brin	integer_minmax_ops	5
>	int2	int8	btree	integer_ops	5
>	int4	int2	brin	integer_minmax_multi_ops	5
>	int4	int2	brin	integer_minmax_ops	5
>	int4	int2	btree	integer_ops	5
>	int4	int4	brin	integer_minmax_multi_ops	5
>	int4	int4	brin	integer_minmax_ops	5
>	int4	int4	btree	integer_ops	5
>	int4	int8	brin	integer_minmax_multi_ops	5
>	int4	int8	brin	integer_minmax_ops	5
>	int4	int8	btree	integer_ops	5
>	int8	int2	brin	integer_minmax_multi_ops	5
>	int8	int2	brin	integer_minmax_ops	5
>	int8	int2	btree	integer_ops	5
>	int8	int4	brin	integer_minmax_multi_ops	5
>	int8	int4	brin	integer_minmax_ops	5
>	int8	int4	btree	integer_ops	5
>	int8	int8	brin	integer_minmax_multi_ops	5
>	int8	int8	brin	integer_minmax_ops	5
>	int8	int8	btree	integer_ops	5
>	interval	interval	brin	interval_minmax_multi_ops	5
>	interval	interval	brin	interval_minmax_ops	5
>	interval	interval	btree	interval_ops	5
>	jsonb	jsonb	btree	jsonb_ops	5
>	macaddr	macaddr	brin	macaddr_minmax_multi_ops	5
>	macaddr	macaddr	brin	macaddr_minmax_ops	5
>	macaddr	macaddr	btree	macaddr_ops	5
>	macaddr8	macaddr8	brin	macaddr8_minmax_multi_ops	5
>	macaddr8	macaddr8	brin	macaddr8_minmax_ops	5
>	macaddr8	macaddr8	btree	macaddr8_ops	5
>	money	money	btree	money_ops	5
>	name	name	brin	name_minmax_ops	5
>	name	name	btree	text_ops	5
>	name	text	btree	text_ops	5
>	numeric	numeric	brin	numeric_minmax_multi_ops	5
>	numeric	numeric	brin	numeric_minmax_ops	5
>	numeric	numeric	btree	numeric_ops	5
>	oid	oid	brin	oid_minmax_multi_ops	5
>	oid	oid	brin	oid_minmax_ops	5
>	oid	oid	btree	oid_ops	5
>	oidvector	oidvector	btree	oidvector_ops	5
>	pg_lsn	pg_lsn	brin	pg_lsn_minmax_multi_ops	5
>	pg_lsn	pg_lsn	brin	pg_lsn_minmax_ops	5
>	pg_lsn	pg_lsn	btree	pg_lsn_ops	5
>	record	record	btree	record_ops	5
>	text	name	btree	text_ops	5
>	text	text	brin	text_minmax_ops	5
>	text	text	btree	text_ops	5
>	text	text	spgist	text_ops	15
>	tid	tid	brin	tid_minmax_multi_ops	5
>	tid	tid	brin	tid_minmax_ops	5
>	tid	tid	btree	tid_ops	5
>	time	time	brin	time_minmax_multi_ops	5
>	time	time	brin	time_minmax_ops	5
>	time	time	btree	time_ops	5
>	timestamp	date	brin	datetime_minmax_multi_ops	5
>	timestamp	date	brin	datetime_minmax_ops	5
>	timestamp	date	btree	datetime_ops	5
>	timestamp	timestamp	brin	datetime_minmax_multi_ops	5
>	timestamp	timestamp	brin	datetime_minmax_ops	5
>	timestamp	timestamp	btree	datetime_ops	5
>	timestamp	timestamptz	brin	datetime_minmax_multi_ops	5
>	timestamp	timestamptz	brin	datetime_minmax_ops	5
>	timestamp	timestamptz	btree	datetime_ops	5
>	timestamptz	date	brin	datetime_minmax_multi_ops	5
>	timestamptz	date	brin	datetime_minmax_ops	5
>	timestamptz	date	btree	datetime_ops	5
>	timestamptz	timestamp	brin	datetime_minmax_multi_ops	5
>	timestamptz	timestamp	brin	datetime_minmax_ops	5
>	timestamptz	timestamp	btree	datetime_ops	5
>	timestamptz	timestamptz	brin	datetime_minmax_multi_ops	5
>	timestamptz	timestamptz	brin	datetime_minmax_ops	5
>	timestamptz	timestamptz	btree	datetime_ops	5
>	timetz	timetz	brin	timetz_minmax_multi_ops	5
>	timetz	timetz	brin	timetz_minmax_ops	5
>	timetz	timetz	btree	timetz_ops	5
>	tsquery	tsquery	btree	tsquery_ops	5
>	tsvector	tsvector	btree	tsvector_ops	5
>	uuid	uuid	brin	uuid_minmax_multi_ops	5
>	uuid	uuid	brin	uuid_minmax_ops	5
>	uuid	uuid	btree	uuid_ops	5
>	varbit	varbit	brin	varbit_minmax_ops	5
>	varbit	varbit	btree	varbit_ops	5
>	xid8	xid8	btree	xid8_ops	5
>=	anyarray	anyarray	btree	array_ops	4
>=	anyenum	anyenum	btree	enum_ops	4
>=	anymultirange	anymultirange	btree	multirange_ops	4
>=	anyrange	anyrange	brin	range_inclusion_ops	23
>=	anyrange	anyrange	btree	range_ops	4
>=	bit	bit	brin	bit_minmax_ops	4
>=	bit	bit	btree	bit_ops	4
>=	bool	bool	btree	bool_ops	4
>=	bpchar	bpchar	brin	bpchar_minmax_ops	4
>=	bpchar	bpchar	btree	bpchar_ops	4
>=	bytea	bytea	brin	bytea_minmax_ops	4
>=	bytea	bytea	btree	bytea_ops	4
>=	char	char	brin	char_minmax_ops	4
>=	char	char	btree	char_ops	4
>=	date	date	brin	datetime_minmax_multi_ops	4
>=	date	date	brin	datetime_minmax_ops	4
>=	date	date	btree	datetime_ops	4
>=	date	timestamp	brin	datetime_minmax_multi_ops	4
>=	date	timestamp	brin	datetime_minmax_ops	4
>=	date	timestamp	btree	datetime_ops	4
>=	date	timestamptz	brin	datetime_minmax_multi_ops	4
>=	date	timestamptz	brin	datetime_minmax_ops	4
>=	date	timestamptz	btree	datetime_ops	4
>=	float4	float4	brin	float_minmax_multi_ops	4
>=	float4	float4	brin	float_minmax_ops	4
>=	float4	float4	btree	float_ops	4
>=	float4	float8	brin	float_minmax_multi_ops	4
>=	float4	float8	brin	float_minmax_ops	4
>=	float4	float8	btree	float_ops	4
>=	float8	float4	brin	float_minmax_multi_ops	4
>=	float8	float4	brin	float_minmax_ops	4
>=	float8	float4	btree	float_ops	4
>=	float8	float8	brin	float_minmax_multi_ops	4
>=	float8	float8	brin	float_minmax_ops	4
>=	float8	float8	btree	float_ops	4
>=	inet	inet	brin	network_minmax_multi_ops	4
>=	inet	inet	brin	network_minmax_ops	4
>=	inet	inet	btree	network_ops	4
>=	inet	inet	gist	network_ops	23
>=	inet	inet	spgist	network_ops	23
>=	int2	int2	brin	integer_minmax_multi_ops	4
>=	int2	int2	brin	integer_minmax_ops	4
>=	int2	int2	btree	integer_ops	4
>=	int2	int4	brin	integer_minmax_multi_ops	4
>=	int2	int4	brin	integer_minmax_ops	4
>=	int2	int4	btree	integer_ops	4
>=	int2	int8	brin	integer_minmax_multi_ops	4
>=	int2	int8	brin	integer_minmax_ops	4
>=	int2	int8	btree	integer_ops	4
>=	int4	int2	brin	integer_minmax_multi_ops	4
>=	int4	int2	brin	integer_minmax_ops	4
>=	int4	int2	btree	integer_ops	4
>=	int4	int4	brin	integer_minmax_multi_ops	4
>=	int4	int4	brin	integer_minmax_ops	4
>=	int4	int4	btree	integer_ops	4
>=	int4	int8	brin	integer_minmax_multi_ops	4
>=	int4	int8	brin	integer_minmax_ops	4
>=	int4	int8	btree	integer_ops	4
>=	int8	int2	brin	integer_minmax_multi_ops	4
>=	int8	int2	brin	integer_minmax_ops	4
>=	int8	int2	btree	integer_ops	4
>=	int8	int4	brin	integer_minmax_multi_ops	4
>=	int8	int4	brin	integer_minmax_ops	4
>=	int8	int4	btree	integer_ops	4
>=	int8	int8	brin	integer_minmax_multi_ops	4
>=	int8	int8	brin	integer_minmax_ops	4
>=	int8	int8	btree	integer_ops	4
>=	interval	interval	brin	interval_minmax_multi_ops	4
>=	interval	interval	brin	interval_minmax_ops	4
>=	interval	interval	btree	interval_ops	4
>=	jsonb	jsonb	btree	jsonb_ops	4
>=	macaddr	macaddr	brin	macaddr_minmax_multi_ops	4
>=	macaddr	macaddr	brin	macaddr_minmax_ops	4
>=	macaddr	macaddr	btree	macaddr_ops	4
>=	macaddr8	macaddr8	brin	macaddr8_minmax_multi_ops	4
>=	macaddr8	macaddr8	brin	macaddr8_minmax_ops	4
>=	macaddr8	macaddr8	btree	macaddr8_ops	4
>=	money	money	btree	money_ops	4
>=	name	name	brin	name_minmax_ops	4
>=	name	name	btree	text_ops	4
>=	name	text	btree	text_ops	4
>=	numeric	numeric	brin	numeric_minmax_multi_ops	4
>=	numeric	numeric	brin	numeric_minmax_ops	4
>=	numeric	numeric	btree	numeric_ops	4
>=	oid	oid	brin	oid_minmax_multi_ops	4
>=	oid	oid	brin	oid_minmax_ops	4
>=	oid	oid	btree	oid_ops	4
>=	oidvector	oidvector	btree	oidvector_ops	4
>=	pg_lsn	pg_lsn	brin	pg_lsn_minmax_multi_ops	4
>=	pg_lsn	pg_lsn	brin	pg_lsn_minmax_ops	4
>=	pg_lsn	pg_lsn	btree	pg_lsn_ops	4
>=	record	record	btree	record_ops	4
>=	text	name	btree	text_ops	4
>=	text	text	brin	text_minmax_ops	4
>=	text	text	btree	text_ops	4
>=	text	text	spgist	text_ops	14
>=	tid	tid	brin	tid_minmax_multi_ops	4
>=	tid	tid	brin	tid_minmax_ops	4
>=	tid	tid	btree	tid_ops	4
>=	time	time	brin	time_minmax_multi_ops	4
>=	time	time	brin	time_minmax_ops	4
>=	time	time	btree	time_ops	4
>=	timestamp	date	brin	datetime_minmax_multi_ops	4
>=	timestamp	date	brin	datetime_minmax_ops	4
>=	timestamp	date	btree	datetime_ops	4
>=	timestamp	timestamp	brin	datetime_minmax_multi_ops	4
>=	timestamp	timestamp	brin	datetime_minmax_ops	4
>=	timestamp	timestamp	btree	datetime_ops	4
>=	timestamp	timestamptz	brin	datetime_minmax_multi_ops	4
>=	timestamp	timestamptz	brin	datetime_minmax_ops	4
>=	timestamp	timestamptz	btree	datetime_ops	4
>=	timestamptz	date	brin	datetime_minmax_multi_ops	4
>=	timestamptz	date	brin	datetime_minmax_ops	4
>=	timestamptz	date	btree	datetime_ops	4
>=	timestamptz	timestamp	brin	datetime_minmax_multi_ops	4
>=	timestamptz	timestamp	brin	datetime_minmax_ops	4
>=	timestamptz	timestamp	btree	datetime_ops	4
>=	timestamptz	timestamptz	brin	datetime_minmax_multi_ops	4
>=	timestamptz	timestamptz	brin	datetime_minmax_ops	4
>=	timestamptz	timestamptz	btree	datetime_ops	4
>=	timetz	timetz	brin	timetz_minmax_multi_ops	4
>=	timetz	timetz	brin	timetz_minmax_ops	4
>=	timetz	timetz	btree	timetz_ops	4
>=	tsquery	tsquery	btree	tsquery_ops	4
>=	tsvector	tsvector	btree	tsvector_ops	4
>=	uuid	uuid	brin	uuid_minmax_multi_ops	4
>=	uuid	uuid	brin	uuid_minmax_ops	4
>=	uuid	uuid	btree	uuid_ops	4
>=	varbit	varbit	brin	varbit_minmax_ops	4
>=	varbit	varbit	btree	varbit_ops	4
>=	xid8	xid8	btree	xid8_ops	4
>>	anymultirange	anymultirange	gist	multirange_ops	5
>>	anymultirange	anyrange	gist	multirange_ops	5
>>	anyrange	anymultirange	gist	range_ops	5
>>	anyrange	anyrange	brin	range_inclusion_ops	5
>>	anyrange	anyrange	gist	range_ops	5
>>	anyrange	anyrange	spgist	range_ops	5
>>	box	box	brin	box_inclusion_ops	5
>>	box	box	gist	box_ops	5
>>	box	box	spgist	box_ops	5
>>	circle	circle	gist	circle_ops	5
>>	inet	inet	brin	network_inclusion_ops	24
>>	inet	inet	gist	network_ops	26
>>	inet	inet	spgist	network_ops	26
>>	point	point	gist	point_ops	5
>>	point	point	spgist	kd_point_ops	5
>>	point	point	spgist	quad_point_ops	5
>>	polygon	polygon	gist	poly_ops	5
>>	polygon	polygon	spgist	poly_ops	5
>>=	inet	inet	brin	network_inclusion_ops	7
>>=	inet	inet	gist	network_ops	27
>>=	inet	inet	spgist	network_ops	27
>^	point	point	gist	point_ops	30
>^	point	point	spgist	kd_point_ops	30
>^	point	point	spgist	quad_point_ops	30
?	jsonb	text	gin	jsonb_ops	9
?&	jsonb	_text	gin	jsonb_ops	11
?|	jsonb	_text	gin	jsonb_ops	10
@>	anyarray	anyarray	gin	array_ops	2
@>	anymultirange	anyelement	gist	multirange_ops	16
@>	anymultirange	anymultirange	gist	multirange_ops	7
@>	anymultirange	anyrange	gist	multirange_ops	7
@>	anyrange	anyelement	brin	range_inclusion_ops	16
@>	anyrange	anyelement	gist	range_ops	16
@>	anyrange	anyelement	spgist	range_ops	16
@>	anyrange	anymultirange	gist	range_ops	7
@>	anyrange	anyrange	brin	range_inclusion_ops	7
@>	anyrange	anyrange	gist	range_ops	7
@>	anyrange	anyrange	spgist	range_ops	7
@>	box	box	brin	box_inclusion_ops	7
@>	box	box	gist	box_ops	7
@>	box	box	spgist	box_ops	7
@>	box	point	brin	box_inclusion_ops	7
@>	circle	circle	gist	circle_ops	7
@>	jsonb	jsonb	gin	jsonb_ops	7
@>	jsonb	jsonb	gin	jsonb_path_ops	7
@>	polygon	polygon	gist	poly_ops	7
@>	polygon	polygon	spgist	poly_ops	7
@>	tsquery	tsquery	gist	tsquery_ops	7
@?	jsonb	jsonpath	gin	jsonb_ops	15
@?	jsonb	jsonpath	gin	jsonb_path_ops	15
@@	jsonb	jsonpath	gin	jsonb_ops	16
@@	jsonb	jsonpath	gin	jsonb_path_ops	16
@@	tsvector	tsquery	gin	tsvector_ops	1
@@	tsvector	tsquery	gist	tsvector_ops	1
@@@	tsvector	tsquery	gin	tsvector_ops	2
^@	text	text	spgist	text_ops	28
|&>	box	box	brin	box_inclusion_ops	12
|&>	box	box	gist	box_ops	12
|&>	box	box	spgist	box_ops	12
|&>	circle	circle	gist	circle_ops	12
|&>	polygon	polygon	gist	poly_ops	12
|&>	polygon	polygon	spgist	poly_ops	12
|>>	box	box	brin	box_inclusion_ops	11
|>>	box	box	gist	box_ops	11
|>>	box	box	spgist	box_ops	11
|>>	circle	circle	gist	circle_ops	11
|>>	point	point	gist	point_ops	11
|>>	point	point	spgist	kd_point_ops	11
|>>	point	point	spgist	quad_point_ops	11
|>>	polygon	polygon	gist	poly_ops	11
|>>	polygon	polygon	spgist	poly_ops	11
~<=~	bpchar	bpchar	btree	bpchar_pattern_ops	2
~<=~	text	text	btree	text_pattern_ops	2
~<=~	text	text	spgist	text_ops	2
~<~	bpchar	bpchar	btree	bpchar_pattern_ops	1
~<~	text	text	btree	text_pattern_ops	1
~<~	text	text	spgist	text_ops	1
~=	box	box	brin	box_inclusion_ops	6
~=	box	box	gist	box_ops	6
~=	box	box	spgist	box_ops	6
~=	circle	circle	gist	circle_ops	6
~=	point	point	gist	point_ops	6
~=	point	point	spgist	kd_point_ops	6
~=	point	point	spgist	quad_point_ops	6
~=	polygon	polygon	gist	poly_ops	6
~=	polygon	polygon	spgist	poly_ops	6
~>=~	bpchar	bpchar	btree	bpchar_pattern_ops	4
~>=~	text	text	btree	text_pattern_ops	4
~>=~	text	text	spgist	text_ops	4
~>~	bpchar	bpchar	btree	bpchar_pattern_ops	5
~>~	text	text	btree	text_pattern_ops	5
~>~	text	text	spgist	text_ops	5

"""#
/// Rows of information_schema and of extensions, behind the name of the source.
static let operatorFamilyMembersOfOthers: StaticString = #"""
bloom	=	int4	int4	bloom	@bloom.int4_ops	1
bloom	=	text	text	bloom	@bloom.text_ops	1
btree_gin	<	anyenum	anyenum	gin	@btree_gin.enum_ops	1
btree_gin	<	bit	bit	gin	@btree_gin.bit_ops	1
btree_gin	<	bool	bool	gin	@btree_gin.bool_ops	1
btree_gin	<	bpchar	bpchar	gin	@btree_gin.bpchar_ops	1
btree_gin	<	bytea	bytea	gin	@btree_gin.bytea_ops	1
btree_gin	<	char	char	gin	@btree_gin.char_ops	1
btree_gin	<	date	date	gin	@btree_gin.date_ops	1
btree_gin	<	float4	float4	gin	@btree_gin.float4_ops	1
btree_gin	<	float8	float8	gin	@btree_gin.float8_ops	1
btree_gin	<	inet	inet	gin	@btree_gin.cidr_ops	1
btree_gin	<	inet	inet	gin	@btree_gin.inet_ops	1
btree_gin	<	int2	int2	gin	@btree_gin.int2_ops	1
btree_gin	<	int4	int4	gin	@btree_gin.int4_ops	1
btree_gin	<	int8	int8	gin	@btree_gin.int8_ops	1
btree_gin	<	interval	interval	gin	@btree_gin.interval_ops	1
btree_gin	<	macaddr	macaddr	gin	@btree_gin.macaddr_ops	1
btree_gin	<	macaddr8	macaddr8	gin	@btree_gin.macaddr8_ops	1
btree_gin	<	money	money	gin	@btree_gin.money_ops	1
btree_gin	<	name	name	gin	@btree_gin.name_ops	1
btree_gin	<	numeric	numeric	gin	@btree_gin.numeric_ops	1
btree_gin	<	oid	oid	gin	@btree_gin.oid_ops	1
btree_gin	<	text	text	gin	@btree_gin.text_ops	1
btree_gin	<	text	text	gin	@btree_gin.varchar_ops	1
btree_gin	<	time	time	gin	@btree_gin.time_ops	1
btree_gin	<	timestamp	timestamp	gin	@btree_gin.timestamp_ops	1
btree_gin	<	timestamptz	timestamptz	gin	@btree_gin.timestamptz_ops	1
btree_gin	<	timetz	timetz	gin	@btree_gin.timetz_ops	1
btree_gin	<	uuid	uuid	gin	@btree_gin.uuid_ops	1
btree_gin	<	varbit	varbit	gin	@btree_gin.varbit_ops	1
btree_gin	<=	anyenum	anyenum	gin	@btree_gin.enum_ops	2
btree_gin	<=	bit	bit	gin	@btree_gin.bit_ops	2
btree_gin	<=	bool	bool	gin	@btree_gin.bool_ops	2
btree_gin	<=	bpchar	bpchar	gin	@btree_gin.bpchar_ops	2
btree_gin	<=	bytea	bytea	gin	@btree_gin.bytea_ops	2
btree_gin	<=	char	char	gin	@btree_gin.char_ops	2
btree_gin	<=	date	date	gin	@btree_gin.date_ops	2
btree_gin	<=	float4	float4	gin	@btree_gin.float4_ops	2
btree_gin	<=	float8	float8	gin	@btree_gin.float8_ops	2
btree_gin	<=	inet	inet	gin	@btree_gin.cidr_ops	2
btree_gin	<=	inet	inet	gin	@btree_gin.inet_ops	2
btree_gin	<=	int2	int2	gin	@btree_gin.int2_ops	2
btree_gin	<=	int4	int4	gin	@btree_gin.int4_ops	2
btree_gin	<=	int8	int8	gin	@btree_gin.int8_ops	2
btree_gin	<=	interval	interval	gin	@btree_gin.interval_ops	2
btree_gin	<=	macaddr	macaddr	gin	@btree_gin.macaddr_ops	2
btree_gin	<=	macaddr8	macaddr8	gin	@btree_gin.macaddr8_ops	2
btree_gin	<=	money	money	gin	@btree_gin.money_ops	2
btree_gin	<=	name	name	gin	@btree_gin.name_ops	2
btree_gin	<=	numeric	numeric	gin	@btree_gin.numeric_ops	2
btree_gin	<=	oid	oid	gin	@btree_gin.oid_ops	2
btree_gin	<=	text	text	gin	@btree_gin.text_ops	2
btree_gin	<=	text	text	gin	@btree_gin.varchar_ops	2
btree_gin	<=	time	time	gin	@btree_gin.time_ops	2
btree_gin	<=	timestamp	timestamp	gin	@btree_gin.timestamp_ops	2
btree_gin	<=	timestamptz	timestamptz	gin	@btree_gin.timestamptz_ops	2
btree_gin	<=	timetz	timetz	gin	@btree_gin.timetz_ops	2
btree_gin	<=	uuid	uuid	gin	@btree_gin.uuid_ops	2
btree_gin	<=	varbit	varbit	gin	@btree_gin.varbit_ops	2
btree_gin	=	anyenum	anyenum	gin	@btree_gin.enum_ops	3
btree_gin	=	bit	bit	gin	@btree_gin.bit_ops	3
btree_gin	=	bool	bool	gin	@btree_gin.bool_ops	3
btree_gin	=	bpchar	bpchar	gin	@btree_gin.bpchar_ops	3
btree_gin	=	bytea	bytea	gin	@btree_gin.bytea_ops	3
btree_gin	=	char	char	gin	@btree_gin.char_ops	3
btree_gin	=	date	date	gin	@btree_gin.date_ops	3
btree_gin	=	float4	float4	gin	@btree_gin.float4_ops	3
btree_gin	=	float8	float8	gin	@btree_gin.float8_ops	3
btree_gin	=	inet	inet	gin	@btree_gin.cidr_ops	3
btree_gin	=	inet	inet	gin	@btree_gin.inet_ops	3
btree_gin	=	int2	int2	gin	@btree_gin.int2_ops	3
btree_gin	=	int4	int4	gin	@btree_gin.int4_ops	3
btree_gin	=	int8	int8	gin	@btree_gin.int8_ops	3
btree_gin	=	interval	interval	gin	@btree_gin.interval_ops	3
btree_gin	=	macaddr	macaddr	gin	@btree_gin.macaddr_ops	3
btree_gin	=	macaddr8	macaddr8	gin	@btree_gin.macaddr8_ops	3
btree_gin	=	money	money	gin	@btree_gin.money_ops	3
btree_gin	=	name	name	gin	@btree_gin.name_ops	3
btree_gin	=	numeric	numeric	gin	@btree_gin.numeric_ops	3
btree_gin	=	oid	oid	gin	@btree_gin.oid_ops	3
btree_gin	=	text	text	gin	@btree_gin.text_ops	3
btree_gin	=	text	text	gin	@btree_gin.varchar_ops	3
btree_gin	=	time	time	gin	@btree_gin.time_ops	3
btree_gin	=	timestamp	timestamp	gin	@btree_gin.timestamp_ops	3
btree_gin	=	timestamptz	timestamptz	gin	@btree_gin.timestamptz_ops	3
btree_gin	=	timetz	timetz	gin	@btree_gin.timetz_ops	3
btree_gin	=	uuid	uuid	gin	@btree_gin.uuid_ops	3
btree_gin	=	varbit	varbit	gin	@btree_gin.varbit_ops	3
btree_gin	>	anyenum	anyenum	gin	@btree_gin.enum_ops	5
btree_gin	>	bit	bit	gin	@btree_gin.bit_ops	5
btree_gin	>	bool	bool	gin	@btree_gin.bool_ops	5
btree_gin	>	bpchar	bpchar	gin	@btree_gin.bpchar_ops	5
btree_gin	>	bytea	bytea	gin	@btree_gin.bytea_ops	5
btree_gin	>	char	char	gin	@btree_gin.char_ops	5
btree_gin	>	date	date	gin	@btree_gin.date_ops	5
btree_gin	>	float4	float4	gin	@btree_gin.float4_ops	5
btree_gin	>	float8	float8	gin	@btree_gin.float8_ops	5
btree_gin	>	inet	inet	gin	@btree_gin.cidr_ops	5
btree_gin	>	inet	inet	gin	@btree_gin.inet_ops	5
btree_gin	>	int2	int2	gin	@btree_gin.int2_ops	5
btree_gin	>	int4	int4	gin	@btree_gin.int4_ops	5
btree_gin	>	int8	int8	gin	@btree_gin.int8_ops	5
btree_gin	>	interval	interval	gin	@btree_gin.interval_ops	5
btree_gin	>	macaddr	macaddr	gin	@btree_gin.macaddr_ops	5
btree_gin	>	macaddr8	macaddr8	gin	@btree_gin.macaddr8_ops	5
btree_gin	>	money	money	gin	@btree_gin.money_ops	5
btree_gin	>	name	name	gin	@btree_gin.name_ops	5
btree_gin	>	numeric	numeric	gin	@btree_gin.numeric_ops	5
btree_gin	>	oid	oid	gin	@btree_gin.oid_ops	5
btree_gin	>	text	text	gin	@btree_gin.text_ops	5
btree_gin	>	text	text	gin	@btree_gin.varchar_ops	5
btree_gin	>	time	time	gin	@btree_gin.time_ops	5
btree_gin	>	timestamp	timestamp	gin	@btree_gin.timestamp_ops	5
btree_gin	>	timestamptz	timestamptz	gin	@btree_gin.timestamptz_ops	5
btree_gin	>	timetz	timetz	gin	@btree_gin.timetz_ops	5
btree_gin	>	uuid	uuid	gin	@btree_gin.uuid_ops	5
btree_gin	>	varbit	varbit	gin	@btree_gin.varbit_ops	5
btree_gin	>=	anyenum	anyenum	gin	@btree_gin.enum_ops	4
btree_gin	>=	bit	bit	gin	@btree_gin.bit_ops	4
btree_gin	>=	bool	bool	gin	@btree_gin.bool_ops	4
btree_gin	>=	bpchar	bpchar	gin	@btree_gin.bpchar_ops	4
btree_gin	>=	bytea	bytea	gin	@btree_gin.bytea_ops	4
btree_gin	>=	char	char	gin	@btree_gin.char_ops	4
btree_gin	>=	date	date	gin	@btree_gin.date_ops	4
btree_gin	>=	float4	float4	gin	@btree_gin.float4_ops	4
btree_gin	>=	float8	float8	gin	@btree_gin.float8_ops	4
btree_gin	>=	inet	inet	gin	@btree_gin.cidr_ops	4
btree_gin	>=	inet	inet	gin	@btree_gin.inet_ops	4
btree_gin	>=	int2	int2	gin	@btree_gin.int2_ops	4
btree_gin	>=	int4	int4	gin	@btree_gin.int4_ops	4
btree_gin	>=	int8	int8	gin	@btree_gin.int8_ops	4
btree_gin	>=	interval	interval	gin	@btree_gin.interval_ops	4
btree_gin	>=	macaddr	macaddr	gin	@btree_gin.macaddr_ops	4
btree_gin	>=	macaddr8	macaddr8	gin	@btree_gin.macaddr8_ops	4
btree_gin	>=	money	money	gin	@btree_gin.money_ops	4
btree_gin	>=	name	name	gin	@btree_gin.name_ops	4
btree_gin	>=	numeric	numeric	gin	@btree_gin.numeric_ops	4
btree_gin	>=	oid	oid	gin	@btree_gin.oid_ops	4
btree_gin	>=	text	text	gin	@btree_gin.text_ops	4
btree_gin	>=	text	text	gin	@btree_gin.varchar_ops	4
btree_gin	>=	time	time	gin	@btree_gin.time_ops	4
btree_gin	>=	timestamp	timestamp	gin	@btree_gin.timestamp_ops	4
btree_gin	>=	timestamptz	timestamptz	gin	@btree_gin.timestamptz_ops	4
btree_gin	>=	timetz	timetz	gin	@btree_gin.timetz_ops	4
btree_gin	>=	uuid	uuid	gin	@btree_gin.uuid_ops	4
btree_gin	>=	varbit	varbit	gin	@btree_gin.varbit_ops	4
btree_gist	<	anyenum	anyenum	gist	@btree_gist.gist_enum_ops	1
btree_gist	<	bit	bit	gist	@btree_gist.gist_bit_ops	1
btree_gist	<	bool	bool	gist	@btree_gist.gist_bool_ops	1
btree_gist	<	bpchar	bpchar	gist	@btree_gist.gist_bpchar_ops	1
btree_gist	<	bytea	bytea	gist	@btree_gist.gist_bytea_ops	1
btree_gist	<	date	date	gist	@btree_gist.gist_date_ops	1
btree_gist	<	float4	float4	gist	@btree_gist.gist_float4_ops	1
btree_gist	<	float8	float8	gist	@btree_gist.gist_float8_ops	1
btree_gist	<	inet	inet	gist	@btree_gist.gist_cidr_ops	1
btree_gist	<	inet	inet	gist	@btree_gist.gist_inet_ops	1
btree_gist	<	int2	int2	gist	@btree_gist.gist_int2_ops	1
btree_gist	<	int4	int4	gist	@btree_gist.gist_int4_ops	1
btree_gist	<	int8	int8	gist	@btree_gist.gist_int8_ops	1
btree_gist	<	interval	interval	gist	@btree_gist.gist_interval_ops	1
btree_gist	<	macaddr	macaddr	gist	@btree_gist.gist_macaddr_ops	1
btree_gist	<	macaddr8	macaddr8	gist	@btree_gist.gist_macaddr8_ops	1
btree_gist	<	money	money	gist	@btree_gist.gist_cash_ops	1
btree_gist	<	numeric	numeric	gist	@btree_gist.gist_numeric_ops	1
btree_gist	<	oid	oid	gist	@btree_gist.gist_oid_ops	1
btree_gist	<	text	text	gist	@btree_gist.gist_text_ops	1
btree_gist	<	time	time	gist	@btree_gist.gist_time_ops	1
btree_gist	<	timestamp	timestamp	gist	@btree_gist.gist_timestamp_ops	1
btree_gist	<	timestamptz	timestamptz	gist	@btree_gist.gist_timestamptz_ops	1
btree_gist	<	timetz	timetz	gist	@btree_gist.gist_timetz_ops	1
btree_gist	<	uuid	uuid	gist	@btree_gist.gist_uuid_ops	1
btree_gist	<	varbit	varbit	gist	@btree_gist.gist_vbit_ops	1
btree_gist	<=	anyenum	anyenum	gist	@btree_gist.gist_enum_ops	2
btree_gist	<=	bit	bit	gist	@btree_gist.gist_bit_ops	2
btree_gist	<=	bool	bool	gist	@btree_gist.gist_bool_ops	2
btree_gist	<=	bpchar	bpchar	gist	@btree_gist.gist_bpchar_ops	2
btree_gist	<=	bytea	bytea	gist	@btree_gist.gist_bytea_ops	2
btree_gist	<=	date	date	gist	@btree_gist.gist_date_ops	2
btree_gist	<=	float4	float4	gist	@btree_gist.gist_float4_ops	2
btree_gist	<=	float8	float8	gist	@btree_gist.gist_float8_ops	2
btree_gist	<=	inet	inet	gist	@btree_gist.gist_cidr_ops	2
btree_gist	<=	inet	inet	gist	@btree_gist.gist_inet_ops	2
btree_gist	<=	int2	int2	gist	@btree_gist.gist_int2_ops	2
btree_gist	<=	int4	int4	gist	@btree_gist.gist_int4_ops	2
btree_gist	<=	int8	int8	gist	@btree_gist.gist_int8_ops	2
btree_gist	<=	interval	interval	gist	@btree_gist.gist_interval_ops	2
btree_gist	<=	macaddr	macaddr	gist	@btree_gist.gist_macaddr_ops	2
btree_gist	<=	macaddr8	macaddr8	gist	@btree_gist.gist_macaddr8_ops	2
btree_gist	<=	money	money	gist	@btree_gist.gist_cash_ops	2
btree_gist	<=	numeric	numeric	gist	@btree_gist.gist_numeric_ops	2
btree_gist	<=	oid	oid	gist	@btree_gist.gist_oid_ops	2
btree_gist	<=	text	text	gist	@btree_gist.gist_text_ops	2
btree_gist	<=	time	time	gist	@btree_gist.gist_time_ops	2
btree_gist	<=	timestamp	timestamp	gist	@btree_gist.gist_timestamp_ops	2
btree_gist	<=	timestamptz	timestamptz	gist	@btree_gist.gist_timestamptz_ops	2
btree_gist	<=	timetz	timetz	gist	@btree_gist.gist_timetz_ops	2
btree_gist	<=	uuid	uuid	gist	@btree_gist.gist_uuid_ops	2
btree_gist	<=	varbit	varbit	gist	@btree_gist.gist_vbit_ops	2
btree_gist	<>	anyenum	anyenum	gist	@btree_gist.gist_enum_ops	6
btree_gist	<>	bit	bit	gist	@btree_gist.gist_bit_ops	6
btree_gist	<>	bool	bool	gist	@btree_gist.gist_bool_ops	6
btree_gist	<>	bpchar	bpchar	gist	@btree_gist.gist_bpchar_ops	6
btree_gist	<>	bytea	bytea	gist	@btree_gist.gist_bytea_ops	6
btree_gist	<>	date	date	gist	@btree_gist.gist_date_ops	6
btree_gist	<>	float4	float4	gist	@btree_gist.gist_float4_ops	6
btree_gist	<>	float8	float8	gist	@btree_gist.gist_float8_ops	6
btree_gist	<>	inet	inet	gist	@btree_gist.gist_cidr_ops	6
btree_gist	<>	inet	inet	gist	@btree_gist.gist_inet_ops	6
btree_gist	<>	int2	int2	gist	@btree_gist.gist_int2_ops	6
btree_gist	<>	int4	int4	gist	@btree_gist.gist_int4_ops	6
btree_gist	<>	int8	int8	gist	@btree_gist.gist_int8_ops	6
btree_gist	<>	interval	interval	gist	@btree_gist.gist_interval_ops	6
btree_gist	<>	macaddr	macaddr	gist	@btree_gist.gist_macaddr_ops	6
btree_gist	<>	macaddr8	macaddr8	gist	@btree_gist.gist_macaddr8_ops	6
btree_gist	<>	money	money	gist	@btree_gist.gist_cash_ops	6
btree_gist	<>	numeric	numeric	gist	@btree_gist.gist_numeric_ops	6
btree_gist	<>	oid	oid	gist	@btree_gist.gist_oid_ops	6
btree_gist	<>	text	text	gist	@btree_gist.gist_text_ops	6
btree_gist	<>	time	time	gist	@btree_gist.gist_time_ops	6
btree_gist	<>	timestamp	timestamp	gist	@btree_gist.gist_timestamp_ops	6
btree_gist	<>	timestamptz	timestamptz	gist	@btree_gist.gist_timestamptz_ops	6
btree_gist	<>	timetz	timetz	gist	@btree_gist.gist_timetz_ops	6
btree_gist	<>	uuid	uuid	gist	@btree_gist.gist_uuid_ops	6
btree_gist	<>	varbit	varbit	gist	@btree_gist.gist_vbit_ops	6
btree_gist	=	anyenum	anyenum	gist	@btree_gist.gist_enum_ops	3
btree_gist	=	bit	bit	gist	@btree_gist.gist_bit_ops	3
btree_gist	=	bool	bool	gist	@btree_gist.gist_bool_ops	3
btree_gist	=	bpchar	bpchar	gist	@btree_gist.gist_bpchar_ops	3
btree_gist	=	bytea	bytea	gist	@btree_gist.gist_bytea_ops	3
btree_gist	=	date	date	gist	@btree_gist.gist_date_ops	3
btree_gist	=	float4	float4	gist	@btree_gist.gist_float4_ops	3
btree_gist	=	float8	float8	gist	@btree_gist.gist_float8_ops	3
btree_gist	=	inet	inet	gist	@btree_gist.gist_cidr_ops	3
btree_gist	=	inet	inet	gist	@btree_gist.gist_inet_ops	3
btree_gist	=	int2	int2	gist	@btree_gist.gist_int2_ops	3
btree_gist	=	int4	int4	gist	@btree_gist.gist_int4_ops	3
btree_gist	=	int8	int8	gist	@btree_gist.gist_int8_ops	3
btree_gist	=	interval	interval	gist	@btree_gist.gist_interval_ops	3
btree_gist	=	macaddr	macaddr	gist	@btree_gist.gist_macaddr_ops	3
btree_gist	=	macaddr8	macaddr8	gist	@btree_gist.gist_macaddr8_ops	3
btree_gist	=	money	money	gist	@btree_gist.gist_cash_ops	3
btree_gist	=	numeric	numeric	gist	@btree_gist.gist_numeric_ops	3
btree_gist	=	oid	oid	gist	@btree_gist.gist_oid_ops	3
btree_gist	=	text	text	gist	@btree_gist.gist_text_ops	3
btree_gist	=	time	time	gist	@btree_gist.gist_time_ops	3
btree_gist	=	timestamp	timestamp	gist	@btree_gist.gist_timestamp_ops	3
btree_gist	=	timestamptz	timestamptz	gist	@btree_gist.gist_timestamptz_ops	3
btree_gist	=	timetz	timetz	gist	@btree_gist.gist_timetz_ops	3
btree_gist	=	uuid	uuid	gist	@btree_gist.gist_uuid_ops	3
btree_gist	=	varbit	varbit	gist	@btree_gist.gist_vbit_ops	3
btree_gist	>	anyenum	anyenum	gist	@btree_gist.gist_enum_ops	5
btree_gist	>	bit	bit	gist	@btree_gist.gist_bit_ops	5
btree_gist	>	bool	bool	gist	@btree_gist.gist_bool_ops	5
btree_gist	>	bpchar	bpchar	gist	@btree_gist.gist_bpchar_ops	5
btree_gist	>	bytea	bytea	gist	@btree_gist.gist_bytea_ops	5
btree_gist	>	date	date	gist	@btree_gist.gist_date_ops	5
btree_gist	>	float4	float4	gist	@btree_gist.gist_float4_ops	5
btree_gist	>	float8	float8	gist	@btree_gist.gist_float8_ops	5
btree_gist	>	inet	inet	gist	@btree_gist.gist_cidr_ops	5
btree_gist	>	inet	inet	gist	@btree_gist.gist_inet_ops	5
btree_gist	>	int2	int2	gist	@btree_gist.gist_int2_ops	5
btree_gist	>	int4	int4	gist	@btree_gist.gist_int4_ops	5
btree_gist	>	int8	int8	gist	@btree_gist.gist_int8_ops	5
btree_gist	>	interval	interval	gist	@btree_gist.gist_interval_ops	5
btree_gist	>	macaddr	macaddr	gist	@btree_gist.gist_macaddr_ops	5
btree_gist	>	macaddr8	macaddr8	gist	@btree_gist.gist_macaddr8_ops	5
btree_gist	>	money	money	gist	@btree_gist.gist_cash_ops	5
btree_gist	>	numeric	numeric	gist	@btree_gist.gist_numeric_ops	5
btree_gist	>	oid	oid	gist	@btree_gist.gist_oid_ops	5
btree_gist	>	text	text	gist	@btree_gist.gist_text_ops	5
btree_gist	>	time	time	gist	@btree_gist.gist_time_ops	5
btree_gist	>	timestamp	timestamp	gist	@btree_gist.gist_timestamp_ops	5
btree_gist	>	timestamptz	timestamptz	gist	@btree_gist.gist_timestamptz_ops	5
btree_gist	>	timetz	timetz	gist	@btree_gist.gist_timetz_ops	5
btree_gist	>	uuid	uuid	gist	@btree_gist.gist_uuid_ops	5
btree_gist	>	varbit	varbit	gist	@btree_gist.gist_vbit_ops	5
btree_gist	>=	anyenum	anyenum	gist	@btree_gist.gist_enum_ops	4
btree_gist	>=	bit	bit	gist	@btree_gist.gist_bit_ops	4
btree_gist	>=	bool	bool	gist	@btree_gist.gist_bool_ops	4
btree_gist	>=	bpchar	bpchar	gist	@btree_gist.gist_bpchar_ops	4
btree_gist	>=	bytea	bytea	gist	@btree_gist.gist_bytea_ops	4
btree_gist	>=	date	date	gist	@btree_gist.gist_date_ops	4
btree_gist	>=	float4	float4	gist	@btree_gist.gist_float4_ops	4
btree_gist	>=	float8	float8	gist	@btree_gist.gist_float8_ops	4
btree_gist	>=	inet	inet	gist	@btree_gist.gist_cidr_ops	4
btree_gist	>=	inet	inet	gist	@btree_gist.gist_inet_ops	4
btree_gist	>=	int2	int2	gist	@btree_gist.gist_int2_ops	4
btree_gist	>=	int4	int4	gist	@btree_gist.gist_int4_ops	4
btree_gist	>=	int8	int8	gist	@btree_gist.gist_int8_ops	4
btree_gist	>=	interval	interval	gist	@btree_gist.gist_interval_ops	4
btree_gist	>=	macaddr	macaddr	gist	@btree_gist.gist_macaddr_ops	4
btree_gist	>=	macaddr8	macaddr8	gist	@btree_gist.gist_macaddr8_ops	4
btree_gist	>=	money	money	gist	@btree_gist.gist_cash_ops	4
btree_gist	>=	numeric	numeric	gist	@btree_gist.gist_numeric_ops	4
btree_gist	>=	oid	oid	gist	@btree_gist.gist_oid_ops	4
btree_gist	>=	text	text	gist	@btree_gist.gist_text_ops	4
btree_gist	>=	time	time	gist	@btree_gist.gist_time_ops	4
btree_gist	>=	timestamp	timestamp	gist	@btree_gist.gist_timestamp_ops	4
btree_gist	>=	timestamptz	timestamptz	gist	@btree_gist.gist_timestamptz_ops	4
btree_gist	>=	timetz	timetz	gist	@btree_gist.gist_timetz_ops	4
btree_gist	>=	uuid	uuid	gist	@btree_gist.gist_uuid_ops	4
btree_gist	>=	varbit	varbit	gist	@btree_gist.gist_vbit_ops	4
btree_gist	@btree_gist.<->	date	date	gist	@btree_gist.gist_date_ops	15	integer_ops
btree_gist	@btree_gist.<->	float4	float4	gist	@btree_gist.gist_float4_ops	15	float_ops
btree_gist	@btree_gist.<->	float8	float8	gist	@btree_gist.gist_float8_ops	15	float_ops
btree_gist	@btree_gist.<->	int2	int2	gist	@btree_gist.gist_int2_ops	15	integer_ops
btree_gist	@btree_gist.<->	int4	int4	gist	@btree_gist.gist_int4_ops	15	integer_ops
btree_gist	@btree_gist.<->	int8	int8	gist	@btree_gist.gist_int8_ops	15	integer_ops
btree_gist	@btree_gist.<->	interval	interval	gist	@btree_gist.gist_interval_ops	15	interval_ops
btree_gist	@btree_gist.<->	money	money	gist	@btree_gist.gist_cash_ops	15	money_ops
btree_gist	@btree_gist.<->	oid	oid	gist	@btree_gist.gist_oid_ops	15	oid_ops
btree_gist	@btree_gist.<->	time	time	gist	@btree_gist.gist_time_ops	15	interval_ops
btree_gist	@btree_gist.<->	timestamp	timestamp	gist	@btree_gist.gist_timestamp_ops	15	interval_ops
btree_gist	@btree_gist.<->	timestamptz	timestamptz	gist	@btree_gist.gist_timestamptz_ops	15	interval_ops
citext	@citext.<	@citext.citext	@citext.citext	btree	@citext.citext_ops	1
citext	@citext.<=	@citext.citext	@citext.citext	btree	@citext.citext_ops	2
citext	@citext.=	@citext.citext	@citext.citext	btree	@citext.citext_ops	3
citext	@citext.=	@citext.citext	@citext.citext	btree	@citext.citext_pattern_ops	3
citext	@citext.=	@citext.citext	@citext.citext	hash	@citext.citext_ops	1
citext	@citext.>	@citext.citext	@citext.citext	btree	@citext.citext_ops	5
citext	@citext.>=	@citext.citext	@citext.citext	btree	@citext.citext_ops	4
citext	@citext.~<=~	@citext.citext	@citext.citext	btree	@citext.citext_pattern_ops	2
citext	@citext.~<~	@citext.citext	@citext.citext	btree	@citext.citext_pattern_ops	1
citext	@citext.~>=~	@citext.citext	@citext.citext	btree	@citext.citext_pattern_ops	4
citext	@citext.~>~	@citext.citext	@citext.citext	btree	@citext.citext_pattern_ops	5
cube	@cube.&&	@cube.cube	@cube.cube	gist	@cube.gist_cube_ops	3
cube	@cube.<	@cube.cube	@cube.cube	btree	@cube.cube_ops	1
cube	@cube.<#>	@cube.cube	@cube.cube	gist	@cube.gist_cube_ops	16	float_ops
cube	@cube.<->	@cube.cube	@cube.cube	gist	@cube.gist_cube_ops	17	float_ops
cube	@cube.<=	@cube.cube	@cube.cube	btree	@cube.cube_ops	2
cube	@cube.<=>	@cube.cube	@cube.cube	gist	@cube.gist_cube_ops	18	float_ops
cube	@cube.<@	@cube.cube	@cube.cube	gist	@cube.gist_cube_ops	8
cube	@cube.=	@cube.cube	@cube.cube	btree	@cube.cube_ops	3
cube	@cube.=	@cube.cube	@cube.cube	gist	@cube.gist_cube_ops	6
cube	@cube.>	@cube.cube	@cube.cube	btree	@cube.cube_ops	5
cube	@cube.>=	@cube.cube	@cube.cube	btree	@cube.cube_ops	4
cube	@cube.@>	@cube.cube	@cube.cube	gist	@cube.gist_cube_ops	7
cube	@cube.~>	@cube.cube	int4	gist	@cube.gist_cube_ops	15	float_ops
hstore	@hstore.#<#	@hstore.hstore	@hstore.hstore	btree	@hstore.btree_hstore_ops	1
hstore	@hstore.#<=#	@hstore.hstore	@hstore.hstore	btree	@hstore.btree_hstore_ops	2
hstore	@hstore.#>#	@hstore.hstore	@hstore.hstore	btree	@hstore.btree_hstore_ops	5
hstore	@hstore.#>=#	@hstore.hstore	@hstore.hstore	btree	@hstore.btree_hstore_ops	4
hstore	@hstore.=	@hstore.hstore	@hstore.hstore	btree	@hstore.btree_hstore_ops	3
hstore	@hstore.=	@hstore.hstore	@hstore.hstore	hash	@hstore.hash_hstore_ops	1
hstore	@hstore.?	@hstore.hstore	text	gin	@hstore.gin_hstore_ops	9
hstore	@hstore.?	@hstore.hstore	text	gist	@hstore.gist_hstore_ops	9
hstore	@hstore.?&	@hstore.hstore	_text	gin	@hstore.gin_hstore_ops	11
hstore	@hstore.?&	@hstore.hstore	_text	gist	@hstore.gist_hstore_ops	11
hstore	@hstore.?|	@hstore.hstore	_text	gin	@hstore.gin_hstore_ops	10
hstore	@hstore.?|	@hstore.hstore	_text	gist	@hstore.gist_hstore_ops	10
hstore	@hstore.@>	@hstore.hstore	@hstore.hstore	gin	@hstore.gin_hstore_ops	7
hstore	@hstore.@>	@hstore.hstore	@hstore.hstore	gist	@hstore.gist_hstore_ops	7
intarray	=	anyarray	anyarray	gin	@intarray.gin__int_ops	6
intarray	=	anyarray	anyarray	gist	@intarray.gist__int_ops	6
intarray	=	anyarray	anyarray	gist	@intarray.gist__intbig_ops	6
intarray	@intarray.&&	_int4	_int4	gin	@intarray.gin__int_ops	3
intarray	@intarray.&&	_int4	_int4	gist	@intarray.gist__int_ops	3
intarray	@intarray.&&	_int4	_int4	gist	@intarray.gist__intbig_ops	3
intarray	@intarray.<@	_int4	_int4	gin	@intarray.gin__int_ops	8
intarray	@intarray.@>	_int4	_int4	gin	@intarray.gin__int_ops	7
intarray	@intarray.@>	_int4	_int4	gist	@intarray.gist__int_ops	7
intarray	@intarray.@>	_int4	_int4	gist	@intarray.gist__intbig_ops	7
intarray	@intarray.@@	_int4	@intarray.query_int	gin	@intarray.gin__int_ops	20
intarray	@intarray.@@	_int4	@intarray.query_int	gist	@intarray.gist__int_ops	20
intarray	@intarray.@@	_int4	@intarray.query_int	gist	@intarray.gist__intbig_ops	20
isn	@isn.<	@isn.ean13	@isn.ean13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ean13	@isn.isbn	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ean13	@isn.isbn13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ean13	@isn.ismn	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ean13	@isn.ismn13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ean13	@isn.issn	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ean13	@isn.issn13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ean13	@isn.upc	btree	@isn.isn_ops	1
isn	@isn.<	@isn.isbn	@isn.ean13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.isbn	@isn.isbn	btree	@isn.isn_ops	1
isn	@isn.<	@isn.isbn	@isn.isbn13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.isbn13	@isn.ean13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.isbn13	@isn.isbn	btree	@isn.isn_ops	1
isn	@isn.<	@isn.isbn13	@isn.isbn13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ismn	@isn.ean13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ismn	@isn.ismn	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ismn	@isn.ismn13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ismn13	@isn.ean13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ismn13	@isn.ismn	btree	@isn.isn_ops	1
isn	@isn.<	@isn.ismn13	@isn.ismn13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.issn	@isn.ean13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.issn	@isn.issn	btree	@isn.isn_ops	1
isn	@isn.<	@isn.issn	@isn.issn13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.issn13	@isn.ean13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.issn13	@isn.issn	btree	@isn.isn_ops	1
isn	@isn.<	@isn.issn13	@isn.issn13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.upc	@isn.ean13	btree	@isn.isn_ops	1
isn	@isn.<	@isn.upc	@isn.upc	btree	@isn.isn_ops	1
isn	@isn.<=	@isn.ean13	@isn.ean13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ean13	@isn.isbn	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ean13	@isn.isbn13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ean13	@isn.ismn	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ean13	@isn.ismn13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ean13	@isn.issn	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ean13	@isn.issn13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ean13	@isn.upc	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.isbn	@isn.ean13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.isbn	@isn.isbn	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.isbn	@isn.isbn13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.isbn13	@isn.ean13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.isbn13	@isn.isbn	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.isbn13	@isn.isbn13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ismn	@isn.ean13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ismn	@isn.ismn	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ismn	@isn.ismn13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ismn13	@isn.ean13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ismn13	@isn.ismn	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.ismn13	@isn.ismn13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.issn	@isn.ean13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.issn	@isn.issn	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.issn	@isn.issn13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.issn13	@isn.ean13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.issn13	@isn.issn	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.issn13	@isn.issn13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.upc	@isn.ean13	btree	@isn.isn_ops	2
isn	@isn.<=	@isn.upc	@isn.upc	btree	@isn.isn_ops	2
isn	@isn.=	@isn.ean13	@isn.ean13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ean13	@isn.ean13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ean13	@isn.isbn	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ean13	@isn.isbn	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ean13	@isn.isbn13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ean13	@isn.isbn13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ean13	@isn.ismn	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ean13	@isn.ismn	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ean13	@isn.ismn13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ean13	@isn.ismn13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ean13	@isn.issn	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ean13	@isn.issn	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ean13	@isn.issn13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ean13	@isn.issn13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ean13	@isn.upc	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ean13	@isn.upc	hash	@isn.isn_ops	1
isn	@isn.=	@isn.isbn	@isn.ean13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.isbn	@isn.ean13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.isbn	@isn.isbn	btree	@isn.isn_ops	3
isn	@isn.=	@isn.isbn	@isn.isbn	hash	@isn.isn_ops	1
isn	@isn.=	@isn.isbn	@isn.isbn13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.isbn	@isn.isbn13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.isbn13	@isn.ean13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.isbn13	@isn.ean13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.isbn13	@isn.isbn	btree	@isn.isn_ops	3
isn	@isn.=	@isn.isbn13	@isn.isbn	hash	@isn.isn_ops	1
isn	@isn.=	@isn.isbn13	@isn.isbn13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.isbn13	@isn.isbn13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ismn	@isn.ean13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ismn	@isn.ean13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ismn	@isn.ismn	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ismn	@isn.ismn	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ismn	@isn.ismn13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ismn	@isn.ismn13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ismn13	@isn.ean13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ismn13	@isn.ean13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ismn13	@isn.ismn	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ismn13	@isn.ismn	hash	@isn.isn_ops	1
isn	@isn.=	@isn.ismn13	@isn.ismn13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.ismn13	@isn.ismn13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.issn	@isn.ean13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.issn	@isn.ean13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.issn	@isn.issn	btree	@isn.isn_ops	3
isn	@isn.=	@isn.issn	@isn.issn	hash	@isn.isn_ops	1
isn	@isn.=	@isn.issn	@isn.issn13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.issn	@isn.issn13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.issn13	@isn.ean13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.issn13	@isn.ean13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.issn13	@isn.issn	btree	@isn.isn_ops	3
isn	@isn.=	@isn.issn13	@isn.issn	hash	@isn.isn_ops	1
isn	@isn.=	@isn.issn13	@isn.issn13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.issn13	@isn.issn13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.upc	@isn.ean13	btree	@isn.isn_ops	3
isn	@isn.=	@isn.upc	@isn.ean13	hash	@isn.isn_ops	1
isn	@isn.=	@isn.upc	@isn.upc	btree	@isn.isn_ops	3
isn	@isn.=	@isn.upc	@isn.upc	hash	@isn.isn_ops	1
isn	@isn.>	@isn.ean13	@isn.ean13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ean13	@isn.isbn	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ean13	@isn.isbn13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ean13	@isn.ismn	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ean13	@isn.ismn13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ean13	@isn.issn	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ean13	@isn.issn13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ean13	@isn.upc	btree	@isn.isn_ops	5
isn	@isn.>	@isn.isbn	@isn.ean13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.isbn	@isn.isbn	btree	@isn.isn_ops	5
isn	@isn.>	@isn.isbn	@isn.isbn13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.isbn13	@isn.ean13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.isbn13	@isn.isbn	btree	@isn.isn_ops	5
isn	@isn.>	@isn.isbn13	@isn.isbn13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ismn	@isn.ean13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ismn	@isn.ismn	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ismn	@isn.ismn13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ismn13	@isn.ean13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ismn13	@isn.ismn	btree	@isn.isn_ops	5
isn	@isn.>	@isn.ismn13	@isn.ismn13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.issn	@isn.ean13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.issn	@isn.issn	btree	@isn.isn_ops	5
isn	@isn.>	@isn.issn	@isn.issn13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.issn13	@isn.ean13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.issn13	@isn.issn	btree	@isn.isn_ops	5
isn	@isn.>	@isn.issn13	@isn.issn13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.upc	@isn.ean13	btree	@isn.isn_ops	5
isn	@isn.>	@isn.upc	@isn.upc	btree	@isn.isn_ops	5
isn	@isn.>=	@isn.ean13	@isn.ean13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ean13	@isn.isbn	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ean13	@isn.isbn13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ean13	@isn.ismn	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ean13	@isn.ismn13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ean13	@isn.issn	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ean13	@isn.issn13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ean13	@isn.upc	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.isbn	@isn.ean13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.isbn	@isn.isbn	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.isbn	@isn.isbn13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.isbn13	@isn.ean13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.isbn13	@isn.isbn	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.isbn13	@isn.isbn13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ismn	@isn.ean13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ismn	@isn.ismn	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ismn	@isn.ismn13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ismn13	@isn.ean13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ismn13	@isn.ismn	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.ismn13	@isn.ismn13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.issn	@isn.ean13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.issn	@isn.issn	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.issn	@isn.issn13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.issn13	@isn.ean13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.issn13	@isn.issn	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.issn13	@isn.issn13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.upc	@isn.ean13	btree	@isn.isn_ops	4
isn	@isn.>=	@isn.upc	@isn.upc	btree	@isn.isn_ops	4
ltree	@ltree.<	@ltree.ltree	@ltree.ltree	btree	@ltree.ltree_ops	1
ltree	@ltree.<	@ltree.ltree	@ltree.ltree	gist	@ltree.gist_ltree_ops	1
ltree	@ltree.<=	@ltree.ltree	@ltree.ltree	btree	@ltree.ltree_ops	2
ltree	@ltree.<=	@ltree.ltree	@ltree.ltree	gist	@ltree.gist_ltree_ops	2
ltree	@ltree.<@	@ltree._ltree	@ltree.ltree	gist	@ltree.gist__ltree_ops	10
ltree	@ltree.<@	@ltree.ltree	@ltree.ltree	gist	@ltree.gist_ltree_ops	11
ltree	@ltree.=	@ltree.ltree	@ltree.ltree	btree	@ltree.ltree_ops	3
ltree	@ltree.=	@ltree.ltree	@ltree.ltree	gist	@ltree.gist_ltree_ops	3
ltree	@ltree.>	@ltree.ltree	@ltree.ltree	btree	@ltree.ltree_ops	5
ltree	@ltree.>	@ltree.ltree	@ltree.ltree	gist	@ltree.gist_ltree_ops	5
ltree	@ltree.>=	@ltree.ltree	@ltree.ltree	btree	@ltree.ltree_ops	4
ltree	@ltree.>=	@ltree.ltree	@ltree.ltree	gist	@ltree.gist_ltree_ops	4
ltree	@ltree.?	@ltree._lquery	@ltree._ltree	gist	@ltree.gist__ltree_ops	17
ltree	@ltree.?	@ltree._lquery	@ltree.ltree	gist	@ltree.gist_ltree_ops	17
ltree	@ltree.?	@ltree._ltree	@ltree._lquery	gist	@ltree.gist__ltree_ops	16
ltree	@ltree.?	@ltree.ltree	@ltree._lquery	gist	@ltree.gist_ltree_ops	16
ltree	@ltree.@	@ltree._ltree	@ltree.ltxtquery	gist	@ltree.gist__ltree_ops	14
ltree	@ltree.@	@ltree.ltree	@ltree.ltxtquery	gist	@ltree.gist_ltree_ops	14
ltree	@ltree.@	@ltree.ltxtquery	@ltree._ltree	gist	@ltree.gist__ltree_ops	15
ltree	@ltree.@	@ltree.ltxtquery	@ltree.ltree	gist	@ltree.gist_ltree_ops	15
ltree	@ltree.@>	@ltree.ltree	@ltree._ltree	gist	@ltree.gist__ltree_ops	11
ltree	@ltree.@>	@ltree.ltree	@ltree.ltree	gist	@ltree.gist_ltree_ops	10
ltree	@ltree.~	@ltree._ltree	@ltree.lquery	gist	@ltree.gist__ltree_ops	12
ltree	@ltree.~	@ltree.lquery	@ltree._ltree	gist	@ltree.gist__ltree_ops	13
ltree	@ltree.~	@ltree.lquery	@ltree.ltree	gist	@ltree.gist_ltree_ops	13
ltree	@ltree.~	@ltree.ltree	@ltree.lquery	gist	@ltree.gist_ltree_ops	12
pg_trgm	=	text	text	gin	@pg_trgm.gin_trgm_ops	11
pg_trgm	=	text	text	gist	@pg_trgm.gist_trgm_ops	11
pg_trgm	@pg_trgm.%	text	text	gin	@pg_trgm.gin_trgm_ops	1
pg_trgm	@pg_trgm.%	text	text	gist	@pg_trgm.gist_trgm_ops	1
pg_trgm	@pg_trgm.%>	text	text	gin	@pg_trgm.gin_trgm_ops	7
pg_trgm	@pg_trgm.%>	text	text	gist	@pg_trgm.gist_trgm_ops	7
pg_trgm	@pg_trgm.%>>	text	text	gin	@pg_trgm.gin_trgm_ops	9
pg_trgm	@pg_trgm.%>>	text	text	gist	@pg_trgm.gist_trgm_ops	9
pg_trgm	@pg_trgm.<->	text	text	gist	@pg_trgm.gist_trgm_ops	2	float_ops
pg_trgm	@pg_trgm.<->>	text	text	gist	@pg_trgm.gist_trgm_ops	8	float_ops
pg_trgm	@pg_trgm.<->>>	text	text	gist	@pg_trgm.gist_trgm_ops	10	float_ops
pg_trgm	~	text	text	gin	@pg_trgm.gin_trgm_ops	5
pg_trgm	~	text	text	gist	@pg_trgm.gist_trgm_ops	5
pg_trgm	~*	text	text	gin	@pg_trgm.gin_trgm_ops	6
pg_trgm	~*	text	text	gist	@pg_trgm.gist_trgm_ops	6
pg_trgm	~~	text	text	gin	@pg_trgm.gin_trgm_ops	3
pg_trgm	~~	text	text	gist	@pg_trgm.gist_trgm_ops	3
pg_trgm	~~*	text	text	gin	@pg_trgm.gin_trgm_ops	4
pg_trgm	~~*	text	text	gist	@pg_trgm.gist_trgm_ops	4
postgis	@postgis.&&	@postgis.box2df	@postgis.box2df	brin	@postgis.brin_geometry_inclusion_ops_2d	3
postgis	@postgis.&&	@postgis.box2df	@postgis.geometry	brin	@postgis.brin_geometry_inclusion_ops_2d	3
postgis	@postgis.&&	@postgis.geography	@postgis.geography	brin	@postgis.brin_geography_inclusion_ops	3
postgis	@postgis.&&	@postgis.geography	@postgis.geography	gist	@postgis.gist_geography_ops	3
postgis	@postgis.&&	@postgis.geography	@postgis.geography	spgist	@postgis.spgist_geography_ops_nd	3
postgis	@postgis.&&	@postgis.geography	@postgis.gidx	brin	@postgis.brin_geography_inclusion_ops	3
postgis	@postgis.&&	@postgis.geometry	@postgis.box2df	brin	@postgis.brin_geometry_inclusion_ops_2d	3
postgis	@postgis.&&	@postgis.geometry	@postgis.geometry	brin	@postgis.brin_geometry_inclusion_ops_2d	3
postgis	@postgis.&&	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	3
postgis	@postgis.&&	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	3
postgis	@postgis.&&	@postgis.gidx	@postgis.geography	brin	@postgis.brin_geography_inclusion_ops	3
postgis	@postgis.&&	@postgis.gidx	@postgis.gidx	brin	@postgis.brin_geography_inclusion_ops	3
postgis	@postgis.&&&	@postgis.geometry	@postgis.geometry	brin	@postgis.brin_geometry_inclusion_ops_3d	3
postgis	@postgis.&&&	@postgis.geometry	@postgis.geometry	brin	@postgis.brin_geometry_inclusion_ops_4d	3
postgis	@postgis.&&&	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_nd	3
postgis	@postgis.&&&	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_nd	3
postgis	@postgis.&&&	@postgis.geometry	@postgis.gidx	brin	@postgis.brin_geometry_inclusion_ops_3d	3
postgis	@postgis.&&&	@postgis.geometry	@postgis.gidx	brin	@postgis.brin_geometry_inclusion_ops_4d	3
postgis	@postgis.&&&	@postgis.gidx	@postgis.geometry	brin	@postgis.brin_geometry_inclusion_ops_3d	3
postgis	@postgis.&&&	@postgis.gidx	@postgis.geometry	brin	@postgis.brin_geometry_inclusion_ops_4d	3
postgis	@postgis.&&&	@postgis.gidx	@postgis.gidx	brin	@postgis.brin_geometry_inclusion_ops_3d	3
postgis	@postgis.&&&	@postgis.gidx	@postgis.gidx	brin	@postgis.brin_geometry_inclusion_ops_4d	3
postgis	@postgis.&/&	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_3d	3
postgis	@postgis.&<	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	2
postgis	@postgis.&<	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	2
postgis	@postgis.&<|	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	9
postgis	@postgis.&<|	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	9
postgis	@postgis.&>	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	4
postgis	@postgis.&>	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	4
postgis	@postgis.<	@postgis.geography	@postgis.geography	btree	@postgis.btree_geography_ops	1
postgis	@postgis.<	@postgis.geometry	@postgis.geometry	btree	@postgis.btree_geometry_ops	1
postgis	@postgis.<#>	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	14	float_ops
postgis	@postgis.<->	@postgis.geography	@postgis.geography	gist	@postgis.gist_geography_ops	13	float_ops
postgis	@postgis.<->	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	13	float_ops
postgis	@postgis.<<	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	1
postgis	@postgis.<<	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	1
postgis	@postgis.<<->>	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_nd	13	float_ops
postgis	@postgis.<<@	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_3d	8
postgis	@postgis.<<|	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	10
postgis	@postgis.<<|	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	10
postgis	@postgis.<=	@postgis.geography	@postgis.geography	btree	@postgis.btree_geography_ops	2
postgis	@postgis.<=	@postgis.geometry	@postgis.geometry	btree	@postgis.btree_geometry_ops	2
postgis	@postgis.=	@postgis.geography	@postgis.geography	btree	@postgis.btree_geography_ops	3
postgis	@postgis.=	@postgis.geometry	@postgis.geometry	btree	@postgis.btree_geometry_ops	3
postgis	@postgis.=	@postgis.geometry	@postgis.geometry	hash	@postgis.hash_geometry_ops	1
postgis	@postgis.>	@postgis.geography	@postgis.geography	btree	@postgis.btree_geography_ops	5
postgis	@postgis.>	@postgis.geometry	@postgis.geometry	btree	@postgis.btree_geometry_ops	5
postgis	@postgis.>=	@postgis.geography	@postgis.geography	btree	@postgis.btree_geography_ops	4
postgis	@postgis.>=	@postgis.geometry	@postgis.geometry	btree	@postgis.btree_geometry_ops	4
postgis	@postgis.>>	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	5
postgis	@postgis.>>	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	5
postgis	@postgis.@	@postgis.box2df	@postgis.box2df	brin	@postgis.brin_geometry_inclusion_ops_2d	8
postgis	@postgis.@	@postgis.box2df	@postgis.geometry	brin	@postgis.brin_geometry_inclusion_ops_2d	8
postgis	@postgis.@	@postgis.geometry	@postgis.box2df	brin	@postgis.brin_geometry_inclusion_ops_2d	8
postgis	@postgis.@	@postgis.geometry	@postgis.geometry	brin	@postgis.brin_geometry_inclusion_ops_2d	8
postgis	@postgis.@	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	8
postgis	@postgis.@	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	8
postgis	@postgis.@>>	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_3d	7
postgis	@postgis.@@	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_nd	8
postgis	@postgis.@@	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_nd	8
postgis	@postgis.|&>	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	12
postgis	@postgis.|&>	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	12
postgis	@postgis.|=|	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_nd	20	float_ops
postgis	@postgis.|>>	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	11
postgis	@postgis.|>>	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	11
postgis	@postgis.~	@postgis.box2df	@postgis.box2df	brin	@postgis.brin_geometry_inclusion_ops_2d	7
postgis	@postgis.~	@postgis.box2df	@postgis.geometry	brin	@postgis.brin_geometry_inclusion_ops_2d	7
postgis	@postgis.~	@postgis.geometry	@postgis.box2df	brin	@postgis.brin_geometry_inclusion_ops_2d	7
postgis	@postgis.~	@postgis.geometry	@postgis.geometry	brin	@postgis.brin_geometry_inclusion_ops_2d	7
postgis	@postgis.~	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	7
postgis	@postgis.~	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	7
postgis	@postgis.~=	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_2d	6
postgis	@postgis.~=	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_2d	6
postgis	@postgis.~==	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_3d	6
postgis	@postgis.~~	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_nd	7
postgis	@postgis.~~	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_nd	7
postgis	@postgis.~~=	@postgis.geometry	@postgis.geometry	gist	@postgis.gist_geometry_ops_nd	6
postgis	@postgis.~~=	@postgis.geometry	@postgis.geometry	spgist	@postgis.spgist_geometry_ops_nd	6
postgis_raster	@postgis_raster.=	@postgis_raster.raster	@postgis_raster.raster	hash	@postgis_raster.hash_raster_ops	1
seg	@seg.&&	@seg.seg	@seg.seg	gist	@seg.gist_seg_ops	3
seg	@seg.&<	@seg.seg	@seg.seg	gist	@seg.gist_seg_ops	2
seg	@seg.&>	@seg.seg	@seg.seg	gist	@seg.gist_seg_ops	4
seg	@seg.<	@seg.seg	@seg.seg	btree	@seg.seg_ops	1
seg	@seg.<<	@seg.seg	@seg.seg	gist	@seg.gist_seg_ops	1
seg	@seg.<=	@seg.seg	@seg.seg	btree	@seg.seg_ops	2
seg	@seg.<@	@seg.seg	@seg.seg	gist	@seg.gist_seg_ops	8
seg	@seg.=	@seg.seg	@seg.seg	btree	@seg.seg_ops	3
seg	@seg.=	@seg.seg	@seg.seg	gist	@seg.gist_seg_ops	6
seg	@seg.>	@seg.seg	@seg.seg	btree	@seg.seg_ops	5
seg	@seg.>=	@seg.seg	@seg.seg	btree	@seg.seg_ops	4
seg	@seg.>>	@seg.seg	@seg.seg	gist	@seg.gist_seg_ops	5
seg	@seg.@>	@seg.seg	@seg.seg	gist	@seg.gist_seg_ops	7

"""#
}
