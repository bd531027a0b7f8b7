// Collations.

import CatalogModel
import Elaboration
import Testing

struct CollationFactTests {
  @Test(arguments: [
    "CREATE COLLATION c (LOCALE = 'C')",
    "CREATE COLLATION c (LC_COLLATE = 'C', LC_CTYPE = 'POSIX')",
    "CREATE COLLATION c (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false)",
    "CREATE COLLATION c FROM \"de_DE\"",
    "CREATE COLLATION c (LOCALE = 'C'); CREATE DOMAIN d AS text COLLATE c",
  ])
  func `a collation comes back from its own statement`(ddl: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test(arguments: [
    ("CREATE COLLATION c FROM \"C\"", "CREATE COLLATION app.c (LOCALE = 'C')"),
    ("CREATE COLLATION c FROM \"sv-FI-x-icu\"", "CREATE COLLATION app.c (PROVIDER = icu, LOCALE = 'sv-FI')"),
    (
      "CREATE COLLATION c (LC_COLLATE = 'C', LC_CTYPE = 'C', DETERMINISTIC = true)",
      "CREATE COLLATION app.c (LOCALE = 'C')"
    ),
    (
      "CREATE COLLATION d (LOCALE = 'C'); ALTER COLLATION d RENAME TO c; ALTER COLLATION c REFRESH VERSION",
      "CREATE COLLATION app.c (LOCALE = 'C')"
    ),
    (
      "CREATE COLLATION c (LOCALE = 'C'); CREATE COLLATION IF NOT EXISTS c (LOCALE = 'POSIX')",
      "CREATE COLLATION app.c (LOCALE = 'C')"
    ),
  ])
  func `spellings of the same collation`(ddl: String, same: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.expectSame(as: same)
  }

  @Test(arguments: [
    ("CREATE COLLATION c (LOCALE = 'C')", "collation \"c\" for encoding \"UTF8\" already exists"),
    (
      "CREATE COLLATION d (LOCALE = 'C', DETERMINISTIC = false)",
      "nondeterministic collations not supported with this provider"
    ),
    ("CREATE COLLATION d (PROVIDER = icu)", "parameter \"locale\" must be specified"),
    ("CREATE COLLATION d (LC_COLLATE = 'C')", "parameter \"lc_ctype\" must be specified"),
    ("CREATE COLLATION d (LOCALE = 'C', LC_CTYPE = 'C')", "conflicting or redundant options"),
    ("CREATE COLLATION d FROM \"default\"", "collation \"default\" cannot be copied"),
    ("CREATE COLLATION d (FOO = 1)", "collation attribute \"foo\" not recognized"),
    ("DROP COLLATION d", "collation \"d\" for encoding \"UTF8\" does not exist"),
  ])
  func `the server's refusals`(statement: String, message: String) {
    let folded = Folded("CREATE COLLATION app.c (LOCALE = 'C'); \(statement)")
    #expect(folded.errors == [message])
  }
}
