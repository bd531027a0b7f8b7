CREATE TABLE raffle (id integer NOT NULL, prize text);
CREATE SEQUENCE raffle_ticket;
CREATE SEQUENCE raffle_draw OWNED BY raffle.id;
ALTER TABLE raffle ALTER COLUMN id SET DEFAULT nextval('raffle_ticket');
