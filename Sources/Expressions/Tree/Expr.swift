// The analysed tree of an expression: PostgreSQL's primnodes.h after parse analysis, as Swift values.

package import CatalogModel

/// A node of an analysed expression.
///
/// Equality is the meaning: names are resolved, plain spellings are folded, and what was only a way of writing is
/// ``Incidental``.
package indirect enum Expr: Hashable, Sendable {
  case column(ColumnUse)
  case constant(Constant)
  case parameter(Parameter)
  case call(Call)
  case operation(Operation)
  /// `left op ANY (array)` and `left op ALL (array)`; also what `IN` and `NOT IN` with a list become.
  case arrayComparison(ArrayComparison)
  /// `AND` of two or more, the first of them no `AND` itself.
  case and([Expr])
  /// `OR` of two or more, the first of them no `OR` itself.
  case or([Expr])
  case not(Expr)
  case isNull(Expr, negated: Bool)
  case truthTest(Expr, TruthTest)
  case conditional(Conditional)
  /// The operand of a `CASE x WHEN …`, within its conditions.
  case caseOperand(Incidental<TypeReference?>)
  case choice(Choice)
  case row(Row)
  case rowComparison(RowComparison)
  case array(ArrayConstructor)
  case element(Subscripting)
  case field(FieldSelection)
  case cast(Cast)
  case collate(Expr, ObjectID)
  case valueFunction(ValueFunction)
  case sublink(Sublink)
  /// `GROUPING(a, b)`.
  case grouping([Expr])
  case xml(XMLExpression)
  /// `VALUE` in a domain's CHECK.
  case domainValue(Incidental<TypeReference?>)
  /// `DEFAULT` in INSERT and UPDATE.
  case defaultMarker
  /// `WHERE CURRENT OF cursor`.
  case currentOf(String)
}

extension Expr {
  /// The type of the value; nil where it could not be told.
  ///
  /// A literal whose type is still open has none either; see ``isUnknownLiteral``.
  package var type: TypeReference? {
    switch self {
    case .column(let use): use.type
    case .constant(let constant): constant.type
    case .parameter(let parameter): parameter.type
    case .call(let call): call.type
    case .operation(let operation): operation.type
    case .conditional(let conditional): conditional.type
    case .caseOperand(let type), .domainValue(let type): type.wrappedValue
    case .choice(let choice): choice.type
    case .row(let row): row.type
    case .array(let array): array.type
    case .element(let element): element.type
    case .field(let field): field.type
    case .cast(let cast): cast.target
    case .collate(let operand, _): operand.type
    case .valueFunction(let function): function.type
    case .sublink(let sublink): sublink.type
    case .xml(let xml): xml.type
    case .arrayComparison(let comparison): comparison.type
    case .rowComparison(let comparison): comparison.type
    case .and, .or, .not, .isNull, .truthTest, .grouping, .defaultMarker, .currentOf: nil
    }
  }

  /// Whether this is a string or NULL whose type nothing has decided yet: PostgreSQL's type `unknown`.
  package var isUnknownLiteral: Bool {
    switch self {
    case .constant(let constant): constant.type == nil
    case .collate(let operand, _): operand.isUnknownLiteral
    default: false
    }
  }
}

/// `IS TRUE` and its five kin.
package enum TruthTest: UInt8, Hashable, Sendable {
  case isTrue, isNotTrue, isFalse, isNotFalse, isUnknown, isNotUnknown
}
