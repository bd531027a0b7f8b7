CREATE TABLE market (id integer PRIMARY KEY);
CREATE TABLE stall (id integer PRIMARY KEY, market_id integer, name name);
