CREATE TABLE locker (id int, owner int);
CREATE INDEX locker_owner ON locker (owner) WHERE true;
CREATE UNIQUE INDEX locker_id ON locker (id) WHERE 'yes';
ALTER TABLE locker ADD CONSTRAINT locker_once EXCLUDE USING btree (owner WITH =) WHERE (true);
