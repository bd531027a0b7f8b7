CREATE TABLE visit (day date, page text);
CREATE INDEX visit_day ON visit (day);
CREATE INDEX visit_page ON visit (page, day);
