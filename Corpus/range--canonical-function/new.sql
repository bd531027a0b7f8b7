CREATE TYPE days AS RANGE (SUBTYPE = date, SUBTYPE_DIFF = daterange_subdiff);
