\set part parts
\ir parts/tables.psql
\ir :part/views.psql
