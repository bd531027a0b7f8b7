CREATE TABLE kite (id bigint PRIMARY KEY, data text);
