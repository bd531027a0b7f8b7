-- Literals go through their types' input functions.
CREATE EXTENSION hstore;
CREATE TABLE place (
  id int PRIMARY KEY,
  fee money NOT NULL DEFAULT '1234.5',
  refund money DEFAULT '(0.999)',
  spot point DEFAULT '1.50 , 2',
  area box DEFAULT '0,1,1,0',
  edge lseg DEFAULT '(0,0),(1,1)',
  way path DEFAULT '0,0,1,1',
  ground polygon DEFAULT '0,0,1,1,2,0',
  reach circle DEFAULT '((0,0),5)',
  course line DEFAULT '[(0,0),(1,1)]',
  words tsvector DEFAULT 'fat:2 cat:1A fat:4b',
  wanted tsquery DEFAULT 'fat & (rat | !cat:ab*) <-> dog',
  open_on int4multirange DEFAULT '{[5,9),[1,3],[3,4],empty}',
  paid_for datemultirange DEFAULT '{[2024-01-01,2024-01-31]}',
  host inet DEFAULT '2001:DB8:0:0:1::0001/64',
  net cidr DEFAULT '192.168',
  net6 cidr DEFAULT '2001:0db8::/32',
  device macaddr8 DEFAULT '08-00-2b-01-02-03',
  position pg_lsn DEFAULT '0/16b3748',
  extra hstore DEFAULT 'size => 3, a=>NULL'
);
CREATE VIEW cheap AS SELECT id FROM place WHERE fee IN ('1', '2.50') AND words @@ 'fat&rat';
