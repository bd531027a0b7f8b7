BEGIN;

-- Fails when a value can't be converted.
ALTER TABLE public.subscriber
    ALTER COLUMN attempts DROP DEFAULT,
    ALTER COLUMN plan DROP DEFAULT,
    ALTER COLUMN active DROP DEFAULT,
    ALTER COLUMN active TYPE boolean USING active::boolean;

CREATE TYPE public.plan AS ENUM ('free', 'team', 'enterprise');

-- Fails when a value can't be converted.
ALTER TABLE public.subscriber
    ALTER COLUMN plan TYPE public.plan USING plan::public.plan,
    ALTER COLUMN attempts TYPE integer USING attempts::integer,
    ALTER COLUMN active SET DEFAULT false,
    ALTER COLUMN plan SET DEFAULT 'free',
    ALTER COLUMN attempts SET DEFAULT 0;

COMMIT;
