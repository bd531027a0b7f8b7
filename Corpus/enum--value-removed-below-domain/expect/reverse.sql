ALTER TYPE public.colour ADD VALUE 'blue' AFTER 'green';
