CREATE TABLE parcel (
  tracking character varying(35) NOT NULL,
  weight numeric(8,3),
  country character(3),
  flags bit varying(16),
  scanned_at timestamp(3) with time zone,
  dwell interval
);
CREATE VIEW heavy_parcel AS SELECT tracking, weight FROM parcel WHERE weight > 30;
