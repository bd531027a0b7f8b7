CREATE SCHEMA staging;
CREATE TABLE public.before (id integer PRIMARY KEY);
CREATE TABLE staging.after (id integer);
ALTER TABLE ONLY staging.after
  ADD CONSTRAINT after_id_fkey FOREIGN KEY (id) REFERENCES public.before (id);
CREATE TABLE public.last (id integer);
