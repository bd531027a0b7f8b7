CREATE DOMAIN label AS text;
CREATE DOMAIN short_label AS label;
CREATE DOMAIN amount AS int;
CREATE TYPE tag AS (name label, weight int);
CREATE TABLE post (
    title label,
    labels label[],
    tag tag,
    shorts short_label[],
    amounts amount[]
);
COMMENT ON DOMAIN label IS 'what a thing is called';
