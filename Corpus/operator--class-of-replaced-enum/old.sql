CREATE TYPE sea AS ENUM ('calm', 'rough');
CREATE FUNCTION calmer(sea, sea) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'enum_lt';
CREATE FUNCTION compare_seas(sea, sea) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'enum_cmp';
CREATE OPERATOR <~ (LEFTARG = sea, RIGHTARG = sea, FUNCTION = calmer);
CREATE OPERATOR CLASS sea_ops FOR TYPE sea USING btree AS OPERATOR 1 <~, FUNCTION 1 compare_seas(sea, sea);
CREATE TABLE trip (id integer, sea sea);
CREATE INDEX trip_sea ON trip (sea sea_ops DESC) WHERE id > 0;
