CREATE TABLE member (id integer PRIMARY KEY);
CREATE TABLE donation (
  member_id integer,
  amount numeric,
  given_on date
);
ALTER TABLE donation ADD CONSTRAINT donation_positive CHECK (amount > 0) NOT VALID;
ALTER TABLE donation ADD CONSTRAINT donation_member_fkey
  FOREIGN KEY (member_id) REFERENCES member NOT VALID;
