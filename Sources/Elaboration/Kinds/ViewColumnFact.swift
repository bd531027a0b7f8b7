// Columns of views and materialized views: they follow from the query, and are there to be referred to.

package import CatalogModel
package import Expressions
import PostgresBuiltins
package import PostgresSyntax

extension FactKind { package static let viewColumn = FactKind("view column") }

/// A column of a view or materialized view: the parent.
package struct ViewColumnFact: ObjectKind, ColumnLike {
  package static let kind = FactKind.viewColumn
  package static let isPositional = true
  package static let nameSpaces: [NameSpace] = [.column]
  package static let rank = 91
  package static let staysWithParent = true
  package var isDerived: Bool { true }
  package static let attributes: [Attribute<Self>] = [
    Attribute("type", \.type, .follows), Attribute("collation", \.collation, .follows),
  ]

  /// Nil when it could not be told.
  package var type: TypeReference?

  /// Nil for that of the type.
  package var collation: ObjectID?

  package init(type: TypeReference?) { self.type = type }

  package var columnType: TypeReference? { type }

  package var objectType: String { "COLUMN" }

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.qualified(names.catalog.parent(of: id))).\(names.bare(id))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] { [] }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [] }
}

extension ViewColumnFact: NoticesRenames {
  /// The query's column gets the name too: CREATE VIEW says it with AS.
  package static func renamed(_ id: ObjectID, from old: String, _ elaboration: inout Elaboration) {
    let view = elaboration.catalog.parent(of: id)
    let name = elaboration.catalog.name(of: id)
    guard let place = elaboration.catalog.children(of: view, .viewColumn).firstIndex(of: id),
      let fact = elaboration.catalog[view]?.fact as? any HoldsQuery
    else { return }
    rename(view, fact, place, name, &elaboration)
  }

  private static func rename<F: HoldsQuery>(
    _ view: ObjectID,
    _ fact: F,
    _ place: Int,
    _ name: String,
    _ elaboration: inout Elaboration
  ) {
    elaboration.catalog.update(view, as: F.self) { fact in
      guard place < fact.query.targets.count else { return }
      fact.query.targets[place].name = name
      fact.query.targets[place].isNamed = true
    }
  }
}

/// A relation that is defined by a query.
package protocol HoldsQuery: ObjectKind {
  var query: Query { get set }
}

extension Elaboration {
  /// The query of a view, with the names that a column list gives its columns.
  package mutating func viewQuery(
    _ statement: Node,
    columnNames: [String],
    at node: Node
  ) throws(Refusal) -> Query {
    let select = statement.as(.selectStmt)
    if select?["intoClause"] != nil {
      throw refused("invalid-view", "views must not contain SELECT INTO", at: node)
    }
    for table in select?["withClause"]?.list("ctes") ?? node.list("") {
      guard table.as(.commonTableExpr)?["ctequery"]?.tag == .selectStmt else {
        throw refused(
          "invalid-view",
          "views must not contain data-modifying statements in WITH",
          at: table.as(.commonTableExpr)
        )
      }
    }
    let query = try analyzeQuery(statement, columnNames: columnNames, with: &self)
    guard query.targets.count >= columnNames.count else {
      throw refused("invalid-view", "CREATE VIEW specifies more column names than columns", at: node)
    }
    return query
  }

  /// Refuses a column of rows of no type, or of nothing at all (CheckAttributeType).
  func checkNoPseudoType(_ column: ResolvedColumn, at node: Node) throws(Refusal) {
    guard let type = column.type, let name = builtinName(of: type.type),
      Builtins.shared.type(named: name)?.kind == .pseudo
    else { return }
    throw refused(
      "pseudo-type",
      "column \"\(column.name)\" has pseudo-type \(type.sql(Names(catalog)))",
      at: node
    )
  }

  /// Adds columns to a view, after those that it has.
  package mutating func addViewColumns(
    _ columns: [ResolvedColumn],
    to view: ObjectID,
    at node: Node
  ) throws(Refusal) {
    for column in columns {
      guard catalog.lookUp(.column, in: view, column.name) == nil else {
        throw refused("duplicate-column", "column \"\(column.name)\" specified more than once", at: node)
      }
      try checkNoPseudoType(column, at: node)
      var fact = ViewColumnFact(type: column.type)
      fact.collation = try collation(
        column.collation,
        // DefineVirtualRelation
        orRefuse: "could not determine which collation to use for view column \"\(column.name)\"",
        at: node
      )
      try add(fact, named: column.name, in: view, at: node)
    }
  }

  /// The collation that a query gives a column; nil for its type's own.
  func collation(
    _ derived: ColumnCollation,
    orRefuse message: @autoclosure () -> String,
    at node: Node
  ) throws(Refusal) -> ObjectID? {
    switch derived {
    case .usual: return nil
    case .named(let collation): return collation
    case .undetermined:
      throw refused(
        "undetermined-collation",
        message(),
        at: node,
        help: "use the COLLATE clause to set the collation explicitly"
      )
    }
  }
}
