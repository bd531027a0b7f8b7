-- One that is further than this keeps its value; one that was never used starts here.
CREATE SEQUENCE ticket MINVALUE 1000 START 1001;
CREATE SEQUENCE countdown INCREMENT -1 MAXVALUE -100;
CREATE TABLE seat (id integer GENERATED ALWAYS AS IDENTITY (MINVALUE 10), label text);
