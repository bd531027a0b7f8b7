// A type as a column, an argument or a cast uses it.

/// A reference to a type, with its modifier and whether it is an array of it.
package struct TypeReference: Hashable, Sendable {
  /// The element type for an array; never the array type itself, so that `int[]` refers to `int`.
  package var type: ObjectID
  /// As `format_type` prints them: `50` for `varchar(50)`, `10` and `0` for `numeric(10)`; those of the element for an array.
  package var modifiers: [String]
  /// PostgreSQL forgets dimensions and bounds.
  package var isArray: Bool

  package init(_ type: ObjectID, modifiers: [String] = [], isArray: Bool = false) {
    self.type = type
    self.modifiers = modifiers
    self.isArray = isArray
  }
}

extension TypeReference: AttributeValue {
  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) { body(type) }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> TypeReference {
    var result = self
    result.type = transform(type)
    return result
  }
}
