CREATE TABLE member (id serial PRIMARY KEY, name character varying(80), left_on date);
CREATE VIEW current_member AS SELECT id, name FROM member WHERE left_on IS NULL;
CREATE RULE leave AS ON DELETE TO current_member DO INSTEAD
  UPDATE member SET left_on = CURRENT_DATE WHERE id = OLD.id;
CREATE RULE join_up AS ON INSERT TO current_member DO INSTEAD
  INSERT INTO member (name) VALUES (NEW.name) RETURNING id, name;
CREATE RULE quiet AS ON INSERT TO member DO ALSO NOTHING;
ALTER TABLE member DISABLE RULE quiet;
