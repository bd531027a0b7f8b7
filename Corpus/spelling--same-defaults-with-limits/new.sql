CREATE TYPE size AS (
  width integer,
  height numeric
);
CREATE TABLE box (
  id integer NOT NULL,
  age interval year DEFAULT '1 year'::interval year,
  pause interval(0) DEFAULT '00:00:02'::interval(0),
  open_for interval hour to minute DEFAULT '01:30:00'::interval hour to minute,
  any_time interval DEFAULT '1 day'::interval,
  no_time interval(0),
  extent size DEFAULT ROW(1, (2)::numeric),
  grade "char" DEFAULT 'A'::"char",
  codes character varying(3)[] DEFAULT ARRAY[1, 2],
  kind regtype DEFAULT 'integer'::regtype
);
ALTER TABLE ONLY box ADD CONSTRAINT box_pkey PRIMARY KEY (id);
