-- A view that leans on a primary key is dumped empty first, and filled in once the key is there.
CREATE TABLE public.club (
    id integer NOT NULL,
    name text
);
CREATE TABLE public.player (
    id integer NOT NULL,
    club_id integer
);
CREATE VIEW public.squad AS
SELECT
    NULL::integer AS id,
    NULL::text AS name,
    NULL::bigint AS players;
ALTER TABLE ONLY public.club
    ADD CONSTRAINT club_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.player
    ADD CONSTRAINT player_pkey PRIMARY KEY (id);
CREATE OR REPLACE VIEW public.squad AS
 SELECT c.id,
    c.name,
    count(p.id) AS players
   FROM (public.club c
     LEFT JOIN public.player p ON ((p.club_id = c.id)))
  GROUP BY c.id;
