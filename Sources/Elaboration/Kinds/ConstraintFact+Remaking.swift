// What a change of a column's type does to the constraints and indexes on it.

import CatalogModel
import Expressions
import PostgresSyntax

extension Elaboration {
  /// Called after a column's type changed: PostgreSQL makes the constraints and indexes on it anew from their
  /// definitions' text (ATPostAlterTypeCleanup), so that casts that the new type needs come, and others go.
  mutating func remakeConstraintsAndIndexes(on column: ObjectID) throws(Refusal) {
    let scope = ExpressionScope.relation(resolved(catalog.parent(of: column)))
    for (id, fact) in catalog.dependents(of: column, as: IndexFact.self) {
      guard var definition = fact.definition, definition.expresses(column) else { continue }
      for position in definition.keys.indices {
        guard let expression = definition.keys[position].expression, expression.columns.contains(column) else {
          continue
        }
        definition.keys[position].content = .expression(try remade(expression, .indexExpression, scope))
      }
      if let predicate = definition.predicate {
        definition.predicate = try remade(predicate, .indexPredicate, scope)
      }
      catalog.update(id, as: IndexFact.self) { $0.definition = definition }
    }
    for (id, fact) in catalog.dependents(of: column, as: CheckConstraintFact.self) {
      let expression = try remade(fact.expression, .check, scope)
      catalog.update(id, as: CheckConstraintFact.self) { $0.expression = expression }
    }
  }

  /// The same expression, analysed again from its text.
  private mutating func remade(
    _ expression: Expression, _ purpose: ExpressionPurpose, _ scope: ExpressionScope
  ) throws(Refusal) -> Expression {
    let outer = statement
    defer { statement = outer }
    let text = "SELECT " + expression.sql(Names(catalog))
    let script = parseScript(SourceFile(name: "definition", text: text), index: -1)
    guard let inner = script.statements.first,
      let node = inner.node.as(.selectStmt)?.list("targetList").first?.as(.resTarget)?["val"]
    else { return expression }
    statement = inner.embedded(in: outer)
    guard purpose == .indexExpression else {
      return try analyzeCondition(node, for: purpose, in: scope, with: &self)
    }
    return try analyzeExpression(node, for: purpose, in: scope, with: &self)
  }
}
