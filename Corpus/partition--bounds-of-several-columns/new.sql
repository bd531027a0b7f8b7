CREATE TABLE plot (region text NOT NULL, parcel integer NOT NULL, owner text)
  PARTITION BY RANGE (region COLLATE "C", parcel);
CREATE TABLE plot_north PARTITION OF plot FOR VALUES FROM ('n', MINVALUE) TO ('n', 800);
CREATE TABLE plot_rest PARTITION OF plot FOR VALUES FROM ('n', 800) TO (MAXVALUE, MAXVALUE);
