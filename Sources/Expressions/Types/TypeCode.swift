// Types as the rules of overload resolution compare them: small numbers.

import CatalogModel

/// A type in the form in which rules compare it; modifiers do not matter there.
///
/// Built-in types come first, in the order of ``BuiltinTypes``; the catalog's follow. An array type is its element's
/// with a bit set, so that it needs no entry of its own.
struct TypeCode: Hashable, Sendable {
  let raw: Int32

  init(raw: Int32) { self.raw = raw }

  /// A type of pg_catalog, by its place in ``BuiltinTypes``.
  init(builtin index: Int, isArray: Bool = false) { raw = Int32(index) << 1 | (isArray ? 1 : 0) }

  /// A type of the catalog.
  init(object: ObjectID, isArray: Bool) { raw = (Self.firstObject + object.raw) << 1 | (isArray ? 1 : 0) }

  private static let firstObject: Int32 = 1 << 12

  /// A type that could not be told: nothing is ever wrong with it.
  static let undecided = TypeCode(raw: -2)

  var isDecided: Bool { raw != Self.undecided.raw }
  var isArray: Bool { raw > 0 && raw & 1 == 1 }

  /// The place in ``BuiltinTypes`` of the type, or of an array's elements; nil for the catalog's own.
  var builtinIndex: Int? { raw >= 0 && raw >> 1 < Self.firstObject ? Int(raw >> 1) : nil }

  /// The catalog's type, or that of an array's elements; nil for those of pg_catalog.
  var object: ObjectID? { raw >> 1 >= Self.firstObject ? ObjectID(raw: (raw >> 1) - Self.firstObject) : nil }

  /// The type of arrays of this; nil where there is none by this means.
  var array: TypeCode? { isDecided && !isArray ? TypeCode(raw: raw | 1) : nil }

  /// The type of the elements of an array that is no more than that.
  var plainElement: TypeCode? { isArray ? TypeCode(raw: raw & ~1) : nil }
}
