CREATE SEQUENCE stamp_no AS smallint INCREMENT 5 START 50 MINVALUE 10;
CREATE TABLE letter (
  id bigserial PRIMARY KEY,
  stamp smallint NOT NULL DEFAULT nextval('stamp_no'),
  "No" integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "Letter No" START 7)
);
ALTER SEQUENCE stamp_no OWNED BY letter.stamp;
CREATE TABLE copy (of integer DEFAULT nextval('letter_id_seq'));
COMMENT ON SEQUENCE letter_id_seq IS 'Never twice';
GRANT USAGE ON SEQUENCE letter_id_seq TO clerk;
