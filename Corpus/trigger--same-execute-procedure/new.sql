CREATE TABLE public.film (id integer, title text, length integer);
CREATE FUNCTION public.film_log() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER each_time AFTER TRUNCATE ON public.film FOR EACH STATEMENT EXECUTE FUNCTION public.film_log();
CREATE TRIGGER log AFTER INSERT OR DELETE OR UPDATE OF title ON public.film
  FOR EACH ROW EXECUTE FUNCTION public.film_log('x', '12', 'films');
