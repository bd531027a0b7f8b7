// Columns of tables. Defaults are facts of their own, and so are the sequences behind identity columns.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind { package static let column = FactKind("column") }

/// A column of a table: the parent.
package struct ColumnFact: ObjectKind {
  package static let kind = FactKind.column
  package static let isPositional = true
  package static let nameSpaces: [NameSpace] = [.column]
  package static let rank = 61
  package static let isEvaluated = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("type", \.type, disturbs: true, .alterIfPossible { $0.setType }),
    Attribute("collation", \.collation, disturbs: true, .alterIfPossible { $0.setType }),
    // What is computed can't become so later, nor be computed otherwise; it can only be kept as it is.
    Attribute("generation expression", \.generated, pins: true, .alterIfPossible { $0.dropExpression }),
    Attribute("not null", \.isNotNull, .alter { $0.setNotNull }),
    Attribute("statistics target", \.statistics, deferred: true, .alter { $0.setStatistics }),
    Attribute("storage", \.storage, deferred: true, .alter { $0.setStorage }),
    Attribute("compression", \.compression, .alter { $0.setCompression }),
    Attribute("options", \.parameters, deferred: true, .alter { $0.setParameters }),
    Attribute("foreign options", \.foreignOptions, .alter { $0.setForeignOptions }),
    Attribute(
      "inherited from",
      \.inherited,
      strength: .automatic,
      comparing: { $0.inheritedFrom.hasSameElements(as: $1.inheritedFrom) },
      .follows
    ),
    // What was once declared here stays so: nothing but dropping the column would change it, which nobody wants.
    Attribute(
      "declared",
      \.merged,
      strength: .weak,
      comparing: { $0.isLocal || !$1.isLocal || $1.merged.isEmpty },
      .alter { $0.declare }
    ),
    Attribute("attribute", \.attribute, strength: .automatic, .follows),
    Attribute("assumed", \.isDerived, .follows),
  ]

  /// Of a table that is taken to be there; see `AssumedObjects.swift`.
  package var isDerived = false

  package var type: TypeReference
  /// Where it differs from the type's own.
  package var collation: ObjectID?
  /// What a generated column is computed by.
  package var generated: Expression?
  package var isNotNull = false
  /// Nil for the default, which ALTER TABLE writes as -1.
  package var statistics: Int?
  /// `MAIN` and its kin; nil where it is the type's own.
  package var storage: String?
  /// `pglz` or `lz4`; nil for the default.
  package var compression: String?
  package var parameters = StorageParameters()
  /// What the foreign-data wrapper is told about it, in a foreign table.
  package var foreignOptions = ForeignOptions()

  /// The columns of parents that it stands for, when no one declared it here as well.
  package internal(set) var inherited: [ObjectID] = []
  /// Those of a column that was declared here as well: it stays when they go.
  package internal(set) var merged: [ObjectID] = []
  /// For a typed table, the attribute of the type.
  package var attribute: ObjectID?

  package init(type: TypeReference) { self.type = type }

  /// The columns of parents that it stands for: `attinhcount` of them.
  package var inheritedFrom: [ObjectID] { inherited + merged }

  /// Whether it was declared here, rather than for a parent alone: `attislocal`.
  package var isLocal: Bool { inherited.isEmpty }

  /// Makes it stand for a parent's column as well; for that alone, when it is new or its table becomes a partition.
  mutating func inherit(from column: ObjectID, alone: Bool = false) {
    if alone || !inherited.isEmpty { inherited.append(column) } else { merged.append(column) }
  }

  /// Makes it one that was declared here, too.
  mutating func declare() {
    merged += inherited
    inherited = []
  }

  /// Cuts it off from parents' columns; without any left it is the table's own.
  mutating func disinherit(from columns: some Sequence<ObjectID>) {
    inherited.removeAll(where: columns.contains)
    merged.removeAll(where: columns.contains)
  }

  package static let alterTableReaders = columnReaders

  package static let addressing = [
    Addressing("OBJECT_COLUMN") { object, _, elaboration throws(Refusal) in
      let names = object?.as(.list)?.strings("items") ?? []
      let relation = try elaboration.relation(named: names.dropLast(), at: nil)
      return try elaboration.column(names.last ?? "", of: relation, at: nil)
    }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.qualified(names.catalog.parent(of: id))).\(names.bare(id))"
  }

  package func link(to target: ObjectID, _ id: ObjectID, in catalog: Catalog) -> ObjectID? {
    if target == attribute { return catalog.typing(of: catalog.parent(of: id)) }
    guard inherited.contains(target) || merged.contains(target) else { return nil }
    return catalog.link(of: catalog.parent(of: id), to: catalog.parent(of: target))
  }

  /// The parent's column, or the type's attribute, whose ADD comes down here.
  package func inheritedHost(_ id: ObjectID, in catalog: Catalog) -> ObjectID? {
    attribute ?? inherited.first
  }

  package func forgetting(_ target: ObjectID) -> ColumnFact? {
    var result = self
    result.merged.removeAll { $0 == target }
    return result
  }

  package var withoutDeferred: ColumnFact {
    var result = self
    result.statistics = nil
    result.storage = nil
    result.parameters = StorageParameters()
    return result
  }
}

extension ColumnFact: ColumnLike {
  package var columnType: TypeReference? { type }
}

extension ColumnFact: FollowsRenames {
  package func renamedAlong(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] { catalog.heirs(ofColumn: id) }
}

extension ColumnFact: GuardsRenames {
  package func refusalToRename(
    _ id: ObjectID,
    along others: Set<ObjectID>?,
    _ elaboration: Elaboration
  ) -> Refusal? {
    let catalog = elaboration.catalog
    let name = catalog.name(of: id)
    let table = catalog.parent(of: id)
    if catalog.isTyped(table), others == nil {
      return elaboration.refused("typed-table", "cannot rename column of typed table")
    }
    // No parent may keep the name (renameatt_internal).
    if inheritedFrom.contains(where: { others?.contains($0) != true }) {
      return elaboration.refused("inherited-column", "cannot rename inherited column \"\(name)\"")
    }
    if others == nil, elaboration.alterTableOnly, !catalog.heirs(of: table).isEmpty {
      return elaboration.refused(
        "inherited-column",
        "inherited column \"\(name)\" must be renamed in child tables too"
      )
    }
    return nil
  }
}
