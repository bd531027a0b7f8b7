ALTER TABLE kite RENAME COLUMN tail_length TO tail;
