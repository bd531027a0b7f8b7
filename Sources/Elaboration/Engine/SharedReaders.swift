// Statements that are about any kind of object: DROP, RENAME, SET SCHEMA, ALTER TABLE with its list of subcommands.

package import CatalogModel
package import PostgresSyntax

/// The readers that no single kind owns.
let sharedReaders: [Reader] = [
  Reader(.dropStmt) { node, elaboration throws(Refusal) in try elaboration.readDrop(node) },
  Reader(.renameStmt) { node, elaboration throws(Refusal) in try elaboration.readRename(node) },
  Reader(.alterObjectSchemaStmt) { node, elaboration throws(Refusal) in try elaboration.readSetSchema(node) },
  Reader(.alterTableStmt) { node, elaboration throws(Refusal) in try elaboration.readAlterTable(node) },
]

extension Elaboration {
  /// The object that a statement addresses by its ObjectType (`OBJECT_TABLE`): one of the files', an extension's, or one
  /// of the server's own, which is not in the catalog; see ``isForeign(_:_:)``.
  package mutating func address(
    _ objectType: String,
    object: Node?,
    relation: Node? = nil
  ) throws(Refusal) -> ObjectID {
    guard let addressing = Registry.shared.addressing[objectType] else {
      throw notModelled(objectType)
    }
    do throws(Refusal) { return try addressing.find(object, relation, &self) } catch {
      guard error.missing != nil, let id = foreignObject(objectType, object) else { throw error }
      return id
    }
  }

  /// What is reported for objects that are not modelled.
  package func notModelled(_ what: String) -> Refusal {
    let name = what.hasPrefix("OBJECT_") ? what.dropFirst(7).lowercased().replacing("_", with: " ") : what
    return refused("not-modelled", "\(name) is not modelled yet: the statement was not read")
  }

  // MARK: DROP

  fileprivate mutating func readDrop(_ node: Node) throws(Refusal) {
    let type = node.text("removeType") ?? ""
    let cascade = node.is("behavior", "DROP_CASCADE")
    var doomed: [ObjectID] = []
    for object in node.list("objects") {
      do throws(Refusal) {
        doomed.append(try address(type, object: object))
      } catch {
        // With IF EXISTS a missing object, or a missing schema on the way to it, is no error.
        guard node.flag("missing_ok"), error.missing != nil else { throw calling(error, type) }
      }
    }
    if node.flag("concurrent") { try checkConcurrentDrop(doomed, node) }
    let along = Set(doomed)
    for id in doomed {
      try checkOwn(id, toDrop: true)
      let guarded = catalog[id]?.fact as? any GuardsDrops
      if let refusal = guarded?.refusalToDrop(id, along: along, self) { throw refusal }
    }
    try drop(doomed, cascade: cascade)
  }

  /// DROP INDEX CONCURRENTLY takes one index by itself, and none of a partitioned table (RemoveRelations).
  private func checkConcurrentDrop(_ doomed: [ObjectID], _ node: Node) throws(Refusal) {
    if node.list("objects").count > 1 {
      throw refused("not-supported", "DROP INDEX CONCURRENTLY does not support dropping multiple objects")
    }
    if node.is("behavior", "DROP_CASCADE") {
      throw refused("not-supported", "DROP INDEX CONCURRENTLY does not support CASCADE")
    }
    for id in doomed {
      guard let index = catalog.fact(id, as: IndexFact.self), catalog.isPartitioned(index.table) else {
        continue
      }
      throw refused("not-supported", "cannot drop partitioned index \"\(catalog.name(of: id))\" concurrently")
    }
  }

  /// The refusal of DROP for a relation that is not there, which is called by what the statement takes it for
  /// (DropErrorMsgNonExistent).
  private func calling(_ refusal: Refusal, _ type: String) -> Refusal {
    let words = [
      "OBJECT_TABLE": "table", "OBJECT_VIEW": "view", "OBJECT_SEQUENCE": "sequence", "OBJECT_INDEX": "index",
      "OBJECT_MATVIEW": "materialized view", "OBJECT_FOREIGN_TABLE": "foreign table",
    ]
    guard let missing = refusal.missing, missing.what == "relation", let word = words[type] else {
      return refusal
    }
    var result = refusal
    let name = missing.name.split(separator: ".").last.map(String.init) ?? missing.name
    result.diagnostic.message = "\(word) \"\(name)\" does not exist"
    return result
  }

  // MARK: RENAME

  fileprivate mutating func readRename(_ node: Node) throws(Refusal) {
    let type = node.text("renameType") ?? ""
    if passesOver(type, "the name of") { return }
    let newName = node.text("newname") ?? ""
    let id: ObjectID
    do throws(Refusal) {
      // A column, constraint, trigger, rule or policy stands below its relation and is named by `subname`.
      if let relation = node["relation"], let subname = node.text("subname"), !subname.isEmpty {
        id = try addressBelow(type, relation: relation, name: subname, node)
      } else if type == "OBJECT_DOMCONSTRAINT" {
        let domain = try domain(named: node["object"]?.as(.list)?.strings("items") ?? [], at: node)
        id = try domainConstraint(node.text("subname") ?? "", of: domain)
      } else {
        // ALTER INDEX renames every relation that ALTER TABLE does (RangeVarCallbackForAlterRelation).
        let asked = type == "OBJECT_INDEX" ? "OBJECT_TABLE" : type
        id = try address(asked, object: node["object"] ?? nodeOfSubname(node), relation: node["relation"])
        if asked == "OBJECT_TABLE" { try checkObjectType(asked, of: id) }
      }
    } catch {
      guard node.flag("missing_ok"), error.missing != nil else { throw error }
      return
    }
    alterTableOnly = node["relation"].map { !$0.flag("inh") } ?? false
    try checkOwn(id, toDrop: false)
    if let refusal = refusalToRename(id, along: nil) { throw refusal }
    if type == "OBJECT_COLUMN", isSystemColumn(newName) {
      throw refused("system-column", "column name \"\(newName)\" conflicts with a system column name")
    }
    guard catalog.name(of: id) != newName else {
      throw alreadyExists(id, asked: catalog.kind(of: id), name: newName, at: nil)
    }
    if type == "OBJECT_RULE" { try checkRuleName(newName, on: catalog.parent(of: id), at: nil) }
    try rename(id, to: newName)
  }

  private func refusalToRename(_ id: ObjectID, along others: Set<ObjectID>?) -> Refusal? {
    (catalog[id]?.fact as? any GuardsRenames)?.refusalToRename(id, along: others, self)
  }

  /// SCHEMA, ROLE and other objects without a qualified name are named by `subname` alone.
  private func nodeOfSubname(_ node: Node) -> Node? { node["subname"] }

  private mutating func addressBelow(
    _ type: String,
    relation: Node,
    name: String,
    _ node: Node
  ) throws(Refusal) -> ObjectID {
    let parent = try self.relation(named: relation)
    let space: NameSpace =
      switch type {
      case "OBJECT_COLUMN", "OBJECT_ATTRIBUTE": .column
      case "OBJECT_TABCONSTRAINT", "OBJECT_DOMCONSTRAINT": .constraint
      case "OBJECT_TRIGGER": .trigger
      case "OBJECT_RULE": .rule
      case "OBJECT_POLICY": .policy
      default: throw notModelled(type)
      }
    guard let id = catalog.lookUp(space, in: parent, name) else {
      let what = type == "OBJECT_TABCONSTRAINT" ? "constraint" : catalogWord(space)
      if space == .column { throw missing("column", name, at: nil) }
      throw Refusal(
        "unknown-\(what)",
        "\(what) \"\(name)\" \(place(of: space)) \"\(catalog.name(of: parent))\" does not exist",
        at: statement.range,
        missing: Refusal.Missing(what: what, name: name)
      )
    }
    return id
  }

  /// How the messages about what is missing name the relation.
  private func place(of space: NameSpace) -> String {
    switch space {
    case .trigger, .policy: "for table"
    case .rule: "for relation"
    default: "of relation"
    }
  }

  private func catalogWord(_ space: NameSpace) -> String {
    switch space {
    case .column: "column"
    case .constraint: "constraint"
    case .trigger: "trigger"
    case .rule: "rule"
    case .policy: "policy"
    default: "object"
    }
  }

  /// Renames an object; all that refers to it follows by itself.
  package mutating func rename(_ id: ObjectID, to name: String) throws(Refusal) {
    // A constraint and its index, a column and its heirs': what PostgreSQL renames along.
    var renamed = [id]
    var seen: Set<ObjectID> = [id]
    var next = 0
    while next < renamed.count {
      for companion in renamedAlong(renamed[next], name)
      where catalog.name(of: companion) != name && seen.insert(companion).inserted {
        renamed.append(companion)
      }
      next += 1
    }
    for companion in renamed.dropFirst() {
      if let refusal = refusalToRename(companion, along: seen) { throw refusal }
    }
    for id in renamed { try renameAlone(id, to: name) }
  }

  private mutating func renameAlone(_ id: ObjectID, to name: String) throws(Refusal) {
    let oldName = catalog.name(of: id)
    do {
      try catalog.reidentify(id) { $0.name = name }
    } catch {
      throw alreadyExists(error.id, asked: catalog.kind(of: id), name: name, at: nil)
    }
    if let fact = catalog[id]?.fact as? any NoticesRenames {
      Swift.type(of: fact).renamed(id, from: oldName, &self)
    }
  }

  private func renamedAlong(_ id: ObjectID, _ name: String) -> [ObjectID] {
    (catalog[id]?.fact as? any FollowsRenames)?.renamedAlong(id, in: catalog) ?? []
  }

  // MARK: SET SCHEMA

  fileprivate mutating func readSetSchema(_ node: Node) throws(Refusal) {
    let id: ObjectID
    do throws(Refusal) {
      let type = node.text("objectType") ?? ""
      id = try address(type, object: node["object"], relation: node["relation"])
      if type == "OBJECT_TABLE" { try checkObjectType(type, of: id) }
    } catch {
      guard node.flag("missing_ok"), error.missing != nil else { throw error }
      return
    }
    try checkOwn(id, toDrop: false)
    if let refusal = (catalog[id]?.fact as? any GuardsMoves)?.refusalToMove(id, self) { throw refusal }
    let schema = try self.schema(named: node.text("newschema") ?? "", at: node)
    if isTemporary(id) {
      throw refused("temporary-schema", "cannot move objects into or out of temporary schemas", at: node)
    }
    try move(id, to: schema)
  }

  /// Moves an object to another schema, with what PostgreSQL moves along: indexes, owned sequences, constraints.
  package mutating func move(_ id: ObjectID, to schema: ObjectID) throws(Refusal) {
    if let fact = catalog[id]?.fact as? any SchemaMover {
      return try Swift.type(of: fact).move(id, to: schema, &self)
    }
    guard catalog.parent(of: id) != schema else { return }
    let name = catalog.name(of: id)
    do {
      try catalog.reidentify(id) { $0.parent = schema }
    } catch {
      throw alreadyExists(error.id, asked: catalog.kind(of: id), name: name, at: nil)
    }
    for companion in (catalog[id]?.fact as? any FollowsMoves)?.movedAlong(id, in: catalog) ?? [] {
      try move(companion, to: schema)
    }
  }

  // MARK: ALTER TABLE

  fileprivate mutating func readAlterTable(_ node: Node) throws(Refusal) {
    guard let rangeVar = node["relation"] else { return }
    let relation: ObjectID
    do throws(Refusal) {
      relation = try self.relation(named: rangeVar)
    } catch {
      guard node.flag("missing_ok"), error.missing != nil else { throw error }
      return
    }
    let isForType = node.is("objtype", "OBJECT_TYPE")
    try checkObjectType(node.text("objtype") ?? "", of: relation)
    alterTableOnly = !rangeVar.flag("inh")
    let commands = node.list("cmds").compactMap { $0.as(.alterTableCmd) }
    // ATController: first all subcommands are sorted into passes, then the passes run in order.
    addedColumns = []
    var passes: [(pass: Int, command: Node, read: AlterTableReader.Read)] = []
    for command in commands {
      let action = command.text("subtype") ?? ""
      try checkAction(action, on: relation)
      let subtype = (isForType ? "OBJECT_TYPE " : "") + action
      guard let reader = Registry.shared.alterTableReaders[subtype] else {
        throw notModelled("ALTER TABLE … \(subtype)")
      }
      passes.append((reader.pass(command), command, reader.read))
      alterTableLocks.append((relation, reader.lock(command)))
      if let later = reader.later { passes.append((later.pass, command, later.read)) }
    }
    // The sort is stable: written order within a pass.
    let sorted = passes.enumerated().sorted { ($0.element.pass, $0.offset) < ($1.element.pass, $1.offset) }
    for (_, entry) in sorted { try entry.read(entry.command, relation, &self) }
  }
}

/// A fact with companions that PostgreSQL renames together with it, as a constraint's index.
package protocol FollowsRenames: Fact {
  func renamedAlong(_ id: ObjectID, in catalog: Catalog) -> [ObjectID]
}

/// A fact that PostgreSQL does not let everybody rename, such as an inherited column.
package protocol GuardsRenames: Fact {
  /// Why not; nil when nothing is in the way.
  ///
  /// What goes in:
  ///   - id: the object.
  ///   - others: what is renamed together with it, when it is renamed along with another (``FollowsRenames``).
  ///   - elaboration: its `alterTableOnly` tells whether the statement says ONLY.
  func refusalToRename(_ id: ObjectID, along others: Set<ObjectID>?, _ elaboration: Elaboration) -> Refusal?
}

/// A fact that PostgreSQL does not let everybody move to another schema, such as a sequence that moves with its table.
package protocol GuardsMoves: Fact {
  /// Why not; nil when nothing is in the way.
  func refusalToMove(_ id: ObjectID, _ elaboration: Elaboration) -> Refusal?
}

/// A fact with companions that move to another schema together with it, as a table's indexes.
package protocol FollowsMoves: Fact {
  func movedAlong(_ id: ObjectID, in catalog: Catalog) -> [ObjectID]
}

/// A fact whose object is in no schema, but has things that are: SET SCHEMA moves those.
package protocol SchemaMover: Fact {
  static func move(_ id: ObjectID, to schema: ObjectID, _ elaboration: inout Elaboration) throws(Refusal)
}

/// A fact that keeps its object's name in other places too.
package protocol NoticesRenames: Fact {
  static func renamed(_ id: ObjectID, from old: String, _ elaboration: inout Elaboration)
}

/// A fact that another one holds on to, so that DROP can't take it away by itself, as a constraint's index.
package protocol GuardsDrops: Fact {
  /// Why not; nil when nothing is in the way.
  ///
  /// `doomed`: what the same statement drops.
  func refusalToDrop(_ id: ObjectID, along doomed: Set<ObjectID>, _ elaboration: Elaboration) -> Refusal?
}
