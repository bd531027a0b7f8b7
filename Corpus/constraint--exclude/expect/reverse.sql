BEGIN;

ALTER TABLE public.market_stall DROP CONSTRAINT market_stall_ground_excl;

ALTER TABLE public.hire
    DROP CONSTRAINT one_hirer,
    ADD CONSTRAINT one_hirer EXCLUDE USING gist (machine WITH =, during WITH &&);

COMMIT;
