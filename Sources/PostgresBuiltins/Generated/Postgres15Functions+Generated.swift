// swift-format-ignore-file
// Written by generate-builtins from PostgreSQL 15.20; do not edit. Fields, separated by tabs:
// name, schema if not the usual, prokind, input types, result,
// flags (volatility, s returns a set, t strict), number of defaults, element type of VARIADIC,
// kind and number of direct arguments of an aggregate,
// argument names, argument modes, types of all arguments (these two only where some are not IN),
// privileges that the extension's script leaves it with, but for the owner's, as grantee=letters

extension Postgres15Data {
/// Rows of pg_catalog.
static let functions: StaticString = #"""
RI_FKey_cascade_del		f		trigger	vt
RI_FKey_cascade_upd		f		trigger	vt
RI_FKey_check_ins		f		trigger	vt
RI_FKey_check_upd		f		trigger	vt
RI_FKey_noaction_del		f		trigger	vt
RI_FKey_noaction_upd		f		trigger	vt
RI_FKey_restrict_del		f		trigger	vt
RI_FKey_restrict_upd		f		trigger	vt
RI_FKey_setdefault_del		f		trigger	vt
RI_FKey_setdefault_upd		f		trigger	vt
RI_FKey_setnull_del		f		trigger	vt
RI_FKey_setnull_upd		f		trigger	vt
abbrev		f	cidr	text	it
abbrev		f	inet	text	it
abs		f	float4	float4	it
abs		f	float8	float8	it
abs		f	int2	int2	it
abs		f	int4	int4	it
abs		f	int8	int8	it
abs		f	numeric	numeric	it
aclcontains		f	_aclitem,aclitem	bool	it
acldefault		f	char,oid	_aclitem	it
aclexplode		f	_aclitem	record	sst				acl,grantor,grantee,privilege_type,is_grantable	ioooo	_aclitem,oid,oid,text,bool
aclinsert		f	_aclitem,aclitem	_aclitem	it
aclitemeq		f	aclitem,aclitem	bool	it
aclitemin		f	cstring	aclitem	st
aclitemout		f	aclitem	cstring	st
aclremove		f	_aclitem,aclitem	_aclitem	it
acos		f	float8	float8	it
acosd		f	float8	float8	it
acosh		f	float8	float8	it
age		f	timestamp	interval	st
age		f	timestamp,timestamp	interval	it
age		f	timestamptz	interval	st
age		f	timestamptz,timestamptz	interval	it
age		f	xid	int4	st
amvalidate		f	oid	bool	vt
any_in		f	cstring	any	it
any_out		f	any	cstring	it
anyarray_in		f	cstring	anyarray	it
anyarray_out		f	anyarray	cstring	st
anyarray_recv		f	internal	anyarray	st
anyarray_send		f	anyarray	bytea	st
anycompatible_in		f	cstring	anycompatible	it
anycompatible_out		f	anycompatible	cstring	it
anycompatiblearray_in		f	cstring	anycompatiblearray	it
anycompatiblearray_out		f	anycompatiblearray	cstring	st
anycompatiblearray_recv		f	internal	anycompatiblearray	st
anycompatiblearray_send		f	anycompatiblearray	bytea	st
anycompatiblemultirange_in		f	cstring,oid,int4	anycompatiblemultirange	st
anycompatiblemultirange_out		f	anycompatiblemultirange	cstring	st
anycompatiblenonarray_in		f	cstring	anycompatiblenonarray	it
anycompatiblenonarray_out		f	anycompatiblenonarray	cstring	it
anycompatiblerange_in		f	cstring,oid,int4	anycompatiblerange	st
anycompatiblerange_out		f	anycompatiblerange	cstring	st
anyelement_in		f	cstring	anyelement	it
anyelement_out		f	anyelement	cstring	it
anyenum_in		f	cstring	anyenum	it
anyenum_out		f	anyenum	cstring	st
anymultirange_in		f	cstring,oid,int4	anymultirange	st
anymultirange_out		f	anymultirange	cstring	st
anynonarray_in		f	cstring	anynonarray	it
anynonarray_out		f	anynonarray	cstring	it
anyrange_in		f	cstring,oid,int4	anyrange	st
anyrange_out		f	anyrange	cstring	st
anytextcat		f	anynonarray,text	text	st
area		f	box	float8	it
area		f	circle	float8	it
area		f	path	float8	it
areajoinsel		f	internal,oid,internal,int2,internal	float8	st
areasel		f	internal,oid,internal,int4	float8	st
array_agg		a	anyarray	anyarray	i			n
array_agg		a	anynonarray	anyarray	i			n
array_agg_array_finalfn		f	internal,anyarray	anyarray	i
array_agg_array_transfn		f	internal,anyarray	internal	i
array_agg_finalfn		f	internal,anynonarray	anyarray	i
array_agg_transfn		f	internal,anynonarray	internal	i
array_append		f	anycompatiblearray,anycompatible	anycompatiblearray	i
array_cat		f	anycompatiblearray,anycompatiblearray	anycompatiblearray	i
array_dims		f	anyarray	text	it
array_eq		f	anyarray,anyarray	bool	it
array_fill		f	anyelement,_int4	anyarray	i
array_fill		f	anyelement,_int4,_int4	anyarray	i
array_ge		f	anyarray,anyarray	bool	it
array_gt		f	anyarray,anyarray	bool	it
array_in		f	cstring,oid,int4	anyarray	st
array_larger		f	anyarray,anyarray	anyarray	it
array_le		f	anyarray,anyarray	bool	it
array_length		f	anyarray,int4	int4	it
array_lower		f	anyarray,int4	int4	it
array_lt		f	anyarray,anyarray	bool	it
array_ndims		f	anyarray	int4	it
array_ne		f	anyarray,anyarray	bool	it
array_out		f	anyarray	cstring	st
array_position		f	anycompatiblearray,anycompatible	int4	i
array_position		f	anycompatiblearray,anycompatible,int4	int4	i
array_positions		f	anycompatiblearray,anycompatible	_int4	i
array_prepend		f	anycompatible,anycompatiblearray	anycompatiblearray	i
array_recv		f	internal,oid,int4	anyarray	st
array_remove		f	anycompatiblearray,anycompatible	anycompatiblearray	i
array_replace		f	anycompatiblearray,anycompatible,anycompatible	anycompatiblearray	i
array_send		f	anyarray	bytea	st
array_smaller		f	anyarray,anyarray	anyarray	it
array_subscript_handler		f	internal	internal	it
array_to_json		f	anyarray	json	st
array_to_json		f	anyarray,bool	json	st
array_to_string		f	anyarray,text	text	st
array_to_string		f	anyarray,text,text	text	s
array_to_tsvector		f	_text	tsvector	it
array_typanalyze		f	internal	bool	st
array_unnest_support		f	internal	internal	it
array_upper		f	anyarray,int4	int4	it
arraycontained		f	anyarray,anyarray	bool	it
arraycontains		f	anyarray,anyarray	bool	it
arraycontjoinsel		f	internal,oid,internal,int2,internal	float8	st
arraycontsel		f	internal,oid,internal,int4	float8	st
arrayoverlap		f	anyarray,anyarray	bool	it
ascii		f	text	int4	it
asin		f	float8	float8	it
asind		f	float8	float8	it
asinh		f	float8	float8	it
atan		f	float8	float8	it
atan2		f	float8,float8	float8	it
atan2d		f	float8,float8	float8	it
atand		f	float8	float8	it
atanh		f	float8	float8	it
avg		a	float4	float8	i			n
avg		a	float8	float8	i			n
avg		a	int2	numeric	i			n
avg		a	int4	numeric	i			n
avg		a	int8	numeric	i			n
avg		a	interval	interval	i			n
avg		a	numeric	numeric	i			n
bernoulli		f	internal	tsm_handler	vt
big5_to_euc_tw		f	int4,int4,cstring,internal,int4,bool	int4	it
big5_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
big5_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
binary_upgrade_create_empty_extension		f	text,text,bool,text,_oid,_text,_text	void	v
binary_upgrade_set_missing_value		f	oid,text,text	void	vt
binary_upgrade_set_next_array_pg_type_oid		f	oid	void	vt
binary_upgrade_set_next_attribute_versions		f	_pg_lsn	void	vt
binary_upgrade_set_next_heap_pg_class_oid		f	oid	void	vt
binary_upgrade_set_next_heap_relfilenode		f	oid	void	vt
binary_upgrade_set_next_index_pg_class_oid		f	oid	void	vt
binary_upgrade_set_next_index_relfilenode		f	oid	void	vt
binary_upgrade_set_next_multirange_array_pg_type_oid		f	oid	void	vt
binary_upgrade_set_next_multirange_pg_type_oid		f	oid	void	vt
binary_upgrade_set_next_pg_authid_oid		f	oid	void	vt
binary_upgrade_set_next_pg_enum_oid		f	oid	void	vt
binary_upgrade_set_next_pg_tablespace_oid		f	oid	void	vt
binary_upgrade_set_next_pg_type_oid		f	oid	void	vt
binary_upgrade_set_next_toast_pg_class_oid		f	oid	void	vt
binary_upgrade_set_next_toast_relfilenode		f	oid	void	vt
binary_upgrade_set_record_init_privs		f	bool	void	vt
bit		f	bit,int4,bool	bit	it
bit		f	int4,int4	bit	it
bit		f	int8,int4	bit	it
bit_and		a	bit	bit	i			n
bit_and		a	int2	int2	i			n
bit_and		a	int4	int4	i			n
bit_and		a	int8	int8	i			n
bit_count		f	bit	int8	it
bit_count		f	bytea	int8	it
bit_in		f	cstring,oid,int4	bit	it
bit_length		f	bit	int4	it
bit_length		f	bytea	int4	it
bit_length		f	text	int4	it
bit_or		a	bit	bit	i			n
bit_or		a	int2	int2	i			n
bit_or		a	int4	int4	i			n
bit_or		a	int8	int8	i			n
bit_out		f	bit	cstring	it
bit_recv		f	internal,oid,int4	bit	it
bit_send		f	bit	bytea	it
bit_xor		a	bit	bit	i			n
bit_xor		a	int2	int2	i			n
bit_xor		a	int4	int4	i			n
bit_xor		a	int8	int8	i			n
bitand		f	bit,bit	bit	it
bitcat		f	varbit,varbit	varbit	it
bitcmp		f	bit,bit	int4	it
biteq		f	bit,bit	bool	it
bitge		f	bit,bit	bool	it
bitgt		f	bit,bit	bool	it
bitle		f	bit,bit	bool	it
bitlt		f	bit,bit	bool	it
bitne		f	bit,bit	bool	it
bitnot		f	bit	bit	it
bitor		f	bit,bit	bit	it
bitshiftleft		f	bit,int4	bit	it
bitshiftright		f	bit,int4	bit	it
bittypmodin		f	_cstring	int4	it
bittypmodout		f	int4	cstring	it
bitxor		f	bit,bit	bit	it
bool		f	int4	bool	it
bool		f	jsonb	bool	it
bool_accum		f	internal,bool	internal	i
bool_accum_inv		f	internal,bool	internal	i
bool_alltrue		f	internal	bool	it
bool_and		a	bool	bool	i			n
bool_anytrue		f	internal	bool	it
bool_or		a	bool	bool	i			n
booland_statefunc		f	bool,bool	bool	it
booleq		f	bool,bool	bool	it
boolge		f	bool,bool	bool	it
boolgt		f	bool,bool	bool	it
boolin		f	cstring	bool	it
boolle		f	bool,bool	bool	it
boollt		f	bool,bool	bool	it
boolne		f	bool,bool	bool	it
boolor_statefunc		f	bool,bool	bool	it
boolout		f	bool	cstring	it
boolrecv		f	internal	bool	it
boolsend		f	bool	bytea	it
bound_box		f	box,box	box	it
box		f	circle	box	it
box		f	point	box	it
box		f	point,point	box	it
box		f	polygon	box	it
box_above		f	box,box	bool	it
box_above_eq		f	box,box	bool	it
box_add		f	box,point	box	it
box_below		f	box,box	bool	it
box_below_eq		f	box,box	bool	it
box_center		f	box	point	it
box_contain		f	box,box	bool	it
box_contain_pt		f	box,point	bool	it
box_contained		f	box,box	bool	it
box_distance		f	box,box	float8	it
box_div		f	box,point	box	it
box_eq		f	box,box	bool	it
box_ge		f	box,box	bool	it
box_gt		f	box,box	bool	it
box_in		f	cstring	box	it
box_intersect		f	box,box	box	it
box_le		f	box,box	bool	it
box_left		f	box,box	bool	it
box_lt		f	box,box	bool	it
box_mul		f	box,point	box	it
box_out		f	box	cstring	it
box_overabove		f	box,box	bool	it
box_overbelow		f	box,box	bool	it
box_overlap		f	box,box	bool	it
box_overleft		f	box,box	bool	it
box_overright		f	box,box	bool	it
box_recv		f	internal	box	it
box_right		f	box,box	bool	it
box_same		f	box,box	bool	it
box_send		f	box	bytea	it
box_sub		f	box,point	box	it
bpchar		f	bpchar,int4,bool	bpchar	it
bpchar		f	char	bpchar	it
bpchar		f	name	bpchar	it
bpchar_larger		f	bpchar,bpchar	bpchar	it
bpchar_pattern_ge		f	bpchar,bpchar	bool	it
bpchar_pattern_gt		f	bpchar,bpchar	bool	it
bpchar_pattern_le		f	bpchar,bpchar	bool	it
bpchar_pattern_lt		f	bpchar,bpchar	bool	it
bpchar_smaller		f	bpchar,bpchar	bpchar	it
bpchar_sortsupport		f	internal	void	it
bpcharcmp		f	bpchar,bpchar	int4	it
bpchareq		f	bpchar,bpchar	bool	it
bpcharge		f	bpchar,bpchar	bool	it
bpchargt		f	bpchar,bpchar	bool	it
bpchariclike		f	bpchar,text	bool	it
bpcharicnlike		f	bpchar,text	bool	it
bpcharicregexeq		f	bpchar,text	bool	it
bpcharicregexne		f	bpchar,text	bool	it
bpcharin		f	cstring,oid,int4	bpchar	it
bpcharle		f	bpchar,bpchar	bool	it
bpcharlike		f	bpchar,text	bool	it
bpcharlt		f	bpchar,bpchar	bool	it
bpcharne		f	bpchar,bpchar	bool	it
bpcharnlike		f	bpchar,text	bool	it
bpcharout		f	bpchar	cstring	it
bpcharrecv		f	internal,oid,int4	bpchar	st
bpcharregexeq		f	bpchar,text	bool	it
bpcharregexne		f	bpchar,text	bool	it
bpcharsend		f	bpchar	bytea	st
bpchartypmodin		f	_cstring	int4	it
bpchartypmodout		f	int4	cstring	it
brin_bloom_add_value		f	internal,internal,internal,internal	bool	it
brin_bloom_consistent		f	internal,internal,internal,int4	bool	it
brin_bloom_opcinfo		f	internal	internal	it
brin_bloom_options		f	internal	void	i
brin_bloom_summary_in		f	cstring	pg_brin_bloom_summary	it
brin_bloom_summary_out		f	pg_brin_bloom_summary	cstring	it
brin_bloom_summary_recv		f	internal	pg_brin_bloom_summary	st
brin_bloom_summary_send		f	pg_brin_bloom_summary	bytea	st
brin_bloom_union		f	internal,internal,internal	bool	it
brin_desummarize_range		f	regclass,int8	void	vt
brin_inclusion_add_value		f	internal,internal,internal,internal	bool	it
brin_inclusion_consistent		f	internal,internal,internal	bool	it
brin_inclusion_opcinfo		f	internal	internal	it
brin_inclusion_union		f	internal,internal,internal	bool	it
brin_minmax_add_value		f	internal,internal,internal,internal	bool	it
brin_minmax_consistent		f	internal,internal,internal	bool	it
brin_minmax_multi_add_value		f	internal,internal,internal,internal	bool	it
brin_minmax_multi_consistent		f	internal,internal,internal,int4	bool	it
brin_minmax_multi_distance_date		f	internal,internal	float8	it
brin_minmax_multi_distance_float4		f	internal,internal	float8	it
brin_minmax_multi_distance_float8		f	internal,internal	float8	it
brin_minmax_multi_distance_inet		f	internal,internal	float8	it
brin_minmax_multi_distance_int2		f	internal,internal	float8	it
brin_minmax_multi_distance_int4		f	internal,internal	float8	it
brin_minmax_multi_distance_int8		f	internal,internal	float8	it
brin_minmax_multi_distance_interval		f	internal,internal	float8	it
brin_minmax_multi_distance_macaddr		f	internal,internal	float8	it
brin_minmax_multi_distance_macaddr8		f	internal,internal	float8	it
brin_minmax_multi_distance_numeric		f	internal,internal	float8	it
brin_minmax_multi_distance_pg_lsn		f	internal,internal	float8	it
brin_minmax_multi_distance_tid		f	internal,internal	float8	it
brin_minmax_multi_distance_time		f	internal,internal	float8	it
brin_minmax_multi_distance_timestamp		f	internal,internal	float8	it
brin_minmax_multi_distance_timetz		f	internal,internal	float8	it
brin_minmax_multi_distance_uuid		f	internal,internal	float8	it
brin_minmax_multi_opcinfo		f	internal	internal	it
brin_minmax_multi_options		f	internal	void	i
brin_minmax_multi_summary_in		f	cstring	pg_brin_minmax_multi_summary	it
brin_minmax_multi_summary_out		f	pg_brin_minmax_multi_summary	cstring	it
brin_minmax_multi_summary_recv		f	internal	pg_brin_minmax_multi_summary	st
brin_minmax_multi_summary_send		f	pg_brin_minmax_multi_summary	bytea	st
brin_minmax_multi_union		f	internal,internal,internal	bool	it
brin_minmax_opcinfo		f	internal	internal	it
brin_minmax_union		f	internal,internal,internal	bool	it
brin_summarize_new_values		f	regclass	int4	vt
brin_summarize_range		f	regclass,int8	int4	vt
brinhandler		f	internal	index_am_handler	vt
broadcast		f	inet	inet	it
btarraycmp		f	anyarray,anyarray	int4	it
btboolcmp		f	bool,bool	int4	it
btbpchar_pattern_cmp		f	bpchar,bpchar	int4	it
btbpchar_pattern_sortsupport		f	internal	void	it
btcharcmp		f	char,char	int4	it
btequalimage		f	oid	bool	it
btfloat48cmp		f	float4,float8	int4	it
btfloat4cmp		f	float4,float4	int4	it
btfloat4sortsupport		f	internal	void	it
btfloat84cmp		f	float8,float4	int4	it
btfloat8cmp		f	float8,float8	int4	it
btfloat8sortsupport		f	internal	void	it
bthandler		f	internal	index_am_handler	vt
btint24cmp		f	int2,int4	int4	it
btint28cmp		f	int2,int8	int4	it
btint2cmp		f	int2,int2	int4	it
btint2sortsupport		f	internal	void	it
btint42cmp		f	int4,int2	int4	it
btint48cmp		f	int4,int8	int4	it
btint4cmp		f	int4,int4	int4	it
btint4sortsupport		f	internal	void	it
btint82cmp		f	int8,int2	int4	it
btint84cmp		f	int8,int4	int4	it
btint8cmp		f	int8,int8	int4	it
btint8sortsupport		f	internal	void	it
btnamecmp		f	name,name	int4	it
btnamesortsupport		f	internal	void	it
btnametextcmp		f	name,text	int4	it
btoidcmp		f	oid,oid	int4	it
btoidsortsupport		f	internal	void	it
btoidvectorcmp		f	oidvector,oidvector	int4	it
btrecordcmp		f	record,record	int4	it
btrecordimagecmp		f	record,record	int4	it
btrim		f	bytea,bytea	bytea	it
btrim		f	text	text	it
btrim		f	text,text	text	it
bttext_pattern_cmp		f	text,text	int4	it
bttext_pattern_sortsupport		f	internal	void	it
bttextcmp		f	text,text	int4	it
bttextnamecmp		f	text,name	int4	it
bttextsortsupport		f	internal	void	it
bttidcmp		f	tid,tid	int4	it
btvarstrequalimage		f	oid	bool	it
bytea_sortsupport		f	internal	void	it
bytea_string_agg_finalfn		f	internal	bytea	i
bytea_string_agg_transfn		f	internal,bytea,bytea	internal	i
byteacat		f	bytea,bytea	bytea	it
byteacmp		f	bytea,bytea	int4	it
byteaeq		f	bytea,bytea	bool	it
byteage		f	bytea,bytea	bool	it
byteagt		f	bytea,bytea	bool	it
byteain		f	cstring	bytea	it
byteale		f	bytea,bytea	bool	it
bytealike		f	bytea,bytea	bool	it
bytealt		f	bytea,bytea	bool	it
byteane		f	bytea,bytea	bool	it
byteanlike		f	bytea,bytea	bool	it
byteaout		f	bytea	cstring	it
bytearecv		f	internal	bytea	it
byteasend		f	bytea	bytea	it
cardinality		f	anyarray	int4	it
cash_cmp		f	money,money	int4	it
cash_div_cash		f	money,money	float8	it
cash_div_flt4		f	money,float4	money	it
cash_div_flt8		f	money,float8	money	it
cash_div_int2		f	money,int2	money	it
cash_div_int4		f	money,int4	money	it
cash_div_int8		f	money,int8	money	it
cash_eq		f	money,money	bool	it
cash_ge		f	money,money	bool	it
cash_gt		f	money,money	bool	it
cash_in		f	cstring	money	st
cash_le		f	money,money	bool	it
cash_lt		f	money,money	bool	it
cash_mi		f	money,money	money	it
cash_mul_flt4		f	money,float4	money	it
cash_mul_flt8		f	money,float8	money	it
cash_mul_int2		f	money,int2	money	it
cash_mul_int4		f	money,int4	money	it
cash_mul_int8		f	money,int8	money	it
cash_ne		f	money,money	bool	it
cash_out		f	money	cstring	st
cash_pl		f	money,money	money	it
cash_recv		f	internal	money	it
cash_send		f	money	bytea	it
cash_words		f	money	text	it
cashlarger		f	money,money	money	it
cashsmaller		f	money,money	money	it
cbrt		f	float8	float8	it
ceil		f	float8	float8	it
ceil		f	numeric	numeric	it
ceiling		f	float8	float8	it
ceiling		f	numeric	numeric	it
center		f	box	point	it
center		f	circle	point	it
char		f	int4	char	it
char		f	text	char	it
char_length		f	bpchar	int4	it
char_length		f	text	int4	it
character_length		f	bpchar	int4	it
character_length		f	text	int4	it
chareq		f	char,char	bool	it
charge		f	char,char	bool	it
chargt		f	char,char	bool	it
charin		f	cstring	char	it
charle		f	char,char	bool	it
charlt		f	char,char	bool	it
charne		f	char,char	bool	it
charout		f	char	cstring	it
charrecv		f	internal	char	it
charsend		f	char	bytea	it
chr		f	int4	text	it
cideq		f	cid,cid	bool	it
cidin		f	cstring	cid	it
cidout		f	cid	cstring	it
cidr		f	inet	cidr	it
cidr_in		f	cstring	cidr	it
cidr_out		f	cidr	cstring	it
cidr_recv		f	internal	cidr	it
cidr_send		f	cidr	bytea	it
cidrecv		f	internal	cid	it
cidsend		f	cid	bytea	it
circle		f	box	circle	it
circle		f	point,float8	circle	it
circle		f	polygon	circle	it
circle_above		f	circle,circle	bool	it
circle_add_pt		f	circle,point	circle	it
circle_below		f	circle,circle	bool	it
circle_center		f	circle	point	it
circle_contain		f	circle,circle	bool	it
circle_contain_pt		f	circle,point	bool	it
circle_contained		f	circle,circle	bool	it
circle_distance		f	circle,circle	float8	it
circle_div_pt		f	circle,point	circle	it
circle_eq		f	circle,circle	bool	it
circle_ge		f	circle,circle	bool	it
circle_gt		f	circle,circle	bool	it
circle_in		f	cstring	circle	it
circle_le		f	circle,circle	bool	it
circle_left		f	circle,circle	bool	it
circle_lt		f	circle,circle	bool	it
circle_mul_pt		f	circle,point	circle	it
circle_ne		f	circle,circle	bool	it
circle_out		f	circle	cstring	it
circle_overabove		f	circle,circle	bool	it
circle_overbelow		f	circle,circle	bool	it
circle_overlap		f	circle,circle	bool	it
circle_overleft		f	circle,circle	bool	it
circle_overright		f	circle,circle	bool	it
circle_recv		f	internal	circle	it
circle_right		f	circle,circle	bool	it
circle_same		f	circle,circle	bool	it
circle_send		f	circle	bytea	it
circle_sub_pt		f	circle,point	circle	it
clock_timestamp		f		timestamptz	vt
close_ls		f	line,lseg	point	it
close_lseg		f	lseg,lseg	point	it
close_pb		f	point,box	point	it
close_pl		f	point,line	point	it
close_ps		f	point,lseg	point	it
close_sb		f	lseg,box	point	it
col_description		f	oid,int4	text	st
concat		f	any	text	s		any			v	any
concat_ws		f	text,any	text	s		any			iv	text,any
contjoinsel		f	internal,oid,internal,int2,internal	float8	st
contsel		f	internal,oid,internal,int4	float8	st
convert		f	bytea,name,name	bytea	st
convert_from		f	bytea,name	text	st
convert_to		f	text,name	bytea	st
corr		a	float8,float8	float8	i			n
cos		f	float8	float8	it
cosd		f	float8	float8	it
cosh		f	float8	float8	it
cot		f	float8	float8	it
cotd		f	float8	float8	it
count		a		int8	i			n
count		a	any	int8	i			n
covar_pop		a	float8,float8	float8	i			n
covar_samp		a	float8,float8	float8	i			n
cstring_in		f	cstring	cstring	it
cstring_out		f	cstring	cstring	it
cstring_recv		f	internal	cstring	st
cstring_send		f	cstring	bytea	st
cume_dist		a	any	float8	i		any	h1		v	any
cume_dist		w		float8	i
cume_dist_final		f	internal,any	float8	i		any			iv	internal,any
current_database		f		name	st
current_query		f		text	v
current_schema		f		name	st
current_schemas		f	bool	_name	st
current_setting		f	text	text	st
current_setting		f	text,bool	text	st
current_user		f		name	st
currtid2		f	text,tid	tid	vt
currval		f	regclass	int8	vt
cursor_to_xml		f	refcursor,int4,bool,bool,text	xml	vt				cursor,count,nulls,tableforest,targetns
cursor_to_xmlschema		f	refcursor,bool,bool,text	xml	vt				cursor,nulls,tableforest,targetns
database_to_xml		f	bool,bool,text	xml	st				nulls,tableforest,targetns
database_to_xml_and_xmlschema		f	bool,bool,text	xml	st				nulls,tableforest,targetns
database_to_xmlschema		f	bool,bool,text	xml	st				nulls,tableforest,targetns
date		f	timestamp	date	it
date		f	timestamptz	date	st
date_bin		f	interval,timestamp,timestamp	timestamp	it
date_bin		f	interval,timestamptz,timestamptz	timestamptz	it
date_cmp		f	date,date	int4	it
date_cmp_timestamp		f	date,timestamp	int4	it
date_cmp_timestamptz		f	date,timestamptz	int4	st
date_eq		f	date,date	bool	it
date_eq_timestamp		f	date,timestamp	bool	it
date_eq_timestamptz		f	date,timestamptz	bool	st
date_ge		f	date,date	bool	it
date_ge_timestamp		f	date,timestamp	bool	it
date_ge_timestamptz		f	date,timestamptz	bool	st
date_gt		f	date,date	bool	it
date_gt_timestamp		f	date,timestamp	bool	it
date_gt_timestamptz		f	date,timestamptz	bool	st
date_in		f	cstring	date	st
date_larger		f	date,date	date	it
date_le		f	date,date	bool	it
date_le_timestamp		f	date,timestamp	bool	it
date_le_timestamptz		f	date,timestamptz	bool	st
date_lt		f	date,date	bool	it
date_lt_timestamp		f	date,timestamp	bool	it
date_lt_timestamptz		f	date,timestamptz	bool	st
date_mi		f	date,date	int4	it
date_mi_interval		f	date,interval	timestamp	it
date_mii		f	date,int4	date	it
date_ne		f	date,date	bool	it
date_ne_timestamp		f	date,timestamp	bool	it
date_ne_timestamptz		f	date,timestamptz	bool	st
date_out		f	date	cstring	st
date_part		f	text,date	float8	it
date_part		f	text,interval	float8	it
date_part		f	text,time	float8	it
date_part		f	text,timestamp	float8	it
date_part		f	text,timestamptz	float8	st
date_part		f	text,timetz	float8	it
date_pl_interval		f	date,interval	timestamp	it
date_pli		f	date,int4	date	it
date_recv		f	internal	date	it
date_send		f	date	bytea	it
date_smaller		f	date,date	date	it
date_sortsupport		f	internal	void	it
date_trunc		f	text,interval	interval	it
date_trunc		f	text,timestamp	timestamp	it
date_trunc		f	text,timestamptz	timestamptz	st
date_trunc		f	text,timestamptz,text	timestamptz	st
datemultirange		f		datemultirange	it
datemultirange		f	_daterange	datemultirange	it		daterange			v	_daterange
datemultirange		f	daterange	datemultirange	it
daterange		f	date,date	daterange	i
daterange		f	date,date,text	daterange	i
daterange_canonical		f	daterange	daterange	it
daterange_subdiff		f	date,date	float8	it
datetime_pl		f	date,time	timestamp	it
datetimetz_pl		f	date,timetz	timestamptz	it
dcbrt		f	float8	float8	it
decode		f	text,text	bytea	it
degrees		f	float8	float8	it
dense_rank		a	any	int8	i		any	h1		v	any
dense_rank		w		int8	i
dense_rank_final		f	internal,any	int8	i		any			iv	internal,any
dexp		f	float8	float8	it
diagonal		f	box	lseg	it
diameter		f	circle	float8	it
dispell_init		f	internal	internal	it
dispell_lexize		f	internal,internal,internal,internal	internal	it
dist_bp		f	box,point	float8	it
dist_bs		f	box,lseg	float8	it
dist_cpoint		f	circle,point	float8	it
dist_cpoly		f	circle,polygon	float8	it
dist_lp		f	line,point	float8	it
dist_ls		f	line,lseg	float8	it
dist_pathp		f	path,point	float8	it
dist_pb		f	point,box	float8	it
dist_pc		f	point,circle	float8	it
dist_pl		f	point,line	float8	it
dist_polyc		f	polygon,circle	float8	it
dist_polyp		f	polygon,point	float8	it
dist_ppath		f	point,path	float8	it
dist_ppoly		f	point,polygon	float8	it
dist_ps		f	point,lseg	float8	it
dist_sb		f	lseg,box	float8	it
dist_sl		f	lseg,line	float8	it
dist_sp		f	lseg,point	float8	it
div		f	numeric,numeric	numeric	it
dlog1		f	float8	float8	it
dlog10		f	float8	float8	it
domain_in		f	cstring,oid,int4	any	s
domain_recv		f	internal,oid,int4	any	s
dpow		f	float8,float8	float8	it
dround		f	float8	float8	it
dsimple_init		f	internal	internal	it
dsimple_lexize		f	internal,internal,internal,internal	internal	it
dsnowball_init		f	internal	internal	vt
dsnowball_lexize		f	internal,internal,internal,internal	internal	vt
dsqrt		f	float8	float8	it
dsynonym_init		f	internal	internal	it
dsynonym_lexize		f	internal,internal,internal,internal	internal	it
dtrunc		f	float8	float8	it
elem_contained_by_multirange		f	anyelement,anymultirange	bool	it
elem_contained_by_range		f	anyelement,anyrange	bool	it
encode		f	bytea,text	text	it
enum_cmp		f	anyenum,anyenum	int4	it
enum_eq		f	anyenum,anyenum	bool	it
enum_first		f	anyenum	anyenum	s
enum_ge		f	anyenum,anyenum	bool	it
enum_gt		f	anyenum,anyenum	bool	it
enum_in		f	cstring,oid	anyenum	st
enum_larger		f	anyenum,anyenum	anyenum	it
enum_last		f	anyenum	anyenum	s
enum_le		f	anyenum,anyenum	bool	it
enum_lt		f	anyenum,anyenum	bool	it
enum_ne		f	anyenum,anyenum	bool	it
enum_out		f	anyenum	cstring	st
enum_range		f	anyenum	anyarray	s
enum_range		f	anyenum,anyenum	anyarray	s
enum_recv		f	internal,oid	anyenum	st
enum_send		f	anyenum	bytea	st
enum_smaller		f	anyenum,anyenum	anyenum	it
eqjoinsel		f	internal,oid,internal,int2,internal	float8	st
eqsel		f	internal,oid,internal,int4	float8	st
euc_cn_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
euc_cn_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
euc_jis_2004_to_shift_jis_2004		f	int4,int4,cstring,internal,int4,bool	int4	it
euc_jis_2004_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
euc_jp_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
euc_jp_to_sjis		f	int4,int4,cstring,internal,int4,bool	int4	it
euc_jp_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
euc_kr_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
euc_kr_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
euc_tw_to_big5		f	int4,int4,cstring,internal,int4,bool	int4	it
euc_tw_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
euc_tw_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
event_trigger_in		f	cstring	event_trigger	i
event_trigger_out		f	event_trigger	cstring	it
every		a	bool	bool	i			n
exp		f	float8	float8	it
exp		f	numeric	numeric	it
extract		f	text,date	numeric	it
extract		f	text,interval	numeric	it
extract		f	text,time	numeric	it
extract		f	text,timestamp	numeric	it
extract		f	text,timestamptz	numeric	st
extract		f	text,timetz	numeric	it
factorial		f	int8	numeric	it
family		f	inet	int4	it
fdw_handler_in		f	cstring	fdw_handler	i
fdw_handler_out		f	fdw_handler	cstring	it
first_value		w	anyelement	anyelement	it
float4		f	float8	float4	it
float4		f	int2	float4	it
float4		f	int4	float4	it
float4		f	int8	float4	it
float4		f	jsonb	float4	it
float4		f	numeric	float4	it
float48div		f	float4,float8	float8	it
float48eq		f	float4,float8	bool	it
float48ge		f	float4,float8	bool	it
float48gt		f	float4,float8	bool	it
float48le		f	float4,float8	bool	it
float48lt		f	float4,float8	bool	it
float48mi		f	float4,float8	float8	it
float48mul		f	float4,float8	float8	it
float48ne		f	float4,float8	bool	it
float48pl		f	float4,float8	float8	it
float4_accum		f	_float8,float4	_float8	it
float4abs		f	float4	float4	it
float4div		f	float4,float4	float4	it
float4eq		f	float4,float4	bool	it
float4ge		f	float4,float4	bool	it
float4gt		f	float4,float4	bool	it
float4in		f	cstring	float4	it
float4larger		f	float4,float4	float4	it
float4le		f	float4,float4	bool	it
float4lt		f	float4,float4	bool	it
float4mi		f	float4,float4	float4	it
float4mul		f	float4,float4	float4	it
float4ne		f	float4,float4	bool	it
float4out		f	float4	cstring	it
float4pl		f	float4,float4	float4	it
float4recv		f	internal	float4	it
float4send		f	float4	bytea	it
float4smaller		f	float4,float4	float4	it
float4um		f	float4	float4	it
float4up		f	float4	float4	it
float8		f	float4	float8	it
float8		f	int2	float8	it
float8		f	int4	float8	it
float8		f	int8	float8	it
float8		f	jsonb	float8	it
float8		f	numeric	float8	it
float84div		f	float8,float4	float8	it
float84eq		f	float8,float4	bool	it
float84ge		f	float8,float4	bool	it
float84gt		f	float8,float4	bool	it
float84le		f	float8,float4	bool	it
float84lt		f	float8,float4	bool	it
float84mi		f	float8,float4	float8	it
float84mul		f	float8,float4	float8	it
float84ne		f	float8,float4	bool	it
float84pl		f	float8,float4	float8	it
float8_accum		f	_float8,float8	_float8	it
float8_avg		f	_float8	float8	it
float8_combine		f	_float8,_float8	_float8	it
float8_corr		f	_float8	float8	it
float8_covar_pop		f	_float8	float8	it
float8_covar_samp		f	_float8	float8	it
float8_regr_accum		f	_float8,float8,float8	_float8	it
float8_regr_avgx		f	_float8	float8	it
float8_regr_avgy		f	_float8	float8	it
float8_regr_combine		f	_float8,_float8	_float8	it
float8_regr_intercept		f	_float8	float8	it
float8_regr_r2		f	_float8	float8	it
float8_regr_slope		f	_float8	float8	it
float8_regr_sxx		f	_float8	float8	it
float8_regr_sxy		f	_float8	float8	it
float8_regr_syy		f	_float8	float8	it
float8_stddev_pop		f	_float8	float8	it
float8_stddev_samp		f	_float8	float8	it
float8_var_pop		f	_float8	float8	it
float8_var_samp		f	_float8	float8	it
float8abs		f	float8	float8	it
float8div		f	float8,float8	float8	it
float8eq		f	float8,float8	bool	it
float8ge		f	float8,float8	bool	it
float8gt		f	float8,float8	bool	it
float8in		f	cstring	float8	it
float8larger		f	float8,float8	float8	it
float8le		f	float8,float8	bool	it
float8lt		f	float8,float8	bool	it
float8mi		f	float8,float8	float8	it
float8mul		f	float8,float8	float8	it
float8ne		f	float8,float8	bool	it
float8out		f	float8	cstring	it
float8pl		f	float8,float8	float8	it
float8recv		f	internal	float8	it
float8send		f	float8	bytea	it
float8smaller		f	float8,float8	float8	it
float8um		f	float8	float8	it
float8up		f	float8	float8	it
floor		f	float8	float8	it
floor		f	numeric	numeric	it
flt4_mul_cash		f	float4,money	money	it
flt8_mul_cash		f	float8,money	money	it
fmgr_c_validator		f	oid	void	st
fmgr_internal_validator		f	oid	void	st
fmgr_sql_validator		f	oid	void	st
format		f	text	text	s
format		f	text,any	text	s		any			iv	text,any
format_type		f	oid,int4	text	s
gb18030_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
gbk_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
gcd		f	int4,int4	int4	it
gcd		f	int8,int8	int8	it
gcd		f	numeric,numeric	numeric	it
gen_random_uuid		f		uuid	vt
generate_series		f	int4,int4	int4	ist
generate_series		f	int4,int4,int4	int4	ist
generate_series		f	int8,int8	int8	ist
generate_series		f	int8,int8,int8	int8	ist
generate_series		f	numeric,numeric	numeric	ist
generate_series		f	numeric,numeric,numeric	numeric	ist
generate_series		f	timestamp,timestamp,interval	timestamp	ist
generate_series		f	timestamptz,timestamptz,interval	timestamptz	sst
generate_series_int4_support		f	internal	internal	it
generate_series_int8_support		f	internal	internal	it
generate_subscripts		f	anyarray,int4	int4	ist
generate_subscripts		f	anyarray,int4,bool	int4	ist
get_bit		f	bit,int4	int4	it
get_bit		f	bytea,int8	int4	it
get_byte		f	bytea,int4	int4	it
get_current_ts_config		f		regconfig	st
getdatabaseencoding		f		name	st
getpgusername		f		name	st
gin_clean_pending_list		f	regclass	int8	vt
gin_cmp_prefix		f	text,text,int2,internal	int4	it
gin_cmp_tslexeme		f	text,text	int4	it
gin_compare_jsonb		f	text,text	int4	it
gin_consistent_jsonb		f	internal,int2,jsonb,int4,internal,internal,internal,internal	bool	it
gin_consistent_jsonb_path		f	internal,int2,jsonb,int4,internal,internal,internal,internal	bool	it
gin_extract_jsonb		f	jsonb,internal,internal	internal	it
gin_extract_jsonb_path		f	jsonb,internal,internal	internal	it
gin_extract_jsonb_query		f	jsonb,internal,int2,internal,internal,internal,internal	internal	it
gin_extract_jsonb_query_path		f	jsonb,internal,int2,internal,internal,internal,internal	internal	it
gin_extract_tsquery		f	tsquery,internal,int2,internal,internal	internal	it
gin_extract_tsquery		f	tsquery,internal,int2,internal,internal,internal,internal	internal	it
gin_extract_tsquery		f	tsvector,internal,int2,internal,internal,internal,internal	internal	it
gin_extract_tsvector		f	tsvector,internal	internal	it
gin_extract_tsvector		f	tsvector,internal,internal	internal	it
gin_triconsistent_jsonb		f	internal,int2,jsonb,int4,internal,internal,internal	char	it
gin_triconsistent_jsonb_path		f	internal,int2,jsonb,int4,internal,internal,internal	char	it
gin_tsquery_consistent		f	internal,int2,tsquery,int4,internal,internal	bool	it
gin_tsquery_consistent		f	internal,int2,tsquery,int4,internal,internal,internal,internal	bool	it
gin_tsquery_consistent		f	internal,int2,tsvector,int4,internal,internal,internal,internal	bool	it
gin_tsquery_triconsistent		f	internal,int2,tsvector,int4,internal,internal,internal	char	it
ginarrayconsistent		f	internal,int2,anyarray,int4,internal,internal,internal,internal	bool	it
ginarrayextract		f	anyarray,internal	internal	it
ginarrayextract		f	anyarray,internal,internal	internal	it
ginarraytriconsistent		f	internal,int2,anyarray,int4,internal,internal,internal	char	it
ginhandler		f	internal	index_am_handler	vt
ginqueryarrayextract		f	anyarray,internal,int2,internal,internal,internal,internal	internal	it
gist_box_consistent		f	internal,box,int2,oid,internal	bool	it
gist_box_distance		f	internal,box,int2,oid,internal	float8	it
gist_box_penalty		f	internal,internal,internal	internal	it
gist_box_picksplit		f	internal,internal	internal	it
gist_box_same		f	box,box,internal	internal	it
gist_box_union		f	internal,internal	box	it
gist_circle_compress		f	internal	internal	it
gist_circle_consistent		f	internal,circle,int2,oid,internal	bool	it
gist_circle_distance		f	internal,circle,int2,oid,internal	float8	it
gist_point_compress		f	internal	internal	it
gist_point_consistent		f	internal,point,int2,oid,internal	bool	it
gist_point_distance		f	internal,point,int2,oid,internal	float8	it
gist_point_fetch		f	internal	internal	it
gist_point_sortsupport		f	internal	void	it
gist_poly_compress		f	internal	internal	it
gist_poly_consistent		f	internal,polygon,int2,oid,internal	bool	it
gist_poly_distance		f	internal,polygon,int2,oid,internal	float8	it
gisthandler		f	internal	index_am_handler	vt
gtsquery_compress		f	internal	internal	it
gtsquery_consistent		f	internal,internal,int4,oid,internal	bool	it
gtsquery_consistent		f	internal,tsquery,int2,oid,internal	bool	it
gtsquery_penalty		f	internal,internal,internal	internal	it
gtsquery_picksplit		f	internal,internal	internal	it
gtsquery_same		f	int8,int8,internal	internal	it
gtsquery_union		f	internal,internal	int8	it
gtsvector_compress		f	internal	internal	it
gtsvector_consistent		f	internal,gtsvector,int4,oid,internal	bool	it
gtsvector_consistent		f	internal,tsvector,int2,oid,internal	bool	it
gtsvector_decompress		f	internal	internal	it
gtsvector_options		f	internal	void	i
gtsvector_penalty		f	internal,internal,internal	internal	it
gtsvector_picksplit		f	internal,internal	internal	it
gtsvector_same		f	gtsvector,gtsvector,internal	internal	it
gtsvector_union		f	internal,internal	gtsvector	it
gtsvectorin		f	cstring	gtsvector	it
gtsvectorout		f	gtsvector	cstring	it
has_any_column_privilege		f	name,oid,text	bool	st
has_any_column_privilege		f	name,text,text	bool	st
has_any_column_privilege		f	oid,oid,text	bool	st
has_any_column_privilege		f	oid,text	bool	st
has_any_column_privilege		f	oid,text,text	bool	st
has_any_column_privilege		f	text,text	bool	st
has_column_privilege		f	name,oid,int2,text	bool	st
has_column_privilege		f	name,oid,text,text	bool	st
has_column_privilege		f	name,text,int2,text	bool	st
has_column_privilege		f	name,text,text,text	bool	st
has_column_privilege		f	oid,int2,text	bool	st
has_column_privilege		f	oid,oid,int2,text	bool	st
has_column_privilege		f	oid,oid,text,text	bool	st
has_column_privilege		f	oid,text,int2,text	bool	st
has_column_privilege		f	oid,text,text	bool	st
has_column_privilege		f	oid,text,text,text	bool	st
has_column_privilege		f	text,int2,text	bool	st
has_column_privilege		f	text,text,text	bool	st
has_database_privilege		f	name,oid,text	bool	st
has_database_privilege		f	name,text,text	bool	st
has_database_privilege		f	oid,oid,text	bool	st
has_database_privilege		f	oid,text	bool	st
has_database_privilege		f	oid,text,text	bool	st
has_database_privilege		f	text,text	bool	st
has_foreign_data_wrapper_privilege		f	name,oid,text	bool	st
has_foreign_data_wrapper_privilege		f	name,text,text	bool	st
has_foreign_data_wrapper_privilege		f	oid,oid,text	bool	st
has_foreign_data_wrapper_privilege		f	oid,text	bool	st
has_foreign_data_wrapper_privilege		f	oid,text,text	bool	st
has_foreign_data_wrapper_privilege		f	text,text	bool	st
has_function_privilege		f	name,oid,text	bool	st
has_function_privilege		f	name,text,text	bool	st
has_function_privilege		f	oid,oid,text	bool	st
has_function_privilege		f	oid,text	bool	st
has_function_privilege		f	oid,text,text	bool	st
has_function_privilege		f	text,text	bool	st
has_language_privilege		f	name,oid,text	bool	st
has_language_privilege		f	name,text,text	bool	st
has_language_privilege		f	oid,oid,text	bool	st
has_language_privilege		f	oid,text	bool	st
has_language_privilege		f	oid,text,text	bool	st
has_language_privilege		f	text,text	bool	st
has_parameter_privilege		f	name,text,text	bool	st
has_parameter_privilege		f	oid,text,text	bool	st
has_parameter_privilege		f	text,text	bool	st
has_schema_privilege		f	name,oid,text	bool	st
has_schema_privilege		f	name,text,text	bool	st
has_schema_privilege		f	oid,oid,text	bool	st
has_schema_privilege		f	oid,text	bool	st
has_schema_privilege		f	oid,text,text	bool	st
has_schema_privilege		f	text,text	bool	st
has_sequence_privilege		f	name,oid,text	bool	st
has_sequence_privilege		f	name,text,text	bool	st
has_sequence_privilege		f	oid,oid,text	bool	st
has_sequence_privilege		f	oid,text	bool	st
has_sequence_privilege		f	oid,text,text	bool	st
has_sequence_privilege		f	text,text	bool	st
has_server_privilege		f	name,oid,text	bool	st
has_server_privilege		f	name,text,text	bool	st
has_server_privilege		f	oid,oid,text	bool	st
has_server_privilege		f	oid,text	bool	st
has_server_privilege		f	oid,text,text	bool	st
has_server_privilege		f	text,text	bool	st
has_table_privilege		f	name,oid,text	bool	st
has_table_privilege		f	name,text,text	bool	st
has_table_privilege		f	oid,oid,text	bool	st
has_table_privilege		f	oid,text	bool	st
has_table_privilege		f	oid,text,text	bool	st
has_table_privilege		f	text,text	bool	st
has_tablespace_privilege		f	name,oid,text	bool	st
has_tablespace_privilege		f	name,text,text	bool	st
has_tablespace_privilege		f	oid,oid,text	bool	st
has_tablespace_privilege		f	oid,text	bool	st
has_tablespace_privilege		f	oid,text,text	bool	st
has_tablespace_privilege		f	text,text	bool	st
has_type_privilege		f	name,oid,text	bool	st
has_type_privilege		f	name,text,text	bool	st
has_type_privilege		f	oid,oid,text	bool	st
has_type_privilege		f	oid,text	bool	st
has_type_privilege		f	oid,text,text	bool	st
has_type_privilege		f	text,text	bool	st
hash_aclitem		f	aclitem	int4	it
hash_aclitem_extended		f	aclitem,int8	int8	it
hash_array		f	anyarray	int4	it
hash_array_extended		f	anyarray,int8	int8	it
hash_multirange		f	anymultirange	int4	it
hash_multirange_extended		f	anymultirange,int8	int8	it
hash_numeric		f	numeric	int4	it
hash_numeric_extended		f	numeric,int8	int8	it
hash_range		f	anyrange	int4	it
hash_range_extended		f	anyrange,int8	int8	it
hash_record		f	record	int4	it
hash_record_extended		f	record,int8	int8	it
hashbpchar		f	bpchar	int4	it
hashbpcharextended		f	bpchar,int8	int8	it
hashchar		f	char	int4	it
hashcharextended		f	char,int8	int8	it
hashenum		f	anyenum	int4	it
hashenumextended		f	anyenum,int8	int8	it
hashfloat4		f	float4	int4	it
hashfloat4extended		f	float4,int8	int8	it
hashfloat8		f	float8	int4	it
hashfloat8extended		f	float8,int8	int8	it
hashhandler		f	internal	index_am_handler	vt
hashinet		f	inet	int4	it
hashinetextended		f	inet,int8	int8	it
hashint2		f	int2	int4	it
hashint2extended		f	int2,int8	int8	it
hashint4		f	int4	int4	it
hashint4extended		f	int4,int8	int8	it
hashint8		f	int8	int4	it
hashint8extended		f	int8,int8	int8	it
hashmacaddr		f	macaddr	int4	it
hashmacaddr8		f	macaddr8	int4	it
hashmacaddr8extended		f	macaddr8,int8	int8	it
hashmacaddrextended		f	macaddr,int8	int8	it
hashname		f	name	int4	it
hashnameextended		f	name,int8	int8	it
hashoid		f	oid	int4	it
hashoidextended		f	oid,int8	int8	it
hashoidvector		f	oidvector	int4	it
hashoidvectorextended		f	oidvector,int8	int8	it
hashtext		f	text	int4	it
hashtextextended		f	text,int8	int8	it
hashtid		f	tid	int4	it
hashtidextended		f	tid,int8	int8	it
hashvarlena		f	internal	int4	it
hashvarlenaextended		f	internal,int8	int8	it
heap_tableam_handler		f	internal	table_am_handler	vt
height		f	box	float8	it
host		f	inet	text	it
hostmask		f	inet	inet	it
iclikejoinsel		f	internal,oid,internal,int2,internal	float8	st
iclikesel		f	internal,oid,internal,int4	float8	st
icnlikejoinsel		f	internal,oid,internal,int2,internal	float8	st
icnlikesel		f	internal,oid,internal,int4	float8	st
icregexeqjoinsel		f	internal,oid,internal,int2,internal	float8	st
icregexeqsel		f	internal,oid,internal,int4	float8	st
icregexnejoinsel		f	internal,oid,internal,int2,internal	float8	st
icregexnesel		f	internal,oid,internal,int4	float8	st
in_range		f	date,date,interval,bool,bool	bool	it
in_range		f	float4,float4,float8,bool,bool	bool	it
in_range		f	float8,float8,float8,bool,bool	bool	it
in_range		f	int2,int2,int2,bool,bool	bool	it
in_range		f	int2,int2,int4,bool,bool	bool	it
in_range		f	int2,int2,int8,bool,bool	bool	it
in_range		f	int4,int4,int2,bool,bool	bool	it
in_range		f	int4,int4,int4,bool,bool	bool	it
in_range		f	int4,int4,int8,bool,bool	bool	it
in_range		f	int8,int8,int8,bool,bool	bool	it
in_range		f	interval,interval,interval,bool,bool	bool	it
in_range		f	numeric,numeric,numeric,bool,bool	bool	it
in_range		f	time,time,interval,bool,bool	bool	it
in_range		f	timestamp,timestamp,interval,bool,bool	bool	it
in_range		f	timestamptz,timestamptz,interval,bool,bool	bool	st
in_range		f	timetz,timetz,interval,bool,bool	bool	it
index_am_handler_in		f	cstring	index_am_handler	i
index_am_handler_out		f	index_am_handler	cstring	it
inet_client_addr		f		inet	s
inet_client_port		f		int4	s
inet_gist_compress		f	internal	internal	it
inet_gist_consistent		f	internal,inet,int2,oid,internal	bool	it
inet_gist_fetch		f	internal	internal	it
inet_gist_penalty		f	internal,internal,internal	internal	it
inet_gist_picksplit		f	internal,internal	internal	it
inet_gist_same		f	inet,inet,internal	internal	it
inet_gist_union		f	internal,internal	inet	it
inet_in		f	cstring	inet	it
inet_merge		f	inet,inet	cidr	it
inet_out		f	inet	cstring	it
inet_recv		f	internal	inet	it
inet_same_family		f	inet,inet	bool	it
inet_send		f	inet	bytea	it
inet_server_addr		f		inet	s
inet_server_port		f		int4	s
inet_spg_choose		f	internal,internal	void	it
inet_spg_config		f	internal,internal	void	it
inet_spg_inner_consistent		f	internal,internal	void	it
inet_spg_leaf_consistent		f	internal,internal	bool	it
inet_spg_picksplit		f	internal,internal	void	it
inetand		f	inet,inet	inet	it
inetmi		f	inet,inet	int8	it
inetmi_int8		f	inet,int8	inet	it
inetnot		f	inet	inet	it
inetor		f	inet,inet	inet	it
inetpl		f	inet,int8	inet	it
initcap		f	text	text	it
int2		f	float4	int2	it
int2		f	float8	int2	it
int2		f	int4	int2	it
int2		f	int8	int2	it
int2		f	jsonb	int2	it
int2		f	numeric	int2	it
int24div		f	int2,int4	int4	it
int24eq		f	int2,int4	bool	it
int24ge		f	int2,int4	bool	it
int24gt		f	int2,int4	bool	it
int24le		f	int2,int4	bool	it
int24lt		f	int2,int4	bool	it
int24mi		f	int2,int4	int4	it
int24mul		f	int2,int4	int4	it
int24ne		f	int2,int4	bool	it
int24pl		f	int2,int4	int4	it
int28div		f	int2,int8	int8	it
int28eq		f	int2,int8	bool	it
int28ge		f	int2,int8	bool	it
int28gt		f	int2,int8	bool	it
int28le		f	int2,int8	bool	it
int28lt		f	int2,int8	bool	it
int28mi		f	int2,int8	int8	it
int28mul		f	int2,int8	int8	it
int28ne		f	int2,int8	bool	it
int28pl		f	int2,int8	int8	it
int2_accum		f	internal,int2	internal	i
int2_accum_inv		f	internal,int2	internal	i
int2_avg_accum		f	_int8,int2	_int8	it
int2_avg_accum_inv		f	_int8,int2	_int8	it
int2_mul_cash		f	int2,money	money	it
int2_sum		f	int8,int2	int8	i
int2abs		f	int2	int2	it
int2and		f	int2,int2	int2	it
int2div		f	int2,int2	int2	it
int2eq		f	int2,int2	bool	it
int2ge		f	int2,int2	bool	it
int2gt		f	int2,int2	bool	it
int2in		f	cstring	int2	it
int2int4_sum		f	_int8	int8	it
int2larger		f	int2,int2	int2	it
int2le		f	int2,int2	bool	it
int2lt		f	int2,int2	bool	it
int2mi		f	int2,int2	int2	it
int2mod		f	int2,int2	int2	it
int2mul		f	int2,int2	int2	it
int2ne		f	int2,int2	bool	it
int2not		f	int2	int2	it
int2or		f	int2,int2	int2	it
int2out		f	int2	cstring	it
int2pl		f	int2,int2	int2	it
int2recv		f	internal	int2	it
int2send		f	int2	bytea	it
int2shl		f	int2,int4	int2	it
int2shr		f	int2,int4	int2	it
int2smaller		f	int2,int2	int2	it
int2um		f	int2	int2	it
int2up		f	int2	int2	it
int2vectorin		f	cstring	int2vector	it
int2vectorout		f	int2vector	cstring	it
int2vectorrecv		f	internal	int2vector	it
int2vectorsend		f	int2vector	bytea	it
int2xor		f	int2,int2	int2	it
int4		f	bit	int4	it
int4		f	bool	int4	it
int4		f	char	int4	it
int4		f	float4	int4	it
int4		f	float8	int4	it
int4		f	int2	int4	it
int4		f	int8	int4	it
int4		f	jsonb	int4	it
int4		f	numeric	int4	it
int42div		f	int4,int2	int4	it
int42eq		f	int4,int2	bool	it
int42ge		f	int4,int2	bool	it
int42gt		f	int4,int2	bool	it
int42le		f	int4,int2	bool	it
int42lt		f	int4,int2	bool	it
int42mi		f	int4,int2	int4	it
int42mul		f	int4,int2	int4	it
int42ne		f	int4,int2	bool	it
int42pl		f	int4,int2	int4	it
int48div		f	int4,int8	int8	it
int48eq		f	int4,int8	bool	it
int48ge		f	int4,int8	bool	it
int48gt		f	int4,int8	bool	it
int48le		f	int4,int8	bool	it
int48lt		f	int4,int8	bool	it
int48mi		f	int4,int8	int8	it
int48mul		f	int4,int8	int8	it
int48ne		f	int4,int8	bool	it
int48pl		f	int4,int8	int8	it
int4_accum		f	internal,int4	internal	i
int4_accum_inv		f	internal,int4	internal	i
int4_avg_accum		f	_int8,int4	_int8	it
int4_avg_accum_inv		f	_int8,int4	_int8	it
int4_avg_combine		f	_int8,_int8	_int8	it
int4_mul_cash		f	int4,money	money	it
int4_sum		f	int8,int4	int8	i
int4abs		f	int4	int4	it
int4and		f	int4,int4	int4	it
int4div		f	int4,int4	int4	it
int4eq		f	int4,int4	bool	it
int4ge		f	int4,int4	bool	it
int4gt		f	int4,int4	bool	it
int4in		f	cstring	int4	it
int4inc		f	int4	int4	it
int4larger		f	int4,int4	int4	it
int4le		f	int4,int4	bool	it
int4lt		f	int4,int4	bool	it
int4mi		f	int4,int4	int4	it
int4mod		f	int4,int4	int4	it
int4mul		f	int4,int4	int4	it
int4multirange		f		int4multirange	it
int4multirange		f	_int4range	int4multirange	it		int4range			v	_int4range
int4multirange		f	int4range	int4multirange	it
int4ne		f	int4,int4	bool	it
int4not		f	int4	int4	it
int4or		f	int4,int4	int4	it
int4out		f	int4	cstring	it
int4pl		f	int4,int4	int4	it
int4range		f	int4,int4	int4range	i
int4range		f	int4,int4,text	int4range	i
int4range_canonical		f	int4range	int4range	it
int4range_subdiff		f	int4,int4	float8	it
int4recv		f	internal	int4	it
int4send		f	int4	bytea	it
int4shl		f	int4,int4	int4	it
int4shr		f	int4,int4	int4	it
int4smaller		f	int4,int4	int4	it
int4um		f	int4	int4	it
int4up		f	int4	int4	it
int4xor		f	int4,int4	int4	it
int8		f	bit	int8	it
int8		f	float4	int8	it
int8		f	float8	int8	it
int8		f	int2	int8	it
int8		f	int4	int8	it
int8		f	jsonb	int8	it
int8		f	numeric	int8	it
int8		f	oid	int8	it
int82div		f	int8,int2	int8	it
int82eq		f	int8,int2	bool	it
int82ge		f	int8,int2	bool	it
int82gt		f	int8,int2	bool	it
int82le		f	int8,int2	bool	it
int82lt		f	int8,int2	bool	it
int82mi		f	int8,int2	int8	it
int82mul		f	int8,int2	int8	it
int82ne		f	int8,int2	bool	it
int82pl		f	int8,int2	int8	it
int84div		f	int8,int4	int8	it
int84eq		f	int8,int4	bool	it
int84ge		f	int8,int4	bool	it
int84gt		f	int8,int4	bool	it
int84le		f	int8,int4	bool	it
int84lt		f	int8,int4	bool	it
int84mi		f	int8,int4	int8	it
int84mul		f	int8,int4	int8	it
int84ne		f	int8,int4	bool	it
int84pl		f	int8,int4	int8	it
int8_accum		f	internal,int8	internal	i
int8_accum_inv		f	internal,int8	internal	i
int8_avg		f	_int8	numeric	it
int8_avg_accum		f	internal,int8	internal	i
int8_avg_accum_inv		f	internal,int8	internal	i
int8_avg_combine		f	internal,internal	internal	i
int8_avg_deserialize		f	bytea,internal	internal	it
int8_avg_serialize		f	internal	bytea	it
int8_mul_cash		f	int8,money	money	it
int8_sum		f	numeric,int8	numeric	i
int8abs		f	int8	int8	it
int8and		f	int8,int8	int8	it
int8dec		f	int8	int8	it
int8dec_any		f	int8,any	int8	it
int8div		f	int8,int8	int8	it
int8eq		f	int8,int8	bool	it
int8ge		f	int8,int8	bool	it
int8gt		f	int8,int8	bool	it
int8in		f	cstring	int8	it
int8inc		f	int8	int8	it
int8inc_any		f	int8,any	int8	it
int8inc_float8_float8		f	int8,float8,float8	int8	it
int8inc_support		f	internal	internal	it
int8larger		f	int8,int8	int8	it
int8le		f	int8,int8	bool	it
int8lt		f	int8,int8	bool	it
int8mi		f	int8,int8	int8	it
int8mod		f	int8,int8	int8	it
int8mul		f	int8,int8	int8	it
int8multirange		f		int8multirange	it
int8multirange		f	_int8range	int8multirange	it		int8range			v	_int8range
int8multirange		f	int8range	int8multirange	it
int8ne		f	int8,int8	bool	it
int8not		f	int8	int8	it
int8or		f	int8,int8	int8	it
int8out		f	int8	cstring	it
int8pl		f	int8,int8	int8	it
int8pl_inet		f	int8,inet	inet	it
int8range		f	int8,int8	int8range	i
int8range		f	int8,int8,text	int8range	i
int8range_canonical		f	int8range	int8range	it
int8range_subdiff		f	int8,int8	float8	it
int8recv		f	internal	int8	it
int8send		f	int8	bytea	it
int8shl		f	int8,int4	int8	it
int8shr		f	int8,int4	int8	it
int8smaller		f	int8,int8	int8	it
int8um		f	int8	int8	it
int8up		f	int8	int8	it
int8xor		f	int8,int8	int8	it
integer_pl_date		f	int4,date	date	it
inter_lb		f	line,box	bool	it
inter_sb		f	lseg,box	bool	it
inter_sl		f	lseg,line	bool	it
internal_in		f	cstring	internal	i
internal_out		f	internal	cstring	it
interval		f	interval,int4	interval	it
interval		f	time	interval	it
interval_accum		f	_interval,interval	_interval	it
interval_accum_inv		f	_interval,interval	_interval	it
interval_avg		f	_interval	interval	it
interval_cmp		f	interval,interval	int4	it
interval_combine		f	_interval,_interval	_interval	it
interval_div		f	interval,float8	interval	it
interval_eq		f	interval,interval	bool	it
interval_ge		f	interval,interval	bool	it
interval_gt		f	interval,interval	bool	it
interval_hash		f	interval	int4	it
interval_hash_extended		f	interval,int8	int8	it
interval_in		f	cstring,oid,int4	interval	st
interval_larger		f	interval,interval	interval	it
interval_le		f	interval,interval	bool	it
interval_lt		f	interval,interval	bool	it
interval_mi		f	interval,interval	interval	it
interval_mul		f	interval,float8	interval	it
interval_ne		f	interval,interval	bool	it
interval_out		f	interval	cstring	st
interval_pl		f	interval,interval	interval	it
interval_pl_date		f	interval,date	timestamp	it
interval_pl_time		f	interval,time	time	it
interval_pl_timestamp		f	interval,timestamp	timestamp	it
interval_pl_timestamptz		f	interval,timestamptz	timestamptz	st
interval_pl_timetz		f	interval,timetz	timetz	it
interval_recv		f	internal,oid,int4	interval	it
interval_send		f	interval	bytea	it
interval_smaller		f	interval,interval	interval	it
interval_support		f	internal	internal	it
interval_um		f	interval	interval	it
intervaltypmodin		f	_cstring	int4	it
intervaltypmodout		f	int4	cstring	it
is_normalized		f	text,text	bool	it	1
isclosed		f	path	bool	it
isempty		f	anymultirange	bool	it
isempty		f	anyrange	bool	it
isfinite		f	date	bool	it
isfinite		f	interval	bool	it
isfinite		f	timestamp	bool	it
isfinite		f	timestamptz	bool	it
ishorizontal		f	line	bool	it
ishorizontal		f	lseg	bool	it
ishorizontal		f	point,point	bool	it
iso8859_1_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
iso8859_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
iso_to_koi8r		f	int4,int4,cstring,internal,int4,bool	int4	it
iso_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
iso_to_win1251		f	int4,int4,cstring,internal,int4,bool	int4	it
iso_to_win866		f	int4,int4,cstring,internal,int4,bool	int4	it
isopen		f	path	bool	it
isparallel		f	line,line	bool	it
isparallel		f	lseg,lseg	bool	it
isperp		f	line,line	bool	it
isperp		f	lseg,lseg	bool	it
isvertical		f	line	bool	it
isvertical		f	lseg	bool	it
isvertical		f	point,point	bool	it
johab_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
json_agg		a	anyelement	json	s			n
json_agg_finalfn		f	internal	json	i
json_agg_transfn		f	internal,anyelement	internal	s
json_array_element		f	json,int4	json	it				from_json,element_index
json_array_element_text		f	json,int4	text	it				from_json,element_index
json_array_elements		f	json	json	ist				from_json,value	io	json,json
json_array_elements_text		f	json	text	ist				from_json,value	io	json,text
json_array_length		f	json	int4	it
json_build_array		f		json	s
json_build_array		f	any	json	s		any			v	any
json_build_object		f		json	s
json_build_object		f	any	json	s		any			v	any
json_each		f	json	record	ist				from_json,key,value	ioo	json,text,json
json_each_text		f	json	record	ist				from_json,key,value	ioo	json,text,text
json_extract_path		f	json,_text	json	it		text		from_json,path_elems	iv	json,_text
json_extract_path_text		f	json,_text	text	it		text		from_json,path_elems	iv	json,_text
json_in		f	cstring	json	it
json_object		f	_text	json	it
json_object		f	_text,_text	json	it
json_object_agg		a	any,any	json	s			n
json_object_agg_finalfn		f	internal	json	i
json_object_agg_transfn		f	internal,any,any	internal	s
json_object_field		f	json,text	json	it				from_json,field_name
json_object_field_text		f	json,text	text	it				from_json,field_name
json_object_keys		f	json	text	ist
json_out		f	json	cstring	it
json_populate_record		f	anyelement,json,bool	anyelement	s	1			base,from_json,use_json_as_text
json_populate_recordset		f	anyelement,json,bool	anyelement	ss	1			base,from_json,use_json_as_text
json_recv		f	internal	json	it
json_send		f	json	bytea	it
json_strip_nulls		f	json	json	it
json_to_record		f	json	record	st
json_to_recordset		f	json	record	ss
json_to_tsvector		f	json,jsonb	tsvector	st
json_to_tsvector		f	regconfig,json,jsonb	tsvector	it
json_typeof		f	json	text	it
jsonb_agg		a	anyelement	jsonb	s			n
jsonb_agg_finalfn		f	internal	jsonb	s
jsonb_agg_transfn		f	internal,anyelement	internal	s
jsonb_array_element		f	jsonb,int4	jsonb	it				from_json,element_index
jsonb_array_element_text		f	jsonb,int4	text	it				from_json,element_index
jsonb_array_elements		f	jsonb	jsonb	ist				from_json,value	io	jsonb,jsonb
jsonb_array_elements_text		f	jsonb	text	ist				from_json,value	io	jsonb,text
jsonb_array_length		f	jsonb	int4	it
jsonb_build_array		f		jsonb	s
jsonb_build_array		f	any	jsonb	s		any			v	any
jsonb_build_object		f		jsonb	s
jsonb_build_object		f	any	jsonb	s		any			v	any
jsonb_cmp		f	jsonb,jsonb	int4	it
jsonb_concat		f	jsonb,jsonb	jsonb	it
jsonb_contained		f	jsonb,jsonb	bool	it
jsonb_contains		f	jsonb,jsonb	bool	it
jsonb_delete		f	jsonb,_text	jsonb	it		text		from_json,path_elems	iv	jsonb,_text
jsonb_delete		f	jsonb,int4	jsonb	it
jsonb_delete		f	jsonb,text	jsonb	it
jsonb_delete_path		f	jsonb,_text	jsonb	it
jsonb_each		f	jsonb	record	ist				from_json,key,value	ioo	jsonb,text,jsonb
jsonb_each_text		f	jsonb	record	ist				from_json,key,value	ioo	jsonb,text,text
jsonb_eq		f	jsonb,jsonb	bool	it
jsonb_exists		f	jsonb,text	bool	it
jsonb_exists_all		f	jsonb,_text	bool	it
jsonb_exists_any		f	jsonb,_text	bool	it
jsonb_extract_path		f	jsonb,_text	jsonb	it		text		from_json,path_elems	iv	jsonb,_text
jsonb_extract_path_text		f	jsonb,_text	text	it		text		from_json,path_elems	iv	jsonb,_text
jsonb_ge		f	jsonb,jsonb	bool	it
jsonb_gt		f	jsonb,jsonb	bool	it
jsonb_hash		f	jsonb	int4	it
jsonb_hash_extended		f	jsonb,int8	int8	it
jsonb_in		f	cstring	jsonb	it
jsonb_insert		f	jsonb,_text,jsonb,bool	jsonb	it	1			jsonb_in,path,replacement,insert_after
jsonb_le		f	jsonb,jsonb	bool	it
jsonb_lt		f	jsonb,jsonb	bool	it
jsonb_ne		f	jsonb,jsonb	bool	it
jsonb_object		f	_text	jsonb	it
jsonb_object		f	_text,_text	jsonb	it
jsonb_object_agg		a	any,any	jsonb	i			n
jsonb_object_agg_finalfn		f	internal	jsonb	s
jsonb_object_agg_transfn		f	internal,any,any	internal	s
jsonb_object_field		f	jsonb,text	jsonb	it				from_json,field_name
jsonb_object_field_text		f	jsonb,text	text	it				from_json,field_name
jsonb_object_keys		f	jsonb	text	ist
jsonb_out		f	jsonb	cstring	it
jsonb_path_exists		f	jsonb,jsonpath,jsonb,bool	bool	it	2			target,path,vars,silent
jsonb_path_exists_opr		f	jsonb,jsonpath	bool	it
jsonb_path_exists_tz		f	jsonb,jsonpath,jsonb,bool	bool	st	2			target,path,vars,silent
jsonb_path_match		f	jsonb,jsonpath,jsonb,bool	bool	it	2			target,path,vars,silent
jsonb_path_match_opr		f	jsonb,jsonpath	bool	it
jsonb_path_match_tz		f	jsonb,jsonpath,jsonb,bool	bool	st	2			target,path,vars,silent
jsonb_path_query		f	jsonb,jsonpath,jsonb,bool	jsonb	ist	2			target,path,vars,silent
jsonb_path_query_array		f	jsonb,jsonpath,jsonb,bool	jsonb	it	2			target,path,vars,silent
jsonb_path_query_array_tz		f	jsonb,jsonpath,jsonb,bool	jsonb	st	2			target,path,vars,silent
jsonb_path_query_first		f	jsonb,jsonpath,jsonb,bool	jsonb	it	2			target,path,vars,silent
jsonb_path_query_first_tz		f	jsonb,jsonpath,jsonb,bool	jsonb	st	2			target,path,vars,silent
jsonb_path_query_tz		f	jsonb,jsonpath,jsonb,bool	jsonb	sst	2			target,path,vars,silent
jsonb_populate_record		f	anyelement,jsonb	anyelement	s
jsonb_populate_recordset		f	anyelement,jsonb	anyelement	ss
jsonb_pretty		f	jsonb	text	it
jsonb_recv		f	internal	jsonb	it
jsonb_send		f	jsonb	bytea	it
jsonb_set		f	jsonb,_text,jsonb,bool	jsonb	it	1			jsonb_in,path,replacement,create_if_missing
jsonb_set_lax		f	jsonb,_text,jsonb,bool,text	jsonb	i	2			jsonb_in,path,replacement,create_if_missing,null_value_treatment
jsonb_strip_nulls		f	jsonb	jsonb	it
jsonb_subscript_handler		f	internal	internal	it
jsonb_to_record		f	jsonb	record	st
jsonb_to_recordset		f	jsonb	record	ss
jsonb_to_tsvector		f	jsonb,jsonb	tsvector	st
jsonb_to_tsvector		f	regconfig,jsonb,jsonb	tsvector	it
jsonb_typeof		f	jsonb	text	it
jsonpath_in		f	cstring	jsonpath	it
jsonpath_out		f	jsonpath	cstring	it
jsonpath_recv		f	internal	jsonpath	it
jsonpath_send		f	jsonpath	bytea	it
justify_days		f	interval	interval	it
justify_hours		f	interval	interval	it
justify_interval		f	interval	interval	it
koi8r_to_iso		f	int4,int4,cstring,internal,int4,bool	int4	it
koi8r_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
koi8r_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
koi8r_to_win1251		f	int4,int4,cstring,internal,int4,bool	int4	it
koi8r_to_win866		f	int4,int4,cstring,internal,int4,bool	int4	it
koi8u_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
lag		w	anycompatible,int4,anycompatible	anycompatible	it
lag		w	anyelement	anyelement	it
lag		w	anyelement,int4	anyelement	it
language_handler_in		f	cstring	language_handler	i
language_handler_out		f	language_handler	cstring	it
last_value		w	anyelement	anyelement	it
lastval		f		int8	vt
latin1_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
latin2_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
latin2_to_win1250		f	int4,int4,cstring,internal,int4,bool	int4	it
latin3_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
latin4_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
lcm		f	int4,int4	int4	it
lcm		f	int8,int8	int8	it
lcm		f	numeric,numeric	numeric	it
lead		w	anycompatible,int4,anycompatible	anycompatible	it
lead		w	anyelement	anyelement	it
lead		w	anyelement,int4	anyelement	it
left		f	text,int4	text	it
length		f	bit	int4	it
length		f	bpchar	int4	it
length		f	bytea	int4	it
length		f	bytea,name	int4	st
length		f	lseg	float8	it
length		f	path	float8	it
length		f	text	int4	it
length		f	tsvector	int4	it
like		f	bytea,bytea	bool	it
like		f	name,text	bool	it
like		f	text,text	bool	it
like_escape		f	bytea,bytea	bytea	it
like_escape		f	text,text	text	it
likejoinsel		f	internal,oid,internal,int2,internal	float8	st
likesel		f	internal,oid,internal,int4	float8	st
line		f	point,point	line	it
line_distance		f	line,line	float8	it
line_eq		f	line,line	bool	it
line_horizontal		f	line	bool	it
line_in		f	cstring	line	it
line_interpt		f	line,line	point	it
line_intersect		f	line,line	bool	it
line_out		f	line	cstring	it
line_parallel		f	line,line	bool	it
line_perp		f	line,line	bool	it
line_recv		f	internal	line	it
line_send		f	line	bytea	it
line_vertical		f	line	bool	it
ln		f	float8	float8	it
ln		f	numeric	numeric	it
lo_close		f	int4	int4	vt
lo_creat		f	int4	oid	vt
lo_create		f	oid	oid	vt
lo_export		f	oid,text	int4	vt
lo_from_bytea		f	oid,bytea	oid	vt
lo_get		f	oid	bytea	vt
lo_get		f	oid,int8,int4	bytea	vt
lo_import		f	text	oid	vt
lo_import		f	text,oid	oid	vt
lo_lseek		f	int4,int4,int4	int4	vt
lo_lseek64		f	int4,int8,int4	int8	vt
lo_open		f	oid,int4	int4	vt
lo_put		f	oid,int8,bytea	void	vt
lo_tell		f	int4	int4	vt
lo_tell64		f	int4	int8	vt
lo_truncate		f	int4,int4	int4	vt
lo_truncate64		f	int4,int8	int4	vt
lo_unlink		f	oid	int4	vt
log		f	float8	float8	it
log		f	numeric	numeric	it
log		f	numeric,numeric	numeric	it
log10		f	float8	float8	it
log10		f	numeric	numeric	it
loread		f	int4,int4	bytea	vt
lower		f	anymultirange	anyelement	it
lower		f	anyrange	anyelement	it
lower		f	text	text	it
lower_inc		f	anymultirange	bool	it
lower_inc		f	anyrange	bool	it
lower_inf		f	anymultirange	bool	it
lower_inf		f	anyrange	bool	it
lowrite		f	int4,bytea	int4	vt
lpad		f	text,int4	text	it
lpad		f	text,int4,text	text	it
lseg		f	box	lseg	it
lseg		f	point,point	lseg	it
lseg_center		f	lseg	point	it
lseg_distance		f	lseg,lseg	float8	it
lseg_eq		f	lseg,lseg	bool	it
lseg_ge		f	lseg,lseg	bool	it
lseg_gt		f	lseg,lseg	bool	it
lseg_horizontal		f	lseg	bool	it
lseg_in		f	cstring	lseg	it
lseg_interpt		f	lseg,lseg	point	it
lseg_intersect		f	lseg,lseg	bool	it
lseg_le		f	lseg,lseg	bool	it
lseg_length		f	lseg	float8	it
lseg_lt		f	lseg,lseg	bool	it
lseg_ne		f	lseg,lseg	bool	it
lseg_out		f	lseg	cstring	it
lseg_parallel		f	lseg,lseg	bool	it
lseg_perp		f	lseg,lseg	bool	it
lseg_recv		f	internal	lseg	it
lseg_send		f	lseg	bytea	it
lseg_vertical		f	lseg	bool	it
ltrim		f	bytea,bytea	bytea	it
ltrim		f	text	text	it
ltrim		f	text,text	text	it
macaddr		f	macaddr8	macaddr	it
macaddr8		f	macaddr	macaddr8	it
macaddr8_and		f	macaddr8,macaddr8	macaddr8	it
macaddr8_cmp		f	macaddr8,macaddr8	int4	it
macaddr8_eq		f	macaddr8,macaddr8	bool	it
macaddr8_ge		f	macaddr8,macaddr8	bool	it
macaddr8_gt		f	macaddr8,macaddr8	bool	it
macaddr8_in		f	cstring	macaddr8	it
macaddr8_le		f	macaddr8,macaddr8	bool	it
macaddr8_lt		f	macaddr8,macaddr8	bool	it
macaddr8_ne		f	macaddr8,macaddr8	bool	it
macaddr8_not		f	macaddr8	macaddr8	it
macaddr8_or		f	macaddr8,macaddr8	macaddr8	it
macaddr8_out		f	macaddr8	cstring	it
macaddr8_recv		f	internal	macaddr8	it
macaddr8_send		f	macaddr8	bytea	it
macaddr8_set7bit		f	macaddr8	macaddr8	it
macaddr_and		f	macaddr,macaddr	macaddr	it
macaddr_cmp		f	macaddr,macaddr	int4	it
macaddr_eq		f	macaddr,macaddr	bool	it
macaddr_ge		f	macaddr,macaddr	bool	it
macaddr_gt		f	macaddr,macaddr	bool	it
macaddr_in		f	cstring	macaddr	it
macaddr_le		f	macaddr,macaddr	bool	it
macaddr_lt		f	macaddr,macaddr	bool	it
macaddr_ne		f	macaddr,macaddr	bool	it
macaddr_not		f	macaddr	macaddr	it
macaddr_or		f	macaddr,macaddr	macaddr	it
macaddr_out		f	macaddr	cstring	it
macaddr_recv		f	internal	macaddr	it
macaddr_send		f	macaddr	bytea	it
macaddr_sortsupport		f	internal	void	it
make_date		f	int4,int4,int4	date	it				year,month,day
make_interval		f	int4,int4,int4,int4,int4,int4,float8	interval	it	7			years,months,weeks,days,hours,mins,secs
make_time		f	int4,int4,float8	time	it				hour,min,sec
make_timestamp		f	int4,int4,int4,int4,int4,float8	timestamp	it				year,month,mday,hour,min,sec
make_timestamptz		f	int4,int4,int4,int4,int4,float8	timestamptz	st				year,month,mday,hour,min,sec
make_timestamptz		f	int4,int4,int4,int4,int4,float8,text	timestamptz	st				year,month,mday,hour,min,sec,timezone
makeaclitem		f	oid,oid,text,bool	aclitem	it
masklen		f	inet	int4	it
matchingjoinsel		f	internal,oid,internal,int2,internal	float8	st
matchingsel		f	internal,oid,internal,int4	float8	st
max		a	anyarray	anyarray	i			n
max		a	anyenum	anyenum	i			n
max		a	bpchar	bpchar	i			n
max		a	date	date	i			n
max		a	float4	float4	i			n
max		a	float8	float8	i			n
max		a	inet	inet	i			n
max		a	int2	int2	i			n
max		a	int4	int4	i			n
max		a	int8	int8	i			n
max		a	interval	interval	i			n
max		a	money	money	i			n
max		a	numeric	numeric	i			n
max		a	oid	oid	i			n
max		a	pg_lsn	pg_lsn	i			n
max		a	text	text	i			n
max		a	tid	tid	i			n
max		a	time	time	i			n
max		a	timestamp	timestamp	i			n
max		a	timestamptz	timestamptz	i			n
max		a	timetz	timetz	i			n
max		a	xid8	xid8	i			n
md5		f	bytea	text	it
md5		f	text	text	it
mic_to_big5		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_euc_cn		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_euc_jp		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_euc_kr		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_euc_tw		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_iso		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_koi8r		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_latin1		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_latin2		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_latin3		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_latin4		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_sjis		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_win1250		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_win1251		f	int4,int4,cstring,internal,int4,bool	int4	it
mic_to_win866		f	int4,int4,cstring,internal,int4,bool	int4	it
min		a	anyarray	anyarray	i			n
min		a	anyenum	anyenum	i			n
min		a	bpchar	bpchar	i			n
min		a	date	date	i			n
min		a	float4	float4	i			n
min		a	float8	float8	i			n
min		a	inet	inet	i			n
min		a	int2	int2	i			n
min		a	int4	int4	i			n
min		a	int8	int8	i			n
min		a	interval	interval	i			n
min		a	money	money	i			n
min		a	numeric	numeric	i			n
min		a	oid	oid	i			n
min		a	pg_lsn	pg_lsn	i			n
min		a	text	text	i			n
min		a	tid	tid	i			n
min		a	time	time	i			n
min		a	timestamp	timestamp	i			n
min		a	timestamptz	timestamptz	i			n
min		a	timetz	timetz	i			n
min		a	xid8	xid8	i			n
min_scale		f	numeric	int4	it
mod		f	int2,int2	int2	it
mod		f	int4,int4	int4	it
mod		f	int8,int8	int8	it
mod		f	numeric,numeric	numeric	it
mode		a	anyelement	anyelement	i			o0
mode_final		f	internal,anyelement	anyelement	i
money		f	int4	money	st
money		f	int8	money	st
money		f	numeric	money	st
mul_d_interval		f	float8,interval	interval	it
multirange		f	anyrange	anymultirange	it
multirange_adjacent_multirange		f	anymultirange,anymultirange	bool	it
multirange_adjacent_range		f	anymultirange,anyrange	bool	it
multirange_after_multirange		f	anymultirange,anymultirange	bool	it
multirange_after_range		f	anymultirange,anyrange	bool	it
multirange_agg_finalfn		f	internal,anymultirange	anymultirange	i
multirange_agg_transfn		f	internal,anymultirange	internal	i
multirange_before_multirange		f	anymultirange,anymultirange	bool	it
multirange_before_range		f	anymultirange,anyrange	bool	it
multirange_cmp		f	anymultirange,anymultirange	int4	it
multirange_contained_by_multirange		f	anymultirange,anymultirange	bool	it
multirange_contained_by_range		f	anymultirange,anyrange	bool	it
multirange_contains_elem		f	anymultirange,anyelement	bool	it
multirange_contains_multirange		f	anymultirange,anymultirange	bool	it
multirange_contains_range		f	anymultirange,anyrange	bool	it
multirange_eq		f	anymultirange,anymultirange	bool	it
multirange_ge		f	anymultirange,anymultirange	bool	it
multirange_gist_compress		f	internal	internal	it
multirange_gist_consistent		f	internal,anymultirange,int2,oid,internal	bool	it
multirange_gt		f	anymultirange,anymultirange	bool	it
multirange_in		f	cstring,oid,int4	anymultirange	st
multirange_intersect		f	anymultirange,anymultirange	anymultirange	it
multirange_intersect_agg_transfn		f	anymultirange,anymultirange	anymultirange	it
multirange_le		f	anymultirange,anymultirange	bool	it
multirange_lt		f	anymultirange,anymultirange	bool	it
multirange_minus		f	anymultirange,anymultirange	anymultirange	it
multirange_ne		f	anymultirange,anymultirange	bool	it
multirange_out		f	anymultirange	cstring	st
multirange_overlaps_multirange		f	anymultirange,anymultirange	bool	it
multirange_overlaps_range		f	anymultirange,anyrange	bool	it
multirange_overleft_multirange		f	anymultirange,anymultirange	bool	it
multirange_overleft_range		f	anymultirange,anyrange	bool	it
multirange_overright_multirange		f	anymultirange,anymultirange	bool	it
multirange_overright_range		f	anymultirange,anyrange	bool	it
multirange_recv		f	internal,oid,int4	anymultirange	st
multirange_send		f	anymultirange	bytea	st
multirange_typanalyze		f	internal	bool	st
multirange_union		f	anymultirange,anymultirange	anymultirange	it
multirangesel		f	internal,oid,internal,int4	float8	st
mxid_age		f	xid	int4	st
name		f	bpchar	name	it
name		f	text	name	it
name		f	varchar	name	it
nameconcatoid		f	name,oid	name	it
nameeq		f	name,name	bool	it
nameeqtext		f	name,text	bool	it
namege		f	name,name	bool	it
namegetext		f	name,text	bool	it
namegt		f	name,name	bool	it
namegttext		f	name,text	bool	it
nameiclike		f	name,text	bool	it
nameicnlike		f	name,text	bool	it
nameicregexeq		f	name,text	bool	it
nameicregexne		f	name,text	bool	it
namein		f	cstring	name	it
namele		f	name,name	bool	it
nameletext		f	name,text	bool	it
namelike		f	name,text	bool	it
namelt		f	name,name	bool	it
namelttext		f	name,text	bool	it
namene		f	name,name	bool	it
namenetext		f	name,text	bool	it
namenlike		f	name,text	bool	it
nameout		f	name	cstring	it
namerecv		f	internal	name	st
nameregexeq		f	name,text	bool	it
nameregexne		f	name,text	bool	it
namesend		f	name	bytea	st
neqjoinsel		f	internal,oid,internal,int2,internal	float8	st
neqsel		f	internal,oid,internal,int4	float8	st
netmask		f	inet	inet	it
network		f	inet	cidr	it
network_cmp		f	inet,inet	int4	it
network_eq		f	inet,inet	bool	it
network_ge		f	inet,inet	bool	it
network_gt		f	inet,inet	bool	it
network_larger		f	inet,inet	inet	it
network_le		f	inet,inet	bool	it
network_lt		f	inet,inet	bool	it
network_ne		f	inet,inet	bool	it
network_overlap		f	inet,inet	bool	it
network_smaller		f	inet,inet	inet	it
network_sortsupport		f	internal	void	it
network_sub		f	inet,inet	bool	it
network_subeq		f	inet,inet	bool	it
network_subset_support		f	internal	internal	it
network_sup		f	inet,inet	bool	it
network_supeq		f	inet,inet	bool	it
networkjoinsel		f	internal,oid,internal,int2,internal	float8	st
networksel		f	internal,oid,internal,int4	float8	st
nextval		f	regclass	int8	vt
nlikejoinsel		f	internal,oid,internal,int2,internal	float8	st
nlikesel		f	internal,oid,internal,int4	float8	st
normalize		f	text,text	text	it	1
notlike		f	bytea,bytea	bool	it
notlike		f	name,text	bool	it
notlike		f	text,text	bool	it
now		f		timestamptz	st
npoints		f	path	int4	it
npoints		f	polygon	int4	it
nth_value		w	anyelement,int4	anyelement	it
ntile		w	int4	int4	it
num_nonnulls		f	any	int4	i		any			v	any
num_nulls		f	any	int4	i		any			v	any
numeric		f	float4	numeric	it
numeric		f	float8	numeric	it
numeric		f	int2	numeric	it
numeric		f	int4	numeric	it
numeric		f	int8	numeric	it
numeric		f	jsonb	numeric	it
numeric		f	money	numeric	st
numeric		f	numeric,int4	numeric	it
numeric_abs		f	numeric	numeric	it
numeric_accum		f	internal,numeric	internal	i
numeric_accum_inv		f	internal,numeric	internal	i
numeric_add		f	numeric,numeric	numeric	it
numeric_avg		f	internal	numeric	i
numeric_avg_accum		f	internal,numeric	internal	i
numeric_avg_combine		f	internal,internal	internal	i
numeric_avg_deserialize		f	bytea,internal	internal	it
numeric_avg_serialize		f	internal	bytea	it
numeric_cmp		f	numeric,numeric	int4	it
numeric_combine		f	internal,internal	internal	i
numeric_deserialize		f	bytea,internal	internal	it
numeric_div		f	numeric,numeric	numeric	it
numeric_div_trunc		f	numeric,numeric	numeric	it
numeric_eq		f	numeric,numeric	bool	it
numeric_exp		f	numeric	numeric	it
numeric_ge		f	numeric,numeric	bool	it
numeric_gt		f	numeric,numeric	bool	it
numeric_in		f	cstring,oid,int4	numeric	it
numeric_inc		f	numeric	numeric	it
numeric_larger		f	numeric,numeric	numeric	it
numeric_le		f	numeric,numeric	bool	it
numeric_ln		f	numeric	numeric	it
numeric_log		f	numeric,numeric	numeric	it
numeric_lt		f	numeric,numeric	bool	it
numeric_mod		f	numeric,numeric	numeric	it
numeric_mul		f	numeric,numeric	numeric	it
numeric_ne		f	numeric,numeric	bool	it
numeric_out		f	numeric	cstring	it
numeric_pl_pg_lsn		f	numeric,pg_lsn	pg_lsn	it
numeric_poly_avg		f	internal	numeric	i
numeric_poly_combine		f	internal,internal	internal	i
numeric_poly_deserialize		f	bytea,internal	internal	it
numeric_poly_serialize		f	internal	bytea	it
numeric_poly_stddev_pop		f	internal	numeric	i
numeric_poly_stddev_samp		f	internal	numeric	i
numeric_poly_sum		f	internal	numeric	i
numeric_poly_var_pop		f	internal	numeric	i
numeric_poly_var_samp		f	internal	numeric	i
numeric_power		f	numeric,numeric	numeric	it
numeric_recv		f	internal,oid,int4	numeric	it
numeric_send		f	numeric	bytea	it
numeric_serialize		f	internal	bytea	it
numeric_smaller		f	numeric,numeric	numeric	it
numeric_sortsupport		f	internal	void	it
numeric_sqrt		f	numeric	numeric	it
numeric_stddev_pop		f	internal	numeric	i
numeric_stddev_samp		f	internal	numeric	i
numeric_sub		f	numeric,numeric	numeric	it
numeric_sum		f	internal	numeric	i
numeric_support		f	internal	internal	it
numeric_uminus		f	numeric	numeric	it
numeric_uplus		f	numeric	numeric	it
numeric_var_pop		f	internal	numeric	i
numeric_var_samp		f	internal	numeric	i
numerictypmodin		f	_cstring	int4	it
numerictypmodout		f	int4	cstring	it
nummultirange		f		nummultirange	it
nummultirange		f	_numrange	nummultirange	it		numrange			v	_numrange
nummultirange		f	numrange	nummultirange	it
numnode		f	tsquery	int4	it
numrange		f	numeric,numeric	numrange	i
numrange		f	numeric,numeric,text	numrange	i
numrange_subdiff		f	numeric,numeric	float8	it
obj_description		f	oid	text	st
obj_description		f	oid,name	text	st
octet_length		f	bit	int4	it
octet_length		f	bpchar	int4	it
octet_length		f	bytea	int4	it
octet_length		f	text	int4	it
oid		f	int8	oid	it
oideq		f	oid,oid	bool	it
oidge		f	oid,oid	bool	it
oidgt		f	oid,oid	bool	it
oidin		f	cstring	oid	it
oidlarger		f	oid,oid	oid	it
oidle		f	oid,oid	bool	it
oidlt		f	oid,oid	bool	it
oidne		f	oid,oid	bool	it
oidout		f	oid	cstring	it
oidrecv		f	internal	oid	it
oidsend		f	oid	bytea	it
oidsmaller		f	oid,oid	oid	it
oidvectoreq		f	oidvector,oidvector	bool	it
oidvectorge		f	oidvector,oidvector	bool	it
oidvectorgt		f	oidvector,oidvector	bool	it
oidvectorin		f	cstring	oidvector	it
oidvectorle		f	oidvector,oidvector	bool	it
oidvectorlt		f	oidvector,oidvector	bool	it
oidvectorne		f	oidvector,oidvector	bool	it
oidvectorout		f	oidvector	cstring	it
oidvectorrecv		f	internal	oidvector	it
oidvectorsend		f	oidvector	bytea	it
oidvectortypes		f	oidvector	text	st
on_pb		f	point,box	bool	it
on_pl		f	point,line	bool	it
on_ppath		f	point,path	bool	it
on_ps		f	point,lseg	bool	it
on_sb		f	lseg,box	bool	it
on_sl		f	lseg,line	bool	it
ordered_set_transition		f	internal,any	internal	i
ordered_set_transition_multi		f	internal,any	internal	i		any			iv	internal,any
overlaps		f	time,interval,time,interval	bool	i
overlaps		f	time,interval,time,time	bool	i
overlaps		f	time,time,time,interval	bool	i
overlaps		f	time,time,time,time	bool	i
overlaps		f	timestamp,interval,timestamp,interval	bool	i
overlaps		f	timestamp,interval,timestamp,timestamp	bool	i
overlaps		f	timestamp,timestamp,timestamp,interval	bool	i
overlaps		f	timestamp,timestamp,timestamp,timestamp	bool	i
overlaps		f	timestamptz,interval,timestamptz,interval	bool	s
overlaps		f	timestamptz,interval,timestamptz,timestamptz	bool	s
overlaps		f	timestamptz,timestamptz,timestamptz,interval	bool	s
overlaps		f	timestamptz,timestamptz,timestamptz,timestamptz	bool	i
overlaps		f	timetz,timetz,timetz,timetz	bool	i
overlay		f	bit,bit,int4	bit	it
overlay		f	bit,bit,int4,int4	bit	it
overlay		f	bytea,bytea,int4	bytea	it
overlay		f	bytea,bytea,int4,int4	bytea	it
overlay		f	text,text,int4	text	it
overlay		f	text,text,int4,int4	text	it
parse_ident		f	text,bool	_text	it	1			str,strict
path		f	polygon	path	it
path_add		f	path,path	path	it
path_add_pt		f	path,point	path	it
path_contain_pt		f	path,point	bool	it
path_distance		f	path,path	float8	it
path_div_pt		f	path,point	path	it
path_in		f	cstring	path	it
path_inter		f	path,path	bool	it
path_length		f	path	float8	it
path_mul_pt		f	path,point	path	it
path_n_eq		f	path,path	bool	it
path_n_ge		f	path,path	bool	it
path_n_gt		f	path,path	bool	it
path_n_le		f	path,path	bool	it
path_n_lt		f	path,path	bool	it
path_npoints		f	path	int4	it
path_out		f	path	cstring	it
path_recv		f	internal	path	it
path_send		f	path	bytea	it
path_sub_pt		f	path,point	path	it
pclose		f	path	path	it
percent_rank		a	any	float8	i		any	h1		v	any
percent_rank		w		float8	i
percent_rank_final		f	internal,any	float8	i		any			iv	internal,any
percentile_cont		a	_float8,float8	_float8	i			o1
percentile_cont		a	_float8,interval	_interval	i			o1
percentile_cont		a	float8,float8	float8	i			o1
percentile_cont		a	float8,interval	interval	i			o1
percentile_cont_float8_final		f	internal,float8	float8	i
percentile_cont_float8_multi_final		f	internal,_float8	_float8	i
percentile_cont_interval_final		f	internal,float8	interval	i
percentile_cont_interval_multi_final		f	internal,_float8	_interval	i
percentile_disc		a	_float8,anyelement	anyarray	i			o1
percentile_disc		a	float8,anyelement	anyelement	i			o1
percentile_disc_final		f	internal,float8,anyelement	anyelement	i
percentile_disc_multi_final		f	internal,_float8,anyelement	anyarray	i
pg_advisory_lock		f	int4,int4	void	vt
pg_advisory_lock		f	int8	void	vt
pg_advisory_lock_shared		f	int4,int4	void	vt
pg_advisory_lock_shared		f	int8	void	vt
pg_advisory_unlock		f	int4,int4	bool	vt
pg_advisory_unlock		f	int8	bool	vt
pg_advisory_unlock_all		f		void	vt
pg_advisory_unlock_shared		f	int4,int4	bool	vt
pg_advisory_unlock_shared		f	int8	bool	vt
pg_advisory_xact_lock		f	int4,int4	void	vt
pg_advisory_xact_lock		f	int8	void	vt
pg_advisory_xact_lock_shared		f	int4,int4	void	vt
pg_advisory_xact_lock_shared		f	int8	void	vt
pg_available_extension_versions		f		record	sst				name,version,superuser,trusted,relocatable,schema,requires,comment	oooooooo	name,text,bool,bool,bool,name,_name,text
pg_available_extensions		f		record	sst				name,default_version,comment	ooo	name,text,text
pg_backend_pid		f		int4	st
pg_backup_start		f	text,bool	pg_lsn	vt	1			label,fast
pg_backup_stop		f	bool	record	vt	1			wait_for_archive,lsn,labelfile,spcmapfile	iooo	bool,pg_lsn,text,text
pg_blocking_pids		f	int4	_int4	vt
pg_cancel_backend		f	int4	bool	vt
pg_char_to_encoding		f	name	int4	st
pg_client_encoding		f		name	st
pg_collation_actual_version		f	oid	text	vt
pg_collation_for		f	any	text	s
pg_collation_is_visible		f	oid	bool	st
pg_column_compression		f	any	text	st
pg_column_is_updatable		f	regclass,int2,bool	bool	st
pg_column_size		f	any	int4	st
pg_conf_load_time		f		timestamptz	st
pg_config		f		record	sst				name,setting	oo	text,text
pg_control_checkpoint		f		record	vt				checkpoint_lsn,redo_lsn,redo_wal_file,timeline_id,prev_timeline_id,full_page_writes,next_xid,next_oid,next_multixact_id,next_multi_offset,oldest_xid,oldest_xid_dbid,oldest_active_xid,oldest_multi_xid,oldest_multi_dbid,oldest_commit_ts_xid,newest_commit_ts_xid,checkpoint_time	oooooooooooooooooo	pg_lsn,pg_lsn,text,int4,int4,bool,text,oid,xid,xid,xid,oid,xid,xid,oid,xid,xid,timestamptz
pg_control_init		f		record	vt				max_data_alignment,database_block_size,blocks_per_segment,wal_block_size,bytes_per_wal_segment,max_identifier_length,max_index_columns,max_toast_chunk_size,large_object_chunk_size,float8_pass_by_value,data_page_checksum_version	ooooooooooo	int4,int4,int4,int4,int4,int4,int4,int4,int4,bool,int4
pg_control_recovery		f		record	vt				min_recovery_end_lsn,min_recovery_end_timeline,backup_start_lsn,backup_end_lsn,end_of_backup_record_required	ooooo	pg_lsn,int4,pg_lsn,pg_lsn,bool
pg_control_system		f		record	vt				pg_control_version,catalog_version_no,system_identifier,pg_control_last_modified	oooo	int4,int4,int8,timestamptz
pg_conversion_is_visible		f	oid	bool	st
pg_copy_logical_replication_slot		f	name,name	record	vt				src_slot_name,dst_slot_name,slot_name,lsn	iioo	name,name,name,pg_lsn
pg_copy_logical_replication_slot		f	name,name,bool	record	vt				src_slot_name,dst_slot_name,temporary,slot_name,lsn	iiioo	name,name,bool,name,pg_lsn
pg_copy_logical_replication_slot		f	name,name,bool,name	record	vt				src_slot_name,dst_slot_name,temporary,plugin,slot_name,lsn	iiiioo	name,name,bool,name,name,pg_lsn
pg_copy_physical_replication_slot		f	name,name	record	vt				src_slot_name,dst_slot_name,slot_name,lsn	iioo	name,name,name,pg_lsn
pg_copy_physical_replication_slot		f	name,name,bool	record	vt				src_slot_name,dst_slot_name,temporary,slot_name,lsn	iiioo	name,name,bool,name,pg_lsn
pg_create_logical_replication_slot		f	name,name,bool,bool	record	vt	2			slot_name,plugin,temporary,twophase,slot_name,lsn	iiiioo	name,name,bool,bool,name,pg_lsn
pg_create_physical_replication_slot		f	name,bool,bool	record	vt	2			slot_name,immediately_reserve,temporary,slot_name,lsn	iiioo	name,bool,bool,name,pg_lsn
pg_create_restore_point		f	text	pg_lsn	vt
pg_current_logfile		f		text	v
pg_current_logfile		f	text	text	v
pg_current_snapshot		f		pg_snapshot	st
pg_current_wal_flush_lsn		f		pg_lsn	vt
pg_current_wal_insert_lsn		f		pg_lsn	vt
pg_current_wal_lsn		f		pg_lsn	vt
pg_current_xact_id		f		xid8	st
pg_current_xact_id_if_assigned		f		xid8	st
pg_cursor		f		record	sst				name,statement,is_holdable,is_binary,is_scrollable,creation_time	oooooo	text,text,bool,bool,bool,timestamptz
pg_database_collation_actual_version		f	oid	text	vt
pg_database_size		f	name	int8	vt
pg_database_size		f	oid	int8	vt
pg_ddl_command_in		f	cstring	pg_ddl_command	it
pg_ddl_command_out		f	pg_ddl_command	cstring	it
pg_ddl_command_recv		f	internal	pg_ddl_command	it
pg_ddl_command_send		f	pg_ddl_command	bytea	it
pg_dependencies_in		f	cstring	pg_dependencies	it
pg_dependencies_out		f	pg_dependencies	cstring	it
pg_dependencies_recv		f	internal	pg_dependencies	st
pg_dependencies_send		f	pg_dependencies	bytea	st
pg_describe_object		f	oid,oid,int4	text	st
pg_drop_replication_slot		f	name	void	vt
pg_encoding_max_length		f	int4	int4	it
pg_encoding_to_char		f	int4	name	st
pg_event_trigger_ddl_commands		f		record	sst				classid,objid,objsubid,command_tag,object_type,schema_name,object_identity,in_extension,command	ooooooooo	oid,oid,int4,text,text,text,text,bool,pg_ddl_command
pg_event_trigger_dropped_objects		f		record	sst				classid,objid,objsubid,original,normal,is_temporary,object_type,schema_name,object_name,object_identity,address_names,address_args	oooooooooooo	oid,oid,int4,bool,bool,bool,text,text,text,text,_text,_text
pg_event_trigger_table_rewrite_oid		f		oid	st				oid	o	oid
pg_event_trigger_table_rewrite_reason		f		int4	st
pg_export_snapshot		f		text	vt
pg_extension_config_dump		f	regclass,text	void	vt
pg_extension_update_paths		f	name	record	sst				name,source,target,path	iooo	name,text,text,text
pg_filenode_relation		f	oid,oid	regclass	st
pg_function_is_visible		f	oid	bool	st
pg_get_backend_memory_contexts		f		record	vst				name,ident,parent,level,total_bytes,total_nblocks,free_bytes,free_chunks,used_bytes	ooooooooo	text,text,text,int4,int8,int8,int8,int8,int8
pg_get_catalog_foreign_keys		f		record	sst				fktable,fkcols,pktable,pkcols,is_array,is_opt	oooooo	regclass,_text,regclass,_text,bool,bool
pg_get_constraintdef		f	oid	text	st
pg_get_constraintdef		f	oid,bool	text	st
pg_get_expr		f	pg_node_tree,oid	text	st
pg_get_expr		f	pg_node_tree,oid,bool	text	st
pg_get_function_arg_default		f	oid,int4	text	st
pg_get_function_arguments		f	oid	text	st
pg_get_function_identity_arguments		f	oid	text	st
pg_get_function_result		f	oid	text	st
pg_get_function_sqlbody		f	oid	text	st
pg_get_functiondef		f	oid	text	st
pg_get_indexdef		f	oid	text	st
pg_get_indexdef		f	oid,int4,bool	text	st
pg_get_keywords		f		record	sst				word,catcode,barelabel,catdesc,baredesc	ooooo	text,char,bool,text,text
pg_get_multixact_members		f	xid	record	vst				multixid,xid,mode	ioo	xid,xid,text
pg_get_object_address		f	text,_text,_text	record	st				type,object_names,object_args,classid,objid,objsubid	iiiooo	text,_text,_text,oid,oid,int4
pg_get_partition_constraintdef		f	oid	text	st
pg_get_partkeydef		f	oid	text	st
pg_get_publication_tables		f	text	record	sst				pubname,relid,attrs,qual	iooo	text,oid,int2vector,pg_node_tree
pg_get_replica_identity_index		f	regclass	regclass	st
pg_get_replication_slots		f		record	ss				slot_name,plugin,slot_type,datoid,temporary,active,active_pid,xmin,catalog_xmin,restart_lsn,confirmed_flush_lsn,wal_status,safe_wal_size,two_phase	oooooooooooooo	name,name,text,oid,bool,bool,int4,xid,xid,pg_lsn,pg_lsn,text,int8,bool
pg_get_ruledef		f	oid	text	st
pg_get_ruledef		f	oid,bool	text	st
pg_get_serial_sequence		f	text,text	text	st
pg_get_shmem_allocations		f		record	vst				name,off,size,allocated_size	oooo	text,int8,int8,int8
pg_get_statisticsobjdef		f	oid	text	st
pg_get_statisticsobjdef_columns		f	oid	text	st
pg_get_statisticsobjdef_expressions		f	oid	_text	st
pg_get_triggerdef		f	oid	text	st
pg_get_triggerdef		f	oid,bool	text	st
pg_get_userbyid		f	oid	name	st
pg_get_viewdef		f	oid	text	st
pg_get_viewdef		f	oid,bool	text	st
pg_get_viewdef		f	oid,int4	text	st
pg_get_viewdef		f	text	text	st
pg_get_viewdef		f	text,bool	text	st
pg_get_wal_replay_pause_state		f		text	vt
pg_get_wal_resource_managers		f		record	vst				rm_id,rm_name,rm_builtin	ooo	int4,text,bool
pg_has_role		f	name,name,text	bool	st
pg_has_role		f	name,oid,text	bool	st
pg_has_role		f	name,text	bool	st
pg_has_role		f	oid,name,text	bool	st
pg_has_role		f	oid,oid,text	bool	st
pg_has_role		f	oid,text	bool	st
pg_hba_file_rules		f		record	vst				line_number,type,database,user_name,address,netmask,auth_method,options,error	ooooooooo	int4,text,_text,_text,text,text,text,_text,text
pg_ident_file_mappings		f		record	vst				line_number,map_name,sys_name,pg_username,error	ooooo	int4,text,text,text,text
pg_identify_object		f	oid,oid,int4	record	st				classid,objid,objsubid,type,schema,name,identity	iiioooo	oid,oid,int4,text,text,text,text
pg_identify_object_as_address		f	oid,oid,int4	record	st				classid,objid,objsubid,type,object_names,object_args	iiiooo	oid,oid,int4,text,_text,_text
pg_import_system_collations		f	regnamespace	int4	vt
pg_index_column_has_property		f	regclass,int4,text	bool	st
pg_index_has_property		f	regclass,text	bool	st
pg_indexam_has_property		f	oid,text	bool	st
pg_indexam_progress_phasename		f	oid,int8	text	it
pg_indexes_size		f	regclass	int8	vt
pg_is_in_recovery		f		bool	vt
pg_is_other_temp_schema		f	oid	bool	st
pg_is_wal_replay_paused		f		bool	vt
pg_isolation_test_session_is_blocked		f	int4,_int4	bool	vt
pg_jit_available		f		bool	vt
pg_last_committed_xact		f		record	vt				xid,timestamp,roident	ooo	xid,timestamptz,oid
pg_last_wal_receive_lsn		f		pg_lsn	vt
pg_last_wal_replay_lsn		f		pg_lsn	vt
pg_last_xact_replay_timestamp		f		timestamptz	vt
pg_listening_channels		f		text	sst
pg_lock_status		f		record	vst				locktype,database,relation,page,tuple,virtualxid,transactionid,classid,objid,objsubid,virtualtransaction,pid,mode,granted,fastpath,waitstart	oooooooooooooooo	text,oid,oid,int4,int2,text,xid,oid,oid,int2,text,int4,text,bool,bool,timestamptz
pg_log_backend_memory_contexts		f	int4	bool	vt
pg_logical_emit_message		f	bool,text,bytea	pg_lsn	vt
pg_logical_emit_message		f	bool,text,text	pg_lsn	vt
pg_logical_slot_get_binary_changes		f	name,pg_lsn,int4,_text	record	vs	1	text		slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data	iiivooo	name,pg_lsn,int4,_text,pg_lsn,xid,bytea
pg_logical_slot_get_changes		f	name,pg_lsn,int4,_text	record	vs	1	text		slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data	iiivooo	name,pg_lsn,int4,_text,pg_lsn,xid,text
pg_logical_slot_peek_binary_changes		f	name,pg_lsn,int4,_text	record	vs	1	text		slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data	iiivooo	name,pg_lsn,int4,_text,pg_lsn,xid,bytea
pg_logical_slot_peek_changes		f	name,pg_lsn,int4,_text	record	vs	1	text		slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data	iiivooo	name,pg_lsn,int4,_text,pg_lsn,xid,text
pg_ls_archive_statusdir		f		record	vst				name,size,modification	ooo	text,int8,timestamptz
pg_ls_dir		f	text	text	vst
pg_ls_dir		f	text,bool,bool	text	vst
pg_ls_logdir		f		record	vst				name,size,modification	ooo	text,int8,timestamptz
pg_ls_logicalmapdir		f		record	vst				name,size,modification	ooo	text,int8,timestamptz
pg_ls_logicalsnapdir		f		record	vst				name,size,modification	ooo	text,int8,timestamptz
pg_ls_replslotdir		f	text	record	vst				slot_name,name,size,modification	iooo	text,text,int8,timestamptz
pg_ls_tmpdir		f		record	vst				name,size,modification	ooo	text,int8,timestamptz
pg_ls_tmpdir		f	oid	record	vst				tablespace,name,size,modification	iooo	oid,text,int8,timestamptz
pg_ls_waldir		f		record	vst				name,size,modification	ooo	text,int8,timestamptz
pg_lsn		f	numeric	pg_lsn	it
pg_lsn_cmp		f	pg_lsn,pg_lsn	int4	it
pg_lsn_eq		f	pg_lsn,pg_lsn	bool	it
pg_lsn_ge		f	pg_lsn,pg_lsn	bool	it
pg_lsn_gt		f	pg_lsn,pg_lsn	bool	it
pg_lsn_hash		f	pg_lsn	int4	it
pg_lsn_hash_extended		f	pg_lsn,int8	int8	it
pg_lsn_in		f	cstring	pg_lsn	it
pg_lsn_larger		f	pg_lsn,pg_lsn	pg_lsn	it
pg_lsn_le		f	pg_lsn,pg_lsn	bool	it
pg_lsn_lt		f	pg_lsn,pg_lsn	bool	it
pg_lsn_mi		f	pg_lsn,pg_lsn	numeric	it
pg_lsn_mii		f	pg_lsn,numeric	pg_lsn	it
pg_lsn_ne		f	pg_lsn,pg_lsn	bool	it
pg_lsn_out		f	pg_lsn	cstring	it
pg_lsn_pli		f	pg_lsn,numeric	pg_lsn	it
pg_lsn_recv		f	internal	pg_lsn	it
pg_lsn_send		f	pg_lsn	bytea	it
pg_lsn_smaller		f	pg_lsn,pg_lsn	pg_lsn	it
pg_mcv_list_in		f	cstring	pg_mcv_list	it
pg_mcv_list_items		f	pg_mcv_list	record	sst				mcv_list,index,values,nulls,frequency,base_frequency	iooooo	pg_mcv_list,int4,_text,_bool,float8,float8
pg_mcv_list_out		f	pg_mcv_list	cstring	it
pg_mcv_list_recv		f	internal	pg_mcv_list	st
pg_mcv_list_send		f	pg_mcv_list	bytea	st
pg_my_temp_schema		f		oid	st
pg_ndistinct_in		f	cstring	pg_ndistinct	it
pg_ndistinct_out		f	pg_ndistinct	cstring	it
pg_ndistinct_recv		f	internal	pg_ndistinct	st
pg_ndistinct_send		f	pg_ndistinct	bytea	st
pg_nextoid		f	regclass,name,regclass	oid	vt
pg_node_tree_in		f	cstring	pg_node_tree	it
pg_node_tree_out		f	pg_node_tree	cstring	it
pg_node_tree_recv		f	internal	pg_node_tree	st
pg_node_tree_send		f	pg_node_tree	bytea	st
pg_notification_queue_usage		f		float8	vt
pg_notify		f	text,text	void	v
pg_opclass_is_visible		f	oid	bool	st
pg_operator_is_visible		f	oid	bool	st
pg_opfamily_is_visible		f	oid	bool	st
pg_options_to_table		f	_text	record	sst				options_array,option_name,option_value	ioo	_text,text,text
pg_partition_ancestors		f	regclass	regclass	vst				partitionid,relid	io	regclass,regclass
pg_partition_root		f	regclass	regclass	it
pg_partition_tree		f	regclass	record	vst				rootrelid,relid,parentrelid,isleaf,level	ioooo	regclass,regclass,regclass,bool,int4
pg_postmaster_start_time		f		timestamptz	st
pg_prepared_statement		f		record	sst				name,statement,prepare_time,parameter_types,from_sql,generic_plans,custom_plans	ooooooo	text,text,timestamptz,_regtype,bool,int8,int8
pg_prepared_xact		f		record	vst				transaction,gid,prepared,ownerid,dbid	ooooo	xid,text,timestamptz,oid,oid
pg_promote		f	bool,int4	bool	vt	2			wait,wait_seconds
pg_read_binary_file		f	text	bytea	vt
pg_read_binary_file		f	text,int8,int8	bytea	vt
pg_read_binary_file		f	text,int8,int8,bool	bytea	vt
pg_read_file		f	text	text	vt
pg_read_file		f	text,int8,int8	text	vt
pg_read_file		f	text,int8,int8,bool	text	vt
pg_read_file_old		f	text,int8,int8	text	vt
pg_relation_filenode		f	regclass	oid	st
pg_relation_filepath		f	regclass	text	st
pg_relation_is_publishable		f	regclass	bool	st
pg_relation_is_updatable		f	regclass,bool	int4	st
pg_relation_size		f	regclass	int8	vt
pg_relation_size		f	regclass,text	int8	vt
pg_reload_conf		f		bool	vt
pg_replication_origin_advance		f	text,pg_lsn	void	vt
pg_replication_origin_create		f	text	oid	vt
pg_replication_origin_drop		f	text	void	vt
pg_replication_origin_oid		f	text	oid	st
pg_replication_origin_progress		f	text,bool	pg_lsn	vt
pg_replication_origin_session_is_setup		f		bool	vt
pg_replication_origin_session_progress		f	bool	pg_lsn	vt
pg_replication_origin_session_reset		f		void	vt
pg_replication_origin_session_setup		f	text	void	vt
pg_replication_origin_xact_reset		f		void	vt
pg_replication_origin_xact_setup		f	pg_lsn,timestamptz	void	vt
pg_replication_slot_advance		f	name,pg_lsn	record	vt				slot_name,upto_lsn,slot_name,end_lsn	iioo	name,pg_lsn,name,pg_lsn
pg_rotate_logfile		f		bool	vt
pg_rotate_logfile_old		f		bool	vt
pg_safe_snapshot_blocking_pids		f	int4	_int4	vt
pg_sequence_last_value		f	regclass	int8	vt
pg_sequence_parameters		f	oid	record	st				sequence_oid,start_value,minimum_value,maximum_value,increment,cycle_option,cache_size,data_type	iooooooo	oid,int8,int8,int8,int8,bool,int8,oid
pg_settings_get_flags		f	text	_text	st
pg_show_all_file_settings		f		record	vst				sourcefile,sourceline,seqno,name,setting,applied,error	ooooooo	text,int4,int4,text,text,bool,text
pg_show_all_settings		f		record	sst				name,setting,unit,category,short_desc,extra_desc,context,vartype,source,min_val,max_val,enumvals,boot_val,reset_val,sourcefile,sourceline,pending_restart	ooooooooooooooooo	text,text,text,text,text,text,text,text,text,text,text,_text,text,text,text,int4,bool
pg_show_replication_origin_status		f		record	vs				local_id,external_id,remote_lsn,local_lsn	oooo	oid,text,pg_lsn,pg_lsn
pg_size_bytes		f	text	int8	it
pg_size_pretty		f	int8	text	it
pg_size_pretty		f	numeric	text	it
pg_sleep		f	float8	void	vt
pg_sleep_for		f	interval	void	vt
pg_sleep_until		f	timestamptz	void	vt
pg_snapshot_in		f	cstring	pg_snapshot	it
pg_snapshot_out		f	pg_snapshot	cstring	it
pg_snapshot_recv		f	internal	pg_snapshot	it
pg_snapshot_send		f	pg_snapshot	bytea	it
pg_snapshot_xip		f	pg_snapshot	xid8	ist
pg_snapshot_xmax		f	pg_snapshot	xid8	it
pg_snapshot_xmin		f	pg_snapshot	xid8	it
pg_stat_clear_snapshot		f		void	v
pg_stat_file		f	text	record	vt				filename,size,access,modification,change,creation,isdir	ioooooo	text,int8,timestamptz,timestamptz,timestamptz,timestamptz,bool
pg_stat_file		f	text,bool	record	vt				filename,missing_ok,size,access,modification,change,creation,isdir	iioooooo	text,bool,int8,timestamptz,timestamptz,timestamptz,timestamptz,bool
pg_stat_force_next_flush		f		void	v
pg_stat_get_activity		f	int4	record	ss				pid,datid,pid,usesysid,application_name,state,query,wait_event_type,wait_event,xact_start,query_start,backend_start,state_change,client_addr,client_hostname,client_port,backend_xid,backend_xmin,backend_type,ssl,sslversion,sslcipher,sslbits,ssl_client_dn,ssl_client_serial,ssl_issuer_dn,gss_auth,gss_princ,gss_enc,leader_pid,query_id	ioooooooooooooooooooooooooooooo	int4,oid,int4,oid,text,text,text,text,text,timestamptz,timestamptz,timestamptz,timestamptz,inet,text,int4,xid,xid,text,bool,text,text,int4,text,numeric,text,bool,text,bool,int4,int8
pg_stat_get_analyze_count		f	oid	int8	st
pg_stat_get_archiver		f		record	s				archived_count,last_archived_wal,last_archived_time,failed_count,last_failed_wal,last_failed_time,stats_reset	ooooooo	int8,text,timestamptz,int8,text,timestamptz,timestamptz
pg_stat_get_autoanalyze_count		f	oid	int8	st
pg_stat_get_autovacuum_count		f	oid	int8	st
pg_stat_get_backend_activity		f	int4	text	st
pg_stat_get_backend_activity_start		f	int4	timestamptz	st
pg_stat_get_backend_client_addr		f	int4	inet	st
pg_stat_get_backend_client_port		f	int4	int4	st
pg_stat_get_backend_dbid		f	int4	oid	st
pg_stat_get_backend_idset		f		int4	sst
pg_stat_get_backend_pid		f	int4	int4	st
pg_stat_get_backend_start		f	int4	timestamptz	st
pg_stat_get_backend_userid		f	int4	oid	st
pg_stat_get_backend_wait_event		f	int4	text	st
pg_stat_get_backend_wait_event_type		f	int4	text	st
pg_stat_get_backend_xact_start		f	int4	timestamptz	st
pg_stat_get_bgwriter_buf_written_checkpoints		f		int8	st
pg_stat_get_bgwriter_buf_written_clean		f		int8	st
pg_stat_get_bgwriter_maxwritten_clean		f		int8	st
pg_stat_get_bgwriter_requested_checkpoints		f		int8	st
pg_stat_get_bgwriter_stat_reset_time		f		timestamptz	st
pg_stat_get_bgwriter_timed_checkpoints		f		int8	st
pg_stat_get_blocks_fetched		f	oid	int8	st
pg_stat_get_blocks_hit		f	oid	int8	st
pg_stat_get_buf_alloc		f		int8	st
pg_stat_get_buf_fsync_backend		f		int8	st
pg_stat_get_buf_written_backend		f		int8	st
pg_stat_get_checkpoint_sync_time		f		float8	st
pg_stat_get_checkpoint_write_time		f		float8	st
pg_stat_get_db_active_time		f	oid	float8	st
pg_stat_get_db_blk_read_time		f	oid	float8	st
pg_stat_get_db_blk_write_time		f	oid	float8	st
pg_stat_get_db_blocks_fetched		f	oid	int8	st
pg_stat_get_db_blocks_hit		f	oid	int8	st
pg_stat_get_db_checksum_failures		f	oid	int8	st
pg_stat_get_db_checksum_last_failure		f	oid	timestamptz	st
pg_stat_get_db_conflict_all		f	oid	int8	st
pg_stat_get_db_conflict_bufferpin		f	oid	int8	st
pg_stat_get_db_conflict_lock		f	oid	int8	st
pg_stat_get_db_conflict_snapshot		f	oid	int8	st
pg_stat_get_db_conflict_startup_deadlock		f	oid	int8	st
pg_stat_get_db_conflict_tablespace		f	oid	int8	st
pg_stat_get_db_deadlocks		f	oid	int8	st
pg_stat_get_db_idle_in_transaction_time		f	oid	float8	st
pg_stat_get_db_numbackends		f	oid	int4	st
pg_stat_get_db_session_time		f	oid	float8	st
pg_stat_get_db_sessions		f	oid	int8	st
pg_stat_get_db_sessions_abandoned		f	oid	int8	st
pg_stat_get_db_sessions_fatal		f	oid	int8	st
pg_stat_get_db_sessions_killed		f	oid	int8	st
pg_stat_get_db_stat_reset_time		f	oid	timestamptz	st
pg_stat_get_db_temp_bytes		f	oid	int8	st
pg_stat_get_db_temp_files		f	oid	int8	st
pg_stat_get_db_tuples_deleted		f	oid	int8	st
pg_stat_get_db_tuples_fetched		f	oid	int8	st
pg_stat_get_db_tuples_inserted		f	oid	int8	st
pg_stat_get_db_tuples_returned		f	oid	int8	st
pg_stat_get_db_tuples_updated		f	oid	int8	st
pg_stat_get_db_xact_commit		f	oid	int8	st
pg_stat_get_db_xact_rollback		f	oid	int8	st
pg_stat_get_dead_tuples		f	oid	int8	st
pg_stat_get_function_calls		f	oid	int8	st
pg_stat_get_function_self_time		f	oid	float8	st
pg_stat_get_function_total_time		f	oid	float8	st
pg_stat_get_ins_since_vacuum		f	oid	int8	st
pg_stat_get_last_analyze_time		f	oid	timestamptz	st
pg_stat_get_last_autoanalyze_time		f	oid	timestamptz	st
pg_stat_get_last_autovacuum_time		f	oid	timestamptz	st
pg_stat_get_last_vacuum_time		f	oid	timestamptz	st
pg_stat_get_live_tuples		f	oid	int8	st
pg_stat_get_mod_since_analyze		f	oid	int8	st
pg_stat_get_numscans		f	oid	int8	st
pg_stat_get_progress_info		f	text	record	sst				cmdtype,pid,datid,relid,param1,param2,param3,param4,param5,param6,param7,param8,param9,param10,param11,param12,param13,param14,param15,param16,param17,param18,param19,param20	iooooooooooooooooooooooo	text,int4,oid,oid,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8
pg_stat_get_recovery_prefetch		f		record	vst				stats_reset,prefetch,hit,skip_init,skip_new,skip_fpw,skip_rep,wal_distance,block_distance,io_depth	oooooooooo	timestamptz,int8,int8,int8,int8,int8,int8,int4,int4,int4
pg_stat_get_replication_slot		f	text	record	st				slot_name,slot_name,spill_txns,spill_count,spill_bytes,stream_txns,stream_count,stream_bytes,total_txns,total_bytes,stats_reset	ioooooooooo	text,text,int8,int8,int8,int8,int8,int8,int8,int8,timestamptz
pg_stat_get_slru		f		record	ss				name,blks_zeroed,blks_hit,blks_read,blks_written,blks_exists,flushes,truncates,stats_reset	ooooooooo	text,int8,int8,int8,int8,int8,int8,int8,timestamptz
pg_stat_get_snapshot_timestamp		f		timestamptz	st
pg_stat_get_subscription		f	oid	record	ss				subid,subid,relid,pid,received_lsn,last_msg_send_time,last_msg_receipt_time,latest_end_lsn,latest_end_time	ioooooooo	oid,oid,oid,int4,pg_lsn,timestamptz,timestamptz,pg_lsn,timestamptz
pg_stat_get_subscription_stats		f	oid	record	st				subid,subid,apply_error_count,sync_error_count,stats_reset	ioooo	oid,oid,int8,int8,timestamptz
pg_stat_get_tuples_deleted		f	oid	int8	st
pg_stat_get_tuples_fetched		f	oid	int8	st
pg_stat_get_tuples_hot_updated		f	oid	int8	st
pg_stat_get_tuples_inserted		f	oid	int8	st
pg_stat_get_tuples_returned		f	oid	int8	st
pg_stat_get_tuples_updated		f	oid	int8	st
pg_stat_get_vacuum_count		f	oid	int8	st
pg_stat_get_wal		f		record	s				wal_records,wal_fpi,wal_bytes,wal_buffers_full,wal_write,wal_sync,wal_write_time,wal_sync_time,stats_reset	ooooooooo	int8,int8,numeric,int8,int8,int8,float8,float8,timestamptz
pg_stat_get_wal_receiver		f		record	s				pid,status,receive_start_lsn,receive_start_tli,written_lsn,flushed_lsn,received_tli,last_msg_send_time,last_msg_receipt_time,latest_end_lsn,latest_end_time,slot_name,sender_host,sender_port,conninfo	ooooooooooooooo	int4,text,pg_lsn,int4,pg_lsn,pg_lsn,int4,timestamptz,timestamptz,pg_lsn,timestamptz,text,text,int4,text
pg_stat_get_wal_senders		f		record	ss				pid,state,sent_lsn,write_lsn,flush_lsn,replay_lsn,write_lag,flush_lag,replay_lag,sync_priority,sync_state,reply_time	oooooooooooo	int4,text,pg_lsn,pg_lsn,pg_lsn,pg_lsn,interval,interval,interval,int4,text,timestamptz
pg_stat_get_xact_blocks_fetched		f	oid	int8	vt
pg_stat_get_xact_blocks_hit		f	oid	int8	vt
pg_stat_get_xact_function_calls		f	oid	int8	vt
pg_stat_get_xact_function_self_time		f	oid	float8	vt
pg_stat_get_xact_function_total_time		f	oid	float8	vt
pg_stat_get_xact_numscans		f	oid	int8	vt
pg_stat_get_xact_tuples_deleted		f	oid	int8	vt
pg_stat_get_xact_tuples_fetched		f	oid	int8	vt
pg_stat_get_xact_tuples_hot_updated		f	oid	int8	vt
pg_stat_get_xact_tuples_inserted		f	oid	int8	vt
pg_stat_get_xact_tuples_returned		f	oid	int8	vt
pg_stat_get_xact_tuples_updated		f	oid	int8	vt
pg_stat_have_stats		f	text,oid,oid	bool	vt
pg_stat_reset		f		void	v
pg_stat_reset_replication_slot		f	text	void	v
pg_stat_reset_shared		f	text	void	vt
pg_stat_reset_single_function_counters		f	oid	void	vt
pg_stat_reset_single_table_counters		f	oid	void	vt
pg_stat_reset_slru		f	text	void	v
pg_stat_reset_subscription_stats		f	oid	void	v
pg_statistics_obj_is_visible		f	oid	bool	st
pg_stop_making_pinned_objects		f		void	vt
pg_switch_wal		f		pg_lsn	vt
pg_table_is_visible		f	oid	bool	st
pg_table_size		f	regclass	int8	vt
pg_tablespace_databases		f	oid	oid	sst
pg_tablespace_location		f	oid	text	st
pg_tablespace_size		f	name	int8	vt
pg_tablespace_size		f	oid	int8	vt
pg_terminate_backend		f	int4,int8	bool	vt	1			pid,timeout
pg_timezone_abbrevs		f		record	sst				abbrev,utc_offset,is_dst	ooo	text,interval,bool
pg_timezone_names		f		record	sst				name,abbrev,utc_offset,is_dst	oooo	text,text,interval,bool
pg_total_relation_size		f	regclass	int8	vt
pg_trigger_depth		f		int4	st
pg_try_advisory_lock		f	int4,int4	bool	vt
pg_try_advisory_lock		f	int8	bool	vt
pg_try_advisory_lock_shared		f	int4,int4	bool	vt
pg_try_advisory_lock_shared		f	int8	bool	vt
pg_try_advisory_xact_lock		f	int4,int4	bool	vt
pg_try_advisory_xact_lock		f	int8	bool	vt
pg_try_advisory_xact_lock_shared		f	int4,int4	bool	vt
pg_try_advisory_xact_lock_shared		f	int8	bool	vt
pg_ts_config_is_visible		f	oid	bool	st
pg_ts_dict_is_visible		f	oid	bool	st
pg_ts_parser_is_visible		f	oid	bool	st
pg_ts_template_is_visible		f	oid	bool	st
pg_type_is_visible		f	oid	bool	st
pg_typeof		f	any	regtype	s
pg_visible_in_snapshot		f	xid8,pg_snapshot	bool	it
pg_wal_lsn_diff		f	pg_lsn,pg_lsn	numeric	it
pg_wal_replay_pause		f		void	vt
pg_wal_replay_resume		f		void	vt
pg_walfile_name		f	pg_lsn	text	it
pg_walfile_name_offset		f	pg_lsn	record	it				lsn,file_name,file_offset	ioo	pg_lsn,text,int4
pg_xact_commit_timestamp		f	xid	timestamptz	vt
pg_xact_commit_timestamp_origin		f	xid	record	vt				xid,timestamp,roident	ioo	xid,timestamptz,oid
pg_xact_status		f	xid8	text	vt
phraseto_tsquery		f	regconfig,text	tsquery	it
phraseto_tsquery		f	text	tsquery	st
pi		f		float8	it
plainto_tsquery		f	regconfig,text	tsquery	it
plainto_tsquery		f	text	tsquery	st
point		f	box	point	it
point		f	circle	point	it
point		f	float8,float8	point	it
point		f	lseg	point	it
point		f	polygon	point	it
point_above		f	point,point	bool	it
point_add		f	point,point	point	it
point_below		f	point,point	bool	it
point_distance		f	point,point	float8	it
point_div		f	point,point	point	it
point_eq		f	point,point	bool	it
point_horiz		f	point,point	bool	it
point_in		f	cstring	point	it
point_left		f	point,point	bool	it
point_mul		f	point,point	point	it
point_ne		f	point,point	bool	it
point_out		f	point	cstring	it
point_recv		f	internal	point	it
point_right		f	point,point	bool	it
point_send		f	point	bytea	it
point_sub		f	point,point	point	it
point_vert		f	point,point	bool	it
poly_above		f	polygon,polygon	bool	it
poly_below		f	polygon,polygon	bool	it
poly_center		f	polygon	point	it
poly_contain		f	polygon,polygon	bool	it
poly_contain_pt		f	polygon,point	bool	it
poly_contained		f	polygon,polygon	bool	it
poly_distance		f	polygon,polygon	float8	it
poly_in		f	cstring	polygon	it
poly_left		f	polygon,polygon	bool	it
poly_npoints		f	polygon	int4	it
poly_out		f	polygon	cstring	it
poly_overabove		f	polygon,polygon	bool	it
poly_overbelow		f	polygon,polygon	bool	it
poly_overlap		f	polygon,polygon	bool	it
poly_overleft		f	polygon,polygon	bool	it
poly_overright		f	polygon,polygon	bool	it
poly_recv		f	internal	polygon	it
poly_right		f	polygon,polygon	bool	it
poly_same		f	polygon,polygon	bool	it
poly_send		f	polygon	bytea	it
polygon		f	box	polygon	it
polygon		f	circle	polygon	it
polygon		f	int4,circle	polygon	it
polygon		f	path	polygon	it
popen		f	path	path	it
position		f	bit,bit	int4	it
position		f	bytea,bytea	int4	it
position		f	text,text	int4	it
positionjoinsel		f	internal,oid,internal,int2,internal	float8	st
positionsel		f	internal,oid,internal,int4	float8	st
postgresql_fdw_validator		f	_text,oid	bool	it
pow		f	float8,float8	float8	it
pow		f	numeric,numeric	numeric	it
power		f	float8,float8	float8	it
power		f	numeric,numeric	numeric	it
prefixjoinsel		f	internal,oid,internal,int2,internal	float8	st
prefixsel		f	internal,oid,internal,int4	float8	st
prsd_end		f	internal	void	it
prsd_headline		f	internal,internal,tsquery	internal	it
prsd_lextype		f	internal	internal	it
prsd_nexttoken		f	internal,internal,internal	internal	it
prsd_start		f	internal,int4	internal	it
pt_contained_circle		f	point,circle	bool	it
pt_contained_poly		f	point,polygon	bool	it
query_to_xml		f	text,bool,bool,text	xml	vt				query,nulls,tableforest,targetns
query_to_xml_and_xmlschema		f	text,bool,bool,text	xml	vt				query,nulls,tableforest,targetns
query_to_xmlschema		f	text,bool,bool,text	xml	vt				query,nulls,tableforest,targetns
querytree		f	tsquery	text	it
quote_ident		f	text	text	it
quote_literal		f	anyelement	text	st
quote_literal		f	text	text	it
quote_nullable		f	anyelement	text	s
quote_nullable		f	text	text	i
radians		f	float8	float8	it
radius		f	circle	float8	it
random		f		float8	vt
range_adjacent		f	anyrange,anyrange	bool	it
range_adjacent_multirange		f	anyrange,anymultirange	bool	it
range_after		f	anyrange,anyrange	bool	it
range_after_multirange		f	anyrange,anymultirange	bool	it
range_agg		a	anymultirange	anymultirange	i			n
range_agg		a	anyrange	anymultirange	i			n
range_agg_finalfn		f	internal,anyrange	anymultirange	i
range_agg_transfn		f	internal,anyrange	internal	i
range_before		f	anyrange,anyrange	bool	it
range_before_multirange		f	anyrange,anymultirange	bool	it
range_cmp		f	anyrange,anyrange	int4	it
range_contained_by		f	anyrange,anyrange	bool	it
range_contained_by_multirange		f	anyrange,anymultirange	bool	it
range_contains		f	anyrange,anyrange	bool	it
range_contains_elem		f	anyrange,anyelement	bool	it
range_contains_multirange		f	anyrange,anymultirange	bool	it
range_eq		f	anyrange,anyrange	bool	it
range_ge		f	anyrange,anyrange	bool	it
range_gist_consistent		f	internal,anyrange,int2,oid,internal	bool	it
range_gist_penalty		f	internal,internal,internal	internal	it
range_gist_picksplit		f	internal,internal	internal	it
range_gist_same		f	anyrange,anyrange,internal	internal	it
range_gist_union		f	internal,internal	anyrange	it
range_gt		f	anyrange,anyrange	bool	it
range_in		f	cstring,oid,int4	anyrange	st
range_intersect		f	anyrange,anyrange	anyrange	it
range_intersect_agg		a	anymultirange	anymultirange	i			n
range_intersect_agg		a	anyrange	anyrange	i			n
range_intersect_agg_transfn		f	anyrange,anyrange	anyrange	it
range_le		f	anyrange,anyrange	bool	it
range_lt		f	anyrange,anyrange	bool	it
range_merge		f	anymultirange	anyrange	it
range_merge		f	anyrange,anyrange	anyrange	it
range_minus		f	anyrange,anyrange	anyrange	it
range_ne		f	anyrange,anyrange	bool	it
range_out		f	anyrange	cstring	st
range_overlaps		f	anyrange,anyrange	bool	it
range_overlaps_multirange		f	anyrange,anymultirange	bool	it
range_overleft		f	anyrange,anyrange	bool	it
range_overleft_multirange		f	anyrange,anymultirange	bool	it
range_overright		f	anyrange,anyrange	bool	it
range_overright_multirange		f	anyrange,anymultirange	bool	it
range_recv		f	internal,oid,int4	anyrange	st
range_send		f	anyrange	bytea	st
range_typanalyze		f	internal	bool	st
range_union		f	anyrange,anyrange	anyrange	it
rangesel		f	internal,oid,internal,int4	float8	st
rank		a	any	int8	i		any	h1		v	any
rank		w		int8	i
rank_final		f	internal,any	int8	i		any			iv	internal,any
raw_array_subscript_handler		f	internal	internal	it
record_eq		f	record,record	bool	it
record_ge		f	record,record	bool	it
record_gt		f	record,record	bool	it
record_image_eq		f	record,record	bool	it
record_image_ge		f	record,record	bool	it
record_image_gt		f	record,record	bool	it
record_image_le		f	record,record	bool	it
record_image_lt		f	record,record	bool	it
record_image_ne		f	record,record	bool	it
record_in		f	cstring,oid,int4	record	st
record_le		f	record,record	bool	it
record_lt		f	record,record	bool	it
record_ne		f	record,record	bool	it
record_out		f	record	cstring	st
record_recv		f	internal,oid,int4	record	st
record_send		f	record	bytea	st
regclass		f	text	regclass	st
regclassin		f	cstring	regclass	st
regclassout		f	regclass	cstring	st
regclassrecv		f	internal	regclass	it
regclasssend		f	regclass	bytea	it
regcollationin		f	cstring	regcollation	st
regcollationout		f	regcollation	cstring	st
regcollationrecv		f	internal	regcollation	it
regcollationsend		f	regcollation	bytea	it
regconfigin		f	cstring	regconfig	st
regconfigout		f	regconfig	cstring	st
regconfigrecv		f	internal	regconfig	it
regconfigsend		f	regconfig	bytea	it
regdictionaryin		f	cstring	regdictionary	st
regdictionaryout		f	regdictionary	cstring	st
regdictionaryrecv		f	internal	regdictionary	it
regdictionarysend		f	regdictionary	bytea	it
regexeqjoinsel		f	internal,oid,internal,int2,internal	float8	st
regexeqsel		f	internal,oid,internal,int4	float8	st
regexnejoinsel		f	internal,oid,internal,int2,internal	float8	st
regexnesel		f	internal,oid,internal,int4	float8	st
regexp_count		f	text,text	int4	it
regexp_count		f	text,text,int4	int4	it
regexp_count		f	text,text,int4,text	int4	it
regexp_instr		f	text,text	int4	it
regexp_instr		f	text,text,int4	int4	it
regexp_instr		f	text,text,int4,int4	int4	it
regexp_instr		f	text,text,int4,int4,int4	int4	it
regexp_instr		f	text,text,int4,int4,int4,text	int4	it
regexp_instr		f	text,text,int4,int4,int4,text,int4	int4	it
regexp_like		f	text,text	bool	it
regexp_like		f	text,text,text	bool	it
regexp_match		f	text,text	_text	it
regexp_match		f	text,text,text	_text	it
regexp_matches		f	text,text	_text	ist
regexp_matches		f	text,text,text	_text	ist
regexp_replace		f	text,text,text	text	it
regexp_replace		f	text,text,text,int4	text	it
regexp_replace		f	text,text,text,int4,int4	text	it
regexp_replace		f	text,text,text,int4,int4,text	text	it
regexp_replace		f	text,text,text,text	text	it
regexp_split_to_array		f	text,text	_text	it
regexp_split_to_array		f	text,text,text	_text	it
regexp_split_to_table		f	text,text	text	ist
regexp_split_to_table		f	text,text,text	text	ist
regexp_substr		f	text,text	text	it
regexp_substr		f	text,text,int4	text	it
regexp_substr		f	text,text,int4,int4	text	it
regexp_substr		f	text,text,int4,int4,text	text	it
regexp_substr		f	text,text,int4,int4,text,int4	text	it
regnamespacein		f	cstring	regnamespace	st
regnamespaceout		f	regnamespace	cstring	st
regnamespacerecv		f	internal	regnamespace	it
regnamespacesend		f	regnamespace	bytea	it
regoperatorin		f	cstring	regoperator	st
regoperatorout		f	regoperator	cstring	st
regoperatorrecv		f	internal	regoperator	it
regoperatorsend		f	regoperator	bytea	it
regoperin		f	cstring	regoper	st
regoperout		f	regoper	cstring	st
regoperrecv		f	internal	regoper	it
regopersend		f	regoper	bytea	it
regprocedurein		f	cstring	regprocedure	st
regprocedureout		f	regprocedure	cstring	st
regprocedurerecv		f	internal	regprocedure	it
regproceduresend		f	regprocedure	bytea	it
regprocin		f	cstring	regproc	st
regprocout		f	regproc	cstring	st
regprocrecv		f	internal	regproc	it
regprocsend		f	regproc	bytea	it
regr_avgx		a	float8,float8	float8	i			n
regr_avgy		a	float8,float8	float8	i			n
regr_count		a	float8,float8	int8	i			n
regr_intercept		a	float8,float8	float8	i			n
regr_r2		a	float8,float8	float8	i			n
regr_slope		a	float8,float8	float8	i			n
regr_sxx		a	float8,float8	float8	i			n
regr_sxy		a	float8,float8	float8	i			n
regr_syy		a	float8,float8	float8	i			n
regrolein		f	cstring	regrole	st
regroleout		f	regrole	cstring	st
regrolerecv		f	internal	regrole	it
regrolesend		f	regrole	bytea	it
regtypein		f	cstring	regtype	st
regtypeout		f	regtype	cstring	st
regtyperecv		f	internal	regtype	it
regtypesend		f	regtype	bytea	it
repeat		f	text,int4	text	it
replace		f	text,text,text	text	it
reverse		f	text	text	it
right		f	text,int4	text	it
round		f	float8	float8	it
round		f	numeric	numeric	it
round		f	numeric,int4	numeric	it
row_number		w		int8	i
row_security_active		f	oid	bool	st
row_security_active		f	text	bool	st
row_to_json		f	record	json	st
row_to_json		f	record,bool	json	st
rpad		f	text,int4	text	it
rpad		f	text,int4,text	text	it
rtrim		f	bytea,bytea	bytea	it
rtrim		f	text	text	it
rtrim		f	text,text	text	it
satisfies_hash_partition		f	oid,int4,int4,any	bool	i		any			iiiv
scalargejoinsel		f	internal,oid,internal,int2,internal	float8	st
scalargesel		f	internal,oid,internal,int4	float8	st
scalargtjoinsel		f	internal,oid,internal,int2,internal	float8	st
scalargtsel		f	internal,oid,internal,int4	float8	st
scalarlejoinsel		f	internal,oid,internal,int2,internal	float8	st
scalarlesel		f	internal,oid,internal,int4	float8	st
scalarltjoinsel		f	internal,oid,internal,int2,internal	float8	st
scalarltsel		f	internal,oid,internal,int4	float8	st
scale		f	numeric	int4	it
schema_to_xml		f	name,bool,bool,text	xml	st				schema,nulls,tableforest,targetns
schema_to_xml_and_xmlschema		f	name,bool,bool,text	xml	st				schema,nulls,tableforest,targetns
schema_to_xmlschema		f	name,bool,bool,text	xml	st				schema,nulls,tableforest,targetns
session_user		f		name	st
set_bit		f	bit,int4,int4	bit	it
set_bit		f	bytea,int8,int4	bytea	it
set_byte		f	bytea,int4,int4	bytea	it
set_config		f	text,text,bool	text	v
set_masklen		f	cidr,int4	cidr	it
set_masklen		f	inet,int4	inet	it
setseed		f	float8	void	vt
setval		f	regclass,int8	int8	vt
setval		f	regclass,int8,bool	int8	vt
setweight		f	tsvector,char	tsvector	it
setweight		f	tsvector,char,_text	tsvector	it
sha224		f	bytea	bytea	it
sha256		f	bytea	bytea	it
sha384		f	bytea	bytea	it
sha512		f	bytea	bytea	it
shell_in		f	cstring	void	i
shell_out		f	void	cstring	it
shift_jis_2004_to_euc_jis_2004		f	int4,int4,cstring,internal,int4,bool	int4	it
shift_jis_2004_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
shobj_description		f	oid,name	text	st
sign		f	float8	float8	it
sign		f	numeric	numeric	it
similar_escape		f	text,text	text	i
similar_to_escape		f	text	text	it
similar_to_escape		f	text,text	text	it
sin		f	float8	float8	it
sind		f	float8	float8	it
sinh		f	float8	float8	it
sjis_to_euc_jp		f	int4,int4,cstring,internal,int4,bool	int4	it
sjis_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
sjis_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
slope		f	point,point	float8	it
spg_bbox_quad_config		f	internal,internal	void	it
spg_box_quad_choose		f	internal,internal	void	it
spg_box_quad_config		f	internal,internal	void	it
spg_box_quad_inner_consistent		f	internal,internal	void	it
spg_box_quad_leaf_consistent		f	internal,internal	bool	it
spg_box_quad_picksplit		f	internal,internal	void	it
spg_kd_choose		f	internal,internal	void	it
spg_kd_config		f	internal,internal	void	it
spg_kd_inner_consistent		f	internal,internal	void	it
spg_kd_picksplit		f	internal,internal	void	it
spg_poly_quad_compress		f	polygon	box	it
spg_quad_choose		f	internal,internal	void	it
spg_quad_config		f	internal,internal	void	it
spg_quad_inner_consistent		f	internal,internal	void	it
spg_quad_leaf_consistent		f	internal,internal	bool	it
spg_quad_picksplit		f	internal,internal	void	it
spg_range_quad_choose		f	internal,internal	void	it
spg_range_quad_config		f	internal,internal	void	it
spg_range_quad_inner_consistent		f	internal,internal	void	it
spg_range_quad_leaf_consistent		f	internal,internal	bool	it
spg_range_quad_picksplit		f	internal,internal	void	it
spg_text_choose		f	internal,internal	void	it
spg_text_config		f	internal,internal	void	it
spg_text_inner_consistent		f	internal,internal	void	it
spg_text_leaf_consistent		f	internal,internal	bool	it
spg_text_picksplit		f	internal,internal	void	it
spghandler		f	internal	index_am_handler	vt
split_part		f	text,text,int4	text	it
sqrt		f	float8	float8	it
sqrt		f	numeric	numeric	it
starts_with		f	text,text	bool	it
statement_timestamp		f		timestamptz	st
stddev		a	float4	float8	i			n
stddev		a	float8	float8	i			n
stddev		a	int2	numeric	i			n
stddev		a	int4	numeric	i			n
stddev		a	int8	numeric	i			n
stddev		a	numeric	numeric	i			n
stddev_pop		a	float4	float8	i			n
stddev_pop		a	float8	float8	i			n
stddev_pop		a	int2	numeric	i			n
stddev_pop		a	int4	numeric	i			n
stddev_pop		a	int8	numeric	i			n
stddev_pop		a	numeric	numeric	i			n
stddev_samp		a	float4	float8	i			n
stddev_samp		a	float8	float8	i			n
stddev_samp		a	int2	numeric	i			n
stddev_samp		a	int4	numeric	i			n
stddev_samp		a	int8	numeric	i			n
stddev_samp		a	numeric	numeric	i			n
string_agg		a	bytea,bytea	bytea	i			n
string_agg		a	text,text	text	i			n
string_agg_finalfn		f	internal	text	i
string_agg_transfn		f	internal,text,text	internal	i
string_to_array		f	text,text	_text	i
string_to_array		f	text,text,text	_text	i
string_to_table		f	text,text	text	is
string_to_table		f	text,text,text	text	is
strip		f	tsvector	tsvector	it
strpos		f	text,text	int4	it
substr		f	bytea,int4	bytea	it
substr		f	bytea,int4,int4	bytea	it
substr		f	text,int4	text	it
substr		f	text,int4,int4	text	it
substring		f	bit,int4	bit	it
substring		f	bit,int4,int4	bit	it
substring		f	bytea,int4	bytea	it
substring		f	bytea,int4,int4	bytea	it
substring		f	text,int4	text	it
substring		f	text,int4,int4	text	it
substring		f	text,text	text	it
substring		f	text,text,text	text	it
sum		a	float4	float4	i			n
sum		a	float8	float8	i			n
sum		a	int2	int8	i			n
sum		a	int4	int8	i			n
sum		a	int8	numeric	i			n
sum		a	interval	interval	i			n
sum		a	money	money	i			n
sum		a	numeric	numeric	i			n
suppress_redundant_updates_trigger		f		trigger	vt
system		f	internal	tsm_handler	vt
table_am_handler_in		f	cstring	table_am_handler	i
table_am_handler_out		f	table_am_handler	cstring	it
table_to_xml		f	regclass,bool,bool,text	xml	st				tbl,nulls,tableforest,targetns
table_to_xml_and_xmlschema		f	regclass,bool,bool,text	xml	st				tbl,nulls,tableforest,targetns
table_to_xmlschema		f	regclass,bool,bool,text	xml	st				tbl,nulls,tableforest,targetns
tan		f	float8	float8	it
tand		f	float8	float8	it
tanh		f	float8	float8	it
text		f	bool	text	it
text		f	bpchar	text	it
text		f	char	text	it
text		f	inet	text	it
text		f	name	text	it
text		f	xml	text	it
text_ge		f	text,text	bool	it
text_gt		f	text,text	bool	it
text_larger		f	text,text	text	it
text_le		f	text,text	bool	it
text_lt		f	text,text	bool	it
text_pattern_ge		f	text,text	bool	it
text_pattern_gt		f	text,text	bool	it
text_pattern_le		f	text,text	bool	it
text_pattern_lt		f	text,text	bool	it
text_smaller		f	text,text	text	it
text_starts_with_support		f	internal	internal	it
textanycat		f	text,anynonarray	text	st
textcat		f	text,text	text	it
texteq		f	text,text	bool	it
texteqname		f	text,name	bool	it
textgename		f	text,name	bool	it
textgtname		f	text,name	bool	it
texticlike		f	text,text	bool	it
texticlike_support		f	internal	internal	it
texticnlike		f	text,text	bool	it
texticregexeq		f	text,text	bool	it
texticregexeq_support		f	internal	internal	it
texticregexne		f	text,text	bool	it
textin		f	cstring	text	it
textlen		f	text	int4	it
textlename		f	text,name	bool	it
textlike		f	text,text	bool	it
textlike_support		f	internal	internal	it
textltname		f	text,name	bool	it
textne		f	text,text	bool	it
textnename		f	text,name	bool	it
textnlike		f	text,text	bool	it
textout		f	text	cstring	it
textrecv		f	internal	text	st
textregexeq		f	text,text	bool	it
textregexeq_support		f	internal	internal	it
textregexne		f	text,text	bool	it
textsend		f	text	bytea	st
thesaurus_init		f	internal	internal	it
thesaurus_lexize		f	internal,internal,internal,internal	internal	it
tideq		f	tid,tid	bool	it
tidge		f	tid,tid	bool	it
tidgt		f	tid,tid	bool	it
tidin		f	cstring	tid	it
tidlarger		f	tid,tid	tid	it
tidle		f	tid,tid	bool	it
tidlt		f	tid,tid	bool	it
tidne		f	tid,tid	bool	it
tidout		f	tid	cstring	it
tidrecv		f	internal	tid	it
tidsend		f	tid	bytea	it
tidsmaller		f	tid,tid	tid	it
time		f	interval	time	it
time		f	time,int4	time	it
time		f	timestamp	time	it
time		f	timestamptz	time	st
time		f	timetz	time	it
time_cmp		f	time,time	int4	it
time_eq		f	time,time	bool	it
time_ge		f	time,time	bool	it
time_gt		f	time,time	bool	it
time_hash		f	time	int4	it
time_hash_extended		f	time,int8	int8	it
time_in		f	cstring,oid,int4	time	st
time_larger		f	time,time	time	it
time_le		f	time,time	bool	it
time_lt		f	time,time	bool	it
time_mi_interval		f	time,interval	time	it
time_mi_time		f	time,time	interval	it
time_ne		f	time,time	bool	it
time_out		f	time	cstring	it
time_pl_interval		f	time,interval	time	it
time_recv		f	internal,oid,int4	time	it
time_send		f	time	bytea	it
time_smaller		f	time,time	time	it
time_support		f	internal	internal	it
timedate_pl		f	time,date	timestamp	it
timeofday		f		text	vt
timestamp		f	date	timestamp	it
timestamp		f	date,time	timestamp	it
timestamp		f	timestamp,int4	timestamp	it
timestamp		f	timestamptz	timestamp	st
timestamp_cmp		f	timestamp,timestamp	int4	it
timestamp_cmp_date		f	timestamp,date	int4	it
timestamp_cmp_timestamptz		f	timestamp,timestamptz	int4	st
timestamp_eq		f	timestamp,timestamp	bool	it
timestamp_eq_date		f	timestamp,date	bool	it
timestamp_eq_timestamptz		f	timestamp,timestamptz	bool	st
timestamp_ge		f	timestamp,timestamp	bool	it
timestamp_ge_date		f	timestamp,date	bool	it
timestamp_ge_timestamptz		f	timestamp,timestamptz	bool	st
timestamp_gt		f	timestamp,timestamp	bool	it
timestamp_gt_date		f	timestamp,date	bool	it
timestamp_gt_timestamptz		f	timestamp,timestamptz	bool	st
timestamp_hash		f	timestamp	int4	it
timestamp_hash_extended		f	timestamp,int8	int8	it
timestamp_in		f	cstring,oid,int4	timestamp	st
timestamp_larger		f	timestamp,timestamp	timestamp	it
timestamp_le		f	timestamp,timestamp	bool	it
timestamp_le_date		f	timestamp,date	bool	it
timestamp_le_timestamptz		f	timestamp,timestamptz	bool	st
timestamp_lt		f	timestamp,timestamp	bool	it
timestamp_lt_date		f	timestamp,date	bool	it
timestamp_lt_timestamptz		f	timestamp,timestamptz	bool	st
timestamp_mi		f	timestamp,timestamp	interval	it
timestamp_mi_interval		f	timestamp,interval	timestamp	it
timestamp_ne		f	timestamp,timestamp	bool	it
timestamp_ne_date		f	timestamp,date	bool	it
timestamp_ne_timestamptz		f	timestamp,timestamptz	bool	st
timestamp_out		f	timestamp	cstring	st
timestamp_pl_interval		f	timestamp,interval	timestamp	it
timestamp_recv		f	internal,oid,int4	timestamp	it
timestamp_send		f	timestamp	bytea	it
timestamp_smaller		f	timestamp,timestamp	timestamp	it
timestamp_sortsupport		f	internal	void	it
timestamp_support		f	internal	internal	it
timestamptypmodin		f	_cstring	int4	it
timestamptypmodout		f	int4	cstring	it
timestamptz		f	date	timestamptz	st
timestamptz		f	date,time	timestamptz	st
timestamptz		f	date,timetz	timestamptz	it
timestamptz		f	timestamp	timestamptz	st
timestamptz		f	timestamptz,int4	timestamptz	it
timestamptz_cmp		f	timestamptz,timestamptz	int4	it
timestamptz_cmp_date		f	timestamptz,date	int4	st
timestamptz_cmp_timestamp		f	timestamptz,timestamp	int4	st
timestamptz_eq		f	timestamptz,timestamptz	bool	it
timestamptz_eq_date		f	timestamptz,date	bool	st
timestamptz_eq_timestamp		f	timestamptz,timestamp	bool	st
timestamptz_ge		f	timestamptz,timestamptz	bool	it
timestamptz_ge_date		f	timestamptz,date	bool	st
timestamptz_ge_timestamp		f	timestamptz,timestamp	bool	st
timestamptz_gt		f	timestamptz,timestamptz	bool	it
timestamptz_gt_date		f	timestamptz,date	bool	st
timestamptz_gt_timestamp		f	timestamptz,timestamp	bool	st
timestamptz_in		f	cstring,oid,int4	timestamptz	st
timestamptz_larger		f	timestamptz,timestamptz	timestamptz	it
timestamptz_le		f	timestamptz,timestamptz	bool	it
timestamptz_le_date		f	timestamptz,date	bool	st
timestamptz_le_timestamp		f	timestamptz,timestamp	bool	st
timestamptz_lt		f	timestamptz,timestamptz	bool	it
timestamptz_lt_date		f	timestamptz,date	bool	st
timestamptz_lt_timestamp		f	timestamptz,timestamp	bool	st
timestamptz_mi		f	timestamptz,timestamptz	interval	it
timestamptz_mi_interval		f	timestamptz,interval	timestamptz	st
timestamptz_ne		f	timestamptz,timestamptz	bool	it
timestamptz_ne_date		f	timestamptz,date	bool	st
timestamptz_ne_timestamp		f	timestamptz,timestamp	bool	st
timestamptz_out		f	timestamptz	cstring	st
timestamptz_pl_interval		f	timestamptz,interval	timestamptz	st
timestamptz_recv		f	internal,oid,int4	timestamptz	it
timestamptz_send		f	timestamptz	bytea	it
timestamptz_smaller		f	timestamptz,timestamptz	timestamptz	it
timestamptztypmodin		f	_cstring	int4	it
timestamptztypmodout		f	int4	cstring	it
timetypmodin		f	_cstring	int4	it
timetypmodout		f	int4	cstring	it
timetz		f	time	timetz	st
timetz		f	timestamptz	timetz	st
timetz		f	timetz,int4	timetz	it
timetz_cmp		f	timetz,timetz	int4	it
timetz_eq		f	timetz,timetz	bool	it
timetz_ge		f	timetz,timetz	bool	it
timetz_gt		f	timetz,timetz	bool	it
timetz_hash		f	timetz	int4	it
timetz_hash_extended		f	timetz,int8	int8	it
timetz_in		f	cstring,oid,int4	timetz	st
timetz_larger		f	timetz,timetz	timetz	it
timetz_le		f	timetz,timetz	bool	it
timetz_lt		f	timetz,timetz	bool	it
timetz_mi_interval		f	timetz,interval	timetz	it
timetz_ne		f	timetz,timetz	bool	it
timetz_out		f	timetz	cstring	it
timetz_pl_interval		f	timetz,interval	timetz	it
timetz_recv		f	internal,oid,int4	timetz	it
timetz_send		f	timetz	bytea	it
timetz_smaller		f	timetz,timetz	timetz	it
timetzdate_pl		f	timetz,date	timestamptz	it
timetztypmodin		f	_cstring	int4	it
timetztypmodout		f	int4	cstring	it
timezone		f	interval,timestamp	timestamptz	it
timezone		f	interval,timestamptz	timestamp	it
timezone		f	interval,timetz	timetz	it
timezone		f	text,timestamp	timestamptz	it
timezone		f	text,timestamptz	timestamp	it
timezone		f	text,timetz	timetz	st
to_ascii		f	text	text	it
to_ascii		f	text,int4	text	it
to_ascii		f	text,name	text	it
to_char		f	float4,text	text	st
to_char		f	float8,text	text	st
to_char		f	int4,text	text	st
to_char		f	int8,text	text	st
to_char		f	interval,text	text	st
to_char		f	numeric,text	text	st
to_char		f	timestamp,text	text	st
to_char		f	timestamptz,text	text	st
to_date		f	text,text	date	st
to_hex		f	int4	text	it
to_hex		f	int8	text	it
to_json		f	anyelement	json	st
to_jsonb		f	anyelement	jsonb	st
to_number		f	text,text	numeric	st
to_regclass		f	text	regclass	st
to_regcollation		f	text	regcollation	st
to_regnamespace		f	text	regnamespace	st
to_regoper		f	text	regoper	st
to_regoperator		f	text	regoperator	st
to_regproc		f	text	regproc	st
to_regprocedure		f	text	regprocedure	st
to_regrole		f	text	regrole	st
to_regtype		f	text	regtype	st
to_timestamp		f	float8	timestamptz	it
to_timestamp		f	text,text	timestamptz	st
to_tsquery		f	regconfig,text	tsquery	it
to_tsquery		f	text	tsquery	st
to_tsvector		f	json	tsvector	st
to_tsvector		f	jsonb	tsvector	st
to_tsvector		f	regconfig,json	tsvector	it
to_tsvector		f	regconfig,jsonb	tsvector	it
to_tsvector		f	regconfig,text	tsvector	it
to_tsvector		f	text	tsvector	st
transaction_timestamp		f		timestamptz	st
translate		f	text,text,text	text	it
trigger_in		f	cstring	trigger	i
trigger_out		f	trigger	cstring	it
trim_array		f	anyarray,int4	anyarray	it
trim_scale		f	numeric	numeric	it
trunc		f	float8	float8	it
trunc		f	macaddr	macaddr	it
trunc		f	macaddr8	macaddr8	it
trunc		f	numeric	numeric	it
trunc		f	numeric,int4	numeric	it
ts_debug		f	regconfig,text	record	sst				config,document,alias,description,token,dictionaries,dictionary,lexemes	iioooooo	regconfig,text,text,text,text,_regdictionary,regdictionary,_text
ts_debug		f	text	record	sst				document,alias,description,token,dictionaries,dictionary,lexemes	ioooooo	text,text,text,text,_regdictionary,regdictionary,_text
ts_delete		f	tsvector,_text	tsvector	it
ts_delete		f	tsvector,text	tsvector	it
ts_filter		f	tsvector,_char	tsvector	it
ts_headline		f	json,tsquery	json	st
ts_headline		f	json,tsquery,text	json	st
ts_headline		f	jsonb,tsquery	jsonb	st
ts_headline		f	jsonb,tsquery,text	jsonb	st
ts_headline		f	regconfig,json,tsquery	json	it
ts_headline		f	regconfig,json,tsquery,text	json	it
ts_headline		f	regconfig,jsonb,tsquery	jsonb	it
ts_headline		f	regconfig,jsonb,tsquery,text	jsonb	it
ts_headline		f	regconfig,text,tsquery	text	it
ts_headline		f	regconfig,text,tsquery,text	text	it
ts_headline		f	text,tsquery	text	st
ts_headline		f	text,tsquery,text	text	st
ts_lexize		f	regdictionary,text	_text	it
ts_match_qv		f	tsquery,tsvector	bool	it
ts_match_tq		f	text,tsquery	bool	st
ts_match_tt		f	text,text	bool	st
ts_match_vq		f	tsvector,tsquery	bool	it
ts_parse		f	oid,text	record	ist				parser_oid,txt,tokid,token	iioo	oid,text,int4,text
ts_parse		f	text,text	record	sst				parser_name,txt,tokid,token	iioo	text,text,int4,text
ts_rank		f	_float4,tsvector,tsquery	float4	it
ts_rank		f	_float4,tsvector,tsquery,int4	float4	it
ts_rank		f	tsvector,tsquery	float4	it
ts_rank		f	tsvector,tsquery,int4	float4	it
ts_rank_cd		f	_float4,tsvector,tsquery	float4	it
ts_rank_cd		f	_float4,tsvector,tsquery,int4	float4	it
ts_rank_cd		f	tsvector,tsquery	float4	it
ts_rank_cd		f	tsvector,tsquery,int4	float4	it
ts_rewrite		f	tsquery,text	tsquery	vt
ts_rewrite		f	tsquery,tsquery,tsquery	tsquery	it
ts_stat		f	text	record	vst				query,word,ndoc,nentry	iooo	text,text,int4,int4
ts_stat		f	text,text	record	vst				query,weights,word,ndoc,nentry	iiooo	text,text,text,int4,int4
ts_token_type		f	oid	record	ist				parser_oid,tokid,alias,description	iooo	oid,int4,text,text
ts_token_type		f	text	record	sst				parser_name,tokid,alias,description	iooo	text,int4,text,text
ts_typanalyze		f	internal	bool	st
tsm_handler_in		f	cstring	tsm_handler	i
tsm_handler_out		f	tsm_handler	cstring	it
tsmatchjoinsel		f	internal,oid,internal,int2,internal	float8	st
tsmatchsel		f	internal,oid,internal,int4	float8	st
tsmultirange		f		tsmultirange	it
tsmultirange		f	_tsrange	tsmultirange	it		tsrange			v	_tsrange
tsmultirange		f	tsrange	tsmultirange	it
tsq_mcontained		f	tsquery,tsquery	bool	it
tsq_mcontains		f	tsquery,tsquery	bool	it
tsquery_and		f	tsquery,tsquery	tsquery	it
tsquery_cmp		f	tsquery,tsquery	int4	it
tsquery_eq		f	tsquery,tsquery	bool	it
tsquery_ge		f	tsquery,tsquery	bool	it
tsquery_gt		f	tsquery,tsquery	bool	it
tsquery_le		f	tsquery,tsquery	bool	it
tsquery_lt		f	tsquery,tsquery	bool	it
tsquery_ne		f	tsquery,tsquery	bool	it
tsquery_not		f	tsquery	tsquery	it
tsquery_or		f	tsquery,tsquery	tsquery	it
tsquery_phrase		f	tsquery,tsquery	tsquery	it
tsquery_phrase		f	tsquery,tsquery,int4	tsquery	it
tsqueryin		f	cstring	tsquery	it
tsqueryout		f	tsquery	cstring	it
tsqueryrecv		f	internal	tsquery	it
tsquerysend		f	tsquery	bytea	it
tsrange		f	timestamp,timestamp	tsrange	i
tsrange		f	timestamp,timestamp,text	tsrange	i
tsrange_subdiff		f	timestamp,timestamp	float8	it
tstzmultirange		f		tstzmultirange	it
tstzmultirange		f	_tstzrange	tstzmultirange	it		tstzrange			v	_tstzrange
tstzmultirange		f	tstzrange	tstzmultirange	it
tstzrange		f	timestamptz,timestamptz	tstzrange	i
tstzrange		f	timestamptz,timestamptz,text	tstzrange	i
tstzrange_subdiff		f	timestamptz,timestamptz	float8	it
tsvector_cmp		f	tsvector,tsvector	int4	it
tsvector_concat		f	tsvector,tsvector	tsvector	it
tsvector_eq		f	tsvector,tsvector	bool	it
tsvector_ge		f	tsvector,tsvector	bool	it
tsvector_gt		f	tsvector,tsvector	bool	it
tsvector_le		f	tsvector,tsvector	bool	it
tsvector_lt		f	tsvector,tsvector	bool	it
tsvector_ne		f	tsvector,tsvector	bool	it
tsvector_to_array		f	tsvector	_text	it
tsvector_update_trigger		f		trigger	v
tsvector_update_trigger_column		f		trigger	v
tsvectorin		f	cstring	tsvector	it
tsvectorout		f	tsvector	cstring	it
tsvectorrecv		f	internal	tsvector	it
tsvectorsend		f	tsvector	bytea	it
txid_current		f		int8	st
txid_current_if_assigned		f		int8	st
txid_current_snapshot		f		txid_snapshot	st
txid_snapshot_in		f	cstring	txid_snapshot	it
txid_snapshot_out		f	txid_snapshot	cstring	it
txid_snapshot_recv		f	internal	txid_snapshot	it
txid_snapshot_send		f	txid_snapshot	bytea	it
txid_snapshot_xip		f	txid_snapshot	int8	ist
txid_snapshot_xmax		f	txid_snapshot	int8	it
txid_snapshot_xmin		f	txid_snapshot	int8	it
txid_status		f	int8	text	vt
txid_visible_in_snapshot		f	int8,txid_snapshot	bool	it
uhc_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
unique_key_recheck		f		trigger	vt
unistr		f	text	text	it
unknownin		f	cstring	unknown	it
unknownout		f	unknown	cstring	it
unknownrecv		f	internal	unknown	it
unknownsend		f	unknown	bytea	it
unnest		f	anyarray	anyelement	ist
unnest		f	anymultirange	anyrange	ist
unnest		f	tsvector	record	ist				tsvector,lexeme,positions,weights	iooo	tsvector,text,_int2,_text
upper		f	anymultirange	anyelement	it
upper		f	anyrange	anyelement	it
upper		f	text	text	it
upper_inc		f	anymultirange	bool	it
upper_inc		f	anyrange	bool	it
upper_inf		f	anymultirange	bool	it
upper_inf		f	anyrange	bool	it
utf8_to_big5		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_euc_cn		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_euc_jis_2004		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_euc_jp		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_euc_kr		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_euc_tw		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_gb18030		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_gbk		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_iso8859		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_iso8859_1		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_johab		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_koi8r		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_koi8u		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_shift_jis_2004		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_sjis		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_uhc		f	int4,int4,cstring,internal,int4,bool	int4	it
utf8_to_win		f	int4,int4,cstring,internal,int4,bool	int4	it
uuid_cmp		f	uuid,uuid	int4	it
uuid_eq		f	uuid,uuid	bool	it
uuid_ge		f	uuid,uuid	bool	it
uuid_gt		f	uuid,uuid	bool	it
uuid_hash		f	uuid	int4	it
uuid_hash_extended		f	uuid,int8	int8	it
uuid_in		f	cstring	uuid	it
uuid_le		f	uuid,uuid	bool	it
uuid_lt		f	uuid,uuid	bool	it
uuid_ne		f	uuid,uuid	bool	it
uuid_out		f	uuid	cstring	it
uuid_recv		f	internal	uuid	it
uuid_send		f	uuid	bytea	it
uuid_sortsupport		f	internal	void	it
var_pop		a	float4	float8	i			n
var_pop		a	float8	float8	i			n
var_pop		a	int2	numeric	i			n
var_pop		a	int4	numeric	i			n
var_pop		a	int8	numeric	i			n
var_pop		a	numeric	numeric	i			n
var_samp		a	float4	float8	i			n
var_samp		a	float8	float8	i			n
var_samp		a	int2	numeric	i			n
var_samp		a	int4	numeric	i			n
var_samp		a	int8	numeric	i			n
var_samp		a	numeric	numeric	i			n
varbit		f	varbit,int4,bool	varbit	it
varbit_in		f	cstring,oid,int4	varbit	it
varbit_out		f	varbit	cstring	it
varbit_recv		f	internal,oid,int4	varbit	it
varbit_send		f	varbit	bytea	it
varbit_support		f	internal	internal	it
varbitcmp		f	varbit,varbit	int4	it
varbiteq		f	varbit,varbit	bool	it
varbitge		f	varbit,varbit	bool	it
varbitgt		f	varbit,varbit	bool	it
varbitle		f	varbit,varbit	bool	it
varbitlt		f	varbit,varbit	bool	it
varbitne		f	varbit,varbit	bool	it
varbittypmodin		f	_cstring	int4	it
varbittypmodout		f	int4	cstring	it
varchar		f	name	varchar	it
varchar		f	varchar,int4,bool	varchar	it
varchar_support		f	internal	internal	it
varcharin		f	cstring,oid,int4	varchar	it
varcharout		f	varchar	cstring	it
varcharrecv		f	internal,oid,int4	varchar	st
varcharsend		f	varchar	bytea	st
varchartypmodin		f	_cstring	int4	it
varchartypmodout		f	int4	cstring	it
variance		a	float4	float8	i			n
variance		a	float8	float8	i			n
variance		a	int2	numeric	i			n
variance		a	int4	numeric	i			n
variance		a	int8	numeric	i			n
variance		a	numeric	numeric	i			n
version		f		text	st
void_in		f	cstring	void	it
void_out		f	void	cstring	it
void_recv		f	internal	void	it
void_send		f	void	bytea	it
websearch_to_tsquery		f	regconfig,text	tsquery	it
websearch_to_tsquery		f	text	tsquery	st
width		f	box	float8	it
width_bucket		f	anycompatible,anycompatiblearray	int4	it
width_bucket		f	float8,float8,float8,int4	int4	it
width_bucket		f	numeric,numeric,numeric,int4	int4	it
win1250_to_latin2		f	int4,int4,cstring,internal,int4,bool	int4	it
win1250_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
win1251_to_iso		f	int4,int4,cstring,internal,int4,bool	int4	it
win1251_to_koi8r		f	int4,int4,cstring,internal,int4,bool	int4	it
win1251_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
win1251_to_win866		f	int4,int4,cstring,internal,int4,bool	int4	it
win866_to_iso		f	int4,int4,cstring,internal,int4,bool	int4	it
win866_to_koi8r		f	int4,int4,cstring,internal,int4,bool	int4	it
win866_to_mic		f	int4,int4,cstring,internal,int4,bool	int4	it
win866_to_win1251		f	int4,int4,cstring,internal,int4,bool	int4	it
win_to_utf8		f	int4,int4,cstring,internal,int4,bool	int4	it
window_dense_rank_support		f	internal	internal	it
window_rank_support		f	internal	internal	it
window_row_number_support		f	internal	internal	it
xid		f	xid8	xid	it
xid8_larger		f	xid8,xid8	xid8	it
xid8_smaller		f	xid8,xid8	xid8	it
xid8cmp		f	xid8,xid8	int4	it
xid8eq		f	xid8,xid8	bool	it
xid8ge		f	xid8,xid8	bool	it
xid8gt		f	xid8,xid8	bool	it
xid8in		f	cstring	xid8	it
xid8le		f	xid8,xid8	bool	it
xid8lt		f	xid8,xid8	bool	it
xid8ne		f	xid8,xid8	bool	it
xid8out		f	xid8	cstring	it
xid8recv		f	internal	xid8	it
xid8send		f	xid8	bytea	it
xideq		f	xid,xid	bool	it
xideqint4		f	xid,int4	bool	it
xidin		f	cstring	xid	it
xidneq		f	xid,xid	bool	it
xidneqint4		f	xid,int4	bool	it
xidout		f	xid	cstring	it
xidrecv		f	internal	xid	it
xidsend		f	xid	bytea	it
xml		f	text	xml	st
xml_in		f	cstring	xml	st
xml_is_well_formed		f	text	bool	st
xml_is_well_formed_content		f	text	bool	it
xml_is_well_formed_document		f	text	bool	it
xml_out		f	xml	cstring	it
xml_recv		f	internal	xml	st
xml_send		f	xml	bytea	st
xmlagg		a	xml	xml	i			n
xmlcomment		f	text	xml	it
xmlconcat2		f	xml,xml	xml	i
xmlexists		f	text,xml	bool	it
xmlvalidate		f	xml,text	bool	it
xpath		f	text,xml	_xml	it
xpath		f	text,xml,_text	_xml	it
xpath_exists		f	text,xml	bool	it
xpath_exists		f	text,xml,_text	bool	it

"""#
/// Rows of information_schema and of extensions, behind the name of the source.
static let functionsOfOthers: StaticString = #"""
address_standardizer	parse_address		f	text	record	it				,num,street,street2,address1,city,state,zip,zipplus,country	iooooooooo	text,text,text,text,text,text,text,text,text,text
address_standardizer	standardize_address		f	text,text,text,text	@address_standardizer.stdaddr	it				lextab,gaztab,rultab,address
address_standardizer	standardize_address		f	text,text,text,text,text	@address_standardizer.stdaddr	it				lextab,gaztab,rultab,micro,macro
adminpack	pg_file_rename	pg_catalog	f	text,text	bool	vt
adminpack	pg_file_rename	pg_catalog	f	text,text,text	bool	v							=
adminpack	pg_file_sync	pg_catalog	f	text	void	vt							=
adminpack	pg_file_unlink	pg_catalog	f	text	bool	vt							=
adminpack	pg_file_write	pg_catalog	f	text,text,bool	int8	vt							=
adminpack	pg_logdir_ls	pg_catalog	f		record	vst							=
amcheck	bt_index_check		f	regclass	void	vt				index			=
amcheck	bt_index_check		f	regclass,bool	void	vt				index,heapallindexed			=
amcheck	bt_index_parent_check		f	regclass	void	vt				index			=
amcheck	bt_index_parent_check		f	regclass,bool	void	vt				index,heapallindexed			=
amcheck	bt_index_parent_check		f	regclass,bool,bool	void	vt				index,heapallindexed,rootdescend			=
amcheck	verify_heapam		f	regclass,bool,bool,text,int8,int8	record	vs	5			relation,on_error_stop,check_toast,skip,startblock,endblock,blkno,offnum,attnum,msg	iiiiiioooo	regclass,bool,bool,text,int8,int8,int8,int4,int4,text	=
autoinc	autoinc		f		trigger	v
bloom	blhandler		f	internal	index_am_handler	v
bool_plperl	bool_to_plperl		f	internal	internal	it				val
bool_plperl	plperl_to_bool		f	internal	bool	it				val
bool_plperlu	bool_to_plperlu		f	internal	internal	it				val
bool_plperlu	plperlu_to_bool		f	internal	bool	it				val
btree_gin	gin_btree_consistent		f	internal,int2,anyelement,int4,internal,internal	bool	it
btree_gin	gin_compare_prefix_anyenum		f	anyenum,anyenum,int2,internal	int4	it
btree_gin	gin_compare_prefix_bit		f	bit,bit,int2,internal	int4	it
btree_gin	gin_compare_prefix_bool		f	bool,bool,int2,internal	int4	it
btree_gin	gin_compare_prefix_bpchar		f	bpchar,bpchar,int2,internal	int4	it
btree_gin	gin_compare_prefix_bytea		f	bytea,bytea,int2,internal	int4	it
btree_gin	gin_compare_prefix_char		f	char,char,int2,internal	int4	it
btree_gin	gin_compare_prefix_cidr		f	cidr,cidr,int2,internal	int4	it
btree_gin	gin_compare_prefix_date		f	date,date,int2,internal	int4	it
btree_gin	gin_compare_prefix_float4		f	float4,float4,int2,internal	int4	it
btree_gin	gin_compare_prefix_float8		f	float8,float8,int2,internal	int4	it
btree_gin	gin_compare_prefix_inet		f	inet,inet,int2,internal	int4	it
btree_gin	gin_compare_prefix_int2		f	int2,int2,int2,internal	int4	it
btree_gin	gin_compare_prefix_int4		f	int4,int4,int2,internal	int4	it
btree_gin	gin_compare_prefix_int8		f	int8,int8,int2,internal	int4	it
btree_gin	gin_compare_prefix_interval		f	interval,interval,int2,internal	int4	it
btree_gin	gin_compare_prefix_macaddr		f	macaddr,macaddr,int2,internal	int4	it
btree_gin	gin_compare_prefix_macaddr8		f	macaddr8,macaddr8,int2,internal	int4	it
btree_gin	gin_compare_prefix_money		f	money,money,int2,internal	int4	it
btree_gin	gin_compare_prefix_name		f	name,name,int2,internal	int4	it
btree_gin	gin_compare_prefix_numeric		f	numeric,numeric,int2,internal	int4	it
btree_gin	gin_compare_prefix_oid		f	oid,oid,int2,internal	int4	it
btree_gin	gin_compare_prefix_text		f	text,text,int2,internal	int4	it
btree_gin	gin_compare_prefix_time		f	time,time,int2,internal	int4	it
btree_gin	gin_compare_prefix_timestamp		f	timestamp,timestamp,int2,internal	int4	it
btree_gin	gin_compare_prefix_timestamptz		f	timestamptz,timestamptz,int2,internal	int4	it
btree_gin	gin_compare_prefix_timetz		f	timetz,timetz,int2,internal	int4	it
btree_gin	gin_compare_prefix_uuid		f	uuid,uuid,int2,internal	int4	it
btree_gin	gin_compare_prefix_varbit		f	varbit,varbit,int2,internal	int4	it
btree_gin	gin_enum_cmp		f	anyenum,anyenum	int4	it
btree_gin	gin_extract_query_anyenum		f	anyenum,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_bit		f	bit,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_bool		f	bool,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_bpchar		f	bpchar,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_bytea		f	bytea,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_char		f	char,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_cidr		f	cidr,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_date		f	date,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_float4		f	float4,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_float8		f	float8,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_inet		f	inet,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_int2		f	int2,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_int4		f	int4,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_int8		f	int8,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_interval		f	interval,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_macaddr		f	macaddr,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_macaddr8		f	macaddr8,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_money		f	money,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_name		f	name,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_numeric		f	numeric,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_oid		f	oid,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_text		f	text,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_time		f	time,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_timestamp		f	timestamp,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_timestamptz		f	timestamptz,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_timetz		f	timetz,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_uuid		f	uuid,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_query_varbit		f	varbit,internal,int2,internal,internal	internal	it
btree_gin	gin_extract_value_anyenum		f	anyenum,internal	internal	it
btree_gin	gin_extract_value_bit		f	bit,internal	internal	it
btree_gin	gin_extract_value_bool		f	bool,internal	internal	it
btree_gin	gin_extract_value_bpchar		f	bpchar,internal	internal	it
btree_gin	gin_extract_value_bytea		f	bytea,internal	internal	it
btree_gin	gin_extract_value_char		f	char,internal	internal	it
btree_gin	gin_extract_value_cidr		f	cidr,internal	internal	it
btree_gin	gin_extract_value_date		f	date,internal	internal	it
btree_gin	gin_extract_value_float4		f	float4,internal	internal	it
btree_gin	gin_extract_value_float8		f	float8,internal	internal	it
btree_gin	gin_extract_value_inet		f	inet,internal	internal	it
btree_gin	gin_extract_value_int2		f	int2,internal	internal	it
btree_gin	gin_extract_value_int4		f	int4,internal	internal	it
btree_gin	gin_extract_value_int8		f	int8,internal	internal	it
btree_gin	gin_extract_value_interval		f	interval,internal	internal	it
btree_gin	gin_extract_value_macaddr		f	macaddr,internal	internal	it
btree_gin	gin_extract_value_macaddr8		f	macaddr8,internal	internal	it
btree_gin	gin_extract_value_money		f	money,internal	internal	it
btree_gin	gin_extract_value_name		f	name,internal	internal	it
btree_gin	gin_extract_value_numeric		f	numeric,internal	internal	it
btree_gin	gin_extract_value_oid		f	oid,internal	internal	it
btree_gin	gin_extract_value_text		f	text,internal	internal	it
btree_gin	gin_extract_value_time		f	time,internal	internal	it
btree_gin	gin_extract_value_timestamp		f	timestamp,internal	internal	it
btree_gin	gin_extract_value_timestamptz		f	timestamptz,internal	internal	it
btree_gin	gin_extract_value_timetz		f	timetz,internal	internal	it
btree_gin	gin_extract_value_uuid		f	uuid,internal	internal	it
btree_gin	gin_extract_value_varbit		f	varbit,internal	internal	it
btree_gin	gin_numeric_cmp		f	numeric,numeric	int4	it
btree_gist	cash_dist		f	money,money	money	it
btree_gist	date_dist		f	date,date	int4	it
btree_gist	float4_dist		f	float4,float4	float4	it
btree_gist	float8_dist		f	float8,float8	float8	it
btree_gist	gbt_bit_compress		f	internal	internal	it
btree_gist	gbt_bit_consistent		f	internal,bit,int2,oid,internal	bool	it
btree_gist	gbt_bit_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_bit_picksplit		f	internal,internal	internal	it
btree_gist	gbt_bit_same		f	@btree_gist.gbtreekey_var,@btree_gist.gbtreekey_var,internal	internal	it
btree_gist	gbt_bit_union		f	internal,internal	@btree_gist.gbtreekey_var	it
btree_gist	gbt_bool_compress		f	internal	internal	it
btree_gist	gbt_bool_consistent		f	internal,bool,int2,oid,internal	bool	it
btree_gist	gbt_bool_fetch		f	internal	internal	it
btree_gist	gbt_bool_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_bool_picksplit		f	internal,internal	internal	it
btree_gist	gbt_bool_same		f	@btree_gist.gbtreekey2,@btree_gist.gbtreekey2,internal	internal	it
btree_gist	gbt_bool_union		f	internal,internal	@btree_gist.gbtreekey2	it
btree_gist	gbt_bpchar_compress		f	internal	internal	it
btree_gist	gbt_bpchar_consistent		f	internal,bpchar,int2,oid,internal	bool	it
btree_gist	gbt_bytea_compress		f	internal	internal	it
btree_gist	gbt_bytea_consistent		f	internal,bytea,int2,oid,internal	bool	it
btree_gist	gbt_bytea_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_bytea_picksplit		f	internal,internal	internal	it
btree_gist	gbt_bytea_same		f	@btree_gist.gbtreekey_var,@btree_gist.gbtreekey_var,internal	internal	it
btree_gist	gbt_bytea_union		f	internal,internal	@btree_gist.gbtreekey_var	it
btree_gist	gbt_cash_compress		f	internal	internal	it
btree_gist	gbt_cash_consistent		f	internal,money,int2,oid,internal	bool	it
btree_gist	gbt_cash_distance		f	internal,money,int2,oid,internal	float8	it
btree_gist	gbt_cash_fetch		f	internal	internal	it
btree_gist	gbt_cash_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_cash_picksplit		f	internal,internal	internal	it
btree_gist	gbt_cash_same		f	@btree_gist.gbtreekey16,@btree_gist.gbtreekey16,internal	internal	it
btree_gist	gbt_cash_union		f	internal,internal	@btree_gist.gbtreekey16	it
btree_gist	gbt_date_compress		f	internal	internal	it
btree_gist	gbt_date_consistent		f	internal,date,int2,oid,internal	bool	it
btree_gist	gbt_date_distance		f	internal,date,int2,oid,internal	float8	it
btree_gist	gbt_date_fetch		f	internal	internal	it
btree_gist	gbt_date_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_date_picksplit		f	internal,internal	internal	it
btree_gist	gbt_date_same		f	@btree_gist.gbtreekey8,@btree_gist.gbtreekey8,internal	internal	it
btree_gist	gbt_date_union		f	internal,internal	@btree_gist.gbtreekey8	it
btree_gist	gbt_decompress		f	internal	internal	it
btree_gist	gbt_enum_compress		f	internal	internal	it
btree_gist	gbt_enum_consistent		f	internal,anyenum,int2,oid,internal	bool	it
btree_gist	gbt_enum_fetch		f	internal	internal	it
btree_gist	gbt_enum_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_enum_picksplit		f	internal,internal	internal	it
btree_gist	gbt_enum_same		f	@btree_gist.gbtreekey8,@btree_gist.gbtreekey8,internal	internal	it
btree_gist	gbt_enum_union		f	internal,internal	@btree_gist.gbtreekey8	it
btree_gist	gbt_float4_compress		f	internal	internal	it
btree_gist	gbt_float4_consistent		f	internal,float4,int2,oid,internal	bool	it
btree_gist	gbt_float4_distance		f	internal,float4,int2,oid,internal	float8	it
btree_gist	gbt_float4_fetch		f	internal	internal	it
btree_gist	gbt_float4_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_float4_picksplit		f	internal,internal	internal	it
btree_gist	gbt_float4_same		f	@btree_gist.gbtreekey8,@btree_gist.gbtreekey8,internal	internal	it
btree_gist	gbt_float4_union		f	internal,internal	@btree_gist.gbtreekey8	it
btree_gist	gbt_float8_compress		f	internal	internal	it
btree_gist	gbt_float8_consistent		f	internal,float8,int2,oid,internal	bool	it
btree_gist	gbt_float8_distance		f	internal,float8,int2,oid,internal	float8	it
btree_gist	gbt_float8_fetch		f	internal	internal	it
btree_gist	gbt_float8_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_float8_picksplit		f	internal,internal	internal	it
btree_gist	gbt_float8_same		f	@btree_gist.gbtreekey16,@btree_gist.gbtreekey16,internal	internal	it
btree_gist	gbt_float8_union		f	internal,internal	@btree_gist.gbtreekey16	it
btree_gist	gbt_inet_compress		f	internal	internal	it
btree_gist	gbt_inet_consistent		f	internal,inet,int2,oid,internal	bool	it
btree_gist	gbt_inet_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_inet_picksplit		f	internal,internal	internal	it
btree_gist	gbt_inet_same		f	@btree_gist.gbtreekey16,@btree_gist.gbtreekey16,internal	internal	it
btree_gist	gbt_inet_union		f	internal,internal	@btree_gist.gbtreekey16	it
btree_gist	gbt_int2_compress		f	internal	internal	it
btree_gist	gbt_int2_consistent		f	internal,int2,int2,oid,internal	bool	it
btree_gist	gbt_int2_distance		f	internal,int2,int2,oid,internal	float8	it
btree_gist	gbt_int2_fetch		f	internal	internal	it
btree_gist	gbt_int2_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_int2_picksplit		f	internal,internal	internal	it
btree_gist	gbt_int2_same		f	@btree_gist.gbtreekey4,@btree_gist.gbtreekey4,internal	internal	it
btree_gist	gbt_int2_union		f	internal,internal	@btree_gist.gbtreekey4	it
btree_gist	gbt_int4_compress		f	internal	internal	it
btree_gist	gbt_int4_consistent		f	internal,int4,int2,oid,internal	bool	it
btree_gist	gbt_int4_distance		f	internal,int4,int2,oid,internal	float8	it
btree_gist	gbt_int4_fetch		f	internal	internal	it
btree_gist	gbt_int4_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_int4_picksplit		f	internal,internal	internal	it
btree_gist	gbt_int4_same		f	@btree_gist.gbtreekey8,@btree_gist.gbtreekey8,internal	internal	it
btree_gist	gbt_int4_union		f	internal,internal	@btree_gist.gbtreekey8	it
btree_gist	gbt_int8_compress		f	internal	internal	it
btree_gist	gbt_int8_consistent		f	internal,int8,int2,oid,internal	bool	it
btree_gist	gbt_int8_distance		f	internal,int8,int2,oid,internal	float8	it
btree_gist	gbt_int8_fetch		f	internal	internal	it
btree_gist	gbt_int8_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_int8_picksplit		f	internal,internal	internal	it
btree_gist	gbt_int8_same		f	@btree_gist.gbtreekey16,@btree_gist.gbtreekey16,internal	internal	it
btree_gist	gbt_int8_union		f	internal,internal	@btree_gist.gbtreekey16	it
btree_gist	gbt_intv_compress		f	internal	internal	it
btree_gist	gbt_intv_consistent		f	internal,interval,int2,oid,internal	bool	it
btree_gist	gbt_intv_decompress		f	internal	internal	it
btree_gist	gbt_intv_distance		f	internal,interval,int2,oid,internal	float8	it
btree_gist	gbt_intv_fetch		f	internal	internal	it
btree_gist	gbt_intv_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_intv_picksplit		f	internal,internal	internal	it
btree_gist	gbt_intv_same		f	@btree_gist.gbtreekey32,@btree_gist.gbtreekey32,internal	internal	it
btree_gist	gbt_intv_union		f	internal,internal	@btree_gist.gbtreekey32	it
btree_gist	gbt_macad8_compress		f	internal	internal	it
btree_gist	gbt_macad8_consistent		f	internal,macaddr8,int2,oid,internal	bool	it
btree_gist	gbt_macad8_fetch		f	internal	internal	it
btree_gist	gbt_macad8_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_macad8_picksplit		f	internal,internal	internal	it
btree_gist	gbt_macad8_same		f	@btree_gist.gbtreekey16,@btree_gist.gbtreekey16,internal	internal	it
btree_gist	gbt_macad8_union		f	internal,internal	@btree_gist.gbtreekey16	it
btree_gist	gbt_macad_compress		f	internal	internal	it
btree_gist	gbt_macad_consistent		f	internal,macaddr,int2,oid,internal	bool	it
btree_gist	gbt_macad_fetch		f	internal	internal	it
btree_gist	gbt_macad_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_macad_picksplit		f	internal,internal	internal	it
btree_gist	gbt_macad_same		f	@btree_gist.gbtreekey16,@btree_gist.gbtreekey16,internal	internal	it
btree_gist	gbt_macad_union		f	internal,internal	@btree_gist.gbtreekey16	it
btree_gist	gbt_numeric_compress		f	internal	internal	it
btree_gist	gbt_numeric_consistent		f	internal,numeric,int2,oid,internal	bool	it
btree_gist	gbt_numeric_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_numeric_picksplit		f	internal,internal	internal	it
btree_gist	gbt_numeric_same		f	@btree_gist.gbtreekey_var,@btree_gist.gbtreekey_var,internal	internal	it
btree_gist	gbt_numeric_union		f	internal,internal	@btree_gist.gbtreekey_var	it
btree_gist	gbt_oid_compress		f	internal	internal	it
btree_gist	gbt_oid_consistent		f	internal,oid,int2,oid,internal	bool	it
btree_gist	gbt_oid_distance		f	internal,oid,int2,oid,internal	float8	it
btree_gist	gbt_oid_fetch		f	internal	internal	it
btree_gist	gbt_oid_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_oid_picksplit		f	internal,internal	internal	it
btree_gist	gbt_oid_same		f	@btree_gist.gbtreekey8,@btree_gist.gbtreekey8,internal	internal	it
btree_gist	gbt_oid_union		f	internal,internal	@btree_gist.gbtreekey8	it
btree_gist	gbt_text_compress		f	internal	internal	it
btree_gist	gbt_text_consistent		f	internal,text,int2,oid,internal	bool	it
btree_gist	gbt_text_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_text_picksplit		f	internal,internal	internal	it
btree_gist	gbt_text_same		f	@btree_gist.gbtreekey_var,@btree_gist.gbtreekey_var,internal	internal	it
btree_gist	gbt_text_union		f	internal,internal	@btree_gist.gbtreekey_var	it
btree_gist	gbt_time_compress		f	internal	internal	it
btree_gist	gbt_time_consistent		f	internal,time,int2,oid,internal	bool	it
btree_gist	gbt_time_distance		f	internal,time,int2,oid,internal	float8	it
btree_gist	gbt_time_fetch		f	internal	internal	it
btree_gist	gbt_time_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_time_picksplit		f	internal,internal	internal	it
btree_gist	gbt_time_same		f	@btree_gist.gbtreekey16,@btree_gist.gbtreekey16,internal	internal	it
btree_gist	gbt_time_union		f	internal,internal	@btree_gist.gbtreekey16	it
btree_gist	gbt_timetz_compress		f	internal	internal	it
btree_gist	gbt_timetz_consistent		f	internal,timetz,int2,oid,internal	bool	it
btree_gist	gbt_ts_compress		f	internal	internal	it
btree_gist	gbt_ts_consistent		f	internal,timestamp,int2,oid,internal	bool	it
btree_gist	gbt_ts_distance		f	internal,timestamp,int2,oid,internal	float8	it
btree_gist	gbt_ts_fetch		f	internal	internal	it
btree_gist	gbt_ts_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_ts_picksplit		f	internal,internal	internal	it
btree_gist	gbt_ts_same		f	@btree_gist.gbtreekey16,@btree_gist.gbtreekey16,internal	internal	it
btree_gist	gbt_ts_union		f	internal,internal	@btree_gist.gbtreekey16	it
btree_gist	gbt_tstz_compress		f	internal	internal	it
btree_gist	gbt_tstz_consistent		f	internal,timestamptz,int2,oid,internal	bool	it
btree_gist	gbt_tstz_distance		f	internal,timestamptz,int2,oid,internal	float8	it
btree_gist	gbt_uuid_compress		f	internal	internal	it
btree_gist	gbt_uuid_consistent		f	internal,uuid,int2,oid,internal	bool	it
btree_gist	gbt_uuid_fetch		f	internal	internal	it
btree_gist	gbt_uuid_penalty		f	internal,internal,internal	internal	it
btree_gist	gbt_uuid_picksplit		f	internal,internal	internal	it
btree_gist	gbt_uuid_same		f	@btree_gist.gbtreekey32,@btree_gist.gbtreekey32,internal	internal	it
btree_gist	gbt_uuid_union		f	internal,internal	@btree_gist.gbtreekey32	it
btree_gist	gbt_var_decompress		f	internal	internal	it
btree_gist	gbt_var_fetch		f	internal	internal	it
btree_gist	gbtreekey16_in		f	cstring	@btree_gist.gbtreekey16	it
btree_gist	gbtreekey16_out		f	@btree_gist.gbtreekey16	cstring	it
btree_gist	gbtreekey2_in		f	cstring	@btree_gist.gbtreekey2	it
btree_gist	gbtreekey2_out		f	@btree_gist.gbtreekey2	cstring	it
btree_gist	gbtreekey32_in		f	cstring	@btree_gist.gbtreekey32	it
btree_gist	gbtreekey32_out		f	@btree_gist.gbtreekey32	cstring	it
btree_gist	gbtreekey4_in		f	cstring	@btree_gist.gbtreekey4	it
btree_gist	gbtreekey4_out		f	@btree_gist.gbtreekey4	cstring	it
btree_gist	gbtreekey8_in		f	cstring	@btree_gist.gbtreekey8	it
btree_gist	gbtreekey8_out		f	@btree_gist.gbtreekey8	cstring	it
btree_gist	gbtreekey_var_in		f	cstring	@btree_gist.gbtreekey_var	it
btree_gist	gbtreekey_var_out		f	@btree_gist.gbtreekey_var	cstring	it
btree_gist	int2_dist		f	int2,int2	int2	it
btree_gist	int4_dist		f	int4,int4	int4	it
btree_gist	int8_dist		f	int8,int8	int8	it
btree_gist	interval_dist		f	interval,interval	interval	it
btree_gist	oid_dist		f	oid,oid	oid	it
btree_gist	time_dist		f	time,time	interval	it
btree_gist	ts_dist		f	timestamp,timestamp	interval	it
btree_gist	tstz_dist		f	timestamptz,timestamptz	interval	it
citext	citext		f	bool	@citext.citext	it
citext	citext		f	bpchar	@citext.citext	it
citext	citext		f	inet	@citext.citext	it
citext	citext_cmp		f	@citext.citext,@citext.citext	int4	it
citext	citext_eq		f	@citext.citext,@citext.citext	bool	it
citext	citext_ge		f	@citext.citext,@citext.citext	bool	it
citext	citext_gt		f	@citext.citext,@citext.citext	bool	it
citext	citext_hash		f	@citext.citext	int4	it
citext	citext_hash_extended		f	@citext.citext,int8	int8	it
citext	citext_larger		f	@citext.citext,@citext.citext	@citext.citext	it
citext	citext_le		f	@citext.citext,@citext.citext	bool	it
citext	citext_lt		f	@citext.citext,@citext.citext	bool	it
citext	citext_ne		f	@citext.citext,@citext.citext	bool	it
citext	citext_pattern_cmp		f	@citext.citext,@citext.citext	int4	it
citext	citext_pattern_ge		f	@citext.citext,@citext.citext	bool	it
citext	citext_pattern_gt		f	@citext.citext,@citext.citext	bool	it
citext	citext_pattern_le		f	@citext.citext,@citext.citext	bool	it
citext	citext_pattern_lt		f	@citext.citext,@citext.citext	bool	it
citext	citext_smaller		f	@citext.citext,@citext.citext	@citext.citext	it
citext	citextin		f	cstring	@citext.citext	it
citext	citextout		f	@citext.citext	cstring	it
citext	citextrecv		f	internal	@citext.citext	st
citext	citextsend		f	@citext.citext	bytea	st
citext	max		a	@citext.citext	@citext.citext	i			n
citext	min		a	@citext.citext	@citext.citext	i			n
citext	regexp_match		f	@citext.citext,@citext.citext	_text	it
citext	regexp_match		f	@citext.citext,@citext.citext,text	_text	it
citext	regexp_matches		f	@citext.citext,@citext.citext	_text	ist
citext	regexp_matches		f	@citext.citext,@citext.citext,text	_text	ist
citext	regexp_replace		f	@citext.citext,@citext.citext,text	text	it
citext	regexp_replace		f	@citext.citext,@citext.citext,text,text	text	it
citext	regexp_split_to_array		f	@citext.citext,@citext.citext	_text	it
citext	regexp_split_to_array		f	@citext.citext,@citext.citext,text	_text	it
citext	regexp_split_to_table		f	@citext.citext,@citext.citext	text	ist
citext	regexp_split_to_table		f	@citext.citext,@citext.citext,text	text	ist
citext	replace		f	@citext.citext,@citext.citext,@citext.citext	text	it
citext	split_part		f	@citext.citext,@citext.citext,int4	text	it
citext	strpos		f	@citext.citext,@citext.citext	int4	it
citext	texticlike		f	@citext.citext,@citext.citext	bool	it
citext	texticlike		f	@citext.citext,text	bool	it
citext	texticnlike		f	@citext.citext,@citext.citext	bool	it
citext	texticnlike		f	@citext.citext,text	bool	it
citext	texticregexeq		f	@citext.citext,@citext.citext	bool	it
citext	texticregexeq		f	@citext.citext,text	bool	it
citext	texticregexne		f	@citext.citext,@citext.citext	bool	it
citext	texticregexne		f	@citext.citext,text	bool	it
citext	translate		f	@citext.citext,@citext.citext,text	text	it
cube	cube		f	@cube.cube,float8	@cube.cube	it
cube	cube		f	@cube.cube,float8,float8	@cube.cube	it
cube	cube		f	_float8	@cube.cube	it
cube	cube		f	_float8,_float8	@cube.cube	it
cube	cube		f	float8	@cube.cube	it
cube	cube		f	float8,float8	@cube.cube	it
cube	cube_cmp		f	@cube.cube,@cube.cube	int4	it
cube	cube_contained		f	@cube.cube,@cube.cube	bool	it
cube	cube_contains		f	@cube.cube,@cube.cube	bool	it
cube	cube_coord		f	@cube.cube,int4	float8	it
cube	cube_coord_llur		f	@cube.cube,int4	float8	it
cube	cube_dim		f	@cube.cube	int4	it
cube	cube_distance		f	@cube.cube,@cube.cube	float8	it
cube	cube_enlarge		f	@cube.cube,float8,int4	@cube.cube	it
cube	cube_eq		f	@cube.cube,@cube.cube	bool	it
cube	cube_ge		f	@cube.cube,@cube.cube	bool	it
cube	cube_gt		f	@cube.cube,@cube.cube	bool	it
cube	cube_in		f	cstring	@cube.cube	it
cube	cube_inter		f	@cube.cube,@cube.cube	@cube.cube	it
cube	cube_is_point		f	@cube.cube	bool	it
cube	cube_le		f	@cube.cube,@cube.cube	bool	it
cube	cube_ll_coord		f	@cube.cube,int4	float8	it
cube	cube_lt		f	@cube.cube,@cube.cube	bool	it
cube	cube_ne		f	@cube.cube,@cube.cube	bool	it
cube	cube_out		f	@cube.cube	cstring	it
cube	cube_overlap		f	@cube.cube,@cube.cube	bool	it
cube	cube_recv		f	internal	@cube.cube	it
cube	cube_send		f	@cube.cube	bytea	it
cube	cube_size		f	@cube.cube	float8	it
cube	cube_subset		f	@cube.cube,_int4	@cube.cube	it
cube	cube_union		f	@cube.cube,@cube.cube	@cube.cube	it
cube	cube_ur_coord		f	@cube.cube,int4	float8	it
cube	distance_chebyshev		f	@cube.cube,@cube.cube	float8	it
cube	distance_taxicab		f	@cube.cube,@cube.cube	float8	it
cube	g_cube_consistent		f	internal,@cube.cube,int2,oid,internal	bool	it
cube	g_cube_distance		f	internal,@cube.cube,int2,oid,internal	float8	it
cube	g_cube_penalty		f	internal,internal,internal	internal	it
cube	g_cube_picksplit		f	internal,internal	internal	it
cube	g_cube_same		f	@cube.cube,@cube.cube,internal	internal	it
cube	g_cube_union		f	internal,internal	@cube.cube	it
dblink	dblink		f	text	record	vst
dblink	dblink		f	text,bool	record	vst
dblink	dblink		f	text,text	record	vst
dblink	dblink		f	text,text,bool	record	vst
dblink	dblink_build_sql_delete		f	text,int2vector,int4,_text	text	vt
dblink	dblink_build_sql_insert		f	text,int2vector,int4,_text,_text	text	vt
dblink	dblink_build_sql_update		f	text,int2vector,int4,_text,_text	text	vt
dblink	dblink_cancel_query		f	text	text	vt
dblink	dblink_close		f	text	text	vt
dblink	dblink_close		f	text,bool	text	vt
dblink	dblink_close		f	text,text	text	vt
dblink	dblink_close		f	text,text,bool	text	vt
dblink	dblink_connect		f	text	text	vt
dblink	dblink_connect		f	text,text	text	vt
dblink	dblink_connect_u		f	text	text	vt							=
dblink	dblink_connect_u		f	text,text	text	vt							=
dblink	dblink_current_query		f		text	v
dblink	dblink_disconnect		f		text	vt
dblink	dblink_disconnect		f	text	text	vt
dblink	dblink_error_message		f	text	text	vt
dblink	dblink_exec		f	text	text	vt
dblink	dblink_exec		f	text,bool	text	vt
dblink	dblink_exec		f	text,text	text	vt
dblink	dblink_exec		f	text,text,bool	text	vt
dblink	dblink_fdw_validator		f	_text,oid	void	vt				options,catalog
dblink	dblink_fetch		f	text,int4	record	vst
dblink	dblink_fetch		f	text,int4,bool	record	vst
dblink	dblink_fetch		f	text,text,int4	record	vst
dblink	dblink_fetch		f	text,text,int4,bool	record	vst
dblink	dblink_get_connections		f		_text	v
dblink	dblink_get_notify		f		record	vst				notify_name,be_pid,extra	ooo	text,int4,text
dblink	dblink_get_notify		f	text	record	vst				conname,notify_name,be_pid,extra	iooo	text,text,int4,text
dblink	dblink_get_pkey		f	text	@dblink.dblink_pkey_results	vst
dblink	dblink_get_result		f	text	record	vst
dblink	dblink_get_result		f	text,bool	record	vst
dblink	dblink_is_busy		f	text	int4	vt
dblink	dblink_open		f	text,text	text	vt
dblink	dblink_open		f	text,text,bool	text	vt
dblink	dblink_open		f	text,text,text	text	vt
dblink	dblink_open		f	text,text,text,bool	text	vt
dblink	dblink_send_query		f	text,text	int4	vt
dict_int	dintdict_init		f	internal	internal	vt
dict_int	dintdict_lexize		f	internal,internal,internal,internal	internal	vt
dict_xsyn	dxsyn_init		f	internal	internal	vt
dict_xsyn	dxsyn_lexize		f	internal,internal,internal,internal	internal	vt
earthdistance	earth		f		float8	i
earthdistance	earth_box		f	@earthdistance.earth,float8	@cube.cube	it
earthdistance	earth_distance		f	@earthdistance.earth,@earthdistance.earth	float8	it
earthdistance	gc_to_sec		f	float8	float8	it
earthdistance	geo_distance		f	point,point	float8	it
earthdistance	latitude		f	@earthdistance.earth	float8	it
earthdistance	ll_to_earth		f	float8,float8	@earthdistance.earth	it
earthdistance	longitude		f	@earthdistance.earth	float8	it
earthdistance	sec_to_gc		f	float8	float8	it
file_fdw	file_fdw_handler		f		fdw_handler	vt
file_fdw	file_fdw_validator		f	_text,oid	void	vt
fuzzystrmatch	difference		f	text,text	int4	it
fuzzystrmatch	dmetaphone		f	text	text	it
fuzzystrmatch	dmetaphone_alt		f	text	text	it
fuzzystrmatch	levenshtein		f	text,text	int4	it
fuzzystrmatch	levenshtein		f	text,text,int4,int4,int4	int4	it
fuzzystrmatch	levenshtein_less_equal		f	text,text,int4	int4	it
fuzzystrmatch	levenshtein_less_equal		f	text,text,int4,int4,int4,int4	int4	it
fuzzystrmatch	metaphone		f	text,int4	text	it
fuzzystrmatch	soundex		f	text	text	it
fuzzystrmatch	text_soundex		f	text	text	it
hstore	akeys		f	@hstore.hstore	_text	it
hstore	avals		f	@hstore.hstore	_text	it
hstore	defined		f	@hstore.hstore,text	bool	it
hstore	delete		f	@hstore.hstore,@hstore.hstore	@hstore.hstore	it
hstore	delete		f	@hstore.hstore,_text	@hstore.hstore	it
hstore	delete		f	@hstore.hstore,text	@hstore.hstore	it
hstore	each		f	@hstore.hstore	record	ist				hs,key,value	ioo	@hstore.hstore,text,text
hstore	exist		f	@hstore.hstore,text	bool	it
hstore	exists_all		f	@hstore.hstore,_text	bool	it
hstore	exists_any		f	@hstore.hstore,_text	bool	it
hstore	fetchval		f	@hstore.hstore,text	text	it
hstore	ghstore_compress		f	internal	internal	it
hstore	ghstore_consistent		f	internal,@hstore.hstore,int2,oid,internal	bool	it
hstore	ghstore_decompress		f	internal	internal	it
hstore	ghstore_in		f	cstring	@hstore.ghstore	it
hstore	ghstore_options		f	internal	void	i
hstore	ghstore_out		f	@hstore.ghstore	cstring	it
hstore	ghstore_penalty		f	internal,internal,internal	internal	it
hstore	ghstore_picksplit		f	internal,internal	internal	it
hstore	ghstore_same		f	@hstore.ghstore,@hstore.ghstore,internal	internal	it
hstore	ghstore_union		f	internal,internal	@hstore.ghstore	it
hstore	gin_consistent_hstore		f	internal,int2,@hstore.hstore,int4,internal,internal	bool	it
hstore	gin_extract_hstore		f	@hstore.hstore,internal	internal	it
hstore	gin_extract_hstore_query		f	@hstore.hstore,internal,int2,internal,internal	internal	it
hstore	hs_concat		f	@hstore.hstore,@hstore.hstore	@hstore.hstore	it
hstore	hs_contained		f	@hstore.hstore,@hstore.hstore	bool	it
hstore	hs_contains		f	@hstore.hstore,@hstore.hstore	bool	it
hstore	hstore		f	_text	@hstore.hstore	it
hstore	hstore		f	_text,_text	@hstore.hstore	i
hstore	hstore		f	record	@hstore.hstore	i
hstore	hstore		f	text,text	@hstore.hstore	i
hstore	hstore_cmp		f	@hstore.hstore,@hstore.hstore	int4	it
hstore	hstore_eq		f	@hstore.hstore,@hstore.hstore	bool	it
hstore	hstore_ge		f	@hstore.hstore,@hstore.hstore	bool	it
hstore	hstore_gt		f	@hstore.hstore,@hstore.hstore	bool	it
hstore	hstore_hash		f	@hstore.hstore	int4	it
hstore	hstore_hash_extended		f	@hstore.hstore,int8	int8	it
hstore	hstore_in		f	cstring	@hstore.hstore	it
hstore	hstore_le		f	@hstore.hstore,@hstore.hstore	bool	it
hstore	hstore_lt		f	@hstore.hstore,@hstore.hstore	bool	it
hstore	hstore_ne		f	@hstore.hstore,@hstore.hstore	bool	it
hstore	hstore_out		f	@hstore.hstore	cstring	it
hstore	hstore_recv		f	internal	@hstore.hstore	it
hstore	hstore_send		f	@hstore.hstore	bytea	it
hstore	hstore_subscript_handler		f	internal	internal	it
hstore	hstore_to_array		f	@hstore.hstore	_text	it
hstore	hstore_to_json		f	@hstore.hstore	json	it
hstore	hstore_to_json_loose		f	@hstore.hstore	json	it
hstore	hstore_to_jsonb		f	@hstore.hstore	jsonb	it
hstore	hstore_to_jsonb_loose		f	@hstore.hstore	jsonb	it
hstore	hstore_to_matrix		f	@hstore.hstore	_text	it
hstore	hstore_version_diag		f	@hstore.hstore	int4	it
hstore	isdefined		f	@hstore.hstore,text	bool	it
hstore	isexists		f	@hstore.hstore,text	bool	it
hstore	populate_record		f	anyelement,@hstore.hstore	anyelement	i
hstore	skeys		f	@hstore.hstore	text	ist
hstore	slice		f	@hstore.hstore,_text	@hstore.hstore	it
hstore	slice_array		f	@hstore.hstore,_text	_text	it
hstore	svals		f	@hstore.hstore	text	ist
hstore	tconvert		f	text,text	@hstore.hstore	i
hstore_plperl	hstore_to_plperl		f	internal	internal	it				val
hstore_plperl	plperl_to_hstore		f	internal	@hstore.hstore	it				val
hstore_plperlu	hstore_to_plperlu		f	internal	internal	it				val
hstore_plperlu	plperlu_to_hstore		f	internal	@hstore.hstore	it				val
hstore_plpython3u	hstore_to_plpython3		f	internal	internal	it				val
hstore_plpython3u	plpython3_to_hstore		f	internal	@hstore.hstore	it				val
information_schema	_pg_char_max_length		f	oid,int4	int4	it				typid,typmod
information_schema	_pg_char_octet_length		f	oid,int4	int4	it				typid,typmod
information_schema	_pg_datetime_precision		f	oid,int4	int4	it				typid,typmod
information_schema	_pg_expandarray		f	anyarray	record	ist				,x,n	ioo	anyarray,anyelement,int4
information_schema	_pg_index_position		f	oid,int2	int4	st
information_schema	_pg_interval_type		f	oid,int4	text	it				typid,mod
information_schema	_pg_numeric_precision		f	oid,int4	int4	it				typid,typmod
information_schema	_pg_numeric_precision_radix		f	oid,int4	int4	it				typid,typmod
information_schema	_pg_numeric_scale		f	oid,int4	int4	it				typid,typmod
information_schema	_pg_truetypid		f	pg_attribute,pg_type	oid	it
information_schema	_pg_truetypmod		f	pg_attribute,pg_type	int4	it
insert_username	insert_username		f		trigger	v
intagg	int_agg_final_array		f	internal	_int4	v
intagg	int_agg_state		f	internal,int4	internal	v
intagg	int_array_aggregate		a	int4	_int4	i			n
intagg	int_array_enum		f	_int4	int4	ist
intarray	_int_contained		f	_int4,_int4	bool	it
intarray	_int_contained_joinsel		f	internal,oid,internal,int2,internal	float8	st
intarray	_int_contained_sel		f	internal,oid,internal,int4	float8	st
intarray	_int_contains		f	_int4,_int4	bool	it
intarray	_int_contains_joinsel		f	internal,oid,internal,int2,internal	float8	st
intarray	_int_contains_sel		f	internal,oid,internal,int4	float8	st
intarray	_int_different		f	_int4,_int4	bool	it
intarray	_int_inter		f	_int4,_int4	_int4	it
intarray	_int_matchsel		f	internal,oid,internal,int4	float8	st
intarray	_int_overlap		f	_int4,_int4	bool	it
intarray	_int_overlap_joinsel		f	internal,oid,internal,int2,internal	float8	st
intarray	_int_overlap_sel		f	internal,oid,internal,int4	float8	st
intarray	_int_same		f	_int4,_int4	bool	it
intarray	_int_union		f	_int4,_int4	_int4	it
intarray	_intbig_in		f	cstring	@intarray.intbig_gkey	it
intarray	_intbig_out		f	@intarray.intbig_gkey	cstring	it
intarray	boolop		f	_int4,@intarray.query_int	bool	it
intarray	bqarr_in		f	cstring	@intarray.query_int	it
intarray	bqarr_out		f	@intarray.query_int	cstring	it
intarray	g_int_compress		f	internal	internal	it
intarray	g_int_consistent		f	internal,_int4,int2,oid,internal	bool	it
intarray	g_int_decompress		f	internal	internal	it
intarray	g_int_options		f	internal	void	i
intarray	g_int_penalty		f	internal,internal,internal	internal	it
intarray	g_int_picksplit		f	internal,internal	internal	it
intarray	g_int_same		f	_int4,_int4,internal	internal	it
intarray	g_int_union		f	internal,internal	_int4	it
intarray	g_intbig_compress		f	internal	internal	it
intarray	g_intbig_consistent		f	internal,_int4,int2,oid,internal	bool	it
intarray	g_intbig_decompress		f	internal	internal	it
intarray	g_intbig_options		f	internal	void	i
intarray	g_intbig_penalty		f	internal,internal,internal	internal	it
intarray	g_intbig_picksplit		f	internal,internal	internal	it
intarray	g_intbig_same		f	@intarray.intbig_gkey,@intarray.intbig_gkey,internal	internal	it
intarray	g_intbig_union		f	internal,internal	@intarray.intbig_gkey	it
intarray	ginint4_consistent		f	internal,int2,_int4,int4,internal,internal,internal,internal	bool	it
intarray	ginint4_queryextract		f	_int4,internal,int2,internal,internal,internal,internal	internal	it
intarray	icount		f	_int4	int4	it
intarray	idx		f	_int4,int4	int4	it
intarray	intarray_del_elem		f	_int4,int4	_int4	it
intarray	intarray_push_array		f	_int4,_int4	_int4	it
intarray	intarray_push_elem		f	_int4,int4	_int4	it
intarray	intset		f	int4	_int4	it
intarray	intset_subtract		f	_int4,_int4	_int4	it
intarray	intset_union_elem		f	_int4,int4	_int4	it
intarray	querytree		f	@intarray.query_int	text	it
intarray	rboolop		f	@intarray.query_int,_int4	bool	it
intarray	sort		f	_int4	_int4	it
intarray	sort		f	_int4,text	_int4	it
intarray	sort_asc		f	_int4	_int4	it
intarray	sort_desc		f	_int4	_int4	it
intarray	subarray		f	_int4,int4	_int4	it
intarray	subarray		f	_int4,int4,int4	_int4	it
intarray	uniq		f	_int4	_int4	it
isn	btean13cmp		f	@isn.ean13,@isn.ean13	int4	it
isn	btean13cmp		f	@isn.ean13,@isn.isbn	int4	it
isn	btean13cmp		f	@isn.ean13,@isn.isbn13	int4	it
isn	btean13cmp		f	@isn.ean13,@isn.ismn	int4	it
isn	btean13cmp		f	@isn.ean13,@isn.ismn13	int4	it
isn	btean13cmp		f	@isn.ean13,@isn.issn	int4	it
isn	btean13cmp		f	@isn.ean13,@isn.issn13	int4	it
isn	btean13cmp		f	@isn.ean13,@isn.upc	int4	it
isn	btisbn13cmp		f	@isn.isbn13,@isn.ean13	int4	it
isn	btisbn13cmp		f	@isn.isbn13,@isn.isbn	int4	it
isn	btisbn13cmp		f	@isn.isbn13,@isn.isbn13	int4	it
isn	btisbncmp		f	@isn.isbn,@isn.ean13	int4	it
isn	btisbncmp		f	@isn.isbn,@isn.isbn	int4	it
isn	btisbncmp		f	@isn.isbn,@isn.isbn13	int4	it
isn	btismn13cmp		f	@isn.ismn13,@isn.ean13	int4	it
isn	btismn13cmp		f	@isn.ismn13,@isn.ismn	int4	it
isn	btismn13cmp		f	@isn.ismn13,@isn.ismn13	int4	it
isn	btismncmp		f	@isn.ismn,@isn.ean13	int4	it
isn	btismncmp		f	@isn.ismn,@isn.ismn	int4	it
isn	btismncmp		f	@isn.ismn,@isn.ismn13	int4	it
isn	btissn13cmp		f	@isn.issn13,@isn.ean13	int4	it
isn	btissn13cmp		f	@isn.issn13,@isn.issn	int4	it
isn	btissn13cmp		f	@isn.issn13,@isn.issn13	int4	it
isn	btissncmp		f	@isn.issn,@isn.ean13	int4	it
isn	btissncmp		f	@isn.issn,@isn.issn	int4	it
isn	btissncmp		f	@isn.issn,@isn.issn13	int4	it
isn	btupccmp		f	@isn.upc,@isn.ean13	int4	it
isn	btupccmp		f	@isn.upc,@isn.upc	int4	it
isn	ean13_in		f	cstring	@isn.ean13	it
isn	ean13_out		f	@isn.ean13	cstring	it
isn	ean13_out		f	@isn.isbn13	cstring	it
isn	ean13_out		f	@isn.ismn13	cstring	it
isn	ean13_out		f	@isn.issn13	cstring	it
isn	hashean13		f	@isn.ean13	int4	it
isn	hashisbn		f	@isn.isbn	int4	it
isn	hashisbn13		f	@isn.isbn13	int4	it
isn	hashismn		f	@isn.ismn	int4	it
isn	hashismn13		f	@isn.ismn13	int4	it
isn	hashissn		f	@isn.issn	int4	it
isn	hashissn13		f	@isn.issn13	int4	it
isn	hashupc		f	@isn.upc	int4	it
isn	is_valid		f	@isn.ean13	bool	it
isn	is_valid		f	@isn.isbn	bool	it
isn	is_valid		f	@isn.isbn13	bool	it
isn	is_valid		f	@isn.ismn	bool	it
isn	is_valid		f	@isn.ismn13	bool	it
isn	is_valid		f	@isn.issn	bool	it
isn	is_valid		f	@isn.issn13	bool	it
isn	is_valid		f	@isn.upc	bool	it
isn	isbn		f	@isn.ean13	@isn.isbn	it
isn	isbn13		f	@isn.ean13	@isn.isbn13	it
isn	isbn13_in		f	cstring	@isn.isbn13	it
isn	isbn_in		f	cstring	@isn.isbn	it
isn	ismn		f	@isn.ean13	@isn.ismn	it
isn	ismn13		f	@isn.ean13	@isn.ismn13	it
isn	ismn13_in		f	cstring	@isn.ismn13	it
isn	ismn_in		f	cstring	@isn.ismn	it
isn	isn_out		f	@isn.isbn	cstring	it
isn	isn_out		f	@isn.ismn	cstring	it
isn	isn_out		f	@isn.issn	cstring	it
isn	isn_out		f	@isn.upc	cstring	it
isn	isn_weak		f		bool	it
isn	isn_weak		f	bool	bool	it
isn	isneq		f	@isn.ean13,@isn.ean13	bool	it
isn	isneq		f	@isn.ean13,@isn.isbn	bool	it
isn	isneq		f	@isn.ean13,@isn.isbn13	bool	it
isn	isneq		f	@isn.ean13,@isn.ismn	bool	it
isn	isneq		f	@isn.ean13,@isn.ismn13	bool	it
isn	isneq		f	@isn.ean13,@isn.issn	bool	it
isn	isneq		f	@isn.ean13,@isn.issn13	bool	it
isn	isneq		f	@isn.ean13,@isn.upc	bool	it
isn	isneq		f	@isn.isbn,@isn.ean13	bool	it
isn	isneq		f	@isn.isbn,@isn.isbn	bool	it
isn	isneq		f	@isn.isbn,@isn.isbn13	bool	it
isn	isneq		f	@isn.isbn13,@isn.ean13	bool	it
isn	isneq		f	@isn.isbn13,@isn.isbn	bool	it
isn	isneq		f	@isn.isbn13,@isn.isbn13	bool	it
isn	isneq		f	@isn.ismn,@isn.ean13	bool	it
isn	isneq		f	@isn.ismn,@isn.ismn	bool	it
isn	isneq		f	@isn.ismn,@isn.ismn13	bool	it
isn	isneq		f	@isn.ismn13,@isn.ean13	bool	it
isn	isneq		f	@isn.ismn13,@isn.ismn	bool	it
isn	isneq		f	@isn.ismn13,@isn.ismn13	bool	it
isn	isneq		f	@isn.issn,@isn.ean13	bool	it
isn	isneq		f	@isn.issn,@isn.issn	bool	it
isn	isneq		f	@isn.issn,@isn.issn13	bool	it
isn	isneq		f	@isn.issn13,@isn.ean13	bool	it
isn	isneq		f	@isn.issn13,@isn.issn	bool	it
isn	isneq		f	@isn.issn13,@isn.issn13	bool	it
isn	isneq		f	@isn.upc,@isn.ean13	bool	it
isn	isneq		f	@isn.upc,@isn.upc	bool	it
isn	isnge		f	@isn.ean13,@isn.ean13	bool	it
isn	isnge		f	@isn.ean13,@isn.isbn	bool	it
isn	isnge		f	@isn.ean13,@isn.isbn13	bool	it
isn	isnge		f	@isn.ean13,@isn.ismn	bool	it
isn	isnge		f	@isn.ean13,@isn.ismn13	bool	it
isn	isnge		f	@isn.ean13,@isn.issn	bool	it
isn	isnge		f	@isn.ean13,@isn.issn13	bool	it
isn	isnge		f	@isn.ean13,@isn.upc	bool	it
isn	isnge		f	@isn.isbn,@isn.ean13	bool	it
isn	isnge		f	@isn.isbn,@isn.isbn	bool	it
isn	isnge		f	@isn.isbn,@isn.isbn13	bool	it
isn	isnge		f	@isn.isbn13,@isn.ean13	bool	it
isn	isnge		f	@isn.isbn13,@isn.isbn	bool	it
isn	isnge		f	@isn.isbn13,@isn.isbn13	bool	it
isn	isnge		f	@isn.ismn,@isn.ean13	bool	it
isn	isnge		f	@isn.ismn,@isn.ismn	bool	it
isn	isnge		f	@isn.ismn,@isn.ismn13	bool	it
isn	isnge		f	@isn.ismn13,@isn.ean13	bool	it
isn	isnge		f	@isn.ismn13,@isn.ismn	bool	it
isn	isnge		f	@isn.ismn13,@isn.ismn13	bool	it
isn	isnge		f	@isn.issn,@isn.ean13	bool	it
isn	isnge		f	@isn.issn,@isn.issn	bool	it
isn	isnge		f	@isn.issn,@isn.issn13	bool	it
isn	isnge		f	@isn.issn13,@isn.ean13	bool	it
isn	isnge		f	@isn.issn13,@isn.issn	bool	it
isn	isnge		f	@isn.issn13,@isn.issn13	bool	it
isn	isnge		f	@isn.upc,@isn.ean13	bool	it
isn	isnge		f	@isn.upc,@isn.upc	bool	it
isn	isngt		f	@isn.ean13,@isn.ean13	bool	it
isn	isngt		f	@isn.ean13,@isn.isbn	bool	it
isn	isngt		f	@isn.ean13,@isn.isbn13	bool	it
isn	isngt		f	@isn.ean13,@isn.ismn	bool	it
isn	isngt		f	@isn.ean13,@isn.ismn13	bool	it
isn	isngt		f	@isn.ean13,@isn.issn	bool	it
isn	isngt		f	@isn.ean13,@isn.issn13	bool	it
isn	isngt		f	@isn.ean13,@isn.upc	bool	it
isn	isngt		f	@isn.isbn,@isn.ean13	bool	it
isn	isngt		f	@isn.isbn,@isn.isbn	bool	it
isn	isngt		f	@isn.isbn,@isn.isbn13	bool	it
isn	isngt		f	@isn.isbn13,@isn.ean13	bool	it
isn	isngt		f	@isn.isbn13,@isn.isbn	bool	it
isn	isngt		f	@isn.isbn13,@isn.isbn13	bool	it
isn	isngt		f	@isn.ismn,@isn.ean13	bool	it
isn	isngt		f	@isn.ismn,@isn.ismn	bool	it
isn	isngt		f	@isn.ismn,@isn.ismn13	bool	it
isn	isngt		f	@isn.ismn13,@isn.ean13	bool	it
isn	isngt		f	@isn.ismn13,@isn.ismn	bool	it
isn	isngt		f	@isn.ismn13,@isn.ismn13	bool	it
isn	isngt		f	@isn.issn,@isn.ean13	bool	it
isn	isngt		f	@isn.issn,@isn.issn	bool	it
isn	isngt		f	@isn.issn,@isn.issn13	bool	it
isn	isngt		f	@isn.issn13,@isn.ean13	bool	it
isn	isngt		f	@isn.issn13,@isn.issn	bool	it
isn	isngt		f	@isn.issn13,@isn.issn13	bool	it
isn	isngt		f	@isn.upc,@isn.ean13	bool	it
isn	isngt		f	@isn.upc,@isn.upc	bool	it
isn	isnle		f	@isn.ean13,@isn.ean13	bool	it
isn	isnle		f	@isn.ean13,@isn.isbn	bool	it
isn	isnle		f	@isn.ean13,@isn.isbn13	bool	it
isn	isnle		f	@isn.ean13,@isn.ismn	bool	it
isn	isnle		f	@isn.ean13,@isn.ismn13	bool	it
isn	isnle		f	@isn.ean13,@isn.issn	bool	it
isn	isnle		f	@isn.ean13,@isn.issn13	bool	it
isn	isnle		f	@isn.ean13,@isn.upc	bool	it
isn	isnle		f	@isn.isbn,@isn.ean13	bool	it
isn	isnle		f	@isn.isbn,@isn.isbn	bool	it
isn	isnle		f	@isn.isbn,@isn.isbn13	bool	it
isn	isnle		f	@isn.isbn13,@isn.ean13	bool	it
isn	isnle		f	@isn.isbn13,@isn.isbn	bool	it
isn	isnle		f	@isn.isbn13,@isn.isbn13	bool	it
isn	isnle		f	@isn.ismn,@isn.ean13	bool	it
isn	isnle		f	@isn.ismn,@isn.ismn	bool	it
isn	isnle		f	@isn.ismn,@isn.ismn13	bool	it
isn	isnle		f	@isn.ismn13,@isn.ean13	bool	it
isn	isnle		f	@isn.ismn13,@isn.ismn	bool	it
isn	isnle		f	@isn.ismn13,@isn.ismn13	bool	it
isn	isnle		f	@isn.issn,@isn.ean13	bool	it
isn	isnle		f	@isn.issn,@isn.issn	bool	it
isn	isnle		f	@isn.issn,@isn.issn13	bool	it
isn	isnle		f	@isn.issn13,@isn.ean13	bool	it
isn	isnle		f	@isn.issn13,@isn.issn	bool	it
isn	isnle		f	@isn.issn13,@isn.issn13	bool	it
isn	isnle		f	@isn.upc,@isn.ean13	bool	it
isn	isnle		f	@isn.upc,@isn.upc	bool	it
isn	isnlt		f	@isn.ean13,@isn.ean13	bool	it
isn	isnlt		f	@isn.ean13,@isn.isbn	bool	it
isn	isnlt		f	@isn.ean13,@isn.isbn13	bool	it
isn	isnlt		f	@isn.ean13,@isn.ismn	bool	it
isn	isnlt		f	@isn.ean13,@isn.ismn13	bool	it
isn	isnlt		f	@isn.ean13,@isn.issn	bool	it
isn	isnlt		f	@isn.ean13,@isn.issn13	bool	it
isn	isnlt		f	@isn.ean13,@isn.upc	bool	it
isn	isnlt		f	@isn.isbn,@isn.ean13	bool	it
isn	isnlt		f	@isn.isbn,@isn.isbn	bool	it
isn	isnlt		f	@isn.isbn,@isn.isbn13	bool	it
isn	isnlt		f	@isn.isbn13,@isn.ean13	bool	it
isn	isnlt		f	@isn.isbn13,@isn.isbn	bool	it
isn	isnlt		f	@isn.isbn13,@isn.isbn13	bool	it
isn	isnlt		f	@isn.ismn,@isn.ean13	bool	it
isn	isnlt		f	@isn.ismn,@isn.ismn	bool	it
isn	isnlt		f	@isn.ismn,@isn.ismn13	bool	it
isn	isnlt		f	@isn.ismn13,@isn.ean13	bool	it
isn	isnlt		f	@isn.ismn13,@isn.ismn	bool	it
isn	isnlt		f	@isn.ismn13,@isn.ismn13	bool	it
isn	isnlt		f	@isn.issn,@isn.ean13	bool	it
isn	isnlt		f	@isn.issn,@isn.issn	bool	it
isn	isnlt		f	@isn.issn,@isn.issn13	bool	it
isn	isnlt		f	@isn.issn13,@isn.ean13	bool	it
isn	isnlt		f	@isn.issn13,@isn.issn	bool	it
isn	isnlt		f	@isn.issn13,@isn.issn13	bool	it
isn	isnlt		f	@isn.upc,@isn.ean13	bool	it
isn	isnlt		f	@isn.upc,@isn.upc	bool	it
isn	isnne		f	@isn.ean13,@isn.ean13	bool	it
isn	isnne		f	@isn.ean13,@isn.isbn	bool	it
isn	isnne		f	@isn.ean13,@isn.isbn13	bool	it
isn	isnne		f	@isn.ean13,@isn.ismn	bool	it
isn	isnne		f	@isn.ean13,@isn.ismn13	bool	it
isn	isnne		f	@isn.ean13,@isn.issn	bool	it
isn	isnne		f	@isn.ean13,@isn.issn13	bool	it
isn	isnne		f	@isn.ean13,@isn.upc	bool	it
isn	isnne		f	@isn.isbn,@isn.ean13	bool	it
isn	isnne		f	@isn.isbn,@isn.isbn	bool	it
isn	isnne		f	@isn.isbn,@isn.isbn13	bool	it
isn	isnne		f	@isn.isbn13,@isn.ean13	bool	it
isn	isnne		f	@isn.isbn13,@isn.isbn	bool	it
isn	isnne		f	@isn.isbn13,@isn.isbn13	bool	it
isn	isnne		f	@isn.ismn,@isn.ean13	bool	it
isn	isnne		f	@isn.ismn,@isn.ismn	bool	it
isn	isnne		f	@isn.ismn,@isn.ismn13	bool	it
isn	isnne		f	@isn.ismn13,@isn.ean13	bool	it
isn	isnne		f	@isn.ismn13,@isn.ismn	bool	it
isn	isnne		f	@isn.ismn13,@isn.ismn13	bool	it
isn	isnne		f	@isn.issn,@isn.ean13	bool	it
isn	isnne		f	@isn.issn,@isn.issn	bool	it
isn	isnne		f	@isn.issn,@isn.issn13	bool	it
isn	isnne		f	@isn.issn13,@isn.ean13	bool	it
isn	isnne		f	@isn.issn13,@isn.issn	bool	it
isn	isnne		f	@isn.issn13,@isn.issn13	bool	it
isn	isnne		f	@isn.upc,@isn.ean13	bool	it
isn	isnne		f	@isn.upc,@isn.upc	bool	it
isn	issn		f	@isn.ean13	@isn.issn	it
isn	issn13		f	@isn.ean13	@isn.issn13	it
isn	issn13_in		f	cstring	@isn.issn13	it
isn	issn_in		f	cstring	@isn.issn	it
isn	make_valid		f	@isn.ean13	@isn.ean13	it
isn	make_valid		f	@isn.isbn	@isn.isbn	it
isn	make_valid		f	@isn.isbn13	@isn.isbn13	it
isn	make_valid		f	@isn.ismn	@isn.ismn	it
isn	make_valid		f	@isn.ismn13	@isn.ismn13	it
isn	make_valid		f	@isn.issn	@isn.issn	it
isn	make_valid		f	@isn.issn13	@isn.issn13	it
isn	make_valid		f	@isn.upc	@isn.upc	it
isn	upc		f	@isn.ean13	@isn.upc	it
isn	upc_in		f	cstring	@isn.upc	it
jsonb_plperl	jsonb_to_plperl		f	internal	internal	it				val
jsonb_plperl	plperl_to_jsonb		f	internal	jsonb	it				val
jsonb_plperlu	jsonb_to_plperlu		f	internal	internal	it				val
jsonb_plperlu	plperlu_to_jsonb		f	internal	jsonb	it				val
jsonb_plpython3u	jsonb_to_plpython3		f	internal	internal	it				val
jsonb_plpython3u	plpython3_to_jsonb		f	internal	jsonb	it				val
lo	lo_manage		f		trigger	v
lo	lo_oid		f	@lo.lo	oid	it
ltree	_lt_q_regex		f	@ltree._ltree,@ltree._lquery	bool	it
ltree	_lt_q_rregex		f	@ltree._lquery,@ltree._ltree	bool	it
ltree	_ltq_extract_regex		f	@ltree._ltree,@ltree.lquery	@ltree.ltree	it
ltree	_ltq_regex		f	@ltree._ltree,@ltree.lquery	bool	it
ltree	_ltq_rregex		f	@ltree.lquery,@ltree._ltree	bool	it
ltree	_ltree_compress		f	internal	internal	it
ltree	_ltree_consistent		f	internal,@ltree._ltree,int2,oid,internal	bool	it
ltree	_ltree_extract_isparent		f	@ltree._ltree,@ltree.ltree	@ltree.ltree	it
ltree	_ltree_extract_risparent		f	@ltree._ltree,@ltree.ltree	@ltree.ltree	it
ltree	_ltree_gist_options		f	internal	void	i
ltree	_ltree_isparent		f	@ltree._ltree,@ltree.ltree	bool	it
ltree	_ltree_penalty		f	internal,internal,internal	internal	it
ltree	_ltree_picksplit		f	internal,internal	internal	it
ltree	_ltree_r_isparent		f	@ltree.ltree,@ltree._ltree	bool	it
ltree	_ltree_r_risparent		f	@ltree.ltree,@ltree._ltree	bool	it
ltree	_ltree_risparent		f	@ltree._ltree,@ltree.ltree	bool	it
ltree	_ltree_same		f	@ltree.ltree_gist,@ltree.ltree_gist,internal	internal	it
ltree	_ltree_union		f	internal,internal	@ltree.ltree_gist	it
ltree	_ltxtq_exec		f	@ltree._ltree,@ltree.ltxtquery	bool	it
ltree	_ltxtq_extract_exec		f	@ltree._ltree,@ltree.ltxtquery	@ltree.ltree	it
ltree	_ltxtq_rexec		f	@ltree.ltxtquery,@ltree._ltree	bool	it
ltree	index		f	@ltree.ltree,@ltree.ltree	int4	it
ltree	index		f	@ltree.ltree,@ltree.ltree,int4	int4	it
ltree	lca		f	@ltree._ltree	@ltree.ltree	it
ltree	lca		f	@ltree.ltree,@ltree.ltree	@ltree.ltree	it
ltree	lca		f	@ltree.ltree,@ltree.ltree,@ltree.ltree	@ltree.ltree	it
ltree	lca		f	@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree	@ltree.ltree	it
ltree	lca		f	@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree	@ltree.ltree	it
ltree	lca		f	@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree	@ltree.ltree	it
ltree	lca		f	@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree	@ltree.ltree	it
ltree	lca		f	@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree,@ltree.ltree	@ltree.ltree	it
ltree	lquery_in		f	cstring	@ltree.lquery	it
ltree	lquery_out		f	@ltree.lquery	cstring	it
ltree	lquery_recv		f	internal	@ltree.lquery	it
ltree	lquery_send		f	@ltree.lquery	bytea	it
ltree	lt_q_regex		f	@ltree.ltree,@ltree._lquery	bool	it
ltree	lt_q_rregex		f	@ltree._lquery,@ltree.ltree	bool	it
ltree	ltq_regex		f	@ltree.ltree,@ltree.lquery	bool	it
ltree	ltq_rregex		f	@ltree.lquery,@ltree.ltree	bool	it
ltree	ltree2text		f	@ltree.ltree	text	it
ltree	ltree_addltree		f	@ltree.ltree,@ltree.ltree	@ltree.ltree	it
ltree	ltree_addtext		f	@ltree.ltree,text	@ltree.ltree	it
ltree	ltree_cmp		f	@ltree.ltree,@ltree.ltree	int4	it
ltree	ltree_compress		f	internal	internal	it
ltree	ltree_consistent		f	internal,@ltree.ltree,int2,oid,internal	bool	it
ltree	ltree_decompress		f	internal	internal	it
ltree	ltree_eq		f	@ltree.ltree,@ltree.ltree	bool	it
ltree	ltree_ge		f	@ltree.ltree,@ltree.ltree	bool	it
ltree	ltree_gist_in		f	cstring	@ltree.ltree_gist	it
ltree	ltree_gist_options		f	internal	void	i
ltree	ltree_gist_out		f	@ltree.ltree_gist	cstring	it
ltree	ltree_gt		f	@ltree.ltree,@ltree.ltree	bool	it
ltree	ltree_in		f	cstring	@ltree.ltree	it
ltree	ltree_isparent		f	@ltree.ltree,@ltree.ltree	bool	it
ltree	ltree_le		f	@ltree.ltree,@ltree.ltree	bool	it
ltree	ltree_lt		f	@ltree.ltree,@ltree.ltree	bool	it
ltree	ltree_ne		f	@ltree.ltree,@ltree.ltree	bool	it
ltree	ltree_out		f	@ltree.ltree	cstring	it
ltree	ltree_penalty		f	internal,internal,internal	internal	it
ltree	ltree_picksplit		f	internal,internal	internal	it
ltree	ltree_recv		f	internal	@ltree.ltree	it
ltree	ltree_risparent		f	@ltree.ltree,@ltree.ltree	bool	it
ltree	ltree_same		f	@ltree.ltree_gist,@ltree.ltree_gist,internal	internal	it
ltree	ltree_send		f	@ltree.ltree	bytea	it
ltree	ltree_textadd		f	text,@ltree.ltree	@ltree.ltree	it
ltree	ltree_union		f	internal,internal	@ltree.ltree_gist	it
ltree	ltreeparentsel		f	internal,oid,internal,int4	float8	it
ltree	ltxtq_exec		f	@ltree.ltree,@ltree.ltxtquery	bool	it
ltree	ltxtq_in		f	cstring	@ltree.ltxtquery	it
ltree	ltxtq_out		f	@ltree.ltxtquery	cstring	it
ltree	ltxtq_recv		f	internal	@ltree.ltxtquery	it
ltree	ltxtq_rexec		f	@ltree.ltxtquery,@ltree.ltree	bool	it
ltree	ltxtq_send		f	@ltree.ltxtquery	bytea	it
ltree	nlevel		f	@ltree.ltree	int4	it
ltree	subltree		f	@ltree.ltree,int4,int4	@ltree.ltree	it
ltree	subpath		f	@ltree.ltree,int4	@ltree.ltree	it
ltree	subpath		f	@ltree.ltree,int4,int4	@ltree.ltree	it
ltree	text2ltree		f	text	@ltree.ltree	it
ltree_plpython3u	ltree_to_plpython3		f	internal	internal	it				val
moddatetime	moddatetime		f		trigger	v
old_snapshot	pg_old_snapshot_time_mapping		f		record	vst				array_offset,end_timestamp,newest_xmin	ooo	int4,timestamptz,xid
pageinspect	brin_metapage_info		f	bytea	record	vt				page,magic,version,pagesperrange,lastrevmappage	ioooo	bytea,text,int4,int4,int8
pageinspect	brin_page_items		f	bytea,regclass	record	vst				page,index_oid,itemoffset,blknum,attnum,allnulls,hasnulls,placeholder,value	iiooooooo	bytea,regclass,int4,int8,int4,bool,bool,bool,text
pageinspect	brin_page_type		f	bytea	text	vt				page
pageinspect	brin_revmap_data		f	bytea	tid	vst				page,pages	io	bytea,tid
pageinspect	bt_metap		f	text	record	vt				relname,magic,version,root,level,fastroot,fastlevel,last_cleanup_num_delpages,last_cleanup_num_tuples,allequalimage	iooooooooo	text,int4,int4,int8,int8,int8,int8,int8,float8,bool
pageinspect	bt_page_items		f	bytea	record	vst				page,itemoffset,ctid,itemlen,nulls,vars,data,dead,htid,tids	iooooooooo	bytea,int2,tid,int2,bool,bool,text,bool,tid,_tid
pageinspect	bt_page_items		f	text,int8	record	vst				relname,blkno,itemoffset,ctid,itemlen,nulls,vars,data,dead,htid,tids	iiooooooooo	text,int8,int2,tid,int2,bool,bool,text,bool,tid,_tid
pageinspect	bt_page_stats		f	text,int8	record	vt				relname,blkno,blkno,type,live_items,dead_items,avg_item_size,page_size,free_size,btpo_prev,btpo_next,btpo_level,btpo_flags	iiooooooooooo	text,int8,int8,char,int4,int4,int4,int4,int4,int8,int8,int8,int4
pageinspect	fsm_page_contents		f	bytea	text	vt				page
pageinspect	get_raw_page		f	text,int8	bytea	vt
pageinspect	get_raw_page		f	text,text,int8	bytea	vt
pageinspect	gin_leafpage_items		f	bytea	record	vst				page,first_tid,nbytes,tids	iooo	bytea,tid,int2,_tid
pageinspect	gin_metapage_info		f	bytea	record	vt				page,pending_head,pending_tail,tail_free_size,n_pending_pages,n_pending_tuples,n_total_pages,n_entry_pages,n_data_pages,n_entries,version	ioooooooooo	bytea,int8,int8,int4,int8,int8,int8,int8,int8,int8,int4
pageinspect	gin_page_opaque_info		f	bytea	record	vt				page,rightlink,maxoff,flags	iooo	bytea,int8,int4,_text
pageinspect	gist_page_items		f	bytea,regclass	record	vst				page,index_oid,itemoffset,ctid,itemlen,dead,keys	iiooooo	bytea,regclass,int2,tid,int2,bool,text
pageinspect	gist_page_items_bytea		f	bytea	record	vst				page,itemoffset,ctid,itemlen,dead,key_data	iooooo	bytea,int2,tid,int2,bool,bytea
pageinspect	gist_page_opaque_info		f	bytea	record	vt				page,lsn,nsn,rightlink,flags	ioooo	bytea,pg_lsn,pg_lsn,int8,_text
pageinspect	hash_bitmap_info		f	regclass,int8	record	vst				index_oid,blkno,bitmapblkno,bitmapbit,bitstatus	iiooo	regclass,int8,int8,int4,bool
pageinspect	hash_metapage_info		f	bytea	record	vt				page,magic,version,ntuples,ffactor,bsize,bmsize,bmshift,maxbucket,highmask,lowmask,ovflpoint,firstfree,nmaps,procid,spares,mapp	ioooooooooooooooo	bytea,int8,int8,float8,int4,int4,int4,int4,int8,int8,int8,int8,int8,int8,oid,_int8,_int8
pageinspect	hash_page_items		f	bytea	record	vst				page,itemoffset,ctid,data	iooo	bytea,int4,tid,int8
pageinspect	hash_page_stats		f	bytea	record	vt				page,live_items,dead_items,page_size,free_size,hasho_prevblkno,hasho_nextblkno,hasho_bucket,hasho_flag,hasho_page_id	iooooooooo	bytea,int4,int4,int4,int4,int8,int8,int8,int4,int4
pageinspect	hash_page_type		f	bytea	text	vt				page
pageinspect	heap_page_item_attrs		f	bytea,regclass	record	vs				page,rel_oid,lp,lp_off,lp_flags,lp_len,t_xmin,t_xmax,t_field3,t_ctid,t_infomask2,t_infomask,t_hoff,t_bits,t_oid,t_attrs	iioooooooooooooo	bytea,regclass,int2,int2,int2,int2,xid,xid,int4,tid,int4,int4,int2,text,oid,_bytea
pageinspect	heap_page_item_attrs		f	bytea,regclass,bool	record	vs				page,rel_oid,do_detoast,lp,lp_off,lp_flags,lp_len,t_xmin,t_xmax,t_field3,t_ctid,t_infomask2,t_infomask,t_hoff,t_bits,t_oid,t_attrs	iiioooooooooooooo	bytea,regclass,bool,int2,int2,int2,int2,xid,xid,int4,tid,int4,int4,int2,text,oid,_bytea
pageinspect	heap_page_items		f	bytea	record	vst				page,lp,lp_off,lp_flags,lp_len,t_xmin,t_xmax,t_field3,t_ctid,t_infomask2,t_infomask,t_hoff,t_bits,t_oid,t_data	ioooooooooooooo	bytea,int2,int2,int2,int2,xid,xid,int4,tid,int4,int4,int2,text,oid,bytea
pageinspect	heap_tuple_infomask_flags		f	int4,int4	record	vt				t_infomask,t_infomask2,raw_flags,combined_flags	iioo	int4,int4,_text,_text
pageinspect	page_checksum		f	bytea,int8	int2	vt				page,blkno
pageinspect	page_header		f	bytea	record	vt				page,lsn,checksum,flags,lower,upper,special,pagesize,version,prune_xid	iooooooooo	bytea,pg_lsn,int2,int2,int4,int4,int4,int4,int2,xid
pageinspect	tuple_data_split		f	oid,bytea,int4,int4,text	_bytea	v				rel_oid,t_data,t_infomask,t_infomask2,t_bits
pageinspect	tuple_data_split		f	oid,bytea,int4,int4,text,bool	_bytea	v				rel_oid,t_data,t_infomask,t_infomask2,t_bits,do_detoast
pg_buffercache	pg_buffercache_pages		f		record	vs							=,pg_monitor=X
pg_freespacemap	pg_freespace		f	regclass	record	vs				rel,blkno,avail	ioo	regclass,int8,int2	=,pg_stat_scan_tables=X
pg_freespacemap	pg_freespace		f	regclass,int8	int2	vt							=,pg_stat_scan_tables=X
pg_prewarm	autoprewarm_dump_now		f		int8	vt
pg_prewarm	autoprewarm_start_worker		f		void	vt
pg_prewarm	pg_prewarm		f	regclass,text,text,int8,int8	int8	v	4			,mode,fork,first_block,last_block
pg_stat_statements	pg_stat_statements		f	bool	record	vst				showtext,userid,dbid,toplevel,queryid,query,plans,total_plan_time,min_plan_time,max_plan_time,mean_plan_time,stddev_plan_time,calls,total_exec_time,min_exec_time,max_exec_time,mean_exec_time,stddev_exec_time,rows,shared_blks_hit,shared_blks_read,shared_blks_dirtied,shared_blks_written,local_blks_hit,local_blks_read,local_blks_dirtied,local_blks_written,temp_blks_read,temp_blks_written,blk_read_time,blk_write_time,temp_blk_read_time,temp_blk_write_time,wal_records,wal_fpi,wal_bytes,jit_functions,jit_generation_time,jit_inlining_count,jit_inlining_time,jit_optimization_count,jit_optimization_time,jit_emission_count,jit_emission_time	iooooooooooooooooooooooooooooooooooooooooooo	bool,oid,oid,bool,int8,text,int8,float8,float8,float8,float8,float8,int8,float8,float8,float8,float8,float8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,int8,float8,float8,float8,float8,int8,int8,numeric,int8,float8,int8,float8,int8,float8,int8,float8
pg_stat_statements	pg_stat_statements_info		f		record	vt				dealloc,stats_reset	oo	int8,timestamptz
pg_stat_statements	pg_stat_statements_reset		f	oid,oid,int8	void	vt	3			userid,dbid,queryid			=
pg_surgery	heap_force_freeze		f	regclass,_tid	void	vt				reloid,tids			=
pg_surgery	heap_force_kill		f	regclass,_tid	void	vt				reloid,tids			=
pg_trgm	gin_extract_query_trgm		f	text,internal,int2,internal,internal,internal,internal	internal	it
pg_trgm	gin_extract_value_trgm		f	text,internal	internal	it
pg_trgm	gin_trgm_consistent		f	internal,int2,text,int4,internal,internal,internal,internal	bool	it
pg_trgm	gin_trgm_triconsistent		f	internal,int2,text,int4,internal,internal,internal	char	it
pg_trgm	gtrgm_compress		f	internal	internal	it
pg_trgm	gtrgm_consistent		f	internal,text,int2,oid,internal	bool	it
pg_trgm	gtrgm_decompress		f	internal	internal	it
pg_trgm	gtrgm_distance		f	internal,text,int2,oid,internal	float8	it
pg_trgm	gtrgm_in		f	cstring	@pg_trgm.gtrgm	it
pg_trgm	gtrgm_options		f	internal	void	i
pg_trgm	gtrgm_out		f	@pg_trgm.gtrgm	cstring	it
pg_trgm	gtrgm_penalty		f	internal,internal,internal	internal	it
pg_trgm	gtrgm_picksplit		f	internal,internal	internal	it
pg_trgm	gtrgm_same		f	@pg_trgm.gtrgm,@pg_trgm.gtrgm,internal	internal	it
pg_trgm	gtrgm_union		f	internal,internal	@pg_trgm.gtrgm	it
pg_trgm	set_limit		f	float4	float4	vt
pg_trgm	show_limit		f		float4	st
pg_trgm	show_trgm		f	text	_text	it
pg_trgm	similarity		f	text,text	float4	it
pg_trgm	similarity_dist		f	text,text	float4	it
pg_trgm	similarity_op		f	text,text	bool	st
pg_trgm	strict_word_similarity		f	text,text	float4	it
pg_trgm	strict_word_similarity_commutator_op		f	text,text	bool	st
pg_trgm	strict_word_similarity_dist_commutator_op		f	text,text	float4	it
pg_trgm	strict_word_similarity_dist_op		f	text,text	float4	it
pg_trgm	strict_word_similarity_op		f	text,text	bool	st
pg_trgm	word_similarity		f	text,text	float4	it
pg_trgm	word_similarity_commutator_op		f	text,text	bool	st
pg_trgm	word_similarity_dist_commutator_op		f	text,text	float4	it
pg_trgm	word_similarity_dist_op		f	text,text	float4	it
pg_trgm	word_similarity_op		f	text,text	bool	st
pg_visibility	pg_check_frozen		f	regclass	tid	vst				,t_ctid	io	regclass,tid	=,pg_stat_scan_tables=X
pg_visibility	pg_check_visible		f	regclass	tid	vst				,t_ctid	io	regclass,tid	=,pg_stat_scan_tables=X
pg_visibility	pg_truncate_visibility_map		f	regclass	void	vt							=
pg_visibility	pg_visibility		f	regclass	record	vst				,blkno,all_visible,all_frozen,pd_all_visible	ioooo	regclass,int8,bool,bool,bool	=,pg_stat_scan_tables=X
pg_visibility	pg_visibility		f	regclass,int8	record	vt				,blkno,all_visible,all_frozen,pd_all_visible	iiooo	regclass,int8,bool,bool,bool	=,pg_stat_scan_tables=X
pg_visibility	pg_visibility_map		f	regclass	record	vst				,blkno,all_visible,all_frozen	iooo	regclass,int8,bool,bool	=,pg_stat_scan_tables=X
pg_visibility	pg_visibility_map		f	regclass,int8	record	vt				,blkno,all_visible,all_frozen	iioo	regclass,int8,bool,bool	=,pg_stat_scan_tables=X
pg_visibility	pg_visibility_map_summary		f	regclass	record	vt				,all_visible,all_frozen	ioo	regclass,int8,int8	=,pg_stat_scan_tables=X
pg_walinspect	pg_get_wal_record_info		f	pg_lsn	record	vt				in_lsn,start_lsn,end_lsn,prev_lsn,xid,resource_manager,record_type,record_length,main_data_length,fpi_length,description,block_ref	iooooooooooo	pg_lsn,pg_lsn,pg_lsn,pg_lsn,xid,text,text,int4,int4,int4,text,text	=,pg_read_server_files=X
pg_walinspect	pg_get_wal_records_info		f	pg_lsn,pg_lsn	record	vst				start_lsn,end_lsn,start_lsn,end_lsn,prev_lsn,xid,resource_manager,record_type,record_length,main_data_length,fpi_length,description,block_ref	iiooooooooooo	pg_lsn,pg_lsn,pg_lsn,pg_lsn,pg_lsn,xid,text,text,int4,int4,int4,text,text	=,pg_read_server_files=X
pg_walinspect	pg_get_wal_records_info_till_end_of_wal		f	pg_lsn	record	vst				start_lsn,start_lsn,end_lsn,prev_lsn,xid,resource_manager,record_type,record_length,main_data_length,fpi_length,description,block_ref	iooooooooooo	pg_lsn,pg_lsn,pg_lsn,pg_lsn,xid,text,text,int4,int4,int4,text,text	=,pg_read_server_files=X
pg_walinspect	pg_get_wal_stats		f	pg_lsn,pg_lsn,bool	record	vst	1			start_lsn,end_lsn,per_record,resource_manager/record_type,count,count_percentage,record_size,record_size_percentage,fpi_size,fpi_size_percentage,combined_size,combined_size_percentage	iiiooooooooo	pg_lsn,pg_lsn,bool,text,int8,float8,int8,float8,int8,float8,int8,float8	=,pg_read_server_files=X
pg_walinspect	pg_get_wal_stats_till_end_of_wal		f	pg_lsn,bool	record	vst	1			start_lsn,per_record,resource_manager/record_type,count,count_percentage,record_size,record_size_percentage,fpi_size,fpi_size_percentage,combined_size,combined_size_percentage	iiooooooooo	pg_lsn,bool,text,int8,float8,int8,float8,int8,float8,int8,float8	=,pg_read_server_files=X
pgcrypto	armor		f	bytea	text	it
pgcrypto	armor		f	bytea,_text,_text	text	it
pgcrypto	crypt		f	text,text	text	it
pgcrypto	dearmor		f	text	bytea	it
pgcrypto	decrypt		f	bytea,bytea,text	bytea	it
pgcrypto	decrypt_iv		f	bytea,bytea,bytea,text	bytea	it
pgcrypto	digest		f	bytea,text	bytea	it
pgcrypto	digest		f	text,text	bytea	it
pgcrypto	encrypt		f	bytea,bytea,text	bytea	it
pgcrypto	encrypt_iv		f	bytea,bytea,bytea,text	bytea	it
pgcrypto	gen_random_bytes		f	int4	bytea	vt
pgcrypto	gen_random_uuid		f		uuid	v
pgcrypto	gen_salt		f	text	text	vt
pgcrypto	gen_salt		f	text,int4	text	vt
pgcrypto	hmac		f	bytea,bytea,text	bytea	it
pgcrypto	hmac		f	text,text,text	bytea	it
pgcrypto	pgp_armor_headers		f	text	record	ist				,key,value	ioo	text,text,text
pgcrypto	pgp_key_id		f	bytea	text	it
pgcrypto	pgp_pub_decrypt		f	bytea,bytea	text	it
pgcrypto	pgp_pub_decrypt		f	bytea,bytea,text	text	it
pgcrypto	pgp_pub_decrypt		f	bytea,bytea,text,text	text	it
pgcrypto	pgp_pub_decrypt_bytea		f	bytea,bytea	bytea	it
pgcrypto	pgp_pub_decrypt_bytea		f	bytea,bytea,text	bytea	it
pgcrypto	pgp_pub_decrypt_bytea		f	bytea,bytea,text,text	bytea	it
pgcrypto	pgp_pub_encrypt		f	text,bytea	bytea	vt
pgcrypto	pgp_pub_encrypt		f	text,bytea,text	bytea	vt
pgcrypto	pgp_pub_encrypt_bytea		f	bytea,bytea	bytea	vt
pgcrypto	pgp_pub_encrypt_bytea		f	bytea,bytea,text	bytea	vt
pgcrypto	pgp_sym_decrypt		f	bytea,text	text	it
pgcrypto	pgp_sym_decrypt		f	bytea,text,text	text	it
pgcrypto	pgp_sym_decrypt_bytea		f	bytea,text	bytea	it
pgcrypto	pgp_sym_decrypt_bytea		f	bytea,text,text	bytea	it
pgcrypto	pgp_sym_encrypt		f	text,text	bytea	vt
pgcrypto	pgp_sym_encrypt		f	text,text,text	bytea	vt
pgcrypto	pgp_sym_encrypt_bytea		f	bytea,text	bytea	vt
pgcrypto	pgp_sym_encrypt_bytea		f	bytea,text,text	bytea	vt
pgrowlocks	pgrowlocks		f	text	record	vst				relname,locked_row,locker,multi,xids,modes,pids	ioooooo	text,tid,xid,bool,_xid,_text,_int4
pgstattuple	pg_relpages		f	regclass	int8	vt				relname			=,pg_stat_scan_tables=X
pgstattuple	pg_relpages		f	text	int8	vt				relname			=,pg_stat_scan_tables=X
pgstattuple	pgstatginindex		f	regclass	record	vt				relname,version,pending_pages,pending_tuples	iooo	regclass,int4,int4,int8	=,pg_stat_scan_tables=X
pgstattuple	pgstathashindex		f	regclass	record	vt				relname,version,bucket_pages,overflow_pages,bitmap_pages,unused_pages,live_items,dead_items,free_percent	ioooooooo	regclass,int4,int8,int8,int8,int8,int8,int8,float8	=,pg_stat_scan_tables=X
pgstattuple	pgstatindex		f	regclass	record	vt				relname,version,tree_level,index_size,root_block_no,internal_pages,leaf_pages,empty_pages,deleted_pages,avg_leaf_density,leaf_fragmentation	ioooooooooo	regclass,int4,int4,int8,int8,int8,int8,int8,int8,float8,float8	=,pg_stat_scan_tables=X
pgstattuple	pgstatindex		f	text	record	vt				relname,version,tree_level,index_size,root_block_no,internal_pages,leaf_pages,empty_pages,deleted_pages,avg_leaf_density,leaf_fragmentation	ioooooooooo	text,int4,int4,int8,int8,int8,int8,int8,int8,float8,float8	=,pg_stat_scan_tables=X
pgstattuple	pgstattuple		f	regclass	record	vt				reloid,table_len,tuple_count,tuple_len,tuple_percent,dead_tuple_count,dead_tuple_len,dead_tuple_percent,free_space,free_percent	iooooooooo	regclass,int8,int8,int8,float8,int8,int8,float8,int8,float8	=,pg_stat_scan_tables=X
pgstattuple	pgstattuple		f	text	record	vt				relname,table_len,tuple_count,tuple_len,tuple_percent,dead_tuple_count,dead_tuple_len,dead_tuple_percent,free_space,free_percent	iooooooooo	text,int8,int8,int8,float8,int8,int8,float8,int8,float8	=,pg_stat_scan_tables=X
pgstattuple	pgstattuple_approx		f	regclass	record	vt				reloid,table_len,scanned_percent,approx_tuple_count,approx_tuple_len,approx_tuple_percent,dead_tuple_count,dead_tuple_len,dead_tuple_percent,approx_free_space,approx_free_percent	ioooooooooo	regclass,int8,float8,int8,int8,float8,int8,int8,float8,int8,float8	=,pg_stat_scan_tables=X
plperl	plperl_call_handler	pg_catalog	f		language_handler	v
plperl	plperl_inline_handler	pg_catalog	f	internal	void	vt
plperl	plperl_validator	pg_catalog	f	oid	void	vt
plperlu	plperlu_call_handler	pg_catalog	f		language_handler	v
plperlu	plperlu_inline_handler	pg_catalog	f	internal	void	vt
plperlu	plperlu_validator	pg_catalog	f	oid	void	vt
plpgsql	plpgsql_call_handler	pg_catalog	f		language_handler	v
plpgsql	plpgsql_inline_handler	pg_catalog	f	internal	void	vt
plpgsql	plpgsql_validator	pg_catalog	f	oid	void	vt
plpython3u	plpython3_call_handler	pg_catalog	f		language_handler	v
plpython3u	plpython3_inline_handler	pg_catalog	f	internal	void	vt
plpython3u	plpython3_validator	pg_catalog	f	oid	void	vt
pltcl	pltcl_call_handler	pg_catalog	f		language_handler	v
pltclu	pltclu_call_handler	pg_catalog	f		language_handler	v
postgis	_postgis_deprecate		f	text,text,text	void	it				oldname,newname,version
postgis	_postgis_index_extent		f	regclass,text	@postgis.box2d	st				tbl,col
postgis	_postgis_join_selectivity		f	regclass,text,regclass,text,text	float8	vt	1
postgis	_postgis_pgsql_version		f		text	s
postgis	_postgis_scripts_pgsql_version		f		text	i
postgis	_postgis_selectivity		f	regclass,text,@postgis.geometry,text	float8	vt	1			tbl,att_name,geom,mode
postgis	_postgis_stats		f	regclass,text,text	text	vt	1			tbl,att_name,
postgis	_st_3ddfullywithin		f	@postgis.geometry,@postgis.geometry,float8	bool	it				geom1,geom2,
postgis	_st_3ddwithin		f	@postgis.geometry,@postgis.geometry,float8	bool	it				geom1,geom2,
postgis	_st_3dintersects		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	_st_asgml		f	int4,@postgis.geometry,int4,int4,text,text	text	i
postgis	_st_asx3d		f	int4,@postgis.geometry,int4,int4,text	text	i
postgis	_st_bestsrid		f	@postgis.geography	int4	it
postgis	_st_bestsrid		f	@postgis.geography,@postgis.geography	int4	it
postgis	_st_contains		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	_st_containsproperly		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	_st_coveredby		f	@postgis.geography,@postgis.geography	bool	it				geog1,geog2
postgis	_st_coveredby		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	_st_covers		f	@postgis.geography,@postgis.geography	bool	it				geog1,geog2
postgis	_st_covers		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	_st_crosses		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	_st_dfullywithin		f	@postgis.geometry,@postgis.geometry,float8	bool	it				geom1,geom2,
postgis	_st_distancetree		f	@postgis.geography,@postgis.geography	float8	it
postgis	_st_distancetree		f	@postgis.geography,@postgis.geography,float8,bool	float8	it
postgis	_st_distanceuncached		f	@postgis.geography,@postgis.geography	float8	it
postgis	_st_distanceuncached		f	@postgis.geography,@postgis.geography,bool	float8	it
postgis	_st_distanceuncached		f	@postgis.geography,@postgis.geography,float8,bool	float8	it
postgis	_st_dwithin		f	@postgis.geography,@postgis.geography,float8,bool	bool	it	1			geog1,geog2,tolerance,use_spheroid
postgis	_st_dwithin		f	@postgis.geometry,@postgis.geometry,float8	bool	it				geom1,geom2,
postgis	_st_dwithinuncached		f	@postgis.geography,@postgis.geography,float8	bool	i
postgis	_st_dwithinuncached		f	@postgis.geography,@postgis.geography,float8,bool	bool	it
postgis	_st_equals		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	_st_expand		f	@postgis.geography,float8	@postgis.geography	it
postgis	_st_geomfromgml		f	text,int4	@postgis.geometry	i
postgis	_st_intersects		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	_st_linecrossingdirection		f	@postgis.geometry,@postgis.geometry	int4	it				line1,line2
postgis	_st_longestline		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	_st_maxdistance		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	_st_orderingequals		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	_st_overlaps		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	_st_pointoutside		f	@postgis.geography	@postgis.geography	it
postgis	_st_sortablehash		f	@postgis.geometry	int8	it				geom
postgis	_st_touches		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	_st_voronoi		f	@postgis.geometry,@postgis.geometry,float8,bool	@postgis.geometry	i	3			g1,clip,tolerance,return_polygons
postgis	_st_within		f	@postgis.geometry,@postgis.geometry	bool	i				geom1,geom2
postgis	addauth		f	text	bool	v
postgis	addgeometrycolumn		f	varchar,varchar,int4,varchar,int4,bool	text	vt	1			table_name,column_name,new_srid,new_type,new_dim,use_typmod
postgis	addgeometrycolumn		f	varchar,varchar,varchar,int4,varchar,int4,bool	text	st	1			schema_name,table_name,column_name,new_srid,new_type,new_dim,use_typmod
postgis	addgeometrycolumn		f	varchar,varchar,varchar,varchar,int4,varchar,int4,bool	text	vt	1			catalog_name,schema_name,table_name,column_name,new_srid_in,new_type,new_dim,use_typmod
postgis	box		f	@postgis.box3d	box	it
postgis	box		f	@postgis.geometry	box	it
postgis	box2d		f	@postgis.box3d	@postgis.box2d	it
postgis	box2d		f	@postgis.geometry	@postgis.box2d	it
postgis	box2d_in		f	cstring	@postgis.box2d	it
postgis	box2d_out		f	@postgis.box2d	cstring	it
postgis	box2df_in		f	cstring	@postgis.box2df	it
postgis	box2df_out		f	@postgis.box2df	cstring	it
postgis	box3d		f	@postgis.box2d	@postgis.box3d	it
postgis	box3d		f	@postgis.geometry	@postgis.box3d	it
postgis	box3d_in		f	cstring	@postgis.box3d	it
postgis	box3d_out		f	@postgis.box3d	cstring	it
postgis	box3dtobox		f	@postgis.box3d	box	it
postgis	bytea		f	@postgis.geography	bytea	it
postgis	bytea		f	@postgis.geometry	bytea	it
postgis	checkauth		f	text,text	int4	v
postgis	checkauth		f	text,text,text	int4	v
postgis	checkauthtrigger		f		trigger	v
postgis	contains_2d		f	@postgis.box2df,@postgis.box2df	bool	it
postgis	contains_2d		f	@postgis.box2df,@postgis.geometry	bool	it
postgis	contains_2d		f	@postgis.geometry,@postgis.box2df	bool	it
postgis	disablelongtransactions		f		text	v
postgis	dropgeometrycolumn		f	varchar,varchar	text	vt				table_name,column_name
postgis	dropgeometrycolumn		f	varchar,varchar,varchar	text	vt				schema_name,table_name,column_name
postgis	dropgeometrycolumn		f	varchar,varchar,varchar,varchar	text	vt				catalog_name,schema_name,table_name,column_name
postgis	dropgeometrytable		f	varchar	text	vt				table_name
postgis	dropgeometrytable		f	varchar,varchar	text	vt				schema_name,table_name
postgis	dropgeometrytable		f	varchar,varchar,varchar	text	vt				catalog_name,schema_name,table_name
postgis	enablelongtransactions		f		text	v
postgis	equals		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	find_srid		f	varchar,varchar,varchar	int4	st
postgis	geog_brin_inclusion_add_value		f	internal,internal,internal,internal	bool	v
postgis	geography		f	@postgis.geography,int4,bool	@postgis.geography	it
postgis	geography		f	@postgis.geometry	@postgis.geography	it
postgis	geography		f	bytea	@postgis.geography	it
postgis	geography_analyze		f	internal	bool	vt
postgis	geography_cmp		f	@postgis.geography,@postgis.geography	int4	it
postgis	geography_distance_knn		f	@postgis.geography,@postgis.geography	float8	it
postgis	geography_eq		f	@postgis.geography,@postgis.geography	bool	it
postgis	geography_ge		f	@postgis.geography,@postgis.geography	bool	it
postgis	geography_gist_compress		f	internal	internal	v
postgis	geography_gist_consistent		f	internal,@postgis.geography,int4	bool	v
postgis	geography_gist_decompress		f	internal	internal	v
postgis	geography_gist_distance		f	internal,@postgis.geography,int4	float8	v
postgis	geography_gist_penalty		f	internal,internal,internal	internal	v
postgis	geography_gist_picksplit		f	internal,internal	internal	v
postgis	geography_gist_same		f	@postgis.box2d,@postgis.box2d,internal	internal	v
postgis	geography_gist_union		f	bytea,internal	internal	v
postgis	geography_gt		f	@postgis.geography,@postgis.geography	bool	it
postgis	geography_in		f	cstring,oid,int4	@postgis.geography	it
postgis	geography_le		f	@postgis.geography,@postgis.geography	bool	it
postgis	geography_lt		f	@postgis.geography,@postgis.geography	bool	it
postgis	geography_out		f	@postgis.geography	cstring	it
postgis	geography_overlaps		f	@postgis.geography,@postgis.geography	bool	it
postgis	geography_recv		f	internal,oid,int4	@postgis.geography	it
postgis	geography_send		f	@postgis.geography	bytea	it
postgis	geography_spgist_choose_nd		f	internal,internal	void	it
postgis	geography_spgist_compress_nd		f	internal	internal	it
postgis	geography_spgist_config_nd		f	internal,internal	void	it
postgis	geography_spgist_inner_consistent_nd		f	internal,internal	void	it
postgis	geography_spgist_leaf_consistent_nd		f	internal,internal	bool	it
postgis	geography_spgist_picksplit_nd		f	internal,internal	void	it
postgis	geography_typmod_in		f	_cstring	int4	it
postgis	geography_typmod_out		f	int4	cstring	it
postgis	geom2d_brin_inclusion_add_value		f	internal,internal,internal,internal	bool	v
postgis	geom3d_brin_inclusion_add_value		f	internal,internal,internal,internal	bool	v
postgis	geom4d_brin_inclusion_add_value		f	internal,internal,internal,internal	bool	v
postgis	geometry		f	@postgis.box2d	@postgis.geometry	it
postgis	geometry		f	@postgis.box3d	@postgis.geometry	it
postgis	geometry		f	@postgis.geography	@postgis.geometry	it
postgis	geometry		f	@postgis.geometry,int4,bool	@postgis.geometry	it
postgis	geometry		f	bytea	@postgis.geometry	it
postgis	geometry		f	path	@postgis.geometry	it
postgis	geometry		f	point	@postgis.geometry	it
postgis	geometry		f	polygon	@postgis.geometry	it
postgis	geometry		f	text	@postgis.geometry	it
postgis	geometry_above		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_analyze		f	internal	bool	vt
postgis	geometry_below		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_cmp		f	@postgis.geometry,@postgis.geometry	int4	it				geom1,geom2
postgis	geometry_contained_3d		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_contains		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_contains_3d		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_contains_nd		f	@postgis.geometry,@postgis.geometry	bool	it
postgis	geometry_distance_box		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	geometry_distance_centroid		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	geometry_distance_centroid_nd		f	@postgis.geometry,@postgis.geometry	float8	it
postgis	geometry_distance_cpa		f	@postgis.geometry,@postgis.geometry	float8	it
postgis	geometry_eq		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_ge		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_gist_compress_2d		f	internal	internal	v
postgis	geometry_gist_compress_nd		f	internal	internal	v
postgis	geometry_gist_consistent_2d		f	internal,@postgis.geometry,int4	bool	v
postgis	geometry_gist_consistent_nd		f	internal,@postgis.geometry,int4	bool	v
postgis	geometry_gist_decompress_2d		f	internal	internal	v
postgis	geometry_gist_decompress_nd		f	internal	internal	v
postgis	geometry_gist_distance_2d		f	internal,@postgis.geometry,int4	float8	v
postgis	geometry_gist_distance_nd		f	internal,@postgis.geometry,int4	float8	v
postgis	geometry_gist_penalty_2d		f	internal,internal,internal	internal	v
postgis	geometry_gist_penalty_nd		f	internal,internal,internal	internal	v
postgis	geometry_gist_picksplit_2d		f	internal,internal	internal	v
postgis	geometry_gist_picksplit_nd		f	internal,internal	internal	v
postgis	geometry_gist_same_2d		f	@postgis.geometry,@postgis.geometry,internal	internal	v				geom1,geom2,
postgis	geometry_gist_same_nd		f	@postgis.geometry,@postgis.geometry,internal	internal	v
postgis	geometry_gist_sortsupport_2d		f	internal	void	vt
postgis	geometry_gist_union_2d		f	bytea,internal	internal	v
postgis	geometry_gist_union_nd		f	bytea,internal	internal	v
postgis	geometry_gt		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_hash		f	@postgis.geometry	int4	it
postgis	geometry_in		f	cstring	@postgis.geometry	it
postgis	geometry_le		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_left		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_lt		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_out		f	@postgis.geometry	cstring	it
postgis	geometry_overabove		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_overbelow		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_overlaps		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_overlaps_3d		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_overlaps_nd		f	@postgis.geometry,@postgis.geometry	bool	it
postgis	geometry_overleft		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_overright		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_recv		f	internal	@postgis.geometry	it
postgis	geometry_right		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_same		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_same_3d		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_same_nd		f	@postgis.geometry,@postgis.geometry	bool	it
postgis	geometry_send		f	@postgis.geometry	bytea	it
postgis	geometry_sortsupport		f	internal	void	it
postgis	geometry_spgist_choose_2d		f	internal,internal	void	it
postgis	geometry_spgist_choose_3d		f	internal,internal	void	it
postgis	geometry_spgist_choose_nd		f	internal,internal	void	it
postgis	geometry_spgist_compress_2d		f	internal	internal	it
postgis	geometry_spgist_compress_3d		f	internal	internal	it
postgis	geometry_spgist_compress_nd		f	internal	internal	it
postgis	geometry_spgist_config_2d		f	internal,internal	void	it
postgis	geometry_spgist_config_3d		f	internal,internal	void	it
postgis	geometry_spgist_config_nd		f	internal,internal	void	it
postgis	geometry_spgist_inner_consistent_2d		f	internal,internal	void	it
postgis	geometry_spgist_inner_consistent_3d		f	internal,internal	void	it
postgis	geometry_spgist_inner_consistent_nd		f	internal,internal	void	it
postgis	geometry_spgist_leaf_consistent_2d		f	internal,internal	bool	it
postgis	geometry_spgist_leaf_consistent_3d		f	internal,internal	bool	it
postgis	geometry_spgist_leaf_consistent_nd		f	internal,internal	bool	it
postgis	geometry_spgist_picksplit_2d		f	internal,internal	void	it
postgis	geometry_spgist_picksplit_3d		f	internal,internal	void	it
postgis	geometry_spgist_picksplit_nd		f	internal,internal	void	it
postgis	geometry_typmod_in		f	_cstring	int4	it
postgis	geometry_typmod_out		f	int4	cstring	it
postgis	geometry_within		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	geometry_within_nd		f	@postgis.geometry,@postgis.geometry	bool	it
postgis	geometrytype		f	@postgis.geography	text	it
postgis	geometrytype		f	@postgis.geometry	text	it
postgis	geomfromewkb		f	bytea	@postgis.geometry	it
postgis	geomfromewkt		f	text	@postgis.geometry	it
postgis	get_proj4_from_srid		f	int4	text	it
postgis	gettransactionid		f		xid	v
postgis	gidx_in		f	cstring	@postgis.gidx	it
postgis	gidx_out		f	@postgis.gidx	cstring	it
postgis	gserialized_gist_joinsel_2d		f	internal,oid,internal,int2	float8	v
postgis	gserialized_gist_joinsel_nd		f	internal,oid,internal,int2	float8	v
postgis	gserialized_gist_sel_2d		f	internal,oid,internal,int4	float8	v
postgis	gserialized_gist_sel_nd		f	internal,oid,internal,int4	float8	v
postgis	is_contained_2d		f	@postgis.box2df,@postgis.box2df	bool	it
postgis	is_contained_2d		f	@postgis.box2df,@postgis.geometry	bool	it
postgis	is_contained_2d		f	@postgis.geometry,@postgis.box2df	bool	it
postgis	json		f	@postgis.geometry	json	it
postgis	jsonb		f	@postgis.geometry	jsonb	it
postgis	lockrow		f	text,text,text	int4	vt
postgis	lockrow		f	text,text,text,text	int4	vt
postgis	lockrow		f	text,text,text,text,timestamp	int4	vt
postgis	lockrow		f	text,text,text,timestamp	int4	vt
postgis	longtransactionsenabled		f		bool	v
postgis	overlaps_2d		f	@postgis.box2df,@postgis.box2df	bool	it
postgis	overlaps_2d		f	@postgis.box2df,@postgis.geometry	bool	it
postgis	overlaps_2d		f	@postgis.geometry,@postgis.box2df	bool	it
postgis	overlaps_geog		f	@postgis.geography,@postgis.gidx	bool	it
postgis	overlaps_geog		f	@postgis.gidx,@postgis.geography	bool	it
postgis	overlaps_geog		f	@postgis.gidx,@postgis.gidx	bool	it
postgis	overlaps_nd		f	@postgis.geometry,@postgis.gidx	bool	it
postgis	overlaps_nd		f	@postgis.gidx,@postgis.geometry	bool	it
postgis	overlaps_nd		f	@postgis.gidx,@postgis.gidx	bool	it
postgis	path		f	@postgis.geometry	path	it
postgis	pgis_asflatgeobuf_finalfn		f	internal	bytea	i
postgis	pgis_asflatgeobuf_transfn		f	internal,anyelement	internal	i
postgis	pgis_asflatgeobuf_transfn		f	internal,anyelement,bool	internal	i
postgis	pgis_asflatgeobuf_transfn		f	internal,anyelement,bool,text	internal	i
postgis	pgis_asgeobuf_finalfn		f	internal	bytea	i
postgis	pgis_asgeobuf_transfn		f	internal,anyelement	internal	i
postgis	pgis_asgeobuf_transfn		f	internal,anyelement,text	internal	i
postgis	pgis_asmvt_combinefn		f	internal,internal	internal	i
postgis	pgis_asmvt_deserialfn		f	bytea,internal	internal	i
postgis	pgis_asmvt_finalfn		f	internal	bytea	i
postgis	pgis_asmvt_serialfn		f	internal	bytea	i
postgis	pgis_asmvt_transfn		f	internal,anyelement	internal	i
postgis	pgis_asmvt_transfn		f	internal,anyelement,text	internal	i
postgis	pgis_asmvt_transfn		f	internal,anyelement,text,int4	internal	i
postgis	pgis_asmvt_transfn		f	internal,anyelement,text,int4,text	internal	i
postgis	pgis_asmvt_transfn		f	internal,anyelement,text,int4,text,text	internal	i
postgis	pgis_geometry_accum_transfn		f	internal,@postgis.geometry	internal	v
postgis	pgis_geometry_accum_transfn		f	internal,@postgis.geometry,float8	internal	v
postgis	pgis_geometry_accum_transfn		f	internal,@postgis.geometry,float8,int4	internal	v
postgis	pgis_geometry_clusterintersecting_finalfn		f	internal	@postgis._geometry	v
postgis	pgis_geometry_clusterwithin_finalfn		f	internal	@postgis._geometry	v
postgis	pgis_geometry_collect_finalfn		f	internal	@postgis.geometry	v
postgis	pgis_geometry_makeline_finalfn		f	internal	@postgis.geometry	v
postgis	pgis_geometry_polygonize_finalfn		f	internal	@postgis.geometry	v
postgis	pgis_geometry_union_parallel_combinefn		f	internal,internal	internal	i
postgis	pgis_geometry_union_parallel_deserialfn		f	bytea,internal	internal	it
postgis	pgis_geometry_union_parallel_finalfn		f	internal	@postgis.geometry	it
postgis	pgis_geometry_union_parallel_serialfn		f	internal	bytea	it
postgis	pgis_geometry_union_parallel_transfn		f	internal,@postgis.geometry	internal	i
postgis	pgis_geometry_union_parallel_transfn		f	internal,@postgis.geometry,float8	internal	i
postgis	point		f	@postgis.geometry	point	it
postgis	polygon		f	@postgis.geometry	polygon	it
postgis	populate_geometry_columns		f	bool	text	v	1			use_typmod
postgis	populate_geometry_columns		f	oid,bool	int4	v	1			tbl_oid,use_typmod
postgis	postgis_addbbox		f	@postgis.geometry	@postgis.geometry	it
postgis	postgis_cache_bbox		f		trigger	v
postgis	postgis_constraint_dims		f	text,text,text	int4	st				geomschema,geomtable,geomcolumn
postgis	postgis_constraint_srid		f	text,text,text	int4	st				geomschema,geomtable,geomcolumn
postgis	postgis_constraint_type		f	text,text,text	varchar	st				geomschema,geomtable,geomcolumn
postgis	postgis_dropbbox		f	@postgis.geometry	@postgis.geometry	it
postgis	postgis_extensions_upgrade		f		text	v
postgis	postgis_full_version		f		text	i
postgis	postgis_geos_noop		f	@postgis.geometry	@postgis.geometry	it
postgis	postgis_geos_version		f		text	i
postgis	postgis_getbbox		f	@postgis.geometry	@postgis.box2d	it
postgis	postgis_hasbbox		f	@postgis.geometry	bool	it
postgis	postgis_index_supportfn		f	internal	internal	v
postgis	postgis_lib_build_date		f		text	i
postgis	postgis_lib_revision		f		text	i
postgis	postgis_lib_version		f		text	i
postgis	postgis_libjson_version		f		text	it
postgis	postgis_liblwgeom_version		f		text	i
postgis	postgis_libprotobuf_version		f		text	it
postgis	postgis_libxml_version		f		text	i
postgis	postgis_noop		f	@postgis.geometry	@postgis.geometry	it
postgis	postgis_proj_version		f		text	i
postgis	postgis_scripts_build_date		f		text	i
postgis	postgis_scripts_installed		f		text	i
postgis	postgis_scripts_released		f		text	i
postgis	postgis_svn_version		f		text	i
postgis	postgis_transform_geometry		f	@postgis.geometry,text,text,int4	@postgis.geometry	it				geom,,,
postgis	postgis_type_name		f	varchar,int4,bool	varchar	it	1			geomname,coord_dimension,use_new_name
postgis	postgis_typmod_dims		f	int4	int4	it
postgis	postgis_typmod_srid		f	int4	int4	it
postgis	postgis_typmod_type		f	int4	text	it
postgis	postgis_version		f		text	i
postgis	postgis_wagyu_version		f		text	i
postgis	spheroid_in		f	cstring	@postgis.spheroid	it
postgis	spheroid_out		f	@postgis.spheroid	cstring	it
postgis	st_3dclosestpoint		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	st_3ddfullywithin		f	@postgis.geometry,@postgis.geometry,float8	bool	it				geom1,geom2,
postgis	st_3ddistance		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	st_3ddwithin		f	@postgis.geometry,@postgis.geometry,float8	bool	it				geom1,geom2,
postgis	st_3dextent		a	@postgis.geometry	@postgis.box3d	i			n
postgis	st_3dintersects		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_3dlength		f	@postgis.geometry	float8	it
postgis	st_3dlineinterpolatepoint		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_3dlongestline		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	st_3dmakebox		f	@postgis.geometry,@postgis.geometry	@postgis.box3d	it				geom1,geom2
postgis	st_3dmaxdistance		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	st_3dperimeter		f	@postgis.geometry	float8	it
postgis	st_3dshortestline		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	st_addmeasure		f	@postgis.geometry,float8,float8	@postgis.geometry	it
postgis	st_addpoint		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	st_addpoint		f	@postgis.geometry,@postgis.geometry,int4	@postgis.geometry	it				geom1,geom2,
postgis	st_affine		f	@postgis.geometry,float8,float8,float8,float8,float8,float8	@postgis.geometry	it
postgis	st_affine		f	@postgis.geometry,float8,float8,float8,float8,float8,float8,float8,float8,float8,float8,float8,float8	@postgis.geometry	it
postgis	st_angle		f	@postgis.geometry,@postgis.geometry	float8	it				line1,line2
postgis	st_angle		f	@postgis.geometry,@postgis.geometry,@postgis.geometry,@postgis.geometry	float8	it	1			pt1,pt2,pt3,pt4
postgis	st_area		f	@postgis.geography,bool	float8	it	1			geog,use_spheroid
postgis	st_area		f	@postgis.geometry	float8	it
postgis	st_area		f	text	float8	it
postgis	st_area2d		f	@postgis.geometry	float8	it
postgis	st_asbinary		f	@postgis.geography	bytea	it
postgis	st_asbinary		f	@postgis.geography,text	bytea	i
postgis	st_asbinary		f	@postgis.geometry	bytea	it
postgis	st_asbinary		f	@postgis.geometry,text	bytea	it
postgis	st_asencodedpolyline		f	@postgis.geometry,int4	text	it	1			geom,nprecision
postgis	st_asewkb		f	@postgis.geometry	bytea	it
postgis	st_asewkb		f	@postgis.geometry,text	bytea	it
postgis	st_asewkt		f	@postgis.geography	text	it
postgis	st_asewkt		f	@postgis.geography,int4	text	it
postgis	st_asewkt		f	@postgis.geometry	text	it
postgis	st_asewkt		f	@postgis.geometry,int4	text	it
postgis	st_asewkt		f	text	text	it
postgis	st_asflatgeobuf		a	anyelement	bytea	i			n
postgis	st_asflatgeobuf		a	anyelement,bool	bytea	i			n
postgis	st_asflatgeobuf		a	anyelement,bool,text	bytea	i			n
postgis	st_asgeobuf		a	anyelement	bytea	i			n
postgis	st_asgeobuf		a	anyelement,text	bytea	i			n
postgis	st_asgeojson		f	@postgis.geography,int4,int4	text	it	2			geog,maxdecimaldigits,options
postgis	st_asgeojson		f	@postgis.geometry,int4,int4	text	it	2			geom,maxdecimaldigits,options
postgis	st_asgeojson		f	record,text,int4,bool	text	st	3			r,geom_column,maxdecimaldigits,pretty_bool
postgis	st_asgeojson		f	text	text	it
postgis	st_asgml		f	@postgis.geography,int4,int4,text,text	text	it	4			geog,maxdecimaldigits,options,nprefix,id
postgis	st_asgml		f	@postgis.geometry,int4,int4	text	i	2			geom,maxdecimaldigits,options
postgis	st_asgml		f	int4,@postgis.geography,int4,int4,text,text	text	it	4			version,geog,maxdecimaldigits,options,nprefix,id
postgis	st_asgml		f	int4,@postgis.geometry,int4,int4,text,text	text	i	4			version,geom,maxdecimaldigits,options,nprefix,id
postgis	st_asgml		f	text	text	it
postgis	st_ashexewkb		f	@postgis.geometry	text	it
postgis	st_ashexewkb		f	@postgis.geometry,text	text	it
postgis	st_askml		f	@postgis.geography,int4,text	text	it	2			geog,maxdecimaldigits,nprefix
postgis	st_askml		f	@postgis.geometry,int4,text	text	it	2			geom,maxdecimaldigits,nprefix
postgis	st_askml		f	text	text	it
postgis	st_aslatlontext		f	@postgis.geometry,text	text	it	1			geom,tmpl
postgis	st_asmarc21		f	@postgis.geometry,text	text	it	1			geom,format
postgis	st_asmvt		a	anyelement	bytea	i			n
postgis	st_asmvt		a	anyelement,text	bytea	i			n
postgis	st_asmvt		a	anyelement,text,int4	bytea	i			n
postgis	st_asmvt		a	anyelement,text,int4,text	bytea	i			n
postgis	st_asmvt		a	anyelement,text,int4,text,text	bytea	i			n
postgis	st_asmvtgeom		f	@postgis.geometry,@postgis.box2d,int4,int4,bool	@postgis.geometry	i	3			geom,bounds,extent,buffer,clip_geom
postgis	st_assvg		f	@postgis.geography,int4,int4	text	it	2			geog,rel,maxdecimaldigits
postgis	st_assvg		f	@postgis.geometry,int4,int4	text	it	2			geom,rel,maxdecimaldigits
postgis	st_assvg		f	text	text	it
postgis	st_astext		f	@postgis.geography	text	it
postgis	st_astext		f	@postgis.geography,int4	text	it
postgis	st_astext		f	@postgis.geometry	text	it
postgis	st_astext		f	@postgis.geometry,int4	text	it
postgis	st_astext		f	text	text	it
postgis	st_astwkb		f	@postgis._geometry,_int8,int4,int4,int4,bool,bool	bytea	i	5			geom,ids,prec,prec_z,prec_m,with_sizes,with_boxes
postgis	st_astwkb		f	@postgis.geometry,int4,int4,int4,bool,bool	bytea	i	5			geom,prec,prec_z,prec_m,with_sizes,with_boxes
postgis	st_asx3d		f	@postgis.geometry,int4,int4	text	i	2			geom,maxdecimaldigits,options
postgis	st_azimuth		f	@postgis.geography,@postgis.geography	float8	it				geog1,geog2
postgis	st_azimuth		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	st_bdmpolyfromtext		f	text,int4	@postgis.geometry	it
postgis	st_bdpolyfromtext		f	text,int4	@postgis.geometry	it
postgis	st_boundary		f	@postgis.geometry	@postgis.geometry	it
postgis	st_boundingdiagonal		f	@postgis.geometry,bool	@postgis.geometry	it	1			geom,fits
postgis	st_box2dfromgeohash		f	text,int4	@postgis.box2d	i	1
postgis	st_buffer		f	@postgis.geography,float8	@postgis.geography	it
postgis	st_buffer		f	@postgis.geography,float8,int4	@postgis.geography	it
postgis	st_buffer		f	@postgis.geography,float8,text	@postgis.geography	it
postgis	st_buffer		f	@postgis.geometry,float8,int4	@postgis.geometry	it				geom,radius,quadsegs
postgis	st_buffer		f	@postgis.geometry,float8,text	@postgis.geometry	it	1			geom,radius,options
postgis	st_buffer		f	text,float8	@postgis.geometry	it
postgis	st_buffer		f	text,float8,int4	@postgis.geometry	it
postgis	st_buffer		f	text,float8,text	@postgis.geometry	it
postgis	st_buildarea		f	@postgis.geometry	@postgis.geometry	it
postgis	st_centroid		f	@postgis.geography,bool	@postgis.geography	it	1			,use_spheroid
postgis	st_centroid		f	@postgis.geometry	@postgis.geometry	it
postgis	st_centroid		f	text	@postgis.geometry	it
postgis	st_chaikinsmoothing		f	@postgis.geometry,int4,bool	@postgis.geometry	it	2
postgis	st_cleangeometry		f	@postgis.geometry	@postgis.geometry	it
postgis	st_clipbybox2d		f	@postgis.geometry,@postgis.box2d	@postgis.geometry	it				geom,box
postgis	st_closestpoint		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	st_closestpointofapproach		f	@postgis.geometry,@postgis.geometry	float8	it
postgis	st_clusterdbscan		w	@postgis.geometry,float8,int4	int4	it				,eps,minpoints
postgis	st_clusterintersecting		a	@postgis.geometry	@postgis._geometry	i			n
postgis	st_clusterintersecting		f	@postgis._geometry	@postgis._geometry	it
postgis	st_clusterkmeans		w	@postgis.geometry,int4,float8	int4	vt	1			geom,k,max_radius
postgis	st_clusterwithin		a	@postgis.geometry,float8	@postgis._geometry	i			n
postgis	st_clusterwithin		f	@postgis._geometry,float8	@postgis._geometry	it
postgis	st_collect		a	@postgis.geometry	@postgis.geometry	i			n
postgis	st_collect		f	@postgis._geometry	@postgis.geometry	it
postgis	st_collect		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	i				geom1,geom2
postgis	st_collectionextract		f	@postgis.geometry	@postgis.geometry	it
postgis	st_collectionextract		f	@postgis.geometry,int4	@postgis.geometry	it
postgis	st_collectionhomogenize		f	@postgis.geometry	@postgis.geometry	it
postgis	st_combinebbox		f	@postgis.box2d,@postgis.geometry	@postgis.box2d	i
postgis	st_combinebbox		f	@postgis.box3d,@postgis.box3d	@postgis.box3d	i
postgis	st_combinebbox		f	@postgis.box3d,@postgis.geometry	@postgis.box3d	i
postgis	st_concavehull		f	@postgis.geometry,float8,bool	@postgis.geometry	it	1			param_geom,param_pctconvex,param_allow_holes
postgis	st_contains		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_containsproperly		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_convexhull		f	@postgis.geometry	@postgis.geometry	it
postgis	st_coorddim		f	@postgis.geometry	int2	it				geometry
postgis	st_coveredby		f	@postgis.geography,@postgis.geography	bool	it				geog1,geog2
postgis	st_coveredby		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_coveredby		f	text,text	bool	i
postgis	st_covers		f	@postgis.geography,@postgis.geography	bool	it				geog1,geog2
postgis	st_covers		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_covers		f	text,text	bool	i
postgis	st_cpawithin		f	@postgis.geometry,@postgis.geometry,float8	bool	it
postgis	st_crosses		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_curvetoline		f	@postgis.geometry,float8,int4,int4	@postgis.geometry	it	3			geom,tol,toltype,flags
postgis	st_delaunaytriangles		f	@postgis.geometry,float8,int4	@postgis.geometry	it	2			g1,tolerance,flags
postgis	st_dfullywithin		f	@postgis.geometry,@postgis.geometry,float8	bool	it				geom1,geom2,
postgis	st_difference		f	@postgis.geometry,@postgis.geometry,float8	@postgis.geometry	it	1			geom1,geom2,gridsize
postgis	st_dimension		f	@postgis.geometry	int4	it
postgis	st_disjoint		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_distance		f	@postgis.geography,@postgis.geography,bool	float8	it	1			geog1,geog2,use_spheroid
postgis	st_distance		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	st_distance		f	text,text	float8	it
postgis	st_distancecpa		f	@postgis.geometry,@postgis.geometry	float8	it
postgis	st_distancesphere		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	st_distancesphere		f	@postgis.geometry,@postgis.geometry,float8	float8	it				geom1,geom2,radius
postgis	st_distancespheroid		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	st_distancespheroid		f	@postgis.geometry,@postgis.geometry,@postgis.spheroid	float8	it				geom1,geom2,
postgis	st_dump		f	@postgis.geometry	@postgis.geometry_dump	ist
postgis	st_dumppoints		f	@postgis.geometry	@postgis.geometry_dump	ist
postgis	st_dumprings		f	@postgis.geometry	@postgis.geometry_dump	ist
postgis	st_dumpsegments		f	@postgis.geometry	@postgis.geometry_dump	ist
postgis	st_dwithin		f	@postgis.geography,@postgis.geography,float8,bool	bool	it	1			geog1,geog2,tolerance,use_spheroid
postgis	st_dwithin		f	@postgis.geometry,@postgis.geometry,float8	bool	it				geom1,geom2,
postgis	st_dwithin		f	text,text,float8	bool	i
postgis	st_endpoint		f	@postgis.geometry	@postgis.geometry	it
postgis	st_envelope		f	@postgis.geometry	@postgis.geometry	it
postgis	st_equals		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_estimatedextent		f	text,text	@postgis.box2d	st
postgis	st_estimatedextent		f	text,text,text	@postgis.box2d	st
postgis	st_estimatedextent		f	text,text,text,bool	@postgis.box2d	st
postgis	st_expand		f	@postgis.box2d,float8	@postgis.box2d	it
postgis	st_expand		f	@postgis.box2d,float8,float8	@postgis.box2d	it				box,dx,dy
postgis	st_expand		f	@postgis.box3d,float8	@postgis.box3d	it
postgis	st_expand		f	@postgis.box3d,float8,float8,float8	@postgis.box3d	it	1			box,dx,dy,dz
postgis	st_expand		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_expand		f	@postgis.geometry,float8,float8,float8,float8	@postgis.geometry	it	2			geom,dx,dy,dz,dm
postgis	st_extent		a	@postgis.geometry	@postgis.box2d	i			n
postgis	st_exteriorring		f	@postgis.geometry	@postgis.geometry	it
postgis	st_filterbym		f	@postgis.geometry,float8,float8,bool	@postgis.geometry	i	2
postgis	st_findextent		f	text,text	@postgis.box2d	st
postgis	st_findextent		f	text,text,text	@postgis.box2d	st
postgis	st_flipcoordinates		f	@postgis.geometry	@postgis.geometry	it
postgis	st_force2d		f	@postgis.geometry	@postgis.geometry	it
postgis	st_force3d		f	@postgis.geometry,float8	@postgis.geometry	it	1			geom,zvalue
postgis	st_force3dm		f	@postgis.geometry,float8	@postgis.geometry	it	1			geom,mvalue
postgis	st_force3dz		f	@postgis.geometry,float8	@postgis.geometry	it	1			geom,zvalue
postgis	st_force4d		f	@postgis.geometry,float8,float8	@postgis.geometry	it	2			geom,zvalue,mvalue
postgis	st_forcecollection		f	@postgis.geometry	@postgis.geometry	it
postgis	st_forcecurve		f	@postgis.geometry	@postgis.geometry	it
postgis	st_forcepolygonccw		f	@postgis.geometry	@postgis.geometry	it
postgis	st_forcepolygoncw		f	@postgis.geometry	@postgis.geometry	it
postgis	st_forcerhr		f	@postgis.geometry	@postgis.geometry	it
postgis	st_forcesfs		f	@postgis.geometry	@postgis.geometry	it
postgis	st_forcesfs		f	@postgis.geometry,text	@postgis.geometry	it				,version
postgis	st_frechetdistance		f	@postgis.geometry,@postgis.geometry,float8	float8	it	1			geom1,geom2,
postgis	st_fromflatgeobuf		f	anyelement,bytea	anyelement	is
postgis	st_fromflatgeobuftotable		f	text,text,bytea	void	it
postgis	st_generatepoints		f	@postgis.geometry,int4	@postgis.geometry	vt				area,npoints
postgis	st_generatepoints		f	@postgis.geometry,int4,int4	@postgis.geometry	it				area,npoints,seed
postgis	st_geogfromtext		f	text	@postgis.geography	it
postgis	st_geogfromwkb		f	bytea	@postgis.geography	it
postgis	st_geographyfromtext		f	text	@postgis.geography	it
postgis	st_geohash		f	@postgis.geography,int4	text	it	1			geog,maxchars
postgis	st_geohash		f	@postgis.geometry,int4	text	it	1			geom,maxchars
postgis	st_geomcollfromtext		f	text	@postgis.geometry	it
postgis	st_geomcollfromtext		f	text,int4	@postgis.geometry	it
postgis	st_geomcollfromwkb		f	bytea	@postgis.geometry	it
postgis	st_geomcollfromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_geometricmedian		f	@postgis.geometry,float8,int4,bool	@postgis.geometry	i	3			g,tolerance,max_iter,fail_if_not_converged
postgis	st_geometryfromtext		f	text	@postgis.geometry	it
postgis	st_geometryfromtext		f	text,int4	@postgis.geometry	it
postgis	st_geometryn		f	@postgis.geometry,int4	@postgis.geometry	it
postgis	st_geometrytype		f	@postgis.geometry	text	it
postgis	st_geomfromewkb		f	bytea	@postgis.geometry	it
postgis	st_geomfromewkt		f	text	@postgis.geometry	it
postgis	st_geomfromgeohash		f	text,int4	@postgis.geometry	i	1
postgis	st_geomfromgeojson		f	json	@postgis.geometry	it
postgis	st_geomfromgeojson		f	jsonb	@postgis.geometry	it
postgis	st_geomfromgeojson		f	text	@postgis.geometry	it
postgis	st_geomfromgml		f	text	@postgis.geometry	it
postgis	st_geomfromgml		f	text,int4	@postgis.geometry	it
postgis	st_geomfromkml		f	text	@postgis.geometry	it
postgis	st_geomfrommarc21		f	text	@postgis.geometry	it				marc21xml
postgis	st_geomfromtext		f	text	@postgis.geometry	it
postgis	st_geomfromtext		f	text,int4	@postgis.geometry	it
postgis	st_geomfromtwkb		f	bytea	@postgis.geometry	it
postgis	st_geomfromwkb		f	bytea	@postgis.geometry	it
postgis	st_geomfromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_gmltosql		f	text	@postgis.geometry	it
postgis	st_gmltosql		f	text,int4	@postgis.geometry	it
postgis	st_hasarc		f	@postgis.geometry	bool	it				geometry
postgis	st_hausdorffdistance		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	st_hausdorffdistance		f	@postgis.geometry,@postgis.geometry,float8	float8	it				geom1,geom2,
postgis	st_hexagon		f	float8,int4,int4,@postgis.geometry	@postgis.geometry	it	1			size,cell_i,cell_j,origin
postgis	st_hexagongrid		f	float8,@postgis.geometry	record	ist				size,bounds,geom,i,j	iiooo	float8,@postgis.geometry,@postgis.geometry,int4,int4
postgis	st_interiorringn		f	@postgis.geometry,int4	@postgis.geometry	it
postgis	st_interpolatepoint		f	@postgis.geometry,@postgis.geometry	float8	it				line,point
postgis	st_intersection		f	@postgis.geography,@postgis.geography	@postgis.geography	it
postgis	st_intersection		f	@postgis.geometry,@postgis.geometry,float8	@postgis.geometry	it	1			geom1,geom2,gridsize
postgis	st_intersection		f	text,text	@postgis.geometry	it
postgis	st_intersects		f	@postgis.geography,@postgis.geography	bool	it				geog1,geog2
postgis	st_intersects		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_intersects		f	text,text	bool	i
postgis	st_isclosed		f	@postgis.geometry	bool	it
postgis	st_iscollection		f	@postgis.geometry	bool	it
postgis	st_isempty		f	@postgis.geometry	bool	it
postgis	st_ispolygonccw		f	@postgis.geometry	bool	it
postgis	st_ispolygoncw		f	@postgis.geometry	bool	it
postgis	st_isring		f	@postgis.geometry	bool	it
postgis	st_issimple		f	@postgis.geometry	bool	it
postgis	st_isvalid		f	@postgis.geometry	bool	it
postgis	st_isvalid		f	@postgis.geometry,int4	bool	it
postgis	st_isvaliddetail		f	@postgis.geometry,int4	@postgis.valid_detail	it	1			geom,flags
postgis	st_isvalidreason		f	@postgis.geometry	text	it
postgis	st_isvalidreason		f	@postgis.geometry,int4	text	it
postgis	st_isvalidtrajectory		f	@postgis.geometry	bool	it
postgis	st_length		f	@postgis.geography,bool	float8	it	1			geog,use_spheroid
postgis	st_length		f	@postgis.geometry	float8	it
postgis	st_length		f	text	float8	it
postgis	st_length2d		f	@postgis.geometry	float8	it
postgis	st_length2dspheroid		f	@postgis.geometry,@postgis.spheroid	float8	it
postgis	st_lengthspheroid		f	@postgis.geometry,@postgis.spheroid	float8	it
postgis	st_letters		f	text,json	@postgis.geometry	i	1			letters,font
postgis	st_linecrossingdirection		f	@postgis.geometry,@postgis.geometry	int4	it				line1,line2
postgis	st_linefromencodedpolyline		f	text,int4	@postgis.geometry	it	1			txtin,nprecision
postgis	st_linefrommultipoint		f	@postgis.geometry	@postgis.geometry	it
postgis	st_linefromtext		f	text	@postgis.geometry	it
postgis	st_linefromtext		f	text,int4	@postgis.geometry	it
postgis	st_linefromwkb		f	bytea	@postgis.geometry	it
postgis	st_linefromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_lineinterpolatepoint		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_lineinterpolatepoints		f	@postgis.geometry,float8,bool	@postgis.geometry	it	1			,,repeat
postgis	st_linelocatepoint		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	st_linemerge		f	@postgis.geometry	@postgis.geometry	it
postgis	st_linemerge		f	@postgis.geometry,bool	@postgis.geometry	it
postgis	st_linestringfromwkb		f	bytea	@postgis.geometry	it
postgis	st_linestringfromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_linesubstring		f	@postgis.geometry,float8,float8	@postgis.geometry	it
postgis	st_linetocurve		f	@postgis.geometry	@postgis.geometry	it				geometry
postgis	st_locatealong		f	@postgis.geometry,float8,float8	@postgis.geometry	it	1			geometry,measure,leftrightoffset
postgis	st_locatebetween		f	@postgis.geometry,float8,float8,float8	@postgis.geometry	it	1			geometry,frommeasure,tomeasure,leftrightoffset
postgis	st_locatebetweenelevations		f	@postgis.geometry,float8,float8	@postgis.geometry	it				geometry,fromelevation,toelevation
postgis	st_longestline		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	st_m		f	@postgis.geometry	float8	it
postgis	st_makebox2d		f	@postgis.geometry,@postgis.geometry	@postgis.box2d	it				geom1,geom2
postgis	st_makeenvelope		f	float8,float8,float8,float8,int4	@postgis.geometry	it	1
postgis	st_makeline		a	@postgis.geometry	@postgis.geometry	i			n
postgis	st_makeline		f	@postgis._geometry	@postgis.geometry	it
postgis	st_makeline		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	st_makepoint		f	float8,float8	@postgis.geometry	it
postgis	st_makepoint		f	float8,float8,float8	@postgis.geometry	it
postgis	st_makepoint		f	float8,float8,float8,float8	@postgis.geometry	it
postgis	st_makepointm		f	float8,float8,float8	@postgis.geometry	it
postgis	st_makepolygon		f	@postgis.geometry	@postgis.geometry	it
postgis	st_makepolygon		f	@postgis.geometry,@postgis._geometry	@postgis.geometry	it
postgis	st_makevalid		f	@postgis.geometry	@postgis.geometry	it
postgis	st_makevalid		f	@postgis.geometry,text	@postgis.geometry	it				geom,params
postgis	st_maxdistance		f	@postgis.geometry,@postgis.geometry	float8	it				geom1,geom2
postgis	st_maximuminscribedcircle		f	@postgis.geometry	record	it				,center,nearest,radius	iooo	@postgis.geometry,@postgis.geometry,@postgis.geometry,float8
postgis	st_memcollect		a	@postgis.geometry	@postgis.geometry	i			n
postgis	st_memsize		f	@postgis.geometry	int4	it
postgis	st_memunion		a	@postgis.geometry	@postgis.geometry	i			n
postgis	st_minimumboundingcircle		f	@postgis.geometry,int4	@postgis.geometry	it	1			inputgeom,segs_per_quarter
postgis	st_minimumboundingradius		f	@postgis.geometry	record	it				,center,radius	ioo	@postgis.geometry,@postgis.geometry,float8
postgis	st_minimumclearance		f	@postgis.geometry	float8	it
postgis	st_minimumclearanceline		f	@postgis.geometry	@postgis.geometry	it
postgis	st_mlinefromtext		f	text	@postgis.geometry	it
postgis	st_mlinefromtext		f	text,int4	@postgis.geometry	it
postgis	st_mlinefromwkb		f	bytea	@postgis.geometry	it
postgis	st_mlinefromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_mpointfromtext		f	text	@postgis.geometry	it
postgis	st_mpointfromtext		f	text,int4	@postgis.geometry	it
postgis	st_mpointfromwkb		f	bytea	@postgis.geometry	it
postgis	st_mpointfromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_mpolyfromtext		f	text	@postgis.geometry	it
postgis	st_mpolyfromtext		f	text,int4	@postgis.geometry	it
postgis	st_mpolyfromwkb		f	bytea	@postgis.geometry	it
postgis	st_mpolyfromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_multi		f	@postgis.geometry	@postgis.geometry	it
postgis	st_multilinefromwkb		f	bytea	@postgis.geometry	it
postgis	st_multilinestringfromtext		f	text	@postgis.geometry	it
postgis	st_multilinestringfromtext		f	text,int4	@postgis.geometry	it
postgis	st_multipointfromtext		f	text	@postgis.geometry	it
postgis	st_multipointfromwkb		f	bytea	@postgis.geometry	it
postgis	st_multipointfromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_multipolyfromwkb		f	bytea	@postgis.geometry	it
postgis	st_multipolyfromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_multipolygonfromtext		f	text	@postgis.geometry	it
postgis	st_multipolygonfromtext		f	text,int4	@postgis.geometry	it
postgis	st_ndims		f	@postgis.geometry	int2	it
postgis	st_node		f	@postgis.geometry	@postgis.geometry	it				g
postgis	st_normalize		f	@postgis.geometry	@postgis.geometry	it				geom
postgis	st_npoints		f	@postgis.geometry	int4	it
postgis	st_nrings		f	@postgis.geometry	int4	it
postgis	st_numgeometries		f	@postgis.geometry	int4	it
postgis	st_numinteriorring		f	@postgis.geometry	int4	it
postgis	st_numinteriorrings		f	@postgis.geometry	int4	it
postgis	st_numpatches		f	@postgis.geometry	int4	it
postgis	st_numpoints		f	@postgis.geometry	int4	it
postgis	st_offsetcurve		f	@postgis.geometry,float8,text	@postgis.geometry	it	1			line,distance,params
postgis	st_orderingequals		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_orientedenvelope		f	@postgis.geometry	@postgis.geometry	it
postgis	st_overlaps		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_patchn		f	@postgis.geometry,int4	@postgis.geometry	it
postgis	st_perimeter		f	@postgis.geography,bool	float8	it	1			geog,use_spheroid
postgis	st_perimeter		f	@postgis.geometry	float8	it
postgis	st_perimeter2d		f	@postgis.geometry	float8	it
postgis	st_point		f	float8,float8	@postgis.geometry	it
postgis	st_point		f	float8,float8,int4	@postgis.geometry	it				,,srid
postgis	st_pointfromgeohash		f	text,int4	@postgis.geometry	i	1
postgis	st_pointfromtext		f	text	@postgis.geometry	it
postgis	st_pointfromtext		f	text,int4	@postgis.geometry	it
postgis	st_pointfromwkb		f	bytea	@postgis.geometry	it
postgis	st_pointfromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_pointinsidecircle		f	@postgis.geometry,float8,float8,float8	bool	it
postgis	st_pointm		f	float8,float8,float8,int4	@postgis.geometry	it	1			xcoordinate,ycoordinate,mcoordinate,srid
postgis	st_pointn		f	@postgis.geometry,int4	@postgis.geometry	it
postgis	st_pointonsurface		f	@postgis.geometry	@postgis.geometry	it
postgis	st_points		f	@postgis.geometry	@postgis.geometry	it
postgis	st_pointz		f	float8,float8,float8,int4	@postgis.geometry	it	1			xcoordinate,ycoordinate,zcoordinate,srid
postgis	st_pointzm		f	float8,float8,float8,float8,int4	@postgis.geometry	it	1			xcoordinate,ycoordinate,zcoordinate,mcoordinate,srid
postgis	st_polyfromtext		f	text	@postgis.geometry	it
postgis	st_polyfromtext		f	text,int4	@postgis.geometry	it
postgis	st_polyfromwkb		f	bytea	@postgis.geometry	it
postgis	st_polyfromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_polygon		f	@postgis.geometry,int4	@postgis.geometry	it
postgis	st_polygonfromtext		f	text	@postgis.geometry	it
postgis	st_polygonfromtext		f	text,int4	@postgis.geometry	it
postgis	st_polygonfromwkb		f	bytea	@postgis.geometry	it
postgis	st_polygonfromwkb		f	bytea,int4	@postgis.geometry	it
postgis	st_polygonize		a	@postgis.geometry	@postgis.geometry	i			n
postgis	st_polygonize		f	@postgis._geometry	@postgis.geometry	it
postgis	st_project		f	@postgis.geography,float8,float8	@postgis.geography	i				geog,distance,azimuth
postgis	st_quantizecoordinates		f	@postgis.geometry,int4,int4,int4,int4	@postgis.geometry	i	3			g,prec_x,prec_y,prec_z,prec_m
postgis	st_reduceprecision		f	@postgis.geometry,float8	@postgis.geometry	it				geom,gridsize
postgis	st_relate		f	@postgis.geometry,@postgis.geometry	text	it				geom1,geom2
postgis	st_relate		f	@postgis.geometry,@postgis.geometry,int4	text	it				geom1,geom2,
postgis	st_relate		f	@postgis.geometry,@postgis.geometry,text	bool	it				geom1,geom2,
postgis	st_relatematch		f	text,text	bool	it
postgis	st_removepoint		f	@postgis.geometry,int4	@postgis.geometry	it
postgis	st_removerepeatedpoints		f	@postgis.geometry,float8	@postgis.geometry	it	1			geom,tolerance
postgis	st_reverse		f	@postgis.geometry	@postgis.geometry	it
postgis	st_rotate		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_rotate		f	@postgis.geometry,float8,@postgis.geometry	@postgis.geometry	it
postgis	st_rotate		f	@postgis.geometry,float8,float8,float8	@postgis.geometry	it
postgis	st_rotatex		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_rotatey		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_rotatez		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_scale		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it
postgis	st_scale		f	@postgis.geometry,@postgis.geometry,@postgis.geometry	@postgis.geometry	it				,,origin
postgis	st_scale		f	@postgis.geometry,float8,float8	@postgis.geometry	it
postgis	st_scale		f	@postgis.geometry,float8,float8,float8	@postgis.geometry	it
postgis	st_scroll		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it
postgis	st_segmentize		f	@postgis.geography,float8	@postgis.geography	it				geog,max_segment_length
postgis	st_segmentize		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_seteffectivearea		f	@postgis.geometry,float8,int4	@postgis.geometry	it	2
postgis	st_setpoint		f	@postgis.geometry,int4,@postgis.geometry	@postgis.geometry	it
postgis	st_setsrid		f	@postgis.geography,int4	@postgis.geography	it				geog,srid
postgis	st_setsrid		f	@postgis.geometry,int4	@postgis.geometry	it				geom,srid
postgis	st_sharedpaths		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	st_shiftlongitude		f	@postgis.geometry	@postgis.geometry	it
postgis	st_shortestline		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	st_simplify		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_simplify		f	@postgis.geometry,float8,bool	@postgis.geometry	it
postgis	st_simplifypolygonhull		f	@postgis.geometry,float8,bool	@postgis.geometry	it	1			geom,vertex_fraction,is_outer
postgis	st_simplifypreservetopology		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_simplifyvw		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_snap		f	@postgis.geometry,@postgis.geometry,float8	@postgis.geometry	it				geom1,geom2,
postgis	st_snaptogrid		f	@postgis.geometry,@postgis.geometry,float8,float8,float8,float8	@postgis.geometry	it				geom1,geom2,,,,
postgis	st_snaptogrid		f	@postgis.geometry,float8	@postgis.geometry	it
postgis	st_snaptogrid		f	@postgis.geometry,float8,float8	@postgis.geometry	it
postgis	st_snaptogrid		f	@postgis.geometry,float8,float8,float8,float8	@postgis.geometry	it
postgis	st_split		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	st_square		f	float8,int4,int4,@postgis.geometry	@postgis.geometry	it	1			size,cell_i,cell_j,origin
postgis	st_squaregrid		f	float8,@postgis.geometry	record	ist				size,bounds,geom,i,j	iiooo	float8,@postgis.geometry,@postgis.geometry,int4,int4
postgis	st_srid		f	@postgis.geography	int4	it				geog
postgis	st_srid		f	@postgis.geometry	int4	it				geom
postgis	st_startpoint		f	@postgis.geometry	@postgis.geometry	it
postgis	st_subdivide		f	@postgis.geometry,int4,float8	@postgis.geometry	ist	2			geom,maxvertices,gridsize
postgis	st_summary		f	@postgis.geography	text	it
postgis	st_summary		f	@postgis.geometry	text	it
postgis	st_swapordinates		f	@postgis.geometry,cstring	@postgis.geometry	it				geom,ords
postgis	st_symdifference		f	@postgis.geometry,@postgis.geometry,float8	@postgis.geometry	it	1			geom1,geom2,gridsize
postgis	st_symmetricdifference		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	v				geom1,geom2
postgis	st_tileenvelope		f	int4,int4,int4,@postgis.geometry,float8	@postgis.geometry	it	2			zoom,x,y,bounds,margin
postgis	st_touches		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_transform		f	@postgis.geometry,int4	@postgis.geometry	it
postgis	st_transform		f	@postgis.geometry,text	@postgis.geometry	it				geom,to_proj
postgis	st_transform		f	@postgis.geometry,text,int4	@postgis.geometry	it				geom,from_proj,to_srid
postgis	st_transform		f	@postgis.geometry,text,text	@postgis.geometry	it				geom,from_proj,to_proj
postgis	st_translate		f	@postgis.geometry,float8,float8	@postgis.geometry	it
postgis	st_translate		f	@postgis.geometry,float8,float8,float8	@postgis.geometry	it
postgis	st_transscale		f	@postgis.geometry,float8,float8,float8,float8	@postgis.geometry	it
postgis	st_triangulatepolygon		f	@postgis.geometry	@postgis.geometry	it				g1
postgis	st_unaryunion		f	@postgis.geometry,float8	@postgis.geometry	it	1			,gridsize
postgis	st_union		a	@postgis.geometry	@postgis.geometry	i			n
postgis	st_union		a	@postgis.geometry,float8	@postgis.geometry	i			n	,gridsize
postgis	st_union		f	@postgis._geometry	@postgis.geometry	it
postgis	st_union		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis	st_union		f	@postgis.geometry,@postgis.geometry,float8	@postgis.geometry	it				geom1,geom2,gridsize
postgis	st_voronoilines		f	@postgis.geometry,float8,@postgis.geometry	@postgis.geometry	i	2			g1,tolerance,extend_to
postgis	st_voronoipolygons		f	@postgis.geometry,float8,@postgis.geometry	@postgis.geometry	i	2			g1,tolerance,extend_to
postgis	st_within		f	@postgis.geometry,@postgis.geometry	bool	it				geom1,geom2
postgis	st_wkbtosql		f	bytea	@postgis.geometry	it				wkb
postgis	st_wkttosql		f	text	@postgis.geometry	it
postgis	st_wrapx		f	@postgis.geometry,float8,float8	@postgis.geometry	it				geom,wrap,move
postgis	st_x		f	@postgis.geometry	float8	it
postgis	st_xmax		f	@postgis.box3d	float8	it
postgis	st_xmin		f	@postgis.box3d	float8	it
postgis	st_y		f	@postgis.geometry	float8	it
postgis	st_ymax		f	@postgis.box3d	float8	it
postgis	st_ymin		f	@postgis.box3d	float8	it
postgis	st_z		f	@postgis.geometry	float8	it
postgis	st_zmax		f	@postgis.box3d	float8	it
postgis	st_zmflag		f	@postgis.geometry	int2	it
postgis	st_zmin		f	@postgis.box3d	float8	it
postgis	text		f	@postgis.geometry	text	it
postgis	unlockrows		f	text	int4	vt
postgis	updategeometrysrid		f	varchar,varchar,int4	text	vt
postgis	updategeometrysrid		f	varchar,varchar,varchar,int4	text	vt
postgis	updategeometrysrid		f	varchar,varchar,varchar,varchar,int4	text	vt				catalogn_name,schema_name,table_name,column_name,new_srid_in
postgis_raster	__st_countagg_transfn		f	@postgis_raster.agg_count,@postgis_raster.raster,int4,bool,float8	@postgis_raster.agg_count	i	3			agg,rast,nband,exclude_nodata_value,sample_percent
postgis_raster	_add_overview_constraint		f	name,name,name,name,name,name,int4	bool	vt				ovschema,ovtable,ovcolumn,refschema,reftable,refcolumn,factor
postgis_raster	_add_raster_constraint		f	name,text	bool	vt				cn,sql
postgis_raster	_add_raster_constraint_alignment		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_add_raster_constraint_blocksize		f	name,name,name,text	bool	vt				rastschema,rasttable,rastcolumn,axis
postgis_raster	_add_raster_constraint_coverage_tile		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_add_raster_constraint_extent		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_add_raster_constraint_nodata_values		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_add_raster_constraint_num_bands		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_add_raster_constraint_out_db		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_add_raster_constraint_pixel_types		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_add_raster_constraint_scale		f	name,name,name,bpchar	bool	vt				rastschema,rasttable,rastcolumn,axis
postgis_raster	_add_raster_constraint_spatially_unique		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_add_raster_constraint_srid		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_drop_overview_constraint		f	name,name,name	bool	vt				ovschema,ovtable,ovcolumn
postgis_raster	_drop_raster_constraint		f	name,name,name	bool	vt				rastschema,rasttable,cn
postgis_raster	_drop_raster_constraint_alignment		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_drop_raster_constraint_blocksize		f	name,name,name,text	bool	vt				rastschema,rasttable,rastcolumn,axis
postgis_raster	_drop_raster_constraint_coverage_tile		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_drop_raster_constraint_extent		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_drop_raster_constraint_nodata_values		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_drop_raster_constraint_num_bands		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_drop_raster_constraint_out_db		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_drop_raster_constraint_pixel_types		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_drop_raster_constraint_regular_blocking		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_drop_raster_constraint_scale		f	name,name,name,bpchar	bool	vt				rastschema,rasttable,rastcolumn,axis
postgis_raster	_drop_raster_constraint_spatially_unique		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_drop_raster_constraint_srid		f	name,name,name	bool	vt				rastschema,rasttable,rastcolumn
postgis_raster	_overview_constraint		f	@postgis_raster.raster,int4,name,name,name	bool	s				ov,factor,refschema,reftable,refcolumn
postgis_raster	_overview_constraint_info		f	name,name,name	record	st				ovschema,ovtable,ovcolumn,refschema,reftable,refcolumn,factor	iiioooo	name,name,name,name,name,name,int4
postgis_raster	_raster_constraint_info_alignment		f	name,name,name	bool	st				rastschema,rasttable,rastcolumn
postgis_raster	_raster_constraint_info_blocksize		f	name,name,name,text	int4	st				rastschema,rasttable,rastcolumn,axis
postgis_raster	_raster_constraint_info_coverage_tile		f	name,name,name	bool	st				rastschema,rasttable,rastcolumn
postgis_raster	_raster_constraint_info_extent		f	name,name,name	@postgis.geometry	st				rastschema,rasttable,rastcolumn
postgis_raster	_raster_constraint_info_index		f	name,name,name	bool	st				rastschema,rasttable,rastcolumn
postgis_raster	_raster_constraint_info_nodata_values		f	name,name,name	_float8	st				rastschema,rasttable,rastcolumn
postgis_raster	_raster_constraint_info_num_bands		f	name,name,name	int4	st				rastschema,rasttable,rastcolumn
postgis_raster	_raster_constraint_info_out_db		f	name,name,name	_bool	st				rastschema,rasttable,rastcolumn
postgis_raster	_raster_constraint_info_pixel_types		f	name,name,name	_text	st				rastschema,rasttable,rastcolumn
postgis_raster	_raster_constraint_info_regular_blocking		f	name,name,name	bool	st				rastschema,rasttable,rastcolumn
postgis_raster	_raster_constraint_info_scale		f	name,name,name,bpchar	float8	st				rastschema,rasttable,rastcolumn,axis
postgis_raster	_raster_constraint_info_spatially_unique		f	name,name,name	bool	st				rastschema,rasttable,rastcolumn
postgis_raster	_raster_constraint_info_srid		f	name,name,name	int4	st				rastschema,rasttable,rastcolumn
postgis_raster	_raster_constraint_nodata_values		f	@postgis_raster.raster	_numeric	it				rast
postgis_raster	_raster_constraint_out_db		f	@postgis_raster.raster	_bool	it				rast
postgis_raster	_raster_constraint_pixel_types		f	@postgis_raster.raster	_text	st				rast
postgis_raster	_st_aspect4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	_st_asraster		f	@postgis.geometry,float8,float8,int4,int4,_text,_float8,_float8,float8,float8,float8,float8,float8,float8,bool	@postgis_raster.raster	i	14			geom,scalex,scaley,width,height,pixeltype,value,nodataval,upperleftx,upperlefty,gridx,gridy,skewx,skewy,touched
postgis_raster	_st_clip		f	@postgis_raster.raster,_int4,@postgis.geometry,_float8,bool	@postgis_raster.raster	i	2			rast,nband,geom,nodataval,crop
postgis_raster	_st_colormap		f	@postgis_raster.raster,int4,text,text	@postgis_raster.raster	it	1			rast,nband,colormap,method
postgis_raster	_st_contains		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	it				rast1,nband1,rast2,nband2
postgis_raster	_st_containsproperly		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	it				rast1,nband1,rast2,nband2
postgis_raster	_st_convertarray4ma		f	_float8	_float8	it				value
postgis_raster	_st_count		f	@postgis_raster.raster,int4,bool,float8	int8	it	3			rast,nband,exclude_nodata_value,sample_percent
postgis_raster	_st_countagg_finalfn		f	@postgis_raster.agg_count	int8	i				agg
postgis_raster	_st_countagg_transfn		f	@postgis_raster.agg_count,@postgis_raster.raster,bool	@postgis_raster.agg_count	i				agg,rast,exclude_nodata_value
postgis_raster	_st_countagg_transfn		f	@postgis_raster.agg_count,@postgis_raster.raster,int4,bool	@postgis_raster.agg_count	i				agg,rast,nband,exclude_nodata_value
postgis_raster	_st_countagg_transfn		f	@postgis_raster.agg_count,@postgis_raster.raster,int4,bool,float8	@postgis_raster.agg_count	i				agg,rast,nband,exclude_nodata_value,sample_percent
postgis_raster	_st_coveredby		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	it				rast1,nband1,rast2,nband2
postgis_raster	_st_covers		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	it				rast1,nband1,rast2,nband2
postgis_raster	_st_dfullywithin		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,float8	bool	it				rast1,nband1,rast2,nband2,distance
postgis_raster	_st_dwithin		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,float8	bool	it				rast1,nband1,rast2,nband2,distance
postgis_raster	_st_gdalwarp		f	@postgis_raster.raster,text,float8,int4,float8,float8,float8,float8,float8,float8,int4,int4	@postgis_raster.raster	i	11			rast,algorithm,maxerr,srid,scalex,scaley,gridx,gridy,skewx,skewy,width,height
postgis_raster	_st_grayscale4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	_st_hillshade4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	_st_histogram		f	@postgis_raster.raster,int4,bool,float8,int4,_float8,bool,float8,float8	record	is	8			rast,nband,exclude_nodata_value,sample_percent,bins,width,right,min,max,min,max,count,percent	iiiiiiiiioooo	@postgis_raster.raster,int4,bool,float8,int4,_float8,bool,float8,float8,float8,float8,int8,float8
postgis_raster	_st_intersects		f	@postgis.geometry,@postgis_raster.raster,int4	bool	i	1			geom,rast,nband
postgis_raster	_st_intersects		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	it				rast1,nband1,rast2,nband2
postgis_raster	_st_mapalgebra		f	@postgis_raster._rastbandarg,regprocedure,text,int4,int4,text,@postgis_raster.raster,_float8,bool,_text	@postgis_raster.raster	i	8	text		rastbandargset,callbackfunc,pixeltype,distancex,distancey,extenttype,customextent,mask,weighted,userargs	iiiiiiiiiv	@postgis_raster._rastbandarg,regprocedure,text,int4,int4,text,@postgis_raster.raster,_float8,bool,_text
postgis_raster	_st_mapalgebra		f	@postgis_raster._rastbandarg,text,text,text,text,text,float8	@postgis_raster.raster	i	5			rastbandargset,expression,pixeltype,extenttype,nodata1expr,nodata2expr,nodatanodataval
postgis_raster	_st_neighborhood		f	@postgis_raster.raster,int4,int4,int4,int4,int4,bool	_float8	it	1			rast,band,columnx,rowy,distancex,distancey,exclude_nodata_value
postgis_raster	_st_overlaps		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	it				rast1,nband1,rast2,nband2
postgis_raster	_st_pixelascentroids		f	@postgis_raster.raster,int4,int4,int4,bool	record	is	4			rast,band,columnx,rowy,exclude_nodata_value,geom,val,x,y	iiiiitttt	@postgis_raster.raster,int4,int4,int4,bool,@postgis.geometry,float8,int4,int4
postgis_raster	_st_pixelaspolygons		f	@postgis_raster.raster,int4,int4,int4,bool	record	is	4			rast,band,columnx,rowy,exclude_nodata_value,geom,val,x,y	iiiiitttt	@postgis_raster.raster,int4,int4,int4,bool,@postgis.geometry,float8,int4,int4
postgis_raster	_st_quantile		f	@postgis_raster.raster,int4,bool,float8,_float8	record	is	4			rast,nband,exclude_nodata_value,sample_percent,quantiles,quantile,value	iiiiioo	@postgis_raster.raster,int4,bool,float8,_float8,float8,float8
postgis_raster	_st_rastertoworldcoord		f	@postgis_raster.raster,int4,int4	record	i	2			rast,columnx,rowy,longitude,latitude	iiioo	@postgis_raster.raster,int4,int4,float8,float8
postgis_raster	_st_reclass		f	@postgis_raster.raster,@postgis_raster._reclassarg	@postgis_raster.raster	it		@postgis_raster.reclassarg		rast,reclassargset	iv	@postgis_raster.raster,@postgis_raster._reclassarg
postgis_raster	_st_roughness4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	_st_samealignment_finalfn		f	@postgis_raster.agg_samealignment	bool	it				agg
postgis_raster	_st_samealignment_transfn		f	@postgis_raster.agg_samealignment,@postgis_raster.raster	@postgis_raster.agg_samealignment	i				agg,rast
postgis_raster	_st_setvalues		f	@postgis_raster.raster,int4,int4,int4,_float8,_bool,bool,float8,bool	@postgis_raster.raster	i	4			rast,nband,x,y,newvalueset,noset,hasnosetvalue,nosetvalue,keepnodata
postgis_raster	_st_slope4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	_st_summarystats		f	@postgis_raster.raster,int4,bool,float8	@postgis_raster.summarystats	i	3			rast,nband,exclude_nodata_value,sample_percent
postgis_raster	_st_summarystats_finalfn		f	internal	@postgis_raster.summarystats	i
postgis_raster	_st_summarystats_transfn		f	internal,@postgis_raster.raster,bool,float8	internal	i
postgis_raster	_st_summarystats_transfn		f	internal,@postgis_raster.raster,int4,bool	internal	i
postgis_raster	_st_summarystats_transfn		f	internal,@postgis_raster.raster,int4,bool,float8	internal	i
postgis_raster	_st_tile		f	@postgis_raster.raster,int4,int4,_int4,bool,float8	@postgis_raster.raster	is	3			rast,width,height,nband,padwithnodata,nodataval
postgis_raster	_st_touches		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	it				rast1,nband1,rast2,nband2
postgis_raster	_st_tpi4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	_st_tri4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	_st_union_finalfn		f	internal	@postgis_raster.raster	i
postgis_raster	_st_union_transfn		f	internal,@postgis_raster.raster	internal	i
postgis_raster	_st_union_transfn		f	internal,@postgis_raster.raster,@postgis_raster._unionarg	internal	i
postgis_raster	_st_union_transfn		f	internal,@postgis_raster.raster,int4	internal	i
postgis_raster	_st_union_transfn		f	internal,@postgis_raster.raster,int4,text	internal	i
postgis_raster	_st_union_transfn		f	internal,@postgis_raster.raster,text	internal	i
postgis_raster	_st_valuecount		f	@postgis_raster.raster,int4,bool,_float8,float8	record	is	4			rast,nband,exclude_nodata_value,searchvalues,roundto,value,count,percent	iiiiiooo	@postgis_raster.raster,int4,bool,_float8,float8,float8,int4,float8
postgis_raster	_st_valuecount		f	text,text,int4,bool,_float8,float8	record	ss	4			rastertable,rastercolumn,nband,exclude_nodata_value,searchvalues,roundto,value,count,percent	iiiiiiooo	text,text,int4,bool,_float8,float8,float8,int4,float8
postgis_raster	_st_within		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	i				rast1,nband1,rast2,nband2
postgis_raster	_st_worldtorastercoord		f	@postgis_raster.raster,float8,float8	record	i	2			rast,longitude,latitude,columnx,rowy	iiioo	@postgis_raster.raster,float8,float8,int4,int4
postgis_raster	_updaterastersrid		f	name,name,name,int4	bool	v				schema_name,table_name,column_name,new_srid
postgis_raster	addoverviewconstraints		f	name,name,name,name,int4	bool	vt				ovtable,ovcolumn,reftable,refcolumn,ovfactor
postgis_raster	addoverviewconstraints		f	name,name,name,name,name,name,int4	bool	vt				ovschema,ovtable,ovcolumn,refschema,reftable,refcolumn,ovfactor
postgis_raster	addrasterconstraints		f	name,name,_text	bool	vt		text		rasttable,rastcolumn,constraints	iiv	name,name,_text
postgis_raster	addrasterconstraints		f	name,name,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool	bool	vt	12			rasttable,rastcolumn,srid,scale_x,scale_y,blocksize_x,blocksize_y,same_alignment,regular_blocking,num_bands,pixel_types,nodata_values,out_db,extent
postgis_raster	addrasterconstraints		f	name,name,name,_text	bool	vt		text		rastschema,rasttable,rastcolumn,constraints	iiiv	name,name,name,_text
postgis_raster	addrasterconstraints		f	name,name,name,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool	bool	vt	12			rastschema,rasttable,rastcolumn,srid,scale_x,scale_y,blocksize_x,blocksize_y,same_alignment,regular_blocking,num_bands,pixel_types,nodata_values,out_db,extent
postgis_raster	box3d		f	@postgis_raster.raster	@postgis.box3d	it
postgis_raster	bytea		f	@postgis_raster.raster	bytea	it
postgis_raster	dropoverviewconstraints		f	name,name	bool	vt				ovtable,ovcolumn
postgis_raster	dropoverviewconstraints		f	name,name,name	bool	vt				ovschema,ovtable,ovcolumn
postgis_raster	droprasterconstraints		f	name,name,_text	bool	vt		text		rasttable,rastcolumn,constraints	iiv	name,name,_text
postgis_raster	droprasterconstraints		f	name,name,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool	bool	vt	12			rasttable,rastcolumn,srid,scale_x,scale_y,blocksize_x,blocksize_y,same_alignment,regular_blocking,num_bands,pixel_types,nodata_values,out_db,extent
postgis_raster	droprasterconstraints		f	name,name,name,_text	bool	vt		text		rastschema,rasttable,rastcolumn,constraints	iiiv	name,name,name,_text
postgis_raster	droprasterconstraints		f	name,name,name,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool,bool	bool	vt	12			rastschema,rasttable,rastcolumn,srid,scale_x,scale_y,blocksize_x,blocksize_y,same_alignment,regular_blocking,num_bands,pixel_types,nodata_values,out_db,extent
postgis_raster	geometry_contained_by_raster		f	@postgis.geometry,@postgis_raster.raster	bool	it
postgis_raster	geometry_raster_contain		f	@postgis.geometry,@postgis_raster.raster	bool	it
postgis_raster	geometry_raster_overlap		f	@postgis.geometry,@postgis_raster.raster	bool	it
postgis_raster	postgis_gdal_version		f		text	i
postgis_raster	postgis_noop		f	@postgis_raster.raster	@postgis.geometry	st
postgis_raster	postgis_raster_lib_build_date		f		text	i
postgis_raster	postgis_raster_lib_version		f		text	i
postgis_raster	postgis_raster_scripts_installed		f		text	i
postgis_raster	raster_above		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_below		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_contain		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_contained		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_contained_by_geometry		f	@postgis_raster.raster,@postgis.geometry	bool	it
postgis_raster	raster_eq		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_geometry_contain		f	@postgis_raster.raster,@postgis.geometry	bool	it
postgis_raster	raster_geometry_overlap		f	@postgis_raster.raster,@postgis.geometry	bool	it
postgis_raster	raster_hash		f	@postgis_raster.raster	int4	it
postgis_raster	raster_in		f	cstring	@postgis_raster.raster	it
postgis_raster	raster_left		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_out		f	@postgis_raster.raster	cstring	it
postgis_raster	raster_overabove		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_overbelow		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_overlap		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_overleft		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_overright		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_right		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	raster_same		f	@postgis_raster.raster,@postgis_raster.raster	bool	it
postgis_raster	st_addband		f	@postgis_raster.raster,@postgis_raster._addbandarg	@postgis_raster.raster	it				rast,addbandargset
postgis_raster	st_addband		f	@postgis_raster.raster,@postgis_raster._raster,int4,int4	@postgis_raster.raster	i	2			torast,fromrasts,fromband,torastindex
postgis_raster	st_addband		f	@postgis_raster.raster,@postgis_raster.raster,int4,int4	@postgis_raster.raster	i	2			torast,fromrast,fromband,torastindex
postgis_raster	st_addband		f	@postgis_raster.raster,int4,text,_int4,float8	@postgis_raster.raster	i	1			rast,index,outdbfile,outdbindex,nodataval
postgis_raster	st_addband		f	@postgis_raster.raster,int4,text,float8,float8	@postgis_raster.raster	i	2			rast,index,pixeltype,initialvalue,nodataval
postgis_raster	st_addband		f	@postgis_raster.raster,text,_int4,int4,float8	@postgis_raster.raster	i	2			rast,outdbfile,outdbindex,index,nodataval
postgis_raster	st_addband		f	@postgis_raster.raster,text,float8,float8	@postgis_raster.raster	i	2			rast,pixeltype,initialvalue,nodataval
postgis_raster	st_approxcount		f	@postgis_raster.raster,bool,float8	int8	it	1			rast,exclude_nodata_value,sample_percent
postgis_raster	st_approxcount		f	@postgis_raster.raster,float8	int8	it				rast,sample_percent
postgis_raster	st_approxcount		f	@postgis_raster.raster,int4,bool,float8	int8	it	3			rast,nband,exclude_nodata_value,sample_percent
postgis_raster	st_approxcount		f	@postgis_raster.raster,int4,float8	int8	it				rast,nband,sample_percent
postgis_raster	st_approxhistogram		f	@postgis_raster.raster,float8	record	ist				rast,sample_percent,min,max,count,percent	iioooo	@postgis_raster.raster,float8,float8,float8,int8,float8
postgis_raster	st_approxhistogram		f	@postgis_raster.raster,int4,bool,float8,int4,_float8,bool	record	is	6			rast,nband,exclude_nodata_value,sample_percent,bins,width,right,min,max,count,percent	iiiiiiioooo	@postgis_raster.raster,int4,bool,float8,int4,_float8,bool,float8,float8,int8,float8
postgis_raster	st_approxhistogram		f	@postgis_raster.raster,int4,bool,float8,int4,bool	record	ist				rast,nband,exclude_nodata_value,sample_percent,bins,right,min,max,count,percent	iiiiiioooo	@postgis_raster.raster,int4,bool,float8,int4,bool,float8,float8,int8,float8
postgis_raster	st_approxhistogram		f	@postgis_raster.raster,int4,float8	record	ist				rast,nband,sample_percent,min,max,count,percent	iiioooo	@postgis_raster.raster,int4,float8,float8,float8,int8,float8
postgis_raster	st_approxhistogram		f	@postgis_raster.raster,int4,float8,int4,_float8,bool	record	ist	2			rast,nband,sample_percent,bins,width,right,min,max,count,percent	iiiiiioooo	@postgis_raster.raster,int4,float8,int4,_float8,bool,float8,float8,int8,float8
postgis_raster	st_approxhistogram		f	@postgis_raster.raster,int4,float8,int4,bool	record	ist				rast,nband,sample_percent,bins,right,min,max,count,percent	iiiiioooo	@postgis_raster.raster,int4,float8,int4,bool,float8,float8,int8,float8
postgis_raster	st_approxquantile		f	@postgis_raster.raster,_float8	record	ist				rast,quantiles,quantile,value	iioo	@postgis_raster.raster,_float8,float8,float8
postgis_raster	st_approxquantile		f	@postgis_raster.raster,bool,float8	float8	i	1			rast,exclude_nodata_value,quantile
postgis_raster	st_approxquantile		f	@postgis_raster.raster,float8	float8	i				rast,quantile
postgis_raster	st_approxquantile		f	@postgis_raster.raster,float8,_float8	record	is	1			rast,sample_percent,quantiles,quantile,value	iiioo	@postgis_raster.raster,float8,_float8,float8,float8
postgis_raster	st_approxquantile		f	@postgis_raster.raster,float8,float8	float8	it				rast,sample_percent,quantile
postgis_raster	st_approxquantile		f	@postgis_raster.raster,int4,bool,float8,_float8	record	is	4			rast,nband,exclude_nodata_value,sample_percent,quantiles,quantile,value	iiiiioo	@postgis_raster.raster,int4,bool,float8,_float8,float8,float8
postgis_raster	st_approxquantile		f	@postgis_raster.raster,int4,bool,float8,float8	float8	it				rast,nband,exclude_nodata_value,sample_percent,quantile
postgis_raster	st_approxquantile		f	@postgis_raster.raster,int4,float8,_float8	record	is	1			rast,nband,sample_percent,quantiles,quantile,value	iiiioo	@postgis_raster.raster,int4,float8,_float8,float8,float8
postgis_raster	st_approxquantile		f	@postgis_raster.raster,int4,float8,float8	float8	it				rast,nband,sample_percent,quantile
postgis_raster	st_approxsummarystats		f	@postgis_raster.raster,bool,float8	@postgis_raster.summarystats	it	1			rast,exclude_nodata_value,sample_percent
postgis_raster	st_approxsummarystats		f	@postgis_raster.raster,float8	@postgis_raster.summarystats	it				rast,sample_percent
postgis_raster	st_approxsummarystats		f	@postgis_raster.raster,int4,bool,float8	@postgis_raster.summarystats	it	3			rast,nband,exclude_nodata_value,sample_percent
postgis_raster	st_approxsummarystats		f	@postgis_raster.raster,int4,float8	@postgis_raster.summarystats	it				rast,nband,sample_percent
postgis_raster	st_asbinary		f	@postgis_raster.raster,bool	bytea	it	1			,outasin
postgis_raster	st_asgdalraster		f	@postgis_raster.raster,text,_text,int4	bytea	i	2			rast,format,options,srid
postgis_raster	st_ashexwkb		f	@postgis_raster.raster,bool	text	it	1			,outasin
postgis_raster	st_asjpeg		f	@postgis_raster.raster,_int4,_text	bytea	i	1			rast,nbands,options
postgis_raster	st_asjpeg		f	@postgis_raster.raster,_int4,int4	bytea	it				rast,nbands,quality
postgis_raster	st_asjpeg		f	@postgis_raster.raster,_text	bytea	i	1			rast,options
postgis_raster	st_asjpeg		f	@postgis_raster.raster,int4,_text	bytea	i	1			rast,nband,options
postgis_raster	st_asjpeg		f	@postgis_raster.raster,int4,int4	bytea	it				rast,nband,quality
postgis_raster	st_aspect		f	@postgis_raster.raster,int4,@postgis_raster.raster,text,text,bool	@postgis_raster.raster	i	3			rast,nband,customextent,pixeltype,units,interpolate_nodata
postgis_raster	st_aspect		f	@postgis_raster.raster,int4,text,text,bool	@postgis_raster.raster	i	4			rast,nband,pixeltype,units,interpolate_nodata
postgis_raster	st_aspng		f	@postgis_raster.raster,_int4,_text	bytea	i	1			rast,nbands,options
postgis_raster	st_aspng		f	@postgis_raster.raster,_int4,int4	bytea	it				rast,nbands,compression
postgis_raster	st_aspng		f	@postgis_raster.raster,_text	bytea	i	1			rast,options
postgis_raster	st_aspng		f	@postgis_raster.raster,int4,_text	bytea	i	1			rast,nband,options
postgis_raster	st_aspng		f	@postgis_raster.raster,int4,int4	bytea	it				rast,nband,compression
postgis_raster	st_asraster		f	@postgis.geometry,@postgis_raster.raster,_text,_float8,_float8,bool	@postgis_raster.raster	i	4			geom,ref,pixeltype,value,nodataval,touched
postgis_raster	st_asraster		f	@postgis.geometry,@postgis_raster.raster,text,float8,float8,bool	@postgis_raster.raster	i	3			geom,ref,pixeltype,value,nodataval,touched
postgis_raster	st_asraster		f	@postgis.geometry,float8,float8,_text,_float8,_float8,float8,float8,float8,float8,bool	@postgis_raster.raster	i	7			geom,scalex,scaley,pixeltype,value,nodataval,upperleftx,upperlefty,skewx,skewy,touched
postgis_raster	st_asraster		f	@postgis.geometry,float8,float8,float8,float8,_text,_float8,_float8,float8,float8,bool	@postgis_raster.raster	i	8			geom,scalex,scaley,gridx,gridy,pixeltype,value,nodataval,skewx,skewy,touched
postgis_raster	st_asraster		f	@postgis.geometry,float8,float8,float8,float8,text,float8,float8,float8,float8,bool	@postgis_raster.raster	i	5			geom,scalex,scaley,gridx,gridy,pixeltype,value,nodataval,skewx,skewy,touched
postgis_raster	st_asraster		f	@postgis.geometry,float8,float8,text,float8,float8,float8,float8,float8,float8,bool	@postgis_raster.raster	i	7			geom,scalex,scaley,pixeltype,value,nodataval,upperleftx,upperlefty,skewx,skewy,touched
postgis_raster	st_asraster		f	@postgis.geometry,int4,int4,_text,_float8,_float8,float8,float8,float8,float8,bool	@postgis_raster.raster	i	7			geom,width,height,pixeltype,value,nodataval,upperleftx,upperlefty,skewx,skewy,touched
postgis_raster	st_asraster		f	@postgis.geometry,int4,int4,float8,float8,_text,_float8,_float8,float8,float8,bool	@postgis_raster.raster	i	8			geom,width,height,gridx,gridy,pixeltype,value,nodataval,skewx,skewy,touched
postgis_raster	st_asraster		f	@postgis.geometry,int4,int4,float8,float8,text,float8,float8,float8,float8,bool	@postgis_raster.raster	i	5			geom,width,height,gridx,gridy,pixeltype,value,nodataval,skewx,skewy,touched
postgis_raster	st_asraster		f	@postgis.geometry,int4,int4,text,float8,float8,float8,float8,float8,float8,bool	@postgis_raster.raster	i	7			geom,width,height,pixeltype,value,nodataval,upperleftx,upperlefty,skewx,skewy,touched
postgis_raster	st_astiff		f	@postgis_raster.raster,_int4,_text,int4	bytea	i	2			rast,nbands,options,srid
postgis_raster	st_astiff		f	@postgis_raster.raster,_int4,text,int4	bytea	i	1			rast,nbands,compression,srid
postgis_raster	st_astiff		f	@postgis_raster.raster,_text,int4	bytea	i	2			rast,options,srid
postgis_raster	st_astiff		f	@postgis_raster.raster,text,int4	bytea	i	1			rast,compression,srid
postgis_raster	st_aswkb		f	@postgis_raster.raster,bool	bytea	it	1			,outasin
postgis_raster	st_band		f	@postgis_raster.raster,_int4	@postgis_raster.raster	it	1			rast,nbands
postgis_raster	st_band		f	@postgis_raster.raster,int4	@postgis_raster.raster	it				rast,nband
postgis_raster	st_band		f	@postgis_raster.raster,text,bpchar	@postgis_raster.raster	it	1			rast,nbands,delimiter
postgis_raster	st_bandfilesize		f	@postgis_raster.raster,int4	int8	it	1			rast,band
postgis_raster	st_bandfiletimestamp		f	@postgis_raster.raster,int4	int8	it	1			rast,band
postgis_raster	st_bandisnodata		f	@postgis_raster.raster,bool	bool	it				rast,forcechecking
postgis_raster	st_bandisnodata		f	@postgis_raster.raster,int4,bool	bool	it	2			rast,band,forcechecking
postgis_raster	st_bandmetadata		f	@postgis_raster.raster,_int4	record	ist				rast,band,bandnum,pixeltype,nodatavalue,isoutdb,path,outdbbandnum,filesize,filetimestamp	iitttttttt	@postgis_raster.raster,_int4,int4,text,float8,bool,text,int4,int8,int8
postgis_raster	st_bandmetadata		f	@postgis_raster.raster,int4	record	ist	1			rast,band,pixeltype,nodatavalue,isoutdb,path,outdbbandnum,filesize,filetimestamp	iittttttt	@postgis_raster.raster,int4,text,float8,bool,text,int4,int8,int8
postgis_raster	st_bandnodatavalue		f	@postgis_raster.raster,int4	float8	it	1			rast,band
postgis_raster	st_bandpath		f	@postgis_raster.raster,int4	text	it	1			rast,band
postgis_raster	st_bandpixeltype		f	@postgis_raster.raster,int4	text	it	1			rast,band
postgis_raster	st_clip		f	@postgis_raster.raster,@postgis.geometry,_float8,bool	@postgis_raster.raster	i	2			rast,geom,nodataval,crop
postgis_raster	st_clip		f	@postgis_raster.raster,@postgis.geometry,bool	@postgis_raster.raster	i				rast,geom,crop
postgis_raster	st_clip		f	@postgis_raster.raster,@postgis.geometry,float8,bool	@postgis_raster.raster	i	1			rast,geom,nodataval,crop
postgis_raster	st_clip		f	@postgis_raster.raster,_int4,@postgis.geometry,_float8,bool	@postgis_raster.raster	i	2			rast,nband,geom,nodataval,crop
postgis_raster	st_clip		f	@postgis_raster.raster,int4,@postgis.geometry,bool	@postgis_raster.raster	i				rast,nband,geom,crop
postgis_raster	st_clip		f	@postgis_raster.raster,int4,@postgis.geometry,float8,bool	@postgis_raster.raster	i	1			rast,nband,geom,nodataval,crop
postgis_raster	st_colormap		f	@postgis_raster.raster,int4,text,text	@postgis_raster.raster	it	3			rast,nband,colormap,method
postgis_raster	st_colormap		f	@postgis_raster.raster,text,text	@postgis_raster.raster	it	1			rast,colormap,method
postgis_raster	st_contains		f	@postgis_raster.raster,@postgis_raster.raster	bool	i				rast1,rast2
postgis_raster	st_contains		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	i				rast1,nband1,rast2,nband2
postgis_raster	st_containsproperly		f	@postgis_raster.raster,@postgis_raster.raster	bool	i				rast1,rast2
postgis_raster	st_containsproperly		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	i				rast1,nband1,rast2,nband2
postgis_raster	st_contour		f	@postgis_raster.raster,int4,float8,float8,_float8,bool	record	ist	5			rast,bandnumber,level_interval,level_base,fixed_levels,polygonize,geom,id,value	iiiiiittt	@postgis_raster.raster,int4,float8,float8,_float8,bool,@postgis.geometry,int4,float8
postgis_raster	st_convexhull		f	@postgis_raster.raster	@postgis.geometry	it
postgis_raster	st_count		f	@postgis_raster.raster,bool	int8	it				rast,exclude_nodata_value
postgis_raster	st_count		f	@postgis_raster.raster,int4,bool	int8	it	2			rast,nband,exclude_nodata_value
postgis_raster	st_countagg		a	@postgis_raster.raster,bool	int8	i			n
postgis_raster	st_countagg		a	@postgis_raster.raster,int4,bool	int8	i			n
postgis_raster	st_countagg		a	@postgis_raster.raster,int4,bool,float8	int8	i			n
postgis_raster	st_coveredby		f	@postgis_raster.raster,@postgis_raster.raster	bool	i				rast1,rast2
postgis_raster	st_coveredby		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	i				rast1,nband1,rast2,nband2
postgis_raster	st_covers		f	@postgis_raster.raster,@postgis_raster.raster	bool	i				rast1,rast2
postgis_raster	st_covers		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	i				rast1,nband1,rast2,nband2
postgis_raster	st_createoverview		f	regclass,name,int4,text	regclass	vt	1			tab,col,factor,algo
postgis_raster	st_dfullywithin		f	@postgis_raster.raster,@postgis_raster.raster,float8	bool	i				rast1,rast2,distance
postgis_raster	st_dfullywithin		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,float8	bool	i				rast1,nband1,rast2,nband2,distance
postgis_raster	st_disjoint		f	@postgis_raster.raster,@postgis_raster.raster	bool	i				rast1,rast2
postgis_raster	st_disjoint		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	i				rast1,nband1,rast2,nband2
postgis_raster	st_distinct4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	st_distinct4ma		f	_float8,text,_text	float8	i		text		matrix,nodatamode,args	iiv	_float8,text,_text
postgis_raster	st_dumpaspolygons		f	@postgis_raster.raster,int4,bool	@postgis_raster.geomval	ist	2			rast,band,exclude_nodata_value
postgis_raster	st_dumpvalues		f	@postgis_raster.raster,_int4,bool	record	is	2			rast,nband,exclude_nodata_value,nband,valarray	iiitt	@postgis_raster.raster,_int4,bool,int4,_float8
postgis_raster	st_dumpvalues		f	@postgis_raster.raster,int4,bool	_float8	it	1			rast,nband,exclude_nodata_value
postgis_raster	st_dwithin		f	@postgis_raster.raster,@postgis_raster.raster,float8	bool	i				rast1,rast2,distance
postgis_raster	st_dwithin		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,float8	bool	i				rast1,nband1,rast2,nband2,distance
postgis_raster	st_envelope		f	@postgis_raster.raster	@postgis.geometry	it
postgis_raster	st_fromgdalraster		f	bytea,int4	@postgis_raster.raster	i	1			gdaldata,srid
postgis_raster	st_gdaldrivers		f		record	ist				idx,short_name,long_name,can_read,can_write,create_options	oooooo	int4,text,text,bool,bool,text
postgis_raster	st_georeference		f	@postgis_raster.raster,text	text	it	1			rast,format
postgis_raster	st_geotransform		f	@postgis_raster.raster	record	i				,imag,jmag,theta_i,theta_ij,xoffset,yoffset	ioooooo	@postgis_raster.raster,float8,float8,float8,float8,float8,float8
postgis_raster	st_grayscale		f	@postgis_raster._rastbandarg,text	@postgis_raster.raster	i	1			rastbandargset,extenttype
postgis_raster	st_grayscale		f	@postgis_raster.raster,int4,int4,int4,text	@postgis_raster.raster	i	4			rast,redband,greenband,blueband,extenttype
postgis_raster	st_hasnoband		f	@postgis_raster.raster,int4	bool	it	1			rast,nband
postgis_raster	st_height		f	@postgis_raster.raster	int4	it
postgis_raster	st_hillshade		f	@postgis_raster.raster,int4,@postgis_raster.raster,text,float8,float8,float8,float8,bool	@postgis_raster.raster	i	6			rast,nband,customextent,pixeltype,azimuth,altitude,max_bright,scale,interpolate_nodata
postgis_raster	st_hillshade		f	@postgis_raster.raster,int4,text,float8,float8,float8,float8,bool	@postgis_raster.raster	i	7			rast,nband,pixeltype,azimuth,altitude,max_bright,scale,interpolate_nodata
postgis_raster	st_histogram		f	@postgis_raster.raster,int4,bool,int4,_float8,bool	record	is	5			rast,nband,exclude_nodata_value,bins,width,right,min,max,count,percent	iiiiiioooo	@postgis_raster.raster,int4,bool,int4,_float8,bool,float8,float8,int8,float8
postgis_raster	st_histogram		f	@postgis_raster.raster,int4,bool,int4,bool	record	ist				rast,nband,exclude_nodata_value,bins,right,min,max,count,percent	iiiiioooo	@postgis_raster.raster,int4,bool,int4,bool,float8,float8,int8,float8
postgis_raster	st_histogram		f	@postgis_raster.raster,int4,int4,_float8,bool	record	is	2			rast,nband,bins,width,right,min,max,count,percent	iiiiioooo	@postgis_raster.raster,int4,int4,_float8,bool,float8,float8,int8,float8
postgis_raster	st_histogram		f	@postgis_raster.raster,int4,int4,bool	record	ist				rast,nband,bins,right,min,max,count,percent	iiiioooo	@postgis_raster.raster,int4,int4,bool,float8,float8,int8,float8
postgis_raster	st_interpolateraster		f	@postgis.geometry,text,@postgis_raster.raster,int4	@postgis_raster.raster	it	1			geom,options,rast,bandnumber
postgis_raster	st_intersection		f	@postgis.geometry,@postgis_raster.raster,int4	@postgis_raster.geomval	ist	1			geomin,rast,band
postgis_raster	st_intersection		f	@postgis_raster.raster,@postgis.geometry	@postgis_raster.geomval	ist				rast,geomin
postgis_raster	st_intersection		f	@postgis_raster.raster,@postgis_raster.raster,_float8	@postgis_raster.raster	i				rast1,rast2,nodataval
postgis_raster	st_intersection		f	@postgis_raster.raster,@postgis_raster.raster,float8	@postgis_raster.raster	i				rast1,rast2,nodataval
postgis_raster	st_intersection		f	@postgis_raster.raster,@postgis_raster.raster,text,_float8	@postgis_raster.raster	i	2			rast1,rast2,returnband,nodataval
postgis_raster	st_intersection		f	@postgis_raster.raster,@postgis_raster.raster,text,float8	@postgis_raster.raster	i				rast1,rast2,returnband,nodataval
postgis_raster	st_intersection		f	@postgis_raster.raster,int4,@postgis.geometry	@postgis_raster.geomval	ist				rast,band,geomin
postgis_raster	st_intersection		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,_float8	@postgis_raster.raster	i				rast1,band1,rast2,band2,nodataval
postgis_raster	st_intersection		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,float8	@postgis_raster.raster	i				rast1,band1,rast2,band2,nodataval
postgis_raster	st_intersection		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,text,_float8	@postgis_raster.raster	s	2			rast1,band1,rast2,band2,returnband,nodataval
postgis_raster	st_intersection		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,text,float8	@postgis_raster.raster	i				rast1,band1,rast2,band2,returnband,nodataval
postgis_raster	st_intersects		f	@postgis.geometry,@postgis_raster.raster,int4	bool	i	1			geom,rast,nband
postgis_raster	st_intersects		f	@postgis_raster.raster,@postgis.geometry,int4	bool	i	1			rast,geom,nband
postgis_raster	st_intersects		f	@postgis_raster.raster,@postgis_raster.raster	bool	i				rast1,rast2
postgis_raster	st_intersects		f	@postgis_raster.raster,int4,@postgis.geometry	bool	i				rast,nband,geom
postgis_raster	st_intersects		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	i				rast1,nband1,rast2,nband2
postgis_raster	st_invdistweight4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	st_iscoveragetile		f	@postgis_raster.raster,@postgis_raster.raster,int4,int4	bool	it				rast,coverage,tilewidth,tileheight
postgis_raster	st_isempty		f	@postgis_raster.raster	bool	it				rast
postgis_raster	st_makeemptycoverage		f	int4,int4,int4,int4,float8,float8,float8,float8,float8,float8,int4	@postgis_raster.raster	is	1			tilewidth,tileheight,width,height,upperleftx,upperlefty,scalex,scaley,skewx,skewy,srid
postgis_raster	st_makeemptyraster		f	@postgis_raster.raster	@postgis_raster.raster	it				rast
postgis_raster	st_makeemptyraster		f	int4,int4,float8,float8,float8	@postgis_raster.raster	it				width,height,upperleftx,upperlefty,pixelsize
postgis_raster	st_makeemptyraster		f	int4,int4,float8,float8,float8,float8,float8,float8,int4	@postgis_raster.raster	it	1			width,height,upperleftx,upperlefty,scalex,scaley,skewx,skewy,srid
postgis_raster	st_mapalgebra		f	@postgis_raster._rastbandarg,regprocedure,text,text,@postgis_raster.raster,int4,int4,_text	@postgis_raster.raster	i	6	text		rastbandargset,callbackfunc,pixeltype,extenttype,customextent,distancex,distancey,userargs	iiiiiiiv	@postgis_raster._rastbandarg,regprocedure,text,text,@postgis_raster.raster,int4,int4,_text
postgis_raster	st_mapalgebra		f	@postgis_raster.raster,@postgis_raster.raster,text,text,text,text,text,float8	@postgis_raster.raster	i	5			rast1,rast2,expression,pixeltype,extenttype,nodata1expr,nodata2expr,nodatanodataval
postgis_raster	st_mapalgebra		f	@postgis_raster.raster,_int4,regprocedure,text,text,@postgis_raster.raster,int4,int4,_text	@postgis_raster.raster	i	6	text		rast,nband,callbackfunc,pixeltype,extenttype,customextent,distancex,distancey,userargs	iiiiiiiiv	@postgis_raster.raster,_int4,regprocedure,text,text,@postgis_raster.raster,int4,int4,_text
postgis_raster	st_mapalgebra		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,regprocedure,text,text,@postgis_raster.raster,int4,int4,_text	@postgis_raster.raster	i	6	text		rast1,nband1,rast2,nband2,callbackfunc,pixeltype,extenttype,customextent,distancex,distancey,userargs	iiiiiiiiiiv	@postgis_raster.raster,int4,@postgis_raster.raster,int4,regprocedure,text,text,@postgis_raster.raster,int4,int4,_text
postgis_raster	st_mapalgebra		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,text,text,text,text,text,float8	@postgis_raster.raster	i	5			rast1,band1,rast2,band2,expression,pixeltype,extenttype,nodata1expr,nodata2expr,nodatanodataval
postgis_raster	st_mapalgebra		f	@postgis_raster.raster,int4,regprocedure,_float8,bool,text,text,@postgis_raster.raster,_text	@postgis_raster.raster	i	4	text		rast,nband,callbackfunc,mask,weighted,pixeltype,extenttype,customextent,userargs	iiiiiiiiv	@postgis_raster.raster,int4,regprocedure,_float8,bool,text,text,@postgis_raster.raster,_text
postgis_raster	st_mapalgebra		f	@postgis_raster.raster,int4,regprocedure,text,text,@postgis_raster.raster,int4,int4,_text	@postgis_raster.raster	i	6	text		rast,nband,callbackfunc,pixeltype,extenttype,customextent,distancex,distancey,userargs	iiiiiiiiv	@postgis_raster.raster,int4,regprocedure,text,text,@postgis_raster.raster,int4,int4,_text
postgis_raster	st_mapalgebra		f	@postgis_raster.raster,int4,text,text,float8	@postgis_raster.raster	i	1			rast,nband,pixeltype,expression,nodataval
postgis_raster	st_mapalgebra		f	@postgis_raster.raster,text,text,float8	@postgis_raster.raster	i	1			rast,pixeltype,expression,nodataval
postgis_raster	st_mapalgebraexpr		f	@postgis_raster.raster,@postgis_raster.raster,text,text,text,text,text,float8	@postgis_raster.raster	i	5			rast1,rast2,expression,pixeltype,extenttype,nodata1expr,nodata2expr,nodatanodataval
postgis_raster	st_mapalgebraexpr		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,text,text,text,text,text,float8	@postgis_raster.raster	i	5			rast1,band1,rast2,band2,expression,pixeltype,extenttype,nodata1expr,nodata2expr,nodatanodataval
postgis_raster	st_mapalgebraexpr		f	@postgis_raster.raster,int4,text,text,float8	@postgis_raster.raster	i	1			rast,band,pixeltype,expression,nodataval
postgis_raster	st_mapalgebraexpr		f	@postgis_raster.raster,text,text,float8	@postgis_raster.raster	i	1			rast,pixeltype,expression,nodataval
postgis_raster	st_mapalgebrafct		f	@postgis_raster.raster,@postgis_raster.raster,regprocedure,text,text,_text	@postgis_raster.raster	i	3	text		rast1,rast2,tworastuserfunc,pixeltype,extenttype,userargs	iiiiiv	@postgis_raster.raster,@postgis_raster.raster,regprocedure,text,text,_text
postgis_raster	st_mapalgebrafct		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4,regprocedure,text,text,_text	@postgis_raster.raster	i	3	text		rast1,band1,rast2,band2,tworastuserfunc,pixeltype,extenttype,userargs	iiiiiiiv	@postgis_raster.raster,int4,@postgis_raster.raster,int4,regprocedure,text,text,_text
postgis_raster	st_mapalgebrafct		f	@postgis_raster.raster,int4,regprocedure	@postgis_raster.raster	i				rast,band,onerastuserfunc
postgis_raster	st_mapalgebrafct		f	@postgis_raster.raster,int4,regprocedure,_text	@postgis_raster.raster	i		text		rast,band,onerastuserfunc,args	iiiv	@postgis_raster.raster,int4,regprocedure,_text
postgis_raster	st_mapalgebrafct		f	@postgis_raster.raster,int4,text,regprocedure	@postgis_raster.raster	i				rast,band,pixeltype,onerastuserfunc
postgis_raster	st_mapalgebrafct		f	@postgis_raster.raster,int4,text,regprocedure,_text	@postgis_raster.raster	i		text		rast,band,pixeltype,onerastuserfunc,args	iiiiv	@postgis_raster.raster,int4,text,regprocedure,_text
postgis_raster	st_mapalgebrafct		f	@postgis_raster.raster,regprocedure	@postgis_raster.raster	i				rast,onerastuserfunc
postgis_raster	st_mapalgebrafct		f	@postgis_raster.raster,regprocedure,_text	@postgis_raster.raster	i		text		rast,onerastuserfunc,args	iiv	@postgis_raster.raster,regprocedure,_text
postgis_raster	st_mapalgebrafct		f	@postgis_raster.raster,text,regprocedure	@postgis_raster.raster	i				rast,pixeltype,onerastuserfunc
postgis_raster	st_mapalgebrafct		f	@postgis_raster.raster,text,regprocedure,_text	@postgis_raster.raster	i		text		rast,pixeltype,onerastuserfunc,args	iiiv	@postgis_raster.raster,text,regprocedure,_text
postgis_raster	st_mapalgebrafctngb		f	@postgis_raster.raster,int4,text,int4,int4,regprocedure,text,_text	@postgis_raster.raster	i		text		rast,band,pixeltype,ngbwidth,ngbheight,onerastngbuserfunc,nodatamode,args	iiiiiiiv	@postgis_raster.raster,int4,text,int4,int4,regprocedure,text,_text
postgis_raster	st_max4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	st_max4ma		f	_float8,text,_text	float8	i		text		matrix,nodatamode,args	iiv	_float8,text,_text
postgis_raster	st_mean4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	st_mean4ma		f	_float8,text,_text	float8	i		text		matrix,nodatamode,args	iiv	_float8,text,_text
postgis_raster	st_memsize		f	@postgis_raster.raster	int4	it
postgis_raster	st_metadata		f	@postgis_raster.raster	record	it				rast,upperleftx,upperlefty,width,height,scalex,scaley,skewx,skewy,srid,numbands	ioooooooooo	@postgis_raster.raster,float8,float8,int4,int4,float8,float8,float8,float8,int4,int4
postgis_raster	st_min4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	st_min4ma		f	_float8,text,_text	float8	i		text		matrix,nodatamode,args	iiv	_float8,text,_text
postgis_raster	st_minconvexhull		f	@postgis_raster.raster,int4	@postgis.geometry	i	1			rast,nband
postgis_raster	st_mindist4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	st_minpossiblevalue		f	text	float8	it				pixeltype
postgis_raster	st_nearestvalue		f	@postgis_raster.raster,@postgis.geometry,bool	float8	it	1			rast,pt,exclude_nodata_value
postgis_raster	st_nearestvalue		f	@postgis_raster.raster,int4,@postgis.geometry,bool	float8	it	1			rast,band,pt,exclude_nodata_value
postgis_raster	st_nearestvalue		f	@postgis_raster.raster,int4,int4,bool	float8	it	1			rast,columnx,rowy,exclude_nodata_value
postgis_raster	st_nearestvalue		f	@postgis_raster.raster,int4,int4,int4,bool	float8	it	1			rast,band,columnx,rowy,exclude_nodata_value
postgis_raster	st_neighborhood		f	@postgis_raster.raster,@postgis.geometry,int4,int4,bool	_float8	it	1			rast,pt,distancex,distancey,exclude_nodata_value
postgis_raster	st_neighborhood		f	@postgis_raster.raster,int4,@postgis.geometry,int4,int4,bool	_float8	it	1			rast,band,pt,distancex,distancey,exclude_nodata_value
postgis_raster	st_neighborhood		f	@postgis_raster.raster,int4,int4,int4,int4,bool	_float8	it	1			rast,columnx,rowy,distancex,distancey,exclude_nodata_value
postgis_raster	st_neighborhood		f	@postgis_raster.raster,int4,int4,int4,int4,int4,bool	_float8	it	1			rast,band,columnx,rowy,distancex,distancey,exclude_nodata_value
postgis_raster	st_notsamealignmentreason		f	@postgis_raster.raster,@postgis_raster.raster	text	it				rast1,rast2
postgis_raster	st_numbands		f	@postgis_raster.raster	int4	it
postgis_raster	st_overlaps		f	@postgis_raster.raster,@postgis_raster.raster	bool	i				rast1,rast2
postgis_raster	st_overlaps		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	i				rast1,nband1,rast2,nband2
postgis_raster	st_pixelascentroid		f	@postgis_raster.raster,int4,int4	@postgis.geometry	it				rast,x,y
postgis_raster	st_pixelascentroids		f	@postgis_raster.raster,int4,bool	record	ist	2			rast,band,exclude_nodata_value,geom,val,x,y	iiitttt	@postgis_raster.raster,int4,bool,@postgis.geometry,float8,int4,int4
postgis_raster	st_pixelaspoint		f	@postgis_raster.raster,int4,int4	@postgis.geometry	it				rast,x,y
postgis_raster	st_pixelaspoints		f	@postgis_raster.raster,int4,bool	record	ist	2			rast,band,exclude_nodata_value,geom,val,x,y	iiitttt	@postgis_raster.raster,int4,bool,@postgis.geometry,float8,int4,int4
postgis_raster	st_pixelaspolygon		f	@postgis_raster.raster,int4,int4	@postgis.geometry	it				rast,x,y
postgis_raster	st_pixelaspolygons		f	@postgis_raster.raster,int4,bool	record	ist	2			rast,band,exclude_nodata_value,geom,val,x,y	iiitttt	@postgis_raster.raster,int4,bool,@postgis.geometry,float8,int4,int4
postgis_raster	st_pixelheight		f	@postgis_raster.raster	float8	it
postgis_raster	st_pixelofvalue		f	@postgis_raster.raster,_float8,bool	record	ist	1			rast,search,exclude_nodata_value,val,x,y	iiittt	@postgis_raster.raster,_float8,bool,float8,int4,int4
postgis_raster	st_pixelofvalue		f	@postgis_raster.raster,float8,bool	record	ist	1			rast,search,exclude_nodata_value,x,y	iiitt	@postgis_raster.raster,float8,bool,int4,int4
postgis_raster	st_pixelofvalue		f	@postgis_raster.raster,int4,_float8,bool	record	ist	1			rast,nband,search,exclude_nodata_value,val,x,y	iiiittt	@postgis_raster.raster,int4,_float8,bool,float8,int4,int4
postgis_raster	st_pixelofvalue		f	@postgis_raster.raster,int4,float8,bool	record	ist	1			rast,nband,search,exclude_nodata_value,x,y	iiiitt	@postgis_raster.raster,int4,float8,bool,int4,int4
postgis_raster	st_pixelwidth		f	@postgis_raster.raster	float8	it
postgis_raster	st_polygon		f	@postgis_raster.raster,int4	@postgis.geometry	it	1			rast,band
postgis_raster	st_quantile		f	@postgis_raster.raster,_float8	record	ist				rast,quantiles,quantile,value	iioo	@postgis_raster.raster,_float8,float8,float8
postgis_raster	st_quantile		f	@postgis_raster.raster,bool,float8	float8	i	1			rast,exclude_nodata_value,quantile
postgis_raster	st_quantile		f	@postgis_raster.raster,float8	float8	it				rast,quantile
postgis_raster	st_quantile		f	@postgis_raster.raster,int4,_float8	record	ist				rast,nband,quantiles,quantile,value	iiioo	@postgis_raster.raster,int4,_float8,float8,float8
postgis_raster	st_quantile		f	@postgis_raster.raster,int4,bool,_float8	record	is	3			rast,nband,exclude_nodata_value,quantiles,quantile,value	iiiioo	@postgis_raster.raster,int4,bool,_float8,float8,float8
postgis_raster	st_quantile		f	@postgis_raster.raster,int4,bool,float8	float8	it				rast,nband,exclude_nodata_value,quantile
postgis_raster	st_quantile		f	@postgis_raster.raster,int4,float8	float8	it				rast,nband,quantile
postgis_raster	st_range4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	st_range4ma		f	_float8,text,_text	float8	i		text		matrix,nodatamode,args	iiv	_float8,text,_text
postgis_raster	st_rastertoworldcoord		f	@postgis_raster.raster,int4,int4	record	it				rast,columnx,rowy,longitude,latitude	iiioo	@postgis_raster.raster,int4,int4,float8,float8
postgis_raster	st_rastertoworldcoordx		f	@postgis_raster.raster,int4	float8	it				rast,xr
postgis_raster	st_rastertoworldcoordx		f	@postgis_raster.raster,int4,int4	float8	it				rast,xr,yr
postgis_raster	st_rastertoworldcoordy		f	@postgis_raster.raster,int4	float8	it				rast,yr
postgis_raster	st_rastertoworldcoordy		f	@postgis_raster.raster,int4,int4	float8	it				rast,xr,yr
postgis_raster	st_rastfromhexwkb		f	text	@postgis_raster.raster	it
postgis_raster	st_rastfromwkb		f	bytea	@postgis_raster.raster	it
postgis_raster	st_reclass		f	@postgis_raster.raster,@postgis_raster._reclassarg	@postgis_raster.raster	it		@postgis_raster.reclassarg		rast,reclassargset	iv	@postgis_raster.raster,@postgis_raster._reclassarg
postgis_raster	st_reclass		f	@postgis_raster.raster,int4,text,text,float8	@postgis_raster.raster	i	1			rast,nband,reclassexpr,pixeltype,nodataval
postgis_raster	st_reclass		f	@postgis_raster.raster,text,text	@postgis_raster.raster	it				rast,reclassexpr,pixeltype
postgis_raster	st_resample		f	@postgis_raster.raster,@postgis_raster.raster,bool,text,float8	@postgis_raster.raster	it	2			rast,ref,usescale,algorithm,maxerr
postgis_raster	st_resample		f	@postgis_raster.raster,@postgis_raster.raster,text,float8,bool	@postgis_raster.raster	it	3			rast,ref,algorithm,maxerr,usescale
postgis_raster	st_resample		f	@postgis_raster.raster,float8,float8,float8,float8,float8,float8,text,float8	@postgis_raster.raster	i	8			rast,scalex,scaley,gridx,gridy,skewx,skewy,algorithm,maxerr
postgis_raster	st_resample		f	@postgis_raster.raster,int4,int4,float8,float8,float8,float8,text,float8	@postgis_raster.raster	i	6			rast,width,height,gridx,gridy,skewx,skewy,algorithm,maxerr
postgis_raster	st_rescale		f	@postgis_raster.raster,float8,float8,text,float8	@postgis_raster.raster	it	2			rast,scalex,scaley,algorithm,maxerr
postgis_raster	st_rescale		f	@postgis_raster.raster,float8,text,float8	@postgis_raster.raster	it	2			rast,scalexy,algorithm,maxerr
postgis_raster	st_resize		f	@postgis_raster.raster,float8,float8,text,float8	@postgis_raster.raster	it	2			rast,percentwidth,percentheight,algorithm,maxerr
postgis_raster	st_resize		f	@postgis_raster.raster,int4,int4,text,float8	@postgis_raster.raster	it	2			rast,width,height,algorithm,maxerr
postgis_raster	st_resize		f	@postgis_raster.raster,text,text,text,float8	@postgis_raster.raster	it	2			rast,width,height,algorithm,maxerr
postgis_raster	st_reskew		f	@postgis_raster.raster,float8,float8,text,float8	@postgis_raster.raster	it	2			rast,skewx,skewy,algorithm,maxerr
postgis_raster	st_reskew		f	@postgis_raster.raster,float8,text,float8	@postgis_raster.raster	it	2			rast,skewxy,algorithm,maxerr
postgis_raster	st_retile		f	regclass,name,@postgis.geometry,float8,float8,int4,int4,text	@postgis_raster.raster	sst	1			tab,col,ext,sfx,sfy,tw,th,algo
postgis_raster	st_rotation		f	@postgis_raster.raster	float8	v
postgis_raster	st_roughness		f	@postgis_raster.raster,int4,@postgis_raster.raster,text,bool	@postgis_raster.raster	i	2			rast,nband,customextent,pixeltype,interpolate_nodata
postgis_raster	st_roughness		f	@postgis_raster.raster,int4,text,bool	@postgis_raster.raster	i	3			rast,nband,pixeltype,interpolate_nodata
postgis_raster	st_samealignment		a	@postgis_raster.raster	bool	i			n
postgis_raster	st_samealignment		f	@postgis_raster.raster,@postgis_raster.raster	bool	it				rast1,rast2
postgis_raster	st_samealignment		f	float8,float8,float8,float8,float8,float8,float8,float8,float8,float8,float8,float8	bool	it				ulx1,uly1,scalex1,scaley1,skewx1,skewy1,ulx2,uly2,scalex2,scaley2,skewx2,skewy2
postgis_raster	st_scalex		f	@postgis_raster.raster	float8	it
postgis_raster	st_scaley		f	@postgis_raster.raster	float8	it
postgis_raster	st_setbandindex		f	@postgis_raster.raster,int4,int4,bool	@postgis_raster.raster	it	1			rast,band,outdbindex,force
postgis_raster	st_setbandisnodata		f	@postgis_raster.raster,int4	@postgis_raster.raster	it	1			rast,band
postgis_raster	st_setbandnodatavalue		f	@postgis_raster.raster,float8	@postgis_raster.raster	v				rast,nodatavalue
postgis_raster	st_setbandnodatavalue		f	@postgis_raster.raster,int4,float8,bool	@postgis_raster.raster	i	1			rast,band,nodatavalue,forcechecking
postgis_raster	st_setbandpath		f	@postgis_raster.raster,int4,text,int4,bool	@postgis_raster.raster	i	1			rast,band,outdbpath,outdbindex,force
postgis_raster	st_setgeoreference		f	@postgis_raster.raster,float8,float8,float8,float8,float8,float8	@postgis_raster.raster	it				rast,upperleftx,upperlefty,scalex,scaley,skewx,skewy
postgis_raster	st_setgeoreference		f	@postgis_raster.raster,text,text	@postgis_raster.raster	it	1			rast,georef,format
postgis_raster	st_setgeotransform		f	@postgis_raster.raster,float8,float8,float8,float8,float8,float8	@postgis_raster.raster	i				rast,imag,jmag,theta_i,theta_ij,xoffset,yoffset
postgis_raster	st_setm		f	@postgis_raster.raster,@postgis.geometry,text,int4	@postgis.geometry	it	2			rast,geom,resample,band
postgis_raster	st_setrotation		f	@postgis_raster.raster,float8	@postgis_raster.raster	it				rast,rotation
postgis_raster	st_setscale		f	@postgis_raster.raster,float8	@postgis_raster.raster	it				rast,scale
postgis_raster	st_setscale		f	@postgis_raster.raster,float8,float8	@postgis_raster.raster	it				rast,scalex,scaley
postgis_raster	st_setskew		f	@postgis_raster.raster,float8	@postgis_raster.raster	it				rast,skew
postgis_raster	st_setskew		f	@postgis_raster.raster,float8,float8	@postgis_raster.raster	it				rast,skewx,skewy
postgis_raster	st_setsrid		f	@postgis_raster.raster,int4	@postgis_raster.raster	it				rast,srid
postgis_raster	st_setupperleft		f	@postgis_raster.raster,float8,float8	@postgis_raster.raster	it				rast,upperleftx,upperlefty
postgis_raster	st_setvalue		f	@postgis_raster.raster,@postgis.geometry,float8	@postgis_raster.raster	i				rast,geom,newvalue
postgis_raster	st_setvalue		f	@postgis_raster.raster,int4,@postgis.geometry,float8	@postgis_raster.raster	i				rast,nband,geom,newvalue
postgis_raster	st_setvalue		f	@postgis_raster.raster,int4,int4,float8	@postgis_raster.raster	v				rast,x,y,newvalue
postgis_raster	st_setvalue		f	@postgis_raster.raster,int4,int4,int4,float8	@postgis_raster.raster	i				rast,band,x,y,newvalue
postgis_raster	st_setvalues		f	@postgis_raster.raster,int4,@postgis_raster._geomval,bool	@postgis_raster.raster	i	1			rast,nband,geomvalset,keepnodata
postgis_raster	st_setvalues		f	@postgis_raster.raster,int4,int4,int4,_float8,_bool,bool	@postgis_raster.raster	i	2			rast,nband,x,y,newvalueset,noset,keepnodata
postgis_raster	st_setvalues		f	@postgis_raster.raster,int4,int4,int4,_float8,float8,bool	@postgis_raster.raster	i	1			rast,nband,x,y,newvalueset,nosetvalue,keepnodata
postgis_raster	st_setvalues		f	@postgis_raster.raster,int4,int4,int4,int4,float8,bool	@postgis_raster.raster	i	1			rast,x,y,width,height,newvalue,keepnodata
postgis_raster	st_setvalues		f	@postgis_raster.raster,int4,int4,int4,int4,int4,float8,bool	@postgis_raster.raster	i	1			rast,nband,x,y,width,height,newvalue,keepnodata
postgis_raster	st_setz		f	@postgis_raster.raster,@postgis.geometry,text,int4	@postgis.geometry	it	2			rast,geom,resample,band
postgis_raster	st_skewx		f	@postgis_raster.raster	float8	it
postgis_raster	st_skewy		f	@postgis_raster.raster	float8	it
postgis_raster	st_slope		f	@postgis_raster.raster,int4,@postgis_raster.raster,text,text,float8,bool	@postgis_raster.raster	i	4			rast,nband,customextent,pixeltype,units,scale,interpolate_nodata
postgis_raster	st_slope		f	@postgis_raster.raster,int4,text,text,float8,bool	@postgis_raster.raster	i	5			rast,nband,pixeltype,units,scale,interpolate_nodata
postgis_raster	st_snaptogrid		f	@postgis_raster.raster,float8,float8,float8,float8,text,float8	@postgis_raster.raster	it	2			rast,gridx,gridy,scalex,scaley,algorithm,maxerr
postgis_raster	st_snaptogrid		f	@postgis_raster.raster,float8,float8,float8,text,float8	@postgis_raster.raster	it	2			rast,gridx,gridy,scalexy,algorithm,maxerr
postgis_raster	st_snaptogrid		f	@postgis_raster.raster,float8,float8,text,float8,float8,float8	@postgis_raster.raster	it	4			rast,gridx,gridy,algorithm,maxerr,scalex,scaley
postgis_raster	st_srid		f	@postgis_raster.raster	int4	it
postgis_raster	st_stddev4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	st_stddev4ma		f	_float8,text,_text	float8	i		text		matrix,nodatamode,args	iiv	_float8,text,_text
postgis_raster	st_sum4ma		f	_float8,_int4,_text	float8	i	1	text		value,pos,userargs	iiv	_float8,_int4,_text
postgis_raster	st_sum4ma		f	_float8,text,_text	float8	i		text		matrix,nodatamode,args	iiv	_float8,text,_text
postgis_raster	st_summary		f	@postgis_raster.raster	text	st				rast
postgis_raster	st_summarystats		f	@postgis_raster.raster,bool	@postgis_raster.summarystats	it				rast,exclude_nodata_value
postgis_raster	st_summarystats		f	@postgis_raster.raster,int4,bool	@postgis_raster.summarystats	it	2			rast,nband,exclude_nodata_value
postgis_raster	st_summarystatsagg		a	@postgis_raster.raster,bool,float8	@postgis_raster.summarystats	i			n
postgis_raster	st_summarystatsagg		a	@postgis_raster.raster,int4,bool	@postgis_raster.summarystats	i			n
postgis_raster	st_summarystatsagg		a	@postgis_raster.raster,int4,bool,float8	@postgis_raster.summarystats	i			n
postgis_raster	st_tile		f	@postgis_raster.raster,_int4,int4,int4,bool,float8	@postgis_raster.raster	is	2			rast,nband,width,height,padwithnodata,nodataval
postgis_raster	st_tile		f	@postgis_raster.raster,int4,int4,bool,float8	@postgis_raster.raster	is	2			rast,width,height,padwithnodata,nodataval
postgis_raster	st_tile		f	@postgis_raster.raster,int4,int4,int4,bool,float8	@postgis_raster.raster	is	2			rast,nband,width,height,padwithnodata,nodataval
postgis_raster	st_touches		f	@postgis_raster.raster,@postgis_raster.raster	bool	i				rast1,rast2
postgis_raster	st_touches		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	i				rast1,nband1,rast2,nband2
postgis_raster	st_tpi		f	@postgis_raster.raster,int4,@postgis_raster.raster,text,bool	@postgis_raster.raster	i	2			rast,nband,customextent,pixeltype,interpolate_nodata
postgis_raster	st_tpi		f	@postgis_raster.raster,int4,text,bool	@postgis_raster.raster	i	3			rast,nband,pixeltype,interpolate_nodata
postgis_raster	st_transform		f	@postgis_raster.raster,@postgis_raster.raster,text,float8	@postgis_raster.raster	it	2			rast,alignto,algorithm,maxerr
postgis_raster	st_transform		f	@postgis_raster.raster,int4,float8,float8,text,float8	@postgis_raster.raster	it	2			rast,srid,scalex,scaley,algorithm,maxerr
postgis_raster	st_transform		f	@postgis_raster.raster,int4,float8,text,float8	@postgis_raster.raster	it	2			rast,srid,scalexy,algorithm,maxerr
postgis_raster	st_transform		f	@postgis_raster.raster,int4,text,float8,float8,float8	@postgis_raster.raster	it	4			rast,srid,algorithm,maxerr,scalex,scaley
postgis_raster	st_tri		f	@postgis_raster.raster,int4,@postgis_raster.raster,text,bool	@postgis_raster.raster	i	2			rast,nband,customextent,pixeltype,interpolate_nodata
postgis_raster	st_tri		f	@postgis_raster.raster,int4,text,bool	@postgis_raster.raster	i	3			rast,nband,pixeltype,interpolate_nodata
postgis_raster	st_union		a	@postgis_raster.raster	@postgis_raster.raster	i			n
postgis_raster	st_union		a	@postgis_raster.raster,@postgis_raster._unionarg	@postgis_raster.raster	i			n
postgis_raster	st_union		a	@postgis_raster.raster,int4	@postgis_raster.raster	i			n
postgis_raster	st_union		a	@postgis_raster.raster,int4,text	@postgis_raster.raster	i			n
postgis_raster	st_union		a	@postgis_raster.raster,text	@postgis_raster.raster	i			n
postgis_raster	st_upperleftx		f	@postgis_raster.raster	float8	it
postgis_raster	st_upperlefty		f	@postgis_raster.raster	float8	it
postgis_raster	st_value		f	@postgis_raster.raster,@postgis.geometry,bool	float8	it	1			rast,pt,exclude_nodata_value
postgis_raster	st_value		f	@postgis_raster.raster,int4,@postgis.geometry,bool,text	float8	it	2			rast,band,pt,exclude_nodata_value,resample
postgis_raster	st_value		f	@postgis_raster.raster,int4,int4,bool	float8	it	1			rast,x,y,exclude_nodata_value
postgis_raster	st_value		f	@postgis_raster.raster,int4,int4,int4,bool	float8	it	1			rast,band,x,y,exclude_nodata_value
postgis_raster	st_valuecount		f	@postgis_raster.raster,_float8,float8	record	is	1			rast,searchvalues,roundto,value,count	iiioo	@postgis_raster.raster,_float8,float8,float8,int4
postgis_raster	st_valuecount		f	@postgis_raster.raster,float8,float8	int4	it	1			rast,searchvalue,roundto
postgis_raster	st_valuecount		f	@postgis_raster.raster,int4,_float8,float8	record	is	1			rast,nband,searchvalues,roundto,value,count	iiiioo	@postgis_raster.raster,int4,_float8,float8,float8,int4
postgis_raster	st_valuecount		f	@postgis_raster.raster,int4,bool,_float8,float8	record	is	4			rast,nband,exclude_nodata_value,searchvalues,roundto,value,count	iiiiioo	@postgis_raster.raster,int4,bool,_float8,float8,float8,int4
postgis_raster	st_valuecount		f	@postgis_raster.raster,int4,bool,float8,float8	int4	it	1			rast,nband,exclude_nodata_value,searchvalue,roundto
postgis_raster	st_valuecount		f	@postgis_raster.raster,int4,float8,float8	int4	it	1			rast,nband,searchvalue,roundto
postgis_raster	st_valuecount		f	text,text,_float8,float8	record	ss	1			rastertable,rastercolumn,searchvalues,roundto,value,count	iiiioo	text,text,_float8,float8,float8,int4
postgis_raster	st_valuecount		f	text,text,float8,float8	int4	st	1			rastertable,rastercolumn,searchvalue,roundto
postgis_raster	st_valuecount		f	text,text,int4,_float8,float8	record	ss	1			rastertable,rastercolumn,nband,searchvalues,roundto,value,count	iiiiioo	text,text,int4,_float8,float8,float8,int4
postgis_raster	st_valuecount		f	text,text,int4,bool,_float8,float8	record	ss	4			rastertable,rastercolumn,nband,exclude_nodata_value,searchvalues,roundto,value,count	iiiiiioo	text,text,int4,bool,_float8,float8,float8,int4
postgis_raster	st_valuecount		f	text,text,int4,bool,float8,float8	int4	st	1			rastertable,rastercolumn,nband,exclude_nodata_value,searchvalue,roundto
postgis_raster	st_valuecount		f	text,text,int4,float8,float8	int4	st	1			rastertable,rastercolumn,nband,searchvalue,roundto
postgis_raster	st_valuepercent		f	@postgis_raster.raster,_float8,float8	record	is	1			rast,searchvalues,roundto,value,percent	iiioo	@postgis_raster.raster,_float8,float8,float8,float8
postgis_raster	st_valuepercent		f	@postgis_raster.raster,float8,float8	float8	it	1			rast,searchvalue,roundto
postgis_raster	st_valuepercent		f	@postgis_raster.raster,int4,_float8,float8	record	is	1			rast,nband,searchvalues,roundto,value,percent	iiiioo	@postgis_raster.raster,int4,_float8,float8,float8,float8
postgis_raster	st_valuepercent		f	@postgis_raster.raster,int4,bool,_float8,float8	record	is	4			rast,nband,exclude_nodata_value,searchvalues,roundto,value,percent	iiiiioo	@postgis_raster.raster,int4,bool,_float8,float8,float8,float8
postgis_raster	st_valuepercent		f	@postgis_raster.raster,int4,bool,float8,float8	float8	it	1			rast,nband,exclude_nodata_value,searchvalue,roundto
postgis_raster	st_valuepercent		f	@postgis_raster.raster,int4,float8,float8	float8	it	1			rast,nband,searchvalue,roundto
postgis_raster	st_valuepercent		f	text,text,_float8,float8	record	ss	1			rastertable,rastercolumn,searchvalues,roundto,value,percent	iiiioo	text,text,_float8,float8,float8,float8
postgis_raster	st_valuepercent		f	text,text,float8,float8	float8	st	1			rastertable,rastercolumn,searchvalue,roundto
postgis_raster	st_valuepercent		f	text,text,int4,_float8,float8	record	ss	1			rastertable,rastercolumn,nband,searchvalues,roundto,value,percent	iiiiioo	text,text,int4,_float8,float8,float8,float8
postgis_raster	st_valuepercent		f	text,text,int4,bool,_float8,float8	record	ss	4			rastertable,rastercolumn,nband,exclude_nodata_value,searchvalues,roundto,value,percent	iiiiiioo	text,text,int4,bool,_float8,float8,float8,float8
postgis_raster	st_valuepercent		f	text,text,int4,bool,float8,float8	float8	st	1			rastertable,rastercolumn,nband,exclude_nodata_value,searchvalue,roundto
postgis_raster	st_valuepercent		f	text,text,int4,float8,float8	float8	st	1			rastertable,rastercolumn,nband,searchvalue,roundto
postgis_raster	st_width		f	@postgis_raster.raster	int4	it
postgis_raster	st_within		f	@postgis_raster.raster,@postgis_raster.raster	bool	i				rast1,rast2
postgis_raster	st_within		f	@postgis_raster.raster,int4,@postgis_raster.raster,int4	bool	i				rast1,nband1,rast2,nband2
postgis_raster	st_worldtorastercoord		f	@postgis_raster.raster,@postgis.geometry	record	it				rast,pt,columnx,rowy	iioo	@postgis_raster.raster,@postgis.geometry,int4,int4
postgis_raster	st_worldtorastercoord		f	@postgis_raster.raster,float8,float8	record	it				rast,longitude,latitude,columnx,rowy	iiioo	@postgis_raster.raster,float8,float8,int4,int4
postgis_raster	st_worldtorastercoordx		f	@postgis_raster.raster,@postgis.geometry	int4	it				rast,pt
postgis_raster	st_worldtorastercoordx		f	@postgis_raster.raster,float8	int4	it				rast,xw
postgis_raster	st_worldtorastercoordx		f	@postgis_raster.raster,float8,float8	int4	it				rast,xw,yw
postgis_raster	st_worldtorastercoordy		f	@postgis_raster.raster,@postgis.geometry	int4	it				rast,pt
postgis_raster	st_worldtorastercoordy		f	@postgis_raster.raster,float8	int4	it				rast,yw
postgis_raster	st_worldtorastercoordy		f	@postgis_raster.raster,float8,float8	int4	it				rast,xw,yw
postgis_raster	updaterastersrid		f	name,name,int4	bool	vt				table_name,column_name,new_srid
postgis_raster	updaterastersrid		f	name,name,name,int4	bool	vt				schema_name,table_name,column_name,new_srid
postgis_sfcgal	postgis_sfcgal_full_version		f		text	i
postgis_sfcgal	postgis_sfcgal_noop		f	@postgis.geometry	@postgis.geometry	it
postgis_sfcgal	postgis_sfcgal_scripts_installed		f		text	i
postgis_sfcgal	postgis_sfcgal_version		f		text	i
postgis_sfcgal	st_3darea		f	@postgis.geometry	float8	it
postgis_sfcgal	st_3dconvexhull		f	@postgis.geometry	@postgis.geometry	it
postgis_sfcgal	st_3ddifference		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis_sfcgal	st_3dintersection		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis_sfcgal	st_3dunion		a	@postgis.geometry	@postgis.geometry	i			n
postgis_sfcgal	st_3dunion		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it				geom1,geom2
postgis_sfcgal	st_alphashape		f	@postgis.geometry,float8,bool	@postgis.geometry	it	2			g1,alpha,allow_holes
postgis_sfcgal	st_approximatemedialaxis		f	@postgis.geometry	@postgis.geometry	it
postgis_sfcgal	st_constraineddelaunaytriangles		f	@postgis.geometry	@postgis.geometry	it
postgis_sfcgal	st_extrude		f	@postgis.geometry,float8,float8,float8	@postgis.geometry	it
postgis_sfcgal	st_forcelhr		f	@postgis.geometry	@postgis.geometry	it
postgis_sfcgal	st_isplanar		f	@postgis.geometry	bool	it
postgis_sfcgal	st_issolid		f	@postgis.geometry	bool	it
postgis_sfcgal	st_makesolid		f	@postgis.geometry	@postgis.geometry	it
postgis_sfcgal	st_minkowskisum		f	@postgis.geometry,@postgis.geometry	@postgis.geometry	it
postgis_sfcgal	st_optimalalphashape		f	@postgis.geometry,bool,int4	@postgis.geometry	it	2			g1,allow_holes,nb_components
postgis_sfcgal	st_orientation		f	@postgis.geometry	int4	it
postgis_sfcgal	st_straightskeleton		f	@postgis.geometry	@postgis.geometry	it
postgis_sfcgal	st_tesselate		f	@postgis.geometry	@postgis.geometry	it
postgis_sfcgal	st_volume		f	@postgis.geometry	float8	it
postgis_tiger_geocoder	count_words		f	varchar	int4	i
postgis_tiger_geocoder	create_census_base_tables		f		text	v
postgis_tiger_geocoder	cull_null		f	varchar	varchar	i
postgis_tiger_geocoder	diff_zip		f	varchar,varchar	int4	it				zip1,zip2
postgis_tiger_geocoder	drop_dupe_featnames_generate_script		f		text	v
postgis_tiger_geocoder	drop_indexes_generate_script		f	text	text	s	1			tiger_data_schema
postgis_tiger_geocoder	drop_nation_tables_generate_script		f	text	text	v	1			param_schema
postgis_tiger_geocoder	drop_state_tables_generate_script		f	text,text	text	v	1			param_state,param_schema
postgis_tiger_geocoder	end_soundex		f	varchar	varchar	i
postgis_tiger_geocoder	geocode		f	@postgis_tiger_geocoder.norm_addy,int4,@postgis.geometry	record	ss	2			in_addy,max_results,restrict_geom,addy,geomout,rating	iiiooo	@postgis_tiger_geocoder.norm_addy,int4,@postgis.geometry,@postgis_tiger_geocoder.norm_addy,@postgis.geometry,int4
postgis_tiger_geocoder	geocode		f	varchar,int4,@postgis.geometry	record	ss	2			input,max_results,restrict_geom,addy,geomout,rating	iiiooo	varchar,int4,@postgis.geometry,@postgis_tiger_geocoder.norm_addy,@postgis.geometry,int4
postgis_tiger_geocoder	geocode_address		f	@postgis_tiger_geocoder.norm_addy,int4,@postgis.geometry	record	ss	2			parsed,max_results,restrict_geom,addy,geomout,rating	iiiooo	@postgis_tiger_geocoder.norm_addy,int4,@postgis.geometry,@postgis_tiger_geocoder.norm_addy,@postgis.geometry,int4
postgis_tiger_geocoder	geocode_intersection		f	text,text,text,text,text,int4	record	is	3			roadway1,roadway2,in_state,in_city,in_zip,num_results,addy,geomout,rating	iiiiiiooo	text,text,text,text,text,int4,@postgis_tiger_geocoder.norm_addy,@postgis.geometry,int4
postgis_tiger_geocoder	geocode_location		f	@postgis_tiger_geocoder.norm_addy,@postgis.geometry	record	ss	1			parsed,restrict_geom,addy,geomout,rating	iiooo	@postgis_tiger_geocoder.norm_addy,@postgis.geometry,@postgis_tiger_geocoder.norm_addy,@postgis.geometry,int4
postgis_tiger_geocoder	get_geocode_setting		f	text	text	s				setting_name
postgis_tiger_geocoder	get_last_words		f	varchar,int4	varchar	i				inputstring,count
postgis_tiger_geocoder	get_tract		f	@postgis.geometry,text	text	i	1			loc_geom,output_field
postgis_tiger_geocoder	greatest_hn		f	varchar,varchar	int4	i				fromhn,tohn
postgis_tiger_geocoder	includes_address		f	int4,int4,int4,int4,int4	bool	i				given_address,addr1,addr2,addr3,addr4
postgis_tiger_geocoder	install_geocode_settings		f		void	v
postgis_tiger_geocoder	install_missing_indexes		f		bool	v
postgis_tiger_geocoder	install_pagc_tables		f		void	v
postgis_tiger_geocoder	interpolate_from_address		f	int4,varchar,varchar,@postgis.geometry,varchar,float8	@postgis.geometry	i	2			given_address,in_addr1,in_addr2,in_road,in_side,in_offset_m
postgis_tiger_geocoder	is_pretype		f	text	bool	it
postgis_tiger_geocoder	least_hn		f	varchar,varchar	int4	i				fromhn,tohn
postgis_tiger_geocoder	levenshtein_ignore_case		f	varchar,varchar	int4	i
postgis_tiger_geocoder	loader_generate_census_script		f	_text,text	text	vs				param_states,os
postgis_tiger_geocoder	loader_generate_nation_script		f	text	text	vs				os
postgis_tiger_geocoder	loader_generate_script		f	_text,text	text	vs				param_states,os
postgis_tiger_geocoder	loader_load_staged_data		f	text,text	int4	v				param_staging_table,param_target_table
postgis_tiger_geocoder	loader_load_staged_data		f	text,text,_text	int4	v				param_staging_table,param_target_table,param_columns_exclude
postgis_tiger_geocoder	loader_macro_replace		f	text,_text,_text	text	i				param_input,param_keys,param_values
postgis_tiger_geocoder	location_extract		f	varchar,varchar	varchar	s				fullstreet,stateabbrev
postgis_tiger_geocoder	location_extract_countysub_exact		f	varchar,varchar	varchar	s				fullstreet,stateabbrev
postgis_tiger_geocoder	location_extract_countysub_fuzzy		f	varchar,varchar	varchar	v				fullstreet,stateabbrev
postgis_tiger_geocoder	location_extract_place_exact		f	varchar,varchar	varchar	s				fullstreet,stateabbrev
postgis_tiger_geocoder	location_extract_place_fuzzy		f	varchar,varchar	varchar	s				fullstreet,stateabbrev
postgis_tiger_geocoder	missing_indexes_generate_script		f		text	v
postgis_tiger_geocoder	normalize_address		f	varchar	@postgis_tiger_geocoder.norm_addy	it				in_rawinput
postgis_tiger_geocoder	nullable_levenshtein		f	varchar,varchar	int4	i
postgis_tiger_geocoder	numeric_streets_equal		f	varchar,varchar	bool	i				input_street,output_street
postgis_tiger_geocoder	pagc_normalize_address		f	varchar	@postgis_tiger_geocoder.norm_addy	it				in_rawinput
postgis_tiger_geocoder	pprint_addy		f	@postgis_tiger_geocoder.norm_addy	varchar	i				input
postgis_tiger_geocoder	rate_attributes		f	varchar,varchar,varchar,varchar,varchar,varchar,varchar,varchar,varchar	int4	i				dirpa,dirpb,streetnamea,streetnameb,streettypea,streettypeb,dirsa,dirsb,prequalabr
postgis_tiger_geocoder	rate_attributes		f	varchar,varchar,varchar,varchar,varchar,varchar,varchar,varchar,varchar,varchar,varchar	int4	i				dirpa,dirpb,streetnamea,streetnameb,streettypea,streettypeb,dirsa,dirsb,locationa,locationb,prequalabr
postgis_tiger_geocoder	reverse_geocode		f	@postgis.geometry,bool	record	s	1			pt,include_strnum_range,intpt,addy,street	iiooo	@postgis.geometry,bool,@postgis._geometry,@postgis_tiger_geocoder._norm_addy,_varchar
postgis_tiger_geocoder	set_geocode_setting		f	text,text	text	v				setting_name,setting_value
postgis_tiger_geocoder	setsearchpathforinstall		f	text	text	vt				a_schema_name
postgis_tiger_geocoder	state_extract		f	varchar	varchar	s				rawinput
postgis_tiger_geocoder	topology_load_tiger		f	varchar,varchar,varchar	text	v				toponame,region_type,region_id
postgis_tiger_geocoder	utmzone		f	@postgis.geometry	int4	i
postgis_tiger_geocoder	zip_range		f	text,int4,int4	_varchar	it				zip,range_start,range_end
postgis_topology	_asgmledge		f	int4,int4,int4,@postgis.geometry,regclass,text,int4,int4,text,int4	text	v				edge_id,start_node,end_node,line,visitedtable,nsprefix_in,prec,options,idprefix,gmlver
postgis_topology	_asgmlface		f	text,int4,regclass,text,int4,int4,text,int4	text	v				toponame,face_id,visitedtable,nsprefix_in,prec,options,idprefix,gmlver
postgis_topology	_asgmlnode		f	int4,@postgis.geometry,text,int4,int4,text,int4	text	i				id,point,nsprefix_in,prec,options,idprefix,gmlver
postgis_topology	_checkedgelinking		f	int4,int4,int4,int4	@postgis_topology.validatetopology_returntype	it				curedge_edge_id,prevedge_edge_id,prevedge_next_left_edge,prevedge_next_right_edge
postgis_topology	_st_adjacentedges		f	varchar,int4,int4	_int4	s				atopology,anode,anedge
postgis_topology	_st_mintolerance		f	@postgis.geometry	float8	it				ageom
postgis_topology	_st_mintolerance		f	varchar,@postgis.geometry	float8	st				atopology,ageom
postgis_topology	_validatetopologyedgelinking		f	@postgis.geometry	@postgis_topology.validatetopology_returntype	vs	1			bbox
postgis_topology	_validatetopologygetfaceshellmaximaledgering		f	varchar,int4	@postgis.geometry	s				atopology,aface
postgis_topology	_validatetopologygetringedges		f	int4	_int4	v				starting_edge
postgis_topology	_validatetopologyrings		f	@postgis.geometry	@postgis_topology.validatetopology_returntype	vs	1			bbox
postgis_topology	addedge		f	varchar,@postgis.geometry	int4	v				atopology,aline
postgis_topology	addface		f	varchar,@postgis.geometry,bool	int4	v	1			atopology,apoly,force_new
postgis_topology	addnode		f	varchar,@postgis.geometry,bool,bool	int4	v	2			atopology,apoint,allowedgesplitting,setcontainingface
postgis_topology	addtopogeometrycolumn		f	varchar,varchar,varchar,varchar,varchar	int4	v
postgis_topology	addtopogeometrycolumn		f	varchar,varchar,varchar,varchar,varchar,int4	int4	v				toponame,schema,tbl,col,ltype,child
postgis_topology	addtosearchpath		f	varchar	text	vt				a_schema_name
postgis_topology	asgml		f	@postgis_topology.topogeometry	text	s				tg
postgis_topology	asgml		f	@postgis_topology.topogeometry,regclass	text	v				tg,visitedtable
postgis_topology	asgml		f	@postgis_topology.topogeometry,regclass,text	text	v				tg,visitedtable,nsprefix
postgis_topology	asgml		f	@postgis_topology.topogeometry,text	text	s				tg,nsprefix
postgis_topology	asgml		f	@postgis_topology.topogeometry,text,int4,int4	text	s				tg,nsprefix,prec,opts
postgis_topology	asgml		f	@postgis_topology.topogeometry,text,int4,int4,regclass	text	v				tg,nsprefix,prec,options,vis
postgis_topology	asgml		f	@postgis_topology.topogeometry,text,int4,int4,regclass,text	text	v				tg,nsprefix,prec,options,visitedtable,idprefix
postgis_topology	asgml		f	@postgis_topology.topogeometry,text,int4,int4,regclass,text,int4	text	v				tg,nsprefix_in,precision_in,options_in,visitedtable,idprefix,gmlver
postgis_topology	astopojson		f	@postgis_topology.topogeometry,regclass	text	v				tg,edgemaptable
postgis_topology	cleartopogeom		f	@postgis_topology.topogeometry	@postgis_topology.topogeometry	vt				tg
postgis_topology	copytopology		f	varchar,varchar	int4	vt				atopology,newtopo
postgis_topology	createtopogeom		f	varchar,int4,int4	@postgis_topology.topogeometry	vt				toponame,tg_type,layer_id
postgis_topology	createtopogeom		f	varchar,int4,int4,@postgis_topology.topoelementarray	@postgis_topology.topogeometry	vt				toponame,tg_type,layer_id,tg_objs
postgis_topology	createtopology		f	varchar	int4	vt
postgis_topology	createtopology		f	varchar,int4	int4	vt
postgis_topology	createtopology		f	varchar,int4,float8	int4	vt				toponame,srid,prec
postgis_topology	createtopology		f	varchar,int4,float8,bool	int4	vt				atopology,srid,prec,hasz
postgis_topology	droptopogeometrycolumn		f	varchar,varchar,varchar	text	v				schema,tbl,col
postgis_topology	droptopology		f	varchar	text	vt				atopology
postgis_topology	equals		f	@postgis_topology.topogeometry,@postgis_topology.topogeometry	bool	st				tg1,tg2
postgis_topology	findlayer		f	@postgis_topology.topogeometry	@postgis_topology.layer	v				tg
postgis_topology	findlayer		f	int4,int4	@postgis_topology.layer	v				topology_id,layer_id
postgis_topology	findlayer		f	name,name,name	@postgis_topology.layer	v				schema_name,table_name,feature_column
postgis_topology	findlayer		f	regclass,name	@postgis_topology.layer	v				layer_table,feature_column
postgis_topology	findtopology		f	@postgis_topology.topogeometry	@postgis_topology.topology	v
postgis_topology	findtopology		f	int4	@postgis_topology.topology	v
postgis_topology	findtopology		f	name,name,name	@postgis_topology.topology	v
postgis_topology	findtopology		f	regclass,name	@postgis_topology.topology	v
postgis_topology	findtopology		f	text	@postgis_topology.topology	v
postgis_topology	geometry		f	@postgis_topology.topogeometry	@postgis.geometry	vt				topogeom
postgis_topology	geometrytype		f	@postgis_topology.topogeometry	text	st				tg
postgis_topology	getedgebypoint		f	varchar,@postgis.geometry,float8	int4	st				atopology,apoint,tol1
postgis_topology	getfacebypoint		f	varchar,@postgis.geometry,float8	int4	st				atopology,apoint,tol1
postgis_topology	getfacecontainingpoint		f	text,@postgis.geometry	int4	s				atopology,apoint
postgis_topology	getnodebypoint		f	varchar,@postgis.geometry,float8	int4	st				atopology,apoint,tol1
postgis_topology	getnodeedges		f	varchar,int4	@postgis_topology.getfaceedges_returntype	ss				atopology,anode
postgis_topology	getringedges		f	varchar,int4,int4	@postgis_topology.getfaceedges_returntype	ss	1			atopology,anedge,maxedges
postgis_topology	gettopogeomelementarray		f	@postgis_topology.topogeometry	@postgis_topology.topoelementarray	st				tg
postgis_topology	gettopogeomelementarray		f	varchar,int4,int4	@postgis_topology.topoelementarray	st				toponame,layer_id,tgid
postgis_topology	gettopogeomelements		f	@postgis_topology.topogeometry	@postgis_topology.topoelement	sst				tg
postgis_topology	gettopogeomelements		f	varchar,int4,int4	@postgis_topology.topoelement	sst				toponame,layerid,tgid
postgis_topology	gettopologyid		f	varchar	int4	st				toponame
postgis_topology	gettopologyname		f	int4	varchar	st				topoid
postgis_topology	gettopologysrid		f	varchar	int4	st				toponame
postgis_topology	intersects		f	@postgis_topology.topogeometry,@postgis_topology.topogeometry	bool	st				tg1,tg2
postgis_topology	layertrigger		f		trigger	vt
postgis_topology	polygonize		f	varchar	text	v				toponame
postgis_topology	populate_topology_layer		f		record	vs				schema_name,table_name,feature_column	ttt	text,text,text
postgis_topology	postgis_topology_scripts_installed		f		text	i
postgis_topology	relationtrigger		f		trigger	vt
postgis_topology	removeunusedprimitives		f	text,@postgis.geometry	int4	v	1			atopology,bbox
postgis_topology	st_addedgemodface		f	varchar,int4,int4,@postgis.geometry	int4	v				atopology,anode,anothernode,acurve
postgis_topology	st_addedgenewfaces		f	varchar,int4,int4,@postgis.geometry	int4	v				atopology,anode,anothernode,acurve
postgis_topology	st_addisoedge		f	varchar,int4,int4,@postgis.geometry	int4	v				atopology,anode,anothernode,acurve
postgis_topology	st_addisonode		f	varchar,int4,@postgis.geometry	int4	v				atopology,aface,apoint
postgis_topology	st_changeedgegeom		f	varchar,int4,@postgis.geometry	text	v				atopology,anedge,acurve
postgis_topology	st_createtopogeo		f	varchar,@postgis.geometry	text	v				atopology,acollection
postgis_topology	st_geometrytype		f	@postgis_topology.topogeometry	text	st				tg
postgis_topology	st_getfaceedges		f	varchar,int4	@postgis_topology.getfaceedges_returntype	ss				toponame,face_id
postgis_topology	st_getfacegeometry		f	varchar,int4	@postgis.geometry	s				toponame,aface
postgis_topology	st_inittopogeo		f	varchar	text	v				atopology
postgis_topology	st_modedgeheal		f	varchar,int4,int4	int4	v				toponame,e1id,e2id
postgis_topology	st_modedgesplit		f	varchar,int4,@postgis.geometry	int4	v				atopology,anedge,apoint
postgis_topology	st_moveisonode		f	varchar,int4,@postgis.geometry	text	v				atopology,anode,apoint
postgis_topology	st_newedgeheal		f	varchar,int4,int4	int4	v				toponame,e1id,e2id
postgis_topology	st_newedgessplit		f	varchar,int4,@postgis.geometry	int4	v				atopology,anedge,apoint
postgis_topology	st_remedgemodface		f	varchar,int4	int4	v				toponame,e1id
postgis_topology	st_remedgenewface		f	varchar,int4	int4	v				toponame,e1id
postgis_topology	st_remisonode		f	varchar,int4	text	v
postgis_topology	st_removeisoedge		f	varchar,int4	text	v				atopology,anedge
postgis_topology	st_removeisonode		f	varchar,int4	text	v				atopology,anode
postgis_topology	st_simplify		f	@postgis_topology.topogeometry,float8	@postgis.geometry	vt				tg,tolerance
postgis_topology	st_srid		f	@postgis_topology.topogeometry	int4	vt				tg
postgis_topology	topoelementarray_agg		a	@postgis_topology.topoelement	@postgis_topology.topoelementarray	i			n
postgis_topology	topoelementarray_append		f	@postgis_topology.topoelementarray,@postgis_topology.topoelement	@postgis_topology.topoelementarray	i
postgis_topology	topogeo_addgeometry		f	varchar,@postgis.geometry,float8	void	v	1			atopology,ageom,tolerance
postgis_topology	topogeo_addlinestring		f	varchar,@postgis.geometry,float8	int4	vs	1			atopology,aline,tolerance
postgis_topology	topogeo_addpoint		f	varchar,@postgis.geometry,float8	int4	v	1			atopology,apoint,tolerance
postgis_topology	topogeo_addpolygon		f	varchar,@postgis.geometry,float8	int4	vs	1			atopology,apoly,tolerance
postgis_topology	topogeom_addelement		f	@postgis_topology.topogeometry,@postgis_topology.topoelement	@postgis_topology.topogeometry	vt				tg,el
postgis_topology	topogeom_addtopogeom		f	@postgis_topology.topogeometry,@postgis_topology.topogeometry	@postgis_topology.topogeometry	vt				tgt,src
postgis_topology	topogeom_remelement		f	@postgis_topology.topogeometry,@postgis_topology.topoelement	@postgis_topology.topogeometry	vt				tg,el
postgis_topology	topologysummary		f	varchar	text	st				atopology
postgis_topology	totopogeom		f	@postgis.geometry,@postgis_topology.topogeometry,float8	@postgis_topology.topogeometry	vt	1			ageom,tg,atolerance
postgis_topology	totopogeom		f	@postgis.geometry,varchar,int4,float8	@postgis_topology.topogeometry	vt	1			ageom,atopology,alayer,atolerance
postgis_topology	validatetopology		f	varchar,@postgis.geometry	@postgis_topology.validatetopology_returntype	vs	1			toponame,bbox
postgis_topology	validatetopologyrelation		f	varchar	record	vst				toponame,error,layer_id,topogeo_id,element_id	itttt	varchar,text,int4,int4,int4
postgres_fdw	postgres_fdw_disconnect		f	text	bool	vt
postgres_fdw	postgres_fdw_disconnect_all		f		bool	vt
postgres_fdw	postgres_fdw_get_connections		f		record	vst				server_name,valid	oo	text,bool
postgres_fdw	postgres_fdw_handler		f		fdw_handler	vt
postgres_fdw	postgres_fdw_validator		f	_text,oid	void	vt
refint	check_foreign_key		f		trigger	v
refint	check_primary_key		f		trigger	v
seg	gseg_consistent		f	internal,@seg.seg,int2,oid,internal	bool	it
seg	gseg_penalty		f	internal,internal,internal	internal	it
seg	gseg_picksplit		f	internal,internal	internal	it
seg	gseg_same		f	@seg.seg,@seg.seg,internal	internal	it
seg	gseg_union		f	internal,internal	@seg.seg	it
seg	seg_center		f	@seg.seg	float4	it
seg	seg_cmp		f	@seg.seg,@seg.seg	int4	it
seg	seg_contained		f	@seg.seg,@seg.seg	bool	it
seg	seg_contains		f	@seg.seg,@seg.seg	bool	it
seg	seg_different		f	@seg.seg,@seg.seg	bool	it
seg	seg_ge		f	@seg.seg,@seg.seg	bool	it
seg	seg_gt		f	@seg.seg,@seg.seg	bool	it
seg	seg_in		f	cstring	@seg.seg	it
seg	seg_inter		f	@seg.seg,@seg.seg	@seg.seg	it
seg	seg_le		f	@seg.seg,@seg.seg	bool	it
seg	seg_left		f	@seg.seg,@seg.seg	bool	it
seg	seg_lower		f	@seg.seg	float4	it
seg	seg_lt		f	@seg.seg,@seg.seg	bool	it
seg	seg_out		f	@seg.seg	cstring	it
seg	seg_over_left		f	@seg.seg,@seg.seg	bool	it
seg	seg_over_right		f	@seg.seg,@seg.seg	bool	it
seg	seg_overlap		f	@seg.seg,@seg.seg	bool	it
seg	seg_right		f	@seg.seg,@seg.seg	bool	it
seg	seg_same		f	@seg.seg,@seg.seg	bool	it
seg	seg_size		f	@seg.seg	float4	it
seg	seg_union		f	@seg.seg,@seg.seg	@seg.seg	it
seg	seg_upper		f	@seg.seg	float4	it
sslinfo	ssl_cipher		f		text	vt
sslinfo	ssl_client_cert_present		f		bool	vt
sslinfo	ssl_client_dn		f		text	vt
sslinfo	ssl_client_dn_field		f	text	text	vt
sslinfo	ssl_client_serial		f		numeric	vt
sslinfo	ssl_extension_info		f		record	vst				name,value,critical	ooo	text,text,bool
sslinfo	ssl_is_used		f		bool	vt
sslinfo	ssl_issuer_dn		f		text	vt
sslinfo	ssl_issuer_field		f	text	text	vt
sslinfo	ssl_version		f		text	vt
tablefunc	connectby		f	text,text,text,text,int4	record	sst
tablefunc	connectby		f	text,text,text,text,int4,text	record	sst
tablefunc	connectby		f	text,text,text,text,text,int4	record	sst
tablefunc	connectby		f	text,text,text,text,text,int4,text	record	sst
tablefunc	crosstab		f	text	record	sst
tablefunc	crosstab		f	text,int4	record	sst
tablefunc	crosstab		f	text,text	record	sst
tablefunc	crosstab2		f	text	@tablefunc.tablefunc_crosstab_2	sst
tablefunc	crosstab3		f	text	@tablefunc.tablefunc_crosstab_3	sst
tablefunc	crosstab4		f	text	@tablefunc.tablefunc_crosstab_4	sst
tablefunc	normal_rand		f	int4,float8,float8	float8	vst
tcn	triggered_change_notification		f		trigger	v
tsm_system_rows	system_rows		f	internal	tsm_handler	vt
tsm_system_time	system_time		f	internal	tsm_handler	vt
unaccent	unaccent		f	regdictionary,text	text	st
unaccent	unaccent		f	text	text	st
unaccent	unaccent_init		f	internal	internal	v
unaccent	unaccent_lexize		f	internal,internal,internal,internal	internal	v
uuid-ossp	uuid_generate_v1		f		uuid	vt
uuid-ossp	uuid_generate_v1mc		f		uuid	vt
uuid-ossp	uuid_generate_v3		f	uuid,text	uuid	it				namespace,name
uuid-ossp	uuid_generate_v4		f		uuid	vt
uuid-ossp	uuid_generate_v5		f	uuid,text	uuid	it				namespace,name
uuid-ossp	uuid_nil		f		uuid	it
uuid-ossp	uuid_ns_dns		f		uuid	it
uuid-ossp	uuid_ns_oid		f		uuid	it
uuid-ossp	uuid_ns_url		f		uuid	it
uuid-ossp	uuid_ns_x500		f		uuid	it
xml2	xml_encode_special_chars		f	text	text	it
xml2	xml_valid		f	text	bool	st
xml2	xpath_bool		f	text,text	bool	it
xml2	xpath_list		f	text,text	text	it
xml2	xpath_list		f	text,text,text	text	it
xml2	xpath_nodeset		f	text,text	text	it
xml2	xpath_nodeset		f	text,text,text	text	it
xml2	xpath_nodeset		f	text,text,text,text	text	it
xml2	xpath_number		f	text,text	float4	it
xml2	xpath_string		f	text,text	text	it
xml2	xpath_table		f	text,text,text,text,text	record	sst
xml2	xslt_process		f	text,text	text	it
xml2	xslt_process		f	text,text,text	text	vt

"""#
}
