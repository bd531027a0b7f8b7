CREATE TABLE visit (at timestamp without time zone, person bigint, note text);
CREATE STATISTICS visit_month (mcv) ON (date_trunc('month', at)), person, (person % 10) FROM visit;
