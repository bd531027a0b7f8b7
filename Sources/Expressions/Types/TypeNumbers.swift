// The object numbers of built-in types.

import CatalogModel

/// Which object number each built-in type has in a fold, and the other way round.
package struct TypeNumbers: Sendable {
  /// By the types' places in ``BuiltinTypes``; -1 for what was not asked for yet.
  var numbers: [Int32] = []
  /// By object number: 0 for what was not asked for yet, 1 for the catalog's own, else the place and 2.
  var places: [Int16] = []

  package init() {}
}

extension Analyzer {
  /// The type as the rules compare it; a type that could not be told is ``TypeCode/undecided``.
  mutating func code(_ type: TypeReference?) -> TypeCode {
    guard let type else { return .undecided }
    let raw = Int(type.type.raw)
    guard raw >= 0 else { return .undecided }
    if raw >= types.places.count {
      types.places.append(contentsOf: repeatElement(0, count: raw + 64 - types.places.count))
    }
    switch types.places[raw] {
    case 0:
      guard let name = resolver.builtinName(of: type.type), let found = BuiltinTypes.shared[name],
        !found.isArray,
        let index = found.builtinIndex
      else {
        types.places[raw] = 1
        return TypeCode(object: type.type, isArray: type.isArray)
      }
      types.places[raw] = Int16(index) + 2
      return TypeCode(builtin: index, isArray: type.isArray)
    case 1: return TypeCode(object: type.type, isArray: type.isArray)
    case let place: return TypeCode(builtin: Int(place) - 2, isArray: type.isArray)
    }
  }

  /// The type with its object number; nil for one that could not be told.
  mutating func reference(_ code: TypeCode, modifiers: [String] = []) -> TypeReference? {
    guard code.isDecided else { return nil }
    if let object = code.object { return TypeReference(object, modifiers: modifiers, isArray: code.isArray) }
    guard let index = code.builtinIndex, index < BuiltinTypes.shared.entries.count else { return nil }
    if index >= types.numbers.count {
      let count = BuiltinTypes.shared.entries.count
      types.numbers.append(contentsOf: repeatElement(-1, count: count - types.numbers.count))
    }
    if types.numbers[index] < 0 {
      types.numbers[index] = resolver.builtinType(BuiltinTypes.shared.entries[index].name).raw
    }
    return TypeReference(ObjectID(raw: types.numbers[index]), modifiers: modifiers, isArray: code.isArray)
  }

  /// The type of an expression as the rules compare it: that of an open literal is `unknown`.
  mutating func code(of value: Expr) -> TypeCode { value.isUnknownLiteral ? .unknown : code(type(of: value)) }

  /// The type of an expression, also where a node does not carry it.
  mutating func type(of value: Expr) -> TypeReference? {
    switch value {
    case .and, .or, .not, .isNull, .truthTest, .currentOf: reference(.bool)
    case .grouping: reference(.int4)
    default: value.type
    }
  }
}
