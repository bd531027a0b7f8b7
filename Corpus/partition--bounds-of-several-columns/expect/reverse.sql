BEGIN;

ALTER TABLE public.plot DETACH PARTITION public.plot_rest;
ALTER TABLE public.plot DETACH PARTITION public.plot_north;
ALTER TABLE public.plot ATTACH PARTITION public.plot_north FOR VALUES FROM ('n', 1) TO ('n', 500);
ALTER TABLE public.plot ATTACH PARTITION public.plot_rest FOR VALUES FROM ('n', 500) TO (MAXVALUE, MAXVALUE);

COMMIT;
