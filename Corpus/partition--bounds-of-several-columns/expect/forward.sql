BEGIN;

ALTER TABLE public.plot DETACH PARTITION public.plot_rest;
ALTER TABLE public.plot DETACH PARTITION public.plot_north;
ALTER TABLE public.plot ATTACH PARTITION public.plot_north FOR VALUES FROM ('n', MINVALUE) TO ('n', 800);
ALTER TABLE public.plot ATTACH PARTITION public.plot_rest FOR VALUES FROM ('n', 800) TO (MAXVALUE, MAXVALUE);

COMMIT;
