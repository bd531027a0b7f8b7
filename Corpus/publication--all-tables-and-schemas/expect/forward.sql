BEGIN;

ALTER PUBLICATION feeds DROP TABLE feed.item;

CREATE TABLE feed.source (
    name text NOT NULL,
    CONSTRAINT source_pkey PRIMARY KEY (name)
);

ALTER TABLE feed.item ADD COLUMN source text;

ALTER PUBLICATION everything SET (publish_via_partition_root = true);
ALTER PUBLICATION feeds ADD TABLES IN SCHEMA feed;

COMMIT;
