// The least that reading a schema can cost: PostgreSQL's parser, and nothing done with the tree.
#ifndef CFLOOR_H
#define CFLOOR_H

// Parses `sql` with pg_query_split_with_parser; the number of statements, or -1 when it has an error.
int floor_parse(const char *sql);

#endif
