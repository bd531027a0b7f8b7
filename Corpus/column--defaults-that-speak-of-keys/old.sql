CREATE TYPE note AS (author text, body text);
