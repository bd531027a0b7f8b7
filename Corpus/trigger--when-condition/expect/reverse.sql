BEGIN;

DROP TRIGGER stock_changed ON public.stock;

CREATE OR REPLACE TRIGGER stock_low
    AFTER UPDATE ON public.stock
    FOR EACH ROW
    WHEN (NEW.pieces < 10)
    EXECUTE FUNCTION public.reorder();

COMMIT;
