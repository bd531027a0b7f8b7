CREATE TABLE email_list (address text, added date);
CREATE TABLE bounced (address text);
CREATE TABLE partner (contact character varying(80), since date);
CREATE VIEW recipient AS
  (SELECT address, 'list' AS source FROM email_list
   UNION ALL
   SELECT contact, 'partner' FROM partner ORDER BY 1 LIMIT 100)
  EXCEPT
  SELECT address, NULL FROM bounced;
