// Constructs with a syntax of their own: CASE, COALESCE, rows, arrays, subscripts, casts, XML.

package import CatalogModel

/// `CASE`.
package struct Conditional: Hashable, Sendable {
  package struct Branch: Hashable, Sendable {
    /// With an operand: a comparison of ``Expr/caseOperand(_:)`` with what was written.
    package var condition: Expr
    package var result: Expr

    package init(condition: Expr, result: Expr) {
      self.condition = condition
      self.result = result
    }
  }

  package var operand: Expr?
  package var branches: [Branch]
  /// A NULL when there was no ELSE.
  package var otherwise: Expr
  @Incidental package var type: TypeReference?

  package init(operand: Expr?, branches: [Branch], otherwise: Expr, type: TypeReference?) {
    self.operand = operand
    self.branches = branches
    self.otherwise = otherwise
    self.type = type
  }
}

/// `COALESCE`, `GREATEST` and `LEAST`.
package struct Choice: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case coalesce = "COALESCE"
    case greatest = "GREATEST"
    case least = "LEAST"
  }

  package var kind: Kind
  package var arguments: [Expr]
  @Incidental package var type: TypeReference?

  package init(_ kind: Kind, _ arguments: [Expr], type: TypeReference?) {
    self.kind = kind
    self.arguments = arguments
    self.type = type
  }
}

/// `ROW(a, b)`.
package struct Row: Hashable, Sendable {
  package var elements: [Expr]
  /// `record` until a cast makes it a composite type.
  package var type: TypeReference?

  package init(_ elements: [Expr], type: TypeReference?) {
    self.elements = elements
    self.type = type
  }
}

/// `ARRAY[a, b]`.
package struct ArrayConstructor: Hashable, Sendable {
  package var elements: [Expr]
  /// Whether the elements are arrays, of one dimension less.
  package var isNested: Bool
  /// Of an array without elements, whose type nothing else tells.
  package var emptyType: TypeReference?
  @Incidental package var type: TypeReference?
  /// The elements before they were cast one by one where the server casts the array, while the query is analysed; empty
  /// where that makes no difference.
  @Incidental var uncast: [Expr] = []

  package init(_ elements: [Expr], isNested: Bool, type: TypeReference?) {
    self.elements = elements
    self.isNested = isNested
    emptyType = elements.isEmpty ? type : nil
    self.type = type
  }
}

/// `a[1]`, `a[1:2]`, and subscripts of jsonb.
package struct Subscripting: Hashable, Sendable {
  package struct Bound: Hashable, Sendable {
    package var lower: Expr?
    package var upper: Expr?
    package var isSlice: Bool

    package init(lower: Expr?, upper: Expr?, isSlice: Bool) {
      self.lower = lower
      self.upper = upper
      self.isSlice = isSlice
    }
  }

  package var container: Expr
  package var bounds: [Bound]
  @Incidental package var type: TypeReference?

  package init(_ container: Expr, _ bounds: [Bound], type: TypeReference?) {
    self.container = container
    self.bounds = bounds
    self.type = type
  }
}

/// `(row).field`.
package struct FieldSelection: Hashable, Sendable {
  package enum Key: Hashable, Sendable {
    case object(ObjectID)
    case name(String)
  }

  package var row: Expr
  package var field: Key
  @Incidental package var type: TypeReference?
  /// As the row has it, whatever is below (FieldSelect.resultcollid).
  @Incidental package var collation: ColumnCollation

  package init(_ row: Expr, _ field: Key, type: TypeReference?, collation: ColumnCollation = .usual) {
    self.row = row
    self.field = field
    self.type = type
    self.collation = collation
  }

  /// The column of a row.
  init(_ row: Expr, _ column: ResolvedColumn) {
    self.init(
      row,
      column.id.map { .object($0) } ?? .name(column.name),
      type: column.type,
      collation: column.collation
    )
  }
}

/// A cast, whatever the server does for it: a function, a relabelling, text in and out, a change of length.
package struct Cast: Hashable, Sendable {
  package var operand: Expr
  package var target: TypeReference
  /// Whether the server inserted it.
  @Incidental package var isImplicit: Bool

  package init(_ operand: Expr, to target: TypeReference, isImplicit: Bool) {
    self.operand = operand
    self.target = target
    self.isImplicit = isImplicit
  }
}

/// The functions of SQL/XML: PostgreSQL's `XmlExpr`.
package struct XMLExpression: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case concat = "XMLCONCAT"
    case element = "XMLELEMENT"
    case forest = "XMLFOREST"
    case parse = "XMLPARSE"
    case instruction = "XMLPI"
    case root = "XMLROOT"
    case serialize = "XMLSERIALIZE"
    case isDocument = "IS DOCUMENT"
  }

  package var kind: Kind
  /// Of an element or a processing instruction.
  package var name: String?
  package var attributeNames: [String] = []
  package var attributes: [Expr] = []
  package var arguments: [Expr]
  /// `DOCUMENT` rather than `CONTENT`.
  package var isDocument = false
  @Incidental package var type: TypeReference?

  package init(_ kind: Kind, name: String? = nil, _ arguments: [Expr], type: TypeReference?) {
    self.kind = kind
    self.name = name
    self.arguments = arguments
    self.type = type
  }
}

/// A query within an expression.
package struct Sublink: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    case exists
    /// A query as a value.
    case scalar
    case any
    case all
    /// `ARRAY(SELECT …)`.
    case array
    /// The right side of `(a, b) = (SELECT …)`, and of `SET (a, b) = (SELECT …)`.
    case row
  }

  package var kind: Kind
  /// What is compared with the query's columns: of ANY, ALL, and a row comparison.
  package var test: [Expr]
  package var operators: [OperatorReference]
  package var query: Query
  /// What the query's columns are cast to before they are compared; nil where nothing is done.
  package var casts: [TypeReference?]
  @Incidental package var type: TypeReference?

  package init(
    _ kind: Kind,
    test: [Expr] = [],
    operators: [OperatorReference] = [],
    casts: [TypeReference?] = [],
    _ query: Query,
    type: TypeReference?
  ) {
    self.kind = kind
    self.test = test
    self.operators = operators
    self.casts = casts
    self.query = query
    self.type = type
  }
}
