CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE kite (id SERIAL NOT NULL, name VARCHAR(50) NOT NULL, tail INTEGER, PRIMARY KEY (id));
