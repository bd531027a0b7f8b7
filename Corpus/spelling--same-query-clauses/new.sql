-- The same as a server prints them.
CREATE TABLE public.guest (id integer NOT NULL, name text, room integer, paid numeric);
CREATE TABLE public.stay (nights integer, rate numeric);
ALTER TABLE ONLY public.guest ADD CONSTRAINT guest_pkey PRIMARY KEY (id);
CREATE VIEW public.pairs AS
 SELECT g.id
   FROM (public.guest g
     CROSS JOIN public.stay);
CREATE VIEW public.numbers AS
 (
         SELECT guest.id AS n
           FROM public.guest
        UNION ALL
         SELECT guest.room AS n
           FROM public.guest
) EXCEPT
 SELECT 1 AS n;
CREATE VIEW public.per_room AS
 SELECT count(*) AS count
   FROM public.guest
  GROUP BY guest.room, guest.name;
CREATE VIEW public.distinct_rooms AS
 SELECT count(*) AS count
   FROM public.guest
  GROUP BY DISTINCT guest.room;
CREATE VIEW public.sorted AS
 SELECT guest.name,
    sum(guest.paid) OVER (PARTITION BY guest.room ORDER BY guest.id) AS total,
    ( SELECT string_agg(guest_1.name, ', '::text ORDER BY guest_1.name) AS string_agg
           FROM public.guest guest_1) AS names
   FROM public.guest
  ORDER BY guest.name;
CREATE VIEW public.ranks AS
 SELECT rank((1)::numeric) WITHIN GROUP (ORDER BY guest.paid) AS place
   FROM public.guest;
CREATE VIEW public.locked AS
 SELECT j.id
   FROM (public.guest g
     CROSS JOIN public.stay) j(id, name, room, paid, nights, rate)
 FOR SHARE OF g;
CREATE VIEW public.fields AS
 SELECT r.a,
    r.b
   FROM json_to_record('{}'::json) r(a text, b text COLLATE "C");
