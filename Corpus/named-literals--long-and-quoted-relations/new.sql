CREATE SCHEMA app;
CREATE TABLE app."Order Line" (id int);
CREATE SEQUENCE app."Run ""A""";
-- Cut to 63 bytes, here and in the literals.
CREATE TABLE archive_of_archive_of_archive_of_archive_of_archive_of_archive_of_archive_of_ (id int);

CREATE TABLE known (
    line regclass DEFAULT ' app . "Order Line" ',
    archive regclass DEFAULT 'PUBLIC.archive_of_archive_of_archive_of_archive_of_archive_of_archive_of_archive_of_',
    number bigint DEFAULT nextval('app."Run ""A"""')
);
