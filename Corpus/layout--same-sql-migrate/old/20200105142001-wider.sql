-- +migrate Up
ALTER TABLE player RENAME handle TO name;
ALTER TABLE player ALTER name TYPE varchar(128), ALTER name SET NOT NULL;
ALTER TABLE score ALTER points TYPE bigint, ALTER points SET DEFAULT 0;
-- +migrate StatementBegin
ALTER TABLE score ALTER points SET NOT NULL;
-- +migrate StatementEnd

-- +migrate Down
ALTER TABLE player RENAME name TO handle;
