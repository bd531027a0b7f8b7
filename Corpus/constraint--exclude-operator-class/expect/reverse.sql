BEGIN;

ALTER TABLE public.blackout
    DROP CONSTRAINT blackout_zone_expr_excl,
    ADD CONSTRAINT blackout_zone_expr_excl EXCLUDE USING btree (zone WITH =, (day % 7) WITH =);

COMMIT;
