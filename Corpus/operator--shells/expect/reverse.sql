BEGIN;

DROP OPERATOR app.>> (app.size, app.size);
DROP OPERATOR app.<< (app.size, app.size);
DROP OPERATOR app.=== (app.size, app.size);
DROP OPERATOR app.!== (app.size, app.size);

DROP FUNCTION app.fits(app.size, app.size);

DROP TYPE app.size;

DROP SCHEMA app;

COMMIT;
