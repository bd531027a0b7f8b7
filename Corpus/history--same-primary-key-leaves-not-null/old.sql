CREATE TABLE isle (name text PRIMARY KEY, area numeric);
CREATE TABLE reef (name text, depth integer);
ALTER TABLE isle DROP CONSTRAINT isle_pkey;
ALTER TABLE reef ADD PRIMARY KEY (name, depth);
ALTER TABLE reef DROP CONSTRAINT reef_pkey, ALTER depth DROP NOT NULL;
