BEGIN;

CREATE TABLE public.museum_room (
    number smallint NOT NULL,
    name text NOT NULL,
    CONSTRAINT museum_room_pkey PRIMARY KEY (number),
    CONSTRAINT museum_room_name_key UNIQUE (name)
);

CREATE TABLE public.exhibit (
    id integer GENERATED ALWAYS AS IDENTITY,
    room smallint NOT NULL,
    title text NOT NULL,
    acquired date,
    value numeric(12,2),
    CONSTRAINT exhibit_value_check CHECK (value > 0),
    CONSTRAINT exhibit_pkey PRIMARY KEY (id),
    CONSTRAINT exhibit_room_fkey FOREIGN KEY (room) REFERENCES public.museum_room (number)
);

COMMENT ON TABLE public.exhibit IS 'What the visitors see';

CREATE INDEX exhibit_room_idx ON public.exhibit (room);

COMMIT;
