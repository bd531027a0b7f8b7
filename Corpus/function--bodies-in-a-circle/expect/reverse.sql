BEGIN;

-- Destroys data: table game.journal.
DROP TABLE game.journal;

-- Destroys data: table game.player.
DROP TABLE game.player;

DROP FUNCTION game.note();
DROP FUNCTION game.next_place();
DROP FUNCTION game.is_odd(integer);
DROP FUNCTION game.is_even(integer);

COMMIT;
