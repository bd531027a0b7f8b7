CREATE VIEW grade AS VALUES (1, 'poor'), (2, 'fair');
CREATE MATERIALIZED VIEW shade (name) AS VALUES ('red') UNION VALUES ('blue');
