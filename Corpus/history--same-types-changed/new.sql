CREATE TABLE toll (
  id bigint PRIMARY KEY,
  plate character varying(20) COLLATE "C" NOT NULL,
  cents numeric(10,2) NOT NULL,
  at timestamp with time zone
);
CREATE INDEX toll_plate ON toll (plate);
CREATE INDEX toll_cents ON toll (cents DESC);
