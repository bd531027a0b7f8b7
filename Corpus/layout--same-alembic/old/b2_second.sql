BEGIN;

-- Running upgrade c3f1a2 -> b20e77

ALTER TABLE kite RENAME label TO name;

UPDATE alembic_version SET version_num='b20e77' WHERE alembic_version.version_num = 'c3f1a2';

-- Running upgrade b20e77 -> b2ffff

ALTER TABLE kite ADD COLUMN tail TEXT;

UPDATE alembic_version SET version_num='b2ffff' WHERE alembic_version.version_num = 'b20e77';

COMMIT;
