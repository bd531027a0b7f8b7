CREATE TABLE 店 (番号 integer PRIMARY KEY, 名前 text NOT NULL, "Straße" text, U&"\00e9t\00e9" date);
CREATE INDEX ON 店 (名前);
CREATE VIEW открытые AS SELECT 番号, été FROM 店 WHERE "Straße" <> 'Ärger 🚲';
COMMENT ON TABLE 店 IS U&'\5e97';
