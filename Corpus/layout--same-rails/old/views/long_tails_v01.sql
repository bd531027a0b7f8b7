SELECT id FROM kites;
