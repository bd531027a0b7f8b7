CREATE TABLE Customer (ID integer, Full_Name TEXT, "lower" text);
CREATE INDEX Customer_Name ON CUSTOMER (Full_Name);
CREATE TABLE this_identifier_is_longer_than_sixty_three_bytes_and_will_be_cut_off_by_it (x int);
