// Finding operators (parse_oper.c), and applying them (make_op and make_scalar_array_op).

package import CatalogModel
import PostgresBuiltins
package import PostgresSyntax

/// An operator that a name may mean.
private struct OperatorCandidate: Candidate {
  var reference: OperatorReference
  /// One for a prefix operator.
  var types: [TypeCode]
  var result: TypeCode
}

extension Analyzer {
  /// An operator applied to one or two values.
  mutating func operation(
    _ names: [String],
    _ left: Expr?,
    _ right: Expr,
    kind: Operation.Kind = .plain,
    isWord: Bool = false,
    at node: Node
  ) throws(Refusal) -> Expr {
    var values = (left.map { [$0] } ?? []) + [right]
    let types = codes(of: values)
    let found: OperatorCandidate
    switch try lookUp(names, types, at: node) {
    case .one(let candidate): found = candidate
    case .several(let candidates):
      undecided("which operator \(names.joined(separator: ".")) is", at: node)
      return undecided(names, left, right, kind, isWord, candidates)
    case .none:
      guard let id = opaqueOperator(names) else { throw missingOperator(names, types, at: node) }
      return .operation(Operation(kind, .object(id), left, right, isWord: isWord, type: nil))
    }
    let (declared, result) = try settled(types, found.types, result: found.result, at: node)
    for index in values.indices {
      values[index] = try coerce(values[index], to: declared[index], .implicit, isImplicit: true, at: node)
    }
    if kind != .plain, result.isDecided, result != .bool {
      let construct = kind == .nullIf ? "NULLIF" : "IS DISTINCT FROM"
      throw refused("type-mismatch", "\(construct) requires = operator to yield boolean", at: node)
    }
    let type = kind == .nullIf ? type(of: values[0]) : reference(result)
    if left == nil, let folded = negated(found.reference, values[0]) { return folded }
    return .operation(
      Operation(
        kind,
        found.reference,
        left == nil ? nil : values[0],
        values[values.count - 1],
        isWord: isWord,
        type: type
      )
    )
  }

  /// A minus before a number, which the server prints so that it is read as a negative number.
  private func negated(_ reference: OperatorReference, _ value: Expr) -> Expr? {
    guard case .builtin(let builtin) = reference, builtin.name == "-", case .constant(var constant) = value,
      case .text(let text) = constant.value, let type = constant.type, !type.isArray
    else { return nil }
    switch resolver.builtinName(of: type.type) {
    case "int4": break
    case "numeric": guard text.contains(".") else { return nil }
    default: return nil
    }
    guard text.utf8.first != UInt8(ascii: "-") else { return nil }
    constant.value = .text("-" + text)
    constant.form = .selfTyped
    return .constant(constant)
  }

  /// The operator of that name of an extension that is not known.
  private mutating func opaqueOperator(_ names: [String]) -> ObjectID? {
    guard let id = resolver.opaqueOperator(named: names) else { return nil }
    isUndecided = true
    return id
  }

  /// An operator whose overload can't be told, since a type could not be.
  private mutating func undecided(
    _ names: [String],
    _ left: Expr?,
    _ right: Expr,
    _ kind: Operation.Kind,
    _ isWord: Bool,
    _ candidates: [OperatorCandidate]
  ) -> Expr {
    let results = Set(candidates.map(\.result))
    let result = results.count == 1 ? results.first : nil
    let objects = candidates.compactMap { candidate -> ObjectID? in
      if case .object(let id) = candidate.reference { return id }
      return nil
    }
    let type =
      kind == .nullIf
      ? left.flatMap { self.type(of: $0) } : result.flatMap { $0.isPolymorphic ? nil : reference($0) }
    return .operation(
      Operation(kind, .undecided(names, objects), left, right, isWord: isWord, type: type)
    )
  }

  // MARK: Lookup

  /// The operator for values of these types: one for a prefix operator (oper, left_oper).
  private mutating func lookUp(
    _ names: [String],
    _ types: [TypeCode],
    at node: Node
  ) throws(Refusal) -> Choosing<OperatorCandidate> {
    let name = names.last ?? ""
    let builtins =
      names.count == 1 || names[names.count - 2] == "pg_catalog" ? BuiltinRoutines.operators(named: name) : []
    if let exact = exact(types, builtins) { return .one(exact) }
    // The catalog's own, which are looked at only where the built-in ones do not match at once.
    let own =
      names.count > 1 && names[names.count - 2] == "pg_catalog" ? [] : resolver.userOperators(named: names)
    var candidates: [OperatorCandidate] = []
    for routine in own where routine.arguments.count == types.count {
      var declared: [TypeCode] = []
      for type in routine.arguments { declared.append(code(type)) }
      let candidate = OperatorCandidate(
        reference: .object(routine.id),
        types: declared,
        result: code(routine.result)
      )
      if declared == types { return .one(candidate) }
      candidates.append(candidate)
    }
    if let exact = exactWithLiteral(types, builtins, candidates) { return .one(exact) }
    for entry in builtins where (entry.left == nil) == (types.count == 1) {
      candidates.insert(candidate(entry), at: candidates.count)
    }
    let choice = choose(types, among: candidates)
    if case .several(let remaining) = choice, types.allSatisfy(\.isDecided) {
      // Where it is not known what a type is, it is not known either that nothing fits better.
      guard types.allSatisfy({ isKnown($0) }) else { return .none }
      throw ambiguousOperator(names, types, remaining.count, at: node)
    }
    return choice
  }

  private func candidate(_ entry: BuiltinOperatorEntry) -> OperatorCandidate {
    OperatorCandidate(
      reference: .builtin(entry.reference),
      types: (entry.left.map { [$0] } ?? []) + [entry.right],
      result: entry.result
    )
  }

  /// An operator for just these types (OpernameGetOprid).
  private func exact(_ types: [TypeCode], _ entries: [BuiltinOperatorEntry]) -> OperatorCandidate? {
    let left = types.count == 1 ? nil : types[0]
    let right = types[types.count - 1]
    for entry in entries where entry.right == right && entry.left == left { return candidate(entry) }
    return nil
  }

  /// A literal takes the other side's type, or what that is based on (binary_oper_exact).
  private mutating func exactWithLiteral(
    _ types: [TypeCode],
    _ entries: [BuiltinOperatorEntry],
    _ own: [OperatorCandidate]
  ) -> OperatorCandidate? {
    guard types.count == 2, types.contains(.unknown) else { return nil }
    let type = types[0] == .unknown ? types[1] : types[0]
    guard type != .unknown, type.isDecided else { return nil }
    let below = base(type)
    for type in type == below ? [type] : [type, below] {
      if let found = exact([type, type], entries) { return found }
      if let found = own.first(where: { $0.types == [type, type] }) { return found }
    }
    return nil
  }

  // MARK: Refusals

  private mutating func signature(_ names: [String], _ types: [TypeCode]) -> String {
    let name = names.joined(separator: ".")
    if types.count == 1 { return "\(name) \(describe(types[0]))" }
    return "\(describe(types[0])) \(name) \(describe(types[1]))"
  }

  private mutating func missingOperator(_ names: [String], _ types: [TypeCode], at node: Node) -> Refusal {
    let signature = signature(names, types)
    var refusal = refused(
      "unknown-operator",
      "operator does not exist: \(signature)",
      at: node,
      help: "no operator matches the given name and argument types; you might need to add explicit type casts"
    )
    refusal.missing = Refusal.Missing(what: "operator", name: signature, path: names)
    return refusal
  }

  private mutating func ambiguousOperator(
    _ names: [String],
    _ types: [TypeCode],
    _ count: Int,
    at node: Node
  ) -> Refusal {
    refused(
      "ambiguous-operator",
      "operator is not unique: \(signature(names, types))",
      at: node,
      help: "could not choose a best candidate operator; you might need to add explicit type casts"
    )
  }

  // MARK: Arrays

  /// `left op ANY (array)` (make_scalar_array_op).
  mutating func arrayOperation(
    _ names: [String],
    _ left: Expr,
    _ array: Expr,
    isAll: Bool,
    isList: Bool,
    at node: Node
  ) throws(Refusal) -> Expr {
    let leftType = code(of: left)
    let arrayType = code(of: array)
    let elementType: TypeCode
    if arrayType == .unknown || !arrayType.isDecided {
      elementType = arrayType
    } else if let element = element(arrayType) {
      elementType = element
    } else {
      throw refused("type-mismatch", "op ANY/ALL (array) requires array on right side", at: node)
    }
    let types = [leftType, elementType]
    let found: OperatorCandidate
    switch try lookUp(names, types, at: node) {
    case .one(let candidate): found = candidate
    case .several(let candidates):
      undecided("which operator \(names.joined(separator: ".")) is", at: node)
      let objects = candidates.compactMap { candidate -> ObjectID? in
        if case .object(let id) = candidate.reference { return id }
        return nil
      }
      return .arrayComparison(
        ArrayComparison(
          .undecided(names, objects),
          isAll: isAll,
          left,
          array,
          isList: isList,
          type: reference(.bool)
        )
      )
    case .none:
      guard let id = opaqueOperator(names) else { throw missingOperator(names, types, at: node) }
      return .arrayComparison(
        ArrayComparison(.object(id), isAll: isAll, left, array, isList: isList, type: reference(.bool))
      )
    }
    let (declared, result) = try settled(types, found.types, result: found.result, at: node)
    guard result == .bool || !result.isDecided else {
      throw refused("type-mismatch", "op ANY/ALL (array) requires operator to yield boolean", at: node)
    }
    if declared[1].isArray { throw noArrayType(of: declared[1], at: node) }
    let wanted = declared[1].isPolymorphic ? arrayType : declared[1].array ?? .undecided
    return .arrayComparison(
      ArrayComparison(
        found.reference,
        isAll: isAll,
        try coerce(left, to: declared[0], .implicit, isImplicit: true, at: node),
        try coerce(array, to: wanted, .implicit, isImplicit: true, at: node),
        isList: isList,
        type: reference(.bool)
      )
    )
  }

  // MARK: Ordering

  /// What `ORDER BY … USING operator` means: the operator, and what it is to an order (addTargetToSortList).
  mutating func orderingOperator(
    _ names: [String],
    _ type: TypeReference?,
    at node: Node
  ) throws(Refusal) -> (OperatorReference, OperatorOrder) {
    let code = code(type)
    switch try lookUp(names, [code, code], at: node) {
    case .several:
      undecided("which operator \(names.joined(separator: ".")) is", at: node)
      return (.undecided(names, []), .unknown)
    case .none:
      guard let id = opaqueOperator(names) else { throw missingOperator(names, [code, code], at: node) }
      return (.object(id), .unknown)
    case .one(let found):
      guard let order = ordering(of: found.reference, found.types) else {
        throw refused(
          "invalid-ordering",
          "operator \(names.joined(separator: ".")) is not a valid ordering operator",
          at: node,
          help: "ordering operators must be \"<\" or \">\" members of btree operator families"
        )
      }
      return (found.reference, order)
    }
  }

  // MARK: Exclusion

  /// The operator that EXCLUDE means for a key of a type (ComputeIndexAttrs).
  fileprivate mutating func exclusionOperator(
    _ names: [String],
    _ type: TypeReference?,
    at node: Node
  ) throws(Refusal) -> OperatorReference {
    let code = code(type)
    switch try lookUp(names, [code, code], at: node) {
    case .several: return .undecided(names, [])
    case .none:
      guard let id = opaqueOperator(names) else { throw missingOperator(names, [code, code], at: node) }
      return .object(id)
    case .one(let found):
      // It takes the values as they are (compatible_oper).
      let isTaken = found.types.allSatisfy {
        $0.isPolymorphic || $0 == .record && isComplex(code)
          || pathway(from: code, to: $0, .implicit) == .relabel
      }
      guard isTaken else {
        throw refused(
          "invalid-exclusion",
          "operator requires run-time type coercion: \(signature(names, [code, code]))",
          at: node
        )
      }
      guard commutes(found.reference) else {
        let types = found.types.map { describe($0) }.joined(separator: ",")
        throw refused(
          "invalid-exclusion",
          "operator \(names.last ?? "")(\(types)) is not commutative",
          at: node,
          help: "only commutative operators can be used in exclusion constraints"
        )
      }
      return found.reference
    }
  }

  /// Whether an operator means the same with its operands exchanged.
  private func commutes(_ reference: OperatorReference) -> Bool {
    guard case .builtin(let builtin) = reference else {
      if case .object(let id) = reference { return resolver.commutes(id) }
      return true
    }
    return builtin.builtinOperator?.isCommutative ?? true
  }
}

/// The operator of a name that EXCLUDE means for a key of a type.
package func resolveExclusionOperator(
  _ names: [String],
  for type: TypeReference?,
  at node: Node,
  with resolver: inout some NameResolver
) throws(Refusal) -> OperatorReference {
  try Analyzer.lend(on: &resolver, for: .indexExpression) {
    (analyzer: inout Analyzer) throws(Refusal) -> OperatorReference in
    try analyzer.exclusionOperator(names, type, at: node)
  }
}
