CREATE TABLE team_member (team integer, login name);
CREATE TABLE task (id integer, team integer, title text);
ALTER TABLE task ENABLE ROW LEVEL SECURITY;
CREATE POLICY team ON task USING (team IN (SELECT team FROM team_member WHERE login = CURRENT_USER));
