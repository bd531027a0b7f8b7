BEGIN;

ALTER TABLE public.sms DETACH PARTITION public.sms_it;

DROP INDEX public.sms_it_sent_idx;

-- Destroys data: table public.sms_fr_old, table public.sms_fr_new.
DROP TABLE public.sms_fr;

DROP INDEX public.sms_sent_idx;

CREATE TABLE public.sms_fr PARTITION OF public.sms
    FOR VALUES IN ('FR');

ALTER TABLE public.sms ATTACH PARTITION public.sms_it FOR VALUES IN ('IT');

COMMIT;
