CREATE TABLE price (net int, gross int GENERATED ALWAYS AS (net * 2) STORED);
CREATE TABLE old_price (net int, gross int GENERATED ALWAYS AS (net * 2) STORED, ended date);
ALTER TABLE old_price INHERIT price;
