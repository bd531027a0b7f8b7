BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION game.is_even(n integer)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
AS $$
  SELECT CASE WHEN n = 0 THEN true ELSE game.is_odd(n - 1) END
$$;

CREATE FUNCTION game.is_odd(n integer)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
AS $$
  SELECT CASE WHEN n = 0 THEN false ELSE game.is_even(n - 1) END
$$;

CREATE FUNCTION game.next_place()
RETURNS integer
LANGUAGE sql
STABLE
AS $$
  SELECT coalesce(max(place), 0) + 1 FROM game.player
$$;

CREATE TABLE game.player (
    name text NOT NULL,
    place integer DEFAULT game.next_place() NOT NULL,
    CONSTRAINT player_place_check CHECK (game.is_even(place) OR game.is_odd(place)),
    CONSTRAINT player_pkey PRIMARY KEY (name)
);

CREATE TABLE game.journal (
    name text NOT NULL
);

CREATE FUNCTION game.note()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  INSERT INTO game.journal (name) VALUES (NEW.name);
  RETURN NEW;
END
$$;

CREATE TRIGGER note
    AFTER INSERT ON game.player
    FOR EACH ROW
    EXECUTE FUNCTION game.note();

COMMIT;
