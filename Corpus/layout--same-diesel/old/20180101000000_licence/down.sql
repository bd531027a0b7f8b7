DROP TABLE licence;
