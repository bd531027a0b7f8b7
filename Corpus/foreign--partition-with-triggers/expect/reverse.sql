BEGIN;

DROP INDEX public.item_note_size_idx;

ALTER FOREIGN TABLE public.item_2
    DROP COLUMN pieces,
    OPTIONS (SET box 'b'),
    ALTER COLUMN size TYPE integer,
    ALTER COLUMN size DROP NOT NULL,
    ALTER COLUMN note OPTIONS (DROP field),
    ALTER COLUMN size SET DEFAULT 1;

DROP FOREIGN TABLE public.item_3;
DROP FOREIGN TABLE public.item_1;

-- Destroys data: column pieces of table public.item.
ALTER TABLE public.item
    DROP COLUMN pieces,
    ALTER COLUMN size TYPE integer,
    ALTER COLUMN size DROP NOT NULL,
    ALTER COLUMN size SET DEFAULT 1;

ALTER TABLE public.item ATTACH PARTITION public.item_2 FOR VALUES FROM (2) TO (3);

CREATE INDEX item_size_idx ON public.item (size);

CREATE TABLE public.item_1 PARTITION OF public.item
    FOR VALUES FROM (1) TO (2);

CREATE OR REPLACE TRIGGER stamp
    AFTER INSERT ON public.item
    FOR EACH ROW
    EXECUTE FUNCTION public.stamp();

COMMIT;
