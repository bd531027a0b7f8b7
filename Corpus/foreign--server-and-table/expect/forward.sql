BEGIN;

ALTER FOREIGN DATA WRAPPER branch_files OPTIONS (ADD speed 'slow');

ALTER SERVER branch VERSION '2';
ALTER SERVER branch OPTIONS (SET host 'south', ADD port '99');
GRANT USAGE ON FOREIGN SERVER branch TO importer;

CREATE USER MAPPING FOR importer SERVER branch OPTIONS (login 'reader');

ALTER FOREIGN TABLE public.sales
    OPTIONS (DROP header, SET file 'sales_v2.csv'),
    ALTER COLUMN amount TYPE numeric,
    ALTER COLUMN amount OPTIONS (SET "position" '3', ADD unit 'eur'),
    ADD COLUMN shop text,
    ADD CONSTRAINT sold CHECK (amount > 0);

COMMIT;
