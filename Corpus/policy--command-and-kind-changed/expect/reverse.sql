BEGIN;

DROP POLICY small ON public.bid;
DROP POLICY own_change ON public.bid;
DROP POLICY own ON public.bid;

CREATE POLICY own ON public.bid
    USING (bidder = SESSION_USER);

CREATE POLICY small ON public.bid
    USING (cents < 100000);

COMMIT;
