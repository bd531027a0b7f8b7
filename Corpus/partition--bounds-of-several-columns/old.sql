CREATE TABLE plot (region text NOT NULL, parcel integer NOT NULL, owner text)
  PARTITION BY RANGE (region COLLATE "C", parcel);
CREATE TABLE plot_north PARTITION OF plot FOR VALUES FROM ('n', 1) TO ('n', 500);
CREATE TABLE plot_rest PARTITION OF plot FOR VALUES FROM ('n', 500) TO (MAXVALUE, MAXVALUE);
