CREATE TABLE sale (id integer PRIMARY KEY, shop text, sold_on date, amount numeric(10,2));
CREATE VIEW daily AS SELECT shop, sold_on, sum(amount) AS total FROM sale GROUP BY shop, sold_on;
CREATE VIEW monthly AS
  SELECT shop, date_trunc('month', sold_on) AS month, sum(total) AS total FROM daily GROUP BY 1, 2;
CREATE VIEW best_month AS
  SELECT DISTINCT ON (shop) shop, month, total FROM monthly ORDER BY shop, total DESC;
