CREATE SCHEMA mart;
CREATE TABLE mart.fact (id bigint, d integer);
CREATE VIEW mart.summary AS SELECT count(*) AS n FROM mart.fact;
GRANT SELECT ON ALL TABLES IN SCHEMA mart TO viewer;
CREATE TABLE mart.later (id integer);
GRANT ALL PRIVILEGES ON TABLE mart.later TO etl;
REVOKE TRUNCATE ON ALL TABLES IN SCHEMA mart FROM etl;
