CREATE TABLE inbound (id serial PRIMARY KEY, subject text);
CREATE TABLE outbound (id integer PRIMARY KEY DEFAULT nextval('inbound_id_seq'), subject text);
