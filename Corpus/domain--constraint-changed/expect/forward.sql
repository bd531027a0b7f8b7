BEGIN;

ALTER DOMAIN public.postcode DROP CONSTRAINT five_digits;
ALTER DOMAIN public.postcode DROP NOT NULL;
ALTER DOMAIN public.postcode ADD CONSTRAINT five_or_nine CHECK (VALUE ~ '^[0-9]{5}(-[0-9]{4})?$');
ALTER DOMAIN public.postcode ADD CONSTRAINT postcode_check CHECK (VALUE <> '');
ALTER DOMAIN public.postcode SET DEFAULT '00000';

COMMIT;
