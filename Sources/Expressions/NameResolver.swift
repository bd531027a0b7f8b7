// Where the names in an expression come from: the catalog as it is at that statement, seen through search_path.

package import CatalogModel
package import PostgresSyntax

/// The collation of a column.
package enum ColumnCollation: Hashable, Sendable {
  /// That of its type, if it has one.
  case usual
  case named(ObjectID)
  /// Values of several collations meet in it.
  case undetermined
}

/// A column of something that can stand in FROM.
package struct ResolvedColumn: Hashable, Sendable {
  package var name: String
  /// The column's object; nil for what has no catalog entry of its own, such as a function's result column.
  package var id: ObjectID?
  /// Nil when it could not be told.
  package var type: TypeReference?
  package var collation: ColumnCollation
  /// Whether a star leaves it out (p_dontexpand).
  var isHiddenFromStar = false
  /// Of a column of the type record its fields, where what gives them can be seen (expandRecordVariable).
  var fields: [ResolvedColumn] = []

  package init(name: String, id: ObjectID?, type: TypeReference?, collation: ColumnCollation = .usual) {
    self.name = name
    self.id = id
    self.type = type
    self.collation = collation
  }
}

/// A table, view or other relation that a name leads to, with its columns in order.
package struct ResolvedRelation: Hashable, Sendable {
  package var id: ObjectID
  package var columns: [ResolvedColumn]
  /// Whether it has `ctid` and its like: all but views.
  package var hasSystemColumns: Bool
  /// Whether it may have any columns: one of an extension that is not known.
  package var isOpaque: Bool
  /// What has a relation's name but no rows to read: `an index`, `a composite type`.
  package var unreadable: String?

  package init(
    id: ObjectID,
    columns: [ResolvedColumn],
    hasSystemColumns: Bool = true,
    isOpaque: Bool = false
  ) {
    self.id = id
    self.columns = columns
    self.hasSystemColumns = hasSystemColumns
    self.isOpaque = isOpaque
  }

  /// The type of its rows, which has the relation's own number.
  package var rowType: TypeReference { TypeReference(id) }
}

/// A routine that a name and an argument list may mean.
package struct ResolvedRoutine: Hashable, Sendable {
  /// What `prokind` and `aggkind` say.
  package enum Kind: Hashable, Sendable {
    case function, procedure, aggregate, window
    /// An ordered-set aggregate: how many arguments stand before `WITHIN GROUP`.
    case orderedSet(direct: Int)
    case hypotheticalSet(direct: Int)
  }

  package var id: ObjectID
  package var kind: Kind
  /// Types of the input arguments, in order, pseudo-types such as `anyelement` included; nil where one is not known.
  package var arguments: [TypeReference?]
  /// As many as there are arguments, with empty ones for those without; or none at all.
  package var argumentNames: [String]
  /// How many of the last arguments have defaults.
  package var defaultCount: Int
  /// Whether the last argument is VARIADIC; its type is then the array, or `any`.
  package var isVariadic: Bool
  /// As declared, a pseudo-type too; nil when it is not known.
  package var result: TypeReference?
  package var returnsSet: Bool
  /// Whether any NULL makes the result NULL.
  package var isStrict: Bool
  /// Names and types of OUT and TABLE columns.
  package var outputs: [ResolvedColumn]

  package init(
    id: ObjectID,
    kind: Kind = .function,
    arguments: [TypeReference?],
    argumentNames: [String] = [],
    defaultCount: Int = 0,
    isVariadic: Bool = false,
    result: TypeReference? = nil,
    returnsSet: Bool = false,
    isStrict: Bool = false,
    outputs: [ResolvedColumn] = []
  ) {
    self.id = id
    self.kind = kind
    self.arguments = arguments
    self.argumentNames = argumentNames
    self.defaultCount = defaultCount
    self.isVariadic = isVariadic
    self.result = result
    self.returnsSet = returnsSet
    self.isStrict = isStrict
    self.outputs = outputs
  }
}

/// What a type is that no server provides by itself: a user's or an extension's.
package enum TypeNature: Hashable, Sendable {
  /// A base type with its `typcategory`, such as `UInt8(ascii: "U")`, `typispreferred` and `typsubscript`.
  case base(category: UInt8, isPreferred: Bool, subscripts: Subscripts)
  case enumeration
  /// A composite type, or the type of a relation's rows.
  case composite
  /// A domain over that type, which may be a domain itself.
  case domain(TypeReference)
  case range(subtype: TypeReference)
  case multirange(range: TypeReference)
  /// A pseudo-type, or a type that has yet to be defined.
  case opaque
  /// A type of an extension that is not known: what may be done with its values is not known either.
  case unknown
}

extension TypeNature {
  /// What `value[…]` of a base type means.
  package enum Subscripts: Hashable, Sendable {
    case none
    /// The value is read like an array of these (raw_array_subscript_handler).
    case elements(TypeReference)
    /// One text that leads to another (hstore_subscript_handler).
    case text
    /// A function in C that nobody knows decides.
    case unknown
  }
}

/// A cast that a user or an extension made.
package struct ResolvedCast: Hashable, Sendable {
  /// Where it applies: everywhere unasked, in assignments too, or only where it is written; each allows the ones before.
  package enum Context: UInt8, Hashable, Sendable, Comparable {
    case implicit, assignment, explicit

    package static func < (left: Context, right: Context) -> Bool { left.rawValue < right.rawValue }
  }

  package var context: Context
  /// Whether the values are the same bytes: `WITHOUT FUNCTION`.
  package var isBinary: Bool

  package init(context: Context, isBinary: Bool) {
    self.context = context
    self.isBinary = isBinary
  }
}

/// Looks names up as the server would at this point of the script.
///
/// Built-in types have object numbers too; built-in
/// functions and operators have none, and are found without the resolver.
package protocol NameResolver {
  /// The statement that is being elaborated, for the places of errors.
  var statement: Statement { get }

  /// The relation that a RangeVar (body) names.
  mutating func relation(_ rangeVar: Node) throws(Refusal) -> ResolvedRelation

  /// The type that a TypeName (body) names, with its modifiers as `format_type` prints them.
  mutating func type(_ typeName: Node) throws(Refusal) -> TypeReference

  /// The routines of that (possibly qualified) name outside pg_catalog, in the order of search_path; none when there
  /// are none.
  mutating func routines(named names: [String]) -> [ResolvedRoutine]

  /// The operators of that (possibly qualified) name outside pg_catalog, as routines; a prefix operator has one argument.
  mutating func userOperators(named names: [String]) -> [ResolvedRoutine]

  /// The cast between two types (domains looked through) that a user or an extension made; nil when there is none.
  mutating func userCast(from source: TypeReference, to target: TypeReference) -> ResolvedCast?

  /// The collation of that (possibly qualified) name.
  mutating func collation(named names: [String], at location: Int?) throws(Refusal) -> ObjectID

  /// The columns of a composite type or a relation's row type; nil when the type has none.
  mutating func columns(ofType type: ObjectID) -> [ResolvedColumn]?

  /// The object of a type in pg_catalog, such as `int4`; never of an array.
  mutating func builtinType(_ name: String) -> ObjectID

  /// The name of a type in pg_catalog (`int4`), nil for any other.
  func builtinName(of type: ObjectID) -> String?

  /// What a type is that is not in pg_catalog.
  func nature(of type: ObjectID) -> TypeNature

  /// The collation that a domain itself says its values have.
  func collation(ofDomain type: ObjectID) -> ObjectID?

  /// Whether there is a schema of that name.
  func hasSchema(_ name: String) -> Bool

  /// The values of an enum; nil where they are not known.
  func labels(of type: ObjectID) -> [String]?

  /// The number of an enum's value, which stays the same when the value is renamed; nil when it has none of that name,
  /// or the values are not known.
  mutating func label(_ name: String, of type: ObjectID) -> ObjectID?

  /// The multirange type that belongs to a range type.
  func multirange(of range: ObjectID) -> ObjectID?

  /// Whether a base type that is not in pg_catalog has a default operator class for an access method, its own or that
  /// of a type like it.
  mutating func hasOperatorClass(_ type: TypeReference, method: String) -> Bool

  /// What an operator outside pg_catalog is to the operator families that sort; nil when it is none of their `<` and `>`.
  mutating func ordering(of operator: ObjectID) -> OperatorOrder?

  /// Whether an operator outside pg_catalog is its own commutator; of one that is not known that is taken to be so.
  mutating func commutes(_ operator: ObjectID) -> Bool

  /// Whether a table's rows can be taken for those of another, which it inherits from or is a table of.
  func inherits(_ child: ObjectID, from parent: ObjectID) -> Bool

  /// The object's own name, without its schema.
  func objectName(_ id: ObjectID) -> String

  /// A type's name in a message, with its schema where it is not found without that.
  mutating func typeName(_ id: ObjectID) -> String

  /// The primary key of a relation: the constraint, and its columns.
  func primaryKey(of relation: ObjectID) -> (constraint: ObjectID, columns: [ObjectID])?

  /// The constraint of that name of a relation.
  func constraint(named name: String, of relation: ObjectID) -> ObjectID?

  /// What a literal of a `reg…` type names, such as the sequence in `nextval('app.item_id_seq'::regclass)`; for what the
  /// server provides, the text that it writes for that.
  mutating func namedObject(_ text: String, type: String, at location: Int?) throws(Refusal) -> Constant.Value

  /// The relation (`regclass`) or the type (`regtype`) of a name; nil when there is none.
  mutating func object(namedBy literal: String, type: String) -> ObjectID?

  /// The routine, or the operator, of that name of an extension that is not known; nil when there is none.
  func opaqueRoutine(named names: [String]) -> ObjectID?
  func opaqueOperator(named names: [String]) -> ObjectID?

  /// The column of that name of a relation of which nothing is known.
  mutating func opaqueColumn(_ name: String, of relation: ObjectID) -> ObjectID

  /// Says what was assumed of the server's settings.
  mutating func assumed(_ what: String, at location: Int?)

  /// Says that something could not be decided.
  mutating func undecided(_ what: String, at location: Int?)

  /// Which numbers the built-in types have; starts empty, and is kept by this module.
  var typeNumbers: TypeNumbers { get set }
}

extension NameResolver {
  package func hasSchema(_ name: String) -> Bool { true }
  package mutating func typeName(_ id: ObjectID) -> String { quoteIdentifier(objectName(id)) }
  package func labels(of type: ObjectID) -> [String]? { nil }
  package mutating func label(_ name: String, of type: ObjectID) -> ObjectID? { nil }
  package func multirange(of range: ObjectID) -> ObjectID? { nil }
  package mutating func hasOperatorClass(_ type: TypeReference, method: String) -> Bool { true }
  package mutating func ordering(of operator: ObjectID) -> OperatorOrder? { .unknown }
  package mutating func commutes(_ operator: ObjectID) -> Bool { true }
  package func inherits(_ child: ObjectID, from parent: ObjectID) -> Bool { false }
  package func primaryKey(of relation: ObjectID) -> (constraint: ObjectID, columns: [ObjectID])? { nil }
  package func constraint(named name: String, of relation: ObjectID) -> ObjectID? { nil }
  package func collation(ofDomain type: ObjectID) -> ObjectID? { nil }
  package func opaqueRoutine(named names: [String]) -> ObjectID? { nil }
  package func opaqueOperator(named names: [String]) -> ObjectID? { nil }
  package mutating func opaqueColumn(_ name: String, of relation: ObjectID) -> ObjectID { .none }
  package mutating func assumed(_ what: String, at location: Int?) {}
  package mutating func undecided(_ what: String, at location: Int?) {}
  package mutating func userCast(from source: TypeReference, to target: TypeReference) -> ResolvedCast? {
    nil
  }
}
