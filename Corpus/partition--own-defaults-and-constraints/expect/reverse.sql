BEGIN;

ALTER TABLE public.bet_chess
    DROP CONSTRAINT bet_chess_pkey,
    RESET (fillfactor),
    ALTER COLUMN stake DROP NOT NULL,
    ALTER COLUMN stake SET DEFAULT 1;

ALTER TABLE public.bet_tennis
    ALTER COLUMN stake SET DEFAULT 2,
    ADD CONSTRAINT bet_tennis_stake_check CHECK (stake < 1000);

COMMIT;
