CREATE TABLE issue (id integer PRIMARY KEY, title text, hidden boolean DEFAULT false);
CREATE TABLE issue_log (issue_id integer, at timestamp with time zone DEFAULT now());
CREATE RULE soft_delete AS ON DELETE TO issue WHERE NOT OLD.hidden
  DO INSTEAD UPDATE issue SET hidden = true WHERE id = OLD.id;
CREATE RULE log_change AS ON UPDATE TO issue DO ALSO INSERT INTO issue_log (issue_id) VALUES (NEW.id);
COMMENT ON RULE log_change ON issue IS 'For the auditors';
