CREATE TABLE complaint (id integer, text text, filed timestamp with time zone);
CREATE INDEX complaint_length_idx ON complaint (length(text), (id % 10));
COMMENT ON INDEX complaint_length_idx IS 'For the monthly report';
