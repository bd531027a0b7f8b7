CREATE TABLE kite (id integer PRIMARY KEY);

---- create above / drop below ----

DROP TABLE kite;
