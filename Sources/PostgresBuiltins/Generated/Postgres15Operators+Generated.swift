// swift-format-ignore-file
// Written by generate-builtins from PostgreSQL 15.20; do not edit. Fields, separated by tabs:
// name, schema if not the usual, left type, right type, result, function, commutator, negator,
// flags (m merges, h hashes)

extension Postgres15Data {
/// Rows of pg_catalog.
static let operators: StaticString = #"""
!!			tsquery	tsquery	tsquery_not
!~		bpchar	text	bool	bpcharregexne		~
!~		name	text	bool	nameregexne		~
!~		text	text	bool	textregexne		~
!~*		bpchar	text	bool	bpcharicregexne		~*
!~*		name	text	bool	nameicregexne		~*
!~*		text	text	bool	texticregexne		~*
!~~		bpchar	text	bool	bpcharnlike		~~
!~~		bytea	bytea	bool	byteanlike		~~
!~~		name	text	bool	namenlike		~~
!~~		text	text	bool	textnlike		~~
!~~*		bpchar	text	bool	bpcharicnlike		~~*
!~~*		name	text	bool	nameicnlike		~~*
!~~*		text	text	bool	texticnlike		~~*
#			path	int4	path_npoints
#			polygon	int4	poly_npoints
#		bit	bit	bit	bitxor	#
#		box	box	box	box_intersect
#		int2	int2	int2	int2xor	#
#		int4	int4	int4	int4xor	#
#		int8	int8	int8	int8xor	#
#		line	line	point	line_interpt	#
#		lseg	lseg	point	lseg_interpt	#
##		line	lseg	point	close_ls
##		lseg	box	point	close_sb
##		lseg	lseg	point	close_lseg
##		point	box	point	close_pb
##		point	line	point	close_pl
##		point	lseg	point	close_ps
#-		jsonb	_text	jsonb	jsonb_delete_path
#>		json	_text	json	json_extract_path
#>		jsonb	_text	jsonb	jsonb_extract_path
#>>		json	_text	text	json_extract_path_text
#>>		jsonb	_text	text	jsonb_extract_path_text
%		int2	int2	int2	int2mod
%		int4	int4	int4	int4mod
%		int8	int8	int8	int8mod
%		numeric	numeric	numeric	numeric_mod
&		bit	bit	bit	bitand	&
&		inet	inet	inet	inetand
&		int2	int2	int2	int2and	&
&		int4	int4	int4	int4and	&
&		int8	int8	int8	int8and	&
&		macaddr	macaddr	macaddr	macaddr_and
&		macaddr8	macaddr8	macaddr8	macaddr8_and
&&		anyarray	anyarray	bool	arrayoverlap	&&
&&		anymultirange	anymultirange	bool	multirange_overlaps_multirange	&&
&&		anymultirange	anyrange	bool	multirange_overlaps_range	&&
&&		anyrange	anymultirange	bool	range_overlaps_multirange	&&
&&		anyrange	anyrange	bool	range_overlaps	&&
&&		box	box	bool	box_overlap	&&
&&		circle	circle	bool	circle_overlap	&&
&&		inet	inet	bool	network_overlap	&&
&&		polygon	polygon	bool	poly_overlap	&&
&&		tsquery	tsquery	tsquery	tsquery_and
&<		anymultirange	anymultirange	bool	multirange_overleft_multirange
&<		anymultirange	anyrange	bool	multirange_overleft_range
&<		anyrange	anymultirange	bool	range_overleft_multirange
&<		anyrange	anyrange	bool	range_overleft
&<		box	box	bool	box_overleft
&<		circle	circle	bool	circle_overleft
&<		polygon	polygon	bool	poly_overleft
&<|		box	box	bool	box_overbelow
&<|		circle	circle	bool	circle_overbelow
&<|		polygon	polygon	bool	poly_overbelow
&>		anymultirange	anymultirange	bool	multirange_overright_multirange
&>		anymultirange	anyrange	bool	multirange_overright_range
&>		anyrange	anymultirange	bool	range_overright_multirange
&>		anyrange	anyrange	bool	range_overright
&>		box	box	bool	box_overright
&>		circle	circle	bool	circle_overright
&>		polygon	polygon	bool	poly_overright
*		anymultirange	anymultirange	anymultirange	multirange_intersect	*
*		anyrange	anyrange	anyrange	range_intersect	*
*		box	point	box	box_mul
*		circle	point	circle	circle_mul_pt
*		float4	float4	float4	float4mul	*
*		float4	float8	float8	float48mul	*
*		float4	money	money	flt4_mul_cash	*
*		float8	float4	float8	float84mul	*
*		float8	float8	float8	float8mul	*
*		float8	interval	interval	mul_d_interval	*
*		float8	money	money	flt8_mul_cash	*
*		int2	int2	int2	int2mul	*
*		int2	int4	int4	int24mul	*
*		int2	int8	int8	int28mul	*
*		int2	money	money	int2_mul_cash	*
*		int4	int2	int4	int42mul	*
*		int4	int4	int4	int4mul	*
*		int4	int8	int8	int48mul	*
*		int4	money	money	int4_mul_cash	*
*		int8	int2	int8	int82mul	*
*		int8	int4	int8	int84mul	*
*		int8	int8	int8	int8mul	*
*		int8	money	money	int8_mul_cash	*
*		interval	float8	interval	interval_mul	*
*		money	float4	money	cash_mul_flt4	*
*		money	float8	money	cash_mul_flt8	*
*		money	int2	money	cash_mul_int2	*
*		money	int4	money	cash_mul_int4	*
*		money	int8	money	cash_mul_int8	*
*		numeric	numeric	numeric	numeric_mul	*
*		path	point	path	path_mul_pt
*		point	point	point	point_mul	*
*<		record	record	bool	record_image_lt	*>	*>=
*<=		record	record	bool	record_image_le	*>=	*>
*<>		record	record	bool	record_image_ne	*<>	*=
*=		record	record	bool	record_image_eq	*=	*<>	m
*>		record	record	bool	record_image_gt	*<	*<=
*>=		record	record	bool	record_image_ge	*<=	*<
+			float4	float4	float4up
+			float8	float8	float8up
+			int2	int2	int2up
+			int4	int4	int4up
+			int8	int8	int8up
+			numeric	numeric	numeric_uplus
+		_aclitem	aclitem	_aclitem	aclinsert
+		anymultirange	anymultirange	anymultirange	multirange_union	+
+		anyrange	anyrange	anyrange	range_union	+
+		box	point	box	box_add
+		circle	point	circle	circle_add_pt
+		date	int4	date	date_pli	+
+		date	interval	timestamp	date_pl_interval	+
+		date	time	timestamp	datetime_pl	+
+		date	timetz	timestamptz	datetimetz_pl	+
+		float4	float4	float4	float4pl	+
+		float4	float8	float8	float48pl	+
+		float8	float4	float8	float84pl	+
+		float8	float8	float8	float8pl	+
+		inet	int8	inet	inetpl	+
+		int2	int2	int2	int2pl	+
+		int2	int4	int4	int24pl	+
+		int2	int8	int8	int28pl	+
+		int4	date	date	integer_pl_date	+
+		int4	int2	int4	int42pl	+
+		int4	int4	int4	int4pl	+
+		int4	int8	int8	int48pl	+
+		int8	inet	inet	int8pl_inet	+
+		int8	int2	int8	int82pl	+
+		int8	int4	int8	int84pl	+
+		int8	int8	int8	int8pl	+
+		interval	date	timestamp	interval_pl_date	+
+		interval	interval	interval	interval_pl	+
+		interval	time	time	interval_pl_time	+
+		interval	timestamp	timestamp	interval_pl_timestamp	+
+		interval	timestamptz	timestamptz	interval_pl_timestamptz	+
+		interval	timetz	timetz	interval_pl_timetz	+
+		money	money	money	cash_pl	+
+		numeric	numeric	numeric	numeric_add	+
+		numeric	pg_lsn	pg_lsn	numeric_pl_pg_lsn	+
+		path	path	path	path_add	+
+		path	point	path	path_add_pt
+		pg_lsn	numeric	pg_lsn	pg_lsn_pli	+
+		point	point	point	point_add	+
+		time	date	timestamp	timedate_pl	+
+		time	interval	time	time_pl_interval	+
+		timestamp	interval	timestamp	timestamp_pl_interval	+
+		timestamptz	interval	timestamptz	timestamptz_pl_interval	+
+		timetz	date	timestamptz	timetzdate_pl	+
+		timetz	interval	timetz	timetz_pl_interval	+
-			float4	float4	float4um
-			float8	float8	float8um
-			int2	int2	int2um
-			int4	int4	int4um
-			int8	int8	int8um
-			interval	interval	interval_um
-			numeric	numeric	numeric_uminus
-		_aclitem	aclitem	_aclitem	aclremove
-		anymultirange	anymultirange	anymultirange	multirange_minus
-		anyrange	anyrange	anyrange	range_minus
-		box	point	box	box_sub
-		circle	point	circle	circle_sub_pt
-		date	date	int4	date_mi
-		date	int4	date	date_mii
-		date	interval	timestamp	date_mi_interval
-		float4	float4	float4	float4mi
-		float4	float8	float8	float48mi
-		float8	float4	float8	float84mi
-		float8	float8	float8	float8mi
-		inet	inet	int8	inetmi
-		inet	int8	inet	inetmi_int8
-		int2	int2	int2	int2mi
-		int2	int4	int4	int24mi
-		int2	int8	int8	int28mi
-		int4	int2	int4	int42mi
-		int4	int4	int4	int4mi
-		int4	int8	int8	int48mi
-		int8	int2	int8	int82mi
-		int8	int4	int8	int84mi
-		int8	int8	int8	int8mi
-		interval	interval	interval	interval_mi
-		jsonb	_text	jsonb	jsonb_delete
-		jsonb	int4	jsonb	jsonb_delete
-		jsonb	text	jsonb	jsonb_delete
-		money	money	money	cash_mi
-		numeric	numeric	numeric	numeric_sub
-		path	point	path	path_sub_pt
-		pg_lsn	numeric	pg_lsn	pg_lsn_mii
-		pg_lsn	pg_lsn	numeric	pg_lsn_mi
-		point	point	point	point_sub
-		time	interval	time	time_mi_interval
-		time	time	interval	time_mi_time
-		timestamp	interval	timestamp	timestamp_mi_interval
-		timestamp	timestamp	interval	timestamp_mi
-		timestamptz	interval	timestamptz	timestamptz_mi_interval
-		timestamptz	timestamptz	interval	timestamptz_mi
-		timetz	interval	timetz	timetz_mi_interval
->		json	int4	json	json_array_element
->		json	text	json	json_object_field
->		jsonb	int4	jsonb	jsonb_array_element
->		jsonb	text	jsonb	jsonb_object_field
->>		json	int4	text	json_array_element_text
->>		json	text	text	json_object_field_text
->>		jsonb	int4	text	jsonb_array_element_text
->>		jsonb	text	text	jsonb_object_field_text
-|-		anymultirange	anymultirange	bool	multirange_adjacent_multirange	-|-
-|-		anymultirange	anyrange	bool	multirange_adjacent_range	-|-
-|-		anyrange	anymultirange	bool	range_adjacent_multirange	-|-
-|-		anyrange	anyrange	bool	range_adjacent	-|-
/		box	point	box	box_div
/		circle	point	circle	circle_div_pt
/		float4	float4	float4	float4div
/		float4	float8	float8	float48div
/		float8	float4	float8	float84div
/		float8	float8	float8	float8div
/		int2	int2	int2	int2div
/		int2	int4	int4	int24div
/		int2	int8	int8	int28div
/		int4	int2	int4	int42div
/		int4	int4	int4	int4div
/		int4	int8	int8	int48div
/		int8	int2	int8	int82div
/		int8	int4	int8	int84div
/		int8	int8	int8	int8div
/		interval	float8	interval	interval_div
/		money	float4	money	cash_div_flt4
/		money	float8	money	cash_div_flt8
/		money	int2	money	cash_div_int2
/		money	int4	money	cash_div_int4
/		money	int8	money	cash_div_int8
/		money	money	float8	cash_div_cash
/		numeric	numeric	numeric	numeric_div
/		path	point	path	path_div_pt
/		point	point	point	point_div
<		anyarray	anyarray	bool	array_lt	>	>=
<		anyenum	anyenum	bool	enum_lt	>	>=
<		anymultirange	anymultirange	bool	multirange_lt	>	>=
<		anyrange	anyrange	bool	range_lt	>	>=
<		bit	bit	bool	bitlt	>	>=
<		bool	bool	bool	boollt	>	>=
<		box	box	bool	box_lt	>	>=
<		bpchar	bpchar	bool	bpcharlt	>	>=
<		bytea	bytea	bool	bytealt	>	>=
<		char	char	bool	charlt	>	>=
<		circle	circle	bool	circle_lt	>	>=
<		date	date	bool	date_lt	>	>=
<		date	timestamp	bool	date_lt_timestamp	>	>=
<		date	timestamptz	bool	date_lt_timestamptz	>	>=
<		float4	float4	bool	float4lt	>	>=
<		float4	float8	bool	float48lt	>	>=
<		float8	float4	bool	float84lt	>	>=
<		float8	float8	bool	float8lt	>	>=
<		inet	inet	bool	network_lt	>	>=
<		int2	int2	bool	int2lt	>	>=
<		int2	int4	bool	int24lt	>	>=
<		int2	int8	bool	int28lt	>	>=
<		int4	int2	bool	int42lt	>	>=
<		int4	int4	bool	int4lt	>	>=
<		int4	int8	bool	int48lt	>	>=
<		int8	int2	bool	int82lt	>	>=
<		int8	int4	bool	int84lt	>	>=
<		int8	int8	bool	int8lt	>	>=
<		interval	interval	bool	interval_lt	>	>=
<		jsonb	jsonb	bool	jsonb_lt	>	>=
<		lseg	lseg	bool	lseg_lt	>	>=
<		macaddr	macaddr	bool	macaddr_lt	>	>=
<		macaddr8	macaddr8	bool	macaddr8_lt	>	>=
<		money	money	bool	cash_lt	>	>=
<		name	name	bool	namelt	>	>=
<		name	text	bool	namelttext	>	>=
<		numeric	numeric	bool	numeric_lt	>	>=
<		oid	oid	bool	oidlt	>	>=
<		oidvector	oidvector	bool	oidvectorlt	>	>=
<		path	path	bool	path_n_lt	>
<		pg_lsn	pg_lsn	bool	pg_lsn_lt	>	>=
<		record	record	bool	record_lt	>	>=
<		text	name	bool	textltname	>	>=
<		text	text	bool	text_lt	>	>=
<		tid	tid	bool	tidlt	>	>=
<		time	time	bool	time_lt	>	>=
<		timestamp	date	bool	timestamp_lt_date	>	>=
<		timestamp	timestamp	bool	timestamp_lt	>	>=
<		timestamp	timestamptz	bool	timestamp_lt_timestamptz	>	>=
<		timestamptz	date	bool	timestamptz_lt_date	>	>=
<		timestamptz	timestamp	bool	timestamptz_lt_timestamp	>	>=
<		timestamptz	timestamptz	bool	timestamptz_lt	>	>=
<		timetz	timetz	bool	timetz_lt	>	>=
<		tsquery	tsquery	bool	tsquery_lt	>	>=
<		tsvector	tsvector	bool	tsvector_lt	>	>=
<		uuid	uuid	bool	uuid_lt	>	>=
<		varbit	varbit	bool	varbitlt	>	>=
<		xid8	xid8	bool	xid8lt	>	>=
<->		box	box	float8	box_distance	<->
<->		box	lseg	float8	dist_bs	<->
<->		box	point	float8	dist_bp	<->
<->		circle	circle	float8	circle_distance	<->
<->		circle	point	float8	dist_cpoint	<->
<->		circle	polygon	float8	dist_cpoly	<->
<->		line	line	float8	line_distance	<->
<->		line	lseg	float8	dist_ls	<->
<->		line	point	float8	dist_lp	<->
<->		lseg	box	float8	dist_sb	<->
<->		lseg	line	float8	dist_sl	<->
<->		lseg	lseg	float8	lseg_distance	<->
<->		lseg	point	float8	dist_sp	<->
<->		path	path	float8	path_distance	<->
<->		path	point	float8	dist_pathp	<->
<->		point	box	float8	dist_pb	<->
<->		point	circle	float8	dist_pc	<->
<->		point	line	float8	dist_pl	<->
<->		point	lseg	float8	dist_ps	<->
<->		point	path	float8	dist_ppath	<->
<->		point	point	float8	point_distance	<->
<->		point	polygon	float8	dist_ppoly	<->
<->		polygon	circle	float8	dist_polyc	<->
<->		polygon	point	float8	dist_polyp	<->
<->		polygon	polygon	float8	poly_distance	<->
<->		tsquery	tsquery	tsquery	tsquery_phrase
<<		anymultirange	anymultirange	bool	multirange_before_multirange	>>
<<		anymultirange	anyrange	bool	multirange_before_range	>>
<<		anyrange	anymultirange	bool	range_before_multirange	>>
<<		anyrange	anyrange	bool	range_before	>>
<<		bit	int4	bit	bitshiftleft
<<		box	box	bool	box_left
<<		circle	circle	bool	circle_left
<<		inet	inet	bool	network_sub	>>
<<		int2	int4	int2	int2shl
<<		int4	int4	int4	int4shl
<<		int8	int4	int8	int8shl
<<		point	point	bool	point_left
<<		polygon	polygon	bool	poly_left
<<=		inet	inet	bool	network_subeq	>>=
<<|		box	box	bool	box_below
<<|		circle	circle	bool	circle_below
<<|		point	point	bool	point_below
<<|		polygon	polygon	bool	poly_below
<=		anyarray	anyarray	bool	array_le	>=	>
<=		anyenum	anyenum	bool	enum_le	>=	>
<=		anymultirange	anymultirange	bool	multirange_le	>=	>
<=		anyrange	anyrange	bool	range_le	>=	>
<=		bit	bit	bool	bitle	>=	>
<=		bool	bool	bool	boolle	>=	>
<=		box	box	bool	box_le	>=	>
<=		bpchar	bpchar	bool	bpcharle	>=	>
<=		bytea	bytea	bool	byteale	>=	>
<=		char	char	bool	charle	>=	>
<=		circle	circle	bool	circle_le	>=	>
<=		date	date	bool	date_le	>=	>
<=		date	timestamp	bool	date_le_timestamp	>=	>
<=		date	timestamptz	bool	date_le_timestamptz	>=	>
<=		float4	float4	bool	float4le	>=	>
<=		float4	float8	bool	float48le	>=	>
<=		float8	float4	bool	float84le	>=	>
<=		float8	float8	bool	float8le	>=	>
<=		inet	inet	bool	network_le	>=	>
<=		int2	int2	bool	int2le	>=	>
<=		int2	int4	bool	int24le	>=	>
<=		int2	int8	bool	int28le	>=	>
<=		int4	int2	bool	int42le	>=	>
<=		int4	int4	bool	int4le	>=	>
<=		int4	int8	bool	int48le	>=	>
<=		int8	int2	bool	int82le	>=	>
<=		int8	int4	bool	int84le	>=	>
<=		int8	int8	bool	int8le	>=	>
<=		interval	interval	bool	interval_le	>=	>
<=		jsonb	jsonb	bool	jsonb_le	>=	>
<=		lseg	lseg	bool	lseg_le	>=	>
<=		macaddr	macaddr	bool	macaddr_le	>=	>
<=		macaddr8	macaddr8	bool	macaddr8_le	>=	>
<=		money	money	bool	cash_le	>=	>
<=		name	name	bool	namele	>=	>
<=		name	text	bool	nameletext	>=	>
<=		numeric	numeric	bool	numeric_le	>=	>
<=		oid	oid	bool	oidle	>=	>
<=		oidvector	oidvector	bool	oidvectorle	>=	>
<=		path	path	bool	path_n_le	>=
<=		pg_lsn	pg_lsn	bool	pg_lsn_le	>=	>
<=		record	record	bool	record_le	>=	>
<=		text	name	bool	textlename	>=	>
<=		text	text	bool	text_le	>=	>
<=		tid	tid	bool	tidle	>=	>
<=		time	time	bool	time_le	>=	>
<=		timestamp	date	bool	timestamp_le_date	>=	>
<=		timestamp	timestamp	bool	timestamp_le	>=	>
<=		timestamp	timestamptz	bool	timestamp_le_timestamptz	>=	>
<=		timestamptz	date	bool	timestamptz_le_date	>=	>
<=		timestamptz	timestamp	bool	timestamptz_le_timestamp	>=	>
<=		timestamptz	timestamptz	bool	timestamptz_le	>=	>
<=		timetz	timetz	bool	timetz_le	>=	>
<=		tsquery	tsquery	bool	tsquery_le	>=	>
<=		tsvector	tsvector	bool	tsvector_le	>=	>
<=		uuid	uuid	bool	uuid_le	>=	>
<=		varbit	varbit	bool	varbitle	>=	>
<=		xid8	xid8	bool	xid8le	>=	>
<>		anyarray	anyarray	bool	array_ne	<>	=
<>		anyenum	anyenum	bool	enum_ne	<>	=
<>		anymultirange	anymultirange	bool	multirange_ne	<>	=
<>		anyrange	anyrange	bool	range_ne	<>	=
<>		bit	bit	bool	bitne	<>	=
<>		bool	bool	bool	boolne	<>	=
<>		bpchar	bpchar	bool	bpcharne	<>	=
<>		bytea	bytea	bool	byteane	<>	=
<>		char	char	bool	charne	<>	=
<>		circle	circle	bool	circle_ne	<>	=
<>		date	date	bool	date_ne	<>	=
<>		date	timestamp	bool	date_ne_timestamp	<>	=
<>		date	timestamptz	bool	date_ne_timestamptz	<>	=
<>		float4	float4	bool	float4ne	<>	=
<>		float4	float8	bool	float48ne	<>	=
<>		float8	float4	bool	float84ne	<>	=
<>		float8	float8	bool	float8ne	<>	=
<>		inet	inet	bool	network_ne	<>	=
<>		int2	int2	bool	int2ne	<>	=
<>		int2	int4	bool	int24ne	<>	=
<>		int2	int8	bool	int28ne	<>	=
<>		int4	int2	bool	int42ne	<>	=
<>		int4	int4	bool	int4ne	<>	=
<>		int4	int8	bool	int48ne	<>	=
<>		int8	int2	bool	int82ne	<>	=
<>		int8	int4	bool	int84ne	<>	=
<>		int8	int8	bool	int8ne	<>	=
<>		interval	interval	bool	interval_ne	<>	=
<>		jsonb	jsonb	bool	jsonb_ne	<>	=
<>		lseg	lseg	bool	lseg_ne	<>	=
<>		macaddr	macaddr	bool	macaddr_ne	<>	=
<>		macaddr8	macaddr8	bool	macaddr8_ne	<>	=
<>		money	money	bool	cash_ne	<>	=
<>		name	name	bool	namene	<>	=
<>		name	text	bool	namenetext	<>	=
<>		numeric	numeric	bool	numeric_ne	<>	=
<>		oid	oid	bool	oidne	<>	=
<>		oidvector	oidvector	bool	oidvectorne	<>	=
<>		pg_lsn	pg_lsn	bool	pg_lsn_ne	<>	=
<>		point	point	bool	point_ne	<>	~=
<>		record	record	bool	record_ne	<>	=
<>		text	name	bool	textnename	<>	=
<>		text	text	bool	textne	<>	=
<>		tid	tid	bool	tidne	<>	=
<>		time	time	bool	time_ne	<>	=
<>		timestamp	date	bool	timestamp_ne_date	<>	=
<>		timestamp	timestamp	bool	timestamp_ne	<>	=
<>		timestamp	timestamptz	bool	timestamp_ne_timestamptz	<>	=
<>		timestamptz	date	bool	timestamptz_ne_date	<>	=
<>		timestamptz	timestamp	bool	timestamptz_ne_timestamp	<>	=
<>		timestamptz	timestamptz	bool	timestamptz_ne	<>	=
<>		timetz	timetz	bool	timetz_ne	<>	=
<>		tsquery	tsquery	bool	tsquery_ne	<>	=
<>		tsvector	tsvector	bool	tsvector_ne	<>	=
<>		uuid	uuid	bool	uuid_ne	<>	=
<>		varbit	varbit	bool	varbitne	<>	=
<>		xid	int4	bool	xidneqint4		=
<>		xid	xid	bool	xidneq	<>	=
<>		xid8	xid8	bool	xid8ne	<>	=
<@		anyarray	anyarray	bool	arraycontained	@>
<@		anyelement	anymultirange	bool	elem_contained_by_multirange	@>
<@		anyelement	anyrange	bool	elem_contained_by_range	@>
<@		anymultirange	anymultirange	bool	multirange_contained_by_multirange	@>
<@		anymultirange	anyrange	bool	multirange_contained_by_range	@>
<@		anyrange	anymultirange	bool	range_contained_by_multirange	@>
<@		anyrange	anyrange	bool	range_contained_by	@>
<@		box	box	bool	box_contained	@>
<@		circle	circle	bool	circle_contained	@>
<@		jsonb	jsonb	bool	jsonb_contained	@>
<@		lseg	box	bool	on_sb
<@		lseg	line	bool	on_sl
<@		point	box	bool	on_pb	@>
<@		point	circle	bool	pt_contained_circle	@>
<@		point	line	bool	on_pl
<@		point	lseg	bool	on_ps
<@		point	path	bool	on_ppath	@>
<@		point	polygon	bool	pt_contained_poly	@>
<@		polygon	polygon	bool	poly_contained	@>
<@		tsquery	tsquery	bool	tsq_mcontained	@>
<^		box	box	bool	box_below_eq
<^		point	point	bool	point_below
=		aclitem	aclitem	bool	aclitemeq	=		h
=		anyarray	anyarray	bool	array_eq	=	<>	mh
=		anyenum	anyenum	bool	enum_eq	=	<>	mh
=		anymultirange	anymultirange	bool	multirange_eq	=	<>	mh
=		anyrange	anyrange	bool	range_eq	=	<>	mh
=		bit	bit	bool	biteq	=	<>	m
=		bool	bool	bool	booleq	=	<>	mh
=		box	box	bool	box_eq	=
=		bpchar	bpchar	bool	bpchareq	=	<>	mh
=		bytea	bytea	bool	byteaeq	=	<>	mh
=		char	char	bool	chareq	=	<>	mh
=		cid	cid	bool	cideq	=		h
=		circle	circle	bool	circle_eq	=	<>
=		date	date	bool	date_eq	=	<>	mh
=		date	timestamp	bool	date_eq_timestamp	=	<>	m
=		date	timestamptz	bool	date_eq_timestamptz	=	<>	m
=		float4	float4	bool	float4eq	=	<>	mh
=		float4	float8	bool	float48eq	=	<>	mh
=		float8	float4	bool	float84eq	=	<>	mh
=		float8	float8	bool	float8eq	=	<>	mh
=		inet	inet	bool	network_eq	=	<>	mh
=		int2	int2	bool	int2eq	=	<>	mh
=		int2	int4	bool	int24eq	=	<>	mh
=		int2	int8	bool	int28eq	=	<>	mh
=		int4	int2	bool	int42eq	=	<>	mh
=		int4	int4	bool	int4eq	=	<>	mh
=		int4	int8	bool	int48eq	=	<>	mh
=		int8	int2	bool	int82eq	=	<>	mh
=		int8	int4	bool	int84eq	=	<>	mh
=		int8	int8	bool	int8eq	=	<>	mh
=		interval	interval	bool	interval_eq	=	<>	mh
=		jsonb	jsonb	bool	jsonb_eq	=	<>	mh
=		line	line	bool	line_eq	=
=		lseg	lseg	bool	lseg_eq	=	<>
=		macaddr	macaddr	bool	macaddr_eq	=	<>	mh
=		macaddr8	macaddr8	bool	macaddr8_eq	=	<>	mh
=		money	money	bool	cash_eq	=	<>	m
=		name	name	bool	nameeq	=	<>	mh
=		name	text	bool	nameeqtext	=	<>	mh
=		numeric	numeric	bool	numeric_eq	=	<>	mh
=		oid	oid	bool	oideq	=	<>	mh
=		oidvector	oidvector	bool	oidvectoreq	=	<>	mh
=		path	path	bool	path_n_eq	=
=		pg_lsn	pg_lsn	bool	pg_lsn_eq	=	<>	mh
=		record	record	bool	record_eq	=	<>	mh
=		text	name	bool	texteqname	=	<>	mh
=		text	text	bool	texteq	=	<>	mh
=		tid	tid	bool	tideq	=	<>	mh
=		time	time	bool	time_eq	=	<>	mh
=		timestamp	date	bool	timestamp_eq_date	=	<>	m
=		timestamp	timestamp	bool	timestamp_eq	=	<>	mh
=		timestamp	timestamptz	bool	timestamp_eq_timestamptz	=	<>	m
=		timestamptz	date	bool	timestamptz_eq_date	=	<>	m
=		timestamptz	timestamp	bool	timestamptz_eq_timestamp	=	<>	m
=		timestamptz	timestamptz	bool	timestamptz_eq	=	<>	mh
=		timetz	timetz	bool	timetz_eq	=	<>	mh
=		tsquery	tsquery	bool	tsquery_eq	=	<>	m
=		tsvector	tsvector	bool	tsvector_eq	=	<>	m
=		uuid	uuid	bool	uuid_eq	=	<>	mh
=		varbit	varbit	bool	varbiteq	=	<>	m
=		xid	int4	bool	xideqint4		<>
=		xid	xid	bool	xideq	=	<>	h
=		xid8	xid8	bool	xid8eq	=	<>	mh
>		anyarray	anyarray	bool	array_gt	<	<=
>		anyenum	anyenum	bool	enum_gt	<	<=
>		anymultirange	anymultirange	bool	multirange_gt	<	<=
>		anyrange	anyrange	bool	range_gt	<	<=
>		bit	bit	bool	bitgt	<	<=
>		bool	bool	bool	boolgt	<	<=
>		box	box	bool	box_gt	<	<=
>		bpchar	bpchar	bool	bpchargt	<	<=
>		bytea	bytea	bool	byteagt	<	<=
>		char	char	bool	chargt	<	<=
>		circle	circle	bool	circle_gt	<	<=
>		date	date	bool	date_gt	<	<=
>		date	timestamp	bool	date_gt_timestamp	<	<=
>		date	timestamptz	bool	date_gt_timestamptz	<	<=
>		float4	float4	bool	float4gt	<	<=
>		float4	float8	bool	float48gt	<	<=
>		float8	float4	bool	float84gt	<	<=
>		float8	float8	bool	float8gt	<	<=
>		inet	inet	bool	network_gt	<	<=
>		int2	int2	bool	int2gt	<	<=
>		int2	int4	bool	int24gt	<	<=
>		int2	int8	bool	int28gt	<	<=
>		int4	int2	bool	int42gt	<	<=
>		int4	int4	bool	int4gt	<	<=
>		int4	int8	bool	int48gt	<	<=
>		int8	int2	bool	int82gt	<	<=
>		int8	int4	bool	int84gt	<	<=
>		int8	int8	bool	int8gt	<	<=
>		interval	interval	bool	interval_gt	<	<=
>		jsonb	jsonb	bool	jsonb_gt	<	<=
>		lseg	lseg	bool	lseg_gt	<	<=
>		macaddr	macaddr	bool	macaddr_gt	<	<=
>		macaddr8	macaddr8	bool	macaddr8_gt	<	<=
>		money	money	bool	cash_gt	<	<=
>		name	name	bool	namegt	<	<=
>		name	text	bool	namegttext	<	<=
>		numeric	numeric	bool	numeric_gt	<	<=
>		oid	oid	bool	oidgt	<	<=
>		oidvector	oidvector	bool	oidvectorgt	<	<=
>		path	path	bool	path_n_gt	<
>		pg_lsn	pg_lsn	bool	pg_lsn_gt	<	<=
>		record	record	bool	record_gt	<	<=
>		text	name	bool	textgtname	<	<=
>		text	text	bool	text_gt	<	<=
>		tid	tid	bool	tidgt	<	<=
>		time	time	bool	time_gt	<	<=
>		timestamp	date	bool	timestamp_gt_date	<	<=
>		timestamp	timestamp	bool	timestamp_gt	<	<=
>		timestamp	timestamptz	bool	timestamp_gt_timestamptz	<	<=
>		timestamptz	date	bool	timestamptz_gt_date	<	<=
>		timestamptz	timestamp	bool	timestamptz_gt_timestamp	<	<=
>		timestamptz	timestamptz	bool	timestamptz_gt	<	<=
>		timetz	timetz	bool	timetz_gt	<	<=
>		tsquery	tsquery	bool	tsquery_gt	<	<=
>		tsvector	tsvector	bool	tsvector_gt	<	<=
>		uuid	uuid	bool	uuid_gt	<	<=
>		varbit	varbit	bool	varbitgt	<	<=
>		xid8	xid8	bool	xid8gt	<	<=
>=		anyarray	anyarray	bool	array_ge	<=	<
>=		anyenum	anyenum	bool	enum_ge	<=	<
>=		anymultirange	anymultirange	bool	multirange_ge	<=	<
>=		anyrange	anyrange	bool	range_ge	<=	<
>=		bit	bit	bool	bitge	<=	<
>=		bool	bool	bool	boolge	<=	<
>=		box	box	bool	box_ge	<=	<
>=		bpchar	bpchar	bool	bpcharge	<=	<
>=		bytea	bytea	bool	byteage	<=	<
>=		char	char	bool	charge	<=	<
>=		circle	circle	bool	circle_ge	<=	<
>=		date	date	bool	date_ge	<=	<
>=		date	timestamp	bool	date_ge_timestamp	<=	<
>=		date	timestamptz	bool	date_ge_timestamptz	<=	<
>=		float4	float4	bool	float4ge	<=	<
>=		float4	float8	bool	float48ge	<=	<
>=		float8	float4	bool	float84ge	<=	<
>=		float8	float8	bool	float8ge	<=	<
>=		inet	inet	bool	network_ge	<=	<
>=		int2	int2	bool	int2ge	<=	<
>=		int2	int4	bool	int24ge	<=	<
>=		int2	int8	bool	int28ge	<=	<
>=		int4	int2	bool	int42ge	<=	<
>=		int4	int4	bool	int4ge	<=	<
>=		int4	int8	bool	int48ge	<=	<
>=		int8	int2	bool	int82ge	<=	<
>=		int8	int4	bool	int84ge	<=	<
>=		int8	int8	bool	int8ge	<=	<
>=		interval	interval	bool	interval_ge	<=	<
>=		jsonb	jsonb	bool	jsonb_ge	<=	<
>=		lseg	lseg	bool	lseg_ge	<=	<
>=		macaddr	macaddr	bool	macaddr_ge	<=	<
>=		macaddr8	macaddr8	bool	macaddr8_ge	<=	<
>=		money	money	bool	cash_ge	<=	<
>=		name	name	bool	namege	<=	<
>=		name	text	bool	namegetext	<=	<
>=		numeric	numeric	bool	numeric_ge	<=	<
>=		oid	oid	bool	oidge	<=	<
>=		oidvector	oidvector	bool	oidvectorge	<=	<
>=		path	path	bool	path_n_ge	<=
>=		pg_lsn	pg_lsn	bool	pg_lsn_ge	<=	<
>=		record	record	bool	record_ge	<=	<
>=		text	name	bool	textgename	<=	<
>=		text	text	bool	text_ge	<=	<
>=		tid	tid	bool	tidge	<=	<
>=		time	time	bool	time_ge	<=	<
>=		timestamp	date	bool	timestamp_ge_date	<=	<
>=		timestamp	timestamp	bool	timestamp_ge	<=	<
>=		timestamp	timestamptz	bool	timestamp_ge_timestamptz	<=	<
>=		timestamptz	date	bool	timestamptz_ge_date	<=	<
>=		timestamptz	timestamp	bool	timestamptz_ge_timestamp	<=	<
>=		timestamptz	timestamptz	bool	timestamptz_ge	<=	<
>=		timetz	timetz	bool	timetz_ge	<=	<
>=		tsquery	tsquery	bool	tsquery_ge	<=	<
>=		tsvector	tsvector	bool	tsvector_ge	<=	<
>=		uuid	uuid	bool	uuid_ge	<=	<
>=		varbit	varbit	bool	varbitge	<=	<
>=		xid8	xid8	bool	xid8ge	<=	<
>>		anymultirange	anymultirange	bool	multirange_after_multirange	<<
>>		anymultirange	anyrange	bool	multirange_after_range	<<
>>		anyrange	anymultirange	bool	range_after_multirange	<<
>>		anyrange	anyrange	bool	range_after	<<
>>		bit	int4	bit	bitshiftright
>>		box	box	bool	box_right
>>		circle	circle	bool	circle_right
>>		inet	inet	bool	network_sup	<<
>>		int2	int4	int2	int2shr
>>		int4	int4	int4	int4shr
>>		int8	int4	int8	int8shr
>>		point	point	bool	point_right
>>		polygon	polygon	bool	poly_right
>>=		inet	inet	bool	network_supeq	<<=
>^		box	box	bool	box_above_eq
>^		point	point	bool	point_above
?		jsonb	text	bool	jsonb_exists
?#		box	box	bool	box_overlap
?#		line	box	bool	inter_lb
?#		line	line	bool	line_intersect	?#
?#		lseg	box	bool	inter_sb
?#		lseg	line	bool	inter_sl
?#		lseg	lseg	bool	lseg_intersect	?#
?#		path	path	bool	path_inter
?&		jsonb	_text	bool	jsonb_exists_all
?-			line	bool	line_horizontal
?-			lseg	bool	lseg_horizontal
?-		point	point	bool	point_horiz	?-
?-|		line	line	bool	line_perp	?-|
?-|		lseg	lseg	bool	lseg_perp	?-|
?|			line	bool	line_vertical
?|			lseg	bool	lseg_vertical
?|		jsonb	_text	bool	jsonb_exists_any
?|		point	point	bool	point_vert	?|
?||		line	line	bool	line_parallel	?||
?||		lseg	lseg	bool	lseg_parallel	?||
@			float4	float4	float4abs
@			float8	float8	float8abs
@			int2	int2	int2abs
@			int4	int4	int4abs
@			int8	int8	int8abs
@			numeric	numeric	numeric_abs
@-@			lseg	float8	lseg_length
@-@			path	float8	path_length
@>		_aclitem	aclitem	bool	aclcontains
@>		anyarray	anyarray	bool	arraycontains	<@
@>		anymultirange	anyelement	bool	multirange_contains_elem	<@
@>		anymultirange	anymultirange	bool	multirange_contains_multirange	<@
@>		anymultirange	anyrange	bool	multirange_contains_range	<@
@>		anyrange	anyelement	bool	range_contains_elem	<@
@>		anyrange	anymultirange	bool	range_contains_multirange	<@
@>		anyrange	anyrange	bool	range_contains	<@
@>		box	box	bool	box_contain	<@
@>		box	point	bool	box_contain_pt	<@
@>		circle	circle	bool	circle_contain	<@
@>		circle	point	bool	circle_contain_pt	<@
@>		jsonb	jsonb	bool	jsonb_contains	<@
@>		path	point	bool	path_contain_pt	<@
@>		polygon	point	bool	poly_contain_pt	<@
@>		polygon	polygon	bool	poly_contain	<@
@>		tsquery	tsquery	bool	tsq_mcontains	<@
@?		jsonb	jsonpath	bool	jsonb_path_exists_opr
@@			box	point	box_center
@@			circle	point	circle_center
@@			lseg	point	lseg_center
@@			polygon	point	poly_center
@@		jsonb	jsonpath	bool	jsonb_path_match_opr
@@		text	text	bool	ts_match_tt
@@		text	tsquery	bool	ts_match_tq
@@		tsquery	tsvector	bool	ts_match_qv	@@
@@		tsvector	tsquery	bool	ts_match_vq	@@
@@@		tsquery	tsvector	bool	ts_match_qv	@@@
@@@		tsvector	tsquery	bool	ts_match_vq	@@@
^		float8	float8	float8	dpow
^		numeric	numeric	numeric	numeric_power
^@		text	text	bool	starts_with
|		bit	bit	bit	bitor	|
|		inet	inet	inet	inetor
|		int2	int2	int2	int2or	|
|		int4	int4	int4	int4or	|
|		int8	int8	int8	int8or	|
|		macaddr	macaddr	macaddr	macaddr_or
|		macaddr8	macaddr8	macaddr8	macaddr8_or
|&>		box	box	bool	box_overabove
|&>		circle	circle	bool	circle_overabove
|&>		polygon	polygon	bool	poly_overabove
|/			float8	float8	dsqrt
|>>		box	box	bool	box_above
|>>		circle	circle	bool	circle_above
|>>		point	point	bool	point_above
|>>		polygon	polygon	bool	poly_above
||		anycompatible	anycompatiblearray	anycompatiblearray	array_prepend
||		anycompatiblearray	anycompatible	anycompatiblearray	array_append
||		anycompatiblearray	anycompatiblearray	anycompatiblearray	array_cat
||		anynonarray	text	text	anytextcat
||		bytea	bytea	bytea	byteacat
||		jsonb	jsonb	jsonb	jsonb_concat
||		text	anynonarray	text	textanycat
||		text	text	text	textcat
||		tsquery	tsquery	tsquery	tsquery_or
||		tsvector	tsvector	tsvector	tsvector_concat
||		varbit	varbit	varbit	bitcat
||/			float8	float8	dcbrt
~			bit	bit	bitnot
~			inet	inet	inetnot
~			int2	int2	int2not
~			int4	int4	int4not
~			int8	int8	int8not
~			macaddr	macaddr	macaddr_not
~			macaddr8	macaddr8	macaddr8_not
~		bpchar	text	bool	bpcharregexeq		!~
~		name	text	bool	nameregexeq		!~
~		text	text	bool	textregexeq		!~
~*		bpchar	text	bool	bpcharicregexeq		!~*
~*		name	text	bool	nameicregexeq		!~*
~*		text	text	bool	texticregexeq		!~*
~<=~		bpchar	bpchar	bool	bpchar_pattern_le	~>=~	~>~
~<=~		text	text	bool	text_pattern_le	~>=~	~>~
~<~		bpchar	bpchar	bool	bpchar_pattern_lt	~>~	~>=~
~<~		text	text	bool	text_pattern_lt	~>~	~>=~
~=		box	box	bool	box_same	~=
~=		circle	circle	bool	circle_same	~=
~=		point	point	bool	point_eq	~=	<>
~=		polygon	polygon	bool	poly_same	~=
~>=~		bpchar	bpchar	bool	bpchar_pattern_ge	~<=~	~<~
~>=~		text	text	bool	text_pattern_ge	~<=~	~<~
~>~		bpchar	bpchar	bool	bpchar_pattern_gt	~<~	~<=~
~>~		text	text	bool	text_pattern_gt	~<~	~<=~
~~		bpchar	text	bool	bpcharlike		!~~
~~		bytea	bytea	bool	bytealike		!~~
~~		name	text	bool	namelike		!~~
~~		text	text	bool	textlike		!~~
~~*		bpchar	text	bool	bpchariclike		!~~*
~~*		name	text	bool	nameiclike		!~~*
~~*		text	text	bool	texticlike		!~~*

"""#
/// Rows of information_schema and of extensions, behind the name of the source.
static let operatorsOfOthers: StaticString = #"""
btree_gist	<->		date	date	int4	@btree_gist.date_dist	@btree_gist.<->
btree_gist	<->		float4	float4	float4	@btree_gist.float4_dist	@btree_gist.<->
btree_gist	<->		float8	float8	float8	@btree_gist.float8_dist	@btree_gist.<->
btree_gist	<->		int2	int2	int2	@btree_gist.int2_dist	@btree_gist.<->
btree_gist	<->		int4	int4	int4	@btree_gist.int4_dist	@btree_gist.<->
btree_gist	<->		int8	int8	int8	@btree_gist.int8_dist	@btree_gist.<->
btree_gist	<->		interval	interval	interval	@btree_gist.interval_dist	@btree_gist.<->
btree_gist	<->		money	money	money	@btree_gist.cash_dist	@btree_gist.<->
btree_gist	<->		oid	oid	oid	@btree_gist.oid_dist	@btree_gist.<->
btree_gist	<->		time	time	interval	@btree_gist.time_dist	@btree_gist.<->
btree_gist	<->		timestamp	timestamp	interval	@btree_gist.ts_dist	@btree_gist.<->
btree_gist	<->		timestamptz	timestamptz	interval	@btree_gist.tstz_dist	@btree_gist.<->
citext	!~		@citext.citext	@citext.citext	bool	@citext.texticregexne		@citext.~
citext	!~		@citext.citext	text	bool	@citext.texticregexne		@citext.~
citext	!~*		@citext.citext	@citext.citext	bool	@citext.texticregexne		@citext.~*
citext	!~*		@citext.citext	text	bool	@citext.texticregexne		@citext.~*
citext	!~~		@citext.citext	@citext.citext	bool	@citext.texticnlike		@citext.~~
citext	!~~		@citext.citext	text	bool	@citext.texticnlike		@citext.~~
citext	!~~*		@citext.citext	@citext.citext	bool	@citext.texticnlike		@citext.~~*
citext	!~~*		@citext.citext	text	bool	@citext.texticnlike		@citext.~~*
citext	<		@citext.citext	@citext.citext	bool	@citext.citext_lt	@citext.>	@citext.>=
citext	<=		@citext.citext	@citext.citext	bool	@citext.citext_le	@citext.>=	@citext.>
citext	<>		@citext.citext	@citext.citext	bool	@citext.citext_ne	@citext.<>	@citext.=
citext	=		@citext.citext	@citext.citext	bool	@citext.citext_eq	@citext.=	@citext.<>	mh
citext	>		@citext.citext	@citext.citext	bool	@citext.citext_gt	@citext.<	@citext.<=
citext	>=		@citext.citext	@citext.citext	bool	@citext.citext_ge	@citext.<=	@citext.<
citext	~		@citext.citext	@citext.citext	bool	@citext.texticregexeq		@citext.!~
citext	~		@citext.citext	text	bool	@citext.texticregexeq		@citext.!~
citext	~*		@citext.citext	@citext.citext	bool	@citext.texticregexeq		@citext.!~*
citext	~*		@citext.citext	text	bool	@citext.texticregexeq		@citext.!~*
citext	~<=~		@citext.citext	@citext.citext	bool	@citext.citext_pattern_le	@citext.~>=~	@citext.~>~
citext	~<~		@citext.citext	@citext.citext	bool	@citext.citext_pattern_lt	@citext.~>~	@citext.~>=~
citext	~>=~		@citext.citext	@citext.citext	bool	@citext.citext_pattern_ge	@citext.~<=~	@citext.~<~
citext	~>~		@citext.citext	@citext.citext	bool	@citext.citext_pattern_gt	@citext.~<~	@citext.~<=~
citext	~~		@citext.citext	@citext.citext	bool	@citext.texticlike		@citext.!~~
citext	~~		@citext.citext	text	bool	@citext.texticlike		@citext.!~~
citext	~~*		@citext.citext	@citext.citext	bool	@citext.texticlike		@citext.!~~*
citext	~~*		@citext.citext	text	bool	@citext.texticlike		@citext.!~~*
cube	&&		@cube.cube	@cube.cube	bool	@cube.cube_overlap	@cube.&&
cube	->		@cube.cube	int4	float8	@cube.cube_coord
cube	<		@cube.cube	@cube.cube	bool	@cube.cube_lt	@cube.>	@cube.>=
cube	<#>		@cube.cube	@cube.cube	float8	@cube.distance_taxicab	@cube.<#>
cube	<->		@cube.cube	@cube.cube	float8	@cube.cube_distance	@cube.<->
cube	<=		@cube.cube	@cube.cube	bool	@cube.cube_le	@cube.>=	@cube.>
cube	<=>		@cube.cube	@cube.cube	float8	@cube.distance_chebyshev	@cube.<=>
cube	<>		@cube.cube	@cube.cube	bool	@cube.cube_ne	@cube.<>	@cube.=
cube	<@		@cube.cube	@cube.cube	bool	@cube.cube_contained	@cube.@>
cube	=		@cube.cube	@cube.cube	bool	@cube.cube_eq	@cube.=	@cube.<>	m
cube	>		@cube.cube	@cube.cube	bool	@cube.cube_gt	@cube.<	@cube.<=
cube	>=		@cube.cube	@cube.cube	bool	@cube.cube_ge	@cube.<=	@cube.<
cube	@>		@cube.cube	@cube.cube	bool	@cube.cube_contains	@cube.<@
cube	~>		@cube.cube	int4	float8	@cube.cube_coord_llur
earthdistance	<@>		point	point	float8	@earthdistance.geo_distance	@earthdistance.<@>
hstore	#<#		@hstore.hstore	@hstore.hstore	bool	@hstore.hstore_lt	@hstore.#>#	@hstore.#>=#
hstore	#<=#		@hstore.hstore	@hstore.hstore	bool	@hstore.hstore_le	@hstore.#>=#	@hstore.#>#
hstore	#=		anyelement	@hstore.hstore	anyelement	@hstore.populate_record
hstore	#>#		@hstore.hstore	@hstore.hstore	bool	@hstore.hstore_gt	@hstore.#<#	@hstore.#<=#
hstore	#>=#		@hstore.hstore	@hstore.hstore	bool	@hstore.hstore_ge	@hstore.#<=#	@hstore.#<#
hstore	%#			@hstore.hstore	_text	@hstore.hstore_to_matrix
hstore	%%			@hstore.hstore	_text	@hstore.hstore_to_array
hstore	-		@hstore.hstore	@hstore.hstore	@hstore.hstore	@hstore.delete
hstore	-		@hstore.hstore	_text	@hstore.hstore	@hstore.delete
hstore	-		@hstore.hstore	text	@hstore.hstore	@hstore.delete
hstore	->		@hstore.hstore	_text	_text	@hstore.slice_array
hstore	->		@hstore.hstore	text	text	@hstore.fetchval
hstore	<>		@hstore.hstore	@hstore.hstore	bool	@hstore.hstore_ne	@hstore.<>	@hstore.=
hstore	<@		@hstore.hstore	@hstore.hstore	bool	@hstore.hs_contained	@hstore.@>
hstore	=		@hstore.hstore	@hstore.hstore	bool	@hstore.hstore_eq	@hstore.=	@hstore.<>	mh
hstore	?		@hstore.hstore	text	bool	@hstore.exist
hstore	?&		@hstore.hstore	_text	bool	@hstore.exists_all
hstore	?|		@hstore.hstore	_text	bool	@hstore.exists_any
hstore	@>		@hstore.hstore	@hstore.hstore	bool	@hstore.hs_contains	@hstore.<@
hstore	||		@hstore.hstore	@hstore.hstore	@hstore.hstore	@hstore.hs_concat
intarray	#			_int4	int4	@intarray.icount
intarray	#		_int4	int4	int4	@intarray.idx
intarray	&		_int4	_int4	_int4	@intarray._int_inter	@intarray.&
intarray	&&		_int4	_int4	bool	@intarray._int_overlap	@intarray.&&
intarray	+		_int4	_int4	_int4	@intarray.intarray_push_array	@intarray.+
intarray	+		_int4	int4	_int4	@intarray.intarray_push_elem
intarray	-		_int4	_int4	_int4	@intarray.intset_subtract
intarray	-		_int4	int4	_int4	@intarray.intarray_del_elem
intarray	<@		_int4	_int4	bool	@intarray._int_contained	@intarray.@>
intarray	@>		_int4	_int4	bool	@intarray._int_contains	@intarray.<@
intarray	@@		_int4	@intarray.query_int	bool	@intarray.boolop	@intarray.~~
intarray	|		_int4	_int4	_int4	@intarray._int_union	@intarray.|
intarray	|		_int4	int4	_int4	@intarray.intset_union_elem
intarray	~~		@intarray.query_int	_int4	bool	@intarray.rboolop	@intarray.@@
isn	<		@isn.ean13	@isn.ean13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ean13	@isn.isbn	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ean13	@isn.isbn13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ean13	@isn.ismn	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ean13	@isn.ismn13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ean13	@isn.issn	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ean13	@isn.issn13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ean13	@isn.upc	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.isbn	@isn.ean13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.isbn	@isn.isbn	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.isbn	@isn.isbn13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.isbn13	@isn.ean13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.isbn13	@isn.isbn	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.isbn13	@isn.isbn13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ismn	@isn.ean13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ismn	@isn.ismn	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ismn	@isn.ismn13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ismn13	@isn.ean13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ismn13	@isn.ismn	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.ismn13	@isn.ismn13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.issn	@isn.ean13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.issn	@isn.issn	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.issn	@isn.issn13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.issn13	@isn.ean13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.issn13	@isn.issn	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.issn13	@isn.issn13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.upc	@isn.ean13	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<		@isn.upc	@isn.upc	bool	@isn.isnlt	@isn.>	@isn.>=
isn	<=		@isn.ean13	@isn.ean13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ean13	@isn.isbn	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ean13	@isn.isbn13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ean13	@isn.ismn	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ean13	@isn.ismn13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ean13	@isn.issn	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ean13	@isn.issn13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ean13	@isn.upc	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.isbn	@isn.ean13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.isbn	@isn.isbn	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.isbn	@isn.isbn13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.isbn13	@isn.ean13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.isbn13	@isn.isbn	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.isbn13	@isn.isbn13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ismn	@isn.ean13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ismn	@isn.ismn	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ismn	@isn.ismn13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ismn13	@isn.ean13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ismn13	@isn.ismn	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.ismn13	@isn.ismn13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.issn	@isn.ean13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.issn	@isn.issn	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.issn	@isn.issn13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.issn13	@isn.ean13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.issn13	@isn.issn	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.issn13	@isn.issn13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.upc	@isn.ean13	bool	@isn.isnle	@isn.>=	@isn.>
isn	<=		@isn.upc	@isn.upc	bool	@isn.isnle	@isn.>=	@isn.>
isn	<>		@isn.ean13	@isn.ean13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ean13	@isn.isbn	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ean13	@isn.isbn13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ean13	@isn.ismn	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ean13	@isn.ismn13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ean13	@isn.issn	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ean13	@isn.issn13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ean13	@isn.upc	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.isbn	@isn.ean13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.isbn	@isn.isbn	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.isbn	@isn.isbn13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.isbn13	@isn.ean13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.isbn13	@isn.isbn	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.isbn13	@isn.isbn13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ismn	@isn.ean13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ismn	@isn.ismn	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ismn	@isn.ismn13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ismn13	@isn.ean13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ismn13	@isn.ismn	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.ismn13	@isn.ismn13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.issn	@isn.ean13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.issn	@isn.issn	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.issn	@isn.issn13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.issn13	@isn.ean13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.issn13	@isn.issn	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.issn13	@isn.issn13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.upc	@isn.ean13	bool	@isn.isnne	@isn.<>	@isn.=
isn	<>		@isn.upc	@isn.upc	bool	@isn.isnne	@isn.<>	@isn.=
isn	=		@isn.ean13	@isn.ean13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ean13	@isn.isbn	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ean13	@isn.isbn13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ean13	@isn.ismn	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ean13	@isn.ismn13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ean13	@isn.issn	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ean13	@isn.issn13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ean13	@isn.upc	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.isbn	@isn.ean13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.isbn	@isn.isbn	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.isbn	@isn.isbn13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.isbn13	@isn.ean13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.isbn13	@isn.isbn	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.isbn13	@isn.isbn13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ismn	@isn.ean13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ismn	@isn.ismn	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ismn	@isn.ismn13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ismn13	@isn.ean13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ismn13	@isn.ismn	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.ismn13	@isn.ismn13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.issn	@isn.ean13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.issn	@isn.issn	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.issn	@isn.issn13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.issn13	@isn.ean13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.issn13	@isn.issn	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.issn13	@isn.issn13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.upc	@isn.ean13	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	=		@isn.upc	@isn.upc	bool	@isn.isneq	@isn.=	@isn.<>	mh
isn	>		@isn.ean13	@isn.ean13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ean13	@isn.isbn	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ean13	@isn.isbn13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ean13	@isn.ismn	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ean13	@isn.ismn13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ean13	@isn.issn	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ean13	@isn.issn13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ean13	@isn.upc	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.isbn	@isn.ean13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.isbn	@isn.isbn	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.isbn	@isn.isbn13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.isbn13	@isn.ean13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.isbn13	@isn.isbn	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.isbn13	@isn.isbn13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ismn	@isn.ean13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ismn	@isn.ismn	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ismn	@isn.ismn13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ismn13	@isn.ean13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ismn13	@isn.ismn	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.ismn13	@isn.ismn13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.issn	@isn.ean13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.issn	@isn.issn	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.issn	@isn.issn13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.issn13	@isn.ean13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.issn13	@isn.issn	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.issn13	@isn.issn13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.upc	@isn.ean13	bool	@isn.isngt	@isn.<	@isn.<=
isn	>		@isn.upc	@isn.upc	bool	@isn.isngt	@isn.<	@isn.<=
isn	>=		@isn.ean13	@isn.ean13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ean13	@isn.isbn	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ean13	@isn.isbn13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ean13	@isn.ismn	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ean13	@isn.ismn13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ean13	@isn.issn	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ean13	@isn.issn13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ean13	@isn.upc	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.isbn	@isn.ean13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.isbn	@isn.isbn	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.isbn	@isn.isbn13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.isbn13	@isn.ean13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.isbn13	@isn.isbn	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.isbn13	@isn.isbn13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ismn	@isn.ean13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ismn	@isn.ismn	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ismn	@isn.ismn13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ismn13	@isn.ean13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ismn13	@isn.ismn	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.ismn13	@isn.ismn13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.issn	@isn.ean13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.issn	@isn.issn	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.issn	@isn.issn13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.issn13	@isn.ean13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.issn13	@isn.issn	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.issn13	@isn.issn13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.upc	@isn.ean13	bool	@isn.isnge	@isn.<=	@isn.<
isn	>=		@isn.upc	@isn.upc	bool	@isn.isnge	@isn.<=	@isn.<
ltree	<		@ltree.ltree	@ltree.ltree	bool	@ltree.ltree_lt	@ltree.>	@ltree.>=
ltree	<=		@ltree.ltree	@ltree.ltree	bool	@ltree.ltree_le	@ltree.>=	@ltree.>
ltree	<>		@ltree.ltree	@ltree.ltree	bool	@ltree.ltree_ne	@ltree.<>	@ltree.=
ltree	<@		@ltree._ltree	@ltree.ltree	bool	@ltree._ltree_risparent	@ltree.@>
ltree	<@		@ltree.ltree	@ltree._ltree	bool	@ltree._ltree_r_isparent	@ltree.@>
ltree	<@		@ltree.ltree	@ltree.ltree	bool	@ltree.ltree_risparent	@ltree.@>
ltree	=		@ltree.ltree	@ltree.ltree	bool	@ltree.ltree_eq	@ltree.=	@ltree.<>	m
ltree	>		@ltree.ltree	@ltree.ltree	bool	@ltree.ltree_gt	@ltree.<	@ltree.<=
ltree	>=		@ltree.ltree	@ltree.ltree	bool	@ltree.ltree_ge	@ltree.<=	@ltree.<
ltree	?		@ltree._lquery	@ltree._ltree	bool	@ltree._lt_q_rregex	@ltree.?
ltree	?		@ltree._lquery	@ltree.ltree	bool	@ltree.lt_q_rregex	@ltree.?
ltree	?		@ltree._ltree	@ltree._lquery	bool	@ltree._lt_q_regex	@ltree.?
ltree	?		@ltree.ltree	@ltree._lquery	bool	@ltree.lt_q_regex	@ltree.?
ltree	?<@		@ltree._ltree	@ltree.ltree	@ltree.ltree	@ltree._ltree_extract_risparent
ltree	?@		@ltree._ltree	@ltree.ltxtquery	@ltree.ltree	@ltree._ltxtq_extract_exec
ltree	?@>		@ltree._ltree	@ltree.ltree	@ltree.ltree	@ltree._ltree_extract_isparent
ltree	?~		@ltree._ltree	@ltree.lquery	@ltree.ltree	@ltree._ltq_extract_regex
ltree	@		@ltree._ltree	@ltree.ltxtquery	bool	@ltree._ltxtq_exec	@ltree.@
ltree	@		@ltree.ltree	@ltree.ltxtquery	bool	@ltree.ltxtq_exec	@ltree.@
ltree	@		@ltree.ltxtquery	@ltree._ltree	bool	@ltree._ltxtq_rexec	@ltree.@
ltree	@		@ltree.ltxtquery	@ltree.ltree	bool	@ltree.ltxtq_rexec	@ltree.@
ltree	@>		@ltree._ltree	@ltree.ltree	bool	@ltree._ltree_isparent	@ltree.<@
ltree	@>		@ltree.ltree	@ltree._ltree	bool	@ltree._ltree_r_risparent	@ltree.<@
ltree	@>		@ltree.ltree	@ltree.ltree	bool	@ltree.ltree_isparent	@ltree.<@
ltree	^<@		@ltree._ltree	@ltree.ltree	bool	@ltree._ltree_risparent	@ltree.^@>
ltree	^<@		@ltree.ltree	@ltree._ltree	bool	@ltree._ltree_r_isparent	@ltree.^@>
ltree	^<@		@ltree.ltree	@ltree.ltree	bool	@ltree.ltree_risparent	@ltree.^@>
ltree	^?		@ltree._lquery	@ltree._ltree	bool	@ltree._lt_q_rregex	@ltree.^?
ltree	^?		@ltree._lquery	@ltree.ltree	bool	@ltree.lt_q_rregex	@ltree.^?
ltree	^?		@ltree._ltree	@ltree._lquery	bool	@ltree._lt_q_regex	@ltree.^?
ltree	^?		@ltree.ltree	@ltree._lquery	bool	@ltree.lt_q_regex	@ltree.^?
ltree	^@		@ltree._ltree	@ltree.ltxtquery	bool	@ltree._ltxtq_exec	@ltree.^@
ltree	^@		@ltree.ltree	@ltree.ltxtquery	bool	@ltree.ltxtq_exec	@ltree.^@
ltree	^@		@ltree.ltxtquery	@ltree._ltree	bool	@ltree._ltxtq_rexec	@ltree.^@
ltree	^@		@ltree.ltxtquery	@ltree.ltree	bool	@ltree.ltxtq_rexec	@ltree.^@
ltree	^@>		@ltree._ltree	@ltree.ltree	bool	@ltree._ltree_isparent	@ltree.^<@
ltree	^@>		@ltree.ltree	@ltree._ltree	bool	@ltree._ltree_r_risparent	@ltree.^<@
ltree	^@>		@ltree.ltree	@ltree.ltree	bool	@ltree.ltree_isparent	@ltree.^<@
ltree	^~		@ltree._ltree	@ltree.lquery	bool	@ltree._ltq_regex	@ltree.^~
ltree	^~		@ltree.lquery	@ltree._ltree	bool	@ltree._ltq_rregex	@ltree.^~
ltree	^~		@ltree.lquery	@ltree.ltree	bool	@ltree.ltq_rregex	@ltree.^~
ltree	^~		@ltree.ltree	@ltree.lquery	bool	@ltree.ltq_regex	@ltree.^~
ltree	||		@ltree.ltree	@ltree.ltree	@ltree.ltree	@ltree.ltree_addltree
ltree	||		@ltree.ltree	text	@ltree.ltree	@ltree.ltree_addtext
ltree	||		text	@ltree.ltree	@ltree.ltree	@ltree.ltree_textadd
ltree	~		@ltree._ltree	@ltree.lquery	bool	@ltree._ltq_regex	@ltree.~
ltree	~		@ltree.lquery	@ltree._ltree	bool	@ltree._ltq_rregex	@ltree.~
ltree	~		@ltree.lquery	@ltree.ltree	bool	@ltree.ltq_rregex	@ltree.~
ltree	~		@ltree.ltree	@ltree.lquery	bool	@ltree.ltq_regex	@ltree.~
pg_trgm	%		text	text	bool	@pg_trgm.similarity_op	@pg_trgm.%
pg_trgm	%>		text	text	bool	@pg_trgm.word_similarity_commutator_op	@pg_trgm.<%
pg_trgm	%>>		text	text	bool	@pg_trgm.strict_word_similarity_commutator_op	@pg_trgm.<<%
pg_trgm	<%		text	text	bool	@pg_trgm.word_similarity_op	@pg_trgm.%>
pg_trgm	<->		text	text	float4	@pg_trgm.similarity_dist	@pg_trgm.<->
pg_trgm	<->>		text	text	float4	@pg_trgm.word_similarity_dist_commutator_op	@pg_trgm.<<->
pg_trgm	<->>>		text	text	float4	@pg_trgm.strict_word_similarity_dist_commutator_op	@pg_trgm.<<<->
pg_trgm	<<%		text	text	bool	@pg_trgm.strict_word_similarity_op	@pg_trgm.%>>
pg_trgm	<<->		text	text	float4	@pg_trgm.word_similarity_dist_op	@pg_trgm.<->>
pg_trgm	<<<->		text	text	float4	@pg_trgm.strict_word_similarity_dist_op	@pg_trgm.<->>>
postgis	&&		@postgis.box2df	@postgis.box2df	bool	@postgis.overlaps_2d	@postgis.&&
postgis	&&		@postgis.box2df	@postgis.geometry	bool	@postgis.overlaps_2d	@postgis.&&
postgis	&&		@postgis.geography	@postgis.geography	bool	@postgis.geography_overlaps	@postgis.&&
postgis	&&		@postgis.geography	@postgis.gidx	bool	@postgis.overlaps_geog	@postgis.&&
postgis	&&		@postgis.geometry	@postgis.box2df	bool	@postgis.overlaps_2d	@postgis.&&
postgis	&&		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_overlaps	@postgis.&&
postgis	&&		@postgis.gidx	@postgis.geography	bool	@postgis.overlaps_geog	@postgis.&&
postgis	&&		@postgis.gidx	@postgis.gidx	bool	@postgis.overlaps_geog	@postgis.&&
postgis	&&&		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_overlaps_nd	@postgis.&&&
postgis	&&&		@postgis.geometry	@postgis.gidx	bool	@postgis.overlaps_nd	@postgis.&&&
postgis	&&&		@postgis.gidx	@postgis.geometry	bool	@postgis.overlaps_nd	@postgis.&&&
postgis	&&&		@postgis.gidx	@postgis.gidx	bool	@postgis.overlaps_nd	@postgis.&&&
postgis	&/&		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_overlaps_3d	@postgis.&/&
postgis	&<		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_overleft
postgis	&<|		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_overbelow
postgis	&>		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_overright
postgis	<		@postgis.geography	@postgis.geography	bool	@postgis.geography_lt	@postgis.>	@postgis.>=
postgis	<		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_lt	@postgis.>	@postgis.>=
postgis	<#>		@postgis.geometry	@postgis.geometry	float8	@postgis.geometry_distance_box	@postgis.<#>
postgis	<->		@postgis.geography	@postgis.geography	float8	@postgis.geography_distance_knn	@postgis.<->
postgis	<->		@postgis.geometry	@postgis.geometry	float8	@postgis.geometry_distance_centroid	@postgis.<->
postgis	<<		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_left	@postgis.>>
postgis	<<->>		@postgis.geometry	@postgis.geometry	float8	@postgis.geometry_distance_centroid_nd	@postgis.<<->>
postgis	<<@		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_contained_3d	@postgis.@>>
postgis	<<|		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_below	@postgis.|>>
postgis	<=		@postgis.geography	@postgis.geography	bool	@postgis.geography_le	@postgis.>=	@postgis.>
postgis	<=		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_le	@postgis.>=	@postgis.>
postgis	=		@postgis.geography	@postgis.geography	bool	@postgis.geography_eq	@postgis.=
postgis	=		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_eq	@postgis.=		mh
postgis	>		@postgis.geography	@postgis.geography	bool	@postgis.geography_gt	@postgis.<	@postgis.<=
postgis	>		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_gt	@postgis.<	@postgis.<=
postgis	>=		@postgis.geography	@postgis.geography	bool	@postgis.geography_ge	@postgis.<=	@postgis.<
postgis	>=		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_ge	@postgis.<=	@postgis.<
postgis	>>		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_right	@postgis.<<
postgis	@		@postgis.box2df	@postgis.box2df	bool	@postgis.is_contained_2d	@postgis.~
postgis	@		@postgis.box2df	@postgis.geometry	bool	@postgis.is_contained_2d	@postgis.~
postgis	@		@postgis.geometry	@postgis.box2df	bool	@postgis.is_contained_2d	@postgis.~
postgis	@		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_within	@postgis.~
postgis	@>>		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_contains_3d	@postgis.<<@
postgis	@@		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_within_nd	@postgis.~~
postgis	|&>		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_overabove
postgis	|=|		@postgis.geometry	@postgis.geometry	float8	@postgis.geometry_distance_cpa	@postgis.|=|
postgis	|>>		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_above	@postgis.<<|
postgis	~		@postgis.box2df	@postgis.box2df	bool	@postgis.contains_2d	@postgis.@
postgis	~		@postgis.box2df	@postgis.geometry	bool	@postgis.contains_2d	@postgis.@
postgis	~		@postgis.geometry	@postgis.box2df	bool	@postgis.contains_2d	@postgis.@
postgis	~		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_contains	@postgis.@
postgis	~=		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_same
postgis	~==		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_same_3d	@postgis.~==
postgis	~~		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_contains_nd	@postgis.@@
postgis	~~=		@postgis.geometry	@postgis.geometry	bool	@postgis.geometry_same_nd	@postgis.~~=
postgis_raster	&&		@postgis.geometry	@postgis_raster.raster	bool	@postgis_raster.geometry_raster_overlap	@postgis_raster.&&
postgis_raster	&&		@postgis_raster.raster	@postgis.geometry	bool	@postgis_raster.raster_geometry_overlap	@postgis_raster.&&
postgis_raster	&&		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_overlap	@postgis_raster.&&
postgis_raster	&<		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_overleft	@postgis_raster.&>
postgis_raster	&<|		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_overbelow	@postgis_raster.|&>
postgis_raster	&>		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_overright	@postgis_raster.&<
postgis_raster	<<		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_left	@postgis_raster.>>
postgis_raster	<<|		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_below	@postgis_raster.|>>
postgis_raster	=		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_eq	@postgis_raster.=
postgis_raster	>>		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_right	@postgis_raster.<<
postgis_raster	@		@postgis.geometry	@postgis_raster.raster	bool	@postgis_raster.geometry_contained_by_raster	@postgis_raster.~
postgis_raster	@		@postgis_raster.raster	@postgis.geometry	bool	@postgis_raster.raster_contained_by_geometry	@postgis_raster.~
postgis_raster	@		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_contained	@postgis_raster.~
postgis_raster	|&>		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_overabove	@postgis_raster.&<|
postgis_raster	|>>		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_above	@postgis_raster.<<|
postgis_raster	~		@postgis.geometry	@postgis_raster.raster	bool	@postgis_raster.geometry_raster_contain	@postgis_raster.@
postgis_raster	~		@postgis_raster.raster	@postgis.geometry	bool	@postgis_raster.raster_geometry_contain	@postgis_raster.@
postgis_raster	~		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_contain	@postgis_raster.@
postgis_raster	~=		@postgis_raster.raster	@postgis_raster.raster	bool	@postgis_raster.raster_same	@postgis_raster.~=
seg	&&		@seg.seg	@seg.seg	bool	@seg.seg_overlap	@seg.&&
seg	&<		@seg.seg	@seg.seg	bool	@seg.seg_over_left
seg	&>		@seg.seg	@seg.seg	bool	@seg.seg_over_right
seg	<		@seg.seg	@seg.seg	bool	@seg.seg_lt	@seg.>	@seg.>=
seg	<<		@seg.seg	@seg.seg	bool	@seg.seg_left	@seg.>>
seg	<=		@seg.seg	@seg.seg	bool	@seg.seg_le	@seg.>=	@seg.>
seg	<>		@seg.seg	@seg.seg	bool	@seg.seg_different	@seg.<>	@seg.=
seg	<@		@seg.seg	@seg.seg	bool	@seg.seg_contained	@seg.@>
seg	=		@seg.seg	@seg.seg	bool	@seg.seg_same	@seg.=	@seg.<>	m
seg	>		@seg.seg	@seg.seg	bool	@seg.seg_gt	@seg.<	@seg.<=
seg	>=		@seg.seg	@seg.seg	bool	@seg.seg_ge	@seg.<=	@seg.<
seg	>>		@seg.seg	@seg.seg	bool	@seg.seg_right	@seg.<<
seg	@>		@seg.seg	@seg.seg	bool	@seg.seg_contains	@seg.<@

"""#
}
