CREATE DOMAIN phone AS text COLLATE "C";
ALTER DOMAIN phone ADD CONSTRAINT international CHECK (left(VALUE, 1) = '+') NOT VALID;
CREATE TABLE contact (phone phone, phones phone[]);
COMMENT ON DOMAIN phone IS 'E.164';
COMMENT ON CONSTRAINT international ON DOMAIN phone IS 'Old numbers still lack it';
