CREATE TABLE a_table_whose_name_is_almost_as_long_as_it_is_allowed_to_be (
  a_column_whose_name_is_almost_as_long_as_it_is_allowed_to_be_x serial UNIQUE,
  short integer CHECK (short > 0) REFERENCES a_table_whose_name_is_almost_as_long_as_it_is_allowed_to_be
    (a_column_whose_name_is_almost_as_long_as_it_is_allowed_to_be_x)
);
CREATE INDEX ON a_table_whose_name_is_almost_as_long_as_it_is_allowed_to_be (short);
CREATE INDEX ON a_table_whose_name_is_almost_as_long_as_it_is_allowed_to_be (short DESC);
