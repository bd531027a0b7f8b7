CREATE TABLE parcel (id integer, country varchar(2), sent timestamptz) PARTITION BY LIST (country);
CREATE TABLE parcel_other PARTITION OF parcel DEFAULT;
CREATE TABLE parcel_fr PARTITION OF parcel FOR VALUES IN ('FR');
CREATE TABLE ride (id integer, km smallint) PARTITION BY RANGE (km);
CREATE TABLE ride_other PARTITION OF ride DEFAULT PARTITION BY LIST (id);
CREATE TABLE ride_other_all PARTITION OF ride_other DEFAULT;
