CREATE TYPE phase AS ENUM ('new', 'shut');
CREATE TABLE door (phase phase GENERATED ALWAYS AS ('new'::phase) STORED, width integer, note integer);
