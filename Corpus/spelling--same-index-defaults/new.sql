CREATE TABLE tide (port text, at timestamp with time zone, height numeric);
CREATE INDEX t1 ON public.tide USING btree (port, at DESC NULLS FIRST);
CREATE INDEX t2 ON public.tide USING btree (port);
CREATE UNIQUE INDEX t3 ON public.tide USING btree (at);
CREATE INDEX t4 ON public.tide USING btree (height) WITH (fillfactor='70', deduplicate_items=on);
CREATE INDEX t5 ON public.tide USING btree (lower(port) COLLATE "C") INCLUDE (at) WHERE (height IS NOT NULL);
