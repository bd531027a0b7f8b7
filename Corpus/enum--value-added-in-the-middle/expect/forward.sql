-- 4 parts, each done whole or not at all. Should one fail: mend the cause, and go on with it.

-- Part 1 of 4.
ALTER TYPE public.order_state ADD VALUE IF NOT EXISTS 'draft' BEFORE 'placed';

-- Part 2 of 4.
ALTER TYPE public.order_state ADD VALUE IF NOT EXISTS 'paid' AFTER 'placed';

-- Part 3 of 4.
ALTER TYPE public.order_state ADD VALUE IF NOT EXISTS 'packed' AFTER 'paid';

-- Part 4 of 4.
ALTER TYPE public.order_state ADD VALUE IF NOT EXISTS 'returned';
