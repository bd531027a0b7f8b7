CREATE TABLE account (id integer PRIMARY KEY);
CREATE TABLE posting (id integer PRIMARY KEY, account_id integer REFERENCES account, amount numeric NOT NULL);
CREATE FUNCTION must_balance() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER balanced AFTER INSERT OR UPDATE ON posting FOR EACH ROW EXECUTE FUNCTION must_balance();
