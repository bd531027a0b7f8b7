CREATE TABLE webhook (id bigint, body jsonb, received timestamp with time zone);
CREATE VIEW webhook_kind AS SELECT id, body ->> 'type' AS kind FROM webhook;
