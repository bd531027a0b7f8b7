// Expressions as equal() sees them, which does not look at how a call is written: date(x) and x::date are the same, and
// so are btrim(x) and TRIM(x) (COERCE_EXPLICIT_CALL and its kin).

import CatalogModel
import PostgresBuiltins

extension Analyzer {
  /// The expression, or what the query has already that is the same apart from how its calls are written
  /// (findTargetlistEntrySQL99).
  func alike(_ value: Expr, _ more: [Expr] = []) -> Expr {
    switch value {
    case .column, .constant: return value
    default: break
    }
    var known = current.targets.map(\.expression) + current.orderBy.compactMap(\.expression)
    for item in current.groupBy { item.forEachExpression { known.append($0) } }
    known += more
    guard !known.contains(value) else { return value }
    let plain = withoutForms(value)
    return known.first { withoutForms($0) == plain } ?? value
  }

  /// What the windows sort and part by, as other clauses have it, or what came before it: of a window what it sorts by
  /// (transformWindowDefinitions).
  mutating func alignWindows() {
    var known: [Expr] = []
    for index in current.windows.indices {
      var window = current.windows[index]
      for place in window.orderBy.indices {
        guard let value = window.orderBy[place].expression else { continue }
        let aligned = alike(value, known)
        window.orderBy[place].key = .expression(aligned)
        known.append(aligned)
      }
      for place in window.partitionBy.indices {
        let aligned = alike(window.partitionBy[place], known)
        window.partitionBy[place] = aligned
        known.append(aligned)
      }
      current.windows[index] = window
    }
  }

  /// The expression with all calls written alike.
  func withoutForms(_ value: Expr) -> Expr {
    guard value.hasCalls else { return value }
    var result = value
    result.rewrite(FormEraser(analyzer: self))
    return erased(result)
  }

  /// A call by itself, without its form.
  fileprivate func erased(_ value: Expr) -> Expr {
    guard case .call(var call) = value else { return value }
    call.syntax = .plain
    guard call.arguments.count == 1, call.aggregate == nil, case .builtin(let function) = call.routine,
      let from = call.arguments[0].type, let to = call.type, !from.isArray, !to.isArray,
      let source = resolver.builtinName(of: from.type), let target = resolver.builtinName(of: to.type),
      let cast = Builtins.shared.cast(from: BuiltinName(source), to: BuiltinName(target)),
      cast.method == .function, cast.function?.name == function.name
    else { return .call(call) }
    return .cast(Cast(call.arguments[0], to: TypeReference(to.type), isImplicit: false))
  }
}

private struct FormEraser: TreeRewriter {
  let analyzer: Analyzer

  func expression(_ value: Expr) -> Expr { analyzer.erased(value) }
}

extension Expr {
  /// Whether there is any call in it.
  fileprivate var hasCalls: Bool {
    if case .call = self { return true }
    var result = false
    forEachPart { if $0.hasCalls { result = true } }
    return result
  }
}
