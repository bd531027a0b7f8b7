CREATE TABLE card (suit text, rank text, note text);
GRANT SELECT (note) ON card TO PUBLIC;
