CREATE TABLE kite (id bigserial PRIMARY KEY, data jsonb, note text);
