CREATE TABLE shipment (
  id integer PRIMARY KEY,
  state shipment_state DEFAULT first_state(),
  weight kilos CONSTRAINT liftable CHECK (liftable(weight))
);
CREATE TRIGGER weigh BEFORE INSERT ON shipment FOR EACH ROW EXECUTE FUNCTION weigh();
