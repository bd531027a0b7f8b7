CREATE EXTENSION hstore;
CREATE TABLE place (
  id integer NOT NULL,
  fee money DEFAULT '$1,234.50'::money NOT NULL,
  refund money DEFAULT '-$1.00'::money,
  spot point DEFAULT '(1.5,2)'::point,
  area box DEFAULT '(1,1),(0,0)'::box,
  edge lseg DEFAULT '[(0,0),(1,1)]'::lseg,
  way path DEFAULT '((0,0),(1,1))'::path,
  ground polygon DEFAULT '((0,0),(1,1),(2,0))'::polygon,
  reach circle DEFAULT '<(0,0),5>'::circle,
  course line DEFAULT '{1,-1,0}'::line,
  words tsvector DEFAULT '''cat'':1A ''fat'':2,4B'::tsvector,
  wanted tsquery DEFAULT '''fat'' & ( ''rat'' | !''cat'':*AB ) <-> ''dog'''::tsquery,
  open_on int4multirange DEFAULT '{[1,9)}'::int4multirange,
  paid_for datemultirange DEFAULT '{[2024-01-01,2024-02-01)}'::datemultirange,
  host inet DEFAULT '2001:db8::1:0:0:1/64'::inet,
  net cidr DEFAULT '192.168.0.0/24'::cidr,
  net6 cidr DEFAULT '2001:db8::/32'::cidr,
  device macaddr8 DEFAULT '08:00:2b:ff:fe:01:02:03'::macaddr8,
  "position" pg_lsn DEFAULT '0/16B3748'::pg_lsn,
  extra hstore DEFAULT '"a"=>NULL, "size"=>"3"'::hstore
);
CREATE VIEW cheap AS
 SELECT place.id
   FROM place
  WHERE ((place.fee = ANY (ARRAY['$1.00'::money, '$2.50'::money])) AND (place.words @@ '''fat'' & ''rat'''::tsquery));
ALTER TABLE ONLY place ADD CONSTRAINT place_pkey PRIMARY KEY (id);
