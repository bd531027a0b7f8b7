CREATE TABLE email_list (address text, added date);
CREATE TABLE bounced (address text);
CREATE TABLE partner (contact character varying(80), since date);
CREATE VIEW recipient AS
  SELECT address FROM email_list UNION SELECT contact FROM partner;
