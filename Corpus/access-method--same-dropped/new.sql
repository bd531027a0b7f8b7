CREATE ACCESS METHOD rows TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE log (at timestamptz) USING rows;
CREATE MATERIALIZED VIEW days USING rows AS SELECT at::date AS day FROM log;
CREATE TABLE copied (one integer) USING rows;
