CREATE TABLE calendar (
  id int PRIMARY KEY,
  opened date DEFAULT 'January 8, 1999',
  closed date DEFAULT '08-Jan-2031',
  short date DEFAULT '1/8/99',
  julian date DEFAULT 'J2451187',
  made timestamp DEFAULT 'Fri Jan 8 04:05:06 1999',
  sent timestamptz DEFAULT '1999-01-08 04:05:06 PST',
  noon time DEFAULT '1200',
  gate timetz DEFAULT '04:05 EST'
);
