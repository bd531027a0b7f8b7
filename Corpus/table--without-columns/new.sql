CREATE TABLE marker (at point);
CREATE TABLE flag ();
