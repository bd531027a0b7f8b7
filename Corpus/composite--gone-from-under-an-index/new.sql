CREATE TABLE crate (id int PRIMARY KEY, size text, weight int CHECK (weight > 0));
