CREATE TABLE card (suit text, rank text);
