BEGIN;

ALTER FOREIGN TABLE public.sales
    DROP CONSTRAINT sold,
    DROP COLUMN shop;

DROP USER MAPPING FOR importer SERVER branch;

REVOKE USAGE ON FOREIGN SERVER branch FROM importer;

ALTER FOREIGN DATA WRAPPER branch_files OPTIONS (DROP speed);

ALTER SERVER branch VERSION '1';
ALTER SERVER branch OPTIONS (DROP port, SET host 'north');

ALTER FOREIGN TABLE public.sales
    OPTIONS (SET file 'sales.csv', ADD header 'on'),
    ALTER COLUMN amount TYPE integer,
    ALTER COLUMN amount OPTIONS (DROP unit, SET "position" '2');

COMMIT;
