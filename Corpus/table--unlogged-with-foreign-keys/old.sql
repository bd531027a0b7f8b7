CREATE TABLE account (id integer PRIMARY KEY);
CREATE TABLE session (id integer PRIMARY KEY, account integer NOT NULL REFERENCES account);
CREATE TABLE visit (id integer PRIMARY KEY, session integer NOT NULL REFERENCES session, before integer REFERENCES visit);

CREATE TABLE page (id integer PRIMARY KEY, click integer);
CREATE TABLE click (id integer PRIMARY KEY, page integer REFERENCES page);

CREATE TABLE shelf (id integer PRIMARY KEY);
CREATE TABLE book (id integer PRIMARY KEY, shelf integer);

CREATE TABLE event (id integer PRIMARY KEY);
CREATE PUBLICATION events FOR TABLE event;
