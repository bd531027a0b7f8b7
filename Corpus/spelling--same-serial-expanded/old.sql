CREATE TABLE wagon (
  id serial PRIMARY KEY,
  big bigserial,
  small serial2
);
