SELECT pg_catalog.set_config('search_path', '', false);
CREATE SCHEMA wiki;
CREATE TYPE wiki.state AS ENUM (
    'draft',
    'live'
);
CREATE TABLE wiki.page (
    id integer NOT NULL,
    title character varying(80) NOT NULL,
    state wiki.state DEFAULT 'draft'::wiki.state
);
COPY wiki.page (id, title, state) FROM stdin;
1	Home	live
\.
ALTER TABLE ONLY wiki.page ADD CONSTRAINT page_pkey PRIMARY KEY (id);
