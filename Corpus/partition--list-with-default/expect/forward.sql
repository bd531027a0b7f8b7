BEGIN;

-- Destroys data: table public.customer_order_other.
DROP TABLE public.customer_order_other;

ALTER TABLE public.customer_order DETACH PARTITION public.customer_order_dach;
ALTER TABLE public.customer_order ATTACH PARTITION public.customer_order_dach FOR VALUES IN ('DE', 'AT', 'CH', 'LI');

CREATE TABLE public.customer_order_benelux PARTITION OF public.customer_order
    FOR VALUES IN ('BE', 'NL', 'LU');

COMMIT;
