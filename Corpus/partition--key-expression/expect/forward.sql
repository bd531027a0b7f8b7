BEGIN;

ALTER TABLE public.message DETACH PARTITION public.message_now;

DROP TABLE public.message;

CREATE TABLE public.message (
    id uuid NOT NULL,
    sent timestamp without time zone NOT NULL,
    subject text
) PARTITION BY RANGE ((date_trunc('month', sent)), (lower(subject)) text_pattern_ops);

ALTER TABLE public.message ATTACH PARTITION public.message_now FOR VALUES FROM ('2026-01-01 00:00:00', MINVALUE) TO ('2027-01-01 00:00:00', MINVALUE);

COMMIT;
