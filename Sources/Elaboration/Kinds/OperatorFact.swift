// Operators.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind { package static let `operator` = FactKind("operator") }

/// An operator: `CREATE OPERATOR`.
///
/// Its name and its operands' types identify it.
package struct OperatorFact: ObjectKind {
  package static let kind = FactKind.operator
  package static let nameSpaces: [NameSpace] = [.operator]
  package static let rank = 54
  package static let attributes: [Attribute<Self>] = [
    Attribute("left", \.left, .replace),
    Attribute("right", \.right, .replace),
    Attribute("function", \.function, .replace),
    Attribute("result", \.result, .follows),
    Attribute(
      "commutator",
      \.commutator,
      strength: .weak,
      deferred: true,
      .alterIfPossible { $0.links(\.commutator) }
    ),
    Attribute(
      "negator",
      \.negator,
      strength: .weak,
      deferred: true,
      .alterIfPossible { $0.links(\.negator) }
    ),
    Attribute("restrict", \.restrict, .alter { [$0.estimators] }),
    Attribute("join", \.join, .alter { [$0.estimators] }),
    Attribute("hashes", \.canHash, .replace),
    Attribute("merges", \.canMerge, .replace),
  ]

  /// Nil for a prefix operator.
  package var left: TypeReference?
  package var right: TypeReference
  package var function: ObjectID
  package var result: TypeReference?
  /// Each of these may name the operator in turn, and PostgreSQL records no dependency for them.
  package var commutator: ObjectID?
  package var negator: ObjectID?
  /// The links that come of others' naming it before it was there, and of no word of its own.
  @Incidental package var adopted: Set<OperatorLink> = []
  /// The functions that estimate how many rows it selects, and joins.
  package var restrict: ObjectID?
  package var join: ObjectID?
  package var canHash = false
  package var canMerge = false

  package init(left: TypeReference?, right: TypeReference, function: ObjectID) {
    self.left = left
    self.right = right
    self.function = function
  }

  package static let readers = [
    Reader(.defineStmt, of: "OBJECT_OPERATOR") { node, elaboration throws(Refusal) in
      try elaboration.createOperator(node)
    },
    Reader(.alterOperatorStmt) { node, elaboration throws(Refusal) in try elaboration.alterOperator(node) },
  ]

  package static let addressing = [
    Addressing("OBJECT_OPERATOR") { object, _, elaboration throws(Refusal) in
      try elaboration.operator(withArguments: object?.as(.objectWithArgs) ?? object)
    }
  ]

  package var withoutDeferred: OperatorFact {
    var result = self
    result.commutator = nil
    result.negator = nil
    return result
  }

  package func forgetting(_ target: ObjectID) -> OperatorFact? {
    var result = self
    if commutator == target { result.commutator = nil }
    if negator == target { result.negator = nil }
    return result
  }

  /// Those that named it before it was there.
  package func mentions(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    [adopted.contains(.commutator) ? commutator : nil, adopted.contains(.negator) ? negator : nil]
      .compactMap(\.self)
  }

  // MARK: SQL

  package func address(_ id: ObjectID, _ names: Names) -> String {
    names.operator(id, left, right)
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    var options = ["FUNCTION = \(names.qualified(function))"]
    if let left { options.append("LEFTARG = \(left.sql(names))") }
    options.append("RIGHTARG = \(right.sql(names))")
    // Set also where the deferred attributes are left out: a link names an operator that may come later.
    let whole = names.catalog.fact(id, as: OperatorFact.self)
    if let other = whole?.commutator, !adopted.contains(.commutator) {
      options.append("COMMUTATOR = OPERATOR(\(names.operator(other)))")
    }
    if let other = whole?.negator, !adopted.contains(.negator) {
      options.append("NEGATOR = OPERATOR(\(names.operator(other)))")
    }
    if let restrict { options.append("RESTRICT = \(names.qualified(restrict))") }
    if let join { options.append("JOIN = \(names.qualified(join))") }
    if canHash { options.append("HASHES") }
    if canMerge { options.append("MERGES") }
    return [Step("CREATE OPERATOR \(names.operator(id)) (\n    \(options.joined(separator: ",\n    "))\n)")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    // The server leaves the shells of others that it named.
    let shells = Set([commutator, negator].compactMap(\.self)).filter { other in
      names.catalog.fact(other, as: OperatorShellFact.self)?.linkers(other, in: names.catalog) == [id]
    }
    return [Step("DROP OPERATOR \(address(id, names))")]
      + shells.sorted().flatMap { names.catalog[$0]?.fact.drop($0, names) ?? [] }
  }
}

/// A link of an operator to another one.
package enum OperatorLink: Sendable { case commutator, negator }

/// What stands for an operator that others name as their commutator or negator, until it is there: so long it can not
/// be used, and pg_dump leaves it out (OperatorShellMake).
package struct OperatorShellFact: ObjectKind {
  package static let kind = FactKind.operator
  package static let nameSpaces: [NameSpace] = [.operator]
  package static let rank = 54
  package static let attributes: [Attribute<Self>] = [
    Attribute("left", \.left, .follows),
    Attribute("right", \.right, .follows),
    Attribute("maker", \.maker, strength: .weak, .follows),
  ]

  package var left: TypeReference?
  package var right: TypeReference
  /// The operator that named it first; nil when that is gone.
  package var maker: ObjectID?

  package init(left: TypeReference?, right: TypeReference, maker: ObjectID) {
    self.left = left
    self.right = right
    self.maker = maker
  }

  package var isDerived: Bool { true }
  package func host(in catalog: Catalog) -> ObjectID? { maker }

  package func forgetting(_ target: ObjectID) -> OperatorShellFact? {
    var result = self
    result.maker = nil
    return result
  }

  /// The operators that name it.
  func linkers(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    catalog.dependents(of: id).map(\.id).filter { catalog[$0]?.fact is OperatorFact }
  }

  package func address(_ id: ObjectID, _ names: Names) -> String { names.operator(id, left, right) }
  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] { [] }
  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP OPERATOR \(address(id, names))")]
  }
}

extension Names {
  /// `app.===`, which is never quoted; also of an extension's operator.
  func `operator`(_ id: ObjectID) -> String {
    let schema = catalog.schema(of: id)
    return schema == .none ? catalog.name(of: id) : "\(bare(schema)).\(catalog.name(of: id))"
  }

  fileprivate func `operator`(_ id: ObjectID, _ left: TypeReference?, _ right: TypeReference) -> String {
    "\(`operator`(id)) (\(left?.sql(self) ?? "NONE"), \(right.sql(self)))"
  }
}

extension Alteration<OperatorFact> {
  /// ALTER OPERATOR can set no link; one comes and goes by itself with the operator at its other end (OperatorUpd).
  fileprivate func links(_ link: KeyPath<OperatorFact, ObjectID?>) -> [Step]? {
    let (before, after) = (old[keyPath: link], new[keyPath: link])
    // An operator that was only just created carried its links in its own statement.
    guard oldCatalog.contains(id) else { return [] }
    func isThere(_ id: ObjectID, _ catalog: Catalog) -> Bool { catalog[id]?.fact is OperatorFact }
    let goes = before.map { isThere($0, oldCatalog) && !isThere($0, catalog) } ?? true
    let comes = after.map { isThere($0, catalog) && !isThere($0, oldCatalog) } ?? true
    return goes && comes ? [] : nil
  }

  fileprivate var estimators: Step {
    var options: [String] = []
    if new.restrict != old.restrict {
      options.append("RESTRICT = \(new.restrict.map(names.qualified) ?? "NONE")")
    }
    if new.join != old.join { options.append("JOIN = \(new.join.map(names.qualified) ?? "NONE")") }
    return Step("ALTER OPERATOR \(new.address(id, names)) SET (\(options.joined(separator: ", ")))")
  }
}

extension OperatorFact: Callable {
  package func resolved(_ id: ObjectID, in catalog: Catalog) -> ResolvedRoutine {
    ResolvedRoutine(id: id, arguments: (left.map { [$0] } ?? []) + [right], result: result)
  }
}
