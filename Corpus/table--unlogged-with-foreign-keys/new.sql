CREATE UNLOGGED TABLE account (id integer PRIMARY KEY);
CREATE UNLOGGED TABLE session (id integer PRIMARY KEY, account integer NOT NULL REFERENCES account);
CREATE UNLOGGED TABLE visit (id integer PRIMARY KEY, session integer NOT NULL REFERENCES session, before integer REFERENCES visit);

-- The key that stands against it goes, and the one that replaces it may come then.
CREATE UNLOGGED TABLE page (id integer PRIMARY KEY, click integer);
CREATE TABLE click (id integer PRIMARY KEY, page integer);
ALTER TABLE page ADD FOREIGN KEY (click) REFERENCES click;

CREATE UNLOGGED TABLE shelf (id integer PRIMARY KEY);
CREATE UNLOGGED TABLE book (id integer PRIMARY KEY, shelf integer REFERENCES shelf);

CREATE UNLOGGED TABLE event (id integer PRIMARY KEY);
CREATE PUBLICATION events;
