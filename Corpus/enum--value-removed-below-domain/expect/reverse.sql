ALTER TYPE public.colour ADD VALUE IF NOT EXISTS 'blue' AFTER 'green';
