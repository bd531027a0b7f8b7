CREATE TABLE owner (id integer PRIMARY KEY, code text UNIQUE);
CREATE TABLE pet (owner_id integer, code text, vet_id integer);
ALTER TABLE ONLY pet ADD CONSTRAINT pet_vet_id_fkey
  FOREIGN KEY (vet_id) REFERENCES owner(id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE;
ALTER TABLE ONLY pet ADD CONSTRAINT pet_code_fkey FOREIGN KEY (code) REFERENCES owner(code);
ALTER TABLE ONLY pet ADD CONSTRAINT pet_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES owner(id);
