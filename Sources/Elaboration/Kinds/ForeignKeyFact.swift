// FOREIGN KEY constraints.

package import CatalogModel
package import Expressions
import PostgresSyntax

/// What a foreign key does when the row that it refers to goes or changes.
package enum ReferentialAction: String, Sendable, AttributeValue {
  case noAction = "a"
  case restrict = "r"
  case cascade = "c"
  case setNull = "n"
  case setDefault = "d"

  var sql: String {
    switch self {
    case .noAction: "NO ACTION"
    case .restrict: "RESTRICT"
    case .cascade: "CASCADE"
    case .setNull: "SET NULL"
    case .setDefault: "SET DEFAULT"
    }
  }
}

/// A FOREIGN KEY.
package struct ForeignKeyFact: Constraint {
  package static let reachesOthers = true
  // After the keys that they refer to, of whatever table.
  package static let rank = 80
  package static let attributes: [Attribute<Self>] = [
    Attribute("columns", \.columns, strength: .automatic, .replace),
    Attribute("referenced columns", \.referencedColumns, .replace),
    Attribute("match full", \.isMatchFull, .replace),
    Attribute("on update", \.onUpdate, .replace),
    Attribute("on delete", \.onDelete, .replace),
    Attribute("columns to set", \.columnsToSet, .replace),
    Attribute("deferrable", \.deferrability, .alter { $0.setDeferrability }),
    Attribute("validated", \.isValid, .alterIfPossible { $0.validate }),
    Attribute("inherited from", \.inheritedFrom, strength: .automatic, .alterIfPossible { $0.changeParent }),
    Attribute("index", \.index, .follows),
  ]

  package var columns: [ObjectID]
  package var referencedColumns: [ObjectID]
  package var isMatchFull = false
  package var onUpdate = ReferentialAction.noAction
  package var onDelete = ReferentialAction.noAction
  /// What ON DELETE SET NULL or SET DEFAULT sets, when not all columns.
  package var columnsToSet: [ObjectID] = []
  package var deferrability = Deferrability()
  package var isValid = true
  /// The foreign key of the partitioned table that it derives from.
  package var inheritedFrom: ObjectID?
  /// The unique index that it relies on.
  ///
  /// Where there are several, it depends on the order of their creation which one the server takes, so that it is no
  /// difference.
  package var index: Incidental<ObjectID>

  package init(columns: [ObjectID], referencedColumns: [ObjectID], index: ObjectID) {
    self.columns = columns
    self.referencedColumns = referencedColumns
    self.index = Incidental(wrappedValue: index)
  }

  package var isInherited: Bool { inheritedFrom != nil }
  package var canBeInlined: Bool { isValid }

  /// Whether the types of both sides change, which need not match meanwhile.
  ///
  /// Where they do, the server would look up all rows after each change; made again after both, it does so once.
  package func makesWay(_ id: ObjectID, for target: ObjectID, from old: Catalog, to new: Catalog) -> Bool {
    zip(columns, referencedColumns).contains { column, referenced in
      (column == target || referenced == target)
        && old.hasOtherType(column, than: new) && old.hasOtherType(referenced, than: new)
    }
  }

  package func inheritedHost(_ id: ObjectID, in catalog: Catalog) -> ObjectID? { inheritedFrom }

  package func link(to target: ObjectID, _ id: ObjectID, in catalog: Catalog) -> ObjectID? {
    guard target == inheritedFrom else { return nil }
    return catalog.link(of: catalog.parent(of: id), to: catalog.parent(of: target))
  }

  package func definition(_ id: ObjectID, _ names: Names) -> String {
    let list = { (columns: [ObjectID]) in columns.map(names.bare).joined(separator: ", ") }
    let target = referencedColumns.first.map { names.qualified(names.catalog.parent(of: $0)) } ?? ""
    var result = "FOREIGN KEY (\(list(columns))) REFERENCES \(target) (\(list(referencedColumns)))"
    if isMatchFull { result += " MATCH FULL" }
    if onUpdate != .noAction { result += " ON UPDATE \(onUpdate.sql)" }
    if onDelete != .noAction { result += " ON DELETE \(onDelete.sql)" }
    if !columnsToSet.isEmpty { result += " (\(list(columnsToSet)))" }
    return result + deferrability.sql + (isValid ? "" : " NOT VALID")
  }
}

extension Alteration<ForeignKeyFact> {
  fileprivate var setDeferrability: [Step] {
    // The partitioned table's statement changes its partitions' too.
    if new.isInherited { return [] }
    let words = new.deferrability.isDeferrable ? new.deferrability.sql : " NOT DEFERRABLE"
    // Unlike elsewhere, what is not said is not kept.
    return [Step(names.constraintHead(id), clause: "ALTER CONSTRAINT \(names.bare(id))\(words)")]
  }

  fileprivate var validate: [Step]? {
    guard new.isValid else { return nil }
    // Not a clause of a longer statement, whose lock would keep others out while the rows are read.
    return [Step("\(names.constraintHead(id)) VALIDATE CONSTRAINT \(names.bare(id))")]
  }

  /// A partition's follows from its being attached or detached.
  fileprivate var changeParent: [Step]? {
    let table = catalog.parent(of: id)
    return catalog.parentTables(of: table) != oldCatalog.parentTables(of: table) ? [] : nil
  }
}

extension Incidental: AttributeValue where Value: AttributeValue {
  package static var holdsReferences: Bool { Value.holdsReferences }
  package func forEachReference(_ body: (ObjectID) -> Void) { wrappedValue.forEachReference(body) }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> Incidental {
    Incidental(wrappedValue: wrappedValue.mapReferences(transform))
  }
}

extension ForeignKeyFact {
  /// The server takes the first of several keys over the same columns (transformFkeyCheckAttrs).
  package func rivals(_ id: ObjectID, in catalog: Catalog, since old: Catalog) -> [ObjectID] {
    guard let column = referencedColumns.first else { return [] }
    return old.children(of: catalog.parent(of: column), .constraint).filter { other in
      guard !catalog.contains(other), let key = old.fact(other, as: KeyFact.self) else { return false }
      return Set(key.columns) == Set(referencedColumns)
    }
  }
}

extension ForeignKeyFact {
  /// A partitioned table's can't be NOT VALID.
  package func online(_ id: ObjectID, _ names: Names) -> Step.Online? {
    let catalog = names.catalog
    guard isValid, !catalog.isPartitioned(catalog.parent(of: id)) else { return nil }
    return validatedLater(id, names)
  }
}
