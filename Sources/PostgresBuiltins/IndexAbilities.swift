// What indexes of an access method can do, as `pg_indexam_has_property` tells.

/// The abilities that CREATE INDEX and constraints ask of an access method.
package struct IndexAbilities: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// ASC, DESC, NULLS FIRST and NULLS LAST.
  package static let order = IndexAbilities(rawValue: 1)
  /// UNIQUE.
  package static let unique = IndexAbilities(rawValue: 2)
  /// More than one column.
  package static let manyColumns = IndexAbilities(rawValue: 4)
  /// EXCLUDE constraints.
  package static let exclude = IndexAbilities(rawValue: 8)
  /// INCLUDE.
  package static let include = IndexAbilities(rawValue: 16)

  init(letters: some Sequence<UInt8>) {
    self.init()
    for letter in letters {
      switch letter {
      case UInt8(ascii: "o"): insert(.order)
      case UInt8(ascii: "u"): insert(.unique)
      case UInt8(ascii: "m"): insert(.manyColumns)
      case UInt8(ascii: "x"): insert(.exclude)
      case UInt8(ascii: "c"): insert(.include)
      default: break
      }
    }
  }
}
