// What the rules need to know of pg_catalog's types, read once.

import PostgresBuiltins

/// The types of pg_catalog but for true arrays, which are their elements' types with a mark.
struct BuiltinTypes: Sendable {
  /// A type.
  struct Entry: Sendable {
    var name: String
    var kind: BuiltinType.Kind
    var category: UInt8
    var isPreferred: Bool
    /// What a subscript yields: of `int2vector` and its like, and of types of fixed length such as `point`.
    var element: TypeCode?
    var subscripting: BuiltinType.Subscripting?
    var hasCollation: Bool
    /// Of a range what it ranges over, of a multirange its range.
    var subtype: TypeCode?
    var multirange: TypeCode?
  }

  let entries: [Entry]
  private let indexes: [String: TypeCode]

  static let shared = BuiltinTypes(Builtins.shared)

  private init(_ builtins: Builtins) {
    let types = builtins.types
    var indexes: [String: TypeCode] = [:]
    var count = 0
    for type in types where !type.isTrueArray {
      indexes[type.name.name] = TypeCode(builtin: count)
      count += 1
    }
    for type in types {
      guard type.isTrueArray, let element = type.element.flatMap({ indexes[$0.name] }) else { continue }
      indexes[type.name.name] = TypeCode(raw: element.raw | 1)
    }
    entries = types.filter { !$0.isTrueArray }.map { type in
      let isMultirange = type.kind == .multirange
      return Entry(
        name: type.name.name,
        kind: type.kind,
        category: type.category,
        isPreferred: type.isPreferred,
        element: type.element.flatMap { indexes[$0.name] },
        subscripting: type.subscripting,
        hasCollation: type.collation != nil,
        subtype: (isMultirange ? type.rangeCounterpart : type.rangeSubtype).flatMap { indexes[$0.name] },
        multirange: type.kind == .range ? type.rangeCounterpart.flatMap { indexes[$0.name] } : nil
      )
    }
    self.indexes = indexes
  }

  /// The type of that name, an array type such as `_int4` among them.
  subscript(_ name: String) -> TypeCode? { indexes[name] }

  /// The entry of a type that is no array.
  subscript(_ code: TypeCode) -> Entry? {
    guard !code.isArray, let index = code.builtinIndex, index < entries.count else { return nil }
    return entries[index]
  }
}

extension TypeCode {
  /// A type of pg_catalog that is known to be there.
  private static func builtin(_ name: String) -> TypeCode { BuiltinTypes.shared[name] ?? .undecided }

  static let unknown = builtin("unknown")
  static let bool = builtin("bool")
  static let int2 = builtin("int2")
  static let int4 = builtin("int4")
  static let int8 = builtin("int8")
  static let float4 = builtin("float4")
  static let float8 = builtin("float8")
  static let numeric = builtin("numeric")
  static let text = builtin("text")
  static let varchar = builtin("varchar")
  static let bpchar = builtin("bpchar")
  static let bit = builtin("bit")
  static let interval = builtin("interval")
  static let json = builtin("json")
  static let jsonb = builtin("jsonb")
  static let xml = builtin("xml")
  static let record = builtin("record")
  static let recordArray = builtin("_record")
  static let oidVector = builtin("oidvector")
  static let int2Vector = builtin("int2vector")
  static let any = builtin("any")
  static let anyElement = builtin("anyelement")
  static let anyArray = builtin("anyarray")
  static let anyNonArray = builtin("anynonarray")
  static let anyEnum = builtin("anyenum")
  static let anyRange = builtin("anyrange")
  static let anyMultirange = builtin("anymultirange")
  static let anyCompatible = builtin("anycompatible")
  static let anyCompatibleArray = builtin("anycompatiblearray")
  static let anyCompatibleNonArray = builtin("anycompatiblenonarray")
  static let anyCompatibleRange = builtin("anycompatiblerange")
  static let anyCompatibleMultirange = builtin("anycompatiblemultirange")

  /// Whether it stands for other types in a declaration (`IsPolymorphicType`).
  var isPolymorphic: Bool { isFirstFamily || isSecondFamily }

  /// Those that all stand for the same type (`IsPolymorphicTypeFamily1`).
  var isFirstFamily: Bool {
    self == .anyElement || self == .anyArray || self == .anyNonArray || self == .anyEnum || self == .anyRange
      || self == .anyMultirange
  }

  /// Those that all stand for types with a common one (`IsPolymorphicTypeFamily2`).
  var isSecondFamily: Bool {
    self == .anyCompatible || self == .anyCompatibleArray || self == .anyCompatibleNonArray
      || self == .anyCompatibleRange || self == .anyCompatibleMultirange
  }
}
