CREATE SCHEMA app;
CREATE TABLE app.task (
    a regproc DEFAULT 'now',
    b regprocedure DEFAULT 'abs(double precision)',
    c regoper DEFAULT '||/',
    d regoperator DEFAULT '+(integer,integer)',
    e regoperator DEFAULT '@(NONE,integer)',
    f regtype DEFAULT 'character varying',
    g regtype DEFAULT 'integer[]',
    h regclass DEFAULT 'pg_class',
    i regclass DEFAULT '-',
    j regconfig DEFAULT 'english',
    k regcollation DEFAULT '"C"',
    l regtype DEFAULT ' app . "task" '
);
