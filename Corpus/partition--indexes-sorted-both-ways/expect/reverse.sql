BEGIN;

-- Destroys data: table public.instance_runner, table public.group_runner.
DROP TABLE public.runner;

CREATE TABLE public.runner (
    id bigint NOT NULL,
    kind smallint NOT NULL,
    created_at timestamp with time zone NOT NULL
);

COMMIT;
