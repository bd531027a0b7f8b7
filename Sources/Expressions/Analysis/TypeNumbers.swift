// The object numbers of built-in types.

import CatalogModel

/// Which object number each built-in type has in a fold, and the other way round.
package struct TypeNumbers: Sendable {
  package init() {}
}
