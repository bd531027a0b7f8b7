BEGIN;

ALTER FOREIGN TABLE public.item_2
    ALTER COLUMN size DROP DEFAULT,
    OPTIONS (SET box 'c');

ALTER TABLE public.item DETACH PARTITION public.item_2;

-- Destroys data: table public.item_1.
DROP TABLE public.item_1;

DROP INDEX public.item_size_idx;

-- Fails when a row holds NULL in size.
ALTER TABLE public.item
    ALTER COLUMN size TYPE bigint,
    ALTER COLUMN size SET NOT NULL,
    ADD COLUMN pieces integer,
    ALTER COLUMN size SET DEFAULT 2,
    ADD CONSTRAINT item_pieces_check CHECK (pieces > 1);

ALTER FOREIGN TABLE public.item_2
    ALTER COLUMN size TYPE bigint,
    ALTER COLUMN size SET NOT NULL,
    ALTER COLUMN note OPTIONS (ADD field 'z'),
    ADD COLUMN pieces integer,
    ADD CONSTRAINT item_2_pieces_check CHECK (pieces > 1);

CREATE FOREIGN TABLE public.item_1 PARTITION OF public.item
    FOR VALUES FROM (1) TO (2)
    SERVER relay;

CREATE FOREIGN TABLE public.item_3 PARTITION OF public.item (
    note WITH OPTIONS DEFAULT 'x'
) FOR VALUES FROM (3) TO (4) SERVER post;

ALTER FOREIGN TABLE public.item_3 ALTER COLUMN note OPTIONS (ADD field 'y');

CREATE INDEX item_note_size_idx ON public.item (note, size);

CREATE OR REPLACE TRIGGER stamp
    AFTER INSERT OR UPDATE ON public.item
    FOR EACH ROW
    EXECUTE FUNCTION public.stamp();

ALTER FOREIGN TABLE public.item_3 DISABLE TRIGGER stamp;

COMMIT;
