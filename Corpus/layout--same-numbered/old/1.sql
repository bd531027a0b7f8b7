CREATE TABLE kite (id integer, label text);
