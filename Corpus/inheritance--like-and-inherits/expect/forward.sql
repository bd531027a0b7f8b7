BEGIN;

CREATE TABLE public.task_done (
    id integer DEFAULT 1 NOT NULL,
    label text,
    done date,
    CONSTRAINT task_id_check CHECK (id > 0),
    CONSTRAINT task_done_pkey PRIMARY KEY (id)
) INHERITS (public.task);

CREATE TABLE public.task_late (
    id integer DEFAULT 1 NOT NULL,
    label text,
    late interval
) INHERITS (public.task);

CREATE TABLE public.task_there (
    label text,
    depth integer DEFAULT 9
) INHERITS (public.task, public.place);

COMMENT ON COLUMN public.task.label IS 'for people';
COMMENT ON COLUMN public.task_done.label IS 'for people';

CREATE INDEX task_done_label_idx ON public.task_done (label);

COMMIT;
