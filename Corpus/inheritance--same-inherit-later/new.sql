CREATE TABLE fruit (name text, ripe boolean DEFAULT false);
CREATE TABLE apple (name text, ripe boolean DEFAULT false, variety text) INHERITS (fruit);
CREATE TABLE pear (name text, ripe boolean DEFAULT false, colour text);
