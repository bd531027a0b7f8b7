// EXCLUDE constraints.

package import CatalogModel
import Expressions
import PostgresSyntax

/// An operator of an EXCLUDE constraint.
package struct ExclusionOperator: Hashable, Sendable, AttributeValue {
  package var name: String
  /// Nil for one of pg_catalog's, which the types of its key tell from others of the name.
  package var object: ObjectID?

  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) { if let object { body(object) } }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> ExclusionOperator {
    ExclusionOperator(name: name, object: object.map(transform))
  }

  func sql(_ names: Names) -> String {
    guard let object else { return name }
    return "OPERATOR(\(names.operator(object)))"
  }
}

/// An EXCLUDE constraint.
///
/// Its index is a fact of its own, with the same name; partitioned tables have none.
package struct ExclusionConstraintFact: IndexConstraint {
  package static let isEvaluated = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("columns", \.columns, strength: .automatic, .replace),
    Attribute("definition", \.index, .alterIfPossible { $0.isRemade ? [] : nil }),
    Attribute("operators", \.operators, .replace),
    Attribute("deferrable", \.deferrability, .replace),
  ]

  /// Those that are keys or included by themselves: it goes when one of them does.
  package var columns: [ObjectID]
  package var index: IndexDefinition
  /// One for each key.
  package var operators: [ExclusionOperator]
  package var deferrability = Deferrability()

  package init(_ index: IndexDefinition, operators: [ExclusionOperator]) {
    self.index = index
    self.operators = operators
    columns = index.keys.compactMap(\.column) + index.included
  }

  package var isInherited: Bool { false }

  package func makesWay(_ id: ObjectID, for target: ObjectID, from old: Catalog, to new: Catalog) -> Bool {
    guard index.expresses(target), old.hasOtherType(target, than: new) else { return false }
    guard let after = new.fact(id, as: ExclusionConstraintFact.self) else { return true }
    return !Retyping(from: old, to: new).gives(after.index, from: index, of: new.parent(of: id))
  }

  package func definition(_ id: ObjectID, _ names: Names) -> String {
    let elements = zip(index.keys, operators).map { key, operation in
      "\(key.sql(names)) WITH \(operation.sql(names))"
    }
    var result = "EXCLUDE USING \(quoteIdentifier(index.method)) (\(elements.joined(separator: ", ")))"
    result += index.includeClause(names) + names.indexClauses(of: id)
    if let predicate = index.predicate { result += " WHERE (\(predicate.sql(names)))" }
    return result + deferrability.sql
  }

  package func indexDefinition(in catalog: Catalog) -> IndexDefinition { index }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    createWithIndex(id, names)
  }
}

extension Alteration<ExclusionConstraintFact> {
  /// Whether a column's new type makes it what it is to be.
  fileprivate var isRemade: Bool {
    Retyping(from: oldCatalog, to: catalog).gives(new.index, from: old.index, of: catalog.parent(of: id))
  }
}

extension ExclusionConstraintFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    if reader.statement.as(.renameStmt)?.is("renameType", "OBJECT_INDEX") == true { return }
    let table = reader.relation(change.id)
    reader.lock(table, .accessExclusive)
    if change.isAdded, reader.isInUse(table) { reader.report(.addExclusion, change.id) }
  }
}
