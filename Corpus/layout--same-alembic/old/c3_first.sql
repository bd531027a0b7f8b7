BEGIN;

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> c3f1a2

CREATE TABLE kite (
    id SERIAL NOT NULL,
    label VARCHAR(50) NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO alembic_version (version_num) VALUES ('c3f1a2') RETURNING alembic_version.version_num;

COMMIT;
