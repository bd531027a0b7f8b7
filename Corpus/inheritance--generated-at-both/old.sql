CREATE TABLE price (net int, gross int GENERATED ALWAYS AS (net * 2) STORED);
