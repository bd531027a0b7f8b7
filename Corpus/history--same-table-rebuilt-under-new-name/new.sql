CREATE TABLE metric (id serial PRIMARY KEY, name text, value bigint);
