CREATE SEQUENCE ballot AS integer;
CREATE SEQUENCE turnstile AS smallint;
CREATE TABLE vote (
  no integer NOT NULL DEFAULT nextval('ballot'),
  turn smallint DEFAULT nextval('turnstile')
);
