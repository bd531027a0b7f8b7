-- Each partition whose rows go is named, also where another one's name begins with its own.
CREATE TABLE page (path text);
