// An extension that can be created, and with it all that it brings.

/// An extension of the server's own distribution, or one that is known besides.
package struct BuiltinExtension: BuiltinProvider, Hashable {
  package var name: String
  /// The version that CREATE EXTENSION makes, and whose members are known.
  package var defaultVersion: String
  /// All versions that CREATE EXTENSION … VERSION can make.
  package var versions: [String]
  /// The schema that the control file prescribes; it is created where it is missing, except for pg_catalog.
  package var requiredSchema: String?
  /// Whether ALTER EXTENSION … SET SCHEMA is allowed.
  package var isRelocatable: Bool
  /// Whether someone who may create objects in the database can create it.
  package var isTrusted: Bool
  package var needsSuperuser: Bool
  /// Extensions that have to be there before.
  package var requires: [String]
  /// The comment that CREATE EXTENSION gives it.
  package var comment: String?
  /// Whether it is in every new database.
  package var isPreinstalled: Bool { name == "plpgsql" }

  package let source: BuiltinSource

  init(row: Row, version: BuiltinVersion) {
    var row = row
    name = row.next().string
    defaultVersion = row.next().string
    requiredSchema = row.next().nonEmpty
    let flags = row.next()
    isRelocatable = flags.contains("r")
    isTrusted = flags.contains("t")
    needsSuperuser = flags.contains("s")
    requires = row.next().split(",").map(\.string)
    versions = row.next().split(",").map(\.string)
    comment = row.next().nonEmpty
    source = BuiltinSource(version: version, provider: .extension(name))
  }
}
