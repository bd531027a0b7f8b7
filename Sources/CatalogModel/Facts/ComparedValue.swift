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
        guard let entry = self[id], !entry.fact.isDerived else { return nil }
        return describer.line(entry.fact, id)
      }
    }.flatMap(\.self).sorted()
  }
}

/// Puts values into words, each only once.
private struct ValueDescriber {
  let catalog: Catalog
  private var paths: [ObjectID: String] = [:]
  /// What values have come to. Most are many times the same, and looking into one costs more than all the rest.
  private var known: [ObjectIdentifier: [AnyHashable: String]] = [:]

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
    switch value {
    case let flag as Bool: return flag ? "true" : "false"
    case let id as ObjectID: return path(id)
    case let string as String: return text(string)
    case let keyed as any ComparedByKey: return keyed.comparisonKey.map { described($0) } ?? ""
    case let unordered as Unordered:
      return "{\(unordered.values.map { described($0) }.sorted().joined(separator: ","))}"
    default: break
    }
    guard let key = value as? AnyHashable else { return lookedInto(value) }
    let type = ObjectIdentifier(Swift.type(of: value))
    if let text = known[type]?[key] { return text }
    let text = lookedInto(value)
    known[type, default: [:]][key] = text
    return text
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
