BEGIN;

ALTER TABLE public.sms DETACH PARTITION public.sms_it;

-- Destroys data: table public.sms_fr.
DROP TABLE public.sms_fr;

CREATE TABLE public.sms_fr PARTITION OF public.sms
    FOR VALUES IN ('FR')
    PARTITION BY RANGE (sent);

CREATE TABLE public.sms_fr_old PARTITION OF public.sms_fr
    FOR VALUES FROM (MINVALUE) TO ('2026-01-01');

CREATE TABLE public.sms_fr_new PARTITION OF public.sms_fr
    FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);

CREATE INDEX sms_sent_idx ON public.sms (sent);
CREATE INDEX sms_it_sent_idx ON public.sms_it (sent);

ALTER TABLE public.sms ATTACH PARTITION public.sms_it FOR VALUES IN ('IT', NULL);

COMMIT;
