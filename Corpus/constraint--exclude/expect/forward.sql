BEGIN;

ALTER TABLE public.hire
    DROP CONSTRAINT one_hirer,
    ADD CONSTRAINT one_hirer EXCLUDE USING gist (machine WITH =, during WITH &&) WHERE (NOT cancelled) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE public.market_stall ADD CONSTRAINT market_stall_ground_excl EXCLUDE USING gist (ground WITH &&);

COMMIT;
