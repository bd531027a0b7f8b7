CREATE EXTENSION btree_gist;
CREATE EXTENSION cube;

CREATE TABLE booking (
    room integer NOT NULL,
    code character varying(20) NOT NULL,
    during tstzrange NOT NULL,
    space cube
);
