CREATE TYPE plan AS ENUM ('free', 'team', 'enterprise');
CREATE TABLE subscriber (
  id integer PRIMARY KEY,
  active boolean NOT NULL DEFAULT false,
  plan plan DEFAULT 'free',
  attempts integer DEFAULT 0
);
