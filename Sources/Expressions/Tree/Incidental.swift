// What a tree keeps for printing and typing, and what comparisons must not see.

import CatalogModel

/// A value that takes no part in comparisons: an alias, how a cast was written, a type that follows from the rest.
@propertyWrapper
package struct Incidental<Value: Sendable>: Hashable, Sendable, ComparedByKey {
  package var wrappedValue: Value

  package init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

  package var comparisonKey: Any? { nil }

  package static func == (left: Self, right: Self) -> Bool { true }
  package func hash(into hasher: inout Hasher) {}
}
