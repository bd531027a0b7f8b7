BEGIN;

ALTER INDEX public.complaint_length_idx ALTER COLUMN 2 SET STATISTICS 250;
COMMENT ON INDEX public.complaint_length_idx IS 'For the weekly report';

COMMIT;
