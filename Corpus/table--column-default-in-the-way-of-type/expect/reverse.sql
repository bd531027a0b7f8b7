BEGIN;

ALTER TABLE public.subscriber
    ALTER COLUMN active TYPE text,
    ALTER COLUMN plan TYPE text,
    ALTER COLUMN attempts TYPE character varying(4),
    ALTER COLUMN active SET DEFAULT 'f',
    ALTER COLUMN plan SET DEFAULT 'free',
    ALTER COLUMN attempts SET DEFAULT '0';

DROP TYPE public.plan;

COMMIT;
