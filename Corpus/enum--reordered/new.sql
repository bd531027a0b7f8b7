CREATE TYPE severity AS ENUM ('low', 'medium', 'high');
CREATE TABLE incident (id integer PRIMARY KEY, severity severity);
CREATE INDEX incident_severity_idx ON incident (severity DESC);
