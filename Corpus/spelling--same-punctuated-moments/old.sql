CREATE TABLE visit (
  day date DEFAULT '2020-01-01',
  begun timestamp DEFAULT '2020-01-01 10:00',
  ended time DEFAULT '12:00',
  lasted interval DEFAULT '02:00:00',
  paid date DEFAULT 'infinity'
);
