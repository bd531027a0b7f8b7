ALTER TYPE public.order_state ADD VALUE 'draft' BEFORE 'placed';
ALTER TYPE public.order_state ADD VALUE 'paid' AFTER 'placed';
ALTER TYPE public.order_state ADD VALUE 'packed' AFTER 'paid';
ALTER TYPE public.order_state ADD VALUE 'returned';
