CREATE TYPE medium AS ENUM ('book', 'disc');
CREATE DOMAIN isbn AS text CHECK (VALUE ~ '^[0-9]{13}$');
