CREATE TYPE channel AS ENUM ('mail', 'phone');
CREATE TABLE inquiry (id integer, channel channel NOT NULL DEFAULT 'mail');
