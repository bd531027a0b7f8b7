BEGIN;

DROP VIEW public.revenue;
DROP VIEW public.free_seat;

-- Destroys data: column cancelled of table public.event.
ALTER TABLE public.event
    DROP CONSTRAINT one_event_at_a_time,
    DROP COLUMN cancelled,
    ADD CONSTRAINT event_venue_id_during_excl EXCLUDE USING gist (venue_id WITH =, during WITH &&);

-- Destroys data: column time_zone of table public.venue.
ALTER TABLE public.venue DROP COLUMN time_zone;

-- Destroys data: table public.ticket_0, table public.ticket_1.
DROP TABLE public.ticket;

-- Destroys data: table public.buyer.
DROP TABLE public.buyer;

DROP PROCEDURE public.release_holds(interval);

DROP TYPE public.ticket_state;

CREATE SEQUENCE public.ticket_no;

CREATE TABLE public.ticket (
    id bigint DEFAULT nextval('public.ticket_no') NOT NULL,
    event_id integer NOT NULL,
    seat_id integer NOT NULL,
    buyer_email text NOT NULL,
    price numeric(8,2) NOT NULL,
    sold_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT ticket_pkey PRIMARY KEY (id),
    CONSTRAINT seat_sold_once UNIQUE (event_id, seat_id),
    CONSTRAINT ticket_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.event (id),
    CONSTRAINT ticket_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES public.seat (id)
);

ALTER TABLE public.seat ALTER COLUMN row_label TYPE text;

ALTER SEQUENCE public.ticket_no OWNED BY public.ticket.id;

CREATE INDEX ticket_buyer_idx ON public.ticket (buyer_email);

CREATE VIEW public.free_seat AS
SELECT e.id AS event_id, s.id AS seat_id, s.row_label, s.number
FROM public.event AS e JOIN public.seat AS s USING (venue_id)
WHERE NOT EXISTS (SELECT 1 FROM public.ticket AS t WHERE t.event_id = e.id AND t.seat_id = s.id);

CREATE VIEW public.revenue AS
SELECT e.title, count(t.id) AS tickets, COALESCE(sum(t.price), 0) AS total
FROM public.event AS e LEFT JOIN public.ticket AS t ON t.event_id = e.id
GROUP BY e.id;

COMMIT;
