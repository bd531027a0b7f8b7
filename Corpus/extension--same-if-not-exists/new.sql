CREATE EXTENSION "uuid-ossp";
CREATE TABLE ticket (id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY);
