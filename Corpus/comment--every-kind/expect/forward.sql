BEGIN;

COMMENT ON SCHEMA zoo IS NULL;
COMMENT ON TYPE zoo.diet IS 'What it eats';
COMMENT ON DOMAIN zoo.weight IS 'In kilograms';
COMMENT ON CONSTRAINT weight_check ON DOMAIN zoo.weight IS 'Nothing weighs nothing';
COMMENT ON SEQUENCE zoo.tag IS 'On the left ear';
COMMENT ON FUNCTION zoo.feed(integer) IS 'Buckets';

COMMENT ON TABLE zoo.animal IS 'It''s alive;
and well';

COMMENT ON COLUMN zoo.animal.kilos IS 'Weighed "once" a year';
COMMENT ON CONSTRAINT animal_pkey ON zoo.animal IS 'The tag';
COMMENT ON INDEX zoo.animal_diet IS 'Until the new kitchen';
COMMENT ON VIEW zoo.herbivore IS 'Gets hay';
COMMENT ON COLUMN zoo.herbivore.id IS 'The tag, again';

COMMIT;
