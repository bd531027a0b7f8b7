CREATE TABLE parcel (
    code serial,
    weight int DEFAULT 1
);
