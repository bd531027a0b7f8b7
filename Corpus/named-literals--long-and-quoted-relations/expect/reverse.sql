BEGIN;

-- Destroys data: table public.known.
DROP TABLE public.known;

-- Destroys data: table public.archive_of_archive_of_archive_of_archive_of_archive_of_archive_.
DROP TABLE public.archive_of_archive_of_archive_of_archive_of_archive_of_archive_;

-- Destroys data: table app."Order Line".
DROP TABLE app."Order Line";

-- Destroys data: sequence app."Run ""A""" and its value.
DROP SEQUENCE app."Run ""A""";

COMMIT;
