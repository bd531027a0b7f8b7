BEGIN;

ALTER TABLE public.bet_tennis
    DROP CONSTRAINT bet_tennis_stake_check,
    ALTER COLUMN stake SET DEFAULT 1;

-- Fails when a row holds NULL in stake.
ALTER TABLE public.bet_chess
    SET (fillfactor = 80),
    ALTER COLUMN stake SET NOT NULL,
    ALTER COLUMN stake SET DEFAULT 5,
    ADD CONSTRAINT bet_chess_pkey PRIMARY KEY (id);

COMMIT;
