// swift-format-ignore-file
// Written by generate-builtins from PostgreSQL 15.20; do not edit. Fields, separated by tabs:
// name, schema if not the usual, typtype, category, flags (p preferred, m modifiers, n domain
// NOT NULL, I input is not immutable, O output is not),
// element, array type, collation, storage, length, delimiter if not a comma, how it is subscripted,
// kind of relation, base type of a domain, its modifier, subtype of a range, its multirange or range

extension Postgres15Data {
/// Rows of pg_catalog.
static let types: StaticString = #"""
_aclitem		b	A	IO	aclitem			x	-1		array
_bit		b	A	mIO	bit			x	-1		array
_bool		b	A	IO	bool			x	-1		array
_box		b	A	IO	box			x	-1	;	array
_bpchar		b	A	mIO	bpchar		default	x	-1		array
_bytea		b	A	IO	bytea			x	-1		array
_char		b	A	IO	char			x	-1		array
_cid		b	A	IO	cid			x	-1		array
_cidr		b	A	IO	cidr			x	-1		array
_circle		b	A	IO	circle			x	-1		array
_cstring		b	A	IO	cstring			x	-1		array
_date		b	A	IO	date			x	-1		array
_datemultirange		b	A	IO	datemultirange			x	-1		array
_daterange		b	A	IO	daterange			x	-1		array
_float4		b	A	IO	float4			x	-1		array
_float8		b	A	IO	float8			x	-1		array
_gtsvector		b	A	IO	gtsvector			x	-1		array
_inet		b	A	IO	inet			x	-1		array
_int2		b	A	IO	int2			x	-1		array
_int2vector		b	A	IO	int2vector			x	-1		array
_int4		b	A	IO	int4			x	-1		array
_int4multirange		b	A	IO	int4multirange			x	-1		array
_int4range		b	A	IO	int4range			x	-1		array
_int8		b	A	IO	int8			x	-1		array
_int8multirange		b	A	IO	int8multirange			x	-1		array
_int8range		b	A	IO	int8range			x	-1		array
_interval		b	A	mIO	interval			x	-1		array
_json		b	A	IO	json			x	-1		array
_jsonb		b	A	IO	jsonb			x	-1		array
_jsonpath		b	A	IO	jsonpath			x	-1		array
_line		b	A	IO	line			x	-1		array
_lseg		b	A	IO	lseg			x	-1		array
_macaddr		b	A	IO	macaddr			x	-1		array
_macaddr8		b	A	IO	macaddr8			x	-1		array
_money		b	A	IO	money			x	-1		array
_name		b	A	IO	name		C	x	-1		array
_numeric		b	A	mIO	numeric			x	-1		array
_nummultirange		b	A	IO	nummultirange			x	-1		array
_numrange		b	A	IO	numrange			x	-1		array
_oid		b	A	IO	oid			x	-1		array
_oidvector		b	A	IO	oidvector			x	-1		array
_path		b	A	IO	path			x	-1		array
_pg_aggregate		b	A	IO	pg_aggregate			x	-1		array
_pg_am		b	A	IO	pg_am			x	-1		array
_pg_amop		b	A	IO	pg_amop			x	-1		array
_pg_amproc		b	A	IO	pg_amproc			x	-1		array
_pg_attrdef		b	A	IO	pg_attrdef			x	-1		array
_pg_attribute		b	A	IO	pg_attribute			x	-1		array
_pg_auth_members		b	A	IO	pg_auth_members			x	-1		array
_pg_authid		b	A	IO	pg_authid			x	-1		array
_pg_available_extension_versions		b	A	IO	pg_available_extension_versions			x	-1		array
_pg_available_extensions		b	A	IO	pg_available_extensions			x	-1		array
_pg_backend_memory_contexts		b	A	IO	pg_backend_memory_contexts			x	-1		array
_pg_cast		b	A	IO	pg_cast			x	-1		array
_pg_class		b	A	IO	pg_class			x	-1		array
_pg_collation		b	A	IO	pg_collation			x	-1		array
_pg_config		b	A	IO	pg_config			x	-1		array
_pg_constraint		b	A	IO	pg_constraint			x	-1		array
_pg_conversion		b	A	IO	pg_conversion			x	-1		array
_pg_cursors		b	A	IO	pg_cursors			x	-1		array
_pg_database		b	A	IO	pg_database			x	-1		array
_pg_db_role_setting		b	A	IO	pg_db_role_setting			x	-1		array
_pg_default_acl		b	A	IO	pg_default_acl			x	-1		array
_pg_depend		b	A	IO	pg_depend			x	-1		array
_pg_description		b	A	IO	pg_description			x	-1		array
_pg_enum		b	A	IO	pg_enum			x	-1		array
_pg_event_trigger		b	A	IO	pg_event_trigger			x	-1		array
_pg_extension		b	A	IO	pg_extension			x	-1		array
_pg_file_settings		b	A	IO	pg_file_settings			x	-1		array
_pg_foreign_data_wrapper		b	A	IO	pg_foreign_data_wrapper			x	-1		array
_pg_foreign_server		b	A	IO	pg_foreign_server			x	-1		array
_pg_foreign_table		b	A	IO	pg_foreign_table			x	-1		array
_pg_group		b	A	IO	pg_group			x	-1		array
_pg_hba_file_rules		b	A	IO	pg_hba_file_rules			x	-1		array
_pg_ident_file_mappings		b	A	IO	pg_ident_file_mappings			x	-1		array
_pg_index		b	A	IO	pg_index			x	-1		array
_pg_indexes		b	A	IO	pg_indexes			x	-1		array
_pg_inherits		b	A	IO	pg_inherits			x	-1		array
_pg_init_privs		b	A	IO	pg_init_privs			x	-1		array
_pg_language		b	A	IO	pg_language			x	-1		array
_pg_largeobject		b	A	IO	pg_largeobject			x	-1		array
_pg_largeobject_metadata		b	A	IO	pg_largeobject_metadata			x	-1		array
_pg_locks		b	A	IO	pg_locks			x	-1		array
_pg_lsn		b	A	IO	pg_lsn			x	-1		array
_pg_matviews		b	A	IO	pg_matviews			x	-1		array
_pg_namespace		b	A	IO	pg_namespace			x	-1		array
_pg_opclass		b	A	IO	pg_opclass			x	-1		array
_pg_operator		b	A	IO	pg_operator			x	-1		array
_pg_opfamily		b	A	IO	pg_opfamily			x	-1		array
_pg_parameter_acl		b	A	IO	pg_parameter_acl			x	-1		array
_pg_partitioned_table		b	A	IO	pg_partitioned_table			x	-1		array
_pg_policies		b	A	IO	pg_policies			x	-1		array
_pg_policy		b	A	IO	pg_policy			x	-1		array
_pg_prepared_statements		b	A	IO	pg_prepared_statements			x	-1		array
_pg_prepared_xacts		b	A	IO	pg_prepared_xacts			x	-1		array
_pg_proc		b	A	IO	pg_proc			x	-1		array
_pg_publication		b	A	IO	pg_publication			x	-1		array
_pg_publication_namespace		b	A	IO	pg_publication_namespace			x	-1		array
_pg_publication_rel		b	A	IO	pg_publication_rel			x	-1		array
_pg_publication_tables		b	A	IO	pg_publication_tables			x	-1		array
_pg_range		b	A	IO	pg_range			x	-1		array
_pg_replication_origin		b	A	IO	pg_replication_origin			x	-1		array
_pg_replication_origin_status		b	A	IO	pg_replication_origin_status			x	-1		array
_pg_replication_slots		b	A	IO	pg_replication_slots			x	-1		array
_pg_rewrite		b	A	IO	pg_rewrite			x	-1		array
_pg_roles		b	A	IO	pg_roles			x	-1		array
_pg_rules		b	A	IO	pg_rules			x	-1		array
_pg_seclabel		b	A	IO	pg_seclabel			x	-1		array
_pg_seclabels		b	A	IO	pg_seclabels			x	-1		array
_pg_sequence		b	A	IO	pg_sequence			x	-1		array
_pg_sequences		b	A	IO	pg_sequences			x	-1		array
_pg_settings		b	A	IO	pg_settings			x	-1		array
_pg_shadow		b	A	IO	pg_shadow			x	-1		array
_pg_shdepend		b	A	IO	pg_shdepend			x	-1		array
_pg_shdescription		b	A	IO	pg_shdescription			x	-1		array
_pg_shmem_allocations		b	A	IO	pg_shmem_allocations			x	-1		array
_pg_shseclabel		b	A	IO	pg_shseclabel			x	-1		array
_pg_snapshot		b	A	IO	pg_snapshot			x	-1		array
_pg_stat_activity		b	A	IO	pg_stat_activity			x	-1		array
_pg_stat_all_indexes		b	A	IO	pg_stat_all_indexes			x	-1		array
_pg_stat_all_tables		b	A	IO	pg_stat_all_tables			x	-1		array
_pg_stat_archiver		b	A	IO	pg_stat_archiver			x	-1		array
_pg_stat_bgwriter		b	A	IO	pg_stat_bgwriter			x	-1		array
_pg_stat_database		b	A	IO	pg_stat_database			x	-1		array
_pg_stat_database_conflicts		b	A	IO	pg_stat_database_conflicts			x	-1		array
_pg_stat_gssapi		b	A	IO	pg_stat_gssapi			x	-1		array
_pg_stat_progress_analyze		b	A	IO	pg_stat_progress_analyze			x	-1		array
_pg_stat_progress_basebackup		b	A	IO	pg_stat_progress_basebackup			x	-1		array
_pg_stat_progress_cluster		b	A	IO	pg_stat_progress_cluster			x	-1		array
_pg_stat_progress_copy		b	A	IO	pg_stat_progress_copy			x	-1		array
_pg_stat_progress_create_index		b	A	IO	pg_stat_progress_create_index			x	-1		array
_pg_stat_progress_vacuum		b	A	IO	pg_stat_progress_vacuum			x	-1		array
_pg_stat_recovery_prefetch		b	A	IO	pg_stat_recovery_prefetch			x	-1		array
_pg_stat_replication		b	A	IO	pg_stat_replication			x	-1		array
_pg_stat_replication_slots		b	A	IO	pg_stat_replication_slots			x	-1		array
_pg_stat_slru		b	A	IO	pg_stat_slru			x	-1		array
_pg_stat_ssl		b	A	IO	pg_stat_ssl			x	-1		array
_pg_stat_subscription		b	A	IO	pg_stat_subscription			x	-1		array
_pg_stat_subscription_stats		b	A	IO	pg_stat_subscription_stats			x	-1		array
_pg_stat_sys_indexes		b	A	IO	pg_stat_sys_indexes			x	-1		array
_pg_stat_sys_tables		b	A	IO	pg_stat_sys_tables			x	-1		array
_pg_stat_user_functions		b	A	IO	pg_stat_user_functions			x	-1		array
_pg_stat_user_indexes		b	A	IO	pg_stat_user_indexes			x	-1		array
_pg_stat_user_tables		b	A	IO	pg_stat_user_tables			x	-1		array
_pg_stat_wal		b	A	IO	pg_stat_wal			x	-1		array
_pg_stat_wal_receiver		b	A	IO	pg_stat_wal_receiver			x	-1		array
_pg_stat_xact_all_tables		b	A	IO	pg_stat_xact_all_tables			x	-1		array
_pg_stat_xact_sys_tables		b	A	IO	pg_stat_xact_sys_tables			x	-1		array
_pg_stat_xact_user_functions		b	A	IO	pg_stat_xact_user_functions			x	-1		array
_pg_stat_xact_user_tables		b	A	IO	pg_stat_xact_user_tables			x	-1		array
_pg_statio_all_indexes		b	A	IO	pg_statio_all_indexes			x	-1		array
_pg_statio_all_sequences		b	A	IO	pg_statio_all_sequences			x	-1		array
_pg_statio_all_tables		b	A	IO	pg_statio_all_tables			x	-1		array
_pg_statio_sys_indexes		b	A	IO	pg_statio_sys_indexes			x	-1		array
_pg_statio_sys_sequences		b	A	IO	pg_statio_sys_sequences			x	-1		array
_pg_statio_sys_tables		b	A	IO	pg_statio_sys_tables			x	-1		array
_pg_statio_user_indexes		b	A	IO	pg_statio_user_indexes			x	-1		array
_pg_statio_user_sequences		b	A	IO	pg_statio_user_sequences			x	-1		array
_pg_statio_user_tables		b	A	IO	pg_statio_user_tables			x	-1		array
_pg_statistic		b	A	IO	pg_statistic			x	-1		array
_pg_statistic_ext		b	A	IO	pg_statistic_ext			x	-1		array
_pg_statistic_ext_data		b	A	IO	pg_statistic_ext_data			x	-1		array
_pg_stats		b	A	IO	pg_stats			x	-1		array
_pg_stats_ext		b	A	IO	pg_stats_ext			x	-1		array
_pg_stats_ext_exprs		b	A	IO	pg_stats_ext_exprs			x	-1		array
_pg_subscription		b	A	IO	pg_subscription			x	-1		array
_pg_subscription_rel		b	A	IO	pg_subscription_rel			x	-1		array
_pg_tables		b	A	IO	pg_tables			x	-1		array
_pg_tablespace		b	A	IO	pg_tablespace			x	-1		array
_pg_timezone_abbrevs		b	A	IO	pg_timezone_abbrevs			x	-1		array
_pg_timezone_names		b	A	IO	pg_timezone_names			x	-1		array
_pg_transform		b	A	IO	pg_transform			x	-1		array
_pg_trigger		b	A	IO	pg_trigger			x	-1		array
_pg_ts_config		b	A	IO	pg_ts_config			x	-1		array
_pg_ts_config_map		b	A	IO	pg_ts_config_map			x	-1		array
_pg_ts_dict		b	A	IO	pg_ts_dict			x	-1		array
_pg_ts_parser		b	A	IO	pg_ts_parser			x	-1		array
_pg_ts_template		b	A	IO	pg_ts_template			x	-1		array
_pg_type		b	A	IO	pg_type			x	-1		array
_pg_user		b	A	IO	pg_user			x	-1		array
_pg_user_mapping		b	A	IO	pg_user_mapping			x	-1		array
_pg_user_mappings		b	A	IO	pg_user_mappings			x	-1		array
_pg_views		b	A	IO	pg_views			x	-1		array
_point		b	A	IO	point			x	-1		array
_polygon		b	A	IO	polygon			x	-1		array
_record		p	P	IO	record			x	-1		array
_refcursor		b	A	IO	refcursor			x	-1		array
_regclass		b	A	IO	regclass			x	-1		array
_regcollation		b	A	IO	regcollation			x	-1		array
_regconfig		b	A	IO	regconfig			x	-1		array
_regdictionary		b	A	IO	regdictionary			x	-1		array
_regnamespace		b	A	IO	regnamespace			x	-1		array
_regoper		b	A	IO	regoper			x	-1		array
_regoperator		b	A	IO	regoperator			x	-1		array
_regproc		b	A	IO	regproc			x	-1		array
_regprocedure		b	A	IO	regprocedure			x	-1		array
_regrole		b	A	IO	regrole			x	-1		array
_regtype		b	A	IO	regtype			x	-1		array
_text		b	A	IO	text		default	x	-1		array
_tid		b	A	IO	tid			x	-1		array
_time		b	A	mIO	time			x	-1		array
_timestamp		b	A	mIO	timestamp			x	-1		array
_timestamptz		b	A	mIO	timestamptz			x	-1		array
_timetz		b	A	mIO	timetz			x	-1		array
_tsmultirange		b	A	IO	tsmultirange			x	-1		array
_tsquery		b	A	IO	tsquery			x	-1		array
_tsrange		b	A	IO	tsrange			x	-1		array
_tstzmultirange		b	A	IO	tstzmultirange			x	-1		array
_tstzrange		b	A	IO	tstzrange			x	-1		array
_tsvector		b	A	IO	tsvector			x	-1		array
_txid_snapshot		b	A	IO	txid_snapshot			x	-1		array
_uuid		b	A	IO	uuid			x	-1		array
_varbit		b	A	mIO	varbit			x	-1		array
_varchar		b	A	mIO	varchar		default	x	-1		array
_xid		b	A	IO	xid			x	-1		array
_xid8		b	A	IO	xid8			x	-1		array
_xml		b	A	IO	xml			x	-1		array
aclitem		b	U	IO		_aclitem		p	12
any		p	P					p	4
anyarray		p	P	O				x	-1
anycompatible		p	P					p	4
anycompatiblearray		p	P	O				x	-1
anycompatiblemultirange		p	P	IO				x	-1
anycompatiblenonarray		p	P					p	4
anycompatiblerange		p	P	IO				x	-1
anyelement		p	P					p	4
anyenum		p	P	O				p	4
anymultirange		p	P	IO				x	-1
anynonarray		p	P					p	4
anyrange		p	P	IO				x	-1
bit		b	V	m		_bit		x	-1
bool		b	B	p		_bool		p	1
box		b	G		point	_box		p	32	;	raw_array
bpchar		b	S	m		_bpchar	default	x	-1
bytea		b	U			_bytea		x	-1
char		b	Z			_char		p	1
cid		b	U			_cid		p	4
cidr		b	I			_cidr		m	-1
circle		b	G			_circle		p	24
cstring		p	P			_cstring		p	-2
date		b	D	IO		_date		p	4
datemultirange		m	R	IO		_datemultirange		x	-1						date	daterange
daterange		r	R	IO		_daterange		x	-1						date	datemultirange
event_trigger		p	P					p	4
fdw_handler		p	P					p	4
float4		b	N			_float4		p	4
float8		b	N	p		_float8		p	8
gtsvector		b	U			_gtsvector		p	-1
index_am_handler		p	P					p	4
inet		b	I	p		_inet		m	-1
int2		b	N			_int2		p	2
int2vector		b	A		int2	_int2vector		p	-1		array
int4		b	N			_int4		p	4
int4multirange		m	R	IO		_int4multirange		x	-1						int4	int4range
int4range		r	R	IO		_int4range		x	-1						int4	int4multirange
int8		b	N			_int8		p	8
int8multirange		m	R	IO		_int8multirange		x	-1						int8	int8range
int8range		r	R	IO		_int8range		x	-1						int8	int8multirange
internal		p	P					p	8
interval		b	T	pmIO		_interval		p	16
json		b	U			_json		x	-1
jsonb		b	U			_jsonb		x	-1		jsonb
jsonpath		b	U			_jsonpath		x	-1
language_handler		p	P					p	4
line		b	G		float8	_line		p	24		raw_array
lseg		b	G		point	_lseg		p	32		raw_array
macaddr		b	U			_macaddr		p	6
macaddr8		b	U			_macaddr8		p	8
money		b	N	IO		_money		p	8
name		b	S		char	_name	C	p	64		raw_array
numeric		b	N	m		_numeric		m	-1
nummultirange		m	R	IO		_nummultirange		x	-1						numeric	numrange
numrange		r	R	IO		_numrange		x	-1						numeric	nummultirange
oid		b	N	p		_oid		p	4
oidvector		b	A		oid	_oidvector		p	-1		array
path		b	G			_path		x	-1
pg_aggregate		c	C	IO		_pg_aggregate		x	-1			r
pg_am		c	C	IO		_pg_am		x	-1			r
pg_amop		c	C	IO		_pg_amop		x	-1			r
pg_amproc		c	C	IO		_pg_amproc		x	-1			r
pg_attrdef		c	C	IO		_pg_attrdef		x	-1			r
pg_attribute		c	C	IO		_pg_attribute		x	-1			r
pg_auth_members		c	C	IO		_pg_auth_members		x	-1			r
pg_authid		c	C	IO		_pg_authid		x	-1			r
pg_available_extension_versions		c	C	IO		_pg_available_extension_versions		x	-1			v
pg_available_extensions		c	C	IO		_pg_available_extensions		x	-1			v
pg_backend_memory_contexts		c	C	IO		_pg_backend_memory_contexts		x	-1			v
pg_brin_bloom_summary		b	Z				default	x	-1
pg_brin_minmax_multi_summary		b	Z				default	x	-1
pg_cast		c	C	IO		_pg_cast		x	-1			r
pg_class		c	C	IO		_pg_class		x	-1			r
pg_collation		c	C	IO		_pg_collation		x	-1			r
pg_config		c	C	IO		_pg_config		x	-1			v
pg_constraint		c	C	IO		_pg_constraint		x	-1			r
pg_conversion		c	C	IO		_pg_conversion		x	-1			r
pg_cursors		c	C	IO		_pg_cursors		x	-1			v
pg_database		c	C	IO		_pg_database		x	-1			r
pg_db_role_setting		c	C	IO		_pg_db_role_setting		x	-1			r
pg_ddl_command		p	P					p	8
pg_default_acl		c	C	IO		_pg_default_acl		x	-1			r
pg_depend		c	C	IO		_pg_depend		x	-1			r
pg_dependencies		b	Z				default	x	-1
pg_description		c	C	IO		_pg_description		x	-1			r
pg_enum		c	C	IO		_pg_enum		x	-1			r
pg_event_trigger		c	C	IO		_pg_event_trigger		x	-1			r
pg_extension		c	C	IO		_pg_extension		x	-1			r
pg_file_settings		c	C	IO		_pg_file_settings		x	-1			v
pg_foreign_data_wrapper		c	C	IO		_pg_foreign_data_wrapper		x	-1			r
pg_foreign_server		c	C	IO		_pg_foreign_server		x	-1			r
pg_foreign_table		c	C	IO		_pg_foreign_table		x	-1			r
pg_group		c	C	IO		_pg_group		x	-1			v
pg_hba_file_rules		c	C	IO		_pg_hba_file_rules		x	-1			v
pg_ident_file_mappings		c	C	IO		_pg_ident_file_mappings		x	-1			v
pg_index		c	C	IO		_pg_index		x	-1			r
pg_indexes		c	C	IO		_pg_indexes		x	-1			v
pg_inherits		c	C	IO		_pg_inherits		x	-1			r
pg_init_privs		c	C	IO		_pg_init_privs		x	-1			r
pg_language		c	C	IO		_pg_language		x	-1			r
pg_largeobject		c	C	IO		_pg_largeobject		x	-1			r
pg_largeobject_metadata		c	C	IO		_pg_largeobject_metadata		x	-1			r
pg_locks		c	C	IO		_pg_locks		x	-1			v
pg_lsn		b	U			_pg_lsn		p	8
pg_matviews		c	C	IO		_pg_matviews		x	-1			v
pg_mcv_list		b	Z				default	x	-1
pg_namespace		c	C	IO		_pg_namespace		x	-1			r
pg_ndistinct		b	Z				default	x	-1
pg_node_tree		b	Z				default	x	-1
pg_opclass		c	C	IO		_pg_opclass		x	-1			r
pg_operator		c	C	IO		_pg_operator		x	-1			r
pg_opfamily		c	C	IO		_pg_opfamily		x	-1			r
pg_parameter_acl		c	C	IO		_pg_parameter_acl		x	-1			r
pg_partitioned_table		c	C	IO		_pg_partitioned_table		x	-1			r
pg_policies		c	C	IO		_pg_policies		x	-1			v
pg_policy		c	C	IO		_pg_policy		x	-1			r
pg_prepared_statements		c	C	IO		_pg_prepared_statements		x	-1			v
pg_prepared_xacts		c	C	IO		_pg_prepared_xacts		x	-1			v
pg_proc		c	C	IO		_pg_proc		x	-1			r
pg_publication		c	C	IO		_pg_publication		x	-1			r
pg_publication_namespace		c	C	IO		_pg_publication_namespace		x	-1			r
pg_publication_rel		c	C	IO		_pg_publication_rel		x	-1			r
pg_publication_tables		c	C	IO		_pg_publication_tables		x	-1			v
pg_range		c	C	IO		_pg_range		x	-1			r
pg_replication_origin		c	C	IO		_pg_replication_origin		x	-1			r
pg_replication_origin_status		c	C	IO		_pg_replication_origin_status		x	-1			v
pg_replication_slots		c	C	IO		_pg_replication_slots		x	-1			v
pg_rewrite		c	C	IO		_pg_rewrite		x	-1			r
pg_roles		c	C	IO		_pg_roles		x	-1			v
pg_rules		c	C	IO		_pg_rules		x	-1			v
pg_seclabel		c	C	IO		_pg_seclabel		x	-1			r
pg_seclabels		c	C	IO		_pg_seclabels		x	-1			v
pg_sequence		c	C	IO		_pg_sequence		x	-1			r
pg_sequences		c	C	IO		_pg_sequences		x	-1			v
pg_settings		c	C	IO		_pg_settings		x	-1			v
pg_shadow		c	C	IO		_pg_shadow		x	-1			v
pg_shdepend		c	C	IO		_pg_shdepend		x	-1			r
pg_shdescription		c	C	IO		_pg_shdescription		x	-1			r
pg_shmem_allocations		c	C	IO		_pg_shmem_allocations		x	-1			v
pg_shseclabel		c	C	IO		_pg_shseclabel		x	-1			r
pg_snapshot		b	U			_pg_snapshot		x	-1
pg_stat_activity		c	C	IO		_pg_stat_activity		x	-1			v
pg_stat_all_indexes		c	C	IO		_pg_stat_all_indexes		x	-1			v
pg_stat_all_tables		c	C	IO		_pg_stat_all_tables		x	-1			v
pg_stat_archiver		c	C	IO		_pg_stat_archiver		x	-1			v
pg_stat_bgwriter		c	C	IO		_pg_stat_bgwriter		x	-1			v
pg_stat_database		c	C	IO		_pg_stat_database		x	-1			v
pg_stat_database_conflicts		c	C	IO		_pg_stat_database_conflicts		x	-1			v
pg_stat_gssapi		c	C	IO		_pg_stat_gssapi		x	-1			v
pg_stat_progress_analyze		c	C	IO		_pg_stat_progress_analyze		x	-1			v
pg_stat_progress_basebackup		c	C	IO		_pg_stat_progress_basebackup		x	-1			v
pg_stat_progress_cluster		c	C	IO		_pg_stat_progress_cluster		x	-1			v
pg_stat_progress_copy		c	C	IO		_pg_stat_progress_copy		x	-1			v
pg_stat_progress_create_index		c	C	IO		_pg_stat_progress_create_index		x	-1			v
pg_stat_progress_vacuum		c	C	IO		_pg_stat_progress_vacuum		x	-1			v
pg_stat_recovery_prefetch		c	C	IO		_pg_stat_recovery_prefetch		x	-1			v
pg_stat_replication		c	C	IO		_pg_stat_replication		x	-1			v
pg_stat_replication_slots		c	C	IO		_pg_stat_replication_slots		x	-1			v
pg_stat_slru		c	C	IO		_pg_stat_slru		x	-1			v
pg_stat_ssl		c	C	IO		_pg_stat_ssl		x	-1			v
pg_stat_subscription		c	C	IO		_pg_stat_subscription		x	-1			v
pg_stat_subscription_stats		c	C	IO		_pg_stat_subscription_stats		x	-1			v
pg_stat_sys_indexes		c	C	IO		_pg_stat_sys_indexes		x	-1			v
pg_stat_sys_tables		c	C	IO		_pg_stat_sys_tables		x	-1			v
pg_stat_user_functions		c	C	IO		_pg_stat_user_functions		x	-1			v
pg_stat_user_indexes		c	C	IO		_pg_stat_user_indexes		x	-1			v
pg_stat_user_tables		c	C	IO		_pg_stat_user_tables		x	-1			v
pg_stat_wal		c	C	IO		_pg_stat_wal		x	-1			v
pg_stat_wal_receiver		c	C	IO		_pg_stat_wal_receiver		x	-1			v
pg_stat_xact_all_tables		c	C	IO		_pg_stat_xact_all_tables		x	-1			v
pg_stat_xact_sys_tables		c	C	IO		_pg_stat_xact_sys_tables		x	-1			v
pg_stat_xact_user_functions		c	C	IO		_pg_stat_xact_user_functions		x	-1			v
pg_stat_xact_user_tables		c	C	IO		_pg_stat_xact_user_tables		x	-1			v
pg_statio_all_indexes		c	C	IO		_pg_statio_all_indexes		x	-1			v
pg_statio_all_sequences		c	C	IO		_pg_statio_all_sequences		x	-1			v
pg_statio_all_tables		c	C	IO		_pg_statio_all_tables		x	-1			v
pg_statio_sys_indexes		c	C	IO		_pg_statio_sys_indexes		x	-1			v
pg_statio_sys_sequences		c	C	IO		_pg_statio_sys_sequences		x	-1			v
pg_statio_sys_tables		c	C	IO		_pg_statio_sys_tables		x	-1			v
pg_statio_user_indexes		c	C	IO		_pg_statio_user_indexes		x	-1			v
pg_statio_user_sequences		c	C	IO		_pg_statio_user_sequences		x	-1			v
pg_statio_user_tables		c	C	IO		_pg_statio_user_tables		x	-1			v
pg_statistic		c	C	IO		_pg_statistic		x	-1			r
pg_statistic_ext		c	C	IO		_pg_statistic_ext		x	-1			r
pg_statistic_ext_data		c	C	IO		_pg_statistic_ext_data		x	-1			r
pg_stats		c	C	IO		_pg_stats		x	-1			v
pg_stats_ext		c	C	IO		_pg_stats_ext		x	-1			v
pg_stats_ext_exprs		c	C	IO		_pg_stats_ext_exprs		x	-1			v
pg_subscription		c	C	IO		_pg_subscription		x	-1			r
pg_subscription_rel		c	C	IO		_pg_subscription_rel		x	-1			r
pg_tables		c	C	IO		_pg_tables		x	-1			v
pg_tablespace		c	C	IO		_pg_tablespace		x	-1			r
pg_timezone_abbrevs		c	C	IO		_pg_timezone_abbrevs		x	-1			v
pg_timezone_names		c	C	IO		_pg_timezone_names		x	-1			v
pg_transform		c	C	IO		_pg_transform		x	-1			r
pg_trigger		c	C	IO		_pg_trigger		x	-1			r
pg_ts_config		c	C	IO		_pg_ts_config		x	-1			r
pg_ts_config_map		c	C	IO		_pg_ts_config_map		x	-1			r
pg_ts_dict		c	C	IO		_pg_ts_dict		x	-1			r
pg_ts_parser		c	C	IO		_pg_ts_parser		x	-1			r
pg_ts_template		c	C	IO		_pg_ts_template		x	-1			r
pg_type		c	C	IO		_pg_type		x	-1			r
pg_user		c	C	IO		_pg_user		x	-1			v
pg_user_mapping		c	C	IO		_pg_user_mapping		x	-1			r
pg_user_mappings		c	C	IO		_pg_user_mappings		x	-1			v
pg_views		c	C	IO		_pg_views		x	-1			v
point		b	G		float8	_point		p	16		raw_array
polygon		b	G			_polygon		x	-1
record		p	P	IO		_record		x	-1
refcursor		b	U			_refcursor		x	-1
regclass		b	N	IO		_regclass		p	4
regcollation		b	N	IO		_regcollation		p	4
regconfig		b	N	IO		_regconfig		p	4
regdictionary		b	N	IO		_regdictionary		p	4
regnamespace		b	N	IO		_regnamespace		p	4
regoper		b	N	IO		_regoper		p	4
regoperator		b	N	IO		_regoperator		p	4
regproc		b	N	IO		_regproc		p	4
regprocedure		b	N	IO		_regprocedure		p	4
regrole		b	N	IO		_regrole		p	4
regtype		b	N	IO		_regtype		p	4
table_am_handler		p	P					p	4
text		b	S	p		_text	default	x	-1
tid		b	U			_tid		p	6
time		b	D	mI		_time		p	8
timestamp		b	D	mIO		_timestamp		p	8
timestamptz		b	D	pmIO		_timestamptz		p	8
timetz		b	D	mI		_timetz		p	12
trigger		p	P					p	4
tsm_handler		p	P					p	4
tsmultirange		m	R	IO		_tsmultirange		x	-1						timestamp	tsrange
tsquery		b	U			_tsquery		p	-1
tsrange		r	R	IO		_tsrange		x	-1						timestamp	tsmultirange
tstzmultirange		m	R	IO		_tstzmultirange		x	-1						timestamptz	tstzrange
tstzrange		r	R	IO		_tstzrange		x	-1						timestamptz	tstzmultirange
tsvector		b	U			_tsvector		x	-1
txid_snapshot		b	U			_txid_snapshot		x	-1
unknown		p	X					p	-2
uuid		b	U			_uuid		p	16
varbit		b	V	pm		_varbit		x	-1
varchar		b	S	m		_varchar	default	x	-1
void		p	P					p	4
xid		b	U			_xid		p	4
xid8		b	U			_xid8		p	8
xml		b	U	I		_xml		x	-1

"""#
/// Rows of information_schema and of extensions, behind the name of the source.
static let typesOfOthers: StaticString = #"""
address_standardizer	_stdaddr		b	A	IO	@address_standardizer.stdaddr			x	-1		array
address_standardizer	stdaddr		c	C	IO		@address_standardizer._stdaddr		x	-1			c
address_standardizer_data_us	_us_gaz		b	A	IO	@address_standardizer_data_us.us_gaz			x	-1		array
address_standardizer_data_us	_us_lex		b	A	IO	@address_standardizer_data_us.us_lex			x	-1		array
address_standardizer_data_us	_us_rules		b	A	IO	@address_standardizer_data_us.us_rules			x	-1		array
address_standardizer_data_us	us_gaz		c	C	IO		@address_standardizer_data_us._us_gaz		x	-1			r
address_standardizer_data_us	us_lex		c	C	IO		@address_standardizer_data_us._us_lex		x	-1			r
address_standardizer_data_us	us_rules		c	C	IO		@address_standardizer_data_us._us_rules		x	-1			r
btree_gist	_gbtreekey16		b	A	IO	@btree_gist.gbtreekey16			x	-1		array
btree_gist	_gbtreekey2		b	A	IO	@btree_gist.gbtreekey2			x	-1		array
btree_gist	_gbtreekey32		b	A	IO	@btree_gist.gbtreekey32			x	-1		array
btree_gist	_gbtreekey4		b	A	IO	@btree_gist.gbtreekey4			x	-1		array
btree_gist	_gbtreekey8		b	A	IO	@btree_gist.gbtreekey8			x	-1		array
btree_gist	_gbtreekey_var		b	A	IO	@btree_gist.gbtreekey_var			x	-1		array
btree_gist	gbtreekey16		b	U			@btree_gist._gbtreekey16		p	16
btree_gist	gbtreekey2		b	U			@btree_gist._gbtreekey2		p	2
btree_gist	gbtreekey32		b	U			@btree_gist._gbtreekey32		p	32
btree_gist	gbtreekey4		b	U			@btree_gist._gbtreekey4		p	4
btree_gist	gbtreekey8		b	U			@btree_gist._gbtreekey8		p	8
btree_gist	gbtreekey_var		b	U			@btree_gist._gbtreekey_var		x	-1
citext	_citext		b	A	IO	@citext.citext		default	x	-1		array
citext	citext		b	S			@citext._citext	default	x	-1
cube	_cube		b	A	IO	@cube.cube			x	-1		array
cube	cube		b	U			@cube._cube		p	-1
dblink	_dblink_pkey_results		b	A	IO	@dblink.dblink_pkey_results			x	-1		array
dblink	dblink_pkey_results		c	C	IO		@dblink._dblink_pkey_results		x	-1			c
earthdistance	_earth		b	A	IO	@earthdistance.earth			x	-1		array
earthdistance	earth		d	U	I		@earthdistance._earth		p	-1				@cube.cube
hstore	_ghstore		b	A	IO	@hstore.ghstore			x	-1		array
hstore	_hstore		b	A	IO	@hstore.hstore			x	-1		array
hstore	ghstore		b	U			@hstore._ghstore		p	-1
hstore	hstore		b	U			@hstore._hstore		x	-1		hstore
information_schema	__pg_foreign_data_wrappers		b	A	IO	information_schema._pg_foreign_data_wrappers			x	-1		array
information_schema	__pg_foreign_servers		b	A	IO	information_schema._pg_foreign_servers			x	-1		array
information_schema	__pg_foreign_table_columns		b	A	IO	information_schema._pg_foreign_table_columns			x	-1		array
information_schema	__pg_foreign_tables		b	A	IO	information_schema._pg_foreign_tables			x	-1		array
information_schema	__pg_user_mappings		b	A	IO	information_schema._pg_user_mappings			x	-1		array
information_schema	_administrable_role_authorizations		b	A	IO	information_schema.administrable_role_authorizations			x	-1		array
information_schema	_applicable_roles		b	A	IO	information_schema.applicable_roles			x	-1		array
information_schema	_attributes		b	A	IO	information_schema.attributes			x	-1		array
information_schema	_cardinal_number		b	A	IO	information_schema.cardinal_number			x	-1		array
information_schema	_character_data		b	A	IO	information_schema.character_data		C	x	-1		array
information_schema	_character_sets		b	A	IO	information_schema.character_sets			x	-1		array
information_schema	_check_constraint_routine_usage		b	A	IO	information_schema.check_constraint_routine_usage			x	-1		array
information_schema	_check_constraints		b	A	IO	information_schema.check_constraints			x	-1		array
information_schema	_collation_character_set_applicability		b	A	IO	information_schema.collation_character_set_applicability			x	-1		array
information_schema	_collations		b	A	IO	information_schema.collations			x	-1		array
information_schema	_column_column_usage		b	A	IO	information_schema.column_column_usage			x	-1		array
information_schema	_column_domain_usage		b	A	IO	information_schema.column_domain_usage			x	-1		array
information_schema	_column_options		b	A	IO	information_schema.column_options			x	-1		array
information_schema	_column_privileges		b	A	IO	information_schema.column_privileges			x	-1		array
information_schema	_column_udt_usage		b	A	IO	information_schema.column_udt_usage			x	-1		array
information_schema	_columns		b	A	IO	information_schema.columns			x	-1		array
information_schema	_constraint_column_usage		b	A	IO	information_schema.constraint_column_usage			x	-1		array
information_schema	_constraint_table_usage		b	A	IO	information_schema.constraint_table_usage			x	-1		array
information_schema	_data_type_privileges		b	A	IO	information_schema.data_type_privileges			x	-1		array
information_schema	_domain_constraints		b	A	IO	information_schema.domain_constraints			x	-1		array
information_schema	_domain_udt_usage		b	A	IO	information_schema.domain_udt_usage			x	-1		array
information_schema	_domains		b	A	IO	information_schema.domains			x	-1		array
information_schema	_element_types		b	A	IO	information_schema.element_types			x	-1		array
information_schema	_enabled_roles		b	A	IO	information_schema.enabled_roles			x	-1		array
information_schema	_foreign_data_wrapper_options		b	A	IO	information_schema.foreign_data_wrapper_options			x	-1		array
information_schema	_foreign_data_wrappers		b	A	IO	information_schema.foreign_data_wrappers			x	-1		array
information_schema	_foreign_server_options		b	A	IO	information_schema.foreign_server_options			x	-1		array
information_schema	_foreign_servers		b	A	IO	information_schema.foreign_servers			x	-1		array
information_schema	_foreign_table_options		b	A	IO	information_schema.foreign_table_options			x	-1		array
information_schema	_foreign_tables		b	A	IO	information_schema.foreign_tables			x	-1		array
information_schema	_information_schema_catalog_name		b	A	IO	information_schema.information_schema_catalog_name			x	-1		array
information_schema	_key_column_usage		b	A	IO	information_schema.key_column_usage			x	-1		array
information_schema	_parameters		b	A	IO	information_schema.parameters			x	-1		array
information_schema	_pg_foreign_data_wrappers		c	C	IO		information_schema.__pg_foreign_data_wrappers		x	-1			v
information_schema	_pg_foreign_servers		c	C	IO		information_schema.__pg_foreign_servers		x	-1			v
information_schema	_pg_foreign_table_columns		c	C	IO		information_schema.__pg_foreign_table_columns		x	-1			v
information_schema	_pg_foreign_tables		c	C	IO		information_schema.__pg_foreign_tables		x	-1			v
information_schema	_pg_user_mappings		c	C	IO		information_schema.__pg_user_mappings		x	-1			v
information_schema	_referential_constraints		b	A	IO	information_schema.referential_constraints			x	-1		array
information_schema	_role_column_grants		b	A	IO	information_schema.role_column_grants			x	-1		array
information_schema	_role_routine_grants		b	A	IO	information_schema.role_routine_grants			x	-1		array
information_schema	_role_table_grants		b	A	IO	information_schema.role_table_grants			x	-1		array
information_schema	_role_udt_grants		b	A	IO	information_schema.role_udt_grants			x	-1		array
information_schema	_role_usage_grants		b	A	IO	information_schema.role_usage_grants			x	-1		array
information_schema	_routine_column_usage		b	A	IO	information_schema.routine_column_usage			x	-1		array
information_schema	_routine_privileges		b	A	IO	information_schema.routine_privileges			x	-1		array
information_schema	_routine_routine_usage		b	A	IO	information_schema.routine_routine_usage			x	-1		array
information_schema	_routine_sequence_usage		b	A	IO	information_schema.routine_sequence_usage			x	-1		array
information_schema	_routine_table_usage		b	A	IO	information_schema.routine_table_usage			x	-1		array
information_schema	_routines		b	A	IO	information_schema.routines			x	-1		array
information_schema	_schemata		b	A	IO	information_schema.schemata			x	-1		array
information_schema	_sequences		b	A	IO	information_schema.sequences			x	-1		array
information_schema	_sql_features		b	A	IO	information_schema.sql_features			x	-1		array
information_schema	_sql_identifier		b	A	IO	information_schema.sql_identifier		C	x	-1		array
information_schema	_sql_implementation_info		b	A	IO	information_schema.sql_implementation_info			x	-1		array
information_schema	_sql_parts		b	A	IO	information_schema.sql_parts			x	-1		array
information_schema	_sql_sizing		b	A	IO	information_schema.sql_sizing			x	-1		array
information_schema	_table_constraints		b	A	IO	information_schema.table_constraints			x	-1		array
information_schema	_table_privileges		b	A	IO	information_schema.table_privileges			x	-1		array
information_schema	_tables		b	A	IO	information_schema.tables			x	-1		array
information_schema	_time_stamp		b	A	IO	information_schema.time_stamp			x	-1		array
information_schema	_transforms		b	A	IO	information_schema.transforms			x	-1		array
information_schema	_triggered_update_columns		b	A	IO	information_schema.triggered_update_columns			x	-1		array
information_schema	_triggers		b	A	IO	information_schema.triggers			x	-1		array
information_schema	_udt_privileges		b	A	IO	information_schema.udt_privileges			x	-1		array
information_schema	_usage_privileges		b	A	IO	information_schema.usage_privileges			x	-1		array
information_schema	_user_defined_types		b	A	IO	information_schema.user_defined_types			x	-1		array
information_schema	_user_mapping_options		b	A	IO	information_schema.user_mapping_options			x	-1		array
information_schema	_user_mappings		b	A	IO	information_schema.user_mappings			x	-1		array
information_schema	_view_column_usage		b	A	IO	information_schema.view_column_usage			x	-1		array
information_schema	_view_routine_usage		b	A	IO	information_schema.view_routine_usage			x	-1		array
information_schema	_view_table_usage		b	A	IO	information_schema.view_table_usage			x	-1		array
information_schema	_views		b	A	IO	information_schema.views			x	-1		array
information_schema	_yes_or_no		b	A	IO	information_schema.yes_or_no		C	x	-1		array
information_schema	administrable_role_authorizations		c	C	IO		information_schema._administrable_role_authorizations		x	-1			v
information_schema	applicable_roles		c	C	IO		information_schema._applicable_roles		x	-1			v
information_schema	attributes		c	C	IO		information_schema._attributes		x	-1			v
information_schema	cardinal_number		d	N	I		information_schema._cardinal_number		p	4				int4
information_schema	character_data		d	S	I		information_schema._character_data	C	x	-1				varchar
information_schema	character_sets		c	C	IO		information_schema._character_sets		x	-1			v
information_schema	check_constraint_routine_usage		c	C	IO		information_schema._check_constraint_routine_usage		x	-1			v
information_schema	check_constraints		c	C	IO		information_schema._check_constraints		x	-1			v
information_schema	collation_character_set_applicability		c	C	IO		information_schema._collation_character_set_applicability		x	-1			v
information_schema	collations		c	C	IO		information_schema._collations		x	-1			v
information_schema	column_column_usage		c	C	IO		information_schema._column_column_usage		x	-1			v
information_schema	column_domain_usage		c	C	IO		information_schema._column_domain_usage		x	-1			v
information_schema	column_options		c	C	IO		information_schema._column_options		x	-1			v
information_schema	column_privileges		c	C	IO		information_schema._column_privileges		x	-1			v
information_schema	column_udt_usage		c	C	IO		information_schema._column_udt_usage		x	-1			v
information_schema	columns		c	C	IO		information_schema._columns		x	-1			v
information_schema	constraint_column_usage		c	C	IO		information_schema._constraint_column_usage		x	-1			v
information_schema	constraint_table_usage		c	C	IO		information_schema._constraint_table_usage		x	-1			v
information_schema	data_type_privileges		c	C	IO		information_schema._data_type_privileges		x	-1			v
information_schema	domain_constraints		c	C	IO		information_schema._domain_constraints		x	-1			v
information_schema	domain_udt_usage		c	C	IO		information_schema._domain_udt_usage		x	-1			v
information_schema	domains		c	C	IO		information_schema._domains		x	-1			v
information_schema	element_types		c	C	IO		information_schema._element_types		x	-1			v
information_schema	enabled_roles		c	C	IO		information_schema._enabled_roles		x	-1			v
information_schema	foreign_data_wrapper_options		c	C	IO		information_schema._foreign_data_wrapper_options		x	-1			v
information_schema	foreign_data_wrappers		c	C	IO		information_schema._foreign_data_wrappers		x	-1			v
information_schema	foreign_server_options		c	C	IO		information_schema._foreign_server_options		x	-1			v
information_schema	foreign_servers		c	C	IO		information_schema._foreign_servers		x	-1			v
information_schema	foreign_table_options		c	C	IO		information_schema._foreign_table_options		x	-1			v
information_schema	foreign_tables		c	C	IO		information_schema._foreign_tables		x	-1			v
information_schema	information_schema_catalog_name		c	C	IO		information_schema._information_schema_catalog_name		x	-1			v
information_schema	key_column_usage		c	C	IO		information_schema._key_column_usage		x	-1			v
information_schema	parameters		c	C	IO		information_schema._parameters		x	-1			v
information_schema	referential_constraints		c	C	IO		information_schema._referential_constraints		x	-1			v
information_schema	role_column_grants		c	C	IO		information_schema._role_column_grants		x	-1			v
information_schema	role_routine_grants		c	C	IO		information_schema._role_routine_grants		x	-1			v
information_schema	role_table_grants		c	C	IO		information_schema._role_table_grants		x	-1			v
information_schema	role_udt_grants		c	C	IO		information_schema._role_udt_grants		x	-1			v
information_schema	role_usage_grants		c	C	IO		information_schema._role_usage_grants		x	-1			v
information_schema	routine_column_usage		c	C	IO		information_schema._routine_column_usage		x	-1			v
information_schema	routine_privileges		c	C	IO		information_schema._routine_privileges		x	-1			v
information_schema	routine_routine_usage		c	C	IO		information_schema._routine_routine_usage		x	-1			v
information_schema	routine_sequence_usage		c	C	IO		information_schema._routine_sequence_usage		x	-1			v
information_schema	routine_table_usage		c	C	IO		information_schema._routine_table_usage		x	-1			v
information_schema	routines		c	C	IO		information_schema._routines		x	-1			v
information_schema	schemata		c	C	IO		information_schema._schemata		x	-1			v
information_schema	sequences		c	C	IO		information_schema._sequences		x	-1			v
information_schema	sql_features		c	C	IO		information_schema._sql_features		x	-1			r
information_schema	sql_identifier		d	S	I		information_schema._sql_identifier	C	p	64				name
information_schema	sql_implementation_info		c	C	IO		information_schema._sql_implementation_info		x	-1			r
information_schema	sql_parts		c	C	IO		information_schema._sql_parts		x	-1			r
information_schema	sql_sizing		c	C	IO		information_schema._sql_sizing		x	-1			r
information_schema	table_constraints		c	C	IO		information_schema._table_constraints		x	-1			v
information_schema	table_privileges		c	C	IO		information_schema._table_privileges		x	-1			v
information_schema	tables		c	C	IO		information_schema._tables		x	-1			v
information_schema	time_stamp		d	D	IO		information_schema._time_stamp		p	8				timestamptz	2
information_schema	transforms		c	C	IO		information_schema._transforms		x	-1			v
information_schema	triggered_update_columns		c	C	IO		information_schema._triggered_update_columns		x	-1			v
information_schema	triggers		c	C	IO		information_schema._triggers		x	-1			v
information_schema	udt_privileges		c	C	IO		information_schema._udt_privileges		x	-1			v
information_schema	usage_privileges		c	C	IO		information_schema._usage_privileges		x	-1			v
information_schema	user_defined_types		c	C	IO		information_schema._user_defined_types		x	-1			v
information_schema	user_mapping_options		c	C	IO		information_schema._user_mapping_options		x	-1			v
information_schema	user_mappings		c	C	IO		information_schema._user_mappings		x	-1			v
information_schema	view_column_usage		c	C	IO		information_schema._view_column_usage		x	-1			v
information_schema	view_routine_usage		c	C	IO		information_schema._view_routine_usage		x	-1			v
information_schema	view_table_usage		c	C	IO		information_schema._view_table_usage		x	-1			v
information_schema	views		c	C	IO		information_schema._views		x	-1			v
information_schema	yes_or_no		d	S	I		information_schema._yes_or_no	C	x	-1				varchar	7
intarray	_intbig_gkey		b	A	IO	@intarray.intbig_gkey			x	-1		array
intarray	_query_int		b	A	IO	@intarray.query_int			x	-1		array
intarray	intbig_gkey		b	U			@intarray._intbig_gkey		p	-1
intarray	query_int		b	U			@intarray._query_int		p	-1
isn	_ean13		b	A	IO	@isn.ean13			x	-1		array
isn	_isbn		b	A	IO	@isn.isbn			x	-1		array
isn	_isbn13		b	A	IO	@isn.isbn13			x	-1		array
isn	_ismn		b	A	IO	@isn.ismn			x	-1		array
isn	_ismn13		b	A	IO	@isn.ismn13			x	-1		array
isn	_issn		b	A	IO	@isn.issn			x	-1		array
isn	_issn13		b	A	IO	@isn.issn13			x	-1		array
isn	_upc		b	A	IO	@isn.upc			x	-1		array
isn	ean13		b	U			@isn._ean13		p	8
isn	isbn		b	U			@isn._isbn		p	8
isn	isbn13		b	U			@isn._isbn13		p	8
isn	ismn		b	U			@isn._ismn		p	8
isn	ismn13		b	U			@isn._ismn13		p	8
isn	issn		b	U			@isn._issn		p	8
isn	issn13		b	U			@isn._issn13		p	8
isn	upc		b	U			@isn._upc		p	8
lo	_lo		b	A	IO	@lo.lo			x	-1		array
lo	lo		d	N	I		@lo._lo		p	4				oid
ltree	_lquery		b	A	IO	@ltree.lquery			x	-1		array
ltree	_ltree		b	A	IO	@ltree.ltree			x	-1		array
ltree	_ltree_gist		b	A	IO	@ltree.ltree_gist			x	-1		array
ltree	_ltxtquery		b	A	IO	@ltree.ltxtquery			x	-1		array
ltree	lquery		b	U			@ltree._lquery		x	-1
ltree	ltree		b	U			@ltree._ltree		x	-1
ltree	ltree_gist		b	U			@ltree._ltree_gist		p	-1
ltree	ltxtquery		b	U			@ltree._ltxtquery		x	-1
pg_buffercache	_pg_buffercache		b	A	IO	@pg_buffercache.pg_buffercache			x	-1		array
pg_buffercache	pg_buffercache		c	C	IO		@pg_buffercache._pg_buffercache		x	-1			v
pg_stat_statements	_pg_stat_statements		b	A	IO	@pg_stat_statements.pg_stat_statements			x	-1		array
pg_stat_statements	_pg_stat_statements_info		b	A	IO	@pg_stat_statements.pg_stat_statements_info			x	-1		array
pg_stat_statements	pg_stat_statements		c	C	IO		@pg_stat_statements._pg_stat_statements		x	-1			v
pg_stat_statements	pg_stat_statements_info		c	C	IO		@pg_stat_statements._pg_stat_statements_info		x	-1			v
pg_trgm	_gtrgm		b	A	IO	@pg_trgm.gtrgm			x	-1		array
pg_trgm	gtrgm		b	U			@pg_trgm._gtrgm		p	-1
postgis	_box2d		b	A	IO	@postgis.box2d			x	-1		array
postgis	_box2df		b	A	IO	@postgis.box2df			x	-1		array
postgis	_box3d		b	A	IO	@postgis.box3d			x	-1		array
postgis	_geography		b	A	mIO	@postgis.geography			x	-1	:	array
postgis	_geography_columns		b	A	IO	@postgis.geography_columns			x	-1		array
postgis	_geometry		b	A	mIO	@postgis.geometry			x	-1	:	array
postgis	_geometry_columns		b	A	IO	@postgis.geometry_columns			x	-1		array
postgis	_geometry_dump		b	A	IO	@postgis.geometry_dump			x	-1		array
postgis	_gidx		b	A	IO	@postgis.gidx			x	-1		array
postgis	_spatial_ref_sys		b	A	IO	@postgis.spatial_ref_sys			x	-1		array
postgis	_spheroid		b	A	IO	@postgis.spheroid			x	-1		array
postgis	_valid_detail		b	A	IO	@postgis.valid_detail			x	-1		array
postgis	box2d		b	U			@postgis._box2d		p	65
postgis	box2df		b	U			@postgis._box2df		p	16
postgis	box3d		b	U			@postgis._box3d		p	52
postgis	geography		b	U	m		@postgis._geography		m	-1	:
postgis	geography_columns		c	C	IO		@postgis._geography_columns		x	-1			v
postgis	geometry		b	U	m		@postgis._geometry		m	-1	:
postgis	geometry_columns		c	C	IO		@postgis._geometry_columns		x	-1			v
postgis	geometry_dump		c	C	IO		@postgis._geometry_dump		x	-1			c
postgis	gidx		b	U			@postgis._gidx		p	-1
postgis	spatial_ref_sys		c	C	IO		@postgis._spatial_ref_sys		x	-1			r
postgis	spheroid		b	U			@postgis._spheroid		p	65
postgis	valid_detail		c	C	IO		@postgis._valid_detail		x	-1			c
postgis_raster	_addbandarg		b	A	IO	@postgis_raster.addbandarg			x	-1		array
postgis_raster	_agg_count		b	A	IO	@postgis_raster.agg_count			x	-1		array
postgis_raster	_agg_samealignment		b	A	IO	@postgis_raster.agg_samealignment			x	-1		array
postgis_raster	_geomval		b	A	IO	@postgis_raster.geomval			x	-1		array
postgis_raster	_rastbandarg		b	A	IO	@postgis_raster.rastbandarg			x	-1		array
postgis_raster	_raster		b	A	IO	@postgis_raster.raster			x	-1		array
postgis_raster	_raster_columns		b	A	IO	@postgis_raster.raster_columns			x	-1		array
postgis_raster	_raster_overviews		b	A	IO	@postgis_raster.raster_overviews			x	-1		array
postgis_raster	_reclassarg		b	A	IO	@postgis_raster.reclassarg			x	-1		array
postgis_raster	_summarystats		b	A	IO	@postgis_raster.summarystats			x	-1		array
postgis_raster	_unionarg		b	A	IO	@postgis_raster.unionarg			x	-1		array
postgis_raster	addbandarg		c	C	IO		@postgis_raster._addbandarg		x	-1			c
postgis_raster	agg_count		c	C	IO		@postgis_raster._agg_count		x	-1			c
postgis_raster	agg_samealignment		c	C	IO		@postgis_raster._agg_samealignment		x	-1			c
postgis_raster	geomval		c	C	IO		@postgis_raster._geomval		x	-1			c
postgis_raster	rastbandarg		c	C	IO		@postgis_raster._rastbandarg		x	-1			c
postgis_raster	raster		b	U			@postgis_raster._raster		x	-1
postgis_raster	raster_columns		c	C	IO		@postgis_raster._raster_columns		x	-1			v
postgis_raster	raster_overviews		c	C	IO		@postgis_raster._raster_overviews		x	-1			v
postgis_raster	reclassarg		c	C	IO		@postgis_raster._reclassarg		x	-1			c
postgis_raster	summarystats		c	C	IO		@postgis_raster._summarystats		x	-1			c
postgis_raster	unionarg		c	C	IO		@postgis_raster._unionarg		x	-1			c
postgis_tiger_geocoder	_addr		b	A	IO	@postgis_tiger_geocoder.addr			x	-1		array
postgis_tiger_geocoder	_addrfeat		b	A	IO	@postgis_tiger_geocoder.addrfeat			x	-1		array
postgis_tiger_geocoder	_bg		b	A	IO	@postgis_tiger_geocoder.bg			x	-1		array
postgis_tiger_geocoder	_county		b	A	IO	@postgis_tiger_geocoder.county			x	-1		array
postgis_tiger_geocoder	_county_lookup		b	A	IO	@postgis_tiger_geocoder.county_lookup			x	-1		array
postgis_tiger_geocoder	_countysub_lookup		b	A	IO	@postgis_tiger_geocoder.countysub_lookup			x	-1		array
postgis_tiger_geocoder	_cousub		b	A	IO	@postgis_tiger_geocoder.cousub			x	-1		array
postgis_tiger_geocoder	_direction_lookup		b	A	IO	@postgis_tiger_geocoder.direction_lookup			x	-1		array
postgis_tiger_geocoder	_edges		b	A	IO	@postgis_tiger_geocoder.edges			x	-1		array
postgis_tiger_geocoder	_faces		b	A	IO	@postgis_tiger_geocoder.faces			x	-1		array
postgis_tiger_geocoder	_featnames		b	A	IO	@postgis_tiger_geocoder.featnames			x	-1		array
postgis_tiger_geocoder	_geocode_settings		b	A	IO	@postgis_tiger_geocoder.geocode_settings			x	-1		array
postgis_tiger_geocoder	_geocode_settings_default		b	A	IO	@postgis_tiger_geocoder.geocode_settings_default			x	-1		array
postgis_tiger_geocoder	_loader_lookuptables		b	A	IO	@postgis_tiger_geocoder.loader_lookuptables			x	-1		array
postgis_tiger_geocoder	_loader_platform		b	A	IO	@postgis_tiger_geocoder.loader_platform			x	-1		array
postgis_tiger_geocoder	_loader_variables		b	A	IO	@postgis_tiger_geocoder.loader_variables			x	-1		array
postgis_tiger_geocoder	_norm_addy		b	A	IO	@postgis_tiger_geocoder.norm_addy			x	-1		array
postgis_tiger_geocoder	_pagc_gaz		b	A	IO	@postgis_tiger_geocoder.pagc_gaz			x	-1		array
postgis_tiger_geocoder	_pagc_lex		b	A	IO	@postgis_tiger_geocoder.pagc_lex			x	-1		array
postgis_tiger_geocoder	_pagc_rules		b	A	IO	@postgis_tiger_geocoder.pagc_rules			x	-1		array
postgis_tiger_geocoder	_place		b	A	IO	@postgis_tiger_geocoder.place			x	-1		array
postgis_tiger_geocoder	_place_lookup		b	A	IO	@postgis_tiger_geocoder.place_lookup			x	-1		array
postgis_tiger_geocoder	_secondary_unit_lookup		b	A	IO	@postgis_tiger_geocoder.secondary_unit_lookup			x	-1		array
postgis_tiger_geocoder	_state		b	A	IO	@postgis_tiger_geocoder.state			x	-1		array
postgis_tiger_geocoder	_state_lookup		b	A	IO	@postgis_tiger_geocoder.state_lookup			x	-1		array
postgis_tiger_geocoder	_street_type_lookup		b	A	IO	@postgis_tiger_geocoder.street_type_lookup			x	-1		array
postgis_tiger_geocoder	_tabblock		b	A	IO	@postgis_tiger_geocoder.tabblock			x	-1		array
postgis_tiger_geocoder	_tabblock20		b	A	IO	@postgis_tiger_geocoder.tabblock20			x	-1		array
postgis_tiger_geocoder	_tract		b	A	IO	@postgis_tiger_geocoder.tract			x	-1		array
postgis_tiger_geocoder	_zcta5		b	A	IO	@postgis_tiger_geocoder.zcta5			x	-1		array
postgis_tiger_geocoder	_zip_lookup		b	A	IO	@postgis_tiger_geocoder.zip_lookup			x	-1		array
postgis_tiger_geocoder	_zip_lookup_all		b	A	IO	@postgis_tiger_geocoder.zip_lookup_all			x	-1		array
postgis_tiger_geocoder	_zip_lookup_base		b	A	IO	@postgis_tiger_geocoder.zip_lookup_base			x	-1		array
postgis_tiger_geocoder	_zip_state		b	A	IO	@postgis_tiger_geocoder.zip_state			x	-1		array
postgis_tiger_geocoder	_zip_state_loc		b	A	IO	@postgis_tiger_geocoder.zip_state_loc			x	-1		array
postgis_tiger_geocoder	addr		c	C	IO		@postgis_tiger_geocoder._addr		x	-1			r
postgis_tiger_geocoder	addrfeat		c	C	IO		@postgis_tiger_geocoder._addrfeat		x	-1			r
postgis_tiger_geocoder	bg		c	C	IO		@postgis_tiger_geocoder._bg		x	-1			r
postgis_tiger_geocoder	county		c	C	IO		@postgis_tiger_geocoder._county		x	-1			r
postgis_tiger_geocoder	county_lookup		c	C	IO		@postgis_tiger_geocoder._county_lookup		x	-1			r
postgis_tiger_geocoder	countysub_lookup		c	C	IO		@postgis_tiger_geocoder._countysub_lookup		x	-1			r
postgis_tiger_geocoder	cousub		c	C	IO		@postgis_tiger_geocoder._cousub		x	-1			r
postgis_tiger_geocoder	direction_lookup		c	C	IO		@postgis_tiger_geocoder._direction_lookup		x	-1			r
postgis_tiger_geocoder	edges		c	C	IO		@postgis_tiger_geocoder._edges		x	-1			r
postgis_tiger_geocoder	faces		c	C	IO		@postgis_tiger_geocoder._faces		x	-1			r
postgis_tiger_geocoder	featnames		c	C	IO		@postgis_tiger_geocoder._featnames		x	-1			r
postgis_tiger_geocoder	geocode_settings		c	C	IO		@postgis_tiger_geocoder._geocode_settings		x	-1			r
postgis_tiger_geocoder	geocode_settings_default		c	C	IO		@postgis_tiger_geocoder._geocode_settings_default		x	-1			r
postgis_tiger_geocoder	loader_lookuptables		c	C	IO		@postgis_tiger_geocoder._loader_lookuptables		x	-1			r
postgis_tiger_geocoder	loader_platform		c	C	IO		@postgis_tiger_geocoder._loader_platform		x	-1			r
postgis_tiger_geocoder	loader_variables		c	C	IO		@postgis_tiger_geocoder._loader_variables		x	-1			r
postgis_tiger_geocoder	norm_addy		c	C	IO		@postgis_tiger_geocoder._norm_addy		x	-1			c
postgis_tiger_geocoder	pagc_gaz		c	C	IO		@postgis_tiger_geocoder._pagc_gaz		x	-1			r
postgis_tiger_geocoder	pagc_lex		c	C	IO		@postgis_tiger_geocoder._pagc_lex		x	-1			r
postgis_tiger_geocoder	pagc_rules		c	C	IO		@postgis_tiger_geocoder._pagc_rules		x	-1			r
postgis_tiger_geocoder	place		c	C	IO		@postgis_tiger_geocoder._place		x	-1			r
postgis_tiger_geocoder	place_lookup		c	C	IO		@postgis_tiger_geocoder._place_lookup		x	-1			r
postgis_tiger_geocoder	secondary_unit_lookup		c	C	IO		@postgis_tiger_geocoder._secondary_unit_lookup		x	-1			r
postgis_tiger_geocoder	state		c	C	IO		@postgis_tiger_geocoder._state		x	-1			r
postgis_tiger_geocoder	state_lookup		c	C	IO		@postgis_tiger_geocoder._state_lookup		x	-1			r
postgis_tiger_geocoder	street_type_lookup		c	C	IO		@postgis_tiger_geocoder._street_type_lookup		x	-1			r
postgis_tiger_geocoder	tabblock		c	C	IO		@postgis_tiger_geocoder._tabblock		x	-1			r
postgis_tiger_geocoder	tabblock20		c	C	IO		@postgis_tiger_geocoder._tabblock20		x	-1			r
postgis_tiger_geocoder	tract		c	C	IO		@postgis_tiger_geocoder._tract		x	-1			r
postgis_tiger_geocoder	zcta5		c	C	IO		@postgis_tiger_geocoder._zcta5		x	-1			r
postgis_tiger_geocoder	zip_lookup		c	C	IO		@postgis_tiger_geocoder._zip_lookup		x	-1			r
postgis_tiger_geocoder	zip_lookup_all		c	C	IO		@postgis_tiger_geocoder._zip_lookup_all		x	-1			r
postgis_tiger_geocoder	zip_lookup_base		c	C	IO		@postgis_tiger_geocoder._zip_lookup_base		x	-1			r
postgis_tiger_geocoder	zip_state		c	C	IO		@postgis_tiger_geocoder._zip_state		x	-1			r
postgis_tiger_geocoder	zip_state_loc		c	C	IO		@postgis_tiger_geocoder._zip_state_loc		x	-1			r
postgis_topology	_getfaceedges_returntype		b	A	IO	@postgis_topology.getfaceedges_returntype			x	-1		array
postgis_topology	_layer		b	A	IO	@postgis_topology.layer			x	-1		array
postgis_topology	_topoelement		b	A	IO	@postgis_topology.topoelement			x	-1		array
postgis_topology	_topoelementarray		b	A	IO	@postgis_topology.topoelementarray			x	-1		array
postgis_topology	_topogeometry		b	A	IO	@postgis_topology.topogeometry			x	-1		array
postgis_topology	_topology		b	A	IO	@postgis_topology.topology			x	-1		array
postgis_topology	_validatetopology_returntype		b	A	IO	@postgis_topology.validatetopology_returntype			x	-1		array
postgis_topology	getfaceedges_returntype		c	C	IO		@postgis_topology._getfaceedges_returntype		x	-1			c
postgis_topology	layer		c	C	IO		@postgis_topology._layer		x	-1			r
postgis_topology	topoelement		d	A	IO		@postgis_topology._topoelement		x	-1				_int4
postgis_topology	topoelementarray		d	A	IO		@postgis_topology._topoelementarray		x	-1				_int4
postgis_topology	topogeometry		c	C	IO		@postgis_topology._topogeometry		x	-1			c
postgis_topology	topology		c	C	IO		@postgis_topology._topology		x	-1			r
postgis_topology	validatetopology_returntype		c	C	IO		@postgis_topology._validatetopology_returntype		x	-1			c
seg	_seg		b	A	IO	@seg.seg			x	-1		array
seg	seg		b	U			@seg._seg		p	12
tablefunc	_tablefunc_crosstab_2		b	A	IO	@tablefunc.tablefunc_crosstab_2			x	-1		array
tablefunc	_tablefunc_crosstab_3		b	A	IO	@tablefunc.tablefunc_crosstab_3			x	-1		array
tablefunc	_tablefunc_crosstab_4		b	A	IO	@tablefunc.tablefunc_crosstab_4			x	-1		array
tablefunc	tablefunc_crosstab_2		c	C	IO		@tablefunc._tablefunc_crosstab_2		x	-1			c
tablefunc	tablefunc_crosstab_3		c	C	IO		@tablefunc._tablefunc_crosstab_3		x	-1			c
tablefunc	tablefunc_crosstab_4		c	C	IO		@tablefunc._tablefunc_crosstab_4		x	-1			c

"""#
}
