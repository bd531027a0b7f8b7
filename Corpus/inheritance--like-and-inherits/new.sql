CREATE TABLE task (id integer NOT NULL DEFAULT 1 CHECK (id > 0), label text, PRIMARY KEY (id));
COMMENT ON COLUMN task.label IS 'for people';
CREATE INDEX ON task (label);
CREATE TABLE place (label text, depth integer DEFAULT 9);
-- Keys and indexes are not inherited, and so a child takes them over with LIKE; columns and checks become one.
CREATE TABLE task_done (LIKE task INCLUDING ALL, done date) INHERITS (task);
CREATE TABLE task_late (late interval, LIKE task) INHERITS (task);
CREATE TABLE task_there (LIKE place INCLUDING DEFAULTS) INHERITS (task, place);
