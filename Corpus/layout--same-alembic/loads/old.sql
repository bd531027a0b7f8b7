CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE kite (
    id SERIAL NOT NULL,
    label VARCHAR(50) NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE kite RENAME label TO name;
ALTER TABLE kite ADD COLUMN tail TEXT;
ALTER TABLE kite ALTER COLUMN tail TYPE INTEGER USING tail::integer;
