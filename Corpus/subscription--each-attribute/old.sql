CREATE SUBSCRIPTION sa CONNECTION 'dbname=a' PUBLICATION p WITH (connect = false, slot_name = NONE);
CREATE SUBSCRIPTION sb CONNECTION 'dbname=a' PUBLICATION p WITH (connect = false, slot_name = NONE);
CREATE SUBSCRIPTION sc CONNECTION 'dbname=a' PUBLICATION p WITH (connect = false, slot_name = NONE);
CREATE SUBSCRIPTION sd CONNECTION 'dbname=a' PUBLICATION p WITH (connect = false, slot_name = NONE);
ALTER SUBSCRIPTION sd SET (slot_name = x);
ALTER SUBSCRIPTION sd ENABLE;
CREATE SUBSCRIPTION se CONNECTION 'dbname=a' PUBLICATION p WITH (connect = false, slot_name = x);
