// A row of pg_proc: functions, procedures, aggregates and window functions.

/// A routine that the server or an extension provides.
package struct BuiltinFunction: Sendable {
  /// `prokind`.
  package enum Kind: UInt8, Sendable {
    case aggregate = 97  // a
    case function = 102  // f
    case procedure = 112  // p
    case window = 119  // w
  }

  /// `provolatile`.
  package enum Volatility: UInt8, Sendable {
    case immutable = 105  // i
    case stable = 115  // s
    case volatile = 118  // v
  }

  /// `aggkind`, with the number of direct arguments (`aggnumdirectargs`) where there can be any.
  package enum AggregateKind: Hashable, Sendable {
    case normal
    case orderedSet(directArguments: Int)
    case hypotheticalSet(directArguments: Int)
  }

  /// `proargmodes`.
  package enum ArgumentMode: UInt8, Sendable {
    case inOut = 98  // b
    case `in` = 105  // i
    case out = 111  // o
    case table = 116  // t
    case variadic = 118  // v

    /// Whether a call passes a value for it.
    package var isInput: Bool { self == .in || self == .inOut || self == .variadic }
  }

  /// One argument as it was declared.
  package struct Argument: Hashable, Sendable {
    package var name: String?
    package var mode: ArgumentMode
    package var type: BuiltinName
  }

  package let name: BuiltinName
  package let kind: Kind
  /// `proargtypes`: what identifies the function among those of its name, and what a call passes.
  package let inputTypes: [BuiltinName]
  package let result: BuiltinName
  package let volatility: Volatility
  package let returnsSet: Bool
  package let isStrict: Bool
  /// How many of the last inputs have defaults.
  package let defaultCount: Int
  /// The element type of a VARIADIC last argument (`any` for VARIADIC "any").
  package let variadicElement: BuiltinName?
  package let aggregateKind: AggregateKind?
  /// What stands behind: names, modes and types of all arguments, read when asked for.
  private let rest: Row

  init(row: Row, name: BuiltinName) {
    var row = row
    self.name = name
    kind = row.next().letter.flatMap(Kind.init) ?? .function
    inputTypes = row.next().split(",").compactMap(\.name)
    result = row.next().name ?? "void"
    let flags = row.next()
    volatility = flags.letter.flatMap(Volatility.init) ?? .volatile
    // The first letter is the volatility, and `s` is one of those too.
    returnsSet = flags.bytes.dropFirst().contains(UInt8(ascii: "s"))
    isStrict = flags.bytes.dropFirst().contains(UInt8(ascii: "t"))
    defaultCount = row.next().int ?? 0
    variadicElement = row.next().name
    aggregateKind = Self.aggregateKind(row.next())
    rest = row
  }

  /// All arguments, those that are results included, in the order of their declaration.
  package var arguments: [Argument] {
    var row = rest
    let names = row.next().split(",").map(\.nonEmpty)
    let modes = Array(row.next().bytes)
    let types = modes.isEmpty ? inputTypes : row.next().split(",").compactMap(\.name)
    return types.enumerated().map { index, type in
      Argument(
        name: index < names.count ? names[index] : nil,
        mode: index < modes.count ? ArgumentMode(rawValue: modes[index]) ?? .in : .in,
        type: type
      )
    }
  }

  /// What an extension's script leaves everybody but the owner with, as `=X,role=X`; nil where it says nothing
  /// (pg_init_privs).
  package var initialPrivileges: String? {
    var row = rest
    for _ in 0..<3 { _ = row.next() }
    return row.next().nonEmpty
  }

  /// The names of the inputs, in the order of `inputTypes`; what `name => value` is matched with.
  package var inputNames: [String?] { arguments.filter(\.mode.isInput).map(\.name) }

  /// The columns of a result of type `record` that the declaration spells out.
  package var outputs: [Argument] {
    arguments.filter { $0.mode == .out || $0.mode == .inOut || $0.mode == .table }
  }

  private static func aggregateKind(_ field: Field) -> AggregateKind? {
    guard let letter = field.letter else { return nil }
    let direct = field.bytes.dropFirst().reduce(0) { $0 * 10 + Int($1) - Int(UInt8(ascii: "0")) }
    return switch letter {
    case UInt8(ascii: "o"): .orderedSet(directArguments: direct)
    case UInt8(ascii: "h"): .hypotheticalSet(directArguments: direct)
    default: .normal
    }
  }
}
