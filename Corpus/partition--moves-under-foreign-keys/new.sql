CREATE TABLE country (code char(2) PRIMARY KEY);
CREATE TABLE depot (id integer PRIMARY KEY) PARTITION BY RANGE (id);
CREATE TABLE depot_near PARTITION OF depot FOR VALUES FROM (0) TO (100);
CREATE TABLE depot_far (id integer NOT NULL, CONSTRAINT depot_far_pkey PRIMARY KEY (id));
CREATE TABLE depot_off PARTITION OF depot FOR VALUES FROM (200) TO (300);
CREATE TABLE parcel (
  id integer NOT NULL,
  country char(2) REFERENCES country,
  depot integer REFERENCES depot
) PARTITION BY RANGE (id);
CREATE TABLE parcel_old (
  id integer NOT NULL,
  country char(2),
  depot integer,
  CONSTRAINT parcel_country_fkey FOREIGN KEY (country) REFERENCES country,
  CONSTRAINT parcel_depot_fkey FOREIGN KEY (depot) REFERENCES depot
);
CREATE TABLE parcel_new PARTITION OF parcel FOR VALUES FROM (1000) TO (2000);
CREATE TABLE parcel_next PARTITION OF parcel FOR VALUES FROM (2000) TO (3000);
CREATE TABLE visit (depot integer REFERENCES depot);
