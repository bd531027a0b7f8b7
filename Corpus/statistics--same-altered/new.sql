CREATE SCHEMA app;
CREATE TABLE orders (region text, city text, street text);
CREATE STATISTICS app.places (ndistinct, mcv) ON region, city FROM orders;
ALTER STATISTICS app.places SET STATISTICS 200;
COMMENT ON STATISTICS app.places IS 'Where';
