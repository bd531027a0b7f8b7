-- +goose Up
CREATE TABLE flight (id integer PRIMARY KEY, distance integer);

-- +goose Down
DROP TABLE flight;
