-- Within arrays and rows the server would not look whether the values are such: it refuses ALTER DOMAIN.
CREATE DOMAIN label AS text CHECK (VALUE <> '');
CREATE DOMAIN short_label AS label;
CREATE DOMAIN amount AS int NOT NULL;
CREATE TYPE tag AS (name label, weight int);
CREATE TABLE post (
    title label,
    labels label[],
    tag tag,
    shorts short_label[],
    amounts amount[]
);
COMMENT ON DOMAIN label IS 'what a thing is called';
