CREATE TABLE rental (
  id integer PRIMARY KEY,
  bike text NOT NULL,
  returned boolean DEFAULT false NOT NULL
);
CREATE VIEW open_rental AS SELECT * FROM rental WHERE NOT returned;
CREATE VIEW open_rental_bike AS SELECT bike FROM open_rental;
