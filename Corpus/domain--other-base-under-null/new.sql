-- NULL as a value of a domain is a default of its own.
CREATE DOMAIN grade AS int CHECK (VALUE > 0);
CREATE TABLE exam (pupil text, grade grade DEFAULT NULL);
