-- Values of enums cannot be taken away.
SELECT 1;
