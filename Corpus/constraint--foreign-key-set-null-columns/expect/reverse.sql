BEGIN;

ALTER TABLE public.card
    DROP CONSTRAINT card_assignee_fkey,
    ADD CONSTRAINT card_assignee_fkey FOREIGN KEY (workspace_id, assignee_id) REFERENCES public.workspace_user (workspace_id, user_id) ON DELETE RESTRICT;

COMMIT;
