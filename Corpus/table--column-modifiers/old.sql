CREATE TABLE parcel (
  tracking character varying(20) NOT NULL,
  weight numeric(6,2),
  country character(2),
  flags bit(8),
  scanned_at timestamp(0) with time zone,
  dwell interval hour to minute
);
CREATE VIEW heavy_parcel AS SELECT tracking, weight FROM parcel WHERE weight > 30;
