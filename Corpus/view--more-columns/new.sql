CREATE TABLE guest (id integer PRIMARY KEY, name text, arrival date, nights integer, room text);
CREATE VIEW arriving_today AS
  SELECT id, name, room, arrival + nights AS departure FROM guest WHERE arrival = CURRENT_DATE;
CREATE VIEW arriving_names AS SELECT name FROM arriving_today;
COMMENT ON VIEW arriving_today IS 'For the front desk';
