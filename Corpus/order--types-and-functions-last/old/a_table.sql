CREATE TABLE shipment (id integer PRIMARY KEY, state shipment_state DEFAULT 'new', weight kilos);
