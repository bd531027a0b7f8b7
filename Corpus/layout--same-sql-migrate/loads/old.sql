CREATE TABLE player (id uuid PRIMARY KEY, handle varchar(64));
CREATE TABLE score (player_id uuid REFERENCES player, points integer);
ALTER TABLE player RENAME handle TO name;
ALTER TABLE player ALTER name TYPE varchar(128), ALTER name SET NOT NULL;
ALTER TABLE score ALTER points TYPE bigint, ALTER points SET DEFAULT 0;
ALTER TABLE score ALTER points SET NOT NULL;
