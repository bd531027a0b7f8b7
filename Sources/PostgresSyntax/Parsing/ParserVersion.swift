// Which PostgreSQL the parser is of.

private import CPgQuery

/// The version of PostgreSQL that libpg_query was made from: `15.1`.
package let postgresVersion = PG_VERSION
