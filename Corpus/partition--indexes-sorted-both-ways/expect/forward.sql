BEGIN;

-- Destroys data: table public.runner.
DROP TABLE public.runner;

CREATE TABLE public.runner (
    id bigint NOT NULL,
    kind smallint NOT NULL,
    created_at timestamp with time zone NOT NULL
) PARTITION BY LIST (kind);

CREATE TABLE public.instance_runner PARTITION OF public.runner
    FOR VALUES IN (1);

CREATE TABLE public.group_runner PARTITION OF public.runner
    FOR VALUES IN (2);

CREATE INDEX runner_newest ON ONLY public.runner (created_at DESC, id DESC);
CREATE INDEX runner_oldest ON ONLY public.runner (created_at, id DESC);
CREATE INDEX instance_runner_newest ON public.instance_runner (created_at DESC, id DESC);
ALTER INDEX public.runner_newest ATTACH PARTITION public.instance_runner_newest;

CREATE INDEX instance_runner_oldest ON public.instance_runner (created_at, id DESC);
ALTER INDEX public.runner_oldest ATTACH PARTITION public.instance_runner_oldest;

CREATE INDEX group_runner_oldest ON public.group_runner (created_at, id DESC);
ALTER INDEX public.runner_oldest ATTACH PARTITION public.group_runner_oldest;

CREATE INDEX group_runner_newest ON public.group_runner (created_at DESC, id DESC);
ALTER INDEX public.runner_newest ATTACH PARTITION public.group_runner_newest;

COMMIT;
