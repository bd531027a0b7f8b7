BEGIN;

COMMENT ON COLUMN zoo.herbivore.id IS NULL;
COMMENT ON VIEW zoo.herbivore IS NULL;
COMMENT ON INDEX zoo.animal_diet IS NULL;
COMMENT ON CONSTRAINT animal_pkey ON zoo.animal IS NULL;
COMMENT ON FUNCTION zoo.feed(integer) IS NULL;
COMMENT ON SEQUENCE zoo.tag IS NULL;
COMMENT ON CONSTRAINT weight_check ON DOMAIN zoo.weight IS NULL;
COMMENT ON DOMAIN zoo.weight IS NULL;
COMMENT ON TYPE zoo.diet IS NULL;
COMMENT ON SCHEMA zoo IS 'Old words';
COMMENT ON TABLE zoo.animal IS 'Old words';
COMMENT ON COLUMN zoo.animal.kilos IS 'Old words';

COMMIT;
