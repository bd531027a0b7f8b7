CREATE TABLE address (zip text, city text, country text, floor integer);
CREATE STATISTICS address_zip (dependencies, ndistinct) ON zip, city, country FROM address;
CREATE STATISTICS address_all ON zip, country FROM address;
ALTER STATISTICS address_all SET STATISTICS 400;
COMMENT ON STATISTICS address_all IS 'Zip codes are national';
