CREATE TABLE session (
  token uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  seen_at timestamp with time zone
);
CREATE UNLOGGED TABLE cache_entry (key text PRIMARY KEY, value bytea);
