CREATE TABLE note (id serial PRIMARY KEY, body text NOT NULL, private boolean NOT NULL);
CREATE VIEW public_note AS SELECT id, body, private FROM note WHERE NOT private WITH CHECK OPTION;
ALTER VIEW public_note ALTER COLUMN private SET DEFAULT false;
ALTER VIEW public_note ALTER COLUMN body SET DEFAULT '';
COMMENT ON COLUMN public_note.body IS 'Shown to everybody';
