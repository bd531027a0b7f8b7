// What the analysis of expressions asks of schemas and types beyond their names.

package import CatalogModel
package import Expressions
import PostgresBuiltins

extension Elaboration {
  /// The type of an expression's value; nil when it could not be told.
  mutating func valueType(of expression: Expression) -> TypeReference? {
    expression.type ?? (expression.isCondition ? TypeReference(builtinType("bool")) : nil)
  }

  package func hasSchema(_ name: String) -> Bool {
    name == "pg_catalog" || name == "information_schema" || catalog.lookUp(.schema, name) != nil
  }

  package func labels(of type: ObjectID) -> [String]? { catalog.fact(type, as: EnumFact.self)?.labels }

  package func multirange(of range: ObjectID) -> ObjectID? {
    guard let id = catalog.fact(range, as: RangeFact.self)?.multirange.id, id != .none else { return nil }
    return id
  }

  package func inherits(_ child: ObjectID, from parent: ObjectID) -> Bool {
    if catalog.typing(of: child).flatMap({ catalog.fact($0, as: TypingFact.self) })?.type == parent {
      return true
    }
    for id in catalog.children(of: child) {
      guard let other = catalog.parentTable(ofLink: id) else { continue }
      if other == parent || inherits(other, from: parent) { return true }
    }
    return false
  }

  package mutating func commutes(_ operator: ObjectID) -> Bool {
    if let own = catalog.fact(`operator`, as: OperatorFact.self) { return own.commutator == `operator` }
    guard let member = catalog.fact(`operator`, as: ExtensionOperatorFact.self) else { return true }
    let signature = catalog.identities[`operator`].arguments
    for found in extensionSources[member.owner]?.operators(named: catalog.name(of: `operator`)) ?? [] {
      guard let left = found.left, [identity(of: left), identity(of: found.right)] == signature else {
        continue
      }
      return found.isCommutative
    }
    return true
  }

  package mutating func ordering(of operator: ObjectID) -> OperatorOrder? {
    if let member = catalog.fact(`operator`, as: ExtensionOperatorFact.self) {
      let owner = catalog.name(of: member.owner)
      guard let source = Builtins.shared.extension(named: owner) else { return .unknown }
      let name = BuiltinName(catalog.name(of: `operator`), schema: .ofExtension(owner))
      let found = source.familyMembers(operator: name).first {
        $0.accessMethod == "btree" && ($0.strategy == 1 || $0.strategy == 5)
      }
      guard let found else { return nil }
      let usual = source.defaultOperatorClass(for: found.left, accessMethod: "btree")
      return OperatorOrder(isGreater: found.strategy == 5, isDefault: usual?.family == found.family)
    }
    for entry in catalog.dependents(of: `operator`, as: OperatorClassFact.self) {
      guard catalog.name(of: entry.fact.method) == "btree",
        let member = entry.fact.members.first(where: { $0.object == `operator` && $0.role == .operator }),
        member.number == 1 || member.number == 5
      else { continue }
      return OperatorOrder(isGreater: member.number == 5, isDefault: entry.fact.isDefault)
    }
    let loose = catalog.dependents(of: `operator`, as: OperatorFamilyMemberFact.self).first {
      $0.fact.member.number == 1 || $0.fact.member.number == 5
    }
    return loose.map { OperatorOrder(isGreater: $0.fact.member.number == 5, isDefault: false) }
  }

  /// The cast that an extension brings with one of its types.
  func extensionCast(from source: TypeReference, to target: TypeReference) -> ResolvedCast? {
    guard !source.isArray, !target.isArray, let from = providedName(of: source.type),
      let to = providedName(of: target.type)
    else { return nil }
    for name in [from, to] {
      guard case .ofExtension(let owner) = name.schema,
        let cast = Builtins.shared.extension(named: owner)?.cast(from: from, to: to)
      else { continue }
      let context: ResolvedCast.Context =
        switch cast.context {
        case .explicit: .explicit
        case .assignment: .assignment
        case .implicit: .implicit
        }
      return ResolvedCast(context: context, isBinary: cast.method == .binary)
    }
    return nil
  }

  /// The name by which the tables of built-in objects know a type; nil for a user's.
  func providedName(of type: ObjectID) -> BuiltinName? {
    if let name = builtinName(of: type) { return BuiltinName(name) }
    guard let member = catalog.fact(type, as: ExtensionTypeFact.self) else { return nil }
    return BuiltinName(
      catalog.name(of: type),
      schema: .ofExtension(catalog.name(of: member.owner))
    )
  }
}
