CREATE TABLE ride (a integer, b integer, CHECK (a > 0), UNIQUE (b));
ALTER TABLE ride DROP CONSTRAINT ride_a_check;
ALTER TABLE ride DROP CONSTRAINT ride_b_key, ADD UNIQUE (b, a), ADD UNIQUE (b);
ALTER TABLE ride ADD CHECK (a > 1), ADD CHECK (a > 2);
CREATE INDEX ON ride (a);
CREATE INDEX ON ride (a) WHERE b > 1;
DROP INDEX ride_a_idx;
CREATE INDEX ON ride (a) WHERE b > 2;
