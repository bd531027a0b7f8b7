CREATE TABLE invoice (
    number text NOT NULL,
    batch numeric NOT NULL,
    total numeric(10, 2) NOT NULL
);
