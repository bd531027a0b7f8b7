// Writes a table as a Swift file: literals that the compiler puts into the binary as they are.

/// One file of `Sources/PostgresBuiltins/Generated`.
struct GeneratedFile {
  var name: String
  var text: String

  static func name(of table: String, major: Int) -> String {
    "Postgres\(major)\(table.prefix(1).uppercased() + table.dropFirst())+Generated.swift"
  }

  /// The files for everything that a server of one major version provides.
  static func all(for collection: Collection, major: Int) -> [GeneratedFile] {
    var files = Table.all.map { table in
      let rows = collection.rows[table.name] ?? [:]
      let others = rows.filter { $0.key != .catalog }.flatMap { source, rows in
        rows.map { source.name + "\t" + $0 }
      }
      return file(
        table.name,
        fields: table.fields,
        major: major,
        version: collection.serverVersion,
        literals: [
          (table.name, "Rows of pg_catalog.", rows[.catalog] ?? []),
          (
            table.name + "OfOthers",
            "Rows of information_schema and of extensions, behind the name of the source.",
            others.sorted(by: bytewise)
          ),
        ]
      )
    }
    files.append(
      file(
        "extensions",
        fields: """
          name, default version, schema that it insists on,
          flags (r relocatable, t trusted, s superuser only), what it requires, versions that can be created, comment
          """,
        major: major,
        version: collection.serverVersion,
        literals: [("extensions", "Extensions.", collection.extensions.sorted(by: bytewise))]
      )
    )
    return files
  }

  private static func file(
    _ name: String,
    fields: String,
    major: Int,
    version: String,
    literals: [(name: String, comment: String, rows: [String])]
  ) -> GeneratedFile {
    var text = """
      // swift-format-ignore-file
      // Written by generate-builtins from PostgreSQL \(version); do not edit. Fields, separated by tabs:

      """
    for line in fields.split(separator: "\n") { text += "// \(line)\n" }
    text += "\nextension Postgres\(major)Data {\n"
    for literal in literals {
      text += "/// \(literal.comment)\nstatic let \(literal.name): StaticString = #\"\"\"\n"
      for row in literal.rows { text += row + "\n" }
      text += "\n\"\"\"#\n"
    }
    return GeneratedFile(
      name: self.name(of: name, major: major),
      text: text + "}\n"
    )
  }
}
