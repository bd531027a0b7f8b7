BEGIN;

CREATE OR REPLACE TRIGGER stock_low
    AFTER UPDATE ON public.stock
    FOR EACH ROW
    WHEN (NEW.pieces < 10 AND OLD.pieces >= 10)
    EXECUTE FUNCTION public.reorder('low', '1');

CREATE TRIGGER stock_changed
    AFTER UPDATE ON public.stock
    FOR EACH ROW
    WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION public.reorder();

COMMIT;
