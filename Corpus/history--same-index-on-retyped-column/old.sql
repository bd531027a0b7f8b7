-- An index is made anew from its text when a column's type changes: what was an expression may be the column itself.
CREATE TABLE download (version_id int NOT NULL, day timestamp NOT NULL, label varchar(40));
CREATE INDEX download_day ON download (date(day));
CREATE INDEX download_label ON download ((label::text), lower(label::text));
ALTER TABLE download ALTER COLUMN day TYPE date;
ALTER TABLE download ALTER COLUMN label TYPE text;
