// Whether a value of one type is the same bytes as one of another.

import CatalogModel
import Expressions
import PostgresBuiltins

extension Catalog {
  /// Whether a table must be written anew when a column of it gets another type (ATColumnChangeRequiresRewrite, after
  /// the planner has dropped what changes nothing: varchar_support and its like).
  func rewrites(_ old: TypeReference, to new: TypeReference) -> Bool {
    if hasDomainConstraints(new) { return true }
    let (from, to) = (baseType(of: old), baseType(of: new))
    guard from.type == to.type, from.isArray == to.isArray else {
      // Of one array's elements each has to be converted, even where nothing is to be done.
      guard !from.isArray, !to.isArray, conversion(from: from, to: to) == .binary else { return true }
      return !to.modifiers.isEmpty
    }
    guard from.modifiers != to.modifiers, !to.modifiers.isEmpty else { return false }
    return from.isArray || !widens(from, to)
  }

  /// What a column of a type is indexed by unless something else is said: the same for `varchar` and `text`.
  func operatorClass(for type: TypeReference, _ method: String) -> BuiltinOperatorClass? {
    guard !type.isArray, let name = builtinType(of: baseType(of: type))?.name else { return nil }
    let source = Builtins.shared.source
    if let own = source.defaultOperatorClass(for: name, accessMethod: method) { return own }
    let preferred = source.casts(from: name).lazy.filter { cast in
      cast.method == .binary && cast.context == .implicit
        && Builtins.shared.type(named: cast.target.name)?.isPreferred == true
    }
    return preferred.compactMap { source.defaultOperatorClass(for: $0.target, accessMethod: method) }.first {
      _ in true
    }
  }

  /// Whether every value of a type fits one with other modifiers as it is.
  private func widens(_ from: TypeReference, _ to: TypeReference) -> Bool {
    let (old, new) = (from.modifiers.compactMap { Int($0) }, to.modifiers.compactMap { Int($0) })
    guard let first = new.first else { return false }
    switch builtinType(of: from)?.name.name {
    case "varchar", "varbit": return old.first.map { first >= $0 } ?? false
    case "numeric": return old.count == 2 && new.count == 2 && old[1] == new[1] && first >= old[0]
    case "timestamp", "timestamptz", "time", "timetz":
      // The greatest precision is what there is without one (TemporalSimplify).
      return first == 6 || (old.first.map { first >= $0 } ?? false)
    default: return false
    }
  }
}

extension Catalog {
  /// Whether an expression calls what may give another value each time (contain_volatile_functions).
  func isVolatile(_ expression: Expression) -> Bool {
    expression.isVolatile { id in
      let function = fact(id, as: OperatorFact.self)?.function ?? id
      if let routine = fact(function, as: RoutineFact.self) { return routine.volatility == .volatile }
      guard let member = self[function]?.fact as? any ExtensionMember,
        let source = Builtins.shared.extension(named: name(of: member.owner))
      else { return false }
      return source.functions(named: name(of: function)).contains { $0.volatility == .volatile }
    }
  }
}

extension Catalog {
  /// Whether a type is a domain with constraints, or one over such a domain (DomainHasConstraints).
  func hasDomainConstraints(_ type: TypeReference) -> Bool {
    guard !type.isArray else { return false }
    guard let domain = fact(type.type, as: DomainFact.self) else {
      // Of the server's own domains, all in information_schema, two have a CHECK.
      return name(of: parent(of: type.type)) == "information_schema"
        && ["cardinal_number", "yes_or_no"].contains(name(of: type.type))
    }
    return domain.isNotNull || child(of: type.type, .domainConstraint) != nil
      || hasDomainConstraints(domain.base)
  }
}
