CREATE TABLE 店 (番号 integer PRIMARY KEY, 名前 text NOT NULL);
CREATE VIEW открытые AS SELECT 番号 FROM 店;
