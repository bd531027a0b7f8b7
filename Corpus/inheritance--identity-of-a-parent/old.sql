CREATE TABLE document (
    title text NOT NULL,
    number int NOT NULL DEFAULT 7
);
CREATE TABLE letter (sent_on date) INHERITS (document);
