CREATE TYPE phase AS ENUM ('new', 'open', 'shut');
CREATE TABLE door (phase phase GENERATED ALWAYS AS ('new'::phase) STORED, width integer, note text GENERATED ALWAYS AS (width::text) STORED);
