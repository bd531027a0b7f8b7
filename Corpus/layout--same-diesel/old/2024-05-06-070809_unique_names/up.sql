ALTER TABLE pilot ADD UNIQUE (name);
DROP FUNCTION diesel_set_updated_at();
