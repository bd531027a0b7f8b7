CREATE UNLOGGED SEQUENCE mail_id;
CREATE TABLE inbound (id bigint PRIMARY KEY DEFAULT nextval('mail_id'), subject text);
CREATE TABLE outbound (id bigint PRIMARY KEY DEFAULT nextval('mail_id'), subject text);
