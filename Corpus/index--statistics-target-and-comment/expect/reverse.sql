BEGIN;

ALTER INDEX public.complaint_length_idx ALTER COLUMN 2 SET STATISTICS -1;
COMMENT ON INDEX public.complaint_length_idx IS 'For the monthly report';

COMMIT;
