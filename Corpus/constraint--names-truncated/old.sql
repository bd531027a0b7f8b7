CREATE TABLE regional_distribution_centre_inventory_snapshot (
  estimated_replenishment_lead_time_in_days integer CHECK (estimated_replenishment_lead_time_in_days > 0)
);
