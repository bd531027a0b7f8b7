BEGIN;

ALTER PUBLICATION feeds DROP TABLES IN SCHEMA feed;

-- Destroys data: column source of table feed.item.
ALTER TABLE feed.item DROP COLUMN source;

-- Destroys data: table feed.source.
DROP TABLE feed.source;

ALTER PUBLICATION everything SET (publish_via_partition_root = false);
ALTER PUBLICATION feeds ADD TABLE feed.item;

COMMIT;
