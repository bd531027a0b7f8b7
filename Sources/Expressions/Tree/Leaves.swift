// The leaves of an expression: columns, constants, parameters, and the functions that SQL writes without parentheses.

package import CatalogModel

/// Which column of a range table entry.
package enum ColumnKey: Hashable, Sendable {
  /// A column with a catalog entry of its own; it stays the same when it is renamed or others come and go.
  case object(ObjectID)
  /// A column of a subquery, join, function or VALUES list, counted from 0.
  case position(Int)
  /// The row as one value: `t` or `t.*` where an expression stands.
  case wholeRow
  case system(SystemColumn)
}

/// The columns that every table has and no one declares.
package enum SystemColumn: String, CaseIterable, Hashable, Sendable {
  case tableoid, cmax, xmax, cmin, xmin, ctid
}

/// A column as an expression uses it: PostgreSQL's `Var`.
package struct ColumnUse: Hashable, Sendable {
  /// Index in the range table of the query that is `levels` further out.
  package var entry: Int
  package var levels: Int
  package var column: ColumnKey
  @Incidental package var type: TypeReference?
  /// The entry and position by which it was named, when that is a join that merges or renames the column.
  @Incidental package var named: NamedColumn?

  package init(
    entry: Int,
    levels: Int = 0,
    column: ColumnKey,
    type: TypeReference?,
    named: NamedColumn? = nil
  ) {
    self.entry = entry
    self.levels = levels
    self.column = column
    self.type = type
    self.named = named
  }
}

/// A column as it was named in the query: `varnosyn` and `varattnosyn`.
package struct NamedColumn: Hashable, Sendable {
  package var entry: Int
  package var position: Int
}

extension FactKind {
  /// A value of an enum: the parent.
  ///
  /// No fact stands for it; expressions refer to it by its number.
  package static let enumLabel = FactKind("enum label")
}

/// A constant: PostgreSQL's `Const`.
///
package struct Constant: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case null
    /// As the type's output function writes it.
    case text(String)
    /// What a literal of a `reg…` type names; the value of an enum.
    case object(ObjectID)
  }

  package var value: Value
  /// Nil while nothing has decided the type of a string or NULL.
  package var type: TypeReference?
  @Incidental package var form: Form

  /// How it was written.
  package enum Form: UInt8, Hashable, Sendable {
    /// As a string or NULL whose type comes from where it stands.
    case literal
    /// As a number, boolean or bit string, which has a type by itself.
    case selfTyped
    /// With its type.
    case cast
  }

  package init(_ value: Value, type: TypeReference?, form: Form = .literal) {
    self.value = value
    self.type = type
    self.form = form
  }
}

/// An argument of the function whose body, or default, the expression is part of: `$1`.
package struct Parameter: Hashable, Sendable {
  /// From 1.
  package var number: Int
  /// The name by which it was written.
  @Incidental package var name: String?
  @Incidental package var type: TypeReference?

  package init(number: Int, name: String? = nil, type: TypeReference? = nil) {
    self.number = number
    self.name = name
    self.type = type
  }
}

/// `CURRENT_TIMESTAMP` and its kin: PostgreSQL's `SQLValueFunction`.
package struct ValueFunction: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case currentDate = "CURRENT_DATE"
    case currentTime = "CURRENT_TIME"
    case currentTimestamp = "CURRENT_TIMESTAMP"
    case localTime = "LOCALTIME"
    case localTimestamp = "LOCALTIMESTAMP"
    case currentRole = "CURRENT_ROLE"
    case currentUser = "CURRENT_USER"
    case user = "USER"
    case sessionUser = "SESSION_USER"
    case currentCatalog = "CURRENT_CATALOG"
    case currentSchema = "CURRENT_SCHEMA"
  }

  package var kind: Kind
  package var precision: Int?
  @Incidental package var type: TypeReference?

  package init(_ kind: Kind, precision: Int? = nil, type: TypeReference?) {
    self.kind = kind
    self.precision = precision
    self.type = type
  }
}
