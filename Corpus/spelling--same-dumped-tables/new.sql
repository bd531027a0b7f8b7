SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE SCHEMA bank;
CREATE SCHEMA safe;
CREATE TYPE bank.coin AS ENUM (
    'eur'
);
SET default_table_access_method = heap;
CREATE TABLE bank.parent (
    a integer,
    b text DEFAULT 'z'::text,
    d integer DEFAULT 4,
    CONSTRAINT alone CHECK ((a < 100)) NO INHERIT,
    CONSTRAINT parent_a_check CHECK ((a > 0))
);
CREATE TABLE bank.child (
    c integer
)
INHERITS (bank.parent);
CREATE TABLE bank.client (
    id integer NOT NULL,
    name text,
    boss integer,
    age integer,
    CONSTRAINT a_first CHECK ((age < 150)),
    CONSTRAINT z_last CHECK ((age > 0))
);
CREATE TABLE bank.joined (
    a integer,
    b text DEFAULT NULL,
    CONSTRAINT parent_a_check CHECK ((a > 0))
)
INHERITS (bank.parent);
CREATE TABLE bank.left_ (
    a integer,
    b text DEFAULT 'x'::text,
    c integer,
    CONSTRAINT parent_a_check CHECK ((a > 0))
);
CREATE TABLE bank.made (
    one integer,
    lit text,
    num numeric,
    nothing text,
    list integer[]
);
CREATE TABLE bank.redefined (
    a integer NOT NULL,
    b text DEFAULT 'y'::text
)
INHERITS (bank.parent);
CREATE TABLE bank.replica (
    id integer NOT NULL,
    k integer NOT NULL
);
ALTER TABLE ONLY bank.replica ALTER COLUMN k SET STATISTICS 500;
CREATE TABLE safe.ledger (
    id integer NOT NULL,
    client integer,
    since date DEFAULT now(),
    kind bigint,
    balance numeric(10,2) DEFAULT 0 NOT NULL,
    unit bank.coin DEFAULT 'eur'::bank.coin,
    temp integer DEFAULT 3 NOT NULL,
    CONSTRAINT account_kind_check CHECK ((kind > 2))
);
ALTER TABLE ONLY bank.child ALTER COLUMN b SET DEFAULT 'x'::text;
ALTER TABLE ONLY bank.child ALTER COLUMN d SET DEFAULT 4;
ALTER TABLE ONLY bank.joined ALTER COLUMN d SET DEFAULT 4;
ALTER TABLE ONLY bank.redefined ALTER COLUMN d SET DEFAULT 4;
ALTER TABLE ONLY bank.client
    ADD CONSTRAINT client_name_key UNIQUE (name);
ALTER TABLE ONLY bank.client
    ADD CONSTRAINT client_pkey PRIMARY KEY (id);
ALTER TABLE bank.client
    ADD CONSTRAINT late CHECK ((name <> ''::text)) NOT VALID;
ALTER TABLE ONLY safe.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX replica_k ON bank.replica USING btree (k);
ALTER TABLE bank.replica CLUSTER ON replica_k;
ALTER TABLE ONLY bank.replica REPLICA IDENTITY USING INDEX replica_k;
ALTER TABLE ONLY bank.client
    ADD CONSTRAINT client_boss_fkey FOREIGN KEY (boss) REFERENCES bank.client(id);
ALTER TABLE ONLY safe.ledger
    ADD CONSTRAINT ledger_client_fkey FOREIGN KEY (client) REFERENCES bank.client(id) ON DELETE CASCADE;
