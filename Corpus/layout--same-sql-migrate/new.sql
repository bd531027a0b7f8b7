CREATE TABLE player (id uuid PRIMARY KEY, name varchar(128) NOT NULL);

CREATE TABLE score (player_id uuid REFERENCES player, points bigint NOT NULL DEFAULT 0);
