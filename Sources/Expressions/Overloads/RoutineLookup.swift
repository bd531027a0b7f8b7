// Finding routines (FuncnameGetCandidates in namespace.c, func_get_detail in parse_func.c).

import CatalogModel
import PostgresSyntax

/// A routine that a call may mean, with its arguments in the order of the call's values.
struct RoutineCandidate: Candidate {
  var reference: RoutineReference
  var kind: ResolvedRoutine.Kind
  var types: [TypeCode]
  var result: TypeCode
  /// How many values a VARIADIC argument takes; 0 where it is not spread out.
  var variadicCount = 0
  /// Whether the last argument is declared VARIADIC.
  var isVariadic: Bool
  /// How many arguments get their defaults.
  var defaultCount = 0
  /// The number of each value's argument, where some are given by name.
  var numbers: [Int] = []
  var returnsSet: Bool
  /// Counts the places of search_path in which it stands.
  var rank: Int
  var resultType: TypeReference?
  var outputs: [ResolvedColumn] = []
}

/// A declared routine before it is matched with a call.
private struct Declaration {
  var reference: RoutineReference
  var kind: ResolvedRoutine.Kind
  var arguments: [TypeCode]
  var names: [String]
  var result: TypeCode
  var defaultCount: Int
  var isVariadic: Bool
  var returnsSet: Bool
  var rank: Int
  var resultType: TypeReference?
  var outputs: [ResolvedColumn]
}

/// What a call's name turned out to mean.
enum RoutineChoice {
  case routine(RoutineCandidate)
  /// A type's name with one value: a cast.
  case cast(TypeReference)
  case missing
  case ambiguous([RoutineCandidate])
}

extension Analyzer {
  /// The routine that a name means for these values (func_get_detail).
  ///
  /// `isCollated`: whether the only one has a COLLATE clause around it, so that it is no literal, whatever its type.
  /// `hasValues`: whether there are values, of which some may be left out, or cast; else there are but their types.
  mutating func lookUpRoutine(
    _ names: [String],
    _ types: [TypeCode],
    argumentNames: [String],
    isVariadicCall: Bool,
    isCollated: Bool = false,
    hasValues: Bool = true
  ) -> RoutineChoice {
    if argumentNames.isEmpty, let exact = exactBuiltin(names, types, isVariadicCall: isVariadicCall) {
      return .routine(exact)
    }
    let candidates = candidates(
      names,
      types.count,
      argumentNames: argumentNames,
      isVariadicCall: isVariadicCall,
      mayOmit: hasValues
    )
    if let exact = candidates.first(where: { $0.types == types }) { return .routine(exact) }
    if types.count == 1, hasValues, argumentNames.isEmpty,
      let target = castTarget(names, types[0], isCollated)
    {
      return .cast(target)
    }
    switch choose(types, among: candidates) {
    case .one(let candidate): return .routine(candidate)
    case .none: return .missing
    case .several(let remaining): return .ambiguous(remaining)
    }
  }

  /// A routine of pg_catalog for just these types, which hides all others as pg_catalog comes first.
  private func exactBuiltin(
    _ names: [String],
    _ types: [TypeCode],
    isVariadicCall: Bool
  ) -> RoutineCandidate? {
    guard names.count == 1 || names[names.count - 2] == "pg_catalog" else { return nil }
    for entry in BuiltinRoutines.routines(named: names[names.count - 1]) where entry.arguments == types {
      if entry.isVariadic && !isVariadicCall { continue }
      return RoutineCandidate(
        reference: .builtin(entry.reference),
        kind: entry.kind,
        types: types,
        result: entry.result,
        isVariadic: entry.isVariadic,
        returnsSet: entry.returnsSet,
        rank: 0
      )
    }
    return nil
  }

  /// The type that a call of a type's name casts to, where it is a cast.
  private mutating func castTarget(_ names: [String], _ source: TypeCode, _ isCollated: Bool)
    -> TypeReference?
  {
    guard let target = typeNamed(names) else { return nil }
    if source == .unknown, !isCollated { return reference(target) }
    switch pathway(from: source, to: target, .explicit) {
    case .relabel: return reference(target)
    case .inputOutput:
      // A row's name is rather a function's.
      let isRow = source == .record || isComplex(source)
      return isRow && category(target).letter == TypeCategory.string ? nil : reference(target)
    default: return nil
    }
  }

  /// The type of that name, unless it is a relation's row type (FuncNameAsType).
  private mutating func typeNamed(_ names: [String]) -> TypeCode? {
    let name = names.last ?? ""
    if names.count == 1 || names[names.count - 2] == "pg_catalog", let found = BuiltinTypes.shared[name] {
      return isComposite(found) ? nil : found
    }
    let literal = names.suffix(2).map(quoteIdentifier).joined(separator: ".")
    guard let id = resolver.object(namedBy: literal, type: "regtype") else { return nil }
    let code = code(TypeReference(id))
    return isComposite(code) ? nil : code
  }

  // MARK: Candidates

  /// The routines that could take so many values (FuncnameGetCandidates).
  private mutating func candidates(
    _ names: [String],
    _ count: Int,
    argumentNames: [String],
    isVariadicCall: Bool,
    mayOmit: Bool
  ) -> [RoutineCandidate] {
    var result: [RoutineCandidate] = []
    for var declaration in declarations(names, withNames: !argumentNames.isEmpty) {
      if !mayOmit { declaration.defaultCount = 0 }
      guard
        let candidate = match(
          declaration,
          count,
          argumentNames: argumentNames,
          isVariadicCall: isVariadicCall
        )
      else { continue }
      add(candidate, to: &result)
    }
    return result
  }

  private mutating func declarations(_ names: [String], withNames: Bool) -> [Declaration] {
    var result: [Declaration] = []
    let name = names.last ?? ""
    if names.count == 1 || names[names.count - 2] == "pg_catalog" {
      for entry in BuiltinRoutines.routines(named: name) {
        result.append(
          Declaration(
            reference: .builtin(entry.reference),
            kind: entry.kind,
            arguments: entry.arguments,
            names: withNames ? BuiltinRoutines.inputNames(of: entry.reference) : [],
            result: entry.result,
            defaultCount: entry.defaultCount,
            isVariadic: entry.isVariadic,
            returnsSet: entry.returnsSet,
            rank: 0,
            outputs: []
          )
        )
      }
    }
    for (rank, routine) in resolver.routines(named: names).enumerated() {
      var arguments: [TypeCode] = []
      for type in routine.arguments { arguments.append(code(type)) }
      result.append(
        Declaration(
          reference: .object(routine.id),
          kind: routine.kind,
          arguments: arguments,
          names: routine.argumentNames,
          result: code(routine.result),
          defaultCount: routine.defaultCount,
          isVariadic: routine.isVariadic,
          returnsSet: routine.returnsSet,
          rank: rank + 1,
          resultType: routine.result,
          outputs: routine.outputs
        )
      )
    }
    return result
  }

  private mutating func match(
    _ declaration: Declaration,
    _ count: Int,
    argumentNames: [String],
    isVariadicCall: Bool
  ) -> RoutineCandidate? {
    let declared = declaration.arguments.count
    var candidate = RoutineCandidate(
      reference: declaration.reference,
      kind: declaration.kind,
      types: declaration.arguments,
      result: declaration.result,
      isVariadic: declaration.isVariadic,
      returnsSet: declaration.returnsSet,
      rank: declaration.rank,
      resultType: declaration.resultType,
      outputs: declaration.outputs
    )
    let mayOmit = declared > count && declared <= count + declaration.defaultCount
    guard argumentNames.isEmpty else {
      if declaration.isVariadic && !isVariadicCall { return nil }
      guard declared == count || mayOmit, let numbers = numbers(declaration, count, argumentNames) else {
        return nil
      }
      candidate.numbers = numbers
      candidate.types = numbers.map { declaration.arguments[$0] }
      candidate.defaultCount = max(0, declared - count)
      return candidate
    }
    if declaration.isVariadic, !isVariadicCall, declared <= count, let last = declaration.arguments.last {
      // VARIADIC spreads its array's elements out, as many as there are values.
      let element =
        last == .any
        ? last
        : last == .anyArray
          ? .anyElement : last == .anyCompatibleArray ? .anyCompatible : element(last) ?? .undecided
      candidate.variadicCount = count - declared + 1
      candidate.types.removeLast()
      candidate.types += [TypeCode](repeating: element, count: candidate.variadicCount)
      return candidate
    }
    if mayOmit {
      candidate.defaultCount = declared - count
      candidate.types = Array(declaration.arguments.prefix(count))
      return candidate
    }
    return declared == count ? candidate : nil
  }

  /// The argument number of each value (MatchNamedCall); nil where a name fits none, or one is left without a value.
  private func numbers(_ declaration: Declaration, _ count: Int, _ names: [String]) -> [Int]? {
    let positional = count - names.count
    guard positional >= 0, declaration.names.count == declaration.arguments.count else { return nil }
    var result = Array(0..<positional)
    for name in names {
      guard let number = declaration.names.firstIndex(of: name), !result.contains(number) else { return nil }
      result.append(number)
    }
    let firstDefault = declaration.arguments.count - declaration.defaultCount
    for number in declaration.arguments.indices where !result.contains(number) && number < firstDefault {
      return nil
    }
    return result
  }

  /// Of two that take the same types, the one that is found first, or needs nothing special, hides the other.
  private func add(_ candidate: RoutineCandidate, to result: inout [RoutineCandidate]) {
    guard let index = result.firstIndex(where: { $0.types == candidate.types }) else {
      result.append(candidate)
      return
    }
    let other = result[index]
    // pg_catalog comes first, whatever stands in search_path.
    if (other.rank == 0) != (candidate.rank == 0) { return }
    if candidate.variadicCount == 0 && other.variadicCount > 0 { result[index] = candidate }
    if candidate.defaultCount < other.defaultCount { result[index] = candidate }
  }
}
