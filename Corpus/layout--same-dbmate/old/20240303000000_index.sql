-- migrate:up transaction:false
CREATE INDEX kite_colour ON kite (colour);

-- migrate:down transaction:false
DROP INDEX kite_colour;
