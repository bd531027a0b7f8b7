CREATE DOMAIN label AS varchar(40);
CREATE DOMAIN flags AS bit varying(16);
CREATE TABLE parcel (id integer PRIMARY KEY, label label NOT NULL, others label[], flags flags);
