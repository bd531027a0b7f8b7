ALTER TABLE kite ADD CHECK (tail_length >= 0);
