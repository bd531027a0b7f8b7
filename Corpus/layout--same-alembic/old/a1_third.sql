BEGIN;

-- Running upgrade b2ffff -> a10000

ALTER TABLE kite ALTER COLUMN tail TYPE INTEGER USING tail::integer;

UPDATE alembic_version SET version_num='a10000' WHERE alembic_version.version_num = 'b2ffff';

COMMIT;
