BEGIN;

DROP POLICY small ON public.bid;
DROP POLICY own ON public.bid;

CREATE POLICY own ON public.bid
    FOR SELECT
    USING (bidder = SESSION_USER);

CREATE POLICY own_change ON public.bid
    FOR UPDATE
    USING (bidder = SESSION_USER)
    WITH CHECK (cents > 0);

CREATE POLICY small ON public.bid
    AS RESTRICTIVE
    USING (cents < 100000);

COMMIT;
