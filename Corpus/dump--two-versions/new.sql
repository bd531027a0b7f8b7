SELECT pg_catalog.set_config('search_path', '', false);
CREATE SCHEMA wiki;
CREATE TYPE wiki.state AS ENUM (
    'draft',
    'review',
    'live'
);
CREATE TABLE wiki.page (
    id bigint NOT NULL,
    title text NOT NULL,
    state wiki.state DEFAULT 'draft'::wiki.state NOT NULL
);
COPY wiki.page (id, title, state) FROM stdin;
1	Home	live
2	Style	live
\.
ALTER TABLE ONLY wiki.page ADD CONSTRAINT page_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wiki.page ADD CONSTRAINT page_title_key UNIQUE (title);
