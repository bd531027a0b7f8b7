CREATE DOMAIN grade AS text COLLATE "C";
CREATE TABLE exam (pupil text, grade grade DEFAULT NULL);
