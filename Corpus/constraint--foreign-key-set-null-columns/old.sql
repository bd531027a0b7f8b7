CREATE TABLE workspace_user (
  workspace_id integer,
  user_id integer,
  PRIMARY KEY (workspace_id, user_id)
);
CREATE TABLE card (
  workspace_id integer NOT NULL,
  id integer NOT NULL,
  assignee_id integer,
  CONSTRAINT card_assignee_fkey FOREIGN KEY (workspace_id, assignee_id)
    REFERENCES workspace_user ON DELETE RESTRICT
);
