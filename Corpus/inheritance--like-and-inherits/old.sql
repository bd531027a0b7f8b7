CREATE TABLE task (id integer NOT NULL DEFAULT 1 CHECK (id > 0), label text, PRIMARY KEY (id));
CREATE INDEX ON task (label);
CREATE TABLE place (label text, depth integer DEFAULT 9);
