// swift-format-ignore-file
// Written by generate-builtins from PostgreSQL 15.20; do not edit. Fields, separated by tabs:
// kind, name, schema if not the usual, detail (access method: t table, i index, and for an index o can
// order, u unique, m many columns, x exclude, c include; language: t trusted; operator family: access
// method; schema: owner; collation: provider and n if not deterministic; abbreviation of a time zone: minutes
// east of Greenwich and d if that is summer time, or nothing where a zone's rules decide)

extension Postgres15Data {
/// Rows of pg_catalog.
static let objects: StaticString = #"""
accessMethod	brin		im
accessMethod	btree		ioumxc
accessMethod	gin		im
accessMethod	gist		imxc
accessMethod	hash		ix
accessMethod	heap		t
accessMethod	spgist		ixc
collation	C		c
collation	POSIX		c
collation	af-NA-x-icu		i
collation	af-ZA-x-icu		i
collation	af-x-icu		i
collation	agq-CM-x-icu		i
collation	agq-x-icu		i
collation	ak-GH-x-icu		i
collation	ak-x-icu		i
collation	am-ET-x-icu		i
collation	am-x-icu		i
collation	ar-001-x-icu		i
collation	ar-AE-x-icu		i
collation	ar-BH-x-icu		i
collation	ar-DJ-x-icu		i
collation	ar-DZ-x-icu		i
collation	ar-EG-x-icu		i
collation	ar-EH-x-icu		i
collation	ar-ER-x-icu		i
collation	ar-IL-x-icu		i
collation	ar-IQ-x-icu		i
collation	ar-JO-x-icu		i
collation	ar-KM-x-icu		i
collation	ar-KW-x-icu		i
collation	ar-LB-x-icu		i
collation	ar-LY-x-icu		i
collation	ar-MA-x-icu		i
collation	ar-MR-x-icu		i
collation	ar-OM-x-icu		i
collation	ar-PS-x-icu		i
collation	ar-QA-x-icu		i
collation	ar-SA-x-icu		i
collation	ar-SD-x-icu		i
collation	ar-SO-x-icu		i
collation	ar-SS-x-icu		i
collation	ar-SY-x-icu		i
collation	ar-TD-x-icu		i
collation	ar-TN-x-icu		i
collation	ar-YE-x-icu		i
collation	ar-x-icu		i
collation	as-IN-x-icu		i
collation	as-x-icu		i
collation	asa-TZ-x-icu		i
collation	asa-x-icu		i
collation	ast-ES-x-icu		i
collation	ast-x-icu		i
collation	az-Cyrl-AZ-x-icu		i
collation	az-Cyrl-x-icu		i
collation	az-Latn-AZ-x-icu		i
collation	az-Latn-x-icu		i
collation	az-x-icu		i
collation	bas-CM-x-icu		i
collation	bas-x-icu		i
collation	be-BY-x-icu		i
collation	be-x-icu		i
collation	bem-ZM-x-icu		i
collation	bem-x-icu		i
collation	bez-TZ-x-icu		i
collation	bez-x-icu		i
collation	bg-BG-x-icu		i
collation	bg-x-icu		i
collation	bgc-IN-x-icu		i
collation	bgc-x-icu		i
collation	bho-IN-x-icu		i
collation	bho-x-icu		i
collation	bm-ML-x-icu		i
collation	bm-x-icu		i
collation	bn-BD-x-icu		i
collation	bn-IN-x-icu		i
collation	bn-x-icu		i
collation	bo-CN-x-icu		i
collation	bo-IN-x-icu		i
collation	bo-x-icu		i
collation	br-FR-x-icu		i
collation	br-x-icu		i
collation	brx-IN-x-icu		i
collation	brx-x-icu		i
collation	bs-Cyrl-BA-x-icu		i
collation	bs-Cyrl-x-icu		i
collation	bs-Latn-BA-x-icu		i
collation	bs-Latn-x-icu		i
collation	bs-x-icu		i
collation	ca-AD-x-icu		i
collation	ca-ES-x-icu		i
collation	ca-FR-x-icu		i
collation	ca-IT-x-icu		i
collation	ca-x-icu		i
collation	ccp-BD-x-icu		i
collation	ccp-IN-x-icu		i
collation	ccp-x-icu		i
collation	ce-RU-x-icu		i
collation	ce-x-icu		i
collation	ceb-PH-x-icu		i
collation	ceb-x-icu		i
collation	cgg-UG-x-icu		i
collation	cgg-x-icu		i
collation	chr-US-x-icu		i
collation	chr-x-icu		i
collation	ckb-IQ-x-icu		i
collation	ckb-IR-x-icu		i
collation	ckb-x-icu		i
collation	cs-CZ-x-icu		i
collation	cs-x-icu		i
collation	cv-RU-x-icu		i
collation	cv-x-icu		i
collation	cy-GB-x-icu		i
collation	cy-x-icu		i
collation	da-DK-x-icu		i
collation	da-GL-x-icu		i
collation	da-x-icu		i
collation	dav-KE-x-icu		i
collation	dav-x-icu		i
collation	de-AT-x-icu		i
collation	de-BE-x-icu		i
collation	de-CH-x-icu		i
collation	de-DE-x-icu		i
collation	de-IT-x-icu		i
collation	de-LI-x-icu		i
collation	de-LU-x-icu		i
collation	de-x-icu		i
collation	default		d
collation	dje-NE-x-icu		i
collation	dje-x-icu		i
collation	doi-IN-x-icu		i
collation	doi-x-icu		i
collation	dsb-DE-x-icu		i
collation	dsb-x-icu		i
collation	dua-CM-x-icu		i
collation	dua-x-icu		i
collation	dyo-SN-x-icu		i
collation	dyo-x-icu		i
collation	dz-BT-x-icu		i
collation	dz-x-icu		i
collation	ebu-KE-x-icu		i
collation	ebu-x-icu		i
collation	ee-GH-x-icu		i
collation	ee-TG-x-icu		i
collation	ee-x-icu		i
collation	el-CY-x-icu		i
collation	el-GR-x-icu		i
collation	el-x-icu		i
collation	en-001-x-icu		i
collation	en-150-x-icu		i
collation	en-AE-x-icu		i
collation	en-AG-x-icu		i
collation	en-AI-x-icu		i
collation	en-AS-x-icu		i
collation	en-AT-x-icu		i
collation	en-AU-x-icu		i
collation	en-BB-x-icu		i
collation	en-BE-x-icu		i
collation	en-BI-x-icu		i
collation	en-BM-x-icu		i
collation	en-BS-x-icu		i
collation	en-BW-x-icu		i
collation	en-BZ-x-icu		i
collation	en-CA-x-icu		i
collation	en-CC-x-icu		i
collation	en-CH-x-icu		i
collation	en-CK-x-icu		i
collation	en-CM-x-icu		i
collation	en-CX-x-icu		i
collation	en-CY-x-icu		i
collation	en-DE-x-icu		i
collation	en-DG-x-icu		i
collation	en-DK-x-icu		i
collation	en-DM-x-icu		i
collation	en-ER-x-icu		i
collation	en-FI-x-icu		i
collation	en-FJ-x-icu		i
collation	en-FK-x-icu		i
collation	en-FM-x-icu		i
collation	en-GB-x-icu		i
collation	en-GD-x-icu		i
collation	en-GG-x-icu		i
collation	en-GH-x-icu		i
collation	en-GI-x-icu		i
collation	en-GM-x-icu		i
collation	en-GU-x-icu		i
collation	en-GY-x-icu		i
collation	en-HK-x-icu		i
collation	en-IE-x-icu		i
collation	en-IL-x-icu		i
collation	en-IM-x-icu		i
collation	en-IN-x-icu		i
collation	en-IO-x-icu		i
collation	en-JE-x-icu		i
collation	en-JM-x-icu		i
collation	en-KE-x-icu		i
collation	en-KI-x-icu		i
collation	en-KN-x-icu		i
collation	en-KY-x-icu		i
collation	en-LC-x-icu		i
collation	en-LR-x-icu		i
collation	en-LS-x-icu		i
collation	en-MG-x-icu		i
collation	en-MH-x-icu		i
collation	en-MO-x-icu		i
collation	en-MP-x-icu		i
collation	en-MS-x-icu		i
collation	en-MT-x-icu		i
collation	en-MU-x-icu		i
collation	en-MV-x-icu		i
collation	en-MW-x-icu		i
collation	en-MY-x-icu		i
collation	en-NA-x-icu		i
collation	en-NF-x-icu		i
collation	en-NG-x-icu		i
collation	en-NL-x-icu		i
collation	en-NR-x-icu		i
collation	en-NU-x-icu		i
collation	en-NZ-x-icu		i
collation	en-PG-x-icu		i
collation	en-PH-x-icu		i
collation	en-PK-x-icu		i
collation	en-PN-x-icu		i
collation	en-PR-x-icu		i
collation	en-PW-x-icu		i
collation	en-RW-x-icu		i
collation	en-SB-x-icu		i
collation	en-SC-x-icu		i
collation	en-SD-x-icu		i
collation	en-SE-x-icu		i
collation	en-SG-x-icu		i
collation	en-SH-x-icu		i
collation	en-SI-x-icu		i
collation	en-SL-x-icu		i
collation	en-SS-x-icu		i
collation	en-SX-x-icu		i
collation	en-SZ-x-icu		i
collation	en-TC-x-icu		i
collation	en-TK-x-icu		i
collation	en-TO-x-icu		i
collation	en-TT-x-icu		i
collation	en-TV-x-icu		i
collation	en-TZ-x-icu		i
collation	en-UG-x-icu		i
collation	en-UM-x-icu		i
collation	en-US-u-va-posix-x-icu		i
collation	en-US-x-icu		i
collation	en-VC-x-icu		i
collation	en-VG-x-icu		i
collation	en-VI-x-icu		i
collation	en-VU-x-icu		i
collation	en-WS-x-icu		i
collation	en-ZA-x-icu		i
collation	en-ZM-x-icu		i
collation	en-ZW-x-icu		i
collation	en-x-icu		i
collation	eo-001-x-icu		i
collation	eo-x-icu		i
collation	es-419-x-icu		i
collation	es-AR-x-icu		i
collation	es-BO-x-icu		i
collation	es-BR-x-icu		i
collation	es-BZ-x-icu		i
collation	es-CL-x-icu		i
collation	es-CO-x-icu		i
collation	es-CR-x-icu		i
collation	es-CU-x-icu		i
collation	es-DO-x-icu		i
collation	es-EA-x-icu		i
collation	es-EC-x-icu		i
collation	es-ES-x-icu		i
collation	es-GQ-x-icu		i
collation	es-GT-x-icu		i
collation	es-HN-x-icu		i
collation	es-IC-x-icu		i
collation	es-MX-x-icu		i
collation	es-NI-x-icu		i
collation	es-PA-x-icu		i
collation	es-PE-x-icu		i
collation	es-PH-x-icu		i
collation	es-PR-x-icu		i
collation	es-PY-x-icu		i
collation	es-SV-x-icu		i
collation	es-US-x-icu		i
collation	es-UY-x-icu		i
collation	es-VE-x-icu		i
collation	es-x-icu		i
collation	et-EE-x-icu		i
collation	et-x-icu		i
collation	eu-ES-x-icu		i
collation	eu-x-icu		i
collation	ewo-CM-x-icu		i
collation	ewo-x-icu		i
collation	fa-AF-x-icu		i
collation	fa-IR-x-icu		i
collation	fa-x-icu		i
collation	ff-Adlm-BF-x-icu		i
collation	ff-Adlm-CM-x-icu		i
collation	ff-Adlm-GH-x-icu		i
collation	ff-Adlm-GM-x-icu		i
collation	ff-Adlm-GN-x-icu		i
collation	ff-Adlm-GW-x-icu		i
collation	ff-Adlm-LR-x-icu		i
collation	ff-Adlm-MR-x-icu		i
collation	ff-Adlm-NE-x-icu		i
collation	ff-Adlm-NG-x-icu		i
collation	ff-Adlm-SL-x-icu		i
collation	ff-Adlm-SN-x-icu		i
collation	ff-Adlm-x-icu		i
collation	ff-Latn-BF-x-icu		i
collation	ff-Latn-CM-x-icu		i
collation	ff-Latn-GH-x-icu		i
collation	ff-Latn-GM-x-icu		i
collation	ff-Latn-GN-x-icu		i
collation	ff-Latn-GW-x-icu		i
collation	ff-Latn-LR-x-icu		i
collation	ff-Latn-MR-x-icu		i
collation	ff-Latn-NE-x-icu		i
collation	ff-Latn-NG-x-icu		i
collation	ff-Latn-SL-x-icu		i
collation	ff-Latn-SN-x-icu		i
collation	ff-Latn-x-icu		i
collation	ff-x-icu		i
collation	fi-FI-x-icu		i
collation	fi-x-icu		i
collation	fil-PH-x-icu		i
collation	fil-x-icu		i
collation	fo-DK-x-icu		i
collation	fo-FO-x-icu		i
collation	fo-x-icu		i
collation	fr-BE-x-icu		i
collation	fr-BF-x-icu		i
collation	fr-BI-x-icu		i
collation	fr-BJ-x-icu		i
collation	fr-BL-x-icu		i
collation	fr-CA-x-icu		i
collation	fr-CD-x-icu		i
collation	fr-CF-x-icu		i
collation	fr-CG-x-icu		i
collation	fr-CH-x-icu		i
collation	fr-CI-x-icu		i
collation	fr-CM-x-icu		i
collation	fr-DJ-x-icu		i
collation	fr-DZ-x-icu		i
collation	fr-FR-x-icu		i
collation	fr-GA-x-icu		i
collation	fr-GF-x-icu		i
collation	fr-GN-x-icu		i
collation	fr-GP-x-icu		i
collation	fr-GQ-x-icu		i
collation	fr-HT-x-icu		i
collation	fr-KM-x-icu		i
collation	fr-LU-x-icu		i
collation	fr-MA-x-icu		i
collation	fr-MC-x-icu		i
collation	fr-MF-x-icu		i
collation	fr-MG-x-icu		i
collation	fr-ML-x-icu		i
collation	fr-MQ-x-icu		i
collation	fr-MR-x-icu		i
collation	fr-MU-x-icu		i
collation	fr-NC-x-icu		i
collation	fr-NE-x-icu		i
collation	fr-PF-x-icu		i
collation	fr-PM-x-icu		i
collation	fr-RE-x-icu		i
collation	fr-RW-x-icu		i
collation	fr-SC-x-icu		i
collation	fr-SN-x-icu		i
collation	fr-SY-x-icu		i
collation	fr-TD-x-icu		i
collation	fr-TG-x-icu		i
collation	fr-TN-x-icu		i
collation	fr-VU-x-icu		i
collation	fr-WF-x-icu		i
collation	fr-YT-x-icu		i
collation	fr-x-icu		i
collation	fur-IT-x-icu		i
collation	fur-x-icu		i
collation	fy-NL-x-icu		i
collation	fy-x-icu		i
collation	ga-GB-x-icu		i
collation	ga-IE-x-icu		i
collation	ga-x-icu		i
collation	gd-GB-x-icu		i
collation	gd-x-icu		i
collation	gl-ES-x-icu		i
collation	gl-x-icu		i
collation	gsw-CH-x-icu		i
collation	gsw-FR-x-icu		i
collation	gsw-LI-x-icu		i
collation	gsw-x-icu		i
collation	gu-IN-x-icu		i
collation	gu-x-icu		i
collation	guz-KE-x-icu		i
collation	guz-x-icu		i
collation	gv-IM-x-icu		i
collation	gv-x-icu		i
collation	ha-GH-x-icu		i
collation	ha-NE-x-icu		i
collation	ha-NG-x-icu		i
collation	ha-x-icu		i
collation	haw-US-x-icu		i
collation	haw-x-icu		i
collation	he-IL-x-icu		i
collation	he-x-icu		i
collation	hi-IN-x-icu		i
collation	hi-Latn-IN-x-icu		i
collation	hi-Latn-x-icu		i
collation	hi-x-icu		i
collation	hr-BA-x-icu		i
collation	hr-HR-x-icu		i
collation	hr-x-icu		i
collation	hsb-DE-x-icu		i
collation	hsb-x-icu		i
collation	hu-HU-x-icu		i
collation	hu-x-icu		i
collation	hy-AM-x-icu		i
collation	hy-x-icu		i
collation	ia-001-x-icu		i
collation	ia-x-icu		i
collation	id-ID-x-icu		i
collation	id-x-icu		i
collation	ig-NG-x-icu		i
collation	ig-x-icu		i
collation	ii-CN-x-icu		i
collation	ii-x-icu		i
collation	is-IS-x-icu		i
collation	is-x-icu		i
collation	it-CH-x-icu		i
collation	it-IT-x-icu		i
collation	it-SM-x-icu		i
collation	it-VA-x-icu		i
collation	it-x-icu		i
collation	ja-JP-x-icu		i
collation	ja-x-icu		i
collation	jgo-CM-x-icu		i
collation	jgo-x-icu		i
collation	jmc-TZ-x-icu		i
collation	jmc-x-icu		i
collation	jv-ID-x-icu		i
collation	jv-x-icu		i
collation	ka-GE-x-icu		i
collation	ka-x-icu		i
collation	kab-DZ-x-icu		i
collation	kab-x-icu		i
collation	kam-KE-x-icu		i
collation	kam-x-icu		i
collation	kde-TZ-x-icu		i
collation	kde-x-icu		i
collation	kea-CV-x-icu		i
collation	kea-x-icu		i
collation	kgp-BR-x-icu		i
collation	kgp-x-icu		i
collation	khq-ML-x-icu		i
collation	khq-x-icu		i
collation	ki-KE-x-icu		i
collation	ki-x-icu		i
collation	kk-KZ-x-icu		i
collation	kk-x-icu		i
collation	kkj-CM-x-icu		i
collation	kkj-x-icu		i
collation	kl-GL-x-icu		i
collation	kl-x-icu		i
collation	kln-KE-x-icu		i
collation	kln-x-icu		i
collation	km-KH-x-icu		i
collation	km-x-icu		i
collation	kn-IN-x-icu		i
collation	kn-x-icu		i
collation	ko-KP-x-icu		i
collation	ko-KR-x-icu		i
collation	ko-x-icu		i
collation	kok-IN-x-icu		i
collation	kok-x-icu		i
collation	ks-Arab-IN-x-icu		i
collation	ks-Arab-x-icu		i
collation	ks-Deva-IN-x-icu		i
collation	ks-Deva-x-icu		i
collation	ks-x-icu		i
collation	ksb-TZ-x-icu		i
collation	ksb-x-icu		i
collation	ksf-CM-x-icu		i
collation	ksf-x-icu		i
collation	ksh-DE-x-icu		i
collation	ksh-x-icu		i
collation	ku-TR-x-icu		i
collation	ku-x-icu		i
collation	kw-GB-x-icu		i
collation	kw-x-icu		i
collation	ky-KG-x-icu		i
collation	ky-x-icu		i
collation	lag-TZ-x-icu		i
collation	lag-x-icu		i
collation	lb-LU-x-icu		i
collation	lb-x-icu		i
collation	lg-UG-x-icu		i
collation	lg-x-icu		i
collation	lkt-US-x-icu		i
collation	lkt-x-icu		i
collation	ln-AO-x-icu		i
collation	ln-CD-x-icu		i
collation	ln-CF-x-icu		i
collation	ln-CG-x-icu		i
collation	ln-x-icu		i
collation	lo-LA-x-icu		i
collation	lo-x-icu		i
collation	lrc-IQ-x-icu		i
collation	lrc-IR-x-icu		i
collation	lrc-x-icu		i
collation	lt-LT-x-icu		i
collation	lt-x-icu		i
collation	lu-CD-x-icu		i
collation	lu-x-icu		i
collation	luo-KE-x-icu		i
collation	luo-x-icu		i
collation	luy-KE-x-icu		i
collation	luy-x-icu		i
collation	lv-LV-x-icu		i
collation	lv-x-icu		i
collation	mai-IN-x-icu		i
collation	mai-x-icu		i
collation	mas-KE-x-icu		i
collation	mas-TZ-x-icu		i
collation	mas-x-icu		i
collation	mer-KE-x-icu		i
collation	mer-x-icu		i
collation	mfe-MU-x-icu		i
collation	mfe-x-icu		i
collation	mg-MG-x-icu		i
collation	mg-x-icu		i
collation	mgh-MZ-x-icu		i
collation	mgh-x-icu		i
collation	mgo-CM-x-icu		i
collation	mgo-x-icu		i
collation	mi-NZ-x-icu		i
collation	mi-x-icu		i
collation	mk-MK-x-icu		i
collation	mk-x-icu		i
collation	ml-IN-x-icu		i
collation	ml-x-icu		i
collation	mn-MN-x-icu		i
collation	mn-x-icu		i
collation	mni-Beng-IN-x-icu		i
collation	mni-Beng-x-icu		i
collation	mni-x-icu		i
collation	mr-IN-x-icu		i
collation	mr-x-icu		i
collation	ms-BN-x-icu		i
collation	ms-ID-x-icu		i
collation	ms-MY-x-icu		i
collation	ms-SG-x-icu		i
collation	ms-x-icu		i
collation	mt-MT-x-icu		i
collation	mt-x-icu		i
collation	mua-CM-x-icu		i
collation	mua-x-icu		i
collation	my-MM-x-icu		i
collation	my-x-icu		i
collation	mzn-IR-x-icu		i
collation	mzn-x-icu		i
collation	naq-NA-x-icu		i
collation	naq-x-icu		i
collation	nb-NO-x-icu		i
collation	nb-SJ-x-icu		i
collation	nb-x-icu		i
collation	nd-ZW-x-icu		i
collation	nd-x-icu		i
collation	ne-IN-x-icu		i
collation	ne-NP-x-icu		i
collation	ne-x-icu		i
collation	nl-AW-x-icu		i
collation	nl-BE-x-icu		i
collation	nl-BQ-x-icu		i
collation	nl-CW-x-icu		i
collation	nl-NL-x-icu		i
collation	nl-SR-x-icu		i
collation	nl-SX-x-icu		i
collation	nl-x-icu		i
collation	nmg-CM-x-icu		i
collation	nmg-x-icu		i
collation	nn-NO-x-icu		i
collation	nn-x-icu		i
collation	nnh-CM-x-icu		i
collation	nnh-x-icu		i
collation	no-x-icu		i
collation	nus-SS-x-icu		i
collation	nus-x-icu		i
collation	nyn-UG-x-icu		i
collation	nyn-x-icu		i
collation	om-ET-x-icu		i
collation	om-KE-x-icu		i
collation	om-x-icu		i
collation	or-IN-x-icu		i
collation	or-x-icu		i
collation	os-GE-x-icu		i
collation	os-RU-x-icu		i
collation	os-x-icu		i
collation	pa-Arab-PK-x-icu		i
collation	pa-Arab-x-icu		i
collation	pa-Guru-IN-x-icu		i
collation	pa-Guru-x-icu		i
collation	pa-x-icu		i
collation	pcm-NG-x-icu		i
collation	pcm-x-icu		i
collation	pl-PL-x-icu		i
collation	pl-x-icu		i
collation	ps-AF-x-icu		i
collation	ps-PK-x-icu		i
collation	ps-x-icu		i
collation	pt-AO-x-icu		i
collation	pt-BR-x-icu		i
collation	pt-CH-x-icu		i
collation	pt-CV-x-icu		i
collation	pt-GQ-x-icu		i
collation	pt-GW-x-icu		i
collation	pt-LU-x-icu		i
collation	pt-MO-x-icu		i
collation	pt-MZ-x-icu		i
collation	pt-PT-x-icu		i
collation	pt-ST-x-icu		i
collation	pt-TL-x-icu		i
collation	pt-x-icu		i
collation	qu-BO-x-icu		i
collation	qu-EC-x-icu		i
collation	qu-PE-x-icu		i
collation	qu-x-icu		i
collation	raj-IN-x-icu		i
collation	raj-x-icu		i
collation	rm-CH-x-icu		i
collation	rm-x-icu		i
collation	rn-BI-x-icu		i
collation	rn-x-icu		i
collation	ro-MD-x-icu		i
collation	ro-RO-x-icu		i
collation	ro-x-icu		i
collation	rof-TZ-x-icu		i
collation	rof-x-icu		i
collation	ru-BY-x-icu		i
collation	ru-KG-x-icu		i
collation	ru-KZ-x-icu		i
collation	ru-MD-x-icu		i
collation	ru-RU-x-icu		i
collation	ru-UA-x-icu		i
collation	ru-x-icu		i
collation	rw-RW-x-icu		i
collation	rw-x-icu		i
collation	rwk-TZ-x-icu		i
collation	rwk-x-icu		i
collation	sa-IN-x-icu		i
collation	sa-x-icu		i
collation	sah-RU-x-icu		i
collation	sah-x-icu		i
collation	saq-KE-x-icu		i
collation	saq-x-icu		i
collation	sat-Olck-IN-x-icu		i
collation	sat-Olck-x-icu		i
collation	sat-x-icu		i
collation	sbp-TZ-x-icu		i
collation	sbp-x-icu		i
collation	sc-IT-x-icu		i
collation	sc-x-icu		i
collation	sd-Arab-PK-x-icu		i
collation	sd-Arab-x-icu		i
collation	sd-Deva-IN-x-icu		i
collation	sd-Deva-x-icu		i
collation	sd-x-icu		i
collation	se-FI-x-icu		i
collation	se-NO-x-icu		i
collation	se-SE-x-icu		i
collation	se-x-icu		i
collation	seh-MZ-x-icu		i
collation	seh-x-icu		i
collation	ses-ML-x-icu		i
collation	ses-x-icu		i
collation	sg-CF-x-icu		i
collation	sg-x-icu		i
collation	shi-Latn-MA-x-icu		i
collation	shi-Latn-x-icu		i
collation	shi-Tfng-MA-x-icu		i
collation	shi-Tfng-x-icu		i
collation	shi-x-icu		i
collation	si-LK-x-icu		i
collation	si-x-icu		i
collation	sk-SK-x-icu		i
collation	sk-x-icu		i
collation	sl-SI-x-icu		i
collation	sl-x-icu		i
collation	smn-FI-x-icu		i
collation	smn-x-icu		i
collation	sn-ZW-x-icu		i
collation	sn-x-icu		i
collation	so-DJ-x-icu		i
collation	so-ET-x-icu		i
collation	so-KE-x-icu		i
collation	so-SO-x-icu		i
collation	so-x-icu		i
collation	sq-AL-x-icu		i
collation	sq-MK-x-icu		i
collation	sq-XK-x-icu		i
collation	sq-x-icu		i
collation	sr-Cyrl-BA-x-icu		i
collation	sr-Cyrl-ME-x-icu		i
collation	sr-Cyrl-RS-x-icu		i
collation	sr-Cyrl-XK-x-icu		i
collation	sr-Cyrl-x-icu		i
collation	sr-Latn-BA-x-icu		i
collation	sr-Latn-ME-x-icu		i
collation	sr-Latn-RS-x-icu		i
collation	sr-Latn-XK-x-icu		i
collation	sr-Latn-x-icu		i
collation	sr-x-icu		i
collation	su-Latn-ID-x-icu		i
collation	su-Latn-x-icu		i
collation	su-x-icu		i
collation	sv-AX-x-icu		i
collation	sv-FI-x-icu		i
collation	sv-SE-x-icu		i
collation	sv-x-icu		i
collation	sw-CD-x-icu		i
collation	sw-KE-x-icu		i
collation	sw-TZ-x-icu		i
collation	sw-UG-x-icu		i
collation	sw-x-icu		i
collation	ta-IN-x-icu		i
collation	ta-LK-x-icu		i
collation	ta-MY-x-icu		i
collation	ta-SG-x-icu		i
collation	ta-x-icu		i
collation	te-IN-x-icu		i
collation	te-x-icu		i
collation	teo-KE-x-icu		i
collation	teo-UG-x-icu		i
collation	teo-x-icu		i
collation	tg-TJ-x-icu		i
collation	tg-x-icu		i
collation	th-TH-x-icu		i
collation	th-x-icu		i
collation	ti-ER-x-icu		i
collation	ti-ET-x-icu		i
collation	ti-x-icu		i
collation	tk-TM-x-icu		i
collation	tk-x-icu		i
collation	to-TO-x-icu		i
collation	to-x-icu		i
collation	tr-CY-x-icu		i
collation	tr-TR-x-icu		i
collation	tr-x-icu		i
collation	tt-RU-x-icu		i
collation	tt-x-icu		i
collation	twq-NE-x-icu		i
collation	twq-x-icu		i
collation	tzm-MA-x-icu		i
collation	tzm-x-icu		i
collation	ucs_basic		c
collation	ug-CN-x-icu		i
collation	ug-x-icu		i
collation	uk-UA-x-icu		i
collation	uk-x-icu		i
collation	und-x-icu		i
collation	ur-IN-x-icu		i
collation	ur-PK-x-icu		i
collation	ur-x-icu		i
collation	uz-Arab-AF-x-icu		i
collation	uz-Arab-x-icu		i
collation	uz-Cyrl-UZ-x-icu		i
collation	uz-Cyrl-x-icu		i
collation	uz-Latn-UZ-x-icu		i
collation	uz-Latn-x-icu		i
collation	uz-x-icu		i
collation	vai-Latn-LR-x-icu		i
collation	vai-Latn-x-icu		i
collation	vai-Vaii-LR-x-icu		i
collation	vai-Vaii-x-icu		i
collation	vai-x-icu		i
collation	vi-VN-x-icu		i
collation	vi-x-icu		i
collation	vun-TZ-x-icu		i
collation	vun-x-icu		i
collation	wae-CH-x-icu		i
collation	wae-x-icu		i
collation	wo-SN-x-icu		i
collation	wo-x-icu		i
collation	xh-ZA-x-icu		i
collation	xh-x-icu		i
collation	xog-UG-x-icu		i
collation	xog-x-icu		i
collation	yav-CM-x-icu		i
collation	yav-x-icu		i
collation	yi-001-x-icu		i
collation	yi-x-icu		i
collation	yo-BJ-x-icu		i
collation	yo-NG-x-icu		i
collation	yo-x-icu		i
collation	yrl-BR-x-icu		i
collation	yrl-CO-x-icu		i
collation	yrl-VE-x-icu		i
collation	yrl-x-icu		i
collation	yue-Hans-CN-x-icu		i
collation	yue-Hans-x-icu		i
collation	yue-Hant-HK-x-icu		i
collation	yue-Hant-x-icu		i
collation	yue-x-icu		i
collation	zgh-MA-x-icu		i
collation	zgh-x-icu		i
collation	zh-Hans-CN-x-icu		i
collation	zh-Hans-HK-x-icu		i
collation	zh-Hans-MO-x-icu		i
collation	zh-Hans-SG-x-icu		i
collation	zh-Hans-x-icu		i
collation	zh-Hant-HK-x-icu		i
collation	zh-Hant-MO-x-icu		i
collation	zh-Hant-TW-x-icu		i
collation	zh-Hant-x-icu		i
collation	zh-x-icu		i
collation	zu-ZA-x-icu		i
collation	zu-x-icu		i
language	c
language	internal
language	sql		t
operatorFamily	aclitem_ops		hash
operatorFamily	array_ops		btree
operatorFamily	array_ops		gin
operatorFamily	array_ops		hash
operatorFamily	bit_minmax_ops		brin
operatorFamily	bit_ops		btree
operatorFamily	bool_ops		btree
operatorFamily	bool_ops		hash
operatorFamily	box_inclusion_ops		brin
operatorFamily	box_ops		gist
operatorFamily	box_ops		spgist
operatorFamily	bpchar_bloom_ops		brin
operatorFamily	bpchar_minmax_ops		brin
operatorFamily	bpchar_ops		btree
operatorFamily	bpchar_ops		hash
operatorFamily	bpchar_pattern_ops		btree
operatorFamily	bpchar_pattern_ops		hash
operatorFamily	bytea_bloom_ops		brin
operatorFamily	bytea_minmax_ops		brin
operatorFamily	bytea_ops		btree
operatorFamily	bytea_ops		hash
operatorFamily	char_bloom_ops		brin
operatorFamily	char_minmax_ops		brin
operatorFamily	char_ops		btree
operatorFamily	char_ops		hash
operatorFamily	cid_ops		hash
operatorFamily	circle_ops		gist
operatorFamily	date_ops		hash
operatorFamily	datetime_bloom_ops		brin
operatorFamily	datetime_minmax_multi_ops		brin
operatorFamily	datetime_minmax_ops		brin
operatorFamily	datetime_ops		btree
operatorFamily	enum_ops		btree
operatorFamily	enum_ops		hash
operatorFamily	float_bloom_ops		brin
operatorFamily	float_minmax_multi_ops		brin
operatorFamily	float_minmax_ops		brin
operatorFamily	float_ops		btree
operatorFamily	float_ops		hash
operatorFamily	integer_bloom_ops		brin
operatorFamily	integer_minmax_multi_ops		brin
operatorFamily	integer_minmax_ops		brin
operatorFamily	integer_ops		btree
operatorFamily	integer_ops		hash
operatorFamily	interval_bloom_ops		brin
operatorFamily	interval_minmax_multi_ops		brin
operatorFamily	interval_minmax_ops		brin
operatorFamily	interval_ops		btree
operatorFamily	interval_ops		hash
operatorFamily	jsonb_ops		btree
operatorFamily	jsonb_ops		gin
operatorFamily	jsonb_ops		hash
operatorFamily	jsonb_path_ops		gin
operatorFamily	kd_point_ops		spgist
operatorFamily	macaddr8_bloom_ops		brin
operatorFamily	macaddr8_minmax_multi_ops		brin
operatorFamily	macaddr8_minmax_ops		brin
operatorFamily	macaddr8_ops		btree
operatorFamily	macaddr8_ops		hash
operatorFamily	macaddr_bloom_ops		brin
operatorFamily	macaddr_minmax_multi_ops		brin
operatorFamily	macaddr_minmax_ops		brin
operatorFamily	macaddr_ops		btree
operatorFamily	macaddr_ops		hash
operatorFamily	money_ops		btree
operatorFamily	multirange_ops		btree
operatorFamily	multirange_ops		gist
operatorFamily	multirange_ops		hash
operatorFamily	name_bloom_ops		brin
operatorFamily	name_minmax_ops		brin
operatorFamily	network_bloom_ops		brin
operatorFamily	network_inclusion_ops		brin
operatorFamily	network_minmax_multi_ops		brin
operatorFamily	network_minmax_ops		brin
operatorFamily	network_ops		btree
operatorFamily	network_ops		gist
operatorFamily	network_ops		hash
operatorFamily	network_ops		spgist
operatorFamily	numeric_bloom_ops		brin
operatorFamily	numeric_minmax_multi_ops		brin
operatorFamily	numeric_minmax_ops		brin
operatorFamily	numeric_ops		btree
operatorFamily	numeric_ops		hash
operatorFamily	oid_bloom_ops		brin
operatorFamily	oid_minmax_multi_ops		brin
operatorFamily	oid_minmax_ops		brin
operatorFamily	oid_ops		btree
operatorFamily	oid_ops		hash
operatorFamily	oidvector_ops		btree
operatorFamily	oidvector_ops		hash
operatorFamily	pg_lsn_bloom_ops		brin
operatorFamily	pg_lsn_minmax_multi_ops		brin
operatorFamily	pg_lsn_minmax_ops		brin
operatorFamily	pg_lsn_ops		btree
operatorFamily	pg_lsn_ops		hash
operatorFamily	point_ops		gist
operatorFamily	poly_ops		gist
operatorFamily	poly_ops		spgist
operatorFamily	quad_point_ops		spgist
operatorFamily	range_inclusion_ops		brin
operatorFamily	range_ops		btree
operatorFamily	range_ops		gist
operatorFamily	range_ops		hash
operatorFamily	range_ops		spgist
operatorFamily	record_image_ops		btree
operatorFamily	record_ops		btree
operatorFamily	record_ops		hash
operatorFamily	text_bloom_ops		brin
operatorFamily	text_minmax_ops		brin
operatorFamily	text_ops		btree
operatorFamily	text_ops		hash
operatorFamily	text_ops		spgist
operatorFamily	text_pattern_ops		btree
operatorFamily	text_pattern_ops		hash
operatorFamily	tid_bloom_ops		brin
operatorFamily	tid_minmax_multi_ops		brin
operatorFamily	tid_minmax_ops		brin
operatorFamily	tid_ops		btree
operatorFamily	tid_ops		hash
operatorFamily	time_bloom_ops		brin
operatorFamily	time_minmax_multi_ops		brin
operatorFamily	time_minmax_ops		brin
operatorFamily	time_ops		btree
operatorFamily	time_ops		hash
operatorFamily	timestamp_ops		hash
operatorFamily	timestamptz_ops		hash
operatorFamily	timetz_bloom_ops		brin
operatorFamily	timetz_minmax_multi_ops		brin
operatorFamily	timetz_minmax_ops		brin
operatorFamily	timetz_ops		btree
operatorFamily	timetz_ops		hash
operatorFamily	tsquery_ops		btree
operatorFamily	tsquery_ops		gist
operatorFamily	tsvector_ops		btree
operatorFamily	tsvector_ops		gin
operatorFamily	tsvector_ops		gist
operatorFamily	uuid_bloom_ops		brin
operatorFamily	uuid_minmax_multi_ops		brin
operatorFamily	uuid_minmax_ops		brin
operatorFamily	uuid_ops		btree
operatorFamily	uuid_ops		hash
operatorFamily	varbit_minmax_ops		brin
operatorFamily	varbit_ops		btree
operatorFamily	xid8_ops		btree
operatorFamily	xid8_ops		hash
operatorFamily	xid_ops		hash
schema	information_schema		postgres
schema	pg_catalog		postgres
schema	pg_toast		postgres
schema	public		pg_database_owner
textSearchConfiguration	arabic
textSearchConfiguration	armenian
textSearchConfiguration	basque
textSearchConfiguration	catalan
textSearchConfiguration	danish
textSearchConfiguration	dutch
textSearchConfiguration	english
textSearchConfiguration	finnish
textSearchConfiguration	french
textSearchConfiguration	german
textSearchConfiguration	greek
textSearchConfiguration	hindi
textSearchConfiguration	hungarian
textSearchConfiguration	indonesian
textSearchConfiguration	irish
textSearchConfiguration	italian
textSearchConfiguration	lithuanian
textSearchConfiguration	nepali
textSearchConfiguration	norwegian
textSearchConfiguration	portuguese
textSearchConfiguration	romanian
textSearchConfiguration	russian
textSearchConfiguration	serbian
textSearchConfiguration	simple
textSearchConfiguration	spanish
textSearchConfiguration	swedish
textSearchConfiguration	tamil
textSearchConfiguration	turkish
textSearchConfiguration	yiddish
textSearchDictionary	arabic_stem
textSearchDictionary	armenian_stem
textSearchDictionary	basque_stem
textSearchDictionary	catalan_stem
textSearchDictionary	danish_stem
textSearchDictionary	dutch_stem
textSearchDictionary	english_stem
textSearchDictionary	finnish_stem
textSearchDictionary	french_stem
textSearchDictionary	german_stem
textSearchDictionary	greek_stem
textSearchDictionary	hindi_stem
textSearchDictionary	hungarian_stem
textSearchDictionary	indonesian_stem
textSearchDictionary	irish_stem
textSearchDictionary	italian_stem
textSearchDictionary	lithuanian_stem
textSearchDictionary	nepali_stem
textSearchDictionary	norwegian_stem
textSearchDictionary	portuguese_stem
textSearchDictionary	romanian_stem
textSearchDictionary	russian_stem
textSearchDictionary	serbian_stem
textSearchDictionary	simple
textSearchDictionary	spanish_stem
textSearchDictionary	swedish_stem
textSearchDictionary	tamil_stem
textSearchDictionary	turkish_stem
textSearchDictionary	yiddish_stem
textSearchParser	default
textSearchTemplate	ispell
textSearchTemplate	simple
textSearchTemplate	snowball
textSearchTemplate	synonym
textSearchTemplate	thesaurus
timeZone	africa/abidjan
timeZone	africa/accra
timeZone	africa/addis_ababa
timeZone	africa/algiers
timeZone	africa/asmara
timeZone	africa/asmera
timeZone	africa/bamako
timeZone	africa/bangui
timeZone	africa/banjul
timeZone	africa/bissau
timeZone	africa/blantyre
timeZone	africa/brazzaville
timeZone	africa/bujumbura
timeZone	africa/cairo
timeZone	africa/casablanca
timeZone	africa/ceuta
timeZone	africa/conakry
timeZone	africa/dakar
timeZone	africa/dar_es_salaam
timeZone	africa/djibouti
timeZone	africa/douala
timeZone	africa/el_aaiun
timeZone	africa/freetown
timeZone	africa/gaborone
timeZone	africa/harare
timeZone	africa/johannesburg
timeZone	africa/juba
timeZone	africa/kampala
timeZone	africa/khartoum
timeZone	africa/kigali
timeZone	africa/kinshasa
timeZone	africa/lagos
timeZone	africa/libreville
timeZone	africa/lome
timeZone	africa/luanda
timeZone	africa/lubumbashi
timeZone	africa/lusaka
timeZone	africa/malabo
timeZone	africa/maputo
timeZone	africa/maseru
timeZone	africa/mbabane
timeZone	africa/mogadishu
timeZone	africa/monrovia
timeZone	africa/nairobi
timeZone	africa/ndjamena
timeZone	africa/niamey
timeZone	africa/nouakchott
timeZone	africa/ouagadougou
timeZone	africa/porto-novo
timeZone	africa/sao_tome
timeZone	africa/timbuktu
timeZone	africa/tripoli
timeZone	africa/tunis
timeZone	africa/windhoek
timeZone	america/adak
timeZone	america/anchorage
timeZone	america/anguilla
timeZone	america/antigua
timeZone	america/araguaina
timeZone	america/argentina/buenos_aires
timeZone	america/argentina/catamarca
timeZone	america/argentina/comodrivadavia
timeZone	america/argentina/cordoba
timeZone	america/argentina/jujuy
timeZone	america/argentina/la_rioja
timeZone	america/argentina/mendoza
timeZone	america/argentina/rio_gallegos
timeZone	america/argentina/salta
timeZone	america/argentina/san_juan
timeZone	america/argentina/san_luis
timeZone	america/argentina/tucuman
timeZone	america/argentina/ushuaia
timeZone	america/aruba
timeZone	america/asuncion
timeZone	america/atikokan
timeZone	america/atka
timeZone	america/bahia
timeZone	america/bahia_banderas
timeZone	america/barbados
timeZone	america/belem
timeZone	america/belize
timeZone	america/blanc-sablon
timeZone	america/boa_vista
timeZone	america/bogota
timeZone	america/boise
timeZone	america/buenos_aires
timeZone	america/cambridge_bay
timeZone	america/campo_grande
timeZone	america/cancun
timeZone	america/caracas
timeZone	america/catamarca
timeZone	america/cayenne
timeZone	america/cayman
timeZone	america/chicago
timeZone	america/chihuahua
timeZone	america/ciudad_juarez
timeZone	america/coral_harbour
timeZone	america/cordoba
timeZone	america/costa_rica
timeZone	america/coyhaique
timeZone	america/creston
timeZone	america/cuiaba
timeZone	america/curacao
timeZone	america/danmarkshavn
timeZone	america/dawson
timeZone	america/dawson_creek
timeZone	america/denver
timeZone	america/detroit
timeZone	america/dominica
timeZone	america/edmonton
timeZone	america/eirunepe
timeZone	america/el_salvador
timeZone	america/ensenada
timeZone	america/fort_nelson
timeZone	america/fort_wayne
timeZone	america/fortaleza
timeZone	america/glace_bay
timeZone	america/godthab
timeZone	america/goose_bay
timeZone	america/grand_turk
timeZone	america/grenada
timeZone	america/guadeloupe
timeZone	america/guatemala
timeZone	america/guayaquil
timeZone	america/guyana
timeZone	america/halifax
timeZone	america/havana
timeZone	america/hermosillo
timeZone	america/indiana/indianapolis
timeZone	america/indiana/knox
timeZone	america/indiana/marengo
timeZone	america/indiana/petersburg
timeZone	america/indiana/tell_city
timeZone	america/indiana/vevay
timeZone	america/indiana/vincennes
timeZone	america/indiana/winamac
timeZone	america/indianapolis
timeZone	america/inuvik
timeZone	america/iqaluit
timeZone	america/jamaica
timeZone	america/jujuy
timeZone	america/juneau
timeZone	america/kentucky/louisville
timeZone	america/kentucky/monticello
timeZone	america/knox_in
timeZone	america/kralendijk
timeZone	america/la_paz
timeZone	america/lima
timeZone	america/los_angeles
timeZone	america/louisville
timeZone	america/lower_princes
timeZone	america/maceio
timeZone	america/managua
timeZone	america/manaus
timeZone	america/marigot
timeZone	america/martinique
timeZone	america/matamoros
timeZone	america/mazatlan
timeZone	america/mendoza
timeZone	america/menominee
timeZone	america/merida
timeZone	america/metlakatla
timeZone	america/mexico_city
timeZone	america/miquelon
timeZone	america/moncton
timeZone	america/monterrey
timeZone	america/montevideo
timeZone	america/montreal
timeZone	america/montserrat
timeZone	america/nassau
timeZone	america/new_york
timeZone	america/nipigon
timeZone	america/nome
timeZone	america/noronha
timeZone	america/north_dakota/beulah
timeZone	america/north_dakota/center
timeZone	america/north_dakota/new_salem
timeZone	america/nuuk
timeZone	america/ojinaga
timeZone	america/panama
timeZone	america/pangnirtung
timeZone	america/paramaribo
timeZone	america/phoenix
timeZone	america/port-au-prince
timeZone	america/port_of_spain
timeZone	america/porto_acre
timeZone	america/porto_velho
timeZone	america/puerto_rico
timeZone	america/punta_arenas
timeZone	america/rainy_river
timeZone	america/rankin_inlet
timeZone	america/recife
timeZone	america/regina
timeZone	america/resolute
timeZone	america/rio_branco
timeZone	america/rosario
timeZone	america/santa_isabel
timeZone	america/santarem
timeZone	america/santiago
timeZone	america/santo_domingo
timeZone	america/sao_paulo
timeZone	america/scoresbysund
timeZone	america/shiprock
timeZone	america/sitka
timeZone	america/st_barthelemy
timeZone	america/st_johns
timeZone	america/st_kitts
timeZone	america/st_lucia
timeZone	america/st_thomas
timeZone	america/st_vincent
timeZone	america/swift_current
timeZone	america/tegucigalpa
timeZone	america/thule
timeZone	america/thunder_bay
timeZone	america/tijuana
timeZone	america/toronto
timeZone	america/tortola
timeZone	america/vancouver
timeZone	america/virgin
timeZone	america/whitehorse
timeZone	america/winnipeg
timeZone	america/yakutat
timeZone	america/yellowknife
timeZone	antarctica/casey
timeZone	antarctica/davis
timeZone	antarctica/dumontdurville
timeZone	antarctica/macquarie
timeZone	antarctica/mawson
timeZone	antarctica/mcmurdo
timeZone	antarctica/palmer
timeZone	antarctica/rothera
timeZone	antarctica/south_pole
timeZone	antarctica/syowa
timeZone	antarctica/troll
timeZone	antarctica/vostok
timeZone	arctic/longyearbyen
timeZone	asia/aden
timeZone	asia/almaty
timeZone	asia/amman
timeZone	asia/anadyr
timeZone	asia/aqtau
timeZone	asia/aqtobe
timeZone	asia/ashgabat
timeZone	asia/ashkhabad
timeZone	asia/atyrau
timeZone	asia/baghdad
timeZone	asia/bahrain
timeZone	asia/baku
timeZone	asia/bangkok
timeZone	asia/barnaul
timeZone	asia/beirut
timeZone	asia/bishkek
timeZone	asia/brunei
timeZone	asia/calcutta
timeZone	asia/chita
timeZone	asia/choibalsan
timeZone	asia/chongqing
timeZone	asia/chungking
timeZone	asia/colombo
timeZone	asia/dacca
timeZone	asia/damascus
timeZone	asia/dhaka
timeZone	asia/dili
timeZone	asia/dubai
timeZone	asia/dushanbe
timeZone	asia/famagusta
timeZone	asia/gaza
timeZone	asia/harbin
timeZone	asia/hebron
timeZone	asia/ho_chi_minh
timeZone	asia/hong_kong
timeZone	asia/hovd
timeZone	asia/irkutsk
timeZone	asia/istanbul
timeZone	asia/jakarta
timeZone	asia/jayapura
timeZone	asia/jerusalem
timeZone	asia/kabul
timeZone	asia/kamchatka
timeZone	asia/karachi
timeZone	asia/kashgar
timeZone	asia/kathmandu
timeZone	asia/katmandu
timeZone	asia/khandyga
timeZone	asia/kolkata
timeZone	asia/krasnoyarsk
timeZone	asia/kuala_lumpur
timeZone	asia/kuching
timeZone	asia/kuwait
timeZone	asia/macao
timeZone	asia/macau
timeZone	asia/magadan
timeZone	asia/makassar
timeZone	asia/manila
timeZone	asia/muscat
timeZone	asia/nicosia
timeZone	asia/novokuznetsk
timeZone	asia/novosibirsk
timeZone	asia/omsk
timeZone	asia/oral
timeZone	asia/phnom_penh
timeZone	asia/pontianak
timeZone	asia/pyongyang
timeZone	asia/qatar
timeZone	asia/qostanay
timeZone	asia/qyzylorda
timeZone	asia/rangoon
timeZone	asia/riyadh
timeZone	asia/saigon
timeZone	asia/sakhalin
timeZone	asia/samarkand
timeZone	asia/seoul
timeZone	asia/shanghai
timeZone	asia/singapore
timeZone	asia/srednekolymsk
timeZone	asia/taipei
timeZone	asia/tashkent
timeZone	asia/tbilisi
timeZone	asia/tehran
timeZone	asia/tel_aviv
timeZone	asia/thimbu
timeZone	asia/thimphu
timeZone	asia/tokyo
timeZone	asia/tomsk
timeZone	asia/ujung_pandang
timeZone	asia/ulaanbaatar
timeZone	asia/ulan_bator
timeZone	asia/urumqi
timeZone	asia/ust-nera
timeZone	asia/vientiane
timeZone	asia/vladivostok
timeZone	asia/yakutsk
timeZone	asia/yangon
timeZone	asia/yekaterinburg
timeZone	asia/yerevan
timeZone	atlantic/azores
timeZone	atlantic/bermuda
timeZone	atlantic/canary
timeZone	atlantic/cape_verde
timeZone	atlantic/faeroe
timeZone	atlantic/faroe
timeZone	atlantic/jan_mayen
timeZone	atlantic/madeira
timeZone	atlantic/reykjavik
timeZone	atlantic/south_georgia
timeZone	atlantic/st_helena
timeZone	atlantic/stanley
timeZone	australia/act
timeZone	australia/adelaide
timeZone	australia/brisbane
timeZone	australia/broken_hill
timeZone	australia/canberra
timeZone	australia/currie
timeZone	australia/darwin
timeZone	australia/eucla
timeZone	australia/hobart
timeZone	australia/lhi
timeZone	australia/lindeman
timeZone	australia/lord_howe
timeZone	australia/melbourne
timeZone	australia/north
timeZone	australia/nsw
timeZone	australia/perth
timeZone	australia/queensland
timeZone	australia/south
timeZone	australia/sydney
timeZone	australia/tasmania
timeZone	australia/victoria
timeZone	australia/west
timeZone	australia/yancowinna
timeZone	brazil/acre
timeZone	brazil/denoronha
timeZone	brazil/east
timeZone	brazil/west
timeZone	canada/atlantic
timeZone	canada/central
timeZone	canada/eastern
timeZone	canada/mountain
timeZone	canada/newfoundland
timeZone	canada/pacific
timeZone	canada/saskatchewan
timeZone	canada/yukon
timeZone	cet
timeZone	chile/continental
timeZone	chile/easterisland
timeZone	cst6cdt
timeZone	cuba
timeZone	eet
timeZone	egypt
timeZone	eire
timeZone	est
timeZone	est5edt
timeZone	etc/gmt
timeZone	etc/gmt+0
timeZone	etc/gmt+1
timeZone	etc/gmt+10
timeZone	etc/gmt+11
timeZone	etc/gmt+12
timeZone	etc/gmt+2
timeZone	etc/gmt+3
timeZone	etc/gmt+4
timeZone	etc/gmt+5
timeZone	etc/gmt+6
timeZone	etc/gmt+7
timeZone	etc/gmt+8
timeZone	etc/gmt+9
timeZone	etc/gmt-0
timeZone	etc/gmt-1
timeZone	etc/gmt-10
timeZone	etc/gmt-11
timeZone	etc/gmt-12
timeZone	etc/gmt-13
timeZone	etc/gmt-14
timeZone	etc/gmt-2
timeZone	etc/gmt-3
timeZone	etc/gmt-4
timeZone	etc/gmt-5
timeZone	etc/gmt-6
timeZone	etc/gmt-7
timeZone	etc/gmt-8
timeZone	etc/gmt-9
timeZone	etc/gmt0
timeZone	etc/greenwich
timeZone	etc/uct
timeZone	etc/universal
timeZone	etc/utc
timeZone	etc/zulu
timeZone	europe/amsterdam
timeZone	europe/andorra
timeZone	europe/astrakhan
timeZone	europe/athens
timeZone	europe/belfast
timeZone	europe/belgrade
timeZone	europe/berlin
timeZone	europe/bratislava
timeZone	europe/brussels
timeZone	europe/bucharest
timeZone	europe/budapest
timeZone	europe/busingen
timeZone	europe/chisinau
timeZone	europe/copenhagen
timeZone	europe/dublin
timeZone	europe/gibraltar
timeZone	europe/guernsey
timeZone	europe/helsinki
timeZone	europe/isle_of_man
timeZone	europe/istanbul
timeZone	europe/jersey
timeZone	europe/kaliningrad
timeZone	europe/kiev
timeZone	europe/kirov
timeZone	europe/kyiv
timeZone	europe/lisbon
timeZone	europe/ljubljana
timeZone	europe/london
timeZone	europe/luxembourg
timeZone	europe/madrid
timeZone	europe/malta
timeZone	europe/mariehamn
timeZone	europe/minsk
timeZone	europe/monaco
timeZone	europe/moscow
timeZone	europe/nicosia
timeZone	europe/oslo
timeZone	europe/paris
timeZone	europe/podgorica
timeZone	europe/prague
timeZone	europe/riga
timeZone	europe/rome
timeZone	europe/samara
timeZone	europe/san_marino
timeZone	europe/sarajevo
timeZone	europe/saratov
timeZone	europe/simferopol
timeZone	europe/skopje
timeZone	europe/sofia
timeZone	europe/stockholm
timeZone	europe/tallinn
timeZone	europe/tirane
timeZone	europe/tiraspol
timeZone	europe/ulyanovsk
timeZone	europe/uzhgorod
timeZone	europe/vaduz
timeZone	europe/vatican
timeZone	europe/vienna
timeZone	europe/vilnius
timeZone	europe/volgograd
timeZone	europe/warsaw
timeZone	europe/zagreb
timeZone	europe/zaporozhye
timeZone	europe/zurich
timeZone	gb
timeZone	gb-eire
timeZone	gmt
timeZone	gmt+0
timeZone	gmt-0
timeZone	gmt0
timeZone	greenwich
timeZone	hongkong
timeZone	hst
timeZone	iceland
timeZone	indian/antananarivo
timeZone	indian/chagos
timeZone	indian/christmas
timeZone	indian/cocos
timeZone	indian/comoro
timeZone	indian/kerguelen
timeZone	indian/mahe
timeZone	indian/maldives
timeZone	indian/mauritius
timeZone	indian/mayotte
timeZone	indian/reunion
timeZone	iran
timeZone	israel
timeZone	jamaica
timeZone	japan
timeZone	kwajalein
timeZone	libya
timeZone	met
timeZone	mexico/bajanorte
timeZone	mexico/bajasur
timeZone	mexico/general
timeZone	mst
timeZone	mst7mdt
timeZone	navajo
timeZone	nz
timeZone	nz-chat
timeZone	pacific/apia
timeZone	pacific/auckland
timeZone	pacific/bougainville
timeZone	pacific/chatham
timeZone	pacific/chuuk
timeZone	pacific/easter
timeZone	pacific/efate
timeZone	pacific/enderbury
timeZone	pacific/fakaofo
timeZone	pacific/fiji
timeZone	pacific/funafuti
timeZone	pacific/galapagos
timeZone	pacific/gambier
timeZone	pacific/guadalcanal
timeZone	pacific/guam
timeZone	pacific/honolulu
timeZone	pacific/johnston
timeZone	pacific/kanton
timeZone	pacific/kiritimati
timeZone	pacific/kosrae
timeZone	pacific/kwajalein
timeZone	pacific/majuro
timeZone	pacific/marquesas
timeZone	pacific/midway
timeZone	pacific/nauru
timeZone	pacific/niue
timeZone	pacific/norfolk
timeZone	pacific/noumea
timeZone	pacific/pago_pago
timeZone	pacific/palau
timeZone	pacific/pitcairn
timeZone	pacific/pohnpei
timeZone	pacific/ponape
timeZone	pacific/port_moresby
timeZone	pacific/rarotonga
timeZone	pacific/saipan
timeZone	pacific/samoa
timeZone	pacific/tahiti
timeZone	pacific/tarawa
timeZone	pacific/tongatapu
timeZone	pacific/truk
timeZone	pacific/wake
timeZone	pacific/wallis
timeZone	pacific/yap
timeZone	poland
timeZone	portugal
timeZone	prc
timeZone	pst8pdt
timeZone	roc
timeZone	rok
timeZone	singapore
timeZone	turkey
timeZone	uct
timeZone	universal
timeZone	us/alaska
timeZone	us/aleutian
timeZone	us/arizona
timeZone	us/central
timeZone	us/east-indiana
timeZone	us/eastern
timeZone	us/hawaii
timeZone	us/indiana-starke
timeZone	us/michigan
timeZone	us/mountain
timeZone	us/pacific
timeZone	us/samoa
timeZone	utc
timeZone	w-su
timeZone	wet
timeZone	zulu
timeZoneAbbreviation	acdt		630d
timeZoneAbbreviation	acsst		630d
timeZoneAbbreviation	acst		570
timeZoneAbbreviation	act		-300
timeZoneAbbreviation	acwst		525
timeZoneAbbreviation	adt		-180d
timeZoneAbbreviation	aedt		660d
timeZoneAbbreviation	aesst		660d
timeZoneAbbreviation	aest		600
timeZoneAbbreviation	aft		270
timeZoneAbbreviation	akdt		-480d
timeZoneAbbreviation	akst		-540
timeZoneAbbreviation	almst		420d
timeZoneAbbreviation	almt		360
timeZoneAbbreviation	amst
timeZoneAbbreviation	amt		-240
timeZoneAbbreviation	anast
timeZoneAbbreviation	anat
timeZoneAbbreviation	arst
timeZoneAbbreviation	art
timeZoneAbbreviation	ast		-240
timeZoneAbbreviation	awsst		540d
timeZoneAbbreviation	awst		480
timeZoneAbbreviation	azost		0d
timeZoneAbbreviation	azot		-60
timeZoneAbbreviation	azst
timeZoneAbbreviation	azt
timeZoneAbbreviation	bdst		120d
timeZoneAbbreviation	bdt		360
timeZoneAbbreviation	bnt		480
timeZoneAbbreviation	bort		480
timeZoneAbbreviation	bot		-240
timeZoneAbbreviation	bra		-180
timeZoneAbbreviation	brst		-120d
timeZoneAbbreviation	brt		-180
timeZoneAbbreviation	bst		60d
timeZoneAbbreviation	btt		360
timeZoneAbbreviation	cadt		630d
timeZoneAbbreviation	cast		570
timeZoneAbbreviation	cct		480
timeZoneAbbreviation	cdt		-300d
timeZoneAbbreviation	cest		120d
timeZoneAbbreviation	cet		60
timeZoneAbbreviation	cetdst		120d
timeZoneAbbreviation	chadt		825d
timeZoneAbbreviation	chast		765
timeZoneAbbreviation	chut		600
timeZoneAbbreviation	ckt
timeZoneAbbreviation	clst		-180d
timeZoneAbbreviation	clt
timeZoneAbbreviation	cot		-300
timeZoneAbbreviation	cst		-360
timeZoneAbbreviation	cxt		420
timeZoneAbbreviation	davt
timeZoneAbbreviation	ddut		600
timeZoneAbbreviation	easst
timeZoneAbbreviation	east
timeZoneAbbreviation	eat		180
timeZoneAbbreviation	edt		-240d
timeZoneAbbreviation	eest		180d
timeZoneAbbreviation	eet		120
timeZoneAbbreviation	eetdst		180d
timeZoneAbbreviation	egst		0d
timeZoneAbbreviation	egt		-60
timeZoneAbbreviation	est		-300
timeZoneAbbreviation	fet		180
timeZoneAbbreviation	fjst		780d
timeZoneAbbreviation	fjt		720
timeZoneAbbreviation	fkst
timeZoneAbbreviation	fkt
timeZoneAbbreviation	fnst		-60d
timeZoneAbbreviation	fnt		-120
timeZoneAbbreviation	galt		-360
timeZoneAbbreviation	gamt		-540
timeZoneAbbreviation	gest
timeZoneAbbreviation	get
timeZoneAbbreviation	gft		-180
timeZoneAbbreviation	gilt		720
timeZoneAbbreviation	gmt		0
timeZoneAbbreviation	gyt
timeZoneAbbreviation	hkt		480
timeZoneAbbreviation	hst		-600
timeZoneAbbreviation	ict		420
timeZoneAbbreviation	idt		180d
timeZoneAbbreviation	iot
timeZoneAbbreviation	irkst
timeZoneAbbreviation	irkt
timeZoneAbbreviation	irt		210
timeZoneAbbreviation	ist		120
timeZoneAbbreviation	jayt		540
timeZoneAbbreviation	jst		540
timeZoneAbbreviation	kdt		600d
timeZoneAbbreviation	kgst		360d
timeZoneAbbreviation	kgt
timeZoneAbbreviation	kost
timeZoneAbbreviation	krast
timeZoneAbbreviation	krat
timeZoneAbbreviation	kst		540
timeZoneAbbreviation	lhdt
timeZoneAbbreviation	lhst		630
timeZoneAbbreviation	ligt		600
timeZoneAbbreviation	lint
timeZoneAbbreviation	lkt
timeZoneAbbreviation	magst
timeZoneAbbreviation	magt
timeZoneAbbreviation	mart		-570
timeZoneAbbreviation	mawt
timeZoneAbbreviation	mdt		-360d
timeZoneAbbreviation	mest		120d
timeZoneAbbreviation	mesz		120d
timeZoneAbbreviation	met		60
timeZoneAbbreviation	metdst		120d
timeZoneAbbreviation	mez		60
timeZoneAbbreviation	mht		720
timeZoneAbbreviation	mmt		390
timeZoneAbbreviation	mpt		600
timeZoneAbbreviation	msd		240d
timeZoneAbbreviation	msk
timeZoneAbbreviation	mst		-420
timeZoneAbbreviation	must		300d
timeZoneAbbreviation	mut		240
timeZoneAbbreviation	mvt		300
timeZoneAbbreviation	myt		480
timeZoneAbbreviation	ndt		-150d
timeZoneAbbreviation	nft		-210
timeZoneAbbreviation	novst
timeZoneAbbreviation	novt
timeZoneAbbreviation	npt		345
timeZoneAbbreviation	nst		-210
timeZoneAbbreviation	nut
timeZoneAbbreviation	nzdt		780d
timeZoneAbbreviation	nzst		720
timeZoneAbbreviation	nzt		720
timeZoneAbbreviation	omsst
timeZoneAbbreviation	omst
timeZoneAbbreviation	pdt		-420d
timeZoneAbbreviation	pet		-300
timeZoneAbbreviation	petst
timeZoneAbbreviation	pett
timeZoneAbbreviation	pgt		600
timeZoneAbbreviation	pht		480
timeZoneAbbreviation	pkst		360d
timeZoneAbbreviation	pkt		300
timeZoneAbbreviation	pmdt		-120d
timeZoneAbbreviation	pmst		-180
timeZoneAbbreviation	pont		660
timeZoneAbbreviation	pst		-480
timeZoneAbbreviation	pwt		540
timeZoneAbbreviation	pyst		-180d
timeZoneAbbreviation	pyt
timeZoneAbbreviation	ret		240
timeZoneAbbreviation	sadt		630d
timeZoneAbbreviation	sast		120
timeZoneAbbreviation	sct		240
timeZoneAbbreviation	sgt
timeZoneAbbreviation	taht		-600
timeZoneAbbreviation	tft		300
timeZoneAbbreviation	tjt		300
timeZoneAbbreviation	tkt
timeZoneAbbreviation	tmt
timeZoneAbbreviation	tot		780
timeZoneAbbreviation	trut		600
timeZoneAbbreviation	tvt		720
timeZoneAbbreviation	uct		0
timeZoneAbbreviation	ulast		540d
timeZoneAbbreviation	ulat
timeZoneAbbreviation	ut		0
timeZoneAbbreviation	utc		0
timeZoneAbbreviation	uyst		-120d
timeZoneAbbreviation	uyt		-180
timeZoneAbbreviation	uzst		360d
timeZoneAbbreviation	uzt		300
timeZoneAbbreviation	vet
timeZoneAbbreviation	vlast
timeZoneAbbreviation	vlat
timeZoneAbbreviation	volt
timeZoneAbbreviation	vut		660
timeZoneAbbreviation	wadt		480d
timeZoneAbbreviation	wakt		720
timeZoneAbbreviation	wast		420
timeZoneAbbreviation	wat		60
timeZoneAbbreviation	wdt		540d
timeZoneAbbreviation	wet		0
timeZoneAbbreviation	wetdst		60d
timeZoneAbbreviation	wft		720
timeZoneAbbreviation	wgst		-120d
timeZoneAbbreviation	wgt		-180
timeZoneAbbreviation	xjt		360
timeZoneAbbreviation	yakst
timeZoneAbbreviation	yakt
timeZoneAbbreviation	yapt		600
timeZoneAbbreviation	yekst		360d
timeZoneAbbreviation	yekt
timeZoneAbbreviation	z		0
timeZoneAbbreviation	zulu		0

"""#
/// Rows of information_schema and of extensions, behind the name of the source.
static let objectsOfOthers: StaticString = #"""
bloom	accessMethod	bloom		im
bloom	operatorFamily	int4_ops		bloom
bloom	operatorFamily	text_ops		bloom
btree_gin	operatorFamily	bit_ops		gin
btree_gin	operatorFamily	bool_ops		gin
btree_gin	operatorFamily	bpchar_ops		gin
btree_gin	operatorFamily	bytea_ops		gin
btree_gin	operatorFamily	char_ops		gin
btree_gin	operatorFamily	cidr_ops		gin
btree_gin	operatorFamily	date_ops		gin
btree_gin	operatorFamily	enum_ops		gin
btree_gin	operatorFamily	float4_ops		gin
btree_gin	operatorFamily	float8_ops		gin
btree_gin	operatorFamily	inet_ops		gin
btree_gin	operatorFamily	int2_ops		gin
btree_gin	operatorFamily	int4_ops		gin
btree_gin	operatorFamily	int8_ops		gin
btree_gin	operatorFamily	interval_ops		gin
btree_gin	operatorFamily	macaddr8_ops		gin
btree_gin	operatorFamily	macaddr_ops		gin
btree_gin	operatorFamily	money_ops		gin
btree_gin	operatorFamily	name_ops		gin
btree_gin	operatorFamily	numeric_ops		gin
btree_gin	operatorFamily	oid_ops		gin
btree_gin	operatorFamily	text_ops		gin
btree_gin	operatorFamily	time_ops		gin
btree_gin	operatorFamily	timestamp_ops		gin
btree_gin	operatorFamily	timestamptz_ops		gin
btree_gin	operatorFamily	timetz_ops		gin
btree_gin	operatorFamily	uuid_ops		gin
btree_gin	operatorFamily	varbit_ops		gin
btree_gin	operatorFamily	varchar_ops		gin
btree_gist	operatorFamily	gist_bit_ops		gist
btree_gist	operatorFamily	gist_bool_ops		gist
btree_gist	operatorFamily	gist_bpchar_ops		gist
btree_gist	operatorFamily	gist_bytea_ops		gist
btree_gist	operatorFamily	gist_cash_ops		gist
btree_gist	operatorFamily	gist_cidr_ops		gist
btree_gist	operatorFamily	gist_date_ops		gist
btree_gist	operatorFamily	gist_enum_ops		gist
btree_gist	operatorFamily	gist_float4_ops		gist
btree_gist	operatorFamily	gist_float8_ops		gist
btree_gist	operatorFamily	gist_inet_ops		gist
btree_gist	operatorFamily	gist_int2_ops		gist
btree_gist	operatorFamily	gist_int4_ops		gist
btree_gist	operatorFamily	gist_int8_ops		gist
btree_gist	operatorFamily	gist_interval_ops		gist
btree_gist	operatorFamily	gist_macaddr8_ops		gist
btree_gist	operatorFamily	gist_macaddr_ops		gist
btree_gist	operatorFamily	gist_numeric_ops		gist
btree_gist	operatorFamily	gist_oid_ops		gist
btree_gist	operatorFamily	gist_text_ops		gist
btree_gist	operatorFamily	gist_time_ops		gist
btree_gist	operatorFamily	gist_timestamp_ops		gist
btree_gist	operatorFamily	gist_timestamptz_ops		gist
btree_gist	operatorFamily	gist_timetz_ops		gist
btree_gist	operatorFamily	gist_uuid_ops		gist
btree_gist	operatorFamily	gist_vbit_ops		gist
citext	operatorFamily	citext_ops		btree
citext	operatorFamily	citext_ops		hash
citext	operatorFamily	citext_pattern_ops		btree
cube	operatorFamily	cube_ops		btree
cube	operatorFamily	gist_cube_ops		gist
dblink	foreignDataWrapper	dblink_fdw
dict_int	textSearchDictionary	intdict
dict_int	textSearchTemplate	intdict_template
dict_xsyn	textSearchDictionary	xsyn
dict_xsyn	textSearchTemplate	xsyn_template
file_fdw	foreignDataWrapper	file_fdw
hstore	operatorFamily	btree_hstore_ops		btree
hstore	operatorFamily	gin_hstore_ops		gin
hstore	operatorFamily	gist_hstore_ops		gist
hstore	operatorFamily	hash_hstore_ops		hash
intarray	operatorFamily	gin__int_ops		gin
intarray	operatorFamily	gist__int_ops		gist
intarray	operatorFamily	gist__intbig_ops		gist
isn	operatorFamily	isn_ops		btree
isn	operatorFamily	isn_ops		hash
ltree	operatorFamily	gist__ltree_ops		gist
ltree	operatorFamily	gist_ltree_ops		gist
ltree	operatorFamily	ltree_ops		btree
pg_trgm	operatorFamily	gin_trgm_ops		gin
pg_trgm	operatorFamily	gist_trgm_ops		gist
plperl	language	plperl		t
plperlu	language	plperlu
plpgsql	language	plpgsql		t
plpython3u	language	plpython3u
pltcl	language	pltcl		t
pltclu	language	pltclu
postgis	operatorFamily	brin_geography_inclusion_ops		brin
postgis	operatorFamily	brin_geometry_inclusion_ops_2d		brin
postgis	operatorFamily	brin_geometry_inclusion_ops_3d		brin
postgis	operatorFamily	brin_geometry_inclusion_ops_4d		brin
postgis	operatorFamily	btree_geography_ops		btree
postgis	operatorFamily	btree_geometry_ops		btree
postgis	operatorFamily	gist_geography_ops		gist
postgis	operatorFamily	gist_geometry_ops_2d		gist
postgis	operatorFamily	gist_geometry_ops_nd		gist
postgis	operatorFamily	hash_geometry_ops		hash
postgis	operatorFamily	spgist_geography_ops_nd		spgist
postgis	operatorFamily	spgist_geometry_ops_2d		spgist
postgis	operatorFamily	spgist_geometry_ops_3d		spgist
postgis	operatorFamily	spgist_geometry_ops_nd		spgist
postgis_raster	operatorFamily	hash_raster_ops		hash
postgis_tiger_geocoder	schema	tiger_data		postgres
postgres_fdw	foreignDataWrapper	postgres_fdw
seg	operatorFamily	gist_seg_ops		gist
seg	operatorFamily	seg_ops		btree
unaccent	textSearchDictionary	unaccent
unaccent	textSearchTemplate	unaccent

"""#
}
