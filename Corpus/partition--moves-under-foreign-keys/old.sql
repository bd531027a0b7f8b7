CREATE TABLE country (code char(2) PRIMARY KEY);
CREATE TABLE depot (id integer PRIMARY KEY) PARTITION BY RANGE (id);
CREATE TABLE depot_near PARTITION OF depot FOR VALUES FROM (0) TO (100);
CREATE TABLE depot_far PARTITION OF depot FOR VALUES FROM (100) TO (200);
CREATE TABLE parcel (
  id integer NOT NULL,
  country char(2) REFERENCES country,
  depot integer REFERENCES depot
) PARTITION BY RANGE (id);
CREATE TABLE parcel_old PARTITION OF parcel FOR VALUES FROM (0) TO (1000);
CREATE TABLE parcel_new PARTITION OF parcel FOR VALUES FROM (1000) TO (2000);
CREATE TABLE visit (depot integer REFERENCES depot);
