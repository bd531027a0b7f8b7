CREATE TYPE size AS ENUM (
    'small',
    'medium',
    'large',
    'xxl'
);
CREATE TABLE shirt (
    size size DEFAULT 'medium'
);
