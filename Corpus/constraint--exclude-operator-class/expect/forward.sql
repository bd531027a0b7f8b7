BEGIN;

ALTER TABLE public.blackout
    DROP CONSTRAINT blackout_zone_expr_excl,
    ADD CONSTRAINT blackout_zone_expr_excl EXCLUDE USING btree (zone text_pattern_ops WITH =, (day % 7) DESC WITH =) WITH (fillfactor = 60);

COMMIT;
