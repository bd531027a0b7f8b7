CREATE FUNCTION new_code() RETURNS uuid LANGUAGE sql AS $$ SELECT gen_random_uuid() $$;
CREATE TABLE coupon (code uuid PRIMARY KEY DEFAULT new_code(), cents integer);
