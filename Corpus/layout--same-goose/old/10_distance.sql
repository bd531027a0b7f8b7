-- +goose Up
ALTER TABLE flight ALTER COLUMN distance TYPE numeric, ALTER COLUMN distance SET DEFAULT 0;

-- +goose Down
ALTER TABLE flight ALTER COLUMN distance TYPE integer, ALTER COLUMN distance DROP DEFAULT;
