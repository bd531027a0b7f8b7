CREATE TABLE member (id serial PRIMARY KEY, name text, left_on date);
CREATE VIEW current_member AS SELECT id, name FROM member WHERE left_on IS NULL;
CREATE RULE leave AS ON DELETE TO current_member DO INSTEAD
  UPDATE member SET left_on = CURRENT_DATE WHERE id = OLD.id;
