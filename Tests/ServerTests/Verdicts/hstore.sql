-- Literals of hstore: see statements.sql.

create extension hstore;

-- --------

create view h1 as select 'a=>1'::hstore as x;
create view h2 as select 'a'::hstore as x;
create view h3 as select 'a=>'::hstore as x;
create view h4 as select 'a=>1,'::hstore as x;
create view h5 as select 'a=>1 b=>2'::hstore as x;
create view h6 as select '"a=>1'::hstore as x;
create view h7 as select '"a"=>"1", b => NULL, "c d"=>"x\"y"'::hstore as x;
create view h8 as select 'a=b'::hstore as x;
create view h9 as select '=>b'::hstore as x;
create view h10 as select 'a,b=>c'::hstore as x;
create view h11 as select ','::hstore as x;
create view h12 as select ''::hstore as x;
create view h13 as select 'a=>b=>c'::hstore as x;
create view h14 as select 'a b=>c'::hstore as x;
create view h15 as select 'a =>b , c=> d,'::hstore as x;
create view h16 as select 'a=>""'::hstore as x;
create view h17 as select '""=>a'::hstore as x;
create view h18 as select 'a=>1,,b=>2'::hstore as x;
create view h19 as select 'a=>,'::hstore as x;
create view h20 as select 'a=>,,b=>1'::hstore as x;
create view h21 as select 'a=>=b'::hstore as x;
create view h22 as select 'a=>"b"c'::hstore as x;
create view h23 as select '"a"b=>c'::hstore as x;
create view h24 as select 'a\=b=>c'::hstore as x;
create view h25 as select 'a=>b\,c'::hstore as x;
create view h26 as select '"a" => "b"=>"c"'::hstore as x;
