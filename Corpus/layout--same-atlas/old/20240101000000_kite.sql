CREATE TABLE kite (id integer NOT NULL, label text, PRIMARY KEY (id));
