CREATE TABLE shop (number serial, code text);
