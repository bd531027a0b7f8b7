CREATE TABLE content (id integer NOT NULL, title text DEFAULT 'untitled');
CREATE TABLE recipe (
  id integer NOT NULL,
  title text DEFAULT 'new recipe' NOT NULL,
  servings integer
) INHERITS (content);
