CREATE TABLE hit (url text, at timestamp with time zone);
CREATE MATERIALIZED VIEW popular AS SELECT url, count(*) AS hits FROM hit GROUP BY url;
CREATE UNIQUE INDEX ON popular (url);
CREATE VIEW front_page AS SELECT url FROM popular ORDER BY hits DESC LIMIT 10;
