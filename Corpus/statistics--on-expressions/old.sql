CREATE TABLE visit (at timestamp without time zone, person integer, note text);
CREATE STATISTICS visit_month ON (date_trunc('month', at)) FROM visit;
