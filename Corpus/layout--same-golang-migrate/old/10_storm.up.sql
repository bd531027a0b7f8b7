ALTER TYPE wind ADD VALUE 'storm';
