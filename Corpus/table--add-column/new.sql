CREATE TABLE flight (
  id integer PRIMARY KEY,
  code character varying(8) NOT NULL,
  departs_at timestamp with time zone NOT NULL,
  gate character(3),
  seats smallint NOT NULL DEFAULT 180,
  tags text[] DEFAULT '{}'::text[] NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL
);
