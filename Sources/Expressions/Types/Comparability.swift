// Which types can be compared and sorted: what lookup_type_cache in typcache.c finds out.

package import CatalogModel
import PostgresBuiltins
import PostgresSyntax

extension Analyzer {
  /// Whether values have a default `=` (TYPECACHE_EQ_OPR).
  mutating func hasEquality(_ code: TypeCode) -> Bool {
    isComparable(code) { (analyzer, type) in
      analyzer.hasOperatorClass(type, "btree") || analyzer.hasOperatorClass(type, "hash")
    }
  }

  /// Whether values have a default order (TYPECACHE_LT_OPR).
  mutating func hasOrdering(_ code: TypeCode) -> Bool {
    isComparable(code) { (analyzer, type) in analyzer.hasOperatorClass(type, "btree") }
  }

  /// Arrays and rows can be compared where what is in them can (array_element_has_equality and its kin).
  private mutating func isComparable(
    _ code: TypeCode,
    _ isBaseComparable: (inout Analyzer, TypeCode) -> Bool
  ) -> Bool {
    let type = base(code)
    guard type.isDecided, type != .record, type != .recordArray else { return true }
    if let element = arrayElement(type) { return isComparable(element, isBaseComparable) }
    if isComposite(type) {
      guard let columns = type.object.flatMap({ resolver.columns(ofType: $0) }) else { return true }
      for column in columns where !isComparable(self.code(column.type), isBaseComparable) { return false }
      return true
    }
    return isBaseComparable(&self, type)
  }

  private func hasOperatorClass(_ type: TypeCode, _ method: String) -> Bool {
    if let entry = BuiltinTypes.shared[type] {
      switch entry.kind {
      case .range, .multirange: return true
      default: return Builtins.shared.hasDefaultOperatorClass(for: entry.name, accessMethod: method)
      }
    }
    guard case .base = nature(type), let object = type.object else { return true }
    return resolver.hasOperatorClass(TypeReference(object), method: method)
  }

  /// Refuses what can't be told apart (get_sort_group_operators).
  mutating func checkEquality(_ type: TypeReference?, at node: Node?) throws(Refusal) {
    guard let type, !hasEquality(code(type)) else { return }
    throw refused(
      "no-equality",
      "could not identify an equality operator for type \(describe(type))",
      at: node
    )
  }

  /// Refuses what can't be sorted (get_sort_group_operators).
  mutating func checkOrdering(
    _ type: TypeReference?,
    at node: Node?,
    help: String? = "use an explicit ordering operator or modify the query"
  ) throws(Refusal) {
    guard let type, !hasOrdering(code(type)) else { return }
    throw refused(
      "no-ordering",
      "could not identify an ordering operator for type \(describe(type))",
      at: node,
      help: help
    )
  }

  /// What an operator means to rows by the btree operator families that it, or its negator, is in
  /// (get_op_btree_interpretation); nil where that is not known.
  func interpretations(of reference: OperatorReference) -> Set<RowMeaning>? {
    guard case .builtin(let builtin) = reference else { return nil }
    let all = Builtins.shared.operators(named: builtin.name)
    guard all.indices.contains(builtin.overload) else { return nil }
    let found = all[builtin.overload]
    func strategies(_ name: BuiltinName) -> [Int] {
      Builtins.shared.familyMembers(operator: name).filter {
        $0.accessMethod == "btree" && $0.left == found.left && $0.right == found.right
      }.map(\.strategy)
    }
    let own = strategies(BuiltinName(builtin.name))
    guard own.isEmpty, let negator = found.negator else { return Set(own.compactMap(RowMeaning.init)) }
    return strategies(negator).contains(RowMeaning.equal.rawValue) ? [.unequal] : []
  }

  /// What an operator means to an order; nil where it means nothing (get_ordering_op_properties).
  mutating func ordering(of reference: OperatorReference, _ types: [TypeCode]) -> OperatorOrder? {
    switch reference {
    case .undecided: return .unknown
    case .object(let id): return resolver.ordering(of: id)
    case .builtin(let builtin):
      let names = types.map { type -> String in
        if type.isArray { return "anyarray" }
        return BuiltinTypes.shared[type]?.name ?? "?"
      }
      let members = Builtins.shared.familyMembers(operator: BuiltinName(builtin.name)).filter {
        $0.accessMethod == "btree" && $0.left.name == names.first && $0.right.name == names.last
          && ($0.strategy == 1 || $0.strategy == 5)
      }
      guard let member = members.first else { return nil }
      // The default operator classes call their less and greater so.
      let isDefault = builtin.name == "<" || builtin.name == ">"
      return OperatorOrder(isGreater: member.strategy == 5, isDefault: isDefault)
    }
  }
}

/// Whether values of some types can become those of others, by themselves or in an assignment (can_coerce_type).
package func canCoerce(
  _ types: [TypeReference],
  to targets: [TypeReference],
  _ context: ResolvedCast.Context = .implicit,
  with resolver: inout some NameResolver
) -> Bool {
  Analyzer.lend(on: &resolver) { analyzer in
    analyzer.canCoerce(
      types.map { analyzer.code($0) },
      to: targets.map { analyzer.code($0) },
      context
    )
  }
}

/// Whether values of a type are taken for those of another as they are (IsBinaryCoercible).
package func isBinaryCoercible(
  _ source: TypeReference,
  to target: TypeReference,
  with resolver: inout some NameResolver
) -> Bool {
  Analyzer.lend(on: &resolver) { analyzer in
    analyzer.isBinaryCoercible(analyzer.code(source), to: analyzer.code(target))
  }
}

/// Whether values of a type have a default order, and so a function that compares them (TYPECACHE_CMP_PROC).
package func hasOrdering(
  _ type: TypeReference,
  with resolver: inout some NameResolver
) -> Bool {
  Analyzer.lend(on: &resolver, for: .indexExpression) { analyzer in
    analyzer.hasOrdering(analyzer.code(type))
  }
}

/// What an operator is to a btree operator family.
package struct OperatorOrder: Sendable {
  /// Whether it sorts from the greatest down.
  package var isGreater: Bool
  /// Whether it is of the default operator class, so that ASC and DESC mean it.
  package var isDefault: Bool

  package init(isGreater: Bool, isDefault: Bool) {
    self.isGreater = isGreater
    self.isDefault = isDefault
  }

  package static let unknown = OperatorOrder(isGreater: false, isDefault: false)
}

/// What an operator means to rows: the strategies of btree, and one more (RowCompareType).
enum RowMeaning: Int, CaseIterable {
  case less = 1
  case lessOrEqual, equal, greaterOrEqual, greater, unequal
}
