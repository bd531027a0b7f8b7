BEGIN;

DROP INDEX public.trade_volume_idx;
DROP INDEX public.trade_recent_idx;
CREATE INDEX trade_recent_idx ON public.trade (symbol, executed_at DESC NULLS LAST) INCLUDE (price);
CREATE INDEX trade_volume_idx ON public.trade (volume NULLS FIRST);

COMMIT;
