// What names of migrations are made of, for the layouts' tables.

extension MigrationFile {
  /// The number that a name begins with, before anything else: `20240131` of `20240131_kite.sql`.
  static func leadingDigits(of name: String) -> Substring? {
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : digits
  }

  /// Whether the name says that the file leads down: `1_kite.down.sql`.
  var leadsDown: Bool {
    let name = name.lowercased()
    return ["down", "undo", "rollback", "revert"].contains {
      name == "\($0).sql" || name.hasSuffix(".\($0).sql") || name.hasSuffix("_\($0).sql")
    }
  }

  /// An order by the number that the name begins with, and then by the name; nil when there is no number.
  var numbered: Order? {
    guard let digits = Self.leadingDigits(of: name) else { return nil }
    return Order(version: [Digits(digits)], name: Array(name.utf8))
  }

  /// An order by name alone, byte by byte.
  var alphabetical: Order { Order(name: Array(path.utf8)) }
}
