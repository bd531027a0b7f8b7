CREATE SEQUENCE counter START 10;
ALTER SEQUENCE counter INCREMENT BY 5 MAXVALUE 1000 CYCLE;
ALTER SEQUENCE counter RENAME TO odometer;
CREATE TABLE car (km integer DEFAULT nextval('odometer'), id serial);
ALTER SEQUENCE odometer OWNED BY car.km;
ALTER SEQUENCE odometer AS integer NO CYCLE;
ALTER SEQUENCE car_id_seq RENAME TO car_number;
SELECT setval('odometer', 500);
