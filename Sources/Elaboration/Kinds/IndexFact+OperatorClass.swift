// Operator classes: by name, and whether one is what a type gets without naming it.

import CatalogModel
import PostgresBuiltins
import PostgresSyntax

/// An operator class that was found.
struct ResolvedOperatorClass {
  var id: ObjectID
  /// What is known of it; nil for a user's own.
  var builtin: BuiltinOperatorClass?
}

extension Elaboration {
  /// The operator class of that (possibly qualified) name for an access method (ResolveOpClass).
  mutating func operatorClass(
    named names: [String],
    method: String,
    at node: Node?
  ) throws(Refusal) -> ResolvedOperatorClass {
    let (schema, name) = split(names)
    for provider in providers(schema) {
      switch provider {
      case .ours(let parent):
        let number = accessMethodNumber(method)
        let own = catalog.lookUpAll(.operatorClass, in: parent, name).first {
          catalog.fact($0, as: OperatorClassFact.self)?.method == number || isOpaqueClass($0)
        }
        if let own { return ResolvedOperatorClass(id: own) }
      case .builtin(let source, let parent):
        guard let found = source.operatorClass(named: name, accessMethod: method) else { continue }
        let id = catalog.identities.number(of: Identity(kind: .operatorClass, parent: parent, name: name))
        return ResolvedOperatorClass(id: id, builtin: found)
      case .member(let source, let owner):
        guard let found = source.operatorClass(named: name, accessMethod: method) else { continue }
        let id = member(ExtensionOperatorClassFact(owner: owner), named: name)
        return ResolvedOperatorClass(id: id, builtin: found)
      }
    }
    let full = names.joined(separator: ".")
    throw Refusal(
      "unknown-operator-class",
      "operator class \"\(full)\" does not exist for access method \"\(method)\"",
      at: range(of: node),
      missing: Refusal.Missing(what: "operator class", name: full)
    )
  }

  /// Whether a class comes from an extension that is not known.
  func isOpaqueClass(_ id: ObjectID) -> Bool { catalog[id]?.fact is OpaqueFact<OpaqueOperatorClass> }
}
