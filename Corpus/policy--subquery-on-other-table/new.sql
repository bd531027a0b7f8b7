CREATE TABLE membership (team_id integer, login name, until date);
CREATE TABLE task (id integer, team integer, title text);
ALTER TABLE task ENABLE ROW LEVEL SECURITY;
CREATE POLICY team ON task USING (
  EXISTS (
    SELECT 1 FROM membership m
    WHERE m.team_id = task.team AND m.login = CURRENT_USER AND m.until IS NULL
  )
);
