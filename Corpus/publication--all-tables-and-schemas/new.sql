CREATE SCHEMA feed;
CREATE TABLE feed.item (id integer PRIMARY KEY, source text);
CREATE TABLE feed.source (name text PRIMARY KEY);
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish_via_partition_root = true);
CREATE PUBLICATION feeds FOR TABLES IN SCHEMA feed;
