CREATE TABLE raffle (id integer NOT NULL, prize text);
CREATE SEQUENCE raffle_ticket OWNED BY raffle.id;
CREATE SEQUENCE raffle_draw;
ALTER TABLE raffle ALTER COLUMN id SET DEFAULT nextval('raffle_ticket');
