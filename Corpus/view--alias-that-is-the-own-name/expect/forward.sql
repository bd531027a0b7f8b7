BEGIN;

CREATE OR REPLACE VIEW public.milker AS
SELECT id, milk
FROM public.goat AS goat
WHERE milk > 0;

CREATE VIEW public.dry AS
WITH milker AS (
  SELECT milker.id
  FROM public.milker AS milker
)
SELECT goat.id
FROM ONLY public.goat AS goat LEFT JOIN milker AS milker USING (id)
WHERE milker.* IS NULL;

CREATE RULE forget AS ON DELETE TO public.dry
    DO INSTEAD DELETE FROM public.goat AS goat
    WHERE goat.id = OLD.id;

COMMIT;
