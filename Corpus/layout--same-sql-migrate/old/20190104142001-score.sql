-- +migrate Down
DROP TABLE score;

-- +migrate Up
CREATE TABLE score (player_id uuid REFERENCES player, points integer);
