CREATE TABLE marker ();
CREATE TABLE flag (raised boolean);
