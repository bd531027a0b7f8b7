CREATE SEQUENCE ballot AS bigint MAXVALUE 100000;
CREATE SEQUENCE turnstile AS bigint;
CREATE TABLE vote (
  no bigint NOT NULL DEFAULT nextval('ballot'),
  turn integer DEFAULT nextval('turnstile')
);
