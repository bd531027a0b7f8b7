CREATE TABLE tariff (id integer PRIMARY KEY, grams numrange);
