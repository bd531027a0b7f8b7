// See CFloor.h.
#include "CFloor.h"

#include <pg_query.h>

int floor_parse(const char *sql) {
  PgQuerySplitResult result = pg_query_split_with_parser(sql);
  int count = result.error ? -1 : result.n_stmts;
  pg_query_free_split_result(result);
  return count;
}
