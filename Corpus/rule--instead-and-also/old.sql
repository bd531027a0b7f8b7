CREATE TABLE issue (id integer PRIMARY KEY, title text, hidden boolean DEFAULT false);
CREATE TABLE issue_log (issue_id integer, at timestamp with time zone DEFAULT now());
CREATE RULE soft_delete AS ON DELETE TO issue DO INSTEAD UPDATE issue SET hidden = true WHERE id = OLD.id;
