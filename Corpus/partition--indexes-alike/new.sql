-- Nothing but the order of their keys tells these indexes apart, which the server does not look at when it attaches.
CREATE TABLE shop (number bigint NOT NULL, code text PRIMARY KEY);
CREATE TABLE sale (
    shop text NOT NULL REFERENCES shop,
    sold_at timestamptz NOT NULL
) PARTITION BY LIST (shop);
CREATE TABLE sale_north PARTITION OF sale FOR VALUES IN ('north');
CREATE INDEX sale_oldest ON sale (sold_at);
CREATE INDEX sale_latest ON sale (sold_at DESC);
