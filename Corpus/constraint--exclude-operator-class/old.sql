CREATE TABLE blackout (
  zone text COLLATE "C" NOT NULL,
  day integer,
  EXCLUDE (zone WITH =, (day % 7) WITH =)
);
