CREATE TABLE regional_distribution_centre_inventory_snapshot (
  estimated_replenishment_lead_time_in_days integer CHECK (estimated_replenishment_lead_time_in_days > 0),
  estimated_replenishment_lead_time_in_hours integer UNIQUE,
  UNIQUE (estimated_replenishment_lead_time_in_days, estimated_replenishment_lead_time_in_hours)
);
CREATE TABLE regional_distribution_centre_inventory_snapshot_line_item_detail (
  id serial PRIMARY KEY,
  estimated_replenishment_lead_time_in_days integer
    REFERENCES regional_distribution_centre_inventory_snapshot (estimated_replenishment_lead_time_in_hours)
);
