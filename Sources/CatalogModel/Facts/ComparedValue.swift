// What facts come to, as text that is the same exactly when they compare equal.

private import DeepThreads

/// A value with an equality of its own: something of it, or all, makes no difference.
package protocol ComparedByKey {
  /// What makes a difference; nil when nothing does.
  var comparisonKey: Any? { get }
}

/// Values in any order.
package struct Unordered {
  let values: [Any]

  package init(_ values: [Any]) { self.values = values }
}

extension Catalog {
  /// A line for each object with those of its attributes that make a difference, sorted: the same for two catalogs that do
  /// not differ, whatever numbers their objects have.
  ///
  /// What is not there, or false, is not said, so that an attribute that is added to a kind changes no line without it.
  package func comparedLines() -> [String] {
    let ids = Array(all)
    return inParallel(rangesBelow: ids.count) { range in
      var describer = ValueDescriber(catalog: self)
      return ids[range].compactMap { id -> String? in
        guard let entry = self[id], !entry.isDerived else { return nil }
        return describer.line(entry.fact, id)
      }
    }.flatMap(\.self).sorted()
  }
}

/// Puts values into words, each only once.
private struct ValueDescriber {
  let catalog: Catalog
  private var paths: [ObjectID: String] = [:]
  /// What values have come to.
  ///
  /// Most are many times the same, and looking into one costs more than all the rest.
  private var known: [ObjectIdentifier: [AnyHashable: String]] = [:]
  /// How values of a type are put into words: to find that out by casts takes longer than to do it.
  private var shapes: [ObjectIdentifier: Shape] = [:]

  private enum Shape { case flag, id, text, keyed, unordered, hashable, other }

  init(catalog: Catalog) { self.catalog = catalog }

  mutating func line<F: Fact>(_ fact: F, _ id: ObjectID) -> String {
    var result = path(id)
    for attribute in F.attributes {
      guard let value = attribute.compared(fact) else { continue }
      let text = described(value)
      if text.isEmpty || text == "nil" || text == "false" || text == "[]" || text == "{}" { continue }
      result += " \(attribute.name)=\(text)"
    }
    return result
  }

  private mutating func path(_ id: ObjectID) -> String {
    guard id.raw >= 0 else { return "" }
    if let known = paths[id] { return known }
    paths[id] = ""  // an object among its own arguments would otherwise recurse for ever
    let identity = catalog[id]?.identity ?? catalog.identities[id]
    let arguments = identity.arguments.map { path($0) }.joined(separator: ",")
    let result = "\(path(identity.parent))/\(identity.kind.name) \(text(identity.name))(\(arguments))"
    paths[id] = result
    return result
  }

  private func text(_ text: String) -> String { "\(text.utf8.count):\(text)" }

  private mutating func described(_ value: Any) -> String {
    let type = ObjectIdentifier(Swift.type(of: value))
    let shape = shapes[type] ?? Self.shape(of: value)
    shapes[type] = shape
    switch shape {
    case .flag: return value as? Bool == true ? "true" : "false"
    case .id: return (value as? ObjectID).map { path($0) } ?? ""
    case .text: return (value as? String).map { text($0) } ?? ""
    case .keyed: return (value as? any ComparedByKey)?.comparisonKey.map { described($0) } ?? ""
    case .unordered:
      let values = (value as? Unordered)?.values ?? []
      return "{\(values.map { described($0) }.sorted().joined(separator: ","))}"
    case .hashable:
      guard let key = value as? AnyHashable else { return lookedInto(value) }
      if let text = known[type]?[key] { return text }
      let text = lookedInto(value)
      known[type, default: [:]][key] = text
      return text
    case .other: return lookedInto(value)
    }
  }

  private static func shape(of value: Any) -> Shape {
    switch Swift.type(of: value) {
    case is Bool.Type: .flag
    case is ObjectID.Type: .id
    case is String.Type: .text
    case is any ComparedByKey.Type: .keyed
    case is Unordered.Type: .unordered
    case is any Hashable.Type: .hashable
    default: .other
    }
  }

  private mutating func lookedInto(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .collection, .tuple:
      return "[\(mirror.children.map { described($0.value) }.joined(separator: ","))]"
    case .set, .dictionary:
      return "{\(mirror.children.map { described($0.value) }.sorted().joined(separator: ","))}"
    case .optional: return mirror.children.first.map { described($0.value) } ?? "nil"
    case .enum where mirror.children.isEmpty: return "\(value)"
    default:
      guard !mirror.children.isEmpty else { return "\(value)" }
      return
        "(\(mirror.children.map { "\($0.label ?? ""):\(described($0.value))" }.joined(separator: ",")))"
    }
  }
}

extension Array where Element: Hashable {
  /// Whether the elements are the same, in whatever order and however often.
  package func hasSameElements(as other: [Element]) -> Bool {
    // They mostly come in one order, for which no sets are made.
    self == other || Set(self) == Set(other)
  }
}
