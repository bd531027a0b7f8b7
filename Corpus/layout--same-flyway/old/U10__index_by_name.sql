DROP INDEX kite_name;
