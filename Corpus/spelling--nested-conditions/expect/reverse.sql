BEGIN;

ALTER TABLE public.rating
    DROP CONSTRAINT rating_either,
    DROP CONSTRAINT rating_flat,
    DROP CONSTRAINT rating_range,
    ADD CONSTRAINT rating_range CHECK (stars BETWEEN 1 AND 5 AND item > 0),
    ADD CONSTRAINT rating_flat CHECK (id > 0 AND item > 0 AND stars > 0),
    ADD CONSTRAINT rating_either CHECK (hidden OR (stars > 1 OR item > 1));

CREATE OR REPLACE VIEW public.rating_shown AS
SELECT id
FROM public.rating
WHERE NOT hidden AND (stars > 2 AND item > 7);

CREATE OR REPLACE VIEW public.rating_pairs AS
SELECT
  id,
  (id, item) = (1, 2) AND hidden AS is_first,
  id IN (item, stars) OR hidden AS is_odd
FROM public.rating;

COMMIT;
