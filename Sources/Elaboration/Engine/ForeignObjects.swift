// What statements say of objects that the files do not make: an extension's, and the server's own.

package import CatalogModel
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// An object of an extension, or one of the server's own, of the kinds that statements speak of now and then.
  mutating func foreignObject(_ objectType: String, _ object: Node?) -> ObjectID? {
    guard let object else { return nil }
    switch objectType {
    case "OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE", "OBJECT_AGGREGATE":
      // One of the files' own that was not found is of another kind: a procedure is no function.
      return foreignRoutine(object.as(.objectWithArgs) ?? object).flatMap { isOwn($0) ? nil : $0 }
    case "OBJECT_TYPE", "OBJECT_DOMAIN":
      let names = object.as(.typeName)?.strings("names") ?? object.as(.list)?.strings("items") ?? []
      let (schema, name) = split(names)
      return typeIfAny(schema, name)?.type
    case "OBJECT_SCHEMA":
      guard let name = object.string, name == "information_schema" else { return nil }
      return catalog.identities.number(of: Identity(kind: .schema, parent: .none, name: name))
    case "OBJECT_OPERATOR": return foreignOperator(object.as(.objectWithArgs) ?? object)
    case "OBJECT_CAST":
      let types = (object.as(.list)?.list("items").compactMap { $0.as(.typeName) } ?? []).compactMap {
        try? type($0)
      }
      let names = types.compactMap { builtinName(of: $0.type) }
      guard names.count == 2,
        Builtins.shared.cast(from: BuiltinName(names[0]), to: BuiltinName(names[1])) != nil
      else { return nil }
      return number(ofBuiltin: FactKind("cast"), "\(names[0]) AS \(names[1])")
    case "OBJECT_ACCESS_METHOD":
      guard let name = object.string, Builtins.shared.accessMethod(named: name) != nil else { return nil }
      return number(ofBuiltin: FactKind("access method"), name)
    case "OBJECT_TABLE", "OBJECT_VIEW", "OBJECT_MATVIEW", "OBJECT_FOREIGN_TABLE", "OBJECT_SEQUENCE":
      return foreignRelation(object.as(.list)?.strings("items") ?? [])
    case "OBJECT_COLUMN": return foreignRelation(object.as(.list)?.strings("items").dropLast() ?? [])
    default: return nil
    }
  }

  /// Whether the files make an object themselves.
  private func isOwn(_ id: ObjectID) -> Bool {
    catalog[id].map { !($0.fact is any ExtensionMember) } ?? false
  }

  private mutating func number(ofBuiltin kind: FactKind, _ name: String) -> ObjectID {
    catalog.identities.number(of: Identity(kind: kind, parent: pgCatalog, name: name))
  }

  /// One of pg_catalog's relations, or of information_schema's.
  private mutating func foreignRelation(_ names: [String]) -> ObjectID? {
    guard let name = names.last else { return nil }
    let schema = names.count > 1 ? names[names.count - 2] : "pg_catalog"
    guard Builtins.shared.relation(schema: schema, name: name) != nil else { return nil }
    return number(ofBuiltin: FactKind("relation"), name)
  }

  /// One of the server's operators.
  private mutating func foreignOperator(_ node: Node) -> ObjectID? {
    let (schema, name) = split(node.strings("objname"))
    guard schema == nil || schema == "pg_catalog" else { return nil }
    let sides = node.list("objargs").map { $0.as(.typeName).flatMap { try? type($0) } }
    guard sides.count == 2 else { return nil }
    for known in Builtins.shared.operators(named: name) {
      let left = known.left.flatMap { builtinReference($0.name) }
      if left == sides[0], builtinReference(known.right.name) == sides[1] {
        return number(ofBuiltin: FactKind("operator"), name)
      }
    }
    return nil
  }

  /// A function of an extension, or one of the server's own.
  mutating func foreignRoutine(_ node: Node?) -> ObjectID? {
    guard let node else { return nil }
    if node.flag("args_unspecified") { return routine(alone: node.strings("objname")) }
    var types: [TypeReference] = []
    for typeName in node.list("objargs").compactMap({ $0.as(.typeName) }) {
      guard let type = try? self.type(typeName) else { return nil }
      types.append(type)
    }
    return try? routine(named: node.strings("objname"), types, at: node)
  }

  /// Whether a statement is about what the files do not make, of which only privileges are compared, as in a dump; that is
  /// said then.
  ///
  /// `what`: what the statement is about, such as `its comment is`.
  package mutating func isForeign(_ id: ObjectID, _ what: String) -> Bool {
    if isOwn(id) { return false }
    note("not-schema", "it is not the files that make this object: \(what) not compared", .note)
    return true
  }

  /// Refuses to drop or rename what an extension, or the server itself, needs (findDependentObjects).
  func checkOwn(_ id: ObjectID, toDrop: Bool) throws(Refusal) {
    let names = Names(catalog)
    guard let fact = catalog[id]?.fact else {
      let name = catalog.identities[id].name
      throw refused(
        "built-in",
        toDrop
          ? "cannot drop \(name) because it is required by the database system"
          : "\(name) belongs to the server"
      )
    }
    guard let member = fact as? any ExtensionMember, catalog.contains(member.owner) else { return }
    let owner = names.bare(member.owner)
    guard toDrop else {
      throw refused(
        "not-modelled",
        "another name or schema for what extension \(owner) brings is not modelled"
      )
    }
    let described = "\(fact.objectType.lowercased()) \(fact.address(id, names))"
    throw refused(
      "dependent-objects",
      "cannot drop \(described) because extension \(owner) requires it",
      help: "you can drop extension \(owner) instead"
    )
  }
}
