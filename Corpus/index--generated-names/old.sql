CREATE TABLE sale (region text, amount numeric, sold date, item integer);
CREATE INDEX ON sale (region);
CREATE INDEX ON sale (region) WHERE amount > 100;
CREATE INDEX ON sale (lower(region), amount, (item + 1));
