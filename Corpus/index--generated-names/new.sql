CREATE TABLE sale (region text, amount numeric, sold date, item integer);
CREATE TABLE sale_region_idx (note text);
CREATE INDEX ON sale (region);
CREATE INDEX ON sale (region) WHERE amount > 100;
CREATE INDEX ON sale (region) INCLUDE (amount);
CREATE INDEX ON sale ((item + 1), (item - 1), upper(region), (CASE WHEN item > 0 THEN sold END));
CREATE INDEX ON sale (extract(month FROM sold), (sold IS NULL));
