BEGIN;

ALTER TABLE public.room ADD COLUMN area numeric GENERATED ALWAYS AS (width * depth) STORED;

CREATE INDEX room_area_idx ON public.room (area DESC);

COMMIT;
