BEGIN;

CREATE RULE home AS ON INSERT TO public.letter
    WHERE NEW.place = 'here' AND NEW.weight > 0
    DO INSTEAD INSERT INTO public.letter_home (place, weight)
    VALUES (NEW.place, NEW.weight);

CREATE RULE abroad AS ON INSERT TO public.letter
    WHERE NEW.place <> 'here'
    DO INSTEAD INSERT INTO public.letter_abroad (place, weight)
    VALUES (NEW.place, NEW.weight);

CREATE RULE kept AS ON DELETE TO public.letter
    WHERE OLD.weight > 1000
    DO ALSO INSERT INTO public.trash (place)
    VALUES (OLD.place);

COMMIT;
