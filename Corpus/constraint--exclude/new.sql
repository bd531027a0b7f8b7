CREATE EXTENSION btree_gist;
CREATE TABLE hire (
  machine integer NOT NULL,
  during tstzrange NOT NULL,
  cancelled boolean NOT NULL DEFAULT false,
  CONSTRAINT one_hirer EXCLUDE USING gist (machine WITH =, during WITH &&)
    WHERE (NOT cancelled) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE market_stall (ground box, EXCLUDE USING gist (ground WITH &&));
