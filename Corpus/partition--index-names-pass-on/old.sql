CREATE TABLE reading (
    station int NOT NULL,
    taken_at timestamptz NOT NULL,
    is_valid bool NOT NULL
) PARTITION BY LIST (station);
CREATE TABLE reading_1 PARTITION OF reading FOR VALUES IN (1);
CREATE INDEX reading_all ON reading (taken_at);
CREATE INDEX reading_valid ON reading (taken_at) WHERE is_valid;

CREATE TABLE visit (
    station int NOT NULL,
    began_at timestamptz NOT NULL,
    is_over bool NOT NULL
) PARTITION BY LIST (station);
CREATE TABLE visit_1 PARTITION OF visit FOR VALUES IN (1);
CREATE INDEX visit_all ON visit (began_at);
CREATE INDEX visit_open ON visit (began_at) WHERE NOT is_over;
