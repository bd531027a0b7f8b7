CREATE TABLE visit (at timestamp, price numeric, place text);
CREATE VIEW by_day AS SELECT at::date AS day, count(*) FROM visit GROUP BY at::date ORDER BY at::date;
CREATE VIEW by_price AS SELECT int4(price) AS price, max(at) AS last FROM visit GROUP BY int4(price);
CREATE VIEW by_place AS SELECT trim(place) AS place FROM visit GROUP BY trim(place);
-- Only here that makes a difference, since neither is a result column.
CREATE VIEW next_day AS SELECT at::date + 1 AS day FROM visit GROUP BY at::date;
CREATE VIEW days AS SELECT DISTINCT at::date AS day FROM visit ORDER BY 1;
CREATE VIEW first AS SELECT DISTINCT ON (at::date) at::date AS day, price FROM visit ORDER BY 1, price;
CREATE VIEW shares AS SELECT at::date AS day, sum(price) OVER (PARTITION BY at::date) AS total FROM visit;
