BEGIN;

CREATE TABLE public.reading_2031 PARTITION OF public.reading
    FOR VALUES FROM ('2031-01-01') TO ('2032-01-01');

ALTER TABLE public.reading ADD CONSTRAINT reading_site_fkey FOREIGN KEY (site) REFERENCES public.site (id);

COMMIT;
