CREATE TABLE timed (created timestamp with time zone DEFAULT now(), note text);
CREATE TABLE owned (owner_id integer NOT NULL, note text);
CREATE TABLE file (path text PRIMARY KEY) INHERITS (timed);
