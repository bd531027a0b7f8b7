CREATE TABLE content (id integer NOT NULL, title text DEFAULT 'untitled');
CREATE TABLE recipe (servings integer) INHERITS (content);
