CREATE TABLE customer (id integer PRIMARY KEY, name text);
CREATE TABLE deal (
  id integer PRIMARY KEY,
  party_id integer NOT NULL,
  CONSTRAINT deal_party_fkey FOREIGN KEY (party_id) REFERENCES customer
);
