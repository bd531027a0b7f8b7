CREATE TABLE visit (
  -- What is no part of a date only parts its fields.
  day date DEFAULT '[2020-01-01]',
  begun timestamp DEFAULT '2020-01-01, (10:00)',
  ended time DEFAULT '{12:00};',
  lasted interval DEFAULT '(2 hours)',
  paid date DEFAULT 'infinity!'
);
