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

  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    switch self {
    case .column(var use):
      use.renumber(transform)
      self = .column(use)
    case .constant(var constant):
      constant.type.renumber(transform)
      if case .object(let id) = constant.value { constant.value = .object(transform(id)) }
      self = .constant(constant)
    case .parameter(var parameter):
      parameter.type.renumber(transform)
      self = .parameter(parameter)
    case .call(var call):
      call.renumber(transform)
      self = .call(call)
    case .operation(var operation):
      operation.operator.renumber(transform)
      operation.left.renumber(transform)
      operation.right.renumber(transform)
      operation.type.renumber(transform)
      self = .operation(operation)
    case .arrayComparison(var comparison):
      comparison.operator.renumber(transform)
      comparison.left.renumber(transform)
      comparison.array.renumber(transform)
      comparison.type.renumber(transform)
      self = .arrayComparison(comparison)
    case .and(var operands):
      operands.renumber(transform)
      self = .and(operands)
    case .or(var operands):
      operands.renumber(transform)
      self = .or(operands)
    case .grouping(var operands):
      operands.renumber(transform)
      self = .grouping(operands)
    case .not(var operand):
      operand.renumber(transform)
      self = .not(operand)
    case .isNull(var operand, let negated):
      operand.renumber(transform)
      self = .isNull(operand, negated: negated)
    case .truthTest(var operand, let test):
      operand.renumber(transform)
      self = .truthTest(operand, test)
    case .conditional(var conditional):
      conditional.operand.renumber(transform)
      for index in conditional.branches.indices {
        conditional.branches[index].condition.renumber(transform)
        conditional.branches[index].result.renumber(transform)
      }
      conditional.otherwise.renumber(transform)
      conditional.type.renumber(transform)
      self = .conditional(conditional)
    case .caseOperand(var type):
      type.wrappedValue.renumber(transform)
      self = .caseOperand(type)
    case .domainValue(var type):
      type.wrappedValue.renumber(transform)
      self = .domainValue(type)
    case .choice(var choice):
      choice.arguments.renumber(transform)
      choice.type.renumber(transform)
      self = .choice(choice)
    case .row(var row):
      row.elements.renumber(transform)
      row.type.renumber(transform)
      self = .row(row)
    case .rowComparison(var comparison):
      comparison.operators.renumber(transform)
      comparison.left.renumber(transform)
      comparison.right.renumber(transform)
      comparison.type.renumber(transform)
      self = .rowComparison(comparison)
    case .array(var array):
      array.elements.renumber(transform)
      array.emptyType.renumber(transform)
      array.type.renumber(transform)
      self = .array(array)
    case .element(var element):
      element.container.renumber(transform)
      element.bounds.renumber(transform)
      element.type.renumber(transform)
      self = .element(element)
    case .field(var field):
      field.row.renumber(transform)
      field.field.renumber(transform)
      field.type.renumber(transform)
      self = .field(field)
    case .cast(var cast):
      cast.operand.renumber(transform)
      cast.target.renumber(transform)
      self = .cast(cast)
    case .collate(var operand, let collation):
      operand.renumber(transform)
      self = .collate(operand, transform(collation))
    case .valueFunction(var function):
      function.type.renumber(transform)
      self = .valueFunction(function)
    case .sublink(var sublink):
      sublink.test.renumber(transform)
      sublink.operators.renumber(transform)
      for index in sublink.casts.indices { sublink.casts[index].renumber(transform) }
      sublink.query.renumber(transform)
      sublink.type.renumber(transform)
      self = .sublink(sublink)
    case .xml(var xml):
      xml.attributes.renumber(transform)
      xml.arguments.renumber(transform)
      xml.type.renumber(transform)
      self = .xml(xml)
    case .defaultMarker, .currentOf: break
    }
  }
}

extension ColumnUse {
  mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    if case .object(let id) = column { column = .object(transform(id)) }
    type.renumber(transform)
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

  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    routine.renumber(transform)
    arguments.renumber(transform)
    type.renumber(transform)
    aggregate?.orderBy.renumber(transform)
    aggregate?.filter.renumber(transform)
  }
}

extension Subscripting.Bound: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    lower?.forEachObject(body)
    upper?.forEachObject(body)
  }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    lower.renumber(transform)
    upper.renumber(transform)
  }
}

extension FieldSelection.Key: TreePart {
  package func forEachObject(_ body: (ObjectID, ReferenceRole) -> Void) {
    if case .object(let id) = self { body(id, .column) }
  }
  package mutating func renumber(_ transform: (ObjectID) -> ObjectID) {
    if case .object(let id) = self { self = .object(transform(id)) }
  }
}
