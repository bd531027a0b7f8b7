CREATE TABLE letter (place text, weight integer);
CREATE TABLE letter_home () INHERITS (letter);
CREATE TABLE letter_abroad () INHERITS (letter);
CREATE TABLE trash (place text);
