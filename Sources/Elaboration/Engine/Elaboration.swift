// The state of a fold: the catalog so far, the session, and the statement at hand.

package import CatalogModel
package import Expressions
import PostgresBuiltins
package import PostgresSyntax

/// Folds DDL into a catalog: what a server would do with it, without the storage.
///
/// Readers (``Reader``) change ``catalog`` and throw a ``Refusal`` where the server would refuse; what they changed
/// until then is taken back.
package struct Elaboration: Sendable {
  package var catalog: Catalog
  package var session: Session
  /// The statement that is being read; its `range(at:)` gives places for errors.
  package internal(set) var statement: Statement
  package var diagnostics: [Diagnostic] = []
  /// Statements about data, which change no schema: how many of each, and where the first one is.
  var passedOver: [NodeTag: (count: Int, first: SourceRange)] = [:]

  /// The number of the schema pg_catalog, in which built-in objects have theirs.
  package let pgCatalog: ObjectID
  package let publicSchema: ObjectID

  /// Whether the ALTER TABLE at hand says ONLY: it does not recurse to children.
  package internal(set) var alterTableOnly = false
  /// The routines whose bodies are being read, since a statement calls them.
  var runningRoutines: Set<ObjectID> = []
  /// Whether a type that is but a name so far will do for the statement at hand.
  var allowsShells = false
  /// What the bodies of the functions written in SQL do that the expression at hand calls.
  var inlinedMutability: [ObjectID: Mutability] = [:]
  /// Types that a function was the first to speak of.
  var impliedShells: Set<ObjectID> = []
  /// The bounds of partitions as they were last looked at, by the partitioned table.
  var partitionBounds: [ObjectID: PartitionBounds] = [:]
  /// By a partitioned table's index, a partition that had none attached to it when that was last looked at.
  var partitionsWithoutIndex: [ObjectID: ObjectID] = [:]
  /// The locks that the subcommands of the ALTER TABLE at hand take on its relation.
  var alterTableLocks: [(relation: ObjectID, mode: LockMode)] = []
  /// What the ALTER COLUMN TYPE at hand makes of the values, by column; nothing where they are simply cast.
  var columnTransforms: [ObjectID: Expression] = [:]
  /// The sequences that the statement at hand has start anew.
  var restartedSequences: Set<ObjectID> = []
  /// The columns that the ALTER TABLE at hand has added.
  var addedColumns: Set<ObjectID> = []

  /// Which numbers the built-in types have; kept by the analysis of expressions.
  package var typeNumbers = TypeNumbers()

  /// What pg_constraint knows by schema and name; see ``isConstraintNameTaken(_:in:)``.
  var constraintHints: [String: [ObjectID]] = [:]

  /// The extensions that were created; see ``noteExtension(_:)``.
  var extensionHints: [ObjectID] = []
  /// What is taken to be there if nothing makes it.
  var assumption = Assumption()
  /// Which pairs of base types an equality was looked for, and whether there is one.
  var comparableTypes: [[TypeReference]: Bool] = [:]
  /// Types of pg_catalog that columns may have, of those that some have.
  var columnTypes = ObjectSet()
  /// The columns of the relation that an expression was about last, and when that was.
  private var lastResolved: (relation: ResolvedRelation, time: Int)?
  /// Collations of pg_catalog that were looked up, by name: expressions ask for the default one all the time.
  var builtinCollations: [String: ObjectID] = [:]
  /// pg_catalog's default operator classes for its own types, by access methods, as far as they were asked for; forgotten
  /// when something comes that may bring a better one.
  var usualClasses: [String: [TypeReference: BuiltinOperatorClass]] = [:]
  /// Types of pg_catalog that were looked up.
  var builtinTypes: [String: TypeReference?] = [:]
  /// What the extensions that were created provide, where that is known.
  var extensionSources: [ObjectID: BuiltinSource] = [:]

  init(catalog: Catalog, session: Session, statement: Statement) {
    self.catalog = catalog
    self.session = session
    self.statement = statement
    pgCatalog = self.catalog.identities.number(of: Identity(kind: .schema, parent: .none, name: "pg_catalog"))
    publicSchema = self.catalog.identities.number(of: Identity(kind: .schema, parent: .none, name: "public"))
    for id in catalog.roots(.extension) { noteExtension(id) }
  }

  /// What reads texts that stand in no script, with the objects of a catalog.
  static func reader(of catalog: Catalog) -> Elaboration? {
    noScript.statements.first.map {
      Elaboration(catalog: catalog, session: Session(searchPath: []), statement: $0)
    }
  }

  private static let noScript = parseScript(SourceFile(name: "text", text: "SELECT 1"), index: -1)

  /// A relation with its columns, as expressions about it see it.
  package mutating func resolved(_ relation: ObjectID) -> ResolvedRelation {
    if isAssumed(relation) { return ResolvedRelation(id: relation, columns: [], isOpaque: true) }
    let isOpaque = !assumption.isEmpty && hasUnknownColumns(relation)
    // A table may have as many checks as columns.
    let time = catalog.time(of: .column)
    if let last = lastResolved, last.relation.id == relation, last.time == time { return last.relation }
    var columns = catalog.resolvedColumns(of: relation)
    if columns.isEmpty, let fact = catalog[relation]?.fact as? any HasFixedColumns {
      columns = Swift.type(of: fact).fixedColumns.map { name, type in
        ResolvedColumn(name: name, id: nil, type: TypeReference(builtinType(type)))
      }
    }
    let result = ResolvedRelation(
      id: relation,
      columns: columns,
      hasSystemColumns: catalog.kind(of: relation) != .view,
      isOpaque: isOpaque
    )
    lastResolved = (result, time)
    return result
  }

  // MARK: Places and refusals

  /// The place of a node in the file; the whole statement where the node has none.
  package func range(of node: Node?) -> SourceRange { statement.range(at: node?.location) }

  /// `relation "x" does not exist` and its like: what a later statement may still create.
  package func missing(_ what: String, _ name: String, at node: Node?, id: String? = nil) -> Refusal {
    Refusal(
      id ?? "unknown-\(what.replacing(" ", with: "-"))",
      "\(what) \"\(name)\" does not exist",
      at: range(of: node),
      missing: Refusal.Missing(what: what, name: name)
    )
  }

  /// What the server refuses whatever comes later.
  package func refused(_ id: String, _ message: String, at node: Node? = nil, help: String? = nil) -> Refusal
  {
    Refusal(id, message, at: range(of: node), help: help)
  }

  /// Says something about the statement at hand without refusing it.
  package mutating func note(
    _ id: String,
    _ message: String,
    _ severity: Diagnostic.Severity = .warning,
    at node: Node? = nil
  ) {
    diagnostics.append(Diagnostic(id: id, severity: severity, message: message, range: range(of: node)))
  }

  // MARK: Adding and dropping

  /// Adds a fact, or refuses as the server does when its name is taken.
  @discardableResult
  package mutating func add<F: Fact>(
    _ fact: F,
    named name: String = "",
    in parent: ObjectID = .none,
    arguments: [ObjectID] = [],
    at node: Node? = nil
  ) throws(Refusal) -> ObjectID {
    do {
      return try catalog.add(fact, named: name, in: parent, arguments: arguments, at: range(of: node))
    } catch {
      throw alreadyExists(error.id, asked: F.kind, name: name, at: node)
    }
  }

  /// `relation "x" already exists`, in the words for the kind that has the name.
  package func alreadyExists(_ id: ObjectID, asked: FactKind, name: String, at node: Node?) -> Refusal {
    let spaces = catalog[id].map { $0.nameSpaces } ?? []
    let what = spaces.contains(.relation) ? "relation" : catalog.kind(of: id).name
    // A column's name says little without its relation's.
    let whose = spaces.contains(.column) ? " of relation \"\(catalog.name(of: catalog.parent(of: id)))\"" : ""
    var message = "\(what) \"\(name)\"\(whose) already exists"
    if spaces.contains(.routine) {
      // As it is told apart from others of its name (IsThereFunctionInNamespace).
      let names = Names(catalog)
      let schema = names.bare(catalog.parent(of: id))
      let signature = names.signature(id).dropFirst(schema.count + 1)
      message =
        "function \(signature) already exists in schema \"\(catalog.name(of: catalog.parent(of: id)))\""
    }
    var refusal = refused("duplicate-name", message, at: node)
    if let origin = catalog[id]?.origin, origin != .nowhere {
      refusal.diagnostic.notes.append(Diagnostic.Note(message: "it was made here", range: origin))
    }
    return refusal
  }

  /// Drops objects with all that goes along (findDependentObjects), or refuses.
  package mutating func drop(_ ids: [ObjectID], cascade: Bool, at node: Node? = nil) throws(Refusal) {
    handOverOpaqueObjects(of: ids)
    let closure: [ObjectID]
    do {
      closure = try catalog.dropClosure(of: ids, cascade: cascade)
    } catch {
      let names = Names(catalog)
      var refusal = refused(
        "dependent-objects",
        "cannot drop \(names.described(error.target)) because other objects depend on it",
        at: node,
        help: "drop those first, or use DROP … CASCADE to drop them too"
      )
      for (dependent, target) in error.dependents.prefix(10) {
        refusal.diagnostic.notes.append(
          Diagnostic.Note(
            message: "\(names.described(dependent)) depends on \(names.described(target))",
            range: catalog[dependent]?.origin ?? .nowhere
          )
        )
      }
      throw refusal
    }
    try checkMembers(among: closure, at: node)
    catalog.remove(closure: closure)
  }
}
