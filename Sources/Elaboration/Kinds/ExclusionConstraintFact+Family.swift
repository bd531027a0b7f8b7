// The operators of EXCLUDE must be of their keys' operator families (ComputeIndexAttrs).

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// Refuses a built-in operator that is in no family of the key's operator class; one of other classes and operators is
  /// taken to be in it.
  mutating func checkFamily(
    _ reference: BuiltinReference,
    of key: IndexKey,
    _ type: TypeReference?,
    method: String,
    at node: Node
  ) throws(Refusal) {
    guard let found = reference.builtinOperator, let sources = knownSources() else { return }
    let classes = operatorClasses(of: key, type, method: method, sources)
    let isMember = classes.contains { item in
      sources.contains { source in
        source.familyMembers(operator: found.name).contains {
          $0.accessMethod == method && $0.family == item.family && $0.left == found.left
            && $0.right == found.right && $0.orderingFamily == nil
        }
      }
    }
    guard let family = classes.first?.family, !isMember else { return }
    let types = [found.left, found.right].compactMap(\.self).compactMap { builtinReference($0.name) }
    let list = types.map { $0.sql(Names(catalog)) }.joined(separator: ",")
    throw refused(
      "invalid-exclusion",
      "operator \(reference.name)(\(list)) is not a member of operator family \"\(family.name)\"",
      at: node,
      help: "the exclusion operator must be related to the index operator class for the constraint"
    )
  }

  /// The server's own objects and those of all extensions; nil where one of these is not known.
  private func knownSources() -> [BuiltinSource]? {
    var result = [Builtins.shared.source]
    for id in catalog.roots(.extension) {
      guard let source = Builtins.shared.extension(named: catalog.name(of: id)) else { return nil }
      result.append(source.source)
    }
    return result
  }

  /// What is known of the key's operator class: more than one where it can't be told which of them it is; none of a
  /// class that the files make.
  private mutating func operatorClasses(
    of key: IndexKey,
    _ type: TypeReference?,
    method: String,
    _ sources: [BuiltinSource]
  ) -> [BuiltinOperatorClass] {
    if let id = key.operatorClass {
      guard catalog.fact(id, as: OperatorClassFact.self) == nil else { return [] }
      return sources.compactMap { $0.operatorClass(named: catalog.name(of: id), accessMethod: method) }
    }
    guard let base = type.map({ baseType(of: $0) }), ownDefaultClass(for: base, method: method) == nil else {
      return []
    }
    var names = [base.isArray ? "anyarray" : pseudoType(for: base.type)].compactMap(\.self)
    if let name = builtinName(of: base.type) { names.insert(base.isArray ? "_\(name)" : name, at: 0) }
    for name in names {
      let exact = sources.compactMap {
        $0.defaultOperatorClass(for: BuiltinName(name), accessMethod: method)
      }
      if !exact.isEmpty { return exact }
    }
    guard let name = names.first, !base.isArray else { return [] }
    let alike = Builtins.shared.binaryTargets(of: BuiltinName(name))
    return sources.flatMap { source in
      alike.compactMap { source.defaultOperatorClass(for: $0, accessMethod: method) }
    }
  }

  /// What operator classes for all types of a sort are made for.
  private func pseudoType(for type: ObjectID) -> String? {
    switch nature(of: type) {
    case .enumeration: "anyenum"
    case .range: "anyrange"
    case .multirange: "anymultirange"
    case .composite: "record"
    case .base, .domain, .opaque, .unknown: nil
    }
  }
}
