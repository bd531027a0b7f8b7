CREATE FUNCTION new_code() RETURNS text LANGUAGE sql AS $$ SELECT md5(random()::text) $$;
CREATE TABLE coupon (code text PRIMARY KEY DEFAULT new_code(), cents integer);
