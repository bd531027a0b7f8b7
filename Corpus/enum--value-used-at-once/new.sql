CREATE TYPE channel AS ENUM ('mail', 'phone', 'chat');
CREATE TABLE inquiry (
  id integer,
  channel channel NOT NULL DEFAULT 'chat',
  CHECK (channel <> 'chat' OR id > 0)
);
CREATE VIEW chat AS SELECT id FROM inquiry WHERE channel = 'chat';
