CREATE TYPE shipment_state AS ENUM ('new', 'sent', 'lost');
CREATE DOMAIN kilos AS numeric CHECK (VALUE > 0);
