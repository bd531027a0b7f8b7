// Whether the last statement of a SQL-standard body gives what the routine returns (check_sql_fn_retval).

import CatalogModel
import Expressions
import PostgresSyntax

extension Elaboration {
  /// Refuses a body whose last statement gives something that is not assigned to the result's type.
  mutating func checkResult(of body: RoutineBody, _ fact: RoutineFact, at node: Node) throws(Refusal) {
    if case .source = body { return }
    if fact.inputs.contains(where: { isGeneric($0.type) }) {
      throw refused(
        "not-supported",
        "SQL function with unquoted function body cannot have polymorphic arguments",
        at: node
      )
    }
    guard let result = fact.result, builtinName(of: result.type) != "void", !isGeneric(result) else { return }
    let given: [TypeReference?]?
    switch body {
    case .source, .object: return
    case .expression(let expression): given = [valueType(of: expression)]
    case .statements(let statements):
      switch statements.last {
      case .returning(let expression)?: given = [valueType(of: expression)]
      case .query(let query)?:
        let isSelect = query.command == .select
        given =
          isSelect || query.modification?.returning.isEmpty == false ? query.outputColumns.map(\.type) : nil
      case nil: given = nil
      }
    }
    let why: String? =
      if let given {
        try isAssigned(given, to: result, fact)
          ? nil : "what its final statement gives is not assigned to that"
      } else {
        "function's final statement must be SELECT or INSERT/UPDATE/DELETE RETURNING"
      }
    guard let why else { return }
    throw refused(
      "wrong-type",
      "return type mismatch in function declared to return "
        + TypeReference(result.type, isArray: result.isArray).sql(Names(catalog)),
      at: node,
      help: why
    )
  }

  /// A type of which each call has its own.
  private func isGeneric(_ type: TypeReference) -> Bool {
    builtinName(of: type.type)?.hasPrefix("any") == true
  }

  private mutating func isAssigned(
    _ given: [TypeReference?],
    to result: TypeReference,
    _ fact: RoutineFact
  ) throws(Refusal) -> Bool {
    let outputs = fact.outputs.map(\.type)
    let isRecord = builtinName(of: result.type) == "record" && !result.isArray
    let fields = result.isArray ? nil : columns(ofType: result.type)
    // Values of unknown types, and records that each call describes, may be anything.
    guard !given.contains(where: { $0.map(isGeneric) ?? true }), !outputs.contains(where: isGeneric),
      !isRecord || !outputs.isEmpty
    else { return true }
    let types = given.compactMap(\.self)
    if types.count == 1, canCoerce(types, to: [result], .assignment, with: &self), !isRecord {
      return true
    }
    guard isRecord || fields != nil else { return false }
    if types.count == 1, builtinName(of: types[0].type) == "record" { return true }
    let wanted = isRecord ? outputs : fields?.compactMap(\.type) ?? []
    guard types.count == wanted.count else { return false }
    for (type, target) in zip(types, wanted)
    where !canCoerce([type], to: [target], .assignment, with: &self) {
      return false
    }
    return true
  }
}
