BEGIN;

-- Running downgrade a10000 -> b2ffff

ALTER TABLE kite ALTER COLUMN tail TYPE TEXT;

UPDATE alembic_version SET version_num='b2ffff' WHERE alembic_version.version_num = 'a10000';

COMMIT;
