CREATE TABLE trade (
  symbol text NOT NULL,
  executed_at timestamp with time zone NOT NULL,
  price numeric NOT NULL,
  volume bigint
);
CREATE INDEX trade_recent_idx ON trade (symbol, executed_at DESC NULLS LAST) INCLUDE (price);
CREATE INDEX trade_volume_idx ON trade (volume NULLS FIRST);
