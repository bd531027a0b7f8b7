BEGIN;

CREATE OR REPLACE VIEW public.hotel_score AS
SELECT h.id, h.name, h.stars, avg(review.points) AS score
FROM public.hotel AS h JOIN public.review ON review.hotel_id = h.id
GROUP BY h.id
HAVING count(*) > 3;

COMMIT;
