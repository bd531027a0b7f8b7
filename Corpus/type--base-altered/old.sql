CREATE TYPE label;
CREATE FUNCTION label_in(cstring) RETURNS label LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION label_out(label) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE FUNCTION label_recv(internal) RETURNS label LANGUAGE internal STABLE STRICT AS 'textrecv';
CREATE TYPE label (INPUT = label_in, OUTPUT = label_out, RECEIVE = label_recv, STORAGE = extended);
CREATE TYPE later;
CREATE TABLE jar (name label, names label[]);
