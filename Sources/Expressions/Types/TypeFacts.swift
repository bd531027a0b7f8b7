// What the rules ask about a type, built-in or not (lsyscache.c).

package import CatalogModel
import PostgresBuiltins

/// The letters of `typcategory` that rules name.
enum TypeCategory {
  static let array = UInt8(ascii: "A")
  static let boolean = UInt8(ascii: "B")
  static let composite = UInt8(ascii: "C")
  static let dateTime = UInt8(ascii: "D")
  static let enumeration = UInt8(ascii: "E")
  static let range = UInt8(ascii: "R")
  static let string = UInt8(ascii: "S")
  static let user = UInt8(ascii: "U")
  static let unknown = UInt8(ascii: "X")
}

extension Analyzer {
  /// What a type of the catalog is; opaque for one of pg_catalog.
  func nature(_ code: TypeCode) -> TypeNature {
    guard !code.isArray, let object = code.object else { return .opaque }
    return resolver.nature(of: object)
  }

  /// `typcategory` and `typispreferred` (get_type_category_preferred).
  mutating func category(_ code: TypeCode) -> (letter: UInt8, isPreferred: Bool) {
    if code.isArray { return (TypeCategory.array, false) }
    if let entry = BuiltinTypes.shared[code] { return (entry.category, entry.isPreferred) }
    switch nature(code) {
    case .base(let category, let isPreferred, _): return (category, isPreferred)
    case .enumeration: return (TypeCategory.enumeration, false)
    case .composite: return (TypeCategory.composite, false)
    case .range, .multirange: return (TypeCategory.range, false)
    // A domain is in its base type's category, and never preferred (DefineDomain).
    case .domain: return (category(base(code)).letter, false)
    case .opaque, .unknown: return (TypeCategory.user, false)
    }
  }

  /// The type below a domain, all the way down (getBaseType).
  mutating func base(_ code: TypeCode) -> TypeCode {
    guard code.object != nil else { return code }
    var result = code
    while case .domain(let below) = nature(result) { result = self.code(below) }
    return result
  }

  /// The same with the modifiers that the domains fix (getBaseTypeAndTypmod).
  func base(_ type: TypeReference) -> TypeReference {
    var result = type
    while !result.isArray, case .domain(let below) = resolver.nature(of: result.type) { result = below }
    return result
  }

  /// Whether values have named fields (ISCOMPLEX).
  func isComposite(_ code: TypeCode) -> Bool {
    if code.isArray || !code.isDecided { return false }
    if let entry = BuiltinTypes.shared[code] { return entry.kind == .composite }
    return nature(code) == .composite
  }

  /// Whether values are rows of known columns, also of a domain over such a type (ISCOMPLEX).
  mutating func isComplex(_ code: TypeCode) -> Bool { isComposite(base(code)) }

  /// The type of an array's elements, also of a domain over an array (get_base_element_type).
  mutating func element(_ code: TypeCode) -> TypeCode? { arrayElement(base(code)) }

  /// The type of an array's elements, of the two vector types too (get_element_type).
  func arrayElement(_ code: TypeCode) -> TypeCode? {
    code.plainElement
      ?? (code == .oidVector || code == .int2Vector ? BuiltinTypes.shared[code]?.element : nil)
  }

  func isEnumeration(_ code: TypeCode) -> Bool { nature(code) == .enumeration }

  /// What a range ranges over; nil for anything else (get_range_subtype).
  mutating func rangeSubtype(_ code: TypeCode) -> TypeCode? {
    if let entry = BuiltinTypes.shared[code] { return entry.kind == .range ? entry.subtype : nil }
    if case .range(let subtype) = nature(code) { return self.code(subtype) }
    return nil
  }

  /// The range type of a multirange; nil for anything else (get_multirange_range).
  mutating func multirangeRange(_ code: TypeCode) -> TypeCode? {
    if let entry = BuiltinTypes.shared[code] { return entry.kind == .multirange ? entry.subtype : nil }
    if case .multirange(let range) = nature(code) { return self.code(range) }
    return nil
  }

  /// The multirange type of a range (get_range_multirange).
  mutating func rangeMultirange(_ code: TypeCode) -> TypeCode? {
    if let entry = BuiltinTypes.shared[code] { return entry.multirange }
    guard let object = code.object, case .range = nature(code) else { return nil }
    return resolver.multirange(of: object).map { TypeCode(object: $0, isArray: false) }
  }

  /// Whether COLLATE applies to values (type_is_collatable); taken to be so where it is not known.
  mutating func isCollatable(_ code: TypeCode) -> Bool {
    let below = base(code)
    let element = below.plainElement.map { base($0) } ?? below
    if let entry = BuiltinTypes.shared[element] { return entry.hasCollation }
    switch nature(element) {
    case .enumeration, .composite, .range, .multirange: return false
    case .base, .domain, .opaque, .unknown: return true
    }
  }

  // MARK: Words

  /// The type in a message (format_type_be).
  mutating func describe(_ code: TypeCode) -> String {
    guard code.isDecided else { return "unknown" }
    let suffix = code.isArray ? "[]" : ""
    if let object = code.object { return resolver.typeName(object) + suffix }
    let plain = code.plainElement ?? code
    // Without regard to a modifier, these two go by their SQL names after all.
    if plain == .bpchar { return "character" + suffix }
    if plain == .bit { return "bit" + suffix }
    return builtinTypeName(BuiltinTypes.shared[plain]?.name ?? "unknown", []) + suffix
  }

  mutating func describe(_ type: TypeReference?) -> String { describe(code(type)) }
}

/// A type in a message (format_type_be).
package func typeDescription(of type: TypeReference, with resolver: inout some NameResolver) -> String {
  Analyzer.lend(on: &resolver) { analyzer in
    analyzer.describe(type)
  }
}
