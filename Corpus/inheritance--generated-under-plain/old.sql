CREATE TABLE shape (width int, height int, area int);
CREATE TABLE box (depth int) INHERITS (shape);
CREATE TABLE reading (day date, low int, high int, span int) PARTITION BY RANGE (day);
