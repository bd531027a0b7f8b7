-- date(day) of a date is the column itself once the index is made again.
CREATE TABLE visit (day timestamp, page text);
CREATE INDEX visit_day ON visit (date(day));
CREATE INDEX visit_page ON visit (text(page), (day));
ALTER TABLE visit ALTER COLUMN day TYPE date;
