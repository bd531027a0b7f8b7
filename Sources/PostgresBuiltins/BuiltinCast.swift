// A row of pg_cast.

/// A cast that the server or an extension provides.
package struct BuiltinCast: Hashable, Sendable {
  /// `castcontext`: where it applies without being asked for.
  package enum Context: UInt8, Sendable {
    case assignment = 97  // a
    case explicit = 101  // e
    case implicit = 105  // i
  }

  /// `castmethod`.
  package enum Method: UInt8, Sendable {
    case binary = 98  // b
    case function = 102  // f
    case inputOutput = 105  // i
  }

  package var source: BuiltinName
  /// The same as `source` where the function applies a type's modifier: `varchar(3)`.
  package var target: BuiltinName
  package var context: Context
  package var method: Method
  package var function: BuiltinName?
  /// 1; 2 where the function takes the type's modifier; 3 where it is told whether the cast is explicit.
  package var functionArgumentCount: Int
  package var functionVolatility: BuiltinFunction.Volatility

  init?(row: Row) {
    var row = row
    guard let source = row.next().name, let target = row.next().name else { return nil }
    self.source = source
    self.target = target
    context = row.next().letter.flatMap(Context.init) ?? .explicit
    method = row.next().letter.flatMap(Method.init) ?? .function
    function = row.next().name
    functionArgumentCount = row.next().int ?? 0
    functionVolatility = row.next().letter.flatMap(BuiltinFunction.Volatility.init) ?? .immutable
  }
}
