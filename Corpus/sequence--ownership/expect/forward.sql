BEGIN;

ALTER SEQUENCE public.raffle_ticket OWNED BY public.raffle.id;
ALTER SEQUENCE public.raffle_draw OWNED BY NONE;

COMMIT;
