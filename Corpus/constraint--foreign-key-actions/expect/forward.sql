BEGIN;

ALTER TABLE public.track
    DROP CONSTRAINT track_producer_id_fkey,
    DROP CONSTRAINT track_artist_id_fkey,
    DROP CONSTRAINT track_album_id_fkey,
    ALTER COLUMN artist_id SET DEFAULT 0,
    ADD CONSTRAINT track_album_id_fkey FOREIGN KEY (album_id) REFERENCES public.album (id) ON UPDATE CASCADE ON DELETE CASCADE,
    ADD CONSTRAINT track_artist_id_fkey FOREIGN KEY (artist_id) REFERENCES public.artist (id) ON DELETE SET DEFAULT,
    ADD CONSTRAINT track_producer_id_fkey FOREIGN KEY (producer_id) REFERENCES public.artist (id) ON UPDATE RESTRICT;

COMMIT;
