CREATE TABLE locker (id int, owner int);
CREATE INDEX locker_owner ON locker USING btree (owner);
CREATE UNIQUE INDEX locker_id ON locker USING btree (id);
ALTER TABLE locker ADD CONSTRAINT locker_once EXCLUDE USING btree (owner WITH =);
