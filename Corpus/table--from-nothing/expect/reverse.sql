BEGIN;

-- Destroys data: table public.exhibit.
DROP TABLE public.exhibit;

-- Destroys data: table public.museum_room.
DROP TABLE public.museum_room;

COMMIT;
