CREATE TABLE visit (at timestamp, price numeric, place text);
-- What is grouped, sorted and told apart by is the result column, however its call is written.
CREATE VIEW by_day AS SELECT at::date AS day, count(*) FROM visit GROUP BY date(at) ORDER BY date(at);
CREATE VIEW by_price AS SELECT int4(price) AS price, max(at) AS last FROM visit GROUP BY price::integer;
CREATE VIEW by_place AS SELECT trim(place) AS place FROM visit GROUP BY btrim(place);
CREATE VIEW next_day AS SELECT at::date + 1 AS day FROM visit GROUP BY date(at);
CREATE VIEW days AS SELECT DISTINCT at::date AS day FROM visit ORDER BY date(at);
CREATE VIEW first AS SELECT DISTINCT ON (date(at)) at::date AS day, price FROM visit ORDER BY at::date, price;
CREATE VIEW shares AS SELECT at::date AS day, sum(price) OVER (PARTITION BY date(at)) AS total FROM visit;
