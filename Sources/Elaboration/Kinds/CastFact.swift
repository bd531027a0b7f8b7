// Casts.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind { package static let cast = FactKind("cast") }

/// A cast: `CREATE CAST`.
///
/// Its two types identify it; nothing about it can be altered.
package struct CastFact: ObjectKind {
  package static let kind = FactKind.cast
  package static let nameSpaces: [NameSpace] = [.cast]
  package static let rank = 55
  package static let attributes: [Attribute<Self>] = [
    Attribute("source", \.source, .replace),
    Attribute("target", \.target, .replace),
    Attribute("method", \.method, .replace),
    Attribute("function", \.function, .replace),
    Attribute("context", \.context, .replace),
  ]

  package enum Method: AttributeValue { case function, text, binary }
  package enum Context: AttributeValue { case explicit, assignment, implicit }

  package var source: TypeReference
  package var target: TypeReference
  package var method = Method.binary
  package var function: ObjectID?
  package var context = Context.explicit

  package init(source: TypeReference, target: TypeReference) {
    self.source = source
    self.target = target
  }

  package static let readers = [
    Reader(.createCastStmt) { node, elaboration throws(Refusal) in try elaboration.createCast(node) }
  ]

  package static let addressing = [
    Addressing("OBJECT_CAST") { object, _, elaboration throws(Refusal) in
      var types: [TypeReference] = []
      for typeName in object?.as(.list)?.list("items").compactMap({ $0.as(.typeName) }) ?? [] {
        types.append(try elaboration.type(typeName))
      }
      guard types.count == 2 else { throw elaboration.refused("syntax", "a cast has two types") }
      if let id = elaboration.cast(from: types[0], to: types[1]) { return id }
      throw elaboration.unknownCast(from: types[0], to: types[1])
    }
  ]

  /// What its function gives may become the target by another cast, which the server keeps no record of.
  package func mentions(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    guard let function, let result = catalog.fact(function, as: RoutineFact.self)?.result, result != target
    else {
      return []
    }
    return catalog.dependents(of: target.type, as: CastFact.self).filter {
      $0.fact.method == .binary && $0.fact.context == .implicit && $0.fact.source == result
        && $0.fact.target == target
    }.map(\.id)
  }

  // MARK: SQL

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "(\(source.sql(names)) AS \(target.sql(names)))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    var text = "CREATE CAST \(address(id, names))"
    switch method {
    case .binary: text += " WITHOUT FUNCTION"
    case .text: text += " WITH INOUT"
    case .function:
      guard let function else { return [] }
      text += " WITH FUNCTION \(names.signature(function))"
    }
    switch context {
    case .explicit: break
    case .assignment: text += " AS ASSIGNMENT"
    case .implicit: text += " AS IMPLICIT"
    }
    return [Step(text)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP CAST \(address(id, names))")] }
}

extension Elaboration {
  /// The cast between exactly those types.
  package mutating func cast(from source: TypeReference, to target: TypeReference) -> ObjectID? {
    let signature = [signatureNumber(of: source), signatureNumber(of: target)]
    return catalog.lookUpAll(.cast, in: .none, "").first { catalog[$0]?.identity.arguments == signature }
  }

  package mutating func userCast(from source: TypeReference, to target: TypeReference) -> ResolvedCast? {
    // Most databases have no cast of their own.
    guard !catalog.lookUpAll(.cast, in: .none, "").isEmpty, let id = cast(from: source, to: target),
      let fact = catalog.fact(id, as: CastFact.self)
    else { return extensionCast(from: source, to: target) }
    let context: ResolvedCast.Context =
      switch fact.context {
      case .explicit: .explicit
      case .assignment: .assignment
      case .implicit: .implicit
      }
    return ResolvedCast(context: context, isBinary: fact.method == .binary)
  }

  fileprivate func unknownCast(from source: TypeReference, to target: TypeReference) -> Refusal {
    let names = Names(catalog)
    return Refusal(
      "unknown-cast",
      "cast from type \(source.sql(names)) to type \(target.sql(names)) does not exist",
      at: statement.range,
      missing: Refusal.Missing(what: "cast", name: "")
    )
  }

  /// CREATE CAST (CreateCast).
  fileprivate mutating func createCast(_ node: Node) throws(Refusal) {
    guard let sourceName = node["sourcetype"], let targetName = node["targettype"] else { return }
    let (source, target) = (try type(sourceName), try type(targetName))
    var fact = CastFact(
      source: TypeReference(source.type, isArray: source.isArray),
      target: TypeReference(target.type, isArray: target.isArray)
    )
    switch node.text("context") {
    case "COERCION_IMPLICIT": fact.context = .implicit
    case "COERCION_ASSIGNMENT": fact.context = .assignment
    default: fact.context = .explicit
    }
    if let function = node["func"] {
      fact.method = .function
      var types: [TypeReference] = []
      for typeName in function.list("objargs").compactMap({ $0.as(.typeName) }) {
        types.append(try type(typeName))
      }
      let names = function.strings("objname")
      fact.function =
        function.flag("args_unspecified")
        ? try routine(withArguments: function, as: "OBJECT_FUNCTION")
        : try routine(named: names, types, at: function)
      try checkFunction(of: fact, at: function)
    } else if node.flag("inout") {
      fact.method = .text
    }
    let takesMore = fact.function.map { catalog.identities[$0].arguments.count > 1 } ?? false
    if fact.source == fact.target, !takesMore {
      throw refused("invalid-cast", "source data type and target data type are the same")
    }
    if fact.method == .binary {
      for type in [fact.source, fact.target] {
        guard !type.isArray, let word = incompatible(type.type) else { continue }
        throw refused("invalid-cast", "\(word) data types are not binary-compatible")
      }
    }
    guard cast(from: fact.source, to: fact.target) == nil else {
      let names = Names(catalog)
      throw refused(
        "duplicate-name",
        "cast from type \(fact.source.sql(names)) to type \(fact.target.sql(names)) already exists"
      )
    }
    let signature = [signatureNumber(of: fact.source), signatureNumber(of: fact.target)]
    try add(fact, arguments: signature, at: node)
    usualClasses = [:]
  }

  /// Refuses a function that can't cast the one type to the other (CreateCast).
  private mutating func checkFunction(of cast: CastFact, at node: Node) throws(Refusal) {
    guard let function = cast.function, let routine = catalog.fact(function, as: RoutineFact.self) else {
      return
    }
    let types = routine.inputs.map(\.type)
    func refusal(_ message: String) -> Refusal { refused("invalid-cast", message, at: node) }
    guard (1...3).contains(types.count) else {
      throw refusal("cast function must take one to three arguments")
    }
    guard isBinaryCoercible(cast.source, to: types[0]) else {
      throw refusal("argument of cast function must match or be binary-coercible from source data type")
    }
    if types.count > 1, types[1] != TypeReference(builtinType("int4")) {
      throw refusal("second argument of cast function must be type integer")
    }
    if types.count > 2, types[2] != TypeReference(builtinType("bool")) {
      throw refusal("third argument of cast function must be type boolean")
    }
    if let result = routine.result, !isBinaryCoercible(result, to: cast.target) {
      throw refusal("return data type of cast function must match or be binary-coercible to target data type")
    }
    if routine.returnsSet { throw refusal("cast function must not return a set") }
    if routine.form != .function { throw refusal("cast function must be a normal function") }
  }

  /// The sort of a type that no other has the same bytes as.
  private func incompatible(_ type: ObjectID) -> String? {
    switch catalog[type]?.fact {
    case is EnumFact: "enum"
    case is CompositeFact: "composite"
    case is RangeFact: "range"
    case is DomainFact: "domain"
    default: nil
    }
  }
}
