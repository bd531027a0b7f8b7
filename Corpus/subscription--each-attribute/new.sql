CREATE SUBSCRIPTION sa CONNECTION 'dbname=b' PUBLICATION p WITH (connect = false, slot_name = NONE);
CREATE SUBSCRIPTION sb CONNECTION 'dbname=a' PUBLICATION q WITH (connect = false, slot_name = NONE);
CREATE SUBSCRIPTION sc CONNECTION 'dbname=a' PUBLICATION p WITH (connect = false, slot_name = NONE, binary = true);
CREATE SUBSCRIPTION sd CONNECTION 'dbname=a' PUBLICATION p WITH (connect = false, slot_name = x);
CREATE SUBSCRIPTION se CONNECTION 'dbname=a' PUBLICATION p WITH (connect = false, slot_name = y);
