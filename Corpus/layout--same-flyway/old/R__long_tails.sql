CREATE OR REPLACE VIEW long_tails AS SELECT id, name FROM kite WHERE tail_length > 10;
