CREATE TABLE lamp (id integer, watts integer);
COMMENT ON TABLE public.lamp IS 'A '
  'lamp';
