CREATE COLLATION phonebook (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');
CREATE COLLATION numeric_order (PROVIDER = icu, LOCALE = 'en-u-kn-true');
CREATE TABLE surname (name text COLLATE phonebook);
CREATE INDEX surname_idx ON surname (name COLLATE numeric_order);
COMMENT ON COLLATION phonebook IS 'DIN 5007-2';
