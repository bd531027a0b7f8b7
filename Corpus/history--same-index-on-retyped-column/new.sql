CREATE TABLE download (version_id int NOT NULL, day date NOT NULL, label text);
CREATE INDEX download_day ON download (day);
CREATE INDEX download_label ON download (label, lower(label));
