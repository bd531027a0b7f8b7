// A row of pg_type, as far as parse analysis and the output of types need it.

/// A type that the server or an extension provides.
package struct BuiltinType: Hashable, Sendable {
  /// `typtype`.
  package enum Kind: UInt8, Sendable {
    case base = 98  // b
    case composite = 99  // c
    case domain = 100  // d
    case enumeration = 101  // e
    case multirange = 109  // m
    case pseudo = 112  // p
    case range = 114  // r
  }

  /// `typstorage`: how a column of this type is stored unless it says otherwise.
  package enum Storage: UInt8, Sendable {
    case external = 101  // e
    case main = 109  // m
    case plain = 112  // p
    case extended = 120  // x
  }

  /// `typsubscript`: what `value[…]` means.
  package enum Subscripting: String, Sendable {
    /// A true array, of any dimensions.
    case array
    /// A value of fixed length that can be read like an array: `name`, `point`.
    case rawArray = "raw_array"
    case jsonb
    case hstore
  }

  package var name: BuiltinName
  package var kind: Kind
  /// `typcategory`, a letter: `UInt8(ascii: "S")` for strings.
  package var category: UInt8
  package var isPreferred: Bool
  /// Whether `name(…)` is allowed: the type has a `typmodin` function.
  package var takesModifiers: Bool
  /// Whether text becomes a value the same way at all times: false for dates, regclass and arrays.
  package var hasImmutableInput: Bool
  /// Whether a value becomes text the same way at all times.
  package var hasImmutableOutput: Bool
  /// Whether this is a domain that is NOT NULL.
  package var isNotNull: Bool
  /// The type of what subscripting yields; of an array's elements.
  package var element: BuiltinName?
  package var array: BuiltinName?
  /// The collation in pg_catalog that columns of this type get; nil where collations do not apply.
  package var collation: String?
  package var storage: Storage
  /// `typlen`: bytes, or -1 where it varies, or -2 for a C string.
  package var length: Int
  /// Stands between the elements of an array's text.
  package var delimiter: UInt8
  package var subscripting: Subscripting?
  /// `relkind` of the relation that a composite type belongs to: `c` where it stands for itself.
  package var relationKind: BuiltinRelation.Kind?
  /// What a domain is made from, and with which modifier.
  package var base: BuiltinName?
  package var baseModifier: Int?
  /// What a range or multirange ranges over.
  package var rangeSubtype: BuiltinName?
  /// A range's multirange type; a multirange's range type.
  package var rangeCounterpart: BuiltinName?

  /// Whether this is an array type in the sense of `get_element_type` (`IsTrueArrayType`).
  ///
  /// `int2vector` and `oidvector` are arrays by that measure too, but other types than `int2[]` and `oid[]`.
  package var isTrueArray: Bool { subscripting == .array && element != nil && !isVector }

  /// Whether this is one of the two array types that are not their elements' own.
  package var isVector: Bool { name == "int2vector" || name == "oidvector" }

  init(row: Row, name: BuiltinName) {
    var row = row
    self.name = name
    kind = row.next().letter.flatMap(Kind.init) ?? .base
    category = row.next().letter ?? UInt8(ascii: "U")
    let flags = row.next()
    isPreferred = flags.contains("p")
    takesModifiers = flags.contains("m")
    hasImmutableInput = !flags.contains("I")
    hasImmutableOutput = !flags.contains("O")
    isNotNull = flags.contains("n")
    element = row.next().name
    array = row.next().name
    collation = row.next().nonEmpty
    storage = row.next().letter.flatMap(Storage.init) ?? .plain
    length = row.next().int ?? -1
    delimiter = row.next().letter ?? UInt8(ascii: ",")
    subscripting = row.next().nonEmpty.flatMap(Subscripting.init)
    relationKind = row.next().letter.flatMap(BuiltinRelation.Kind.init)
    base = row.next().name
    baseModifier = row.next().int
    rangeSubtype = row.next().name
    rangeCounterpart = row.next().name
  }
}
