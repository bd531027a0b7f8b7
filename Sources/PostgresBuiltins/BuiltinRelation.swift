// A row of pg_class with its columns.

/// A table, view, composite type, index or sequence that the server or an extension provides.
package struct BuiltinRelation: Hashable, Sendable {
  /// `relkind`.
  package enum Kind: UInt8, Sendable {
    case partitionedIndex = 73  // I
    case sequence = 83  // S
    case compositeType = 99  // c
    case foreignTable = 102  // f
    case index = 105  // i
    case materializedView = 109  // m
    case partitionedTable = 112  // p
    case table = 114  // r
    case view = 118  // v
  }

  /// One column, in the order of `attnum`; dropped ones are left out.
  package struct Column: Hashable, Sendable {
    package var name: String
    package var type: BuiltinName
    package var isNotNull: Bool
    package var modifier: Int?
    /// In pg_catalog; nil where collations do not apply.
    package var collation: String?
  }

  /// The constraint that makes columns a key; pg_catalog's tables have them too.
  package struct PrimaryKey: Hashable, Sendable {
    package var name: String
    package var columns: [String]
  }

  package var name: BuiltinName
  package var kind: Kind
  package var primaryKey: PrimaryKey?
  /// Empty for an index.
  package var columns: [Column]
  /// What an extension's script leaves everybody but the owner with, as `=r,role=r`; nil where it says nothing
  /// (pg_init_privs).
  package var initialPrivileges: String?

  init(row: Row, name: BuiltinName) {
    var row = row
    self.name = name
    kind = row.next().letter.flatMap(Kind.init) ?? .table
    let key = row.next().split(":")
    if key.count == 2 {
      primaryKey = PrimaryKey(name: key[0].string, columns: key[1].split(",").map(\.string))
    }
    columns = row.next().split(",").compactMap { column in
      let parts = column.split(":")
      guard parts.count >= 2, let type = parts[1].name else { return nil }
      return Column(
        name: parts[0].string,
        type: type,
        isNotNull: parts.count > 2 && !parts[2].isEmpty,
        modifier: parts.count > 3 ? parts[3].int : nil,
        collation: parts.count > 4 ? parts[4].nonEmpty : nil
      )
    }
    initialPrivileges = row.next().nonEmpty
  }
}
