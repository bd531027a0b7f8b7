// What becomes of constraints and indexes when a column gets another type (ATPostAlterTypeCleanup): they are made anew
// from their texts, in which operators and casts may now be others.

package import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// Called after a column's type changed: PostgreSQL makes constraints and indexes on it anew from their definitions.
  package mutating func remakeConstraintsAndIndexes(on column: ObjectID) throws(Refusal) {
    for id in catalog.dependents(of: column).map(\.id) {
      guard let fact = catalog[id]?.fact else { continue }
      switch fact {
      case let fact as CheckConstraintFact where fact.columns.contains(column):
        let expression = try remade(fact.expression, .check, of: catalog.parent(of: id))
        catalog.update(id, as: CheckConstraintFact.self) { $0.expression = expression }
      case let fact as IndexFact:
        guard let definition = fact.definition, definition.expresses(column) else { continue }
        let own = try remade(definition, of: fact.table)
        catalog.update(id, as: IndexFact.self) { $0.definition = own }
      case let fact as ExclusionConstraintFact where fact.index.expresses(column):
        let own = try remade(fact.index, of: catalog.parent(of: id))
        catalog.update(id, as: ExclusionConstraintFact.self) { $0.index = own }
      case let fact as StatisticsFact where fact.expressionColumns.all.contains(column):
        var expressions: [Expression] = []
        for expression in fact.expressions {
          expressions.append(try remade(expression, .statistics, of: fact.table))
        }
        catalog.update(id, as: StatisticsFact.self) { $0.expressions = expressions }
      case let fact as ForeignKeyFact:
        try checkComparable(fact, named: catalog.name(of: id), at: nil)
      default: continue
      }
    }
  }

  fileprivate mutating func remade(
    _ definition: IndexDefinition,
    of table: ObjectID,
    names: Names? = nil
  ) throws(Refusal) -> IndexDefinition {
    var result = definition
    for index in result.keys.indices {
      guard let expression = result.keys[index].expression else { continue }
      result.keys[index].content = .init(
        of: try remade(expression, .indexExpression, of: table, names: names)
      )
    }
    if let predicate = result.predicate {
      result.predicate = try remade(predicate, .indexPredicate, of: table, names: names)
    }
    return result
  }

  /// The expression that its own text means now.
  fileprivate mutating func remade(
    _ expression: Expression,
    _ purpose: ExpressionPurpose,
    of table: ObjectID,
    names: Names? = nil
  ) throws(Refusal) -> Expression {
    let read = try withExpression(expression.storedSQL(names ?? Names(catalog))) {
      (node, elaboration) throws(Refusal) -> Expression in
      let scope = ExpressionScope.relation(elaboration.resolved(table))
      switch purpose {
      case .check, .indexPredicate:
        return try analyzeCondition(node, for: purpose, in: scope, with: &elaboration)
      default: return try analyzeExpression(node, for: purpose, in: scope, with: &elaboration)
      }
    }
    return read ?? expression
  }
}

// MARK: Foreseeing it

/// What the server makes of expressions when ALTER COLUMN TYPE has it read their texts again, so that nothing has to be
/// dropped where that is what is wanted.
struct Retyping {
  private let old: Catalog
  private let new: Catalog

  init(from old: Catalog, to new: Catalog) {
    self.old = old
    self.new = new
  }

  /// Whether columns have other types, and one of them alone: between the changes of two, the text may mean nothing.
  private func concerns(_ columns: [ObjectID]) -> Bool {
    Set(columns).filter { old.hasOtherType($0, than: new) }.count == 1
  }

  /// Whether that is the new expression.
  func gives(_ after: Expression, from before: Expression, _ purpose: ExpressionPurpose, of table: ObjectID)
    -> Bool
  {
    guard concerns(before.columns), var reader = Elaboration.reader(of: new) else { return false }
    return (try? reader.remade(before, purpose, of: table, names: Names(old))) == after
  }

  /// The same for several expressions, each a part of one object.
  func gives(
    _ after: [Expression],
    from before: [Expression],
    _ purpose: ExpressionPurpose,
    of table: ObjectID
  ) -> Bool {
    guard before.count == after.count, concerns(before.flatMap(\.columns)),
      var reader = Elaboration.reader(of: new)
    else {
      return false
    }
    return zip(before, after).allSatisfy {
      (try? reader.remade($0, purpose, of: table, names: Names(old))) == $1
    }
  }

  /// The same for all expressions of an index.
  func gives(_ after: IndexDefinition, from before: IndexDefinition, of table: ObjectID) -> Bool {
    let columns = before.keys.flatMap { $0.expression?.columns ?? [] } + (before.predicate?.columns ?? [])
    guard concerns(columns), var reader = Elaboration.reader(of: new) else { return false }
    return (try? reader.remade(before, of: table, names: Names(old))) == after
  }
}
