CREATE FUNCTION first_state() RETURNS shipment_state LANGUAGE sql AS $$ SELECT 'new'::shipment_state $$;
CREATE FUNCTION liftable(w kilos) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT w < 30';
CREATE FUNCTION weigh() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
