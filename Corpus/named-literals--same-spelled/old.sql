CREATE SCHEMA app;
CREATE TABLE app.task (
    a regproc DEFAULT 'pg_catalog.now',
    b regprocedure DEFAULT 'pg_catalog.abs( float8 )',
    c regoper DEFAULT 'pg_catalog.||/',
    d regoperator DEFAULT '+ (int, pg_catalog.int4)',
    e regoperator DEFAULT '@(none,int)',
    f regtype DEFAULT 'varchar(10)',
    g regtype DEFAULT 'int[]',
    h regclass DEFAULT 'pg_catalog.pg_class',
    i regclass DEFAULT '0',
    j regconfig DEFAULT 'pg_catalog.english',
    k regcollation DEFAULT 'pg_catalog."C"',
    l regtype DEFAULT 'app.task'
);
