BEGIN;

ALTER DOMAIN public.postcode DROP DEFAULT;
ALTER DOMAIN public.postcode DROP CONSTRAINT postcode_check;
ALTER DOMAIN public.postcode DROP CONSTRAINT five_or_nine;

-- Fails while a column of the domain holds NULL.
ALTER DOMAIN public.postcode SET NOT NULL;

ALTER DOMAIN public.postcode ADD CONSTRAINT five_digits CHECK (VALUE ~ '^[0-9]{5}$');

COMMIT;
