BEGIN;

ALTER TABLE public.audit DETACH PARTITION public.audit_2024;

DROP INDEX public.audit_2024_year_idx;

CREATE INDEX audit_2025_year_idx ON public.audit_2025 (year);

ALTER TABLE public.audit ATTACH PARTITION public.audit_2025 FOR VALUES FROM (2025) TO (2026);

COMMIT;
