CREATE DOMAIN phone AS text COLLATE "C";
CREATE TABLE contact (phone phone, phones phone[]);
