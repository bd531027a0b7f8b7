CREATE TABLE account (id integer PRIMARY KEY);
CREATE TABLE posting (id integer PRIMARY KEY, account_id integer REFERENCES account, amount numeric NOT NULL);
CREATE FUNCTION must_balance() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON posting
  FROM account
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.amount <> 0) EXECUTE FUNCTION must_balance();
