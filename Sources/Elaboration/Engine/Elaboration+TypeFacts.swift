// What the analysis of expressions asks of schemas and types beyond their names.

package import CatalogModel
import Expressions
import PostgresBuiltins

extension Elaboration {
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
  private func providedName(of type: ObjectID) -> BuiltinName? {
    if let name = builtinName(of: type) { return BuiltinName(name) }
    guard let member = catalog.fact(type, as: ExtensionTypeFact.self) else { return nil }
    return BuiltinName(
      catalog.name(of: type),
      schema: .ofExtension(catalog.name(of: member.owner))
    )
  }
}
