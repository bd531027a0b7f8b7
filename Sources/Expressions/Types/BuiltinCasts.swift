// The casts of pg_catalog, read once.

import PostgresBuiltins

/// The casts of pg_catalog.
struct BuiltinCasts: Sendable {
  /// A cast.
  struct Entry: Sendable {
    var context: ResolvedCast.Context
    var method: BuiltinCast.Method
  }

  private let entries: [UInt64: Entry]

  static let shared = BuiltinCasts(Builtins.shared)

  private init(_ builtins: Builtins) {
    var entries: [UInt64: Entry] = [:]
    for cast in builtins.casts {
      guard let source = BuiltinTypes.shared[cast.source.name],
        let target = BuiltinTypes.shared[cast.target.name]
      else { continue }
      let context: ResolvedCast.Context =
        switch cast.context {
        case .explicit: .explicit
        case .assignment: .assignment
        case .implicit: .implicit
        }
      entries[Self.key(source, target)] = Entry(context: context, method: cast.method)
    }
    self.entries = entries
  }

  private static func key(_ source: TypeCode, _ target: TypeCode) -> UInt64 {
    UInt64(UInt32(bitPattern: source.raw)) << 32 | UInt64(UInt32(bitPattern: target.raw))
  }

  subscript(from source: TypeCode, to target: TypeCode) -> Entry? { entries[Self.key(source, target)] }
}
