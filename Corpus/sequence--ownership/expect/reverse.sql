BEGIN;

ALTER SEQUENCE public.raffle_ticket OWNED BY NONE;
ALTER SEQUENCE public.raffle_draw OWNED BY public.raffle.id;

COMMIT;
