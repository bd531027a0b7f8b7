CREATE TABLE letter (place text, weight integer);
CREATE TABLE letter_home () INHERITS (letter);
CREATE TABLE letter_abroad () INHERITS (letter);
CREATE TABLE trash (place text);
-- Where there is one row only, its columns need no NEW or OLD before them.
CREATE RULE home AS ON INSERT TO letter WHERE place = 'here' AND weight > 0
  DO INSTEAD INSERT INTO letter_home VALUES (NEW.place, NEW.weight);
CREATE RULE abroad AS ON INSERT TO letter WHERE place <> 'here'
  DO INSTEAD INSERT INTO letter_abroad VALUES (NEW.place, NEW.weight);
CREATE RULE kept AS ON DELETE TO letter WHERE weight > 1000 DO ALSO INSERT INTO trash VALUES (OLD.place);
