-- +goose NO TRANSACTION
-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION longest() RETURNS numeric LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT max(distance) FROM flight);
END;
$$;
-- +goose StatementEnd

-- +goose Down
-- +goose StatementBegin
DROP FUNCTION longest();
-- +goose StatementEnd
