// Small things that the command needs of the modules below.

import PostgresSyntax

/// The name that a misspelt one is nearest to.
public func nearestName(to name: String, in names: [String]) -> String? { nearest(to: name, in: names) }

/// What `--version` says.
public let version = "sqldiff 0.1.0 (libpg_query for PostgreSQL \(postgresVersion))"
