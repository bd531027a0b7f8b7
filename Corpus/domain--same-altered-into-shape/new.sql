CREATE DOMAIN stars AS integer NOT NULL
    CONSTRAINT at_most_ten CHECK ((VALUE <= 10))
    CONSTRAINT positive CHECK ((VALUE > 0));
