CREATE TYPE shipment_state AS ENUM ('new', 'sent');
CREATE DOMAIN kilos AS numeric CHECK (VALUE > 0);
