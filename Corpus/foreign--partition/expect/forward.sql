BEGIN;

-- Destroys data: table public.entry_2023.
DROP TABLE public.entry_2023;

CREATE FOREIGN TABLE public.entry_2023 PARTITION OF public.entry (
    line WITH OPTIONS DEFAULT '-' NOT NULL,
    CONSTRAINT entry_2023_line_check CHECK (line <> '')
) FOR VALUES FROM ('2023-01-01') TO ('2024-01-01') SERVER attic OPTIONS (box '23');

ALTER TABLE public.entry ATTACH PARTITION public.entry_2021 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');

CREATE FOREIGN TABLE public.entry_older PARTITION OF public.entry
    DEFAULT
    SERVER attic;

ALTER FOREIGN TABLE public.entry_2023 ALTER COLUMN line OPTIONS (ADD field '2');

CREATE INDEX entry_day ON public.entry (day);

COMMIT;
