CREATE TABLE runner (
    id bigint NOT NULL,
    kind smallint NOT NULL,
    created_at timestamptz NOT NULL
);
