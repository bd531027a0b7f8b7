CREATE TABLE article (id integer, body tsvector, words integer[]);
CREATE EXTENSION intarray;
CREATE INDEX article_body_idx ON article USING gist (body tsvector_ops (siglen = 512));
CREATE INDEX article_words_idx ON article USING gist (words gist__intbig_ops (siglen = 128));
