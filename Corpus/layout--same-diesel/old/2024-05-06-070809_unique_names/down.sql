ALTER TABLE pilot DROP CONSTRAINT pilot_name_key;
