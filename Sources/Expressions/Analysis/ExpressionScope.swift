// What the names in a statement's expression may mean, apart from what its own queries add.

package import CatalogModel

/// What an expression may refer to.
package struct ExpressionScope: Sendable {
  /// An argument of a routine.
  package struct Argument: Sendable {
    package var name: String?
    package var type: TypeReference?

    package init(name: String?, type: TypeReference?) {
      self.name = name
      self.type = type
    }
  }

  var entries: [RangeEntry] = []
  var relation: ResolvedRelation?
  /// Whether columns are found without a qualifier.
  var hasBareColumns = false
  /// The entries that are there, but can't be referred to.
  var hiddenEntries: Set<Int> = []
  var arguments: [Argument] = []
  var routineName: String?
  var domainType: TypeReference?

  /// Nothing: a default.
  package static let none = ExpressionScope()

  /// The columns of one relation: CHECK, index, generated column, policy, partition key.
  package static func relation(_ relation: ResolvedRelation) -> ExpressionScope {
    var scope = ExpressionScope()
    scope.entries = [
      RangeEntry(.relation(relation.id, isOnly: false, sample: nil), alias: nil, columns: relation.columns)
    ]
    scope.relation = relation
    scope.hasBareColumns = true
    return scope
  }

  /// `OLD` and `NEW` of a relation's trigger or rule, in this order, both there even where only one may be used.
  ///
  /// A condition sees their columns without a qualifier too, which are always ambiguous where there are both
  /// (CreateTriggerFiringOn, transformRuleStmt).
  package static func rows(
    of relation: ResolvedRelation,
    hasBareColumns: Bool = false,
    hiding hidden: Set<Int> = []
  ) -> ExpressionScope {
    var scope = ExpressionScope()
    scope.hiddenEntries = hidden
    scope.entries = ["old", "new"].map { name in
      RangeEntry(.row(relation.id), alias: name, columns: relation.columns)
    }
    scope.relation = relation
    scope.hasBareColumns = hasBareColumns
    return scope
  }

  /// `VALUE` in the CHECK of a domain over that type.
  package static func domain(over type: TypeReference) -> ExpressionScope {
    var scope = ExpressionScope()
    scope.domainType = type
    return scope
  }

  /// The arguments of a routine, for its SQL-standard body or what its language is SQL for.
  package static func arguments(_ arguments: [Argument], of routine: String) -> ExpressionScope {
    var scope = ExpressionScope()
    scope.arguments = arguments
    scope.routineName = routine
    return scope
  }
}
