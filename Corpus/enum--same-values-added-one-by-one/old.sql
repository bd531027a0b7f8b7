CREATE TYPE size AS ENUM ('medium');
ALTER TYPE size ADD VALUE 'xxl';
ALTER TYPE size ADD VALUE 'large' AFTER 'medium';
ALTER TYPE size ADD VALUE 'tiny' BEFORE 'medium';
ALTER TYPE size ADD VALUE IF NOT EXISTS 'large';
ALTER TYPE size RENAME VALUE 'tiny' TO 'small';
CREATE TABLE shirt (size size DEFAULT 'medium');
