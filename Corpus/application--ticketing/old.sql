CREATE EXTENSION btree_gist;

CREATE TABLE venue (
  id integer PRIMARY KEY,
  name text NOT NULL,
  city text NOT NULL
);

CREATE TABLE event (
  id integer PRIMARY KEY,
  venue_id integer NOT NULL REFERENCES venue,
  title text NOT NULL,
  during tstzrange NOT NULL,
  EXCLUDE USING gist (venue_id WITH =, during WITH &&)
);

CREATE TABLE seat (
  id integer PRIMARY KEY,
  venue_id integer NOT NULL REFERENCES venue,
  row_label text NOT NULL,
  number smallint NOT NULL,
  UNIQUE (venue_id, row_label, number)
);

CREATE TABLE ticket (
  id bigint PRIMARY KEY,
  event_id integer NOT NULL REFERENCES event,
  seat_id integer NOT NULL REFERENCES seat,
  buyer_email text NOT NULL,
  price numeric(8,2) NOT NULL,
  sold_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT seat_sold_once UNIQUE (event_id, seat_id)
);
CREATE INDEX ticket_buyer_idx ON ticket (buyer_email);
CREATE SEQUENCE ticket_no OWNED BY ticket.id;
ALTER TABLE ticket ALTER COLUMN id SET DEFAULT nextval('ticket_no');

CREATE VIEW free_seat AS
  SELECT e.id AS event_id, s.id AS seat_id, s.row_label, s.number
  FROM event e JOIN seat s USING (venue_id)
  WHERE NOT EXISTS (SELECT 1 FROM ticket t WHERE t.event_id = e.id AND t.seat_id = s.id);

CREATE VIEW revenue AS
  SELECT e.title, count(t.id) AS tickets, coalesce(sum(t.price), 0) AS total
  FROM event e LEFT JOIN ticket t ON t.event_id = e.id
  GROUP BY e.id;
