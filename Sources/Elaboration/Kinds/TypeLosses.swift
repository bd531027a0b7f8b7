// Conversions that run through and yet leave something of a value out: digits, the time of a day, a zone.
//
// What does not fit a type's length is no such thing: that fails.

import CatalogModel
import Expressions
import PostgresBuiltins

extension Catalog {
  /// Whether a value may lose something on its way from one type to another, which may be one of another catalog, without
  /// that anything fails.
  func loses(_ old: TypeReference, to new: TypeReference, in other: Catalog? = nil) -> Bool {
    let other = other ?? self
    var (from, to) = (baseType(of: old), other.baseType(of: new))
    if from.isArray || to.isArray {
      guard from.isArray, to.isArray else { return false }
      (from.isArray, to.isArray) = (false, false)
      return loses(from, to: to, in: other)
    }
    if fact(from.type, as: CompositeFact.self) != nil, other.fact(to.type, as: CompositeFact.self) != nil {
      return children(of: from.type, .column).contains { attribute in
        guard let before = columnType(of: attribute),
          let after = other.lookUp(.column, in: to.type, name(of: attribute)).flatMap(other.columnType)
        else { return true }
        return loses(before, to: after, in: other)
      }
    }
    guard let old = shape(of: from), let new = other.shape(of: to), old.isRange == new.isRange else {
      return false
    }
    return old.loses(to: new)
  }

  /// Whether each value of one type has its like in another, so that no conversion fails.
  func alwaysFits(_ old: TypeReference, in new: TypeReference) -> Bool {
    guard !old.isArray, !new.isArray, new.modifiers.isEmpty, let from = builtinType(of: baseType(of: old)),
      let to = builtinType(of: new), from.kind == .base, to.name.schema == .pgCatalog
    else { return false }
    switch to.name.name {
    case "text", "varchar": return true
    case "int4": return from.name == "int2"
    case "int8": return ["int2", "int4"].contains(from.name.name)
    case "numeric": return ["int2", "int4", "int8"].contains(from.name.name)
    case "float8": return ["int2", "int4", "float4"].contains(from.name.name)
    default: return false
    }
  }

  /// Whether a cast that is asked for cuts a value to the length of another type, where an assignment would fail.
  func isCut(_ old: TypeReference, to new: TypeReference, in other: Catalog) -> Bool {
    let (from, to) = (baseType(of: old), other.baseType(of: new))
    guard from != to, !to.modifiers.isEmpty, let name = other.builtinType(of: to)?.name.name,
      ["varchar", "bpchar", "bit", "varbit"].contains(name)
    else { return false }
    return from.type != to.type || from.isArray != to.isArray || rewrites(from, to: to)
  }

  /// What is built in about a type; of a range, about what it ranges over.
  private func shape(of type: TypeReference) -> BuiltinShape? {
    let type = baseType(of: type)
    if type.isArray { return nil }
    let range = fact(type.type, as: MultirangeFact.self)?.range ?? type.type
    if let range = fact(range, as: RangeFact.self) {
      var result = shape(of: range.subtype)
      result?.isRange = true
      return result
    }
    guard let builtin = builtinType(of: type) else { return nil }
    let named = builtin.kind == .multirange ? builtin.rangeCounterpart.flatMap(Builtins.shared.type) : builtin
    if let subtype = named?.rangeSubtype { return BuiltinShape(name: subtype.name, isRange: true) }
    guard builtin.name.schema == .pgCatalog else { return nil }
    return BuiltinShape(name: builtin.name.name, modifiers: type.modifiers)
  }
}

extension Names {
  /// What a column's values lose as its type changes, in words; nil when nothing.
  func loss(in column: ObjectID, from old: ColumnFact, to new: TypeReference, _ oldCatalog: Catalog)
    -> String?
  {
    let table = catalog.parent(of: column)
    guard old.generated == nil, !catalog.isForeign(table), oldCatalog.loses(old.type, to: new, in: catalog)
    else {
      return nil
    }
    return "what \(new.sql(self)) has no room for in column \(bare(column)) of table \(qualified(table))"
  }
}

extension EffectReader {
  /// Whether a column's values lose something as a statement changes its type; what is computed is computed anew.
  func loses(_ old: ColumnFact, to new: ColumnFact, of table: ObjectID?) -> Bool {
    guard old.type != new.type, old.generated == nil, let table, !catalog.isForeign(table) else {
      return false
    }
    return catalog.loses(old.type, to: new.type)
  }
}

/// A type of pg_catalog with its modifiers.
private struct BuiltinShape {
  let name: String
  var modifiers: [String] = []
  var isRange = false

  /// The digits behind the point; nil where there may be any number of them.
  private var scale: Int? {
    switch name {
    case "int2", "int4", "int8", "oid": 0
    case "money": 2
    case "numeric": modifiers.isEmpty ? nil : modifiers.dropFirst().first.flatMap { Int($0) } ?? 0
    default: nil
    }
  }

  /// All digits of a number; nil where there may be any number of them.
  private var digits: Int? {
    switch name {
    case "int2": 5
    case "int4", "oid": 10
    case "int8", "money": 19
    default: modifiers.first.flatMap { Int($0) }
    }
  }

  private var isNumber: Bool {
    ["int2", "int4", "int8", "oid", "numeric", "money", "float4", "float8"].contains(name)
  }

  /// The digits of a second.
  private var precision: Int { name == "date" ? 0 : modifiers.last.flatMap { Int($0) } ?? 6 }

  func loses(to new: BuiltinShape) -> Bool {
    if isNumber, new.isNumber { return isRange ? losesDigitsWithinRange(to: new) : losesDigits(to: new) }
    switch (name, new.name) {
    case ("timestamp", "date"), ("timestamptz", "date"), ("timestamp", "time"), ("timestamptz", "time"),
      ("timestamptz", "timetz"), ("timetz", "time"), ("interval", "time"):
      return true
    case ("timestamp", "timestamp"), ("timestamp", "timestamptz"), ("timestamptz", "timestamp"),
      ("timestamptz", "timestamptz"), ("time", "time"), ("time", "timetz"), ("timetz", "timetz"),
      ("time", "interval"):
      return new.precision < precision
    case ("interval", "interval"):
      return !new.modifiers.isEmpty && new.modifiers != modifiers && new.modifiers != ["6"]
    case ("text", "name"), ("varchar", "name"), ("bpchar", "name"), ("text", "char"), ("varchar", "char"),
      ("bpchar", "char"):
      // Cut at 63 bytes, and at one.
      return true
    case ("inet", "cidr"): return !isRange
    case ("int2", "bool"), ("int4", "bool"), ("int8", "bool"): return true
    case ("int4", "bit"), ("int8", "bit"):
      return (new.modifiers.first.flatMap { Int($0) } ?? 1) < (name == "int4" ? 32 : 64)
    case ("jsonb", "int2"), ("jsonb", "int4"), ("jsonb", "int8"), ("jsonb", "float4"), ("jsonb", "float8"):
      return true
    case ("box", "point"), ("circle", "point"), ("lseg", "point"), ("path", "point"), ("polygon", "point"),
      ("polygon", "box"), ("polygon", "circle"), ("box", "circle"), ("circle", "box"), ("circle", "polygon"):
      return true
    default: return false
    }
  }

  /// No cast is between ranges: their texts are read, in which a whole number has no point.
  private func losesDigitsWithinRange(to new: BuiltinShape) -> Bool {
    ["float4", "float8"].contains(new.name) && losesDigits(to: new)
  }

  /// Numbers are rounded to what there is room for; those that are too large fail.
  private func losesDigits(to new: BuiltinShape) -> Bool {
    switch (name, new.name) {
    case ("float4", "float4"), ("float8", "float8"), ("float4", "float8"): return false
    case ("float4", _), ("float8", _): return true
    // FLT_DIG and DBL_DIG
    case (_, "float4"): return digits.map { $0 > 6 } ?? true
    case (_, "float8"): return digits.map { $0 > 15 } ?? true
    default:
      guard let room = new.scale else { return false }
      return scale.map { $0 > room } ?? true
    }
  }
}
