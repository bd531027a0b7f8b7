// Names, through search_path, as namespace.c looks them up.

package import CatalogModel
import PostgresBuiltins
package import PostgresSyntax

extension Elaboration {
  // MARK: Schemas

  /// The schema of that name, or the server's refusal.
  package func schema(named name: String, at node: Node?) throws(Refusal) -> ObjectID {
    if let id = catalog.lookUp(.schema, name) { return id }
    if name == "pg_catalog" { return pgCatalog }
    throw missing("schema", name, at: node)
  }

  /// The schemas that names are looked for in, in order: pg_catalog first unless search_path names it
  /// (recomputeNamespacePath).
  ///
  /// Those that do not exist are passed over.
  package var visibleSchemas: [ObjectID] {
    var result: [ObjectID] = []
    if let temporary = catalog.lookUp(.schema, "pg_temp"), !session.searchPath.contains("pg_temp") {
      result.append(temporary)
    }
    if !session.searchPath.contains("pg_catalog") { result.append(pgCatalog) }
    for name in session.searchPath {
      if name == "pg_catalog" {
        result.append(pgCatalog)
      } else if let id = catalog.lookUp(.schema, name) {
        result.append(id)
      }
    }
    return result
  }

  /// Where CREATE puts an object with that qualified name: the schema that was named, or the first of search_path
  /// that exists (RangeVarGetCreationNamespace).
  package mutating func creationSchema(_ schema: String?, at node: Node?) throws(Refusal) -> ObjectID {
    if schema == "pg_temp" { return try temporarySchema(schema, at: node) }
    if let schema { return try self.schema(named: schema, at: node) }
    for name in session.searchPath {
      if let id = catalog.lookUp(.schema, name) { return id }
    }
    if let first = session.searchPath.first(where: { $0 != "$user" && $0 != "pg_catalog" }) {
      throw missing("schema", first, at: node)
    }
    throw refused(
      "no-schema",
      "no schema has been selected to create in",
      at: node,
      help: "write the schema before the name, or set search_path"
    )
  }

  /// The schema and name in a list of names: `a.b` or `b`.
  ///
  /// A database before them must be the current one and is dropped.
  package func split(_ names: [String]) -> (schema: String?, name: String) {
    (names.count > 1 ? names[names.count - 2] : nil, names.last ?? "")
  }

  // MARK: Relations

  /// The relation that a RangeVar (body) names: table, view, sequence, index or composite type.
  package func relation(named rangeVar: Node) throws(Refusal) -> ObjectID {
    try relation(schema: rangeVar.text("schemaname"), name: rangeVar.text("relname") ?? "", at: rangeVar)
  }

  /// The relation of that (possibly qualified) name.
  package func relation(named names: [String], at node: Node?) throws(Refusal) -> ObjectID {
    let (schema, name) = split(names)
    return try relation(schema: schema, name: name, at: node)
  }

  private func relation(schema: String?, name: String, at node: Node?) throws(Refusal) -> ObjectID {
    if let schema {
      let parent = try self.schema(named: schema, at: node)
      if let id = catalog.lookUp(.relation, in: parent, name) { return id }
      throw missing("relation", "\(schema).\(name)", at: node)
    }
    if let id = visible(.relation, name) { return id }
    throw missing("relation", name, at: node)
  }

  /// The first object of that name along search_path.
  package func visible(_ space: NameSpace, _ name: String) -> ObjectID? {
    for schema in visibleSchemas {
      if let id = catalog.lookUp(space, in: schema, name) { return id }
    }
    return nil
  }

  /// The object of that (possibly qualified) name in a name space, or a refusal that calls it `what`.
  package func object(
    _ space: NameSpace,
    what: String,
    named names: [String],
    at node: Node?
  ) throws(Refusal) -> ObjectID {
    let (schema, name) = split(names)
    if let schema {
      let parent = try self.schema(named: schema, at: node)
      if let id = catalog.lookUp(space, in: parent, name) { return id }
      throw missing(what, "\(schema).\(name)", at: node)
    }
    if let id = visible(space, name) { return id }
    throw missing(what, name, at: node)
  }

  /// The column of that name, or `column "x" of relation "y" does not exist`.
  package mutating func column(_ name: String, of relation: ObjectID, at node: Node?) throws(Refusal)
    -> ObjectID
  {
    if let id = catalog.lookUp(.column, in: relation, name) ?? assumedColumn(name, of: relation) { return id }
    throw Refusal(
      "unknown-column",
      "column \"\(name)\" of relation \"\(catalog.name(of: relation))\" does not exist",
      at: range(of: node),
      missing: Refusal.Missing(what: "column", name: name)
    )
  }

  // MARK: Names that the server makes up

  /// Whether any constraint of the schema has that name: what ChooseConstraintName and ConstraintNameExists look at.
  package func isConstraintNameTaken(_ name: String, in schema: ObjectID) -> Bool {
    (constraintHints[name] ?? []).contains { id in
      guard let entry = catalog[id], entry.name == name else { return false }
      return catalog.parent(of: entry.parent) == schema
    }
  }

  /// Must be called before constraints are added.
  mutating func noteConstraints() {
    for id in catalog.all {
      guard let fact = catalog[id]?.fact else { continue }
      if Swift.type(of: fact).nameSpaces.contains(.constraint) { noteConstraint(id) }
    }
  }

  /// Must be called for every constraint that is added or renamed.
  package mutating func noteConstraint(_ id: ObjectID) {
    constraintHints[catalog.name(of: id), default: []].append(id)
  }

  /// A name from parts, cut to 63 bytes at the longer part first.
  package func makeObjectName(_ name1: String, _ name2: String?, label: String) -> String {
    serverMadeName(name1, name2, label: label)
  }

  /// The first of `base_label`, `base_label1`, `base_label2`, … that is not taken (ChooseRelationName).
  package func chooseRelationName(_ name1: String, _ name2: String?, label: String, in schema: ObjectID)
    -> String
  {
    choose(name1, name2, label) { catalog.lookUp(.relation, in: schema, $0) != nil }
  }

  /// The first name that no constraint of the schema has (ChooseConstraintName).
  package func chooseConstraintName(
    _ name1: String,
    _ name2: String?,
    label: String,
    in schema: ObjectID,
    others: Set<String> = []
  ) -> String {
    choose(name1, name2, label) { others.contains($0) || isConstraintNameTaken($0, in: schema) }
  }

  /// The first of a series of names that `isTaken` does not refuse.
  package func choose(
    _ name1: String,
    _ name2: String?,
    _ label: String,
    isTaken: (String) -> Bool
  ) -> String {
    chooseName(name1, name2, label: label, isTaken: isTaken)
  }
}
