CREATE TABLE t (a integer UNIQUE, b integer UNIQUE, c integer, d integer, PRIMARY KEY (a, b));
CREATE TABLE ea (a integer, b integer, CONSTRAINT ea_e EXCLUDE (a WITH =));
CREATE TABLE eb (a int4range, b integer, CONSTRAINT eb_e EXCLUDE USING gist (a WITH &&));
CREATE TABLE ed (a integer, b integer, CONSTRAINT ed_e EXCLUDE (a WITH =));
CREATE TABLE fa (a integer, b integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES t (a));
CREATE TABLE fb (a integer, b integer, CONSTRAINT f FOREIGN KEY (a, b) REFERENCES t (a, b) ON DELETE SET NULL (a));
CREATE TABLE ka (a integer, b integer, CONSTRAINT k UNIQUE (a));
CREATE TABLE kb (a integer NOT NULL, b integer, CONSTRAINT k2 UNIQUE (a));
