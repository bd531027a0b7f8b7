SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE heap_one (id integer) WITH (fillfactor='80', autovacuum_enabled=true);
CREATE TABLE plain (id integer);
CREATE TABLE late (id integer, n integer)
WITH (fillfactor='90');
