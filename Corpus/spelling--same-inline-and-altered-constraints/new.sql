CREATE TABLE loan (
    id integer NOT NULL,
    reader_id integer NOT NULL,
    days integer,
    shelf integer,
    CONSTRAINT loan_days_check CHECK ((days > 0)),
    CONSTRAINT shelf_known CHECK ((shelf > 0)),
    CONSTRAINT shelf_low CHECK ((shelf < 9))
);
CREATE TABLE reader (
    id integer NOT NULL,
    card text
);
ALTER TABLE ONLY loan ADD CONSTRAINT loan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY loan
    ADD CONSTRAINT loan_reader_id_id_key UNIQUE (reader_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reader ADD CONSTRAINT reader_card_key UNIQUE (card);
ALTER TABLE ONLY reader ADD CONSTRAINT reader_pkey PRIMARY KEY (id);
ALTER TABLE ONLY loan
    ADD CONSTRAINT loan_reader_id_fkey FOREIGN KEY (reader_id) REFERENCES reader(id) ON DELETE CASCADE;
