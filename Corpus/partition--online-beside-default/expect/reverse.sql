BEGIN;

-- Destroys data: table public.ride_long.
DROP TABLE public.ride_long;

-- Destroys data: table public.ride_short.
DROP TABLE public.ride_short;

-- Destroys data: table public.parcel_at.
DROP TABLE public.parcel_at;

-- Destroys data: table public.parcel_south.
DROP TABLE public.parcel_south;

COMMIT;
