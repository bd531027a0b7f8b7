ALTER TABLE kite ADD COLUMN colour text DEFAULT 'red';
