CREATE TABLE public.kites (id bigint NOT NULL, name character varying);

CREATE TABLE public.schema_migrations (version character varying NOT NULL);

ALTER TABLE ONLY public.schema_migrations ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);
