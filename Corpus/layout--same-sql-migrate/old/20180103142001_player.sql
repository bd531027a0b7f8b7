/*
 * A notice of some licence;
 */

-- +migrate Up
CREATE TABLE player (id uuid PRIMARY KEY, handle varchar(64));

-- +migrate Down
DROP TABLE player;
