// Foreign-data wrappers.

package import CatalogModel
import PostgresBuiltins
import PostgresSyntax

extension FactKind { package static let foreignDataWrapper = FactKind("foreign-data wrapper") }

/// A foreign-data wrapper: `CREATE FOREIGN DATA WRAPPER`.
package struct ForeignDataWrapperFact: ObjectKind {
  package static let kind = FactKind.foreignDataWrapper
  package static let nameSpaces: [NameSpace] = [.foreignDataWrapper]
  package static let rank = 54
  package static let attributes: [Attribute<Self>] = [
    Attribute("handler", \.handler, .alter { $0.functions }),
    Attribute("validator", \.validator, .alter { $0.functions }),
    Attribute("options", \.options, .alter { $0.options }),
  ]

  package var handler: ObjectID?
  package var validator: ObjectID?
  package var options = ForeignOptions()

  package init() {}

  package static let readers = [
    Reader(.createFdwStmt) { node, elaboration throws(Refusal) in
      var fact = ForeignDataWrapperFact()
      try elaboration.apply(node, to: &fact)
      let id = try elaboration.add(fact, named: node.text("fdwname") ?? "")
      elaboration.finishCreation(id)
    },
    Reader(.alterFdwStmt) { node, elaboration throws(Refusal) in
      let id = try elaboration.foreignDataWrapper(named: node.text("fdwname") ?? "", at: node)
      guard var fact = elaboration.catalog.fact(id, as: ForeignDataWrapperFact.self) else { return }
      try elaboration.apply(node, to: &fact)
      elaboration.catalog.update(id, as: ForeignDataWrapperFact.self) { $0 = fact }
    },
  ]

  package static let addressing = [
    Addressing("OBJECT_FDW") { object, _, elaboration throws(Refusal) in
      try elaboration.foreignDataWrapper(named: object?.string ?? object?.text ?? "", at: object)
    }
  ]

  package var objectType: String { "FOREIGN DATA WRAPPER" }

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let functions = clauses(comparedTo: ForeignDataWrapperFact(), names).map { " \($0)" }.joined()
    return [Step("CREATE FOREIGN DATA WRAPPER \(names.bare(id))\(functions)\(options.clause)")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP FOREIGN DATA WRAPPER \(names.bare(id))")]
  }

  fileprivate func clauses(comparedTo old: ForeignDataWrapperFact, _ names: Names) -> [String] {
    var result: [String] = []
    if handler != old.handler {
      result.append(handler.map { "HANDLER \(names.qualified($0))" } ?? "NO HANDLER")
    }
    if validator != old.validator {
      result.append(validator.map { "VALIDATOR \(names.qualified($0))" } ?? "NO VALIDATOR")
    }
    return result
  }
}

extension Alteration<ForeignDataWrapperFact> {
  private var head: String { "ALTER FOREIGN DATA WRAPPER \(names.bare(id))" }

  fileprivate var functions: [Step] {
    [Step("\(head) \(new.clauses(comparedTo: old, names).joined(separator: " "))")]
  }

  fileprivate var options: [Step] {
    new.options.change(from: old.options).map { [Step("\(head) \($0)")] } ?? []
  }
}

extension Elaboration {
  mutating func foreignDataWrapper(named name: String, at node: Node?) throws(Refusal) -> ObjectID {
    if let id = extensionObject(ExtensionForeignDataWrapper.self, .foreignDataWrapper, named: name) {
      return id
    }
    throw missing("foreign-data wrapper", name, at: node)
  }

  fileprivate mutating func apply(_ node: Node, to fact: inout ForeignDataWrapperFact) throws(Refusal) {
    var seen: Set<String> = []
    for option in node.list("func_options").compactMap({ $0.as(.defElem) }) {
      // parse_func_options
      guard seen.insert(option.text("defname") ?? "").inserted else {
        throw refused("syntax", "conflicting or redundant options", at: option)
      }
      let names = option["arg"]?.as(.list)?.strings("items")
      if option.text("defname") == "handler" {
        // lookup_fdw_handler_func
        fact.handler = try names.map { names throws(Refusal) in
          try triggerFunction(names, returning: "fdw_handler", at: option)
        }
      } else {
        fact.validator = try names.map { names throws(Refusal) in
          try supportFunction(names, ["text[]", "oid"], at: option)
        }
      }
    }
    try apply(node.list("options"), to: &fact.options, of: .wrapper, validator: fact.validator)
  }
}
