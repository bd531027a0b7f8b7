// Range types.

package import CatalogModel
package import Expressions
import PostgresSyntax

/// A range type: `CREATE TYPE … AS RANGE`.
///
/// Nothing about it can be altered.
package struct RangeFact: TypeFact {
  package static let rank = 34
  package static let isUsableWhenFinished = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("subtype", \.subtype, .replace),
    Attribute("operator class", \.operatorClass, .replace),
    Attribute("collation", \.collation, .replace),
    // It takes and gives ranges, so it comes in between a shell and the type.
    Attribute("canonical function", \.canonical, deferred: true, .replace),
    Attribute("difference function", \.difference, .replace),
    Attribute("multirange", \.multirange, .replace),
  ]

  package var subtype: TypeReference
  /// Nil for the subtype's default for btree.
  package var operatorClass: ObjectID?
  /// Where it differs from the subtype's.
  package var collation: ObjectID?
  package var canonical: ObjectID?
  package var difference: ObjectID?
  package var multirange = LooseReference()

  package init(subtype: TypeReference) { self.subtype = subtype }

  package static let readers = [
    Reader(.createRangeStmt) { node, elaboration throws(Refusal) in try elaboration.createRange(node) }
  ]

  package var nature: TypeNature { .range(subtype: subtype) }

  // MARK: SQL

  package var withoutDeferred: RangeFact {
    var result = self
    result.canonical = nil
    return result
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let hasShell = names.catalog.fact(id, as: RangeFact.self)?.canonical != nil
    return hasShell ? [Step("CREATE TYPE \(names.qualified(id))")] : definition(id, names)
  }

  /// The shell becomes a range.
  package func finishing(_ id: ObjectID, inlined: Inlined, _ names: Names, oldCatalog: Catalog) -> [Step] {
    definition(id, names)
  }

  private func definition(_ id: ObjectID, _ names: Names) -> [Step] {
    var options = ["SUBTYPE = \(subtype.sql(names))"]
    if let operatorClass { options.append("SUBTYPE_OPCLASS = \(names.spelled(operatorClass))") }
    if let collation { options.append("COLLATION = \(names.qualified(collation))") }
    if let canonical { options.append("CANONICAL = \(names.qualified(canonical))") }
    if let difference { options.append("SUBTYPE_DIFF = \(names.qualified(difference))") }
    let catalog = names.catalog
    let usual = RangeFact.usualMultirangeName(for: catalog.name(of: id))
    let isUsual =
      catalog.name(of: multirange.id) == usual && catalog.parent(of: multirange.id) == catalog.parent(of: id)
    if !isUsual { options.append("MULTIRANGE_TYPE_NAME = \(names.qualified(multirange.id))") }
    let list = options.count == 1 ? options[0] : "\n    \(options.joined(separator: ",\n    "))\n"
    return [Step("CREATE TYPE \(names.qualified(id)) AS RANGE (\(list))")] + companionPrivileges(id, names)
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    // It and its function can only go together.
    [Step("DROP TYPE \(names.qualified(id))\(canonical == nil ? "" : " CASCADE")")]
  }

  /// The name that a range's multirange gets when none is given (makeMultirangeTypeName in pg_type.c).
  static func usualMultirangeName(for range: String) -> String {
    if let found = range.utf8.firstRange(of: "range".utf8) {
      return clipped("\(range[..<found.lowerBound])multi\(range[found.lowerBound...])", 63)
    }
    return clipped(range, 63 - 11) + "_multirange"
  }

  private static func clipped(_ text: String, _ limit: Int) -> String {
    var scalars = text.unicodeScalars[...]
    while scalars.reduce(0, { $0 + UTF8.width($1) }) > limit { scalars.removeLast() }
    return String(scalars)
  }
}

/// A reference that orders nothing and holds nothing back: to an object that comes and goes with the referring one.
package struct LooseReference: AttributeValue {
  package var id = ObjectID.none

  package init() {}

  package static var holdsReferences: Bool { true }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> LooseReference {
    var result = self
    result.id = transform(id)
    return result
  }
}
