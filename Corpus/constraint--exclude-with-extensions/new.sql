CREATE EXTENSION btree_gist;
-- Brings operators of the same names for its own type.
CREATE EXTENSION cube;

CREATE TABLE booking (
    room integer NOT NULL,
    code character varying(20) NOT NULL,
    during tstzrange NOT NULL,
    space cube,
    CONSTRAINT one_at_a_time EXCLUDE USING gist (room WITH =, during WITH &&),
    -- The operator class is that of text.
    CONSTRAINT one_code EXCLUDE USING gist (code WITH =, during WITH &&),
    CONSTRAINT apart EXCLUDE USING gist (space WITH &&)
);

CREATE INDEX booking_code ON booking USING gist (code);
