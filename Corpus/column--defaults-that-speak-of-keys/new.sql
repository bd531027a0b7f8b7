-- What a default says is no constraint.
CREATE TYPE note AS (author text, body text);

CREATE TABLE lesson (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL DEFAULT 'PRIMARY KEY',
    origin text NOT NULL DEFAULT 'GENERATED'
);

CREATE TABLE pinned OF note (
    author WITH OPTIONS PRIMARY KEY,
    body WITH OPTIONS NOT NULL DEFAULT 'a PRIMARY KEY'
);
