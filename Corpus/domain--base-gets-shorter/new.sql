CREATE DOMAIN label AS varchar(12);
CREATE DOMAIN flags AS bit varying(4);
CREATE TABLE parcel (id integer PRIMARY KEY, label label NOT NULL, others label[], flags flags);
