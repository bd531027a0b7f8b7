BEGIN;

-- Destroys data: table v1.thing.
DROP TABLE v1.thing;

DROP DOMAIN v1.label;

DROP SCHEMA v1;

CREATE SCHEMA v2;

CREATE DOMAIN v2.label AS text CONSTRAINT label_check CHECK (VALUE <> '');

CREATE TABLE v2.thing (
    id integer NOT NULL,
    label v2.label,
    CONSTRAINT thing_pkey PRIMARY KEY (id)
);

COMMIT;
