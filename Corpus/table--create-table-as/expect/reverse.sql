BEGIN;

-- Destroys data: table public.team_total.
DROP TABLE public.team_total;

-- Destroys data: table public.top_scorer.
DROP TABLE public.top_scorer;

COMMIT;
