CREATE TABLE kite (id integer PRIMARY KEY AUTOINCREMENT, data text);
