BEGIN;

-- Destroys data: table shop.branch.
DROP TABLE shop.branch;

DROP DOMAIN shop.week;
DROP DOMAIN shop.hours;

DROP FUNCTION shop.are_apart(shop.span[]);

DROP TYPE shop.span;

COMMIT;
