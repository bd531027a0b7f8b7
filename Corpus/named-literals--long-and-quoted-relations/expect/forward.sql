BEGIN;

CREATE SEQUENCE app."Run ""A""";

CREATE TABLE app."Order Line" (
    id integer
);

CREATE TABLE public.archive_of_archive_of_archive_of_archive_of_archive_of_archive_ (
    id integer
);

CREATE TABLE public.known (
    line regclass DEFAULT 'app."Order Line"',
    archive regclass DEFAULT 'public.archive_of_archive_of_archive_of_archive_of_archive_of_archive_',
    number bigint DEFAULT nextval('app."Run ""A"""')
);

COMMIT;
