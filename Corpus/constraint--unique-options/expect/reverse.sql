BEGIN;

ALTER TABLE public.seat
    DROP CONSTRAINT seat_order,
    DROP CONSTRAINT seat_label_hall_key,
    DROP CONSTRAINT seat_hall_row_no_seat_no_key,
    ADD CONSTRAINT seat_hall_row_no_seat_no_key UNIQUE (hall, row_no, seat_no),
    ADD CONSTRAINT seat_label_key UNIQUE (label),
    ADD CONSTRAINT seat_order UNIQUE (hall, sort_order);

COMMIT;
