CREATE SCHEMA mart;
CREATE TABLE mart.fact (id bigint, d integer);
CREATE TABLE mart.later (id integer);
CREATE VIEW mart.summary AS SELECT count(*) AS n FROM mart.fact;
GRANT SELECT ON mart.fact TO viewer;
GRANT SELECT ON TABLE mart.summary TO viewer;
GRANT SELECT, INSERT, UPDATE, DELETE, REFERENCES, TRIGGER ON mart.later TO etl;
