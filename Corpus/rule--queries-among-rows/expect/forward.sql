BEGIN;

CREATE OR REPLACE RULE log_shift AS ON INSERT TO public.shift
    DO ALSO INSERT INTO public.shift_log (worker, seen)
    VALUES
      (NEW.worker, ARRAY(
        WITH RECURSIVE h(n) AS (
          SELECT NEW.worker
          UNION ALL
          SELECT h.n + 1
          FROM h
          WHERE h.n < 3
        )
        SELECT h.n
        FROM h
      )),
      (0, ARRAY(SELECT NEW.worker UNION SELECT 2));

CREATE RULE log_query AS ON INSERT TO public.shift
    DO ALSO WITH w AS (
      SELECT 1 AS n
    )
    INSERT INTO public.shift_log (worker, seen)
    SELECT w.n, ARRAY(SELECT unnest(NEW.hours) UNION SELECT 2)
    FROM w;

COMMIT;
