// The defaults of columns.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind { package static let columnDefault = FactKind("default value") }

/// The default of a column of a table or view: the parent.
package struct DefaultFact: ObjectKind {
  package static let kind = FactKind.columnDefault
  package static let nameSpaces: [NameSpace] = []
  package static let rank = 62
  package static let attributes: [Attribute<Self>] = [
    Attribute("expression", \.expression, .alter { $0.setExpression })
  ]

  package var expression: Expression

  package init(expression: Expression) { self.expression = expression }

  /// A default is converted as the values are, but never by USING; and the column's own sequence goes before.
  package func makesWay(_ id: ObjectID, for target: ObjectID, from old: Catalog, to new: Catalog) -> Bool {
    guard let before = old.fact(target, as: ColumnFact.self),
      let after = new.fact(target, as: ColumnFact.self)
    else { return false }
    let losesSequence = old[id]?.references.contains { reference in
      !new.contains(reference.target)
        && old.fact(reference.target, as: SequenceFact.self)?.ownedBy == target
    }
    if losesSequence == true, before.type != after.type { return true }
    return !old.canAssign(expression.type ?? before.type, to: after.type, in: new)
  }

  /// What it gives is a value of the type that the column gets.
  package func awaits(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> [ObjectID] {
    let column = catalog.parent(of: id)
    guard let before = old.fact(column, as: ColumnFact.self),
      let after = catalog.fact(column, as: ColumnFact.self)
    else { return [] }
    return before.type == after.type ? [] : [column]
  }

  package func address(_ id: ObjectID, _ names: Names) -> String {
    let column = names.catalog.parent(of: id)
    return "for column \(names.bare(column)) of table \(names.qualified(names.catalog.parent(of: column)))"
  }

  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    switch inlining(id, inlined: inlined, names) {
    case .separate: nil
    case .unasked: ""
    case .written: definition(names)
    }
  }

  package func inlining(_ id: ObjectID, inlined: Inlined, _ names: Names) -> Inlining {
    let catalog = names.catalog
    let column = catalog.parent(of: id)
    if inlined.within(column).contains(where: { catalog.fact($0, as: SequenceFact.self)?.ownedBy == column })
    {
      return .unasked
    }
    guard let fact = catalog.fact(column, as: ColumnFact.self) else { return .separate }
    switch fact.making(column, inlined, catalog) {
    case .declared where names.fillsRowsHeldElsewhere(catalog.parent(of: column)): return .separate
    case .declared, .byType: return .written
    case .byPartition(let parent): return isThat(of: parent, catalog) ? .unasked : .written
    case .byParent(let parent), .byColumn(let parent):
      return isThat(of: parent, catalog) ? .unasked : .separate
    }
  }

  private func definition(_ names: Names) -> String { "DEFAULT \(expression.defaultSQL(names))" }

  private func isThat(of column: ObjectID, _ catalog: Catalog) -> Bool {
    catalog.defaultFact(of: column) == self
  }

  /// The default of the parent's column, where SET DEFAULT at the parent comes down to this one.
  package func inheritedHost(_ id: ObjectID, in catalog: Catalog) -> ObjectID? {
    guard let column = catalog.fact(catalog.parent(of: id), as: ColumnFact.self) else { return nil }
    for parent in column.inheritedFrom {
      guard let host = catalog.defaultID(of: parent), isThat(of: parent, catalog), catalog.recurses(host)
      else { continue }
      return host
    }
    return nil
  }

  package func link(to target: ObjectID, _ id: ObjectID, in catalog: Catalog) -> ObjectID? {
    guard catalog.kind(of: target) == .columnDefault else { return nil }
    let (ours, theirs) = (catalog.parent(of: id), catalog.parent(of: target))
    return catalog.fact(ours, as: ColumnFact.self)?.link(to: theirs, ours, in: catalog)
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [step(id, "SET DEFAULT \(expression.sql(names))", only: !names.catalog.recurses(id), names)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    // Those that inherit from it drop theirs themselves, or keep them.
    let hasHeirs = !names.catalog.heirs(ofColumn: names.catalog.parent(of: id)).isEmpty
    return [step(id, "DROP DEFAULT", only: hasHeirs, names)]
  }

  fileprivate func step(_ id: ObjectID, _ clause: String, only: Bool = false, _ names: Names) -> Step {
    let column = names.catalog.parent(of: id)
    return Step(
      names.alterTable(names.catalog.parent(of: column), only: only),
      clause: "ALTER COLUMN \(names.bare(column)) \(clause)"
    )
  }
}

extension Names {
  /// Whether a table that is there already has rows in columns of others as well: PostgreSQL can't give those the
  /// default of a column that is added, and refuses to add it with one.
  fileprivate func fillsRowsHeldElsewhere(_ table: ObjectID) -> Bool {
    guard let old, old.contains(table) else { return false }
    return old.isStored(table) || catalog.isStored(table)
  }
}

extension Alteration<DefaultFact> {
  fileprivate var setExpression: [Step] {
    let column = catalog.parent(of: id)
    let parents = catalog.fact(column, as: ColumnFact.self)?.inheritedFrom ?? []
    for parent in parents {
      // SET DEFAULT at the parent comes down here.
      guard let host = catalog.defaultID(of: parent), let theirs = catalog.defaultFact(of: parent),
        let link = new.link(to: host, id, in: catalog), oldCatalog.contains(link),
        theirs == new, oldCatalog.fact(host, as: DefaultFact.self) != theirs, catalog.recurses(host)
      else { continue }
      return []
    }
    return new.create(id, inlined: Inlined(), names)
  }
}

extension Catalog {
  /// The fact about the default of a column.
  package func defaultID(of column: ObjectID) -> ObjectID? { child(of: column, .columnDefault) }

  package func defaultFact(of column: ObjectID) -> DefaultFact? { defaultID(of: column).flatMap { fact($0) } }

  /// Whether SET DEFAULT may come down to all columns that inherit from a default's: they all have the same.
  fileprivate func recurses(_ id: ObjectID) -> Bool {
    guard let own = fact(id, as: DefaultFact.self) else { return false }
    var queue = heirs(ofColumn: parent(of: id))
    while let column = queue.popLast() {
      guard defaultFact(of: column) == own else { return false }
      queue += heirs(ofColumn: column)
    }
    return true
  }
}
