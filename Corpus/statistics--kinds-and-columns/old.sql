CREATE TABLE address (zip text, city text, country text, floor integer);
CREATE STATISTICS address_zip (dependencies) ON zip, city FROM address;
