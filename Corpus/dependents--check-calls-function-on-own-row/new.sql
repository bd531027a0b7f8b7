CREATE TABLE cargo (weight numeric, volume numeric);
CREATE FUNCTION density(c cargo) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT c.weight / c.volume';
ALTER TABLE cargo ADD CONSTRAINT not_lead CHECK (density(cargo) < 11);
CREATE INDEX cargo_density_idx ON cargo (density(cargo));
CREATE VIEW heavy_cargo AS SELECT cargo.*, cargo.density FROM cargo;
