CREATE TABLE fruit (name text, ripe boolean DEFAULT false);
CREATE TABLE apple (name text, ripe boolean DEFAULT false, variety text);
CREATE TABLE pear (colour text) INHERITS (fruit);
ALTER TABLE apple INHERIT fruit;
ALTER TABLE pear NO INHERIT fruit;
