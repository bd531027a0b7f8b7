CREATE TYPE weather AS ENUM ('sunny', 'wet', 'cold');
CREATE TABLE diary (day date PRIMARY KEY, kind weather DEFAULT 'wet');
