// Where the names in an expression come from: the catalog as it is at that statement, seen through search_path.

package import CatalogModel
import PostgresBuiltins
package import PostgresSyntax

/// A column of something that can stand in FROM.
package struct ResolvedColumn: Hashable, Sendable {
  package var name: String
  /// The column's object; nil for what has no catalog entry of its own, such as a function's result column.
  package var id: ObjectID?
  /// Nil when it could not be told.
  package var type: TypeReference?

  package init(name: String, id: ObjectID?, type: TypeReference?) {
    self.name = name
    self.id = id
    self.type = type
  }
}

/// A table, view or other relation that a name leads to, with its columns in order.
package struct ResolvedRelation: Hashable, Sendable {
  package var id: ObjectID
  package var columns: [ResolvedColumn]

  package init(id: ObjectID, columns: [ResolvedColumn]) {
    self.id = id
    self.columns = columns
  }
}

/// A routine that a name and an argument list may mean.
package struct ResolvedRoutine: Hashable, Sendable {
  package var id: ObjectID
  /// Types of the input arguments, in order; nil where a type is a pseudo-type (`any`, `anyelement`) or unknown.
  package var arguments: [TypeReference?]
  package var argumentNames: [String]
  /// How many of the last arguments have defaults.
  package var defaultCount: Int
  package var isVariadic: Bool
  /// Nil when it depends on the arguments or is not known.
  package var result: TypeReference?
  package var returnsSet: Bool
  /// Names and types of OUT and TABLE columns.
  package var outputs: [ResolvedColumn]

  package init(
    id: ObjectID, arguments: [TypeReference?], argumentNames: [String] = [], defaultCount: Int = 0,
    isVariadic: Bool = false, result: TypeReference? = nil, returnsSet: Bool = false, outputs: [ResolvedColumn] = []
  ) {
    self.id = id
    self.arguments = arguments
    self.argumentNames = argumentNames
    self.defaultCount = defaultCount
    self.isVariadic = isVariadic
    self.result = result
    self.returnsSet = returnsSet
    self.outputs = outputs
  }
}

/// Looks names up as the server would at this point of the script. Built-in objects get object numbers too.
package protocol NameResolver {
  /// The statement that is being elaborated, for the places of errors.
  var statement: Statement { get }

  /// The relation that a RangeVar (body) names.
  mutating func relation(_ rangeVar: Node) throws(Refusal) -> ResolvedRelation

  /// The type that a TypeName (body) names, with its modifiers as `format_type` prints them.
  mutating func type(_ typeName: Node) throws(Refusal) -> TypeReference

  /// The routines of that (possibly qualified) name, in the order of search_path; none when there are none.
  mutating func routines(named names: [String]) -> [ResolvedRoutine]

  /// User-defined operators of that (possibly qualified) name, as routines with one or two arguments (nil as the
  /// first for a prefix operator's missing left side); built-in ones are not among them.
  mutating func userOperators(named names: [String]) -> [ResolvedRoutine]

  /// The collation of that (possibly qualified) name.
  mutating func collation(named names: [String], at location: Int?) throws(Refusal) -> ObjectID

  /// The columns of a composite type or a relation's row type; nil when the type has none.
  mutating func columns(ofType type: ObjectID) -> [ResolvedColumn]?

  /// The object of a built-in type, such as `int4`.
  mutating func builtinType(_ name: String) -> ObjectID

  /// The name of a built-in type (`int4`), nil for one that a user or extension made; a domain is looked through
  /// with `baseType`.
  func builtinName(of type: ObjectID) -> String?

  /// The type below a domain, all the way down; the type itself when it is none.
  func baseType(of type: TypeReference) -> TypeReference

  /// The object that a literal of a `reg…` type names: the sequence in `nextval('app.item_id_seq'::regclass)`.
  /// Nil when there is none, which the server would refuse only when the literal is evaluated.
  mutating func object(namedBy literal: String, type: String) -> ObjectID?
}
