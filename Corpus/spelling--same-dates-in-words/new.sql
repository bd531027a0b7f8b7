SET timezone = 'UTC';
CREATE TABLE calendar (
  id integer PRIMARY KEY,
  opened date DEFAULT '1999-01-08'::date,
  closed date DEFAULT '2031-01-08'::date,
  short date DEFAULT '1999-01-08'::date,
  julian date DEFAULT '1999-01-08'::date,
  made timestamp without time zone DEFAULT '1999-01-08 04:05:06'::timestamp without time zone,
  sent timestamp with time zone DEFAULT '1999-01-08 12:05:06+00'::timestamp with time zone,
  noon time without time zone DEFAULT '12:00:00'::time without time zone,
  gate time with time zone DEFAULT '04:05:00-05'::time with time zone
);
