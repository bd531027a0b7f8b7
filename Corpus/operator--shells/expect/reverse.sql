BEGIN;

DROP OPERATOR public.!=! (integer, integer);
DROP OPERATOR app.>> (app.size, app.size);
DROP OPERATOR app.<< (app.size, app.size);
DROP OPERATOR app.=== (app.size, app.size);
DROP OPERATOR app.!== (app.size, app.size);

DROP FUNCTION public.differ(integer, integer);
DROP FUNCTION app.fits(app.size, app.size);

DROP TYPE app.size;

DROP SCHEMA app;

COMMIT;
