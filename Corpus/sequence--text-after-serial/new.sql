CREATE TABLE parcel (
    code text NOT NULL DEFAULT 'none' PRIMARY KEY,
    weight text DEFAULT 'light'
);
