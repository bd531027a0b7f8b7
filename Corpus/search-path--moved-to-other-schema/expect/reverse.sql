BEGIN;

-- Destroys data: table v2.thing.
DROP TABLE v2.thing;

DROP DOMAIN v2.label;

DROP SCHEMA v2;

CREATE SCHEMA v1;

CREATE DOMAIN v1.label AS text CONSTRAINT label_check CHECK (VALUE <> '');

CREATE TABLE v1.thing (
    id integer NOT NULL,
    label v1.label,
    CONSTRAINT thing_pkey PRIMARY KEY (id)
);

COMMIT;
