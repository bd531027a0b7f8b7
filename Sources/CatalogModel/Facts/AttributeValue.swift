// What a fact's attributes may hold, seen by the engines: a value that may refer to objects.

/// A value of an attribute: comparable, and willing to name the objects that it refers to.
package protocol AttributeValue: Equatable, Sendable {
  /// Whether values of this type can refer to objects at all; the engines skip those that can't.
  static var holdsReferences: Bool { get }

  /// Calls `body` for each object that the value refers to, with repetitions.
  func forEachReference(_ body: (ObjectID) -> Void)

  /// The same value with each reference replaced.
  func mapReferences(_ transform: (ObjectID) -> ObjectID) -> Self
}

extension AttributeValue {
  package static var holdsReferences: Bool { false }
  package func forEachReference(_ body: (ObjectID) -> Void) {}
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> Self { self }
}

extension Bool: AttributeValue {}
extension Int: AttributeValue {}
extension Double: AttributeValue {}
extension String: AttributeValue {}

extension ObjectID: AttributeValue {
  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) { if self != .none { body(self) } }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> ObjectID { transform(self) }
}

extension Optional: AttributeValue where Wrapped: AttributeValue {
  package static var holdsReferences: Bool { Wrapped.holdsReferences }
  package func forEachReference(_ body: (ObjectID) -> Void) {
    if let value = self { value.forEachReference(body) }
  }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> Wrapped? {
    map { $0.mapReferences(transform) }
  }
}

extension Array: AttributeValue where Element: AttributeValue {
  package static var holdsReferences: Bool { Element.holdsReferences }
  package func forEachReference(_ body: (ObjectID) -> Void) {
    // Where the element's type is not known at compile time, an iterator costs more than all the rest.
    withUnsafeBufferPointer { values in
      for index in 0..<values.count { values[index].forEachReference(body) }
    }
  }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> [Element] {
    map { $0.mapReferences(transform) }
  }
}
