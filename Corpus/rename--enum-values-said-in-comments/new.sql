CREATE TYPE weather AS ENUM (
  'sunny',
  'rainy', -- sqldiff: renamed from wet
  'cold'
);
CREATE TABLE diary (day date PRIMARY KEY, kind weather DEFAULT 'rainy');
