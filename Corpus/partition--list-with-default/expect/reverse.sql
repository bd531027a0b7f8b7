BEGIN;

-- Destroys data: table public.customer_order_benelux.
DROP TABLE public.customer_order_benelux;

ALTER TABLE public.customer_order DETACH PARTITION public.customer_order_dach;
ALTER TABLE public.customer_order ATTACH PARTITION public.customer_order_dach FOR VALUES IN ('DE', 'AT', 'CH');

CREATE TABLE public.customer_order_other PARTITION OF public.customer_order
    DEFAULT;

COMMIT;
