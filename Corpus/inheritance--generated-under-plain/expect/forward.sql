BEGIN;

CREATE TABLE public.tile (
    area integer GENERATED ALWAYS AS (width * height) STORED
) INHERITS (public.shape);

CREATE TABLE public.disc (
    width integer,
    height integer,
    area integer GENERATED ALWAYS AS (width) STORED
) INHERITS (public.shape);

CREATE TABLE public.reading_2024 (
    day date,
    low integer,
    high integer,
    span integer GENERATED ALWAYS AS (high - low) STORED
);

ALTER TABLE public.reading ATTACH PARTITION public.reading_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;
