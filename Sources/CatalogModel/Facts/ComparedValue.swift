// What facts come to, as text that is the same exactly when they compare equal.

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
  /// A line for each attribute of each object that makes a difference, sorted: the same for two catalogs that do not
  /// differ, whatever numbers their objects have.
  package func comparedLines() -> [String] {
    var paths: [ObjectID: String] = [:]

    func path(_ id: ObjectID) -> String {
      guard id.raw >= 0 else { return "" }
      if let known = paths[id] { return known }
      paths[id] = ""  // an object among its own arguments would otherwise recurse for ever
      let identity = self[id]?.identity ?? identities[id]
      let arguments = identity.arguments.map(path).joined(separator: ",")
      let result = "\(path(identity.parent))/\(identity.kind.name) \(text(identity.name))(\(arguments))"
      paths[id] = result
      return result
    }

    func text(_ text: String) -> String { "\(text.utf8.count):\(text)" }

    func described(_ value: Any) -> String {
      switch value {
      case let id as ObjectID: return path(id)
      case let string as String: return text(string)
      case let keyed as any ComparedByKey: return keyed.comparisonKey.map(described) ?? ""
      case let unordered as Unordered:
        return "{\(unordered.values.map(described).sorted().joined(separator: ","))}"
      default: break
      }
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

    func lines<F: Fact>(_ fact: F, _ path: String) -> [String] {
      [path]
        + F.attributes.compactMap { attribute in
          attribute.compared(fact).map { "\(path) \(attribute.name)=\(described($0))" }
        }
    }

    return all.flatMap { id -> [String] in
      guard let entry = self[id], !entry.fact.isDerived else { return [] }
      return lines(entry.fact, path(id))
    }.sorted()
  }
}
