CREATE SEQUENCE odometer AS integer START WITH 10 INCREMENT BY 5 MAXVALUE 1000;
CREATE SEQUENCE car_number AS integer;
CREATE TABLE car (
  km integer DEFAULT nextval('odometer'::regclass),
  id integer DEFAULT nextval('car_number'::regclass) NOT NULL
);
ALTER SEQUENCE odometer OWNED BY car.km;
ALTER SEQUENCE car_number OWNED BY car.id;
CREATE SEQUENCE steps MINVALUE 5 START 7 CACHE 3;
CREATE TABLE numbered (id integer GENERATED ALWAYS AS IDENTITY (CYCLE CACHE 2));
