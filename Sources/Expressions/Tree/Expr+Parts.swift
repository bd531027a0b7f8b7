// The references in the nodes of an expression.

package import CatalogModel

extension Expr: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    switch self {
    case .column(let use): if case .object(let id) = use.column { body(id, .column) }
    case .constant(let constant):
      constant.type?.forEachObject(body)
      if case .object(let id) = constant.value { body(id, .literal) }
    case .call(let call): call.forEachObject(body)
    case .operation(let operation):
      operation.operator.forEachObject(body)
      operation.left?.forEachObject(body)
      operation.right.forEachObject(body)
    case .arrayComparison(let comparison):
      comparison.operator.forEachObject(body)
      comparison.left.forEachObject(body)
      comparison.array.forEachObject(body)
    case .and(let operands), .or(let operands), .grouping(let operands): operands.forEachObject(body)
    case .not(let operand), .isNull(let operand, _), .truthTest(let operand, _): operand.forEachObject(body)
    case .conditional(let conditional):
      conditional.operand?.forEachObject(body)
      for branch in conditional.branches {
        branch.condition.forEachObject(body)
        branch.result.forEachObject(body)
      }
      conditional.otherwise.forEachObject(body)
    case .choice(let choice): choice.arguments.forEachObject(body)
    case .row(let row):
      row.elements.forEachObject(body)
      row.type?.forEachObject(body)
    case .rowComparison(let comparison):
      comparison.operators.forEachObject(body)
      comparison.left.forEachObject(body)
      comparison.right.forEachObject(body)
    case .array(let array):
      array.elements.forEachObject(body)
      array.emptyType?.forEachObject(body)
    case .element(let element):
      element.container.forEachObject(body)
      element.bounds.forEachObject(body)
    case .field(let field):
      field.row.forEachObject(body)
      field.field.forEachObject(body)
    case .cast(let cast):
      cast.operand.forEachObject(body)
      cast.target.forEachObject(body)
    case .collate(let operand, let collation):
      operand.forEachObject(body)
      body(collation, .collation)
    case .sublink(let sublink):
      sublink.test.forEachObject(body)
      sublink.operators.forEachObject(body)
      sublink.casts.forEachObject(body)
      sublink.query.forEachObject(body)
    case .xml(let xml):
      xml.attributes.forEachObject(body)
      xml.arguments.forEachObject(body)
    case .parameter, .caseOperand, .valueFunction, .domainValue, .defaultMarker, .currentOf: break
    }
  }

  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    switch self {
    case .column(var use):
      use.rewrite(rewriter)
      self = .column(use)
    case .constant(var constant):
      constant.type.rewrite(rewriter)
      if case .object(let id) = constant.value { constant.value = .object(rewriter.object(id)) }
      self = .constant(constant)
    case .parameter(var parameter):
      parameter.type.rewrite(rewriter)
      self = .parameter(parameter)
    case .call(var call):
      call.rewrite(rewriter)
      self = .call(call)
    case .operation(var operation):
      operation.operator.rewrite(rewriter)
      operation.left.rewrite(rewriter)
      operation.right.rewrite(rewriter)
      operation.type.rewrite(rewriter)
      self = .operation(operation)
    case .arrayComparison(var comparison):
      comparison.operator.rewrite(rewriter)
      comparison.left.rewrite(rewriter)
      comparison.array.rewrite(rewriter)
      comparison.type.rewrite(rewriter)
      self = .arrayComparison(comparison)
    case .and(var operands):
      operands.rewrite(rewriter)
      self = .and(operands)
    case .or(var operands):
      operands.rewrite(rewriter)
      self = .or(operands)
    case .grouping(var operands):
      operands.rewrite(rewriter)
      self = .grouping(operands)
    case .not(var operand):
      operand.rewrite(rewriter)
      self = .not(operand)
    case .isNull(var operand, let negated):
      operand.rewrite(rewriter)
      self = .isNull(operand, negated: negated)
    case .truthTest(var operand, let test):
      operand.rewrite(rewriter)
      self = .truthTest(operand, test)
    case .conditional(var conditional):
      conditional.operand.rewrite(rewriter)
      for index in conditional.branches.indices {
        conditional.branches[index].condition.rewrite(rewriter)
        conditional.branches[index].result.rewrite(rewriter)
      }
      conditional.otherwise.rewrite(rewriter)
      conditional.type.rewrite(rewriter)
      self = .conditional(conditional)
    case .caseOperand(var type):
      type.wrappedValue.rewrite(rewriter)
      self = .caseOperand(type)
    case .domainValue(var type):
      type.wrappedValue.rewrite(rewriter)
      self = .domainValue(type)
    case .choice(var choice):
      choice.arguments.rewrite(rewriter)
      choice.type.rewrite(rewriter)
      self = .choice(choice)
    case .row(var row):
      row.elements.rewrite(rewriter)
      row.type.rewrite(rewriter)
      self = .row(row)
    case .rowComparison(var comparison):
      comparison.operators.rewrite(rewriter)
      comparison.left.rewrite(rewriter)
      comparison.right.rewrite(rewriter)
      comparison.type.rewrite(rewriter)
      self = .rowComparison(comparison)
    case .array(var array):
      array.elements.rewrite(rewriter)
      array.emptyType.rewrite(rewriter)
      array.type.rewrite(rewriter)
      self = .array(array)
    case .element(var element):
      element.container.rewrite(rewriter)
      element.bounds.rewrite(rewriter)
      element.type.rewrite(rewriter)
      self = .element(element)
    case .field(var field):
      field.row.rewrite(rewriter)
      field.field.rewrite(rewriter)
      field.type.rewrite(rewriter)
      self = .field(field)
    case .cast(var cast):
      cast.operand.rewrite(rewriter)
      cast.target.rewrite(rewriter)
      self = .cast(cast)
    case .collate(var operand, let collation):
      operand.rewrite(rewriter)
      self = .collate(operand, rewriter.object(collation))
    case .valueFunction(var function):
      function.type.rewrite(rewriter)
      self = .valueFunction(function)
    case .sublink(var sublink):
      sublink.test.rewrite(rewriter)
      sublink.operators.rewrite(rewriter)
      for index in sublink.casts.indices { sublink.casts[index].rewrite(rewriter) }
      sublink.query.rewrite(rewriter)
      sublink.type.rewrite(rewriter)
      self = .sublink(sublink)
    case .xml(var xml):
      xml.attributes.rewrite(rewriter)
      xml.arguments.rewrite(rewriter)
      xml.type.rewrite(rewriter)
      self = .xml(xml)
    case .defaultMarker, .currentOf: break
    }
    self = rewriter.expression(self)
  }
}

extension ColumnUse {
  mutating func rewrite(_ rewriter: some TreeRewriter) {
    if case .object(let id) = column { column = .object(rewriter.object(id)) }
    type.rewrite(rewriter)
  }
}

extension Call: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    routine.forEachObject(body)
    arguments.forEachObject(body)
    guard let aggregate else { return }
    aggregate.orderBy.forEachObject(body)
    aggregate.filter?.forEachObject(body)
  }

  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    routine.rewrite(rewriter)
    arguments.rewrite(rewriter)
    type.rewrite(rewriter)
    aggregate?.orderBy.rewrite(rewriter)
    aggregate?.filter.rewrite(rewriter)
  }
}

extension Subscripting.Bound: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    lower?.forEachObject(body)
    upper?.forEachObject(body)
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    lower.rewrite(rewriter)
    upper.rewrite(rewriter)
  }
}

extension FieldSelection.Key: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    if case .object(let id) = self { body(id, .column) }
  }
  package mutating func rewrite(_ rewriter: some TreeRewriter) {
    if case .object(let id) = self { self = .object(rewriter.object(id)) }
  }
}
